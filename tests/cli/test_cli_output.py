from __future__ import annotations

import io
import sys

import pytest

from reskontro.cli.output import columns, has_color, prepare, tell, write


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_a_terminal_that_lacks_a_sign_gets_one_of_the_same_width(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(raw, encoding="ascii"))
    prepare()
    write("Åpen–25\N{NO-BREAK SPACE}000 ──… æøå漢\udcff", sys.stdout)
    assert raw.getvalue() == b"Apen-25 000 --. aoa??"


def test_a_pipe_gets_utf_8_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    prepare()
    write("Åpen", sys.stdout)
    assert raw.getvalue() == "Åpen".encode()


@pytest.mark.parametrize(
    ("environ", "color"),
    [({"TERM": "xterm"}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colour_follows_the_terminal_and_no_color(environ: dict[str, str], *, color: bool) -> None:
    assert has_color(Terminal(io.BytesIO()), environ) is color
    assert not has_color(io.StringIO(), environ)
    assert not has_color(None, environ)


@pytest.mark.parametrize(
    ("wish", "width"), [("120", 120), ("1", 20), ("0", 80), ("", 80), ("x", 80)]
)
def test_the_width_is_that_of_columns_or_80(wish: str, width: int) -> None:
    assert columns(io.StringIO(), {"COLUMNS": wish}) == width


def test_a_closed_or_missing_stream_takes_nothing_and_says_nothing() -> None:
    closed = io.StringIO()
    closed.close()
    write("x", closed)
    write("x", None)


def test_what_is_said_on_a_terminal_breaks_between_words(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", Terminal(raw, encoding="utf-8"))
    monkeypatch.setenv("COLUMNS", "20")
    tell("merk: inntektskontoer gjettet\n")
    assert raw.getvalue() == b"merk:\ninntektskontoer\ngjettet\n"
