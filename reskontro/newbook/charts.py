"""The accounts and VAT codes that a new book begins with, by country; data, and the user's to change."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.settings import Patterns  # noqa: TC001
from reskontro.settings.recording import ReferenceScheme, VatCodes  # noqa: TC001  (read at run time)
from reskontro.subledger.chart import Role  # noqa: TC001
from reskontro.yamlfile import read_struct

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The charts there are: of a country, or `none`, whose accounts have names and no numbers.
ChartName = Literal["NO", "SE", "none"]

#: hledger's: assets, cash, liabilities, equity, revenue, expenses.
AccountType = Literal["A", "C", "L", "E", "R", "X"]

_HERE: Final = Path(__file__).parent


class ChartAccount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An account: hledger's type, its name by language, and which firms need it, "" for all.

    `saft` is its group in the tax return, `CATEGORY/CODE`, "" where the country has none.
    """

    type: AccountType
    when: Literal["", "registered", "unregistered"] = ""
    saft: str = ""
    en: str = ""
    nb: str = ""
    sv: str = ""


class Sales(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What sales are booked by unless they say more.

    The VAT code of a firm registered for VAT, "" for none, and the account of one that is not.
    """

    unregistered: str
    registered: str = ""


class StartChart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a book begins with, as a file in this package has it.

    `roles` are the setting `accounts`, `record` accounts of the setting of that name. `types` are
    hledger's types of accounts that the chart does not have, by how their numbers begin, and
    `no_sales` what of its revenue is none of sales: grants, gains, own work.
    """

    currency: str
    language: Literal["nb", "sv", "en"]
    terms: str
    roles: dict[Role, Patterns]
    sales: Sales
    accounts: dict[str, ChartAccount]
    types: dict[str, AccountType]
    record: dict[Literal["bank", "charge", "rounding", "exchange_gain", "exchange_loss"], str]
    vat: VatCodes = {}
    payment_reference: ReferenceScheme | None = None
    no_sales: tuple[str, ...] = ()

    def accounts_for(self, *, registered: bool) -> Iterator[tuple[str, ChartAccount]]:
        """The accounts that a firm needs, registered for VAT or not, by number."""
        other = "unregistered" if registered else "registered"
        for number in sorted(self.accounts):
            if self.accounts[number].when != other:
                yield number, self.accounts[number]

    def type_of(self, number: str) -> AccountType | None:
        """The type of an account by how its number begins, the longest beginning that is known."""
        starts = [start for start in self.types if number.startswith(start)]
        return self.types[max(starts, key=len)] if starts else None


@cache
def chart(name: ChartName) -> StartChart:
    """The chart of a country."""
    path = _HERE / f"{name}.yaml"
    return read_struct(str(path), path.read_bytes(), StartChart, "S")
