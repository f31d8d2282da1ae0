"""Books to measure with: ten years of invoices and payments, made up and always the same."""

from __future__ import annotations

from datetime import date, timedelta
from heapq import heappop, heappush
from itertools import cycle
from random import Random
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Shape = Literal["inline", "profile", "bare", "text"]
SHAPES: Final[tuple[Shape, ...]] = get_args(Shape)

FIRST: Final = date(2015, 1, 1)
LAST: Final = date(2024, 12, 31)

_SETTINGS: Final = """\
company: {name: Prøvefirma AS}
currency: NOK
accounts:
  receivable: "1500"
  revenue: "3*"
  vat: "27*"
  bank: "19*"
record: {journal: journals/book.journal, bank: "1920"}
series: {invoice: "{year}-{number:6}", payment: "B-{number:6}"}
vat: {"25": {percent: 25, account: "2700", revenue: "3000"}}
"""
#: What more the settings of a firm that chases have, and what it is put in place of.
_CHASING: Final = (
    "company: {name: Prøvefirma AS}\n",
    (
        'company: {name: Prøvefirma AS, country: NO, orgnr: "987654325", bank_account: "86011117947",'
        " email: post@prove.example}\n"
        "dunning: {policies: {standard: {books: [], levels: [{days: 1}, {days: 16, statutory_fee: true},"
        " {days: 40, form: collection_notice, statutory_fee: true}]}}}\n"
    ),
)
#: What a firm that hands out SAF-T files says of itself, and in place of what.
_HANDING_OUT: Final = (
    "company: {name: Prøvefirma AS}\n",
    (
        'company: {name: Prøvefirma AS, country: NO, orgnr: "987654325", phone: "22334455",'
        " vat_registered: true}\n"
    ),
)
#: The accounts with their groups in the tax return, which such a file must have.
_GROUPS: Final = "".join(
    f"account {account}\n    ; saft: {group}/{account}\n"
    for account, group in (
        ("1500", "balanseverdiForOmloepsmiddel"),
        ("1920", "balanseverdiForOmloepsmiddel"),
        ("2700", "kortsiktigGjeld"),
        ("3000", "salgsinntekt"),
    )
)
_HEAD: Final = "commodity NOK\n    format 1000.00 NOK\n\n"
_TERMS: Final = timedelta(30)
#: Of the invoices, one in so many is never paid, and one in so many in two parts.
_NEVER, _IN_PARTS = 25, 16
#: Of the customers, one in so many gets the same amount each time, as tenants do.
_TENANTS: Final = 10
_RENT: Final = 1_250_000


class Invoice(NamedTuple):
    """An invoice; `net`, a multiple of 4, and `vat` are in øre."""

    number: str
    customer: int
    day: date
    net: int
    kid: str

    @property
    def vat(self) -> int:
        """25 % VAT."""
        return self.net // 4


class Payment(NamedTuple):
    """A payment of an invoice or of a part of it; `amount` is in øre."""

    number: str
    day: date
    invoice: Invoice
    amount: int


class Book(NamedTuple):
    """A book on disk, with what went into it."""

    folder: Path
    journal: Path
    shape: Shape
    transactions: int
    customers: int


def write_book(
    folder: Path, shape: Shape, transactions: int, customers: int, *, register: bool = False
) -> Book:
    """Write a book with so many transactions, one half invoices, the other payments.

    Every customer has as many as any other, but for one invoice. `register` adds a record for
    each customer, a file each.
    """
    journal = folder / "journals" / "book.journal"
    journal.parent.mkdir(parents=True)
    (folder / "reskontro.yaml").write_text(_SETTINGS, encoding="utf-8")
    invoice, payment = _FORMS[shape]
    with journal.open("w", encoding="utf-8") as out:
        out.write(_HEAD)
        for one in _transactions(transactions, customers):
            out.write(payment(one) if isinstance(one, Payment) else invoice(one))
    if register:
        (folder / "customers").mkdir()
        for number in range(10_001, 10_001 + customers):
            (folder / "customers" / f"{number}.yaml").write_text(
                f'"{number}":\n  name: Kunde {number} AS\n  terms: net 30\n', encoding="utf-8"
            )
    return Book(folder, journal, shape, transactions, customers)


def write_open_book(folder: Path, shape: Shape, items: int, customers: int) -> Book:
    """Write a book with so many invoices, none of them paid, and who is chased for them."""
    journal = folder / "journals" / "book.journal"
    journal.parent.mkdir(parents=True)
    (folder / "reskontro.yaml").write_text(_SETTINGS.replace(*_CHASING), encoding="utf-8")
    write_register(folder / "customers" / "all.yaml", customers, first=10_001)
    invoice, _ = _FORMS[shape]
    with journal.open("w", encoding="utf-8") as out:
        out.write(_HEAD)
        for one in _transactions(2 * items, customers):
            if isinstance(one, Invoice):
                out.write(invoice(one))
    return Book(folder, journal, shape, items, customers)


def write_exported_book(folder: Path, shape: Shape, transactions: int, customers: int) -> Book:
    """Write a book with all its transactions in the last year, and with what a SAF-T file needs."""
    journal = folder / "journals" / "book.journal"
    journal.parent.mkdir(parents=True)
    (folder / "reskontro.yaml").write_text(_SETTINGS.replace(*_HANDING_OUT), encoding="utf-8")
    write_register(folder / "customers" / "all.yaml", customers, first=10_001)
    invoice, payment = _FORMS[shape]
    with journal.open("w", encoding="utf-8") as out:
        out.write(_HEAD + _GROUPS + "\n")
        for one in _transactions(transactions, customers, date(LAST.year, 1, 1)):
            out.write(payment(one) if isinstance(one, Payment) else invoice(one))
    return Book(folder, journal, shape, transactions, customers)


def write_invoices(file: Path, number: int, customers: int) -> None:
    """Write a YAML file of so many invoices to be recorded, with two lines each."""
    with file.open("w", encoding="utf-8") as out:
        for place in range(number):
            out.write(
                f'- customer: "{10_001 + place % customers}"\n'
                f"  lines:\n"
                f'    - {{text: Arbeid, quantity: {1 + place % 7}, price: 950.50, vat: "25"}}\n'
                f'    - {{text: Materialer, amount: {100 + place}.25, vat: "25"}}\n'
            )


def write_register(file: Path, records: int, first: int = 10_000) -> None:
    """A register of so many customers, numbered from `first` on."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as stream:
        for at in range(records):
            stream.write(
                f'"{first + at}":\n'
                f"  name: Kunde Eksempel {at} AS\n"
                "  type: business\n"
                "  terms: net 30\n"
                f'  address: {{street: Storgata {at}, postcode: "0181", city: Oslo, country: NO}}\n'
                f"  email: faktura{at}@kunde.example\n"
            )


def _transactions(number: int, customers: int, first: date = FIRST) -> Iterator[Invoice | Payment]:
    """Invoices and payments by day; a payment comes when it is wanted and its turn has come."""
    random = Random(1)
    order = list(range(10_001, 10_001 + customers))
    random.shuffle(order)
    turns = cycle(order)
    half = number // 2
    wanted: list[tuple[date, int, Invoice, int]] = []
    paid = 0
    for place in range(half):
        day = first + timedelta(place * ((LAST - first).days + 1) // half)
        customer = next(turns)
        net = _RENT if customer % _TENANTS == 0 else random.randrange(2_500, 1_250_000) * 4
        invoice = Invoice(
            f"{day.year}-{place + 1:06}", customer, day, net, with_check_digit(f"{place + 1:08}")
        )
        yield invoice
        for wish in _wishes(invoice, place + 1, random):
            heappush(wanted, wish)
        while wanted and paid <= place and (wanted[0][0] <= day or place == half - 1):
            _, _, invoice, amount = heappop(wanted)
            paid += 1
            yield Payment(f"B-{paid:06}", day, invoice, amount)


def _wishes(
    invoice: Invoice, place: int, random: Random
) -> Iterator[tuple[date, int, Invoice, int]]:
    """When an invoice will be paid, and how much of it."""
    gross = invoice.net + invoice.vat
    parts = [gross]
    if place % _NEVER == 0:
        parts = []
    elif place % _IN_PARTS == 0:
        first = random.randrange(1, gross)
        parts = [first, gross - first]
    for part, amount in enumerate(parts):
        late = timedelta(random.randrange(5, 60) + 30 * part)
        yield invoice.day + late, 2 * place + part, invoice, amount


def with_check_digit(digits: str) -> str:
    """A payment reference: the digits and their check digit by MOD10 (Luhn)."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(digits))]
    return digits + str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def _amount(ore: int) -> str:
    sign = "-" if ore < 0 else ""
    return f"{sign}{abs(ore) // 100}.{abs(ore) % 100:02} NOK"


def _posting(account: str, ore: int, tag: str = "") -> str:
    return f"    {account:20}  {_amount(ore):>16}{f'  ; {tag}' if tag else ''}\n"


def _inline_invoice(one: Invoice) -> str:
    return (
        f"{one.day} * ({one.number}) Kunde {one.customer} | Faktura {one.number}\n"
        + _posting(
            f"1500:{one.customer}",
            one.net + one.vat,
            f"invoice: {one.number}, due: {one.day + _TERMS}",
        )
        + _posting("3000", -one.net)
        + _posting("2700", -one.vat)
        + "\n"
    )


def _profile_invoice(one: Invoice) -> str:
    return (
        f"{one.day} * ({one.number}) Kunde {one.customer} | Faktura {one.number}\n"
        f"    ; due: {one.day + _TERMS}\n"
        f"    ; kid: {one.kid}\n"
        + _posting(f"1500:{one.customer}", one.net + one.vat)
        + f"    ; invoice: {one.number}\n"
        + _posting("3000", -one.net)
        + _posting("2700", -one.vat)
        + "\n"
    )


def _payment(one: Payment, text: str = "Innbetaling", *, inline: str = "", below: str = "") -> str:
    customer = one.invoice.customer
    return (
        f"{one.day} * ({one.number}) Kunde {customer} | {text}\n"
        + _posting("1920", one.amount)
        + _posting(f"1500:{customer}", -one.amount, inline)
        + (f"    ; {below}\n" if below else "")
        + "\n"
    )


def _inline_payment(one: Payment) -> str:
    return _payment(one, inline=f"invoice: {one.invoice.number}")


def _profile_payment(one: Payment) -> str:
    return _payment(one, below=f"invoice: {one.invoice.number}")


def _text_payment(one: Payment) -> str:
    return _payment(one, f"Innbetaling faktura {one.invoice.number}")


#: How each shape writes an invoice and a payment.
_FORMS: Final[dict[Shape, tuple[Callable[[Invoice], str], Callable[[Payment], str]]]] = {
    "inline": (_inline_invoice, _inline_payment),
    "profile": (_profile_invoice, _profile_payment),
    "bare": (_inline_invoice, _payment),
    "text": (_inline_invoice, _text_payment),
}
