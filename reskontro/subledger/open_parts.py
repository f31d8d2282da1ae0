"""The open debits of one document, and the order in which a credit settles them."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, get_args

from reskontro.settings import Part as Group
from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.subledger.documents import Debit
    from reskontro.subledger.kinds import Kind

_Heap = list[tuple[tuple[object, ...], int, "Debit"]]


class OpenParts:
    """Debits with something open. `total` is all of it together.

    Most documents are one debit; room for more is made when a second comes. Whoever settles some
    of a debit that an iterator gives says so with `reduced` before going on, and goes on only
    when nothing is left of it.
    """

    __slots__ = (
        "_by_due", "_charges", "_count", "_groups", "_only", "_order", "_places", "_principal", "total",
    )  # fmt: skip

    def __init__(self, order: Sequence[Group]) -> None:
        self.total = ZERO
        self._order = order
        self._only: Debit | None = None
        self._groups: dict[Group, _Heap] = {}
        self._count = 0
        self._principal = ZERO
        #: What is open of the principal by due date.
        self._by_due: dict[date, Decimal] = {}
        #: Fees and interest by what is left of them, the newest first, and which they are.
        self._charges: dict[Decimal, list[tuple[int, Debit]]] = {}
        self._places: dict[int, int] = {}

    def add(self, debit: Debit) -> None:
        """Take in a debit of which something is left."""
        self.total += debit.left
        self._count += 1
        if self._count == 1:
            self._only = debit
            return
        if self._only is not None:
            self._push(self._only, 1)
            self._only = None
        self._push(debit, self._count)

    def reduced(self, debit: Debit, amount: Decimal) -> None:
        """Take note that `amount` of a debit was settled just now."""
        self.total -= amount
        if self._only is not None:
            return
        if debit.group == "principal":
            self._principal -= amount
            self._by_due[debit.due] -= amount
        elif debit.left:
            self._remember(debit)

    def instalment(self) -> Decimal:
        """What is open of the principal that is due first; 0 where all of it is settled."""
        if self._only is not None:
            return self._only.left if self._only.group == "principal" else ZERO
        first = next(self._of("principal"), None)
        return ZERO if first is None else self._by_due[first.due]

    def of_instalment(self) -> Iterator[Debit]:
        """The parts of the principal that are due first."""
        first: date | None = None
        for debit in self._of("principal"):
            if first not in (None, debit.due):
                return
            first = debit.due
            yield debit

    def in_order(self, amount: Decimal, kind: Kind = "payment") -> Iterator[Debit]:
        """The parts in the order in which a credit of `amount` settles them.

        One equal to the open principal settles the principal, and so does a credit note, which is
        about what was sold; any other goes by the setting `settle_order`. Inside a group the
        earliest due comes first.
        """
        if self._only is not None:
            if self._only.left:
                yield self._only
            return
        if self._principal == amount or kind == "credit_note":
            yield from self._of("principal")
        for group in self._order:
            yield from self._of(group)
        for group in _GROUPS:
            if group not in self._order:
                yield from self._of(group)

    def waived(self, amount: Decimal) -> Iterator[Debit]:
        """The parts in the order in which a waiver settles them: what is waived is never principal.

        A fee or interest with just that amount left comes first, the newest of several; then costs,
        interest and, where it is more than them, the principal.
        """
        if self._only is not None:
            yield from self.in_order(amount)
            return
        same = self._charges.get(amount, [])
        while same:
            _, debit = heappop(same)
            if debit.left == amount:
                yield debit
                break
        for group in _GROUPS:
            yield from self._of(group)

    def with_earliest(self, earliest: Debit, amount: Decimal) -> Iterator[Debit]:
        """Those that a credit of `amount` settles along with the part that is due first."""
        if self._only is None and self._principal == amount:
            yield from self._of("principal")
        elif earliest.group != "principal" or self._only is not None:
            yield earliest
        else:
            if "principal" in self._order:
                for group in self._order[: self._order.index("principal")]:
                    yield from self._of(group)
            yield earliest

    def _of(self, group: Group) -> Iterator[Debit]:
        if self._only is not None:
            if self._only.group == group and self._only.left:
                yield self._only
            return
        heap = self._groups.get(group, [])
        while heap:
            debit = heap[0][-1]
            if debit.left:
                yield debit
            else:
                heappop(heap)

    def _push(self, debit: Debit, count: int) -> None:
        key = (debit.due, debit.head.issued, canonical(debit.entry))
        heappush(self._groups.setdefault(debit.group, []), (key, count, debit))
        if debit.group == "principal":
            self._principal += debit.left
            self._by_due[debit.due] = self._by_due.get(debit.due, ZERO) + debit.left
        else:
            self._places[id(debit)] = count
            self._remember(debit)

    def _remember(self, debit: Debit) -> None:
        """Keep a fee or interest under what is left of it."""
        heappush(self._charges.setdefault(debit.left, []), (-self._places[id(debit)], debit))


_GROUPS: tuple[Group, ...] = get_args(Group)
