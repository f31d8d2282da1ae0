"""What cannot be right in a record: told with file, line, field and reason, all at once."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import reskontro.customers
from reskontro.customers import load_customers
from reskontro.customers.faults import faults
from reskontro.customers.validation import validate
from reskontro.problems import Note
from reskontro.render.phrases import has_phrase, phrase, remedy

RIGHT = """\
"10001":
  name: Haugen Byggservice AS
  orgnr: "312604000"
  address: {street: Prøvegata 1, postcode: "0181", city: Oslo, country: "NO"}
  delivery_address: {postcode: "831 34", country: SE}
  contacts: [{name: Eva, email: eva@haugen.example}, {name: Ola}]
  email: faktura@haugen.example
  vat_registered: true
  vat_number: NO312604000MVA
  payment_method: ehf
  peppol_address: "0192:312604000"
  kid: "1001820240015"
  bank_account: "86011117947"
  iban: NO93 8601 1117 947
  discounts: {percent: 5, from: 2025-01-01, until: 2025-01-01}
  consents: {purpose: news, given: 2024-01-01, withdrawn: 2024-01-01}
  language: nb
"""


def found(text: str, home: str = "NO") -> list[tuple[int, str, str]]:
    """Line, field and reason of what is wrong."""
    return [
        (each.span.line, each.values["field"], each.values["why"].partition(".")[2])
        for each in validate([("one.yaml", text.encode())], home)
    ]


def test_nothing_is_wrong_with_a_right_record() -> None:
    assert found(RIGHT) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('"312604000"\n', '"312604001"\n', (3, "orgnr", "check_digit")),
        ('postcode: "0181"', 'postcode: "181"', (4, "address.postcode", "postcode")),
        ('postcode: "831 34"', 'postcode: "8313"', (5, "delivery_address.postcode", "postcode")),
        ('country: "NO"', "country: Norge", (4, "address.country", "country")),
        ("eva@haugen", "eva.haugen", (6, "contacts.1.email", "email")),
        ("faktura@haugen.example", "faktura@haugen", (7, "email", "email")),
        ("faktura@haugen.example", "a@b.example, c@d.example", (7, "email", "email")),
        ("vat_registered: true", "vat_registered: false", (9, "vat_number", "not_registered")),
        ("NO312604000MVA", "NO312604000", (9, "vat_number", "vat_form_no")),
        ('  peppol_address: "0192:312604000"\n', "", (10, "payment_method", "no_peppol_address")),
        ("0192:312604000", "0192:312604001", (11, "peppol_address", "check_digit")),
        ('"86011117947"', '"86011117948"', (13, "bank_account", "check_digit")),
        ("NO93 8601", "NO92 8601", (14, "iban", "check_digits")),
        ("until: 2025-01-01", "until: 2024-12-31", (15, "discounts.1.until", "ends_before")),
        ("withdrawn: 2024", "withdrawn: 2023", (16, "consents.1.withdrawn", "ends_before")),
        ("language: nb", "language: nob", (17, "language", "language")),
        ("  name:", "  national_id: enc:x\n  name:", (2, "national_id", "national_id_of_firm")),
    ],
)
def test_one_mistake_is_told_at_its_line_and_field(
    before: str, after: str, expected: tuple[int, str, str]
) -> None:
    assert RIGHT.count(before) == 1
    assert expected in found(RIGHT.replace(before, after))


def test_a_payment_reference_is_of_the_firms_country() -> None:
    text = '"1": {name: A, kid: "100164", address: {country: SE}}'
    assert found(text, "SE") == []
    assert found(text.replace("100164", "100163"), "SE") == [(1, "kid", "reference_digit")]
    assert found(text.replace("100164", "1009-"), "NO") == []


def test_the_country_is_that_of_the_address_else_the_firms_unless_foreign() -> None:
    def numbers(rest: str, home: str) -> list[tuple[int, str, str]]:
        return found(f'"1": {{name: A, orgnr: "5560360793"{rest}}}', home)

    assert numbers("", "SE") == []
    assert numbers("", "NO") == [(1, "orgnr", "length")]
    assert numbers(", address: {country: SE}", "NO") == []
    assert numbers(", type: foreign", "NO") == []


CLEAR = "31129956715"


@pytest.mark.parametrize("kind", ["person", "business"])
def test_a_national_identity_number_as_organisation_number_is_told_and_not_repeated(
    kind: str,
) -> None:
    text = f'"1": {{name: A, type: {kind}, orgnr: "{CLEAR}"}}'
    problems = validate([("one.yaml", text.encode())], "NO")
    assert [(each.code, each.values["why"]) for each in problems] == [
        ("C201", "identifier.in_clear")
    ]
    assert CLEAR not in repr(problems)


def test_a_number_in_clear_is_hidden_in_what_else_is_told_of_its_line() -> None:
    text = f'"1": {{name: A, orgnr: "{CLEAR}", iban: x}}'
    problems = validate([("one.yaml", text.encode())], "NO")
    assert [each.values["field"] for each in problems] == ["orgnr", "iban"]
    assert CLEAR not in repr(problems)


def test_a_swedish_sole_trader_has_the_owners_number_and_a_person_none() -> None:
    text = '"1": {name: A, type: TYPE, orgnr: "811228-9874"}'
    assert found(text.replace("TYPE", "business"), "SE") == []
    assert found(text.replace("TYPE", "person"), "SE") == [(1, "orgnr", "in_clear")]


def test_mistakes_of_form_and_content_of_all_files_come_at_once() -> None:
    files = {
        "a.yaml": '"1": {name: A, orgnr: "1"}\n',
        "b.yaml": '"2": {name: B, nme: C}\n',
        "c.yaml": '"1": {name: A}\n"3": {name: D, iban: x}\n',
    }
    problems = validate([(path, text.encode()) for path, text in files.items()], "NO")
    assert [(each.span.path, each.code) for each in problems] == [
        ("a.yaml", "C201"),
        ("b.yaml", "C104"),
        ("c.yaml", "C121"),
        ("c.yaml", "C201"),
    ]


def test_the_place_is_the_value_itself() -> None:
    (problem,) = validate([("one.yaml", b'"1": {name: A, address: {postcode: "1"}}')], "NO")
    assert problem.excerpt[problem.span.column - 1 :][: problem.width] == '"1"'


def test_reading_does_not_wait_for_identifiers() -> None:
    (customer,) = load_customers([("one.yaml", b'"1": {name: A, orgnr: "1"}')]).values()
    assert [fault.field for fault in faults(customer, "NO")] == ["orgnr"]


def test_a_reason_reads_as_a_sentence_in_every_language() -> None:
    (problem,) = validate([("one.yaml", b'"1": {name: A, orgnr: "987654326"}')], "NO")
    note = Note(problem.code, problem.values)
    assert phrase(note, "en") == (
        "orgnr: an organisation number in Norway ends in a check digit: "
        "by MOD11 it should be 5, not 6"
    )
    assert phrase(note, "nb").startswith("orgnr: et organisasjonsnummer i Norge slutter på et")
    assert phrase(note, "sv").startswith("orgnr: ett organisationsnummer i Norge slutar på en")
    assert remedy(note, "en").startswith("Compare with")


def test_every_reason_has_a_phrase_and_every_phrase_a_use() -> None:
    folder = Path(reskontro.customers.__file__).parent
    sources = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    used = set(re.findall(r'"((?:identifier|register)\.[a-z_]+)[{"]', sources))
    used |= {f"identifier.vat_form_{country}" for country in ("no", "se")}
    used.discard("identifier.vat_form_")
    phrases = import_module("reskontro.render.phrases.customers").PHRASES
    assert all(map(has_phrase, used))
    assert {key for key in phrases if not key.startswith("C")} == used
