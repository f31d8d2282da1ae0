"""Journals, read as a stream of transactions."""

from __future__ import annotations

import os.path
import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.declarations import Declarations
from reskontro.journal.exact import use_exact_decimals
from reskontro.journal.faults import Fault
from reskontro.journal.model import Transaction
from reskontro.journal.state import State
from reskontro.journal.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reskontro.journal.directives import Directives
    from reskontro.journal.files import Files
    from reskontro.journal.model import Posting
    from reskontro.journal.transactions import Pending
    from reskontro.problems import Problem

MAX_DEPTH = 64
MAX_FILES = 100_000

_BLANK = re.compile(r"(?:[^\S\n]*+\n)++|[^\S\n]++\Z")
_ITEM = re.compile(r"[^\n]*+(?:\n[^\S\n]++[^\s][^\n]*+)*+")
_COMMENT_BLOCK = re.compile(r"[!@]?comment[^\S\n]*$")
_INCLUDE = re.compile(r"[!@]?include(?:[^\S\n]+(.*))?$")
_JOURNALS = ("journal", "j", "ledger", "l", "hledger")
_OTHER_ENDINGS = (".csv", ".tsv", ".ssv", ".rules", ".timedot", ".timeclock")
# Those below are compiled where they are needed, since they rarely are.
_END_COMMENT = r"(?m)^end comment[^\S\n]*$"
_FORMAT = r"(?s)(journal|j|ledger|l|hledger|timeclock|timedot|csv|tsv|ssv|rules):(.*)"
_CONTROL = r"[\x00-\x08\x0b\x0d-\x1f\x7f]"
_WORDS = r"[^\s^$()|,]+"
#: The account of a posting with an amount.
_WITH_AMOUNT = (
    r"(?m)^[^\S\n]+(?:[*!][^\S\n]*)?[(\[]?(\S+?(?: \S+?)*?)[)\]]?(?:[^\S\n]{2}|\t)[^\S\n]*[^\s;=]"
)
#: The fast path: reads the run of common transactions that starts at a position of a window and
#: gives them with the position and the line after it, both unchanged where there is none. It may
#: keep transactions to itself, and is called only where the state is `plain`.
CommonPath = Callable[[str, int, int, State], tuple[list[Transaction], int, int]]


class Reader:
    """Reads journals and keeps, beside the transactions it hands out, what else they said.

    `is_receivable` tells whether an account is a receivable one. Without `strict_assertions`,
    balance assertions are read but not remembered for checking. `year` is what dates without a
    year have until a file says otherwise; without it they are refused.

    `problems` and `notices` are complete once `transactions` is exhausted. `asserted` holds the
    accounts that are asserted, with whether their subaccounts are meant too; `assertions_seen`
    whether there is any. `ends` holds by path what is in force at the end of the file, one state
    for each time it was read.
    """

    def __init__(
        self,
        files: Files,
        is_receivable: Callable[[str], bool],
        *,
        strict_assertions: bool = True,
        year: int | None = None,
    ) -> None:
        use_exact_decimals()
        self.problems: list[Problem] = []
        self.notices: dict[str, int] = {}
        self.declarations = Declarations()
        self.asserted: set[tuple[str, bool]] = set()
        self.included: set[str] = set()
        self.ends: dict[str, list[State]] = {}
        self._files = files
        self._classify = is_receivable
        self._receivable: dict[str, bool] = {}
        self._strict_assertions = strict_assertions
        self._suspects: list[tuple[str, Problem]] = []
        self._year = year
        self._files_read = 0
        self.common: CommonPath | None = None

    @property
    def assertions_seen(self) -> bool:
        """Whether a balance assertion was read that `check_assertions` should check."""
        return bool(self.asserted)

    def transactions(self, paths: Sequence[str]) -> Iterator[Transaction]:
        """The transactions of the files in parse order.

        Those whose amounts rest on running balances (balance assignments) come last: they are
        resolved by reading the files once more.
        """
        pending: list[Pending] = []
        for item in self._items(paths):
            if isinstance(item, Transaction):
                yield item
            else:
                pending.append(item)
        self._settle_suspects()
        if pending:
            from reskontro.journal.assignments import (  # noqa: PLC0415 - few journals have any
                resolve_assignments,
            )

            again = Reader(self._files, self._classify, year=self._year)
            resolved, problems = resolve_assignments(again._items(paths))
            self.problems.extend(problems)
            for transaction in resolved:
                self._remember_assertions(transaction.postings)
                yield transaction

    def _items(self, paths: Sequence[str]) -> Iterator[Transaction | Pending]:
        for path in paths:
            try:
                yield from self._file(State(path, year=self._year))
            except Fault as fault:
                self.problems.append(fault.at(path, 1, ""))

    def _file(self, state: State) -> Iterator[Transaction | Pending]:
        """Read one file.

        Raises:
            Fault: J101, J103 or J108, it cannot be read at all.
        """
        self._files_read += 1
        try:
            data = self._files.read(state.path)
        except (OSError, ValueError) as error:
            raise _unreadable(state.path, error) from error
        line = 1
        bad_seen = False
        for window in windows(data, state.path):
            if window.bad is not None and not bad_seen:
                bad_seen = True
                text = window.text.split("\n", window.bad + 1)[window.bad]
                fault = Fault("J102", path=state.path)
                self.problems.append(fault.at(state.path, line + window.bad, text))
            state.unclean = window.unclean
            yield from self.parse_window(window.text, line, state)
            line += window.text.count("\n")
        self.ends.setdefault(state.path, []).append(state)

    def more(self, text: str, first_line: int, end: State) -> list[Transaction]:
        """The transactions of a text put at the end of a file, where `end` is in force.

        The text begins a line of its own, and has no amounts that rest on balances.
        """
        state = msgspec.structs.replace(end, names={}, styles=dict(end.styles))
        found = [
            item
            for item in self.parse_window(text, first_line, state)
            if isinstance(item, Transaction)
        ]
        self._settle_suspects()
        return found

    def parse_window(
        self, text: str, first_line: int, state: State
    ) -> Iterator[Transaction | Pending]:
        """Read a piece of a file that begins and ends between items; `state` is carried on."""
        position, number, end = 0, first_line, len(text)
        if state.in_comment:
            position, number = _skip_comment(text, 0, number, state)
        while position < end:
            blank = _BLANK.match(text, position)
            if blank is not None:
                number += text.count("\n", position, blank.end())
                position = blank.end()
                continue
            first = text[position]
            if first in "0123456789" and state.plain and self.common is not None:
                here = position
                run, position, number = self.common(text, position, number, state)
                yield from run
                if position != here:
                    continue
            found = _ITEM.match(text, position)
            assert found is not None  # noqa: S101 - it matches anything
            lines = found[0].split("\n")
            here, position = position, found.end() + 1
            if state.unclean and (unclean := self._unclean(lines, number, state)):
                self.problems.extend(unclean)
            elif first in "0123456789":
                yield from self._transaction(lines, number, state)
            elif _COMMENT_BLOCK.match(lines[0]):
                position, number = _skip_comment(text, here, number, state)
                continue
            elif include := _INCLUDE.match(lines[0]):
                yield from self._include(include[1] or "", lines[0], number, state)
            else:
                self._other(first, lines, number, state)
            number += len(lines)

    def _unclean(self, lines: Sequence[str], number: int, state: State) -> list[Problem]:
        """The control characters in the lines of an item."""
        problems: list[Problem] = []
        for offset, line in enumerate(lines):
            found = re.search(_CONTROL, line)
            if found is not None:
                fault = Fault("J104", found.start() + 1, 1, character=f"U+{ord(found[0]):04X}")
                problems.append(fault.at(state.path, number + offset, line))
        return problems

    def _transaction(
        self, lines: Sequence[str], number: int, state: State
    ) -> Iterator[Transaction | Pending]:
        from reskontro.journal.transactions import (  # noqa: PLC0415 - most are common
            read_transaction,
        )

        reading = read_transaction(lines, number, state, self._is_receivable)
        self.problems.extend(reading.problems)
        self._suspects.extend(reading.suspects)
        item = reading.transaction
        if item is None:
            return
        if isinstance(item, Transaction):
            self._remember_assertions(item.postings)
        yield item

    @cached_property
    def _directives(self) -> Directives:
        from reskontro.journal.directives import Directives  # noqa: PLC0415 - some have none

        return Directives(self.declarations, self._skip)

    def _other(self, first: str, lines: Sequence[str], number: int, state: State) -> None:
        """Comments, rules and directives."""
        rest = range(1, len(lines))
        if first in ";#*" or first.isspace():
            rest = range(len(lines)) if first.isspace() else rest
            for offset in rest:
                if lines[offset].lstrip()[0] not in ";#*":
                    fault = Fault("J111", 1, len(lines[offset]))
                    self.problems.append(fault.at(state.path, number + offset, lines[offset]))
        elif first == "~":
            self._skip("periodic")
        elif first == "=":
            self._skip("auto_receivable" if self._rule_names_receivable(lines) else "auto")
        else:
            try:
                self._directives.read(lines, number, state)
            except Fault as fault:
                line = number + fault.offset
                self.problems.append(fault.at(state.path, line, lines[fault.offset]))

    def _rule_names_receivable(self, lines: Sequence[str]) -> bool:
        """Whether an auto posting rule speaks of a receivable account, as far as one can tell."""
        names = [word.removeprefix("acct:") for word in re.findall(_WORDS, lines[0][1:])]
        names += [
            re.split(r"\s{2}|\t", line.strip(), maxsplit=1)[0].strip("()[]") for line in lines[1:]
        ]
        return any(name and self._is_receivable(name.rstrip(":")) for name in names)

    def _include(
        self, argument: str, line: str, number: int, state: State
    ) -> Iterator[Transaction | Pending]:
        """Read what an include directive names, each file with a copy of the state."""
        try:
            paths = self._included(argument, state)
        except Fault as fault:
            self.problems.append(fault.at(state.path, number, line))
            return
        for path in paths:
            try:
                self._guard(path, state)
                self.included.add(path)
                yield from self._file(state.child(path))
            except Fault as fault:
                self.problems.append(fault.at(state.path, number, line))

    def _guard(self, path: str, state: State) -> None:
        if path in (state.path, *state.parents):
            raise Fault("J105", path=path)
        if len(state.parents) >= MAX_DEPTH or self._files_read >= MAX_FILES:
            raise Fault("J106", path=path)

    def _included(self, argument: str, state: State) -> list[str]:
        """The paths an include directive means, those of other formats counted and left out."""
        written = argument.partition(" ;")[0].strip()
        if not written:
            raise Fault("J801")
        form = re.match(_FORMAT, written)
        name = form[2] if form else written
        if (form and form[1] not in _JOURNALS) or (not form and name.endswith(_OTHER_ENDINGS)):
            self._skip("subformat")
            return []
        if name.startswith("~"):
            name = os.path.expanduser(name)  # noqa: PTH111 - paths are strings here
        path = os.path.normpath(os.path.join(os.path.dirname(state.path), name))  # noqa: PTH118, PTH120
        if not any(character in path for character in "*?["):
            return [path]
        try:
            found = [os.path.normpath(one) for one in self._files.glob(path)]
        except (OSError, ValueError, re.error) as error:
            raise _unreadable(path, error) from error
        others = [one for one in found if one != state.path and not one.endswith(_OTHER_ENDINGS)]
        if not others:
            raise Fault("J107", path=path)
        return others

    def _settle_suspects(self) -> None:
        """Tell of names that look like a mistake, unless they are declared or clear elsewhere."""
        suspects = [one for one in self._suspects if one[0] not in self.declarations.accounts]
        self._suspects.clear()
        if suspects:
            clear = self._names_with_amounts()
            self.problems.extend(problem for name, problem in suspects if name not in clear)

    def _names_with_amounts(self) -> set[str]:
        """The accounts, as written, that some posting of the files has with an amount of its own."""
        return {
            name
            for path in self.ends
            for name in re.findall(
                _WITH_AMOUNT, bytes(self._files.read(path)).decode(errors="replace")
            )
        }

    def _remember_assertions(self, postings: Sequence[Posting]) -> None:
        if not self._strict_assertions:
            return
        for posting in postings:
            if posting.assertion is not None:
                self.asserted.add((posting.account, posting.assertion.inclusive))

    def _is_receivable(self, account: str) -> bool:
        known = self._receivable.get(account)
        if known is None:
            known = self._receivable[account] = self._classify(account)
        return known

    def _skip(self, what: str) -> None:
        self.notices[what] = self.notices.get(what, 0) + 1


def _skip_comment(text: str, position: int, number: int, state: State) -> tuple[int, int]:
    """The position and line after a comment block that `position` is in."""
    found = re.compile(_END_COMMENT).search(text, position)
    state.in_comment = found is None
    after = len(text) if found is None else min(found.end() + 1, len(text))
    return after, number + text.count("\n", position, after)


def _unreadable(path: str, error: Exception) -> Fault:
    if isinstance(error, IsADirectoryError):
        return Fault("J108", path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Fault("J101", path=path, reason=reason)
