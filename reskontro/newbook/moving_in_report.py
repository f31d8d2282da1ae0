"""What `import saft` and `import sie` tell: what was read, and whether it all came over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.problems import Note
from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from decimal import Decimal

    from reskontro.exchange.former import Control, Remark
    from reskontro.newbook.moving_in import MovedIn
    from reskontro.reports.model import Cell, CellKind

#: So many balances that differ are shown to people; machines get all.
_SHOWN: Final = 20
#: So many examples of a remark are.
_EXAMPLES: Final = 5
#: The controls that are no amounts.
_COUNTS: Final = frozenset(("transactions", "accounts", "customers"))


class _Held(msgspec.Struct, frozen=True):
    """Two figures held against each other; `account` and `customer` say of what, or are ""."""

    section: str
    key: str
    stated: Decimal
    found: Decimal
    account: str = ""
    customer: str = ""

    @property
    def difference(self) -> Decimal:
        """Stated less found; of a control account its customers less the account, as `reconcile`."""
        difference = self.stated - self.found
        return -difference if self.section == "reconciliation" else difference

    @property
    def row(self) -> dict[str, Any]:
        return _row(
            self.section,
            self.key,
            account=self.account or None,
            customer=self.customer or None,
            stated=f"{self.stated:f}",
            found=f"{self.found:f}",
            difference=f"{self.difference:f}",
        )


def moved_in_report(made: MovedIn, notes: Iterable[Note] = (), *, written: bool) -> Report:
    """Counts and sums, control totals, subledger against control account, what did not fit.

    It fails where control totals do not hold, or customers do not come to their control account.
    """
    source = made.source
    controls = [*map(_held_control, source.controls), *_openings(made)]
    reconciled = list(_reconciled(made))
    balances = [each for each in _balances(made) if each.difference]
    counts = list(_counts(made))
    rows = [
        *(_row("read", key, found=str(count)) for key, count, _ in counts),
        *(each.row for each in (*controls, *reconciled, *balances)),
        *(_remark(remark) for remark in made.remarks),
        *(
            _row("file", path, found=None if count is None else str(count))
            for path, count in made.files.items()
        ),
    ]
    tables = [
        _counted(counts),
        *_compared("controls", controls, _control_name),
        *_compared("reconciliation", reconciled, _reconciled_name),
        *_compared("balances", balances[:_SHOWN], _balance_name),
        *_told(made.remarks, made.source.path),
    ]
    head = Head(
        Phrase("moving.title"),
        source.company.name,
        source.company.orgnr,
        period=Phrase(
            "moving.period", {"first": source.first.isoformat(), "last": source.last.isoformat()}
        ),
        currency=source.currency,
    )
    return Report(
        "import",
        head,
        tuple(tables),
        tuple({**row, "written": written} for row in rows),
        notes=(*notes, *_more(balances)),
        as_of=source.last,
        differs=any(each.difference for each in (*controls, *reconciled, *balances)),
    )


def _row(section: str, key: str, **values: object) -> dict[str, Any]:
    """A row, with all keys that rows have."""
    names = ("account", "customer", "stated", "found", "difference", "places", "examples")
    return {"section": section, "key": key, **{name: values.get(name) for name in names}}


def _counts(made: MovedIn) -> Iterator[tuple[str, Decimal | int, CellKind]]:
    facts = made.facts
    yield "accounts", len(facts.accounts), "integer"
    yield "customers", len(made.parties), "integer"
    yield "transactions", facts.transactions, "integer"
    yield "lines", facts.lines, "integer"
    yield "debit", facts.debit, "amount"
    yield "credit", facts.credit, "amount"
    yield "entries", made.entries, "integer"


def _held_control(control: Control) -> _Held:
    return _Held("control", control.kind, control.stated, control.found)


def _openings(made: MovedIn) -> Iterator[_Held]:
    """What all opening balances come to, which ought to be nothing."""
    found = [each.opening for each in made.facts.accounts.values() if each.opening is not None]
    if found:
        yield _Held("control", "openings", ZERO, sum(found, start=ZERO))


def _reconciled(made: MovedIn) -> Iterator[_Held]:
    """The control accounts against their customers: as the file states both, and in the book."""
    for account in made.facts.receivable:
        own = made.facts.accounts[account]
        for key, stated, of in (
            ("opening", own.opening, "openings"),
            ("closing", own.closing, "closings"),
        ):
            found = [
                getattr(customer, of)[account]
                for customer in made.source.customers
                if account in getattr(customer, of)
            ]
            if stated is not None and found:
                yield _Held("reconciliation", key, stated, sum(found, start=ZERO), account)
        total = made.balance(account)
        straight = made.sums.get(made.names[account], ZERO)
        yield _Held("reconciliation", "book", total, total - straight, account)


def _balances(made: MovedIn) -> Iterator[_Held]:
    """What accounts and customers have at the end: as the file states it, and in the book."""
    for number, account in sorted(made.facts.accounts.items()):
        if account.closing is not None:
            yield _Held("balance", "account", account.closing, made.balance(number), number)
    for customer in made.source.customers:
        number = made.parties[customer.number].number
        for each, stated in customer.closings.items():
            if each in made.facts.receivable:
                found = made.balance(each, customer.number)
                yield _Held("balance", "customer", stated, found, each, number)


def _remark(remark: Remark) -> dict[str, Any]:
    places = [f"{place.path}:{place.line}" if place.line else place.path for place in remark.places]
    return {
        **_row(
            "remark",
            remark.key.removeprefix("moving."),
            found=str(remark.count),
            places=places,
            examples=[*remark.examples],
        ),
        **({"account": remark.values["account"]} if "account" in remark.values else {}),
    }


def _counted(counts: Iterable[tuple[str, Decimal | int, CellKind]]) -> Table:
    columns = (
        Column("moving.read"),
        Column("moving.number", "integer"),
        Column("report.amount", "amount"),
    )
    rows = tuple(
        Row(
            (Phrase(f"moving.read.{key}"), *((count, None) if kind == "integer" else (None, count)))
        )
        for key, count, kind in counts
    )
    return Table(columns, rows)


def _control_name(held: _Held) -> Cell:
    return Phrase(f"moving.control.{held.key}")


def _reconciled_name(held: _Held) -> Cell:
    return Phrase(f"moving.reconciled.{held.key}", {"account": held.account})


def _balance_name(held: _Held) -> Cell:
    if held.customer:
        return Phrase("moving.customer", {"customer": held.customer, "account": held.account})
    return Phrase("moving.account", {"account": held.account})


def _compared(name: str, held: list[_Held], named: Callable[[_Held], Cell]) -> Iterator[Table]:
    if not held:
        return
    kind = f"moving.{name}"
    columns = (
        Column(kind, shrink=True),
        Column(f"{kind}.stated", "amount"),
        Column(f"{kind}.found", "amount"),
        Column("moving.difference", "amount"),
    )
    rows = tuple(
        Row(
            (named(each), *map(_shown(each), (each.stated, each.found, each.difference))),
            "bad" if each.difference else "plain",
        )
        for each in held
    )
    yield Table(columns, rows, Phrase(f"{kind}.title"))


def _shown(held: _Held) -> Callable[[Decimal], Cell]:
    """How a control's figures stand in the column of amounts: counts have no decimals."""
    if held.section == "control" and held.key in _COUNTS:
        return lambda count: Phrase("moving.count", {"n": str(count)})
    return lambda amount: amount


def _told(remarks: Sequence[Remark], path: str) -> Iterator[Table]:
    """What did not fit, and on which line of the file first; of which part of it, if it has some."""
    places = [place for remark in remarks for place in remark.places if place.line]
    in_parts = any(place.path != path for place in places)
    rows = tuple(
        Row(
            (
                Phrase(remark.key, {**remark.values, "examples": _examples(remark)}),
                remark.count,
                _line(remark, in_parts=in_parts),
            )
        )
        for remark in remarks
    )
    if rows:
        columns = (
            Column("moving.remark"),
            Column("moving.number", "integer"),
            Column("moving.line", "text" if in_parts else "integer"),
        )
        yield Table(columns, rows, Phrase("moving.remark.title"))


def _examples(remark: Remark) -> str:
    """The first few of the examples."""
    more = ["…"] if len(remark.examples) > _EXAMPLES else []
    return ", ".join([*remark.examples[:_EXAMPLES], *more])


def _line(remark: Remark, *, in_parts: bool) -> str | int | None:
    """The first line that says where it is, with the name of the part."""
    first = next((place for place in remark.places if place.line), None)
    if first is None:
        return None
    if not in_parts:
        return first.line
    return f"{first.path.rpartition('/')[2]}:{first.line}"


def _more(balances: list[_Held]) -> Iterator[Note]:
    if len(balances) > _SHOWN:
        yield Note("moving.more", {"n": str(len(balances) - _SHOWN)})
