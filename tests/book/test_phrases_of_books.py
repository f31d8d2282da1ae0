from __future__ import annotations

import re
from pathlib import Path

import pytest

import reskontro
from reskontro import yamltext
from reskontro.render.phrases import book, customer_records, has_phrase, settings

PHRASES = {**book.PHRASES, **customer_records.PHRASES, **settings.PHRASES}
_FIELDS = re.compile(r"(?<!\{)\{(\w+)")
_YAML_CODES = [
    value for name, value in vars(yamltext).items() if name.isupper() and isinstance(value, str)
]


@pytest.mark.parametrize("key", PHRASES)
def test_phrase_is_said_in_every_language_with_the_same_values(key: str) -> None:
    texts = PHRASES[key]
    assert set(texts) == {"en", "nb", "sv"}
    assert len({frozenset(_FIELDS.findall(text)) for text in texts.values()}) == 1


@pytest.mark.parametrize("key", [key for key in PHRASES if re.fullmatch(r"[A-Z]\d+", key)])
def test_problem_has_a_remedy(key: str) -> None:
    assert f"{key}.remedy" in PHRASES


@pytest.mark.parametrize("letter", ["S", "C"])
def test_every_code_of_a_yaml_file_has_a_phrase(letter: str) -> None:
    assert all(len(code) == 3 for code in _YAML_CODES if code.isdigit())
    assert {letter + code for code in _YAML_CODES if code.isdigit()} <= set(PHRASES)


def test_every_refusal_of_a_call_has_a_phrase() -> None:
    folder = Path(reskontro.__file__).parent / "book"
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    assert all(map(has_phrase, re.findall(r'CallError\(\s*"([\w.]+)"', sources)))


def test_every_rule_of_settings_and_customers_has_a_phrase() -> None:
    folder = Path(reskontro.__file__).parent
    files = (
        *(("S", f"settings/{path.name}") for path in (folder / "settings").glob("*.py")),
        ("S", "rules/tables.py"),
        ("C", "customers/record.py"),
        ("C", "customers/register.py"),
    )
    for letter, name in files:
        codes = re.findall(r'Rule\("(\d+)"', (folder / name).read_text(encoding="utf-8"))
        assert {letter + code for code in codes} <= set(PHRASES)
