"""Identity numbers and names: what is found, and what only looks like it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from checking import findings, found, journal, write

if TYPE_CHECKING:
    from pathlib import Path

NUMBER = "30108299939"
TRANSACTION = """\
2025-03-17 * (B-1) 10001 | {text}
    1920          1250.00 NOK
    1500:10001   -1250.00 NOK
"""
SWEDISH = """\
company: {name: Fjäll Exempel AB, country: SE}
currency: SEK
accounts: {receivable: "1500", revenue: ["3*"], bank: ["19*"]}
"""
PERSON = '"10003": {name: Anne-Lise Østby Eksempel, type: person, address: {city: Oslo}}\n'


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        f"fra {NUMBER}, takk",
        f"({NUMBER})",
        "301082 99939",
        "301082-99939",
        "811228-9874",
        "19811228-9874",
        "811228+9874",
        "198112289874",
    ],
)
def test_an_identity_number_is_found_however_it_is_written(text: str, tmp_path: Path) -> None:
    files = journal(TRANSACTION.format(text=text))
    assert [problem.code for problem in found(files, tmp_path, "R404")] == ["R404"]


@pytest.mark.parametrize(
    "text",
    [
        "KID 30108299939",
        "fra konto 30108299939",
        "kontonr.: 30108299939",
        "til konto nr. 30108299939",
        "tlf 30108299939",
        "30108299939.00 kr",
        "REF30108299939",
        "130108299939",
        "1-30108299939",
        "30108299938",
        "202412159874",
        "8112289874",
    ],
)
def test_what_only_looks_like_an_identity_number_is_none(text: str, tmp_path: Path) -> None:
    assert not found(journal(TRANSACTION.format(text=text)), tmp_path, "R404")


def test_ten_plain_digits_are_an_identity_number_in_a_swedish_book(tmp_path: Path) -> None:
    files = {"reskontro.yaml": SWEDISH} | journal(TRANSACTION.format(text="8112289874"))
    assert [problem.code for problem in found(files, tmp_path, "R404")] == ["R404"]


@pytest.mark.parametrize(
    "known",
    [
        f"    ; kid: {NUMBER}\n",
        f"    ; invoice: {NUMBER}\n",
    ],
)
def test_a_payment_reference_or_document_of_the_book_is_none(known: str, tmp_path: Path) -> None:
    text = f"{TRANSACTION.format(text='Innbetaling')}{known}\n{TRANSACTION.format(text=NUMBER)}"
    assert not found(journal(text), tmp_path, "R404")


def test_an_organisation_number_of_the_register_is_none_but_that_of_a_person_is(
    tmp_path: Path,
) -> None:
    files = {"reskontro.yaml": SWEDISH} | journal(TRANSACTION.format(text="811228-9874"))
    for kind, expected in (("business", []), ("person", ["customers/register.yaml"])):
        record = f'"10001": {{name: Exempel, type: {kind}, orgnr: "8112289874"}}\n'
        folder = tmp_path / kind
        problems = found(files | {"customers/register.yaml": record}, folder, "R404")
        assert [p.span.path for p in problems if p.span.path.endswith("yaml")] == expected


def test_a_finding_does_not_repeat_the_number(tmp_path: Path) -> None:
    (problem,) = found(journal(TRANSACTION.format(text=f"fra {NUMBER}")), tmp_path, "R404")
    assert problem.excerpt == "2025-03-17 * (B-1) 10001 | fra ***********"
    assert (problem.span.line, problem.span.column, problem.width) == (1, 32, 11)
    assert NUMBER not in str(problem)


def test_several_numbers_in_a_line_are_all_hidden_in_each_finding(tmp_path: Path) -> None:
    text = TRANSACTION.format(text=f"på {NUMBER} og {NUMBER}, {NUMBER}")
    problems = found(journal(text), tmp_path, "R404")
    assert {p.excerpt for p in problems} == {
        "2025-03-17 * (B-1) 10001 | på *********** og ***********, ***********"
    }
    assert [p.span.column for p in problems] == [31, 46, 59]


def test_what_is_no_utf_8_does_not_shift_places(tmp_path: Path) -> None:
    text = TRANSACTION.format(text=f"på Anne-Lise Østby Eksempel {NUMBER}").encode("latin-1")
    write({"customers/register.yaml": PERSON.replace("Østby ", "")}, tmp_path)
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals/2025.journal").write_bytes(text)
    assert [p.span.column for p in findings(tmp_path, ["R404"]).found if p.code == "R404"] == [56]


def test_files_of_settings_and_customers_are_looked_at_too(tmp_path: Path) -> None:
    record = f'"10001":\n  name: Bygg Eksempel AS\n  notes: "eier {NUMBER}"\n'
    (problem,) = found({"customers/register.yaml": record}, tmp_path, "R404")
    assert (problem.span.path, problem.span.line) == ("customers/register.yaml", 3)
    allowed = (
        record.replace('"\n  notes', '"\n  notes').rstrip("\n") + "  # allow: R404 ikke noen\n"
    )
    assert not found({"customers/register.yaml": allowed}, tmp_path, "R404")


def test_a_file_that_git_encrypts_may_hold_identity_numbers_but_a_journal_may_not(
    tmp_path: Path,
) -> None:
    record = f'"10001":\n  name: Bygg Eksempel AS\n  notes: "eier {NUMBER}"\n'
    files = {
        "customers/register.yaml": record,
        ".gitattributes": "customers/** filter=git-crypt\njournals/** filter=git-crypt\n",
    } | journal(TRANSACTION.format(text=NUMBER))
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert [p.span.path for p in found(files, tmp_path, "R404")] == ["journals/2025.journal"]


@pytest.mark.parametrize(
    "text",
    [
        "Anne-Lise Østby Eksempel",
        "betalt av anne lise østby eksempel, takk",
        "EKSEMPEL, ANNE-LISE ØSTBY",
        "«Anne-Lise Østby Eksempel»",
        "Anne-Lise  Østby\u00a0Eksempel",
    ],
)
def test_a_persons_whole_name_is_found_in_either_order(text: str, tmp_path: Path) -> None:
    files = {"customers/register.yaml": PERSON} | journal(TRANSACTION.format(text=text))
    (problem,) = found(files, tmp_path, "R405")
    assert problem.values == {"customer": "10003"}
    assert "stby" not in str(problem).casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Anne-Lise Eksempel",
        "Østby Eksempel AS",
        "Anne-Lise Østby Eksempelsen",
        "Marianne-Lise Østby Eksempel",
        "Anne-Lise Østby",
    ],
)
def test_a_part_of_a_name_or_a_longer_one_is_none(text: str, tmp_path: Path) -> None:
    files = {"customers/register.yaml": PERSON} | journal(TRANSACTION.format(text=text))
    assert not found(files, tmp_path, "R405")


def test_a_name_over_two_lines_is_none(tmp_path: Path) -> None:
    text = TRANSACTION.format(text="Anne-Lise Østby") + "; Eksempel\n"
    files = {"customers/register.yaml": PERSON} | journal(text)
    assert not found(files, tmp_path, "R405")


def test_names_of_firms_and_names_of_one_word_are_no_persons(tmp_path: Path) -> None:
    register = '"1": {name: Bygg Eksempel AS}\n"2": {name: Kari, type: person}\n'
    text = TRANSACTION.format(text="Bygg Eksempel AS for Kari")
    assert not found({"customers/register.yaml": register} | journal(text), tmp_path, "R405")


def test_a_name_is_told_at_every_place_of_a_large_journal(tmp_path: Path) -> None:
    plain = TRANSACTION.format(text="Innbetaling") + "\n"
    named = TRANSACTION.format(text="Anne-Lise Østby Eksempel") + "\n"
    text = plain * 9_000 + named + plain * 9_000 + named
    files = {"customers/register.yaml": PERSON} | journal(text)
    lines = [problem.span.line for problem in found(files, tmp_path, "R405")]
    assert lines == [9_000 * 4 + 1, 18_001 * 4 + 1]


def test_included_journals_are_looked_at(tmp_path: Path) -> None:
    files = journal("include ../more/bank.journal\n") | {
        "more/bank.journal": TRANSACTION.format(text=NUMBER)
    }
    (problem,) = findings(write(files, tmp_path), ["R404"]).found
    assert problem.span.path == "more/bank.journal"
