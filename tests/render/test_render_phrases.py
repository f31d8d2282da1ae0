from __future__ import annotations

import ast
import re
import string
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reskontro
from reskontro.problems import Note
from reskontro.render.language import LANGUAGES
from reskontro.render.phrases import (
    CATALOGUES,
    ORDER,
    _Values,
    _Way,
    amounts_of,
    are_whole,
    has_phrase,
    phrase,
    remedy,
)

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PACKAGE = Path(reskontro.__file__).parent
#: The words that keys begin with; those of codes begin with a capital letter.
WORDS = sorted(word for word in CATALOGUES if word.islower())
KEY = re.compile(rf"(?:{'|'.join(map(re.escape, WORDS))})\.[a-z][a-z0-9_.-]*[a-z0-9]")
#: Names of settings that read as keys do.
SETTINGS = {"bank.interest", "bank.payers", "bank.review"}
CODE = re.compile(r"[JSCBEFGRIDM]\d{3}")
MODULES = sorted(set(CATALOGUES.values()))


def catalogue(name: str) -> Phrases:
    phrases = import_module(f"reskontro.render.phrases.{name}").PHRASES
    return {
        key: dict(zip(ORDER, texts, strict=True)) if isinstance(texts, tuple) else texts
        for key, texts in phrases.items()
    }


def keys_in_source() -> set[tuple[str, str]]:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if "phrases" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                value = node.value
                if CODE.fullmatch(value) or KEY.fullmatch(value):
                    found.add((value, str(path.relative_to(PACKAGE))))
    return found


def test_every_key_in_the_source_has_a_phrase() -> None:
    prefixes = {f"{word}." for word in CATALOGUES}
    missing = [
        (key, path)
        for key, path in sorted(keys_in_source())
        if not has_phrase(key) and f"{key}." not in prefixes and key not in SETTINGS
    ]
    assert not missing


@pytest.mark.parametrize("name", MODULES)
def test_every_phrase_is_there_in_every_language(name: str) -> None:
    short = {key: texts for key, texts in catalogue(name).items() if set(texts) != set(LANGUAGES)}
    assert not short


@pytest.mark.parametrize("name", MODULES)
def test_a_phrase_has_the_same_placeholders_in_every_language(name: str) -> None:
    def fields(template: str) -> set[str]:
        return {field for _, field, _, _ in string.Formatter().parse(template) if field}

    for key, texts in catalogue(name).items():
        assert len({frozenset(fields(text)) for text in texts.values()}) == 1, key


def test_days_amounts_and_numbers_follow_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, "{day:date} {sum:amount} {part:percent} {n} {n:kunde|kunder}")
    note = Note("cli.probe", {"day": "2024-02-01", "sum": "1500.5", "part": "47.3", "n": "2"})
    assert phrase(note, "nb") == "01.02.2024 1\xa0500,50 47,3\xa0% 2 kunder"
    assert phrase(note, "en") == "2024-02-01 1,500.50 47.3% 2 kunder"


def test_amounts_of_a_phrase_have_the_decimals_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, "{sum:amount} {part:amount} {n:number}")
    note = Note("cli.probe", {"sum": "1500", "part": "\N{EN DASH}", "n": "3"})
    assert phrase(note, "en") == "1,500 – 3"
    assert phrase(note, "nb", 2) == "1\xa0500,00 – 3"
    assert amounts_of(note) == [1500]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"sum": "1500", "left": "0", "currency": "NOK"}, "1,500 NOK, 0 left"),
        ({"sum": "1500.50", "left": "0", "currency": "NOK"}, "1,500.50 NOK, 0.00 left"),
        ({"sum": "1500", "left": "0.5", "currency": "NOK"}, "1,500.00 NOK, 0.50 left"),
        ({"sum": "1500", "left": "0.125", "currency": "KWD"}, "1,500.000 KWD, 0.125 left"),
        ({"sum": "1500", "left": "0.5", "currency": "JPY"}, "1,500 JPY, 0.5 left"),
        ({"sum": "x", "left": "0.5", "currency": "NOK"}, "x NOK, 0.50 left"),
    ],
)
def test_amounts_told_together_have_the_decimals_of_their_currency_or_none_has_any(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], shown: str
) -> None:
    say(monkeypatch, "{sum:amount} {currency}, {left:amount} left")
    assert phrase(Note("cli.probe", values), "en") == shown


def test_each_amount_has_the_decimals_of_the_currency_behind_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    say(monkeypatch, "{sum:amount} {currency} = {worth:amount} {base}; {rest:amount}")
    values = {"sum": "1500", "currency": "JPY", "worth": "100.5", "base": "NOK", "rest": "7"}
    assert phrase(Note("cli.probe", values), "en") == "1,500 JPY = 100.50 NOK; 7"
    assert not are_whole([Note("cli.probe", values)])


def test_words_around_a_value_go_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, "none{near:?; nearest: {near}, {n:one|many}}.")
    for near, told in (("", "."), ("\N{EN DASH}", "."), ("{a|b}?\n", "; nearest: {a|b}?␊, many.")):
        assert phrase(Note("cli.probe", {"near": near, "n": "2"}), "nb") == f"none{told}"
    assert phrase(Note("cli.probe", {"n": "2"}), "nb") == "none; nearest: {near}, many."


@pytest.mark.parametrize("name", MODULES)
def test_a_nearest_name_is_told_only_where_there_is_one(name: str) -> None:
    telling = re.compile(r"(?i)(?:nearest|nærmest|närmast): \{(near\w*)\}")
    for key, texts in catalogue(name).items():
        for language, text in texts.items():
            if (found := telling.search(text)) and not key.endswith("_near"):
                said = text.format_map(
                    _Values({found[1]: "\N{EN DASH}"}, _Way("en", text, None, whole=True))
                )
                assert not telling.search(said), (key, language)
                assert "\N{EN DASH}" not in said, (key, language)


def test_values_of_the_user_print_as_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, "{name} {day:date} {sum:amount}")
    note = Note("cli.probe", {"name": "{x}\x1b[31m", "day": "no day", "sum": "1,5\n"})
    assert phrase(note, "nb") == "{x}␛[31m no day 1,5␊"


def test_a_phrase_names_another_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, "{kind:phrase}")
    assert phrase(Note("cli.probe", {"kind": "report.total"}), "sv") == "Totalt"


def test_a_missing_phrase_or_value_still_prints() -> None:
    assert phrase(Note("cli.none", {"a": "1"}), "en") == "cli.none a=1"
    assert phrase(Note("cli.missing", {"name": "X"}), "en").startswith("X is missing; {command}")
    assert remedy(Note("cli.none"), "en") == ""


def say(monkeypatch: pytest.MonkeyPatch, template: str) -> None:
    texts = dict.fromkeys(LANGUAGES, template)
    monkeypatch.setitem(
        import_module("reskontro.render.phrases.cli.calls").PHRASES, "cli.probe", texts
    )
