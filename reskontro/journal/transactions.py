"""One transaction: its first line, its comments, its postings."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.balance import balance
from reskontro.journal.dates import read_date
from reskontro.journal.faults import Fault
from reskontro.journal.model import UNBALANCED, Tags, Transaction
from reskontro.journal.postings import Draft, read_posting
from reskontro.journal.tags import comma_in_own_tag, read_tags

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reskontro.journal.state import State
    from reskontro.problems import Problem

_HEADER = re.compile(
    r"([0-9][0-9/.\-]*+)(?:=([0-9/.\-]*+))?+(?=\s|$)"
    r"(?:[^\S\n]*([*!]))?+(?:[^\S\n]++\(([^)\n]*+)\))?+[^\S\n]*+([^;\n]*+)(.*)"
)
_COMMENT = re.compile(r"[^\S\n]+;")
_UNSPACED_CODE = re.compile(r"[*!](\([^)]*+\))")
_STRANGE_DATE = re.compile(r"[0-9]\S*")


class Header(msgspec.Struct, frozen=True, gc=False):
    """The first line of a transaction; `comment` has its `;`, and is "" where there is none."""

    date: dt.date
    date2: dt.date | None
    status: str
    code: str
    description: str
    comment: str


#: Stands for a header that cannot be read, so that the lines below it are looked at all the same.
_NO_HEADER = Header(dt.date(2000, 1, 1), None, "", "", "", "")


class Pending(msgspec.Struct):
    """A transaction whose amounts depend on running balances (balance assignments)."""

    transaction: Transaction
    drafts: list[Draft]


class Reading(msgspec.Struct):
    """What reading one transaction gave: the transaction, or problems, or both.

    `suspects` are problems that fall away where the account is declared anywhere.
    """

    transaction: Transaction | Pending | None = None
    problems: list[Problem] = msgspec.field(default_factory=list)
    suspects: list[tuple[str, Problem]] = msgspec.field(default_factory=list)


def read_transaction(
    lines: Sequence[str], number: int, state: State, is_receivable: Callable[[str], bool]
) -> Reading:
    """Read the lines of one transaction, the first of which is line `number` of its file.

    Every independent problem of its lines is found; it is balanced where they have none.
    """
    reading = Reading()

    def report(fault: Fault, offset: int) -> None:
        reading.problems.append(fault.at(state.path, number + offset, lines[offset]))

    try:
        head = _read_header(lines[0], state)
    except Fault as fault:
        report(fault, 0)
        head = _NO_HEADER
    drafts, tags, comment = _read_lines(lines, number, head, state, report)
    if not reading.problems:
        _check_traps(drafts, lines, number, state, reading)
    receivable = any(is_receivable(draft.account) for draft in drafts)
    if receivable:
        for offset, found in _receivable_faults(drafts, lines, number, is_receivable):
            report(found, offset)
    if reading.problems:
        reading.problems.sort(key=lambda one: one.span)
        return reading
    waits = _needs_running_balances(drafts)
    if not waits:
        try:
            drafts = balance(drafts, receivable=receivable)
        except Fault as fault:
            report(fault, 0)
            return reading
    transaction = Transaction(
        head.date,
        head.description,
        () if waits else tuple([draft.posting() for draft in drafts]),
        state.path,
        number,
        head.status,
        head.code,
        tags,
        comment,
        head.date2,
    )
    reading.transaction = Pending(transaction, drafts) if waits else transaction
    return reading


def _read_lines(
    lines: Sequence[str],
    number: int,
    head: Header,
    state: State,
    report: Callable[[Fault, int], None],
) -> tuple[list[Draft], Tags, str]:
    """The postings of a transaction, and its own tags and comment."""
    tags: Tags = ()
    comments: list[str] = []
    if head.comment:
        comments.append(head.comment[1:].strip())
        tags = read_tags(head.comment[1:])
    drafts: list[Draft] = []
    points = state.points
    year = head.date.year
    for offset in range(1, len(lines)):
        line = lines[offset]
        try:
            found = _COMMENT.match(line)
            if found is None:
                drafts.append(read_posting(line, number + offset, year, state, points=points))
            elif drafts:
                drafts[-1].add_comment(line, found.end() - 1, year)
            else:
                comments.append(line[found.end() :].strip())
                tags += read_tags(line[found.end() :])
        except Fault as fault:
            report(fault, offset)
    return drafts, tags, "\n".join(comments)


def _read_header(line: str, state: State) -> Header:
    found = _HEADER.match(line)
    if found is None:
        strange = _STRANGE_DATE.match(line)
        text = strange[0] if strange else line
        raise Fault("J201", 1, len(text), text=text)
    day = read_date(found[1], 1, state.year)
    day2 = None
    if found[2] is not None:
        try:
            day2 = read_date(found[2], found.start(2) + 1, day.year)
        except Fault as fault:
            raise Fault("J203", fault.column, fault.width, text=found[2]) from fault
    status, code, description = found[3] or "", found[4], found[5].rstrip()
    if status and code is None and description.startswith("("):
        unspaced = _UNSPACED_CODE.match(line, found.start(3))
        if unspaced is not None:
            raise Fault("J204", unspaced.start(1) + 1, len(unspaced[1]), text=unspaced[1])
    if code is None and description.startswith("(") and ")" not in description:
        raise Fault("J205", found.start(5) + 1, 1, text=description)
    return Header(day, day2, status, (code or "").strip(), description, found[6])


def _check_traps(
    drafts: list[Draft], lines: Sequence[str], number: int, state: State, reading: Reading
) -> None:
    """Report accounts that swallowed their amount; a lone one waits for a declaration."""
    trapped = [draft for draft in drafts if draft.trap is not None]
    if not trapped:
        return
    alone = sum(draft.quantity is None and not draft.virtual for draft in drafts) == 1
    for draft in trapped:
        assert draft.trap is not None  # noqa: S101 - selected above
        problem = draft.trap.at(state.path, draft.line, lines[draft.line - number])
        if alone:
            reading.suspects.append((draft.account, problem))
        else:
            reading.problems.append(problem)


def _receivable_faults(
    drafts: list[Draft],
    lines: Sequence[str],
    number: int,
    is_receivable: Callable[[str], bool],
) -> list[tuple[int, Fault]]:
    """What is refused where a receivable account is touched, with the offset of its line."""
    faults: list[tuple[int, Fault]] = []
    inferred = any(
        draft.quantity is None and not draft.assigns and is_receivable(draft.account)
        for draft in drafts
    )
    for draft in drafts:
        offset = draft.line - number
        on_receivable = is_receivable(draft.account)
        if draft.assigns and draft.assertion is not None:
            faults.append((offset, Fault("J602", draft.assertion.column, 1, account=draft.account)))
        if draft.lot and on_receivable:
            faults.append((offset, Fault("J505", account=draft.account)))
        if draft.lone and (on_receivable or inferred):
            text = lines[offset][draft.lone - 1 :].split(";")[0].split("=")[0].split("@")[0]
            text = text.rstrip()
            faults.append((offset, Fault("J503", draft.lone, len(text), text=text)))
    for offset, line in enumerate(lines):
        if "," in line and ";" in line:
            start = line.index(";") + 1
            cut = comma_in_own_tag(line[start:])
            if cut is not None:
                name, value, at = cut
                faults.append((offset, Fault("J301", start + at + 1, 1, tag=name, value=value)))
    return faults


def _needs_running_balances(drafts: list[Draft]) -> bool:
    """Whether an assigned amount is not simply what balances its group."""
    for draft in drafts:
        if draft.assigns:
            missing = sum(
                other.quantity is None for other in drafts if other.virtual == draft.virtual
            )
            if draft.virtual == UNBALANCED or missing > 1:
                return True
    return False
