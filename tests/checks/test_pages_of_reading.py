"""What keeps a journal from being read has pages and examples, as rules have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from checking import AS_OF, findings, write

import reskontro
from reskontro.book.load import BookRequest, load
from reskontro.checks import reading
from reskontro.checks.examples import example
from reskontro.checks.rules import RULES
from reskontro.checks.run import Choice
from reskontro.problems import BookError, CallError
from reskontro.render.phrases import has_phrase
from reskontro.render.rule_page import rule_page

#: 64 files that include each other make no page.
WITHOUT_EXAMPLE = {"J106"}


def codes_of(folder: Path) -> list[str]:
    try:
        book = load(BookRequest(folder, folder, tolerant=True))
    except BookError as error:
        return [problem.code for problem in error.problems]
    return [problem.code for problem in book.problems]


def test_every_code_that_a_journal_can_trigger_has_a_page() -> None:
    used: set[str] = set()
    for path in Path(reskontro.__file__).parent.rglob("*.py"):
        if "phrases" not in path.parts and path.name != "reading.py":
            used.update(re.findall(r'"([JE]\d{3})"', path.read_text(encoding="utf-8")))
    assert sorted(used) == sorted(reading.CODES)
    for code in reading.CODES:
        assert all(has_phrase(code + part) for part in ("", ".title", ".why", ".remedy")), code


@pytest.mark.parametrize("code", [c for c in reading.CODES if c not in WITHOUT_EXAMPLE])
def test_the_wrong_book_cannot_be_read_and_the_right_one_can(code: str, tmp_path: Path) -> None:
    shown = example(code)
    assert shown is not None
    wrong = write(shown.wrong, tmp_path / "wrong", shown.wrong_encoding)
    assert set(codes_of(wrong)) == {code}
    right = write(shown.right, tmp_path / "right")
    always = [rule.code for rule in RULES if not rule.strict]
    assert [(p.code, p.values) for p in findings(right, always, AS_OF).found] == []


def test_a_page_shows_control_characters_as_signs_and_says_another_encoding() -> None:
    assert "Bygg␛ Eksempel" in rule_page("J104", example("J104"), "en", "reading")
    assert "\x1b" not in rule_page("J104", example("J104"), "en", "reading")
    assert "`journals/2025.journal` (LATIN-1)" in rule_page(
        "J102", example("J102"), "en", "reading"
    )


@pytest.mark.parametrize("code", ["J", "J5", "J501", "E1"])
def test_what_cannot_be_read_can_be_neither_selected_nor_ignored(code: str) -> None:
    for choice in (Choice(select=(code,)), Choice(ignore=(code,))):
        with pytest.raises(CallError) as raised:
            choice.rules()
        assert raised.value.note.key == "check.no_choice"
