"""A SIE file as a former book: which accounts are receivable, whose rows are, and of which document.

SIE 4 knows no open items. What a row on a receivable account is of stands in its objects: the
customer is one of dimension 8, the invoice one of dimension 10, as the format keeps them; both can
be told otherwise. SIE 5 has the invoices of customers in a subledger.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.exchange.former import (
    FormerAccount,
    FormerBook,
    FormerCustomer,
    FormerItem,
    FormerLine,
    FormerTransaction,
    Remarks,
)
from reskontro.exchange.sie.customers import address_of, fields_of, plain_orgnr
from reskontro.exchange.sie.receivable import receivable_accounts
from reskontro.problems import Span
from reskontro.settings import Company

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from reskontro.customers.faults import Keys
    from reskontro.exchange.sie.model import (
        Balance,
        BalanceKind,
        Invoice,
        Objects,
        Row,
        SieFile,
        Voucher,
    )
    from reskontro.exchange.sie.receivable import Choices
    from reskontro.yamledit import Value

_ZERO: Final = Decimal(0)
#: The accounts of output VAT in BAS.
_OUTPUT_VAT: Final = re.compile(r"26[123][0-9]*")


def former_book(file: SieFile, choices: Choices) -> FormerBook:
    """What a SIE file hands over."""
    return _Handover(file, choices).book()


class _Handover:
    """One file with what the user says of it."""

    def __init__(self, file: SieFile, choices: Choices) -> None:
        self._file = file
        self._choices = choices
        self._remarks = Remarks()
        self._receivable = receivable_accounts(file, choices)
        self._invoices = {(one.account, one.key): one for one in file.invoices}
        self._posted: set[tuple[str, str]] = set()
        self._openings = self._balances("opening")
        self._closings = self._balances("closing")

    def book(self) -> FormerBook:
        """All that is handed over."""
        file = self._file
        first, last = self._period()
        transactions = tuple(self._transactions())
        self._unopened()
        opening, closing = file.sums("opening"), file.sums("closing")
        accounts = tuple(
            FormerAccount(number, one.name, one.type, opening.get(number), closing.get(number))
            for number, one in file.accounts.items()
        )
        return FormerBook(
            file.path, "sie4" if file.version == "4" else "sie5", file.version,
            self._company(), file.currency, accounts, self._customers(), transactions,
            first, last, tuple(self._items()), self._receivable, (), (*file.remarks, *self._remarks.all()),
        )  # fmt: skip

    def _period(self) -> tuple[date, date]:
        """The year; of a file that names none, from the first voucher to the last."""
        if self._file.year is not None:
            return self._file.year.first, self._file.year.last
        days = [one.day for one in self._file.vouchers]
        return min(days), max(days)

    def _company(self) -> Company:
        """The firm; it is registered for VAT where output VAT is booked."""
        own = self._file.company
        used = {row.account for row in self._file.rows}
        used |= {one.account for one in self._file.balances if one.amount}
        registered = any(_OUTPUT_VAT.fullmatch(number) for number in used)
        return Company(
            name=own.name,
            country="SE",
            orgnr=plain_orgnr(own.orgnr),
            vat_registered=registered,
            address=address_of(own.street, own.place),
        )

    def _transactions(self) -> Iterator[FormerTransaction]:
        year = self._file.year
        known: Counter[str] = Counter(one.code for one in self._file.vouchers if one.number)
        for voucher in self._file.vouchers:
            place = self._span(voucher.line)
            if year is not None and not year.first <= voucher.day <= year.last:
                self._remarks.add("sie.outside", place)
            if known[voucher.code] > 1:
                self._remarks.add("sie.repeated", place)
            if not voucher.rows:
                self._remarks.add("sie.empty", place)
                continue
            yield self._transaction(voucher, place)

    def _transaction(self, voucher: Voucher, place: Span) -> FormerTransaction:
        lines = []
        issued = None
        for row in voucher.rows:
            if row.day is not None and row.day != voucher.day:
                self._remarks.add("sie.other_day", self._span(row.line))
            invoice = self._invoice(row.account, row.invoice)
            if invoice is not None and self._charges(row, invoice):
                issued = issued or invoice.issued
            lines.append(self._line(row, invoice))
        return FormerTransaction(
            place,
            voucher.code,
            voucher.day,
            tuple(lines),
            voucher.text,
            None if issued == voucher.day else issued,
        )

    def _charges(self, row: Row, invoice: Invoice) -> bool:
        """Whether a row is the invoice itself: the first of its sign."""
        key = (invoice.account, invoice.key)
        if key in self._posted or row.amount * (invoice.amount or 1) <= _ZERO:
            return False
        self._posted.add(key)
        return True

    def _line(self, row: Row, invoice: Invoice | None) -> FormerLine:
        if row.account not in self._receivable:
            return FormerLine(row.account, row.amount, text=row.text, foreign=row.foreign)
        customer, document = self._whose(row.objects)
        if row.invoice and invoice is None:
            self._remarks.add("sie.no_invoice", self._span(row.line), account=row.account)
        debit = row.amount > _ZERO
        return FormerLine(
            row.account,
            row.amount,
            invoice.customer if invoice else customer,
            invoice.number if invoice else row.invoice or document,
            invoice.due if invoice and debit else None,
            invoice.reference if invoice and debit else "",
            row.text,
            row.foreign,
        )

    def _invoice(self, account: str, key: str) -> Invoice | None:
        """The invoice that a key names on an account of a subledger of customers."""
        return self._invoices.get((self._file.customer_accounts.get(account, ""), key))

    def _whose(self, objects: Objects) -> tuple[str, str]:
        """Customer and document of a row's objects, "" where there is none."""
        return objects.get(self._choices.customer, ""), objects.get(self._choices.invoice, "")

    def _items(self) -> Iterator[FormerItem]:
        """What was open at the beginning of invoices: parts of the openings of their customers."""
        for one in self._openings:
            customer, document = self._whose(one.objects)
            place = self._span(one.line)
            own = self._invoice(one.account, one.invoice)
            if own is not None:
                due = own.due if one.amount > _ZERO else None
                yield FormerItem(
                    place, one.account, one.amount, own.customer, own.number, own.issued, due,
                    own.reference,
                )  # fmt: skip
            elif customer and document:
                yield FormerItem(place, one.account, one.amount, customer, document)

    def _customers(self) -> tuple[FormerCustomer, ...]:
        """The customers of the register, and the objects of the dimension of customers."""
        found: dict[str, tuple[int, Mapping[Keys, Value]]] = {
            one.number: (one.line, fields_of(one)) for one in self._file.customers
        }
        for (dimension, number), name in self._file.objects.items():
            if dimension == self._choices.customer:
                found.setdefault(number, (0, {("name",): name or number}))
        openings = self._of_customers(self._openings)
        closings = self._of_customers(self._closings)
        for number in sorted({*openings, *closings} - {*found}):
            found[number] = (0, {("name",): number})
        return tuple(
            FormerCustomer(
                self._span(line), number, fields, openings.get(number, {}), closings.get(number, {})
            )
            for number, (line, fields) in found.items()
        )

    def _balances(self, kind: BalanceKind) -> tuple[Balance, ...]:
        """The parts of the balances of receivable accounts at one end of the year."""
        return tuple(
            one
            for one in self._file.balances
            if one.kind == kind
            and one.year == 0
            and one.amount
            and one.account in self._receivable
            and (one.objects or one.invoice)
        )

    def _of_customers(self, balances: Iterable[Balance]) -> dict[str, dict[str, Decimal]]:
        """The balances of customers by account.

        A file may state both a customer's balance and the parts of it; then the whole counts.
        """
        whole: dict[str, dict[str, Decimal]] = {}
        parts: dict[str, dict[str, Decimal]] = {}
        for one in balances:
            customer = self._whose(one.objects)[0]
            if (own := self._invoice(one.account, one.invoice)) is not None:
                customer = own.customer
            if not customer:
                continue
            into = whole if {*one.objects} == {self._choices.customer} else parts
            sums = into.setdefault(customer, {})
            sums[one.account] = sums.get(one.account, _ZERO) + one.amount
        return {
            number: parts.get(number, {}) | whole.get(number, {}) for number in (*parts, *whole)
        }

    def _unopened(self) -> None:
        """Tell of invoices from before the year that the file neither posts nor opens."""
        year = self._file.year
        opened = {
            (own.account, own.key)
            for one in self._openings
            if (own := self._invoice(one.account, one.invoice)) is not None
        }
        for key, one in self._invoices.items():
            before = year is not None and one.issued is not None and one.issued < year.first
            if before and key not in opened and key not in self._posted:
                values = {"document": one.number, "amount": f"{one.amount:f}"}
                self._remarks.add("sie.not_opened", self._span(one.line), **values)

    def _span(self, line: int) -> Span:
        return Span(self._file.path, line)
