"""Reading a book's journals into entries and turnover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.helper import Helper, may_help
from reskontro.book.quick import QuickEntries
from reskontro.journal import Reader, Share, check_assertions
from reskontro.journal.common import Common
from reskontro.problems import BookError, Note, Problem
from reskontro.subledger.entries import Collected, Collector, Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reskontro.journal import Files, State, Transaction
    from reskontro.subledger.chart import Chart

    #: Told where account declarations are found, before reading begins.
    Follow = Callable[[Mapping[str, object], Callable[[str], str]], None]
    Run = tuple[list[Transaction], int, int]


class Reading(msgspec.Struct, frozen=True):
    """What the journals gave; `path` is the first of them."""

    collected: Collected
    notes: list[Note]
    path: str


def read_journals(
    files: Files,
    trees: Sequence[Sequence[str]],
    chart: Chart,
    rules: Rules,
    follow: Follow,
    *,
    size: int = 0,
) -> Reading:
    """Read journals; each of `trees` is a list of files whose assertions are checked together.

    `size` is about how many bytes there are; many are read by two processes.

    Raises:
        BookError: with all problems of all files.
    """
    paths = [path for tree in trees for path in tree]
    shelf = _Shelf(files, paths, chart, rules, follow)
    if not (may_help(size) and shelf.read_in_two()):
        shelf.read()
    reader, collected = shelf.reader, shelf.collector.collected
    problems = [*reader.problems, *collected.problems]
    if not problems and reader.assertions_seen:
        for tree in trees:
            again = Reader(files, chart.is_receivable)
            again.common = Common()
            problems += check_assertions(again.transactions(tree), reader.asserted)
    if problems:
        once = {_identity(problem): problem for problem in problems}
        raise BookError([_with_excerpt(problem, files) for problem in once.values()])
    notes = [
        Note(f"notice.{what}", {"count": str(n)}) for what, n in sorted(reader.notices.items())
    ]
    return Reading(collected, notes, paths[0] if paths else "")


class _Shelf:
    """The journals of a book, and who reads them."""

    def __init__(
        self, files: Files, paths: Sequence[str], chart: Chart, rules: Rules, follow: Follow
    ) -> None:
        self._files = files
        self._paths = paths
        self._chart = chart
        self._rules = rules
        self._follow = follow
        self._prepare(None)

    def read(self) -> None:
        """Read everything."""
        self._prepare(None)
        self.collector.add_all(self.reader.transactions(self._paths))

    def read_in_two(self) -> bool:
        """Read half of everything, a second process the other; False where that did not work."""
        helper = Helper(self._helps)
        self._prepare(Share(0, 2))
        self._hold(helper.listen)
        self.collector.add_all(self.reader.transactions(self._paths))
        said = helper.finish(self.collector.collected)
        if said is None:
            return False
        problems, asserted, accounts, unresolved = said
        self.collector.collected.problems += problems
        self.reader.asserted |= asserted
        for account in accounts:
            self._chart.place(account)
        return not (unresolved or self.reader.unresolved)

    def _helps(self, helper: Helper) -> None:
        """What the second process does."""
        self._prepare(Share(1, 2))
        self._hold(lambda: helper.send(self.collector.collected))
        self.collector.add_all(self.reader.transactions(self._paths))
        helper.conclude(
            self.collector.collected,
            [*self.reader.problems, *self.collector.collected.problems],
            self.reader.asserted,
            list(self._chart.places),
            unresolved=self.reader.unresolved,
        )

    def _prepare(self, share: Share | None) -> None:
        self.reader = Reader(self._files, self._chart.is_receivable, share=share)
        declarations = self.reader.declarations
        self._follow(declarations.accounts, declarations.account_type)
        self.collector = Collector(self._chart, self._rules, declarations.accounts)
        self._quick = QuickEntries(self.collector, self._chart, self._rules)
        self.reader.common = self._quick

    def _hold(self, now_and_then: Callable[[], None]) -> None:
        """Call `now_and_then` after every run of common transactions."""
        quick = self._quick

        def held(text: str, position: int, line: int, state: State) -> Run:
            run = quick(text, position, line, state)
            now_and_then()
            return run

        self.reader.common = held


def _identity(problem: Problem) -> tuple[object, ...]:
    return (problem.code, problem.span, problem.excerpt, tuple(problem.values.items()))


def _with_excerpt(problem: Problem, files: Files) -> Problem:
    """The problem with its source line, where it came without."""
    if problem.excerpt or not problem.span.line:
        return problem
    try:
        lines = bytes(files.read(problem.span.path)).decode("utf-8", "replace").splitlines()
        excerpt = lines[problem.span.line - 1]
    except (OSError, IndexError):
        return problem
    return msgspec.structs.replace(problem, excerpt=excerpt)
