"""`reskontro rules`: what is printed, with a book and without."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from books import call

from reskontro.rules.lookup import COUNTRIES, rules_of

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books

KEYS = [
    "country", "table", "from", "until", "due_from", "up_to", "value", "unit", "currency",
    "certainty", "law", "source", "own",
]  # fmt: skip


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RESKONTRO_BOOK", raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("LC_ALL", "")


def rows(*args: str) -> list[dict[str, Any]]:
    done = call("rules", *args, "--format", "json")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return found


def value(found: list[dict[str, Any]], table: str) -> list[str | None]:
    return [row["value"] for row in found if row["table"] == table]


def test_without_a_book_every_row_of_both_countries_is_printed() -> None:
    found = rows()
    for country in COUNTRIES:
        rules = rules_of(country)
        shown = [row for row in found if row["country"] == country and "ground" not in row]
        assert len(shown) == sum(len(table.rows) for table in rules.tables.values())
        assert [
            row["ground"] for row in found if row["country"] == country and "ground" in row
        ] == [ground.ground for ground in rules.loss_grounds]
    assert list(found[0]) == KEYS
    assert all(row["source"] and row["certainty"] for row in found)


def test_day_shows_what_is_in_force_on_it() -> None:
    found = rows("NO", "--at", "2026-11-21")
    assert value(found, "late_interest") == ["12.25"]
    assert value(found, "reminder_fee") == ["38"]
    assert {row["country"] for row in found} == {"NO"}
    (fee,) = [row for row in found if row["table"] == "reminder_fee"]
    assert (fee["from"], fee["until"], fee["currency"]) == ("2026-01-01", "2026-12-31", "NOK")


def test_unknown_and_missing_rows_of_a_day_have_no_value() -> None:
    found = {row["table"]: row for row in rows("no", "--at", "2027-03-01")}
    assert (found["late_interest"]["value"], found["late_interest"]["certainty"]) == (None, "U")
    assert (found["vat_high"]["value"], found["vat_high"]["missing"]) == (None, "no_row")
    assert found["reminder_fee_earliest"]["missing"] == "no_row_under_act"
    assert found["vat_zero"]["value"] == "0"


def test_as_of_is_a_day_too() -> None:
    assert rows("SE", "--as-of", "2026-03-31") == rows("SE", "--at", "2026-03-31")


def test_book_decides_country_language_and_own_rows(books: Books) -> None:
    book = books(
        "",
        settings={
            "company": {"name": "Prøve AS", "country": "NO"},
            "language": "nb",
            "rules": {"NO": {"late_interest": {"from": "2027-01-01", "value": 12.5}}},
        },
    )
    found = book.report("rules", "--at", "2027-02-01")["rows"]
    assert {row["country"] for row in found} == {"NO"}
    (rate,) = [row for row in found if row["table"] == "late_interest"]
    assert (rate["value"], rate["own"], rate["source"]) == ("12.5", True, None)
    done = book.call("rules", "--at", "2027-02-01", "--format", "plain")
    assert "Prøve AS" in done.out
    assert "Forsinkelsesrente" in done.out
    assert " regnskap" in done.out
    assert {row["country"] for row in book.report("rules", "SE")["rows"]} == {"SE"}


def test_book_with_a_broken_journal_still_has_its_rules(books: Books) -> None:
    book = books("2024-01-01 x\n    1500:1    1 NOK\n    3000     -2 NOK\n")
    assert book.call("ageing").code == 3
    assert book.call("rules").code == 0


def test_wrong_own_row_is_told_with_file_and_line(books: Books) -> None:
    book = books("", settings={"rules": {"NO": {"late_interest": {"from": "soon", "value": 1}}}})
    done = book.call("rules")
    assert done.code == 3
    assert "reskontro.yaml:1:" in done.err
    assert "S117" in done.err


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv"])
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_every_format_and_language(form: str, language: str) -> None:
    for args in ((), ("--at", "2026-11-21")):
        done = call("rules", *args, "--format", form, "--lang", language)
        assert (done.code, done.err) == (0, "")
        assert "12.25" in done.out.replace("12,25", "12.25")
        assert "rules." not in done.out


@pytest.mark.parametrize(
    ("args", "word"),
    [(("DK",), "DK"), (("NO", "--at", "2026-02-30"), "2026-02-30"), (("-b", "gone"), "gone")],
)
def test_wrong_call_is_told(args: tuple[str, ...], word: str) -> None:
    done = call("rules", *args)
    assert done.code == 2
    assert word in done.err


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_names_and_certainty_of_a_day_stand_whole_on_a_narrow_terminal(
    country: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    done = call("rules", country, "--at", "2026-11-21", "--format", "table", "--lang", language)
    block = done.out.partition("loss_grounds")[0]
    heading, *lines = (line for line in block.splitlines() if "  " in line)
    assert len(lines) >= len(rules_of(country).tables)
    at = len(heading) - len(heading.split()[-1])
    assert all(line[at] in "ABCU" for line in lines), block
