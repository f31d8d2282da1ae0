from __future__ import annotations

from importlib import import_module

import pytest

from reskontro.problems import Note, Problem, Span
from reskontro.render.problems import render_notes, render_problems
from reskontro.render.text import width


def test_a_problem_shows_place_line_mark_and_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    phrases = import_module("reskontro.render.phrases.cli.calls").PHRASES
    monkeypatch.setitem(phrases, "cli.x", {"en": "{n:number} is too much"})
    monkeypatch.setitem(phrases, "cli.x.remedy", {"en": "write less"})
    excerpt = "    1500:10001  1000 kr"
    problem = Problem("cli.x", Span("a.journal", 12, 17), {"n": "1000"}, excerpt, 4)
    assert render_problems([problem], "en") == (
        "a.journal:12:17: cli.x 1,000 is too much\n"
        "   12 |     1500:10001  1000 kr\n"
        "      |                 ^^^^\n"
        "  write less\n"
    )


def test_problems_come_in_the_order_of_their_places() -> None:
    places = [Span("b", 1, 1), Span("a", 10, 1), Span("a", 9, 5), Span("a", 9, 2)]
    shown = render_problems([Problem("X1", place) for place in places], "en")
    starts = [line.split(" ")[0] for line in shown.splitlines() if line]
    assert starts == ["a:9:2:", "a:9:5:", "a:10:1:", "b:1:1:"]


@pytest.mark.parametrize(
    ("excerpt", "column", "marks"),
    [
        ("\tab", 2, "    ^"),
        ("漢字x", 3, "    ^"),
        ("漢字x", 2, "  ^^"),
        ("a\x1b[31mx", 7, "      ^"),
        ("ab", 3, "  ^"),
        ("ab", 90, "  ^"),
    ],
)
def test_the_mark_stands_below_its_place(excerpt: str, column: int, marks: str) -> None:
    problem = Problem("X1", Span("a", 1, column), {}, excerpt)
    assert render_problems([problem], "en").splitlines()[2] == f"      | {marks}"


@pytest.mark.parametrize("column", [1, 50, 100, 200, 300, 400])
@pytest.mark.parametrize("columns", [40, 80])
def test_a_long_line_is_cut_around_the_place(column: int, columns: int) -> None:
    excerpt = "".join(chr(ord("a") + at % 26) for at in range(400))
    problem = Problem("X1", Span("a", 1, column), {}, excerpt, 5)
    _, line, mark = render_problems([problem], "en", columns=columns).splitlines()
    assert width(line) <= columns
    assert width(mark) <= columns
    assert line[mark.index("^")] == excerpt[column - 1]


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert render_problems([Problem("X1", Span("a", 0))], "en") == "a: X1 X1\n"


def test_colour_is_only_there_when_asked_for() -> None:
    problem = Problem("X1", Span("a\x1b[2J", 1, 1), {"v": "\x1b[31m"}, "\x1b[32mx")
    assert "\x1b" not in render_problems([problem], "en")
    assert "\x1b[31mX1" in render_problems([problem], "en", color=True)
    assert "\x1b[2J" not in render_problems([problem], "en", color=True)


def test_a_note_says_that_it_is_one() -> None:
    assert render_notes([Note("report.total")], "nb") == "merk: Totalt\n"


def test_notes_that_are_told_together_have_decimals_if_one_of_them_has() -> None:
    def left(amount: str) -> Note:
        values = {"number": "F-1", "amount": amount, "currency": "NOK", "days": "9"}
        return Note("R305", values)

    whole = render_notes([left("1500"), left("20")], "en")
    assert ("1,500 NOK" in whole, "20 NOK" in whole) == (True, True)
    mixed = render_notes([left("1500"), left("20.5")], "en")
    assert ("1,500.00 NOK" in mixed, "20.50 NOK" in mixed) == (True, True)
