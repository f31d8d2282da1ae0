"""Who may be a private person, and whether a text names one.

Who is not certainly a firm or a public body may be a person, whose name stays out of journals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD: Final = re.compile(r"[^\W_]+")
_NOT_LETTERS: Final = re.compile(r"[^\w/]+")
#: Shorter words of a name stand in texts for something else too.
_LEAST: Final = 3
#: What the name of a firm or a public body ends with, and what some begin with.
_LAST: Final = frozenset(
    (
        "a/s", "ab", "aktiebolag", "aktieselskap", "ans", "aps", "as", "asa", "ba", "bv", "da",
        "ek", "enk", "fkf", "forening", "fylkeskommune", "förening", "gmbh", "handelsbolag", "hb",
        "iks", "inc", "kb", "kf", "kommun", "kommune", "ks", "limited", "llc", "ltd", "nuf", "oy",
        "oyj", "plc", "sa", "sf", "stiftelse",
    )
)  # fmt: skip
_FIRST: Final = frozenset(("ab", "hb", "kb", "stiftelsen"))


def is_firm(name: str, kind: str = "", orgnr: str = "") -> bool:
    """Whether a customer is certainly no private person: by type, number or a legal form."""
    if kind == "person":
        return False
    words = [word for word in _NOT_LETTERS.split(name.casefold()) if word]
    has_form = bool(words) and (words[-1] in _LAST or words[0] in _FIRST)
    return bool(kind or orgnr) or has_form


class PersonName(msgspec.Struct, frozen=True):
    """The name of who may be a person: its words in lower case, sorted, () where none is known.

    `told` are those of which each alone tells who it is: of who certainly is a person.
    """

    words: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()


def person_name(name: str, *, certain: bool) -> PersonName:
    """A name as texts are looked through for it; `certain`: the customer is a person."""
    words = tuple(_WORD.findall(name.casefold()))
    told = (word for word in words if certain and len(word) >= _LEAST)
    return PersonName(tuple(sorted(words)), frozenset(told))


def names_a_person(text: str, people: Iterable[PersonName]) -> bool:
    """Whether a text has the name of one of these, or a word that tells one.

    The words of a name stand side by side in any order, whatever is between them; each may be in
    the genitive.
    """
    folded = text.casefold()
    return any(_is_named(folded, one) for one in people if one.words)


def _is_named(text: str, name: PersonName) -> bool:
    there = [word in text for word in name.words]  # most texts have none of them
    if not any(there) or not (name.told or all(there)):
        return False
    words = [word if word in name.words else word.removesuffix("s") for word in _WORD.findall(text)]
    if not name.told.isdisjoint(words):
        return True
    length = len(name.words)
    parts = (tuple(sorted(words[at : at + length])) for at in range(len(words) - length + 1))
    return name.words in parts
