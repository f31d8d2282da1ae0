"""What is found while a file is read: flaws that refuse it, differences, remarks."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003 - the fields' types are read at run time
from typing import Final

import msgspec

from reskontro.problems import BookError, Problem, Span

#: A file with more flaws than these is not what it seems; reading stops there.
MOST: Final = 20
_EXCERPT: Final = 200


class Difference(msgspec.Struct, frozen=True, gc=False):
    """A sum or a count that the file states and does not hold.

    `code` is that of the problem it is, F301 to F310; `stated` is the file's own figure, `found`
    what its records add up to, in `currency`, "" for a count.
    """

    code: str
    place: Span
    stated: Decimal
    found: Decimal
    currency: str = ""
    excerpt: str = ""

    @property
    def difference(self) -> Decimal:
        """Stated less found."""
        return self.stated - self.found

    @property
    def problem(self) -> Problem:
        """As a problem, for a file that is refused for it."""
        figures = {"stated": self.stated, "found": self.found, "difference": self.difference}
        values = {name: format(figure, "f") for name, figure in figures.items()}
        return Problem(self.code, self.place, {**values, "currency": self.currency}, self.excerpt)


class Flaws:
    """The flaws, differences and remarks of one file so far, each with its place."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.differences: list[Difference] = []
        self.remarks: list[Problem] = []

    def flaw(
        self,
        code: str,
        line: int = 0,
        column: int = 0,
        excerpt: str = "",
        width: int = 1,
        **values: str,
    ) -> None:
        """Note what refuses the file; what is noted at its place already is not noted again.

        Raises:
            BookError: it is one too many.
        """
        span = Span(self.path, line, column)
        problem = Problem(code, span, values, excerpt[:_EXCERPT], max(width, 1))
        if problem not in self.problems:
            self.problems.append(problem)
        if len(self.problems) >= MOST:
            raise BookError(self.problems)

    def refuse(
        self, code: str, line: int = 0, column: int = 0, excerpt: str = "", **values: str
    ) -> BookError:
        """What to raise where reading cannot go on."""
        span = Span(self.path, line, column)
        problem = Problem(code, span, values, excerpt[:_EXCERPT])
        return BookError([*self.problems, problem])

    def remark(self, code: str, line: int, excerpt: str = "", **values: str) -> None:
        """Note what should be known though the file can be used."""
        self.remarks.append(Problem(code, Span(self.path, line), values, excerpt[:_EXCERPT]))

    def hold(
        self,
        code: str,
        line: int,
        stated: Decimal,
        found: Decimal,
        currency: str = "",
        excerpt: str = "",
    ) -> None:
        """Hold a figure that the file states against what its records add up to."""
        if stated != found:
            place = Span(self.path, line)
            self.differences.append(
                Difference(code, place, stated, found, currency, excerpt[:_EXCERPT])
            )

    def finish(self) -> None:
        """End the reading.

        Raises:
            BookError: with all flaws, if there is any.
        """
        if self.problems:
            raise BookError(self.problems)
