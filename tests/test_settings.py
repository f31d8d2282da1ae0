from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from reskontro.problems import BookError, Problem
from reskontro.settings import Lock, Settings, load_settings

EXAMPLE = """\
company: {name: Nordlys Bygg AS, country: NO, orgnr: "987654325", vat_registered: true, bank_account: "86011117947"}
currency: NOK
language: nb
journals: journals/**/*.journal
customers: customers/*.yaml
accounts:
  receivable: "1500"
  revenue: ["3*"]
  vat: ["27*"]
  bank: ["19*"]
  loss: ["7830", "7835"]
  recovered: ["7820"]
  allowance: ["1580"]
  allowance_change: ["7839"]
  prepaid: ["2900"]
  fee: ["3900"]
  interest: ["8055"]
  opening: ["2050"]
terms: net 30
code: document              # document | voucher: what a transaction code is
matching: [reference, code, kid, text, exact, oldest]
ageing: {by: due, buckets: [30, 60, 90]}
targets: {dso: 30, loss: 2, overdue: 15}
"""


RECORDING = """\
record: {journal: "bilag/{year}/{quarter}.journal", bank: "1920", tolerance: 0.99}
series: {invoice: "F{year:2}-{number:4}"}
vat:
  "25": {rate: vat_high, account: "2700", revenue: "3000"}
  old: {percent: 14, account: "2701"}
products:
  hours: {account: "3020", vat: "25", unit: h, price: 950.50}
payment_reference: {customer: 5, invoice: 7, length: 15, check: mod11}
"""


def load(text: str) -> Settings:
    return load_settings("reskontro.yaml", text.encode())


def problems(text: str | bytes) -> list[Problem]:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(BookError) as caught:
        load_settings("reskontro.yaml", data)
    return caught.value.problems


def places(text: str | bytes) -> list[tuple[str, int, int]]:
    return [(each.code, each.span.line, each.span.column) for each in problems(text)]


def test_example_of_the_design_is_read() -> None:
    settings = load(EXAMPLE)
    assert settings.company.orgnr == "987654325"
    assert settings.company.country == "NO"
    assert settings.accounts.loss == ("7830", "7835")
    assert settings.matching == ("reference", "code", "kid", "text", "exact", "oldest")
    assert settings.terms == "net 30"


def test_empty_file_has_every_default() -> None:
    assert load("") == Settings()
    assert load("# nothing yet\n") == Settings()


def test_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    text = "\ufeffcurrency: SEK\r\nterms: net 10\r\n"
    assert load(text) == Settings(currency="SEK", terms="net 10")


def test_scalar_is_a_list_of_one() -> None:
    settings = load('journals: x.journal\naccounts: {receivable: "1500"}\nmatching: reference\n')
    assert settings.journals == ("x.journal",)
    assert settings.accounts.receivable == ("1500",)
    assert settings.matching == ("reference",)


@pytest.mark.parametrize(
    ("text", "buckets"),
    [
        pytest.param("[14, 30, 60]", (14, 30, 60), id="limits"),
        pytest.param("30", (30,), id="one limit"),
        pytest.param("month", "month", id="calendar months"),
    ],
)
def test_buckets(text: str, buckets: tuple[int, ...] | str) -> None:
    assert load(f"ageing: {{buckets: {text}}}").ageing.buckets == buckets


def test_targets_are_exact_decimals() -> None:
    targets = load("targets: {dso: 30.1, loss: 0.10}").targets
    assert targets.dso == Decimal("30.1")
    assert str(targets.loss) == "0.10"
    assert all(type(each) is Decimal for each in (targets.dso, targets.loss, targets.overdue))


def test_any_commodity_is_a_currency() -> None:
    assert load('currency: "€"').currency == "€"
    assert load("currency: kr").currency == "kr"


def test_explicit_text_tag_is_as_good_as_quotes() -> None:
    assert load("company: {orgnr: !!str 987654325}").company.orgnr == "987654325"


def test_all_independent_problems_come_at_once_in_order() -> None:
    text = """\
company:
  orgnr: 987654325
  vat_registered: no
currancy: NOK
accounts:
  receivable: 1500
terms: net thirty
matching: [reference, amount]
targets: {dso: 30 days}
"""
    assert places(text) == [
        ("S106", 2, 10),
        ("S109", 3, 19),
        ("S104", 4, 1),
        ("S106", 6, 15),
        ("S120", 7, 8),
        ("S110", 8, 23),
        ("S124", 9, 16),
    ]


def test_problem_carries_the_line_and_how_much_of_it_is_meant() -> None:
    (problem,) = problems("terms: net thirty   # days\n")
    assert problem.excerpt == "terms: net thirty   # days"
    assert problem.excerpt[problem.span.column - 1 :][: problem.width] == "net thirty"
    assert problem.values == {"value": "net thirty"}


def test_unknown_key_names_the_nearest_known_key() -> None:
    (problem,) = problems("accounts:\n  recievable: x\n")
    assert problem.code == "S104"
    assert problem.values["nearest"] == "receivable"


@pytest.mark.parametrize(
    "value",
    ["0181", "987654325", "+4722334455", "1.5", "1e5", "0x1F", "true", ".inf"],
)
def test_text_that_yaml_reads_as_something_else_must_be_quoted(value: str) -> None:
    (problem,) = problems(f"company: {{name: {value}}}")
    assert (problem.code, problem.values["value"]) == ("S106", value)
    assert load(f'company: {{name: "{value}"}}').company.name == value


@pytest.mark.parametrize("value", ["NO", "no", "on", "2024-01-31", "12:30", "1_000", "86 01"])
def test_text_that_only_older_yaml_reads_otherwise_is_text(value: str) -> None:
    assert load(f"company:\n  name: {value}\n").company.name == value


@pytest.mark.parametrize("value", ["no", "yes", "on", "1", '"true"', "[true]"])
def test_only_true_and_false_are_booleans(value: str) -> None:
    (problem,) = problems(f"company: {{vat_registered: {value}}}")
    assert problem.code in {"S109", "S113"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("ageing: {buckets: [30, 20]}", "S121", id="falling limits"),
        pytest.param("ageing: {buckets: [30, 30]}", "S121", id="equal limits"),
        pytest.param("ageing: {buckets: [0, 30]}", "S121", id="limit of no days"),
        pytest.param("ageing: {buckets: []}", "S121", id="no limits"),
        pytest.param("ageing: {buckets: 30.5}", "S121", id="half a day"),
        pytest.param("ageing: {buckets: monthly}", "S121", id="unknown word"),
        pytest.param('currency: ""', "S122", id="empty currency"),
        pytest.param("currency: 'N\"K'", "S122", id="quote in a currency"),
        pytest.param("account_levels: 0", "S123", id="no level"),
        pytest.param("account_levels: two", "S123", id="level in words"),
        pytest.param("targets: {loss: -1}", "S124", id="negative target"),
        pytest.param('targets: {loss: "2"}', "S124", id="quoted number"),
        pytest.param("targets: {loss: 2 %}", "S124", id="number with a unit"),
        pytest.param('accounts: {bank: ""}', "S125", id="empty pattern"),
        pytest.param("credit: {near: -80}", "S128", id="negative per cent"),
        pytest.param("segments: {cash_days: 7 days}", "S107", id="days with a unit"),
        pytest.param("terms: 30", "S120", id="terms that are a number"),
        pytest.param("matching: [refrence]", "S110", id="unknown step"),
        pytest.param("language: no", "S110", id="unknown language"),
        pytest.param("accounts: {bank: {a: b}}", "S111", id="mapping for a list"),
        pytest.param("accounts: {bank: [[a]]}", "S113", id="list in a list"),
        pytest.param("accounts: x", "S112", id="text for a mapping"),
        pytest.param("- currency", "S112", id="list for the file"),
        pytest.param("currency: {a: b}", "S113", id="mapping for a text"),
        pytest.param("journals:", "S114", id="nothing for a list"),
        pytest.param("company:", "S114", id="nothing for a mapping"),
        pytest.param("currency: ~", "S114", id="null for a text"),
        pytest.param("currency: !x y", "S116", id="foreign tag"),
        pytest.param("? [a]\n: b", "S113", id="list for a key"),
        pytest.param("1500: x", "S106", id="number for a key"),
        pytest.param("<<: x", "S104", id="merge key"),
    ],
)
def test_value_that_does_not_fit_is_one_problem(text: str, code: str) -> None:
    assert [each.code for each in problems(text)] == [code]


def test_key_given_twice_names_the_first_line() -> None:
    (problem,) = problems("terms: net 30\ncurrency: NOK\nterms: net 10\n")
    assert (problem.code, problem.span.line, problem.values["line"]) == ("S105", 3, "1")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("company:\n\tname: X\n", ("S102", 2, 1), id="tab"),
        pytest.param('currency: "NOK\n', ("S101", 2, 1), id="open quote"),
        pytest.param("a: [1", ("S101", 2, 1), id="open bracket"),
        pytest.param("a: b: c", ("S101", 1, 5), id="colon in a value"),
        pytest.param("currency: NOK\n---\nterms: net 1\n", ("S101", 2, 1), id="two documents"),
        pytest.param("currency: *x", ("S101", 1, 11), id="unknown alias"),
        pytest.param("a: \x00", ("S101", 1, 4), id="control character"),
    ],
)
def test_what_is_not_yaml_is_placed(text: str, place: tuple[str, int, int]) -> None:
    assert places(text) == [place]


def test_file_that_is_not_utf8_is_placed_at_the_byte() -> None:
    (problem,) = problems("company:\n  name: Gjørvik\n".encode("latin-1"))
    assert (problem.code, problem.span.line, problem.span.column) == ("S103", 2, 11)
    assert problem.values == {"byte": "0xF8"}
    assert problem.excerpt == "  name: Gjørvik"


def test_lock_is_a_day_or_a_day_with_a_reason() -> None:
    assert load("lock: 2024-12-31").lock == date(2024, 12, 31)
    moved = load('lock: {day: 2024-11-30, reason: "An invoice was booked twice"}').lock
    assert moved == Lock(date(2024, 11, 30), "An invoice was booked twice")
    assert load("lock:").lock is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("lock: soon", ("S117", 1, 7)),
        ("lock: 2024-02-30", ("S117", 1, 7)),
        ("lock: [2024-12-31]", ("S113", 1, 7)),
        ("lock:\n  reason: x", ("S115", 2, 3)),
        ("lock:\n  day: soon", ("S117", 2, 8)),
        ("lock: {day: 2024-12-31, why: x}", ("S104", 1, 25)),
    ],
)
def test_lock_that_is_no_day_is_placed(text: str, place: tuple[str, int, int]) -> None:
    assert places(text) == [place]


def test_mark_of_a_merge_is_told_as_one() -> None:
    text = "currency: NOK\n<<<<<<< HEAD\nterms: net 30\n=======\nterms: net 14\n>>>>>>> side\n"
    assert places(text) == [("S118", 2, 1)]


def test_what_recording_needs_is_read() -> None:
    settings = load(RECORDING)
    assert settings.record.journal == "bilag/{year}/{quarter}.journal"
    assert settings.record.tolerance == Decimal("0.99")
    assert (settings.vat["25"].rate, settings.vat["old"].percent) == ("vat_high", Decimal(14))
    assert settings.products["hours"].price == Decimal("950.50")
    assert settings.payment_reference is not None
    assert settings.payment_reference.shortest == 13
    assert load("{}").payment_reference is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('series: {invoice: "{year}"}', "S140"),
        ('series: {invoice: "{number}-{year}"}', "S140"),
        ('series: {invoice: "F {number}"}', "S140"),
        ('series: {invoice: "(F){number}"}', "S140"),
        ('vat: {"25": {rate: high}}', "S110"),
        ('vat: {"25": {percent: 101}}', "S141"),
        ('vat: {"25": {percent: 25, rate: vat_high}}', "S141"),
        ('vat: {"25": {account: "2700"}}', "S141"),
        ("payment_reference: {customer: 5}", "S142"),
        ("payment_reference: {customer: 5, invoice: 7, length: 12}", "S142"),
        ("payment_reference: {customer: 12, invoice: 13}", "S142"),
        ('record: {journal: "{day}.journal"}', "S143"),
        ('record: {journal: "{year.journal"}', "S143"),
        ("record: {tolerance: -1}", "S144"),
        ("products: {x: {price: -1}}", "S144"),
        ("record: {future: stop}", "S110"),
    ],
)
def test_what_recording_cannot_use_is_an_error(text: str, code: str) -> None:
    assert [one.code for one in problems(text)] == [code]
