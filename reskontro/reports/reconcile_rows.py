"""A reconciliation as rows for machines and as tables for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import or_dash
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from reskontro.reports.model import Cell
    from reskontro.reports.reconcile import Compared
    from reskontro.subledger.pairing import Finding, Line

#: How many causes the tables for people show; the machine rows have all.
_SHOWN = 50


def totals(compared: list[Compared]) -> tuple[dict[str, Any], ...]:
    """Both sides summed over the control accounts, per currency."""
    made = []
    for currency in dict.fromkeys(one.currency for one in compared):
        own = [one for one in compared if one.currency == currency]
        made.append(
            {
                "currency": currency,
                "subledger": sum((one.subledger for one in own), start=ZERO),
                "ledger": sum((one.ledger for one in own), start=ZERO),
                "closings": sum((one.closings for one in own), start=ZERO),
                "difference": sum((one.difference for one in own), start=ZERO),
                "unexplained": sum((one.unexplained for one in own), start=ZERO),
            }
        )
    return tuple(made)


def row(one: Compared) -> dict[str, Any]:
    """One control account in one currency."""
    return {
        "line": "account",
        "account": one.account,
        "currency": one.currency,
        "subledger": one.subledger,
        "ledger": one.ledger,
        "closings": one.closings,
        "difference": one.difference,
        "unexplained": one.unexplained,
    }


def cause_row(finding: Finding) -> dict[str, Any]:
    """One cause, with the entry of each side where there is one."""
    own, ledger = finding.own, finding.ledger
    return {
        "line": "cause",
        "account": finding.account,
        "currency": finding.currency,
        "cause": finding.cause,
        "certain": finding.certain,
        "effect": finding.effect,
        "cut": finding.day,
        **_side("", own),
        "customer": own.entry.customer if own else None,
        "document": (own.entry.number or None) if own else None,
        **_side("ledger_", ledger),
    }


def _side(prefix: str, line: Line | None) -> dict[str, Any]:
    return {
        f"{prefix}date": line.entry.date if line else None,
        f"{prefix}amount": line.amount if line else None,
        f"{prefix}reference": (_reference(line) or None) if line else None,
        f"{prefix}text": (line.entry.note or None) if line else None,
        f"{prefix}source": line.entry.source if line else None,
    }


def _reference(line: Line) -> str:
    """What an entry is found by: its voucher, else what it names."""
    entry = line.entry
    return entry.code or entry.number or ", ".join(entry.names) or entry.kid


def table(compared: list[Compared]) -> Table:
    """Both sides of every control account and their difference."""
    currencies = {one.currency for one in compared}
    closed = any(one.closings for one in compared)
    columns = [
        Column("reconcile.control_account"),
        Column("report.currency"),
        Column("reconcile.subledger", "amount"),
        Column("reconcile.general_ledger", "amount"),
        *([Column("reconcile.closings", "amount", drop=1)] if closed else []),
        Column("reconcile.difference", "amount"),
    ]
    rows = []
    for one in compared:
        cells: list[Cell] = [one.account, one.currency, one.subledger, one.ledger]
        cells += [or_dash(one.closings), one.difference] if closed else [one.difference]
        rows.append(Row(tuple(cells), "bad" if one.difference else "plain"))
    only = next(iter(currencies)) if len(currencies) == 1 else ""
    return Table(tuple(columns), tuple(rows), None, only)


def causes(found: list[Finding], *, certain: bool) -> Table:
    """What makes the difference, one line each; of the uncertain, what may make it."""
    accounts = len({finding.account for finding in found}) > 1
    both = any(f.own and f.ledger and f.own.entry.date != f.ledger.entry.date for f in found)
    columns = [
        *([Column("reconcile.control_account", drop=3)] if accounts else []),
        Column("reconcile.cause", shrink=True),
        Column("report.date", "date"),
        *([Column("reconcile.ledger_date", "date")] if both else []),
        Column("reconcile.reference"),
        Column("report.customer", drop=2),
        Column("reconcile.subledger", "amount", drop=4),
        Column("reconcile.general_ledger", "amount", drop=5),
        Column("reconcile.difference", "amount"),
        Column("reconcile.place", shrink=True, drop=1),
    ]
    rows = [_cause_cells(f, accounts=accounts, both=both) for f in found[:_SHOWN]]
    footer = []
    if more := found[_SHOWN:]:
        rest = sum((finding.effect for finding in more), start=ZERO)
        footer.append(Phrase("reconcile.more", {"n": str(len(more)), "sum": str(rest)}))
    title = "reconcile.causes" if certain else "reconcile.possible"
    currencies = {finding.currency for finding in found}
    only = next(iter(currencies)) if len(currencies) == 1 else ""
    return Table(tuple(columns), tuple(rows), Phrase(title), only, tuple(footer))


def _cause_cells(finding: Finding, *, accounts: bool, both: bool) -> Row:
    own, ledger = finding.own, finding.ledger
    first = own or ledger
    cause = Phrase(f"reconcile.cause.{finding.cause}")
    if finding.day is not None:
        cause = Phrase("reconcile.cause.cut_on", {"day": finding.day.isoformat()})
    cells: list[Cell] = [finding.account] if accounts else []
    cells += [cause, first.entry.date if first else None]
    if both:
        cells.append(ledger.entry.date if own and ledger else None)
    cells += [
        (_reference(first) or None) if first else None,
        own.entry.customer if own else None,
        own.amount if own else None,
        ledger.amount if ledger else None,
        finding.effect,
        " · ".join(line.entry.source for line in (own, ledger) if line) or None,
    ]
    return Row(tuple(cells))
