"""Reading a book's journals into entries and turnover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.quick import QuickEntries
from reskontro.journal import Reader, check_assertions
from reskontro.journal.common import Common
from reskontro.problems import BookError, Note, Problem
from reskontro.subledger.entries import Collected, Collector, Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reskontro.journal import Files
    from reskontro.subledger.chart import Chart

    #: Told where account declarations are found, before reading begins.
    Follow = Callable[[Mapping[str, object], Callable[[str], str]], None]


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
) -> Reading:
    """Read journals; each of `trees` is a list of files whose assertions are checked together.

    Raises:
        BookError: with all problems of all files.
    """
    paths = [path for tree in trees for path in tree]
    reader = Reader(files, chart.is_receivable)
    declarations = reader.declarations
    follow(declarations.accounts, declarations.account_type)
    collector = Collector(chart, rules, declarations.accounts)
    reader.common = quick = QuickEntries(collector, chart, rules)
    collector.add_all(reader.transactions(paths))
    quick.flush()
    problems = [*reader.problems, *collector.collected.problems]
    if not problems and reader.assertions_seen:
        for tree in trees:
            again = Reader(files, chart.is_receivable)
            again.common = Common()
            problems += check_assertions(again.transactions(tree), reader.asserted)
    if problems:
        raise BookError([_with_excerpt(problem, files) for problem in problems])
    notes = [
        Note(f"notice.{what}", {"count": str(n)}) for what, n in sorted(reader.notices.items())
    ]
    return Reading(collector.collected, notes, paths[0] if paths else "")


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
