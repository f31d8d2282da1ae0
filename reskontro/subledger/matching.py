"""Document numbers in free text: what a description names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A word: letters and digits, held together by hyphens, slashes, dots and underscores inside.
_WORD = re.compile(r"[^\W_]++(?:[-/._]++[^\W_]++)*+")
#: The same in a text of ASCII without capitals, where it is found in half the time.
_ASCII_WORD = re.compile(r"[a-z0-9]++(?:[-/._]++[a-z0-9]++)*+")
_DIGIT = re.compile(r"\d")
#: The shortest number that is looked for in a text.
_SHORTEST = 3


def words(text: str) -> list[str]:
    """The words of a text, without regard to case."""
    folded = text.casefold()
    return (_ASCII_WORD if folded.isascii() else _WORD).findall(folded)


def has_digit(text: str) -> bool:
    """Whether a text has a digit, as every number that can be named has."""
    return _DIGIT.search(text) is not None


def can_be_named(number: str) -> bool:
    """Whether a text can name a number: it has a digit, and is not too short."""
    return len(number) >= _SHORTEST and has_digit(number)


def is_one_word(number: str) -> bool:
    """Whether a number is a single word, whatever its case."""
    return _WORD.fullmatch(number) is not None


class NumberIndex:
    """Which open documents a text names, by a number as a whole run of words."""

    def __init__(self) -> None:
        self._by_word: dict[str, dict[str, list[str]]] = {}
        self._anchors: dict[str, str] = {}

    def add(self, number: str) -> str:
        """Take in a document; returns the word it is found by, "" where it can't be named."""
        run = words(number) if can_be_named(number) else []
        anchor = next((word for word in run if has_digit(word)), "")
        self._anchors[number] = anchor
        if anchor:
            if anchor in self._by_word:
                self._by_word[anchor][number] = run
            else:
                self._by_word[anchor] = {number: run}
        return anchor

    def remove(self, number: str) -> str:
        """Take a document out; returns the word it was found by."""
        anchor = self._anchors.pop(number, "")
        if anchor:
            same = self._by_word[anchor]
            del same[number]
            if not same:
                del self._by_word[anchor]
        return anchor

    def named(self, text: str) -> list[str]:
        """The numbers in the index that `text` names, each once."""
        found: list[str] = []
        by_word = self._by_word
        text_words = words(text)
        for word in text_words:
            if word in by_word:
                for number, run in by_word[word].items():
                    if (len(run) == 1 or _holds(text_words, run)) and number not in found:
                        found.append(number)
        return found


class Numbers(dict[str, tuple[str, ...]]):
    """Which of some numbers a text names, each as a whole run of words, by text.

    What a text names is found when it is first asked for.
    """

    def __init__(self, numbers: Sequence[str]) -> None:
        super().__init__()
        runs = words("\n".join(numbers))
        self._longest = 1
        if runs != [number.casefold() for number in numbers]:  # not each a single word
            all_words = [words(number) for number in numbers]
            self._longest = max(map(len, all_words))
            runs = [" ".join(own) for own in all_words]
        self._by_run: dict[str, list[str]] = {}
        for run, number in zip(runs, numbers, strict=True):
            if run in self._by_run:
                self._by_run[run].append(number)
            else:
                self._by_run[run] = [number]

    def __missing__(self, text: str) -> tuple[str, ...]:
        runs = own = words(text)
        if self._longest > 1:
            lengths = range(1, min(self._longest, len(own)) + 1)
            runs = [" ".join(own[at : at + n]) for n in lengths for at in range(len(own))]
        named: dict[str, None] = {}
        for run in runs:
            if run in self._by_run:
                for number in self._by_run[run]:
                    if can_be_named(number):
                        named[number] = None
        self[text] = found = tuple(named)
        return found


def _holds(text: list[str], run: list[str]) -> bool:
    length = len(run)
    return any(text[at : at + length] == run for at in range(len(text) - length + 1))
