"""How a line parser says that it cannot go on; the reader makes a `Problem` of it."""

from __future__ import annotations

from reskontro.problems import Problem, Span

LONGEST_EXCERPT = 1000


class Fault(Exception):  # noqa: N818 - never leaves the package; users meet it as a Problem
    """A finding in one line: `column` counts from 1, `width` is what is marked.

    `offset` counts lines from the first of the item that is being read.
    """

    def __init__(self, code: str, column: int = 0, width: int = 1, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.column = column
        self.width = max(width, 1)
        self.values = values
        self.offset = 0

    def at(self, path: str, line: int, text: str) -> Problem:
        """The problem this is in a line of a file."""
        return Problem(
            self.code,
            Span(path, line, self.column),
            {key: shorten(value) for key, value in self.values.items()},
            text[:LONGEST_EXCERPT],
            self.width if len(text) <= LONGEST_EXCERPT else min(self.width, LONGEST_EXCERPT),
        )


def shorten(text: str, longest: int = 80) -> str:
    """A text that fits in a message."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
