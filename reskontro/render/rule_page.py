"""The page of a rule: what it finds, why, an example, what mends it, the law behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from reskontro.problems import Note
from reskontro.render.phrases import has_phrase, phrase, remedy
from reskontro.render.text import visible

if TYPE_CHECKING:
    from reskontro.checks.examples import Example
    from reskontro.render.language import Language

#: When a rule is checked: always, when asked for, or by reading itself.
When = Literal["basic", "strict", "reading"]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def title(code: str, language: Language) -> str:
    """What a rule is about, in a line; of a problem without a title, its message."""
    if has_phrase(f"{code}.title"):
        return phrase(Note(f"{code}.title"), language)
    text = _open(phrase(Note(code), language))
    return text[:1].upper() + text[1:]


def rule_page(code: str, example: Example | None, language: Language, when: When) -> str:
    """The page of a rule as Markdown, which reads well as it is."""
    parts = [f"# {code}: {title(code, language)}", phrase(Note(f"check.kind.{when}"), language)]
    if has_phrase(f"{code}.why"):
        parts += [_heading("why", language), phrase(Note(f"{code}.why"), language)]
    if example is not None:
        parts += [
            _heading("example", language),
            *_files(example.wrong, example.wrong_encoding),
        ]
        if example.before:
            parts += [phrase(Note("check.page.before"), language), *_files(example.before)]
    mend = _open(remedy(Note(code), language))
    if mend:
        parts += [_heading("remedy", language), mend]
    if example is not None:
        parts += [phrase(Note("check.page.right"), language), *_files(example.right)]
    if has_phrase(f"{code}.law"):
        parts += [_heading("law", language), phrase(Note(f"{code}.law"), language)]
    return "\n\n".join(parts) + "\n"


def _heading(what: str, language: Language) -> str:
    return "## " + phrase(Note(f"check.page.{what}"), language)


def _files(files: dict[str, str], encoding: str = "utf-8") -> list[str]:
    written = "" if encoding == "utf-8" else f" ({encoding.upper()})"
    return [f"`{path}`{written}\n\n```\n{_shown(text)}\n```" for path, text in files.items()]


def _shown(text: str) -> str:
    return "\n".join(visible(line) for line in text.rstrip().split("\n"))


def _open(text: str) -> str:
    """A message without its values."""
    return _PLACEHOLDER.sub("…", text)
