"""What a journal declares: accounts, commodities, payees, tags, prices."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - msgspec reads the annotation

import msgspec

from reskontro.journal.model import Amount, Tags  # noqa: TC001 - msgspec resolves the annotations
from reskontro.journal.state import Style  # noqa: TC001 - the same
from reskontro.problems import Span  # noqa: TC001 - the same


class Declared(msgspec.Struct, frozen=True):
    """A declared name: where, and with what tags."""

    span: Span
    tags: Tags = ()


class DeclaredCommodity(msgspec.Struct, frozen=True):
    """A declared commodity; `style` and `decimals` are None where no sample was given."""

    span: Span
    style: Style | None = None
    decimals: int | None = None
    tags: Tags = ()


class Price(msgspec.Struct, frozen=True):
    """A market price: one unit of `commodity` is worth `amount`."""

    date: date
    commodity: str
    amount: Amount


class Declarations(msgspec.Struct):
    """Everything declared in the files that were read, by name, the first place kept."""

    accounts: dict[str, Declared] = msgspec.field(default_factory=dict)
    commodities: dict[str, DeclaredCommodity] = msgspec.field(default_factory=dict)
    payees: dict[str, Declared] = msgspec.field(default_factory=dict)
    tags: dict[str, Declared] = msgspec.field(default_factory=dict)
    prices: list[Price] = msgspec.field(default_factory=list)

    def account_type(self, name: str) -> str:
        """The `type:` hledger gives an account, its own or the nearest parent's; "" where none is."""
        while name:
            declared = self.accounts.get(name)
            if declared is not None:
                for tag, value in declared.tags:
                    if tag == "type":
                        return value
            name = name.rpartition(":")[0]
        return ""
