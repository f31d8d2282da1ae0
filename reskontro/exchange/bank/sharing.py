"""How a payment is shared out among the documents it is for, of one customer or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.exchange.bank.by_amount import paying_of
from reskontro.exchange.bank.decision import Wanted
from reskontro.exchange.bank.proposal import share
from reskontro.record.payment_plan import Open, Piece, Plan, settled_in_order
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from reskontro.exchange.bank.decision import Part
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.proposal import Share
    from reskontro.exchange.bank.standing import Named, Standings
    from reskontro.record.recorder import Recorder

    #: Open documents of a customer, each with the part of the payment that is said to be for it.
    _Meant = list[tuple[Open, Decimal | None]]


class Sharing:
    """Shares payments out, by what customers have open."""

    def __init__(self, recorder: Recorder, standings: Standings) -> None:
        self._recorder = recorder
        self._standings = standings

    def among(self, payment: Payment, named: Mapping[Named, Decimal | None]) -> list[Share] | None:
        """The shares for documents in an order, each with the part that is said to be for it.

        None where one is in another currency, or where they are of several customers and nothing
        tells what is for which: neither do the parts make the payment, nor does what is open of
        them all.
        """
        meant: dict[str, _Meant] = {}
        for one, part in named.items():
            found = self._standings.of(one.customer, payment.currency).left(one.document)
            if found is None:
                return None
            if len(named) == 1:  # most, by far
                planned = self._plan(payment, one.customer, [(found, part)], payment.amount)
                return [share(one.customer, planned, (one.document,))]
            meant.setdefault(one.customer, []).append((found, part))
        amounts = _amounts(meant, payment.amount)
        if amounts is None:
            return None
        return [
            share(
                customer,
                self._plan(payment, customer, own, amounts[customer]),
                (one.number for one, _ in own),
            )
            for customer, own in meant.items()
        ]

    def decided(self, payment: Payment, parts: Iterable[Part]) -> list[Share]:
        """The shares that a person has decided on; a document without an amount is settled whole.

        Raises:
            Refused: F609 more than is open of a document is for it, F610 nothing says how much is
                for a customer, F611 the amounts do not make the payment.
        """
        tolerance = self._recorder.settings.record.tolerance
        found: list[Share] = []
        total = ZERO
        for part in parts:
            customer, currency = part.customer, payment.currency
            standing = self._standings.of(customer, currency)
            plans: list[Plan] = []
            for one in part.wanted or (Wanted(""),):
                known = standing.left(one.document) if one.document else None
                amount = known.open if known and one.amount is None else one.amount
                if not amount:
                    raise Refused("F610", what=one.document or customer)
                total += amount
                if known is None:
                    plans.append(Plan((), amount))
                    continue
                if amount > known.open + tolerance:
                    values = {"document": one.document, "customer": customer, "currency": currency}
                    raise Refused("F609", amount=str(amount), open=str(known.open), **values)
                paying = paying_of(payment, customer, amount)
                plans.append(settled_in_order([known], paying, "reference", self._recorder))
            found.append(share(customer, _together(plans)))
        if total != payment.amount:
            values = {"payment": str(payment.amount), "currency": payment.currency}
            raise Refused("F611", total=str(total), **values)
        return found

    def _plan(self, payment: Payment, customer: str, meant: _Meant, amount: Decimal) -> Plan:
        first = meant[0][0]
        if len(meant) == 1 and first.open == amount:
            return Plan((Piece(first.number, amount, "reference"),))
        opens = [one for one, _ in meant]
        if len(opens) > 1 and (found := _by_parts(meant, amount)):
            return found
        paying = paying_of(payment, customer, amount)
        return settled_in_order(opens, paying, "reference", self._recorder)


def _amounts(meant: Mapping[str, _Meant], amount: Decimal) -> dict[str, Decimal] | None:
    """What of a payment is for each customer; None where nothing tells."""
    if len(meant) == 1:
        return dict.fromkeys(meant, amount)
    every = [each for own in meant.values() for each in own]
    said = [part for _, part in every if part is not None and part > ZERO]
    if len(said) == len(every) and sum(said, start=ZERO) == amount:
        return {who: sum((part or ZERO for _, part in own), ZERO) for who, own in meant.items()}
    fits = all(one.open > ZERO and part in (None, one.open) for one, part in every)
    if fits and sum((one.open for one, _ in every), start=ZERO) == amount:
        return {who: sum((one.open for one, _ in own), ZERO) for who, own in meant.items()}
    return None


def _by_parts(meant: _Meant, amount: Decimal) -> Plan | None:
    """The plan where a payer has shared the amount out; None where it cannot be done so."""
    given = [part for _, part in meant if part is not None and part > ZERO]
    if len(given) != len(meant) or sum(given, start=ZERO) != amount:
        return None
    pieces = [
        Piece(one.number, settled, "reference", one.open - settled)
        for (one, _), part in zip(meant, given, strict=True)
        if (settled := min(part, one.open))
    ]
    return Plan(tuple(pieces), amount - sum((piece.amount for piece in pieces), start=ZERO))


def _together(plans: Sequence[Plan]) -> Plan:
    return Plan(
        tuple(piece for one in plans for piece in one.pieces),
        sum((one.on_account for one in plans), start=ZERO),
        sum((one.rounding for one in plans), start=ZERO),
    )
