"""The tables that a book hands out: their columns and types, the same in every format.

What a column means is told by a phrase, `Column.meaning`.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

#: Counts up when a column is taken away or comes to mean something else; not for a new one.
VERSION: Final = 1

#: What the header of an SQLite file says that it is; "rskt".
APPLICATION: Final = 0x72736B74

#: `amount` is exact, in the currency of its row; `number` a decimal that is no amount; `day` an ISO
#: day; `flag` true or false; `list` holds texts or records.
Type = Literal["text", "amount", "number", "integer", "day", "flag", "list"]


class Column(msgspec.Struct, frozen=True):
    """A column by its name; `booked`: its amounts are in the book's currency, not in their row's.

    `means` is the last word of its phrase where that is not its name.
    """

    name: str
    type: Type = "text"
    booked: bool = False
    means: str = ""

    @property
    def meaning(self) -> str:
        """The phrase that says what it holds."""
        return f"export.column.{self.means or self.name}"


class Table(msgspec.Struct, frozen=True):
    """A table; `key` identifies its rows, `indexed` are further columns that are searched by."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    indexed: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


def _columns(text: str) -> tuple[Column, ...]:
    """Columns from words `name`, `name=means`, `name:type` or `name:type:booked`; else a text."""
    made = []
    for word in text.split():
        full, *rest = word.split(":")
        name, _, means = full.partition("=")
        given = {"name": name, "means": means, "booked": len(rest) > 1}
        made.append(msgspec.convert(given | {"type": rest[0]} if rest else given, Column))
    return tuple(made)


_TABLES: Final = (
    Table(
        "customer",
        _columns(
            """
            customer name type orgnr
            address.street address.postcode address.city address.country
            delivery_address.street delivery_address.postcode delivery_address.city
            delivery_address.country
            contacts:list email phone language vat_registered:flag vat_number currency terms
            payment_method peppol_address buyer_reference kid bank_account iban
            credit_limit:amount security:amount insured_limit:amount
            credit_check.date:day credit_check.source credit_check.rating
            reminder_fee_agreed:flag interest_rate:number discounts:list segment collector
            tags notes legal_basis consents:list closed:day
            """
        ),
        key=("customer",),
        indexed=("name",),
    ),
    Table(
        "entry",
        _columns(
            """
            entry:integer customer date:day kind document=entry_document code names kid=entry_kid
            text amount=entry_amount:amount currency booked:amount:booked revenue:amount:booked
            due:day due_basis issued:day control virtual:flag pending:flag source
            """
        ),
        key=("entry",),
        indexed=("customer", "document", "date"),
    ),
    Table(
        "document",
        _columns(
            """
            customer currency document kind=document_kind date=document_date:day issued:day due:day
            amount=document_amount:amount settled:amount open:amount settled_on:day kid=entry_kid
            text source
            """
        ),
        key=("customer", "currency", "document"),
        indexed=("document", "due"),
    ),
    Table(
        "allocation",
        _columns(
            """
            customer date=allocation_date:day amount=allocation_amount:amount currency basis
            credit:integer debit:integer credit_document debit_document instalment:day
            """
        ),
        indexed=("customer", "credit", "debit", "debit_document"),
    ),
    Table(
        "open_item",
        _columns(
            """
            customer name document kind=document_kind date=document_date:day issued:day due:day
            days_overdue:integer amount=document_amount:amount settled:amount open:amount currency
            booked=open_booked:amount:booked due_basis kid=entry_kid text source
            """
        ),
        indexed=("customer", "document", "due"),
    ),
    Table(
        "turnover",
        _columns("account role date:day currency amount=turnover_amount:amount"),
        key=("account", "date", "currency"),
    ),
    Table(
        "ageing",
        _columns("customer name currency bucket position:integer amount=ageing_amount:amount"),
        key=("customer", "currency", "bucket"),
    ),
)

#: All tables by name, in the order in which they are shown.
TABLES: Final[dict[str, Table]] = {table.name: table for table in _TABLES}
