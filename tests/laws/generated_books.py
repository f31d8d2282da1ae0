"""Books that Hypothesis makes: everything that happens on customers' accounts, close together."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from msgspec import to_builtins

from reskontro.book.load import BookRequest, load
from reskontro.settings import Accounts, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hypothesis.strategies import DrawFn

    from reskontro.book.model import Book
    from reskontro.settings import Part, Step

DAY_ONE = date(2024, 1, 29)
CUSTOMERS = ["10001", "10002", "10003"]
AMOUNTS = [Decimal(text) for text in ("50.00", "100.00", "100.00", "150.00", "200.00", "0.01")]
NUMBERS = ["F-1", "F-2", "F-3", "2024-001", "KN-1"]
KIDS = ["1001", "1002"]
TEXTS = ["Betaling", "Faktura F-1", "betalt f-2 og F-3", "Nordmann AS | 2024-001.", "ref F-1-2"]
STEPS: list[Step] = ["reference", "code", "kid", "text", "exact", "oldest"]
PARTS: list[Part] = ["costs", "interest", "principal"]
ACCOUNTS = Accounts(
    receivable=("1500",),
    revenue=("3*",),
    vat=("27*",),
    bank=("19*",),
    loss=("7830",),
    prepaid=("2900",),
    fee=("3900",),
    interest=("8055",),
    opening=("2050",),
)
Tags = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Posting:
    """One posting; `cost` is the price of one unit in the book's currency."""

    account: str
    quantity: Decimal
    currency: str = "NOK"
    tags: Tags = ()
    date: date | None = None
    cost: Decimal | None = None
    virtual: bool = False

    @property
    def worth(self) -> tuple[str, Decimal]:
        """Currency and amount that balance it."""
        if self.cost is None:
            return self.currency, self.quantity
        return "NOK", self.quantity * self.cost


@dataclass(frozen=True)
class Transaction:
    """One transaction of a journal."""

    date: date
    text: str
    postings: tuple[Posting, ...]
    code: str = ""
    tags: Tags = ()
    status: str = "*"

    def __str__(self) -> str:
        code = f" ({self.code})" if self.code else ""
        lines = [f"{self.date} {self.status}{code} {self.text}"]
        lines += [f"    ; {name}: {value}" for name, value in self.tags]
        for one in self.postings:
            account = f"({one.account})" if one.virtual else one.account
            cost = "" if one.cost is None else f" @ {one.cost} NOK"
            lines.append(f"    {account}  {one.quantity} {one.currency}{cost}")
            lines += [f"    ; {name}: {value}" for name, value in one.tags]
            lines += [f"    ; [{one.date}]"] if one.date else []
        return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Plan:
    """A book before it is written: transactions and settings."""

    transactions: tuple[Transaction, ...]
    settings: Settings

    def files(self, parts: Sequence[Sequence[Transaction]] | None = None) -> dict[str, str]:
        """The journals, all transactions in one unless told otherwise."""
        parts = [self.transactions] if parts is None else parts
        return {
            f"{number:02}.journal": "\n".join(map(str, part)) for number, part in enumerate(parts)
        }

    def book(self, files: Mapping[str, str] | None = None) -> Book:
        """The book, read."""
        return read_book(self.files() if files is None else files, self.settings)


def write_book(folder: Path, files: Mapping[str, str], settings: Settings) -> None:
    """Write journals and settings into a folder."""
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    wanted = {
        "company": {"name": "Prøve AS"},
        "language": "en",
        "journals": "*.journal",
        "accounts": to_builtins(settings.accounts),
        "terms": settings.terms,
        "code": settings.code,
        "matching": settings.matching,
        "settle_order": settings.settle_order,
    }
    # JSON is YAML too.
    (folder / "reskontro.yaml").write_text(json.dumps(wanted), encoding="utf-8")


def read_book(files: Mapping[str, str], settings: Settings) -> Book:
    """The book of these journals and settings, read from a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="reskontro-") as name:
        folder = Path(name)
        write_book(folder, files, settings)
        return load(BookRequest(folder, book=folder, commit=False))


@st.composite
def settings(draw: DrawFn, *, referring: bool = False) -> Settings:
    """Settings of a book; `referring`: the step `reference` is always among those in use."""
    steps = tuple(STEPS)
    if draw(st.booleans()):
        steps = tuple(
            step for step in STEPS if (referring and step == "reference") or draw(st.booleans())
        )
    return Settings(
        accounts=ACCOUNTS,
        terms=draw(st.sampled_from(["net 0", "net 14", "net 30", "10 days end of month"])),
        code=draw(st.sampled_from(["document", "voucher"])),
        matching=steps,
        settle_order=draw(st.sampled_from(list(permutations(PARTS)))),
    )


class _Maker:
    """Draws transactions one by one; what it draws is named after what happens in life."""

    def __init__(self, draw: DrawFn, first: date, days: int) -> None:
        self.draw = draw
        self.first = first
        self.days = days

    def of(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def day(self) -> date:
        return self.first + timedelta(self.draw(st.integers(0, self.days)))

    def amount(self) -> Decimal:
        return self.draw(st.sampled_from(AMOUNTS))

    def invoices(self, most: int) -> Tags:
        """Tags that name documents, also those that never come."""
        count = self.draw(st.sampled_from([0, 0, *range(1, most + 1)]))
        return tuple(("invoice", self.of(*NUMBERS)) for _ in range(count))

    def kid(self) -> Tags:
        return (("kid", self.of(*KIDS)),) if self.of("", "", "kid") else ()

    def receivable(self) -> str:
        account = "1500:" + self.of(*CUSTOMERS)
        return f"{account}:{self.of(*NUMBERS)}" if self.of(*[""] * 5, "segment") else account

    def posting(self, account: str, quantity: Decimal, *tags: Tags) -> Posting:
        day = self.day() if self.of(*[""] * 5, "dated") else None
        return Posting(
            account, quantity, tags=tuple(one for some in tags for one in some), date=day
        )

    def transaction(
        self, day: date, *postings: Posting, counter: str, tags: Tags = (), code: str | None = None
    ) -> Transaction:
        """A transaction in some currency, balanced on the counter account."""
        currency = self.of("NOK", "NOK", "NOK", "EUR", "EUR at cost")
        if currency != "NOK":
            cost = Decimal("11.50") if currency == "EUR at cost" else None
            postings = tuple(replace(one, currency="EUR", cost=cost) for one in postings)
        sums: dict[str, Decimal] = {}
        for one in postings:
            unit, quantity = one.worth
            sums[unit] = sums.get(unit, Decimal(0)) + quantity
        rest = [Posting(counter, -quantity, unit) for unit, quantity in sums.items() if quantity]
        return Transaction(
            day,
            self.of(*TEXTS),
            (*postings, *rest),
            self.of("", *NUMBERS, "B-1") if code is None else code,
            tags,
            self.of("*", "*", "*", "!"),
        )

    def invoice(self) -> Transaction:
        count = self.draw(st.sampled_from([1, 1, 1, 2, 3]))
        account = self.receivable()
        names = self.invoices(1)
        day = self.day()
        parts = []
        for _ in range(count):
            due = day + timedelta(self.draw(st.sampled_from([0, 5, 30])))
            dated = (("due", str(due)),) if count > 1 or self.of("", "due") else ()
            parts.append(self.posting(account, self.amount(), names, dated, self.kid()))
        return self.transaction(day, *parts, counter=self.of("3000", "3900", "8055", "3000"))

    def opening(self) -> Transaction:
        issued = (("issued", str(self.first - timedelta(40))),)
        part = self.posting(self.receivable(), self.amount(), self.invoices(1), issued)
        return self.transaction(self.first, part, counter="2050")

    def payment(self) -> Transaction:
        parts = [
            self.posting(self.receivable(), -self.amount(), self.invoices(3), self.kid())
            for _ in range(self.draw(st.sampled_from([1, 1, 2])))
        ]
        counter = self.of("1920", "1920", "1920", "2900", "3000", "7830", "3900", "8160")
        own = self.invoices(1) if self.of("", "", "", "of the transaction") else ()
        return self.transaction(self.day(), *parts, counter=counter, tags=own)

    def refund(self) -> Transaction:
        part = self.posting(self.receivable(), self.amount(), self.invoices(1))
        return self.transaction(self.day(), part, counter=self.of("1920", "1920", "7830"))

    def settlement(self) -> Transaction:
        account, amount = self.receivable(), self.amount()
        return self.transaction(
            self.day(),
            self.posting(account, amount, self.invoices(1)),
            self.posting(account, -amount, self.invoices(2)),
            counter="3000",
        )

    def transfer(self) -> Transaction:
        amount = self.amount()
        return self.transaction(
            self.day(),
            self.posting(self.receivable(), amount, self.invoices(1)),
            self.posting(self.receivable(), -amount, self.invoices(1)),
            counter="3000",
        )

    def on_the_control_account(self) -> Transaction:
        """Straight on 1500: the tag says whose it is, else the payee."""
        whose = (("customer", self.of(*CUSTOMERS)),) if self.of("", "tag") else ()
        sign = self.draw(st.sampled_from([1, -1]))
        part = self.posting("1500", sign * self.amount(), whose, self.invoices(1))
        return self.transaction(self.day(), part, counter="1920" if sign < 0 else "3000")

    def virtual(self) -> Transaction:
        sign = self.draw(st.sampled_from([1, -1]))
        part = self.posting(self.receivable(), sign * self.amount(), self.invoices(1))
        return Transaction(self.day(), self.of(*TEXTS), (replace(part, virtual=True),))


@st.composite
def transactions(
    draw: DrawFn, *, first: date = DAY_ONE, days: int = 8, below: bool = False
) -> Transaction:
    """Anything that touches a customer's account; `below`: nothing straight on the control account."""
    maker = _Maker(draw, first, days)
    kinds: list[Callable[[], Transaction]] = [
        *[maker.invoice] * 4, *[maker.payment] * 4, maker.opening, maker.refund, maker.settlement,
        maker.transfer, maker.on_the_control_account, maker.virtual,
    ]  # fmt: skip
    if below:
        kinds.remove(maker.on_the_control_account)
    return draw(st.sampled_from(kinds))()


@st.composite
def plans(draw: DrawFn, *, size: int = 10) -> Plan:
    """A whole book."""
    made = draw(st.lists(transactions(), min_size=1, max_size=size))
    return Plan(tuple(made), draw(settings()))


def days(past: int = 40) -> st.SearchStrategy[date]:
    """Days before, among and after the transactions, most of them among."""
    among = st.integers(0, 9)
    return (among | among | st.integers(-1, past)).map(lambda days_: DAY_ONE + timedelta(days_))
