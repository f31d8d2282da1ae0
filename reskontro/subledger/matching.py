"""Document numbers in free text: what a description names."""

from __future__ import annotations

import re

#: A word: letters and digits, held together by hyphens, slashes, dots and underscores inside.
_WORD = re.compile(r"[^\W_]+(?:[-/._]+[^\W_]+)*")
_DIGIT = re.compile(r"\d")
#: The shortest number that is looked for in a text.
_SHORTEST = 3


def words(text: str) -> tuple[str, ...]:
    """The words of a text, without regard to case."""
    return tuple(_WORD.findall(text.casefold()))


def telling_words(text: str) -> set[str]:
    """The words of a text that hold a digit, and so may be part of a document number."""
    return {word for word in words(text) if _DIGIT.search(word)}


class NumberIndex:
    """Which open documents a text names, by a number as a whole run of words."""

    def __init__(self) -> None:
        self._by_word: dict[str, dict[str, tuple[str, ...]]] = {}

    def add(self, number: str) -> str:
        """Take in a document; returns the word it is found by, "" where it can't be named."""
        anchor, run = _anchor(number)
        if anchor:
            self._by_word.setdefault(anchor, {})[number] = run
        return anchor

    def remove(self, number: str) -> str:
        """Take a document out; returns the word it was found by."""
        anchor, _run = _anchor(number)
        if anchor:
            self._by_word.get(anchor, {}).pop(number, None)
        return anchor

    def named(self, text: str) -> list[str]:
        """The numbers in the index that `text` names."""
        found: list[str] = []
        text_words: tuple[str, ...] | None = None
        for word in telling_words(text):
            for number, run in self._by_word.get(word, {}).items():
                if len(run) == 1:
                    found.append(number)
                else:
                    text_words = text_words or words(text)
                    if _holds(text_words, run):
                        found.append(number)
        return found


def _anchor(number: str) -> tuple[str, tuple[str, ...]]:
    """The first word with a digit in a number, and all its words."""
    if len(number) < _SHORTEST:
        return "", ()
    run = words(number)
    for word in run:
        if _DIGIT.search(word):
            return word, run
    return "", run


def _holds(text: tuple[str, ...], run: tuple[str, ...]) -> bool:
    length = len(run)
    return any(text[at : at + length] == run for at in range(len(text) - length + 1))
