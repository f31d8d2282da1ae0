"""What is found while a file is read: flaws that refuse it, differences, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.exchange.bank.model import Difference
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from decimal import Decimal

#: A file with more flaws than these is not what it seems; reading stops there.
MOST: Final = 20
_EXCERPT: Final = 200


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
        """Note what refuses the file.

        Raises:
            BookError: it is one too many.
        """
        span = Span(self.path, line, column)
        self.problems.append(Problem(code, span, values, excerpt[:_EXCERPT], max(width, 1)))
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
