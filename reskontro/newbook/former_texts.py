"""Texts and numbers of a former system as a journal can hold them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_NUMBERS: Final = re.compile(r"[\s:;|,]+")
_FIRST: Final = "([*!;="
#: What would end a description or a code, or make a tag or a date of a comment.
_DESCRIPTION: Final = str.maketrans({";": ",", "|": "/"})
_CODE: Final = str.maketrans({"(": "-", ")": "-"})
_COMMENT: Final = str.maketrans({"[": "(", "]": ")", ";": ","})
_TAG: Final = str.maketrans({",": "."})
_COLON: Final = re.compile(r"(?<=\S):")


def line_of(text: str) -> str:
    """A text on one line, without what cannot be printed and without doubled blanks."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def description(text: str) -> str:
    """A text as a part of a description."""
    return line_of(text).translate(_DESCRIPTION)


def code(text: str) -> str:
    """The number of a voucher as a code."""
    return line_of(text).translate(_CODE)


def comment(text: str) -> str:
    """A text as a comment that is neither a tag nor a date."""
    return _COLON.sub(" :", line_of(text).translate(_COMMENT))


def tag(text: str) -> str:
    """A text as the value of a tag."""
    return line_of(text).translate(_TAG).strip()


class Names:
    """Numbers as parts of account names: without blanks and colons, and none given twice."""

    def __init__(self, numbers: Iterable[str] = ()) -> None:
        self._given: dict[str, str] = {}
        self._taken: set[str] = set()
        known = list(numbers)
        for number in sorted(known, key=lambda each: _plain(each) != each):  # as they are, first
            self[number]

    def __getitem__(self, number: str) -> str:
        """The name for a number, the same each time."""
        if number not in self._given:
            plain = name = _plain(number)
            again = 1
            while name in self._taken:
                again += 1
                name = f"{plain}-{again}"
            self._taken.add(name)
            self._given[number] = name
        return self._given[number]


def _plain(number: str) -> str:
    return _IN_NUMBERS.sub("-", line_of(number)).lstrip(_FIRST) or "-"
