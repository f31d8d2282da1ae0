"""SAF-T Financial Norway, versions 1.10, 1.20 and 1.30, read as a stream, whole or in parts.

Each element is kept as typed values and its XML is freed; transactions go to a spool on disk, so
that memory grows with accounts and customers and not with the file.

Source: Skatteetaten, SAF-T Financial data, schemas 1.10 to 1.30.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.flaws import Flaws
from reskontro.exchange.former import FormerAccount, FormerBook, FormerCustomer, Remarks
from reskontro.exchange.saft.customers import read_customer
from reskontro.exchange.saft.header import read_head
from reskontro.exchange.saft.parts import Begun, whole_of
from reskontro.exchange.saft.transactions import DocumentIn, Transactions
from reskontro.exchange.saft.values import NAMESPACE, Saft, tag
from reskontro.exchange.xml import clear, elements, line_of, root_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml.etree import _Element

    from reskontro.exchange.former import Spool
    from reskontro.exchange.saft.archive import XmlFile
    from reskontro.exchange.saft.header import Head

ROOT: Final = "AuditFile"

#: Elements that are many and of which nothing is kept.
_PASSED_OVER: Final = (
    "Supplier", "TaxTableEntry", "UOMTableEntry", "AnalysisTypeTableEntry", "MovementTypeTableEntry",
    "Product", "PhysicalStockEntry", "Owner", "Asset", "Invoice", "Payment", "StockMovement",
    "AssetTransaction", "Taxonomy",
)  # fmt: skip


class Reading(msgspec.Struct, frozen=True):
    """How a file is read: the accounts of customers, () to tell them, and where documents stand."""

    receivable: tuple[str, ...] = ()
    document: DocumentIn = "reference"


#: Accounts of customers are told by what they are used for, documents by their own element.
AS_TOLD: Final = Reading()


def read_saft(files: Sequence[XmlFile], spool: Spool, reading: Reading = AS_TOLD) -> FormerBook:
    """Read a SAF-T file that is one or more files; transactions are put into `spool`.

    Raises:
        BookError: M128 it is no Norwegian SAF-T file, M127 of another version, M129 without
            transactions and accounts, M139 of a period that ends before it begins; M133 to M135 its parts are not of one whole, M137 they say
            different things of an account or a customer, M138 the part with accounts is not there;
            F220 and F221 it is not XML as it should be; M124 to M126 a value is wrong or missing.
            Nothing of it may be used then.
    """
    remarks = Remarks()
    parts = [Saft(Flaws(file.shown)) for file in files]
    head = whole_of(
        [
            _begin(file, saft, Remarks() if at else remarks)
            for at, (file, saft) in enumerate(zip(files, parts, strict=True))
        ]
    )
    transactions = Transactions(spool, reading.document, head, remarks)
    master = _MasterFiles(head, remarks)
    for file, saft in zip(files, parts, strict=True):
        _read_part(file, saft, master, transactions)
    first, last = head.first, head.last
    if transactions.days:
        first, last = first or transactions.days[0], last or transactions.days[1]
    if first is None or last is None:
        raise Flaws(files[0].shown).refuse("M129", 1)
    return FormerBook(
        files[0].shown,
        "saft",
        head.version,
        head.company,
        head.currency,
        tuple(master.accounts.values()),
        tuple(master.customers.values()),
        spool,
        first,
        last,
        receivable=reading.receivable,
        controls=tuple(transactions.controls()),
        remarks=(*remarks.all(), *transactions.remarks()),
    )


def _begin(file: XmlFile, saft: Saft, remarks: Remarks) -> Begun:
    """The head of a part, which stands before everything else, and what follows on it.

    Raises:
        BookError: it is no file that can be read, or there is no head.
    """
    with file.opened() as stream:
        namespace, name = root_of(stream, saft.flaws)
        if (namespace, name) != (NAMESPACE, ROOT):
            raise saft.flaws.refuse("M128", 1, root=name or "–", namespace=namespace or "–")
        names = ("Header", "Account", "Customer", "Transaction")
        found = elements(stream, [tag(each) for each in names], saft.flaws)
        element = next(found, None)
        if element is None or element.tag != tag("Header"):
            raise saft.flaws.refuse("M126", 1, name="Header", element=ROOT)
        head = read_head(saft, element, remarks)
        second = next(found, None)
        return Begun(file, head, second is not None and second.tag == tag("Account"))


def _read_part(file: XmlFile, saft: Saft, master: _MasterFiles, transactions: Transactions) -> None:
    """Read all of a part but its head.

    Raises:
        BookError: something is wrong with it.
    """

    def pass_over(_element: _Element) -> None:
        transactions.forget_lines()

    takes: dict[str, Callable[[_Element], None]] = {
        tag("Header"): pass_over,
        **master.takes(saft),
        **transactions.takes(saft),
        **{tag(name): pass_over for name in _PASSED_OVER},
    }
    with file.opened() as stream:
        for element in elements(stream, list(takes), saft.flaws):
            takes[element.tag](element)
            clear(element)
    saft.flaws.finish()


class _MasterFiles:
    """The accounts and customers so far."""

    def __init__(self, head: Head, remarks: Remarks) -> None:
        self._head = head
        self._remarks = remarks
        self._saft: Saft
        self.accounts: dict[str, FormerAccount] = {}
        self.customers: dict[str, FormerCustomer] = {}
        #: What earlier parts say: these are held against it.
        self._accounts: dict[str, FormerAccount] = {}
        self._customers: dict[str, FormerCustomer] = {}

    def takes(self, saft: Saft) -> dict[str, Callable[[_Element], None]]:
        """What takes which elements of a part of the file."""
        self._saft = saft
        self._accounts, self._customers = dict(self.accounts), dict(self.customers)
        return {tag("Account"): self._take_account, tag("Customer"): self._take_customer}

    def _take_account(self, element: _Element) -> None:
        saft = self._saft
        number = saft.needed(element, "AccountID")
        opening, closing = saft.balance(element, "Opening"), saft.balance(element, "Closing")
        name = saft.text(element, "AccountDescription")
        if earlier := self._accounts.get(number):
            if (earlier.opening, earlier.closing) != (opening, closing):
                saft.flaws.flaw("M137", line_of(element), number=number)
            return
        if number in self.accounts:
            self._remarks.add("moving.account_twice", saft.place(element), account=number)
            return
        group = "/".join(
            text
            for each in ("GroupingCategory", "GroupingCode")
            if (text := saft.text(element, each))
        )
        self.accounts[number] = FormerAccount(
            number, name, opening=opening, closing=closing, group=group
        )

    def _take_customer(self, element: _Element) -> None:
        number = self._saft.text(element, "CustomerID")
        earlier = self._customers.get(number)
        remarks = Remarks() if earlier else self._remarks
        found = read_customer(self._saft, element, self._head.currency, remarks)
        if earlier:
            same = found.openings.items() <= earlier.openings.items()
            if not same or not found.closings.items() <= earlier.closings.items():
                self._saft.flaws.flaw("M137", line_of(element), number=number)
            return
        if first := self.customers.get(number):  # once for each account, in some files
            if {*first.openings, *first.closings} & {*found.openings, *found.closings}:
                self._remarks.add("moving.customer_twice", found.place)
            found = msgspec.structs.replace(
                first,
                openings={**found.openings, **first.openings},
                closings={**found.closings, **first.closings},
            )
        self.customers[number] = found
