from __future__ import annotations

import csv
import io
import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from reskontro.problems import Note
from reskontro.render import FORMS, Form, render
from reskontro.render.text import width
from reskontro.reports.model import Column, Head, Proof, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.render.language import Language
    from reskontro.reports.model import Cell

NASTY = "=[red]A[/]|\x1b[31m*B*\n\u202eC\x9b"
TEN, NONE = Decimal(10), Decimal(0)
HUMAN: tuple[Form, ...] = ("table", "plain", "markdown")


def text(words: str) -> Note:
    return Note("render.text", {"text": words})


def report(columns: Sequence[Column], *rows: Sequence[Cell], **fields: Any) -> Report:
    table = Table(tuple(columns), tuple(Row(tuple(row)) for row in rows))
    return Report("probe", Head(text("Probe"), currency="NOK"), (table,), **{"rows": (), **fields})


def spaces(shown: str) -> str:
    return shown.replace("\xa0", " ")


def test_statement_prints_s1(statement: Report) -> None:
    lines = spaces(render(statement, "plain", "nb")).splitlines()
    assert lines[7:15] == [
        "01.01.2024  Åpningssaldo            –              –       –   25 000",
        "05.01.2024  Faktura materialer      2024-001  45 000       –   70 000",
        "15.01.2024  Innbetaling             –              –  25 000   45 000",
        "20.01.2024  Faktura arbeid          2024-002  80 000       –  125 000",
        "02.02.2024  Innbetaling             –              –  45 000   80 000",
        "10.02.2024  Kreditnota retur        KN-001         –   5 000   75 000",
        "25.02.2024  Faktura tilleggsarbeid  2024-003  35 000       –  110 000",
        "15.03.2024  Innbetaling             –              –  80 000   30 000",
    ]


def test_ageing_prints_s2_with_its_per_cent_row(ageing: Report) -> None:
    shown = spaces(render(ageing, "table", "nb", columns=80))
    assert "Totalt            275 000  130 000  75 000  45 000   25 000\n" in shown
    assert "Prosent             100 %     47 %    27 %    16 %      9 %\n" in shown
    assert "Kunde C   45 000        –       –  20 000   25 000\n" in shown


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 120])
@pytest.mark.parametrize("name", ["ageing", "statement"])
def test_no_line_is_wider_than_the_terminal(
    name: str, columns: int, request: pytest.FixtureRequest
) -> None:
    shown = render(request.getfixturevalue(name), "table", "nb", columns=columns)
    assert max(map(width, shown.splitlines())) <= columns


def test_a_column_that_wraps_goes_on_below_and_others_are_cut() -> None:
    columns = [Column("report.text", shrink=True, wrap=wrap) for wrap in (True, False)]
    shown = render(report(columns, ["one two three four", "five six seven"]), "table", "en", columns=25)  # fmt: skip
    assert [line.rstrip() for line in shown.splitlines()[-2:]] == [
        "one two      five six se…",
        "three four",
    ]


def test_several_phrases_of_a_cell_have_semicolons_between() -> None:
    said = report([Column("report.text")], [(text("one"), text("two"))], [()])
    assert [line.strip() for line in render(said, "plain", "en").splitlines()[-2:]] == [
        "one; two",
        "–",
    ]


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_amounts_and_document_numbers_are_never_cut(statement: Report, columns: int) -> None:
    shown = spaces(render(statement, "table", "nb", columns=columns))
    for whole in ("125 000", "80 000", "2024-003", "KN-001", "25.02.2024"):
        assert whole in shown


def test_narrow_terminals_shrink_then_drop_then_stack() -> None:
    columns = (
        Column(text("Kunde")),
        Column(text("Navn"), shrink=True),
        Column(text("Sist"), drop=2),
        Column(text("Først"), drop=1),
        Column(text("Sum"), "amount"),
    )
    probe = report(columns, ("10001", "Byggmester Hansen", "sist", "først", Decimal("1234567.89")))

    def shown(room: int) -> str:
        return spaces(render(probe, "table", "nb", columns=room))

    assert "10001  Byggmester Hansen  sist  først  1 234 567,89" in shown(60)
    assert "10001  Byggmester…  sist  først  1 234 567,89" in shown(45)
    assert "10001  Byggmester…  sist  1 234 567,89" in shown(38)
    assert "Ikke plass til her: Først\n" in shown(38)
    assert "Ikke plass til her: Sist, Først\n" in shown(31)
    assert "Ikke plass" not in shown(45) + shown(26)
    assert "10001  Byggmeste…  1 234 567,89" in shown(31)
    assert "Navn   Byggmester Hansen\nSist   sist\n" in shown(26)


def test_decimals_are_left_out_only_when_every_amount_is_whole() -> None:
    columns = (Column(text("Sum"), "amount"),)
    assert "1 000\n" in spaces(render(report(columns, [Decimal(1000)], [None]), "plain", "nb"))
    mixed = spaces(render(report(columns, [Decimal(1000)], [Decimal("0.5")]), "plain", "nb"))
    assert "1 000,00\n    0,50\n" in mixed
    exact = spaces(render(report(columns, [Decimal("0.125")], [Decimal(1)]), "plain", "nb"))
    assert "0,125\n 1,00\n" in exact


@pytest.mark.parametrize(("currency", "shown"), [("JPY", "1.5"), ("NOK", "1.50"), ("KWD", "1.500")])
def test_decimals_are_those_of_the_currency_and_more_where_needed(
    currency: str, shown: str
) -> None:
    probe = report((), rows=({"currency": currency, "amount": Decimal("1.5")},))
    assert json.loads(render(probe, "json", "nb"))["rows"][0]["amount"] == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [("5512015008", "551201-5008"), ("551201-5008", "551201-5008"), ("987654325", "987654325")],
)
def test_the_head_has_a_swedish_organisation_number_as_it_is_written(
    ageing: Report, number: str, shown: str
) -> None:
    head = msgspec.structs.replace(ageing.head, orgnr=number)
    text = render(msgspec.structs.replace(ageing, head=head), "plain", "sv")
    assert f"org.nr {shown}\n" in text


def test_a_broken_proof_is_told_in_red(ageing: Report) -> None:
    proof = Proof("NOK", TEN, NONE, TEN, TEN - 1, None, NONE + 1, NONE)
    broken = msgspec.structs.replace(ageing, proof=(proof,))
    shown = render(broken, "table", "en", columns=120, color=True)
    assert "\x1b[1;31mPROOF FAILS NOK, difference 1: buckets 10 + unallocated 0" in shown


def test_the_proof_line_names_control_account_and_assumptions(statement: Report) -> None:
    proof = msgspec.structs.replace(statement.proof[0], control=Decimal(30_000))
    shown = render(msgspec.structs.replace(statement, proof=(proof,)), "plain", "en")
    assert shown.endswith(
        "Proof NOK: buckets 35,000 + unallocated -5,000 = open items 30,000 = accounts 30,000"
        " = control account 30,000; settled by assumption 150,000\n"
    )


@pytest.mark.parametrize(
    ("number", "language", "said"),
    [
        ("2", "en", "; 2 year-end transactions left out"),
        ("1", "en", "; 1 year-end transaction left out"),
        ("2", "nb", "; 2 årsavslutningsbilag holdt utenfor"),
        ("1", "sv", "; 1 bokslutsverifikation utelämnad"),
    ],
)
def test_the_proof_line_names_year_ends_left_out(
    statement: Report, number: str, language: Language, said: str
) -> None:
    note = Note("report.closings", {"n": number})
    shown = render(msgspec.structs.replace(statement, notes=(note,)), "plain", language)
    assert shown.endswith(f"{said}\n")


@pytest.mark.parametrize("form", HUMAN)
def test_users_texts_print_as_themselves(form: Form) -> None:
    columns = (Column(text("Navn"), shrink=True), Column(text("Sum"), "amount"))
    probe = report(columns, (NASTY, Decimal(1)))
    shown = render(probe, form, "nb", columns=80)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "␛" in shown
    assert "␊" in shown
    assert ("[red]A[/]" in shown) or (r"\[red\]A\[/\]\|" in shown)


def test_markdown_keeps_its_cells_together() -> None:
    columns = (Column(text("A|B")), Column(text("C")))
    shown = render(report(columns, ("x|y", "<b>&amp;`_*")), "markdown", "nb")
    assert r"| x\|y" in shown
    assert r"A\|B" in shown
    assert r"\<b\>\&amp;\`\_\*" in shown


def test_csv_has_a_column_for_each_bucket(ageing: Report) -> None:
    lines = list(csv.DictReader(io.StringIO(render(ageing, "csv", "nb"))))
    assert lines[0] == {
        "customer": "10001",
        "name": "Kunde A",
        "currency": "NOK",
        "total": "150000.00",
        "buckets.0-30": "100000.00",
        "buckets.31-60": "50000.00",
        "buckets.61-90": "0.00",
        "buckets.over_90": "0.00",
        "unallocated": "0.00",
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_cells_never_become_formulas(start: str) -> None:
    rows = ({"name": f'{start}cmd|"x",1', "amount": Decimal(-5), "lines": "a\nb"},)
    shown = render(report((), rows=rows), "csv", "nb")
    cells = list(csv.reader(io.StringIO(shown, newline="")))[1]
    assert cells == [f'\'{start}cmd|"x",1', "-5.00", "a\nb"]


def test_json_has_the_keys_of_the_contract(ageing: Report) -> None:
    content = json.loads(render(ageing, "json", "nb"))
    keys = ["report", "schema", "as_of", "known_at", "rows", "total", "proof", "notes"]
    assert list(content) == keys
    assert content["as_of"] == "2024-06-30"
    assert content["known_at"] is None
    assert content["rows"][0]["buckets"]["0-30"] == "100000.00"
    assert content["total"][0]["share"]["0-30"] == "47.3"
    assert content["proof"][0]["control"] is None
    assert list(content["proof"][0]) == [
        "currency",
        "buckets",
        "unallocated",
        "open_items",
        "accounts",
        "control",
        "difference",
        "assumed",
    ]


def test_json_keeps_letters_and_escapes_what_a_terminal_obeys() -> None:
    notes = (Note("cli.missing", {"name": "x", "command": "y"}),)
    shown = render(report((), rows=({"name": NASTY + "Åse"},), notes=notes), "json", "nb")
    assert "Åse" in shown
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    content = json.loads(shown)
    assert content["rows"][0]["name"] == NASTY + "Åse"
    assert content["notes"][0]["text"] == "x is missing; y --help shows an example"


@pytest.mark.parametrize("form", ["csv", "json"])
def test_machine_formats_are_the_same_in_every_language(ageing: Report, form: Form) -> None:
    assert len({render(ageing, form, language) for language in ("nb", "sv", "en")}) == 1


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_report_is_no_error(form: Form) -> None:
    empty = Report("probe", Head(text("Probe")), (), ())
    shown = render(empty, form, "en")
    assert ("Nothing to show." in shown) == (form in HUMAN)
