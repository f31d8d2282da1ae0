"""The kind of an entry, told by the roles of its counter-postings."""

from __future__ import annotations

from typing import Literal, get_args

from reskontro.subledger.chart import Role

Kind = Literal[
    "opening", "invoice", "credit_note", "payment", "refund", "write_off", "reinstated", "fee",
    "interest", "waiver", "settlement", "transfer", "other",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)

#: One bit per role, so that the counter-postings of a transaction are one number.
BITS: dict[str, int] = {role: 1 << place for place, role in enumerate(get_args(Role))}

#: Of a credit, by what is debited; the first that applies.
_CREDIT: tuple[tuple[tuple[Role, ...], Kind], ...] = (
    (("bank", "prepaid"), "payment"),
    (("loss",), "write_off"),
    (("fee", "interest"), "waiver"),
    (("opening",), "opening"),
    (("revenue", "vat"), "credit_note"),
    (("receivable",), "settlement"),
)
#: Of a debit, by what is credited; the first that applies, after fee and interest alone.
_DEBIT: tuple[tuple[tuple[Role, ...], Kind], ...] = (
    (("revenue", "vat"), "invoice"),
    (("bank",), "refund"),
    (("loss",), "reinstated"),
    (("opening",), "opening"),
    (("receivable",), "settlement"),
)
_CHARGES: tuple[tuple[Role, Kind], ...] = (("fee", "fee"), ("interest", "interest"))


class _Kinds(dict[int, Kind]):
    """Kinds by the bits of the counter-postings, each worked out once.

    A settlement with another customer is a transfer; that is for the caller to see.
    """

    def __init__(
        self,
        rules: tuple[tuple[tuple[Role, ...], Kind], ...],
        charges: tuple[tuple[Role, Kind], ...] = (),
    ) -> None:
        super().__init__()
        self._rules = rules
        self._charges = charges

    def __missing__(self, counter: int) -> Kind:
        self[counter] = kind = self._find(counter)
        return kind

    def _find(self, counter: int) -> Kind:
        if not counter & ~sum(BITS[role] for role, _ in self._charges):
            for role, kind in self._charges:
                if counter & BITS[role]:
                    return kind
        for roles, kind in self._rules:
            if any(counter & BITS[role] for role in roles):
                return kind
        return "other"


#: The kind of a credit entry by the bits of what the transaction debits.
CREDIT_KINDS = _Kinds(_CREDIT)
#: The kind of a debit entry by the bits of what the transaction credits.
DEBIT_KINDS = _Kinds(_DEBIT, _CHARGES)
