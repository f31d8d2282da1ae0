"""Which accounts of a SIE file are those of customers: what the user says, else what the file shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.sie.model import CUSTOMER, INVOICE

if TYPE_CHECKING:
    from reskontro.exchange.sie.model import SieFile

#: How receivables on customers are called, and those that are no control account of the ledger.
_NAMED: Final = re.compile(r"(?i)kundfordr|kundreskontra|accounts receivable|trade receivables")
_NOT: Final = re.compile(r"(?i)osäkr|nedskr|värder|befarad|reserv|doubtful|allowance")
#: The code of receivables on customers in the tax return (INK2 2.18).
_TAX_CODE: Final = "7251"


class Choices(msgspec.Struct, frozen=True):
    """What the user says of a file: the receivable accounts, () to tell them, and the dimensions."""

    receivable: tuple[str, ...] = ()
    customer: str = CUSTOMER
    invoice: str = INVOICE


def receivable_accounts(file: SieFile, choices: Choices) -> tuple[str, ...]:
    """The control accounts of customers.

    Those the user says; else those of the file's subledger of customers; else assets whose rows
    have customers; else those in use that are called so; () of none.
    """
    if choices.receivable:
        return choices.receivable
    if file.customer_accounts:
        return tuple(file.customer_accounts)
    with_customers = {row.account for row in file.rows if row.objects.get(choices.customer)}
    with_customers |= {one.account for one in file.balances if one.objects.get(choices.customer)}
    assets = tuple(sorted(number for number in with_customers if _is_asset(file, number)))
    if assets:
        return assets
    used = {row.account for row in file.rows} | {one.account for one in file.balances if one.amount}
    return tuple(sorted(number for number in used if _is_called_receivable(file, number)))


def _is_asset(file: SieFile, number: str) -> bool:
    kind = file.accounts[number].type
    return kind == "A" if kind else number.startswith("1")


def _is_called_receivable(file: SieFile, number: str) -> bool:
    account = file.accounts[number]
    named = _NAMED.search(account.name) is not None or _TAX_CODE in account.codes
    return named and _is_asset(file, number) and _NOT.search(account.name) is None
