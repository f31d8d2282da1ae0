"""The kind of an entry, told by the roles of its counter-postings."""

from __future__ import annotations

from functools import cache
from typing import get_args

from reskontro.subledger.chart import Role

#: One bit per role, so that the counter-postings of a transaction are one number.
BITS: dict[str, int] = {role: 1 << place for place, role in enumerate(get_args(Role))}

#: Of a credit, by what is debited; the first that applies.
_CREDIT = (
    (("bank", "prepaid"), "payment"),
    (("loss",), "write_off"),
    (("fee", "interest"), "waiver"),
    (("opening",), "opening"),
    (("revenue", "vat"), "credit_note"),
    (("receivable",), "settlement"),
)
#: Of a debit, by what is credited; the first that applies, after fee and interest alone.
_DEBIT = (
    (("revenue", "vat"), "invoice"),
    (("bank",), "refund"),
    (("loss",), "reinstated"),
    (("opening",), "opening"),
    (("receivable",), "settlement"),
)


@cache
def kind_of(*, debit: bool, counter: int) -> str:
    """The kind of an entry by the roles of the counter-postings of opposite sign (`BITS`).

    A settlement with another customer is a transfer; that is for the caller to see.
    """
    if debit:
        for role in ("fee", "interest"):
            alone = BITS["fee"] | BITS["interest"]
            if counter & BITS[role] and not counter & ~alone:
                return role
    for roles, kind in _DEBIT if debit else _CREDIT:
        if any(counter & BITS[role] for role in roles):
            return kind
    return "other"
