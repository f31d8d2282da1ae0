"""Reading a book's journals into entries and turnover."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.book.quick import QuickEntries
from reskontro.journal import Reader
from reskontro.journal.common import Common
from reskontro.problems import Note, Problem, Span
from reskontro.subledger.collector import Collector

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from reskontro.journal import Declared, Files, Price, State
    from reskontro.journal.model import Transaction
    from reskontro.subledger.chart import Chart
    from reskontro.subledger.entries import Collected, Rules

    #: Told where account declarations are found, before reading begins.
    Follow = Callable[[Mapping[str, object], Callable[[str], str]], None]


#: Which transactions are kept beside the entries: the uncommon ones; those with tags that no entry
#: needs too; or all of them.
Kept = Literal["none", "uncommon", "marked", "all"]


#: Of tags' values, which may stand on other lines than the posting they are told of.
_OF_TAGS = frozenset(("E101", "E102"))


class Ends(msgspec.Struct, frozen=True):
    """What whoever adds to journals has to know of them.

    `states` is what is in force at the end of each file, once for each time it was read. `accounts`,
    `tags` and `commodities` are those declared, `prices` those of the market, `asserted` the accounts
    whose balances are, with whether subaccounts are meant too. `includes`: some journal includes
    others. `numbers` are codes and documents of transactions that are neither entries nor kept.
    """

    states: Mapping[str, list[State]]
    accounts: Mapping[str, Declared]
    tags: Container[str]
    commodities: Container[str]
    asserted: AbstractSet[tuple[str, bool]]
    includes: bool
    numbers: AbstractSet[str]
    prices: Sequence[Price] = ()


class Reading(msgspec.Struct, frozen=True):
    """What the journals gave; `paths` are those asked for, `included` those that others include."""

    ends: Ends
    collected: Collected
    notes: list[Note]
    paths: tuple[str, ...]
    transactions: list[Transaction]
    problems: list[Problem]
    included: frozenset[str] = frozenset()


def read_journals(
    files: Files,
    trees: Sequence[Sequence[str]],
    chart: Chart,
    rules: Rules,
    follow: Follow,
    *,
    keep: Kept = "none",
) -> Reading:
    """Read journals; each of `trees` is a list of files whose assertions are checked together.

    All problems of all files are among what is returned.
    """
    paths = [path for tree in trees for path in tree]
    reader = Reader(files, chart.is_receivable)
    declarations = reader.declarations
    follow(declarations.accounts, declarations.account_type)
    collector = Collector(chart, rules, declarations.accounts)
    transactions = reader.transactions(paths)
    kept: list[Transaction] = []
    if keep != "none":
        transactions = _keeping(transactions, kept)
    numbers: set[str] = set()
    quick = QuickEntries(
        collector,
        chart,
        rules,
        marked_apart=keep == "marked",
        numbers=numbers if keep == "uncommon" else None,
    )
    reader.common = Common() if keep == "all" else quick
    collector.add_all(transactions)
    quick.flush()
    problems = [*reader.problems, *collector.collected.problems]
    if not problems and reader.assertions_seen:
        from reskontro.journal.assertions import (  # noqa: PLC0415 - not every book has any
            check_assertions,
        )

        for tree in trees:
            again = Reader(files, chart.is_receivable)
            again.common = Common()
            problems += check_assertions(again.transactions(tree), reader.asserted)
    notes = [
        Note(f"notice.{what}", {"count": str(n)}) for what, n in sorted(reader.notices.items())
    ]
    problems = with_excerpts(problems, files)
    return Reading(
        Ends(
            reader.ends,
            declarations.accounts,
            declarations.tags,
            declarations.commodities,
            reader.asserted,
            bool(reader.included),
            numbers,
            declarations.prices,
        ),
        collector.collected,
        notes,
        tuple(paths),
        kept,
        problems,
        included=frozenset(reader.included),
    )


def with_excerpts(problems: Iterable[Problem], files: Files) -> list[Problem]:
    """The problems with their source lines, where they came without."""
    lines: dict[str, list[str]] = {}
    found: list[Problem] = []
    for problem in problems:
        path, number = problem.span.path, problem.span.line
        if not problem.excerpt and number:
            if path not in lines:
                lines[path] = _lines(path, files)
            if number <= len(lines[path]):
                problem = msgspec.structs.replace(problem, excerpt=lines[path][number - 1])  # noqa: PLW2901
                if problem.code in _OF_TAGS:
                    problem = _at_its_tag(problem, lines[path])  # noqa: PLW2901
        found.append(problem)
    return found


def _at_its_tag(problem: Problem, lines: Sequence[str]) -> Problem:
    """A problem of a posting's tag, at the value: in its own comments, else above in the transaction."""
    own = problem.span.line
    below = takewhile(lambda at: _is_comment(lines[at - 1]), range(own + 1, len(lines) + 1))
    above = takewhile(lambda at: lines[at][:1].isspace(), range(own - 1, 0, -1))
    value = problem.values["value"]
    for at in (own, *below, *above):
        column = lines[at - 1].find(value) + 1
        if column:
            return msgspec.structs.replace(
                problem,
                span=Span(problem.span.path, at, column),
                excerpt=lines[at - 1],
                width=len(value),
            )
    return problem


def _is_comment(line: str) -> bool:
    """Whether a line belongs to the posting above it."""
    return line[:1].isspace() and line.lstrip()[:1] == ";"


def _lines(path: str, files: Files) -> list[str]:
    try:
        return bytes(files.read(path)).decode("utf-8", "replace").split("\n")
    except OSError:
        return []


def _keeping(transactions: Iterable[Transaction], kept: list[Transaction]) -> Iterator[Transaction]:
    for transaction in transactions:
        kept.append(transaction)
        yield transaction
