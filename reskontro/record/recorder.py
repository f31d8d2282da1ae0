"""What recording works with: the book, what was taken from it, and what there is to tell."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reskontro.book import git
from reskontro.book.due_dates import DueDates
from reskontro.book.locks import lock_history
from reskontro.book.rates import Rates
from reskontro.book.reread import Reread
from reskontro.customers import CustomerNumber, nearest
from reskontro.journal import Transaction
from reskontro.problems import CallError, Note
from reskontro.record.advances import Advances
from reskontro.record.control import Controls
from reskontro.record.journals import named_voucher
from reskontro.record.numbers import Numbers
from reskontro.record.refused import Refused
from reskontro.record.vat import VatCodes
from reskontro.settings import Lock
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.journal import Posting, Tags
    from reskontro.settings.recording import Response
    from reskontro.subledger.chart import Role
    from reskontro.subledger.entries import Entry

    #: Says a phrase in the language of the book.
    Say = Callable[[Note], str]


class Recorder:
    """Records events of one book, one after the other; each sees those before it.

    `today` is the day after which days are in the future. `notes` are for the user.
    """

    def __init__(self, book: Book, today: date, say: Say) -> None:
        self.book = book
        self.settings = book.settings
        self.say = say
        self.numbers = Numbers(book)
        self.vat = VatCodes(book.settings)
        self.advances = Advances(book)
        self.due_dates = DueDates(book.settings, book.customers)
        self.controls = Controls(book)
        self.notes: list[Note] = []
        self._payees: dict[str, str] = {}
        self._warned: set[tuple[str, ...]] = set()
        self._today = today
        self._named: dict[str, list[CustomerNumber]] | None = None
        self._balances: dict[tuple[str, str], Decimal] = {}
        self._references: set[str] | None = None
        self._closed: date | None = None
        self._closed_known = False
        self._kept: dict[tuple[str, int], Transaction] | None = None
        self._again = None if book.files is None else Reread(book.files)

    @cached_property
    def rates(self) -> Rates:
        """What other currencies are worth, by the prices in the journals."""
        return Rates(self.book)

    def customer(self, wish: str) -> str:
        """The number of the customer that a number, or a name, means.

        Raises:
            Refused: it is nobody's, or the name of several.
        """
        if self.book.knows(wish):
            return wish
        customers = self.book.customers
        if self._named is None:
            self._named = {}
            for number, one in customers.items():
                self._named.setdefault(one.name.casefold(), []).append(number)
        named = self._named.get(wish.casefold(), [])
        if len(named) == 1:
            return named[0]
        near = [f"{n} {customers[n].name}" for n in named or nearest(wish, customers)]
        raise Refused("I201", customer=wish, near=", ".join(near) or "–")

    def record_of(self, customer: str) -> Customer | None:
        """A customer's record, None where the register has none."""
        return self.book.record_of(customer)

    def payee(self, customer: str) -> str:
        """What a journal calls a customer: the name, or the number.

        The number is that of a person, whose name stays out of journals, and of a customer with a
        name that no journal can hold.
        """
        if customer not in self._payees:
            record = self.record_of(customer)
            named = record is not None and record.type != "person"
            name = record.name if record is not None and named else ""
            fits = not set(name) & set(";|\n\t")
            self._payees[customer] = " ".join(name.split()) if fits else ""
        return self._payees[customer] or customer

    def receivable(self, customer: str, control: str = "") -> str:
        """The account of a customer: below a control account, else that of its latest invoice.

        One without any entry has it below the book's.

        Raises:
            Refused: the settings name no account, or several.
        """
        if control := control or self.controls.latest(customer):
            return f"{control}:{customer}"
        known = self.settings.accounts.receivable
        control = self.settings.record.receivable or (known[0] if len(known) == 1 else "")
        if not control or set(control) & set("*?["):
            raise _not_set("receivable")
        return f"{control}:{customer}"

    def account_of(self, role: Role, wish: str = "") -> str:
        """The account of a role: what is wished, else the one the settings have for it.

        They name it under `record`, or have no other of the role; where they have a pattern, it is
        the one that fits it in the journals.

        Raises:
            Refused: there is none, or several, or the settings give it another role.
        """
        name = wish or getattr(self.settings.record, role) or self._only_one(role)
        return self.account(name, role, role)

    def account(self, name: str, role: Role, setting: str) -> str:
        """An account that the settings name, if it has the role that is needed.

        They name it under `setting`, a key of `record` unless it says more.

        Raises:
            Refused: there is none, or the settings give it no such role.
        """
        if not name:
            raise _not_set(setting)
        if role and self.book.chart.place(name).role != role:
            raise Refused("I213", account=name, role=f"accounts.{role}")
        return name

    def check_day(self, day: date) -> None:
        """Make sure that something can be recorded on a day.

        Raises:
            Refused: it is closed, or in the future where that is not allowed.
        """
        closed = self._closed_up_to()
        if closed is not None and day <= closed:
            raise Refused("I214", day=day.isoformat(), closed=closed.isoformat())
        self.check_future(day)

    def check_future(self, day: date) -> None:
        """Look whether a day is in the future.

        Raises:
            Refused: so it is, and the settings refuse that.
        """
        if day > self._today:
            self.respond(self.settings.record.future, "I215", day=day.isoformat())

    def check_not_closed(self, customer: str, day: date) -> None:
        """Look whether a customer is closed on a day.

        Raises:
            Refused: so it is, and the settings refuse that.
        """
        record = self.record_of(customer)
        if record is not None and record.closed is not None and day >= record.closed:
            closed = record.closed.isoformat()
            self.respond(self.settings.record.closed, "I225", customer=customer, closed=closed)

    def check_limit(self, customer: str, currency: str, amount: Decimal) -> None:
        """Look whether a customer owes more than the credit limit with another amount.

        Raises:
            Refused: so it is, and the settings refuse that.
        """
        key = (customer, currency)
        if key not in self._balances:
            own = self.book.entries.get(customer, ())
            self._balances[key] = sum(
                (entry.amount for entry in own if entry.currency == currency), start=ZERO
            )
        self._balances[key] += amount
        record = self.record_of(customer)
        if record is None or record.credit_limit is None:
            return
        if currency != (record.currency or self.book.currency):
            return  # the limit is in the currency that the customer is billed in
        if self._balances[key] > record.credit_limit:
            self.respond(
                self.settings.record.credit_limit,
                "I216",
                customer=customer,
                balance=str(self._balances[key]),
                limit=str(record.credit_limit),
                currency=currency,
            )

    def take_reference(self, reference: str) -> None:
        """Make sure that a payment reference is nobody's yet.

        Raises:
            Refused: a document has it.
        """
        if self._references is None:
            entries = self.book.entries.values()
            self._references = {one.kid for own in entries for one in own if one.kid}
        if reference in self._references:
            raise Refused("I217", reference=reference)
        self._references.add(reference)

    def check_voucher(self, tag: str) -> None:
        """Make sure that the file that a tag `voucher:` names is in the book.

        Raises:
            Refused: it is not.
        """
        path = named_voucher(tag, self.settings)
        files = self.book.files
        if files is None or path.startswith("../") or not files.has(path):
            raise Refused("I244", path=path)

    def respond(self, response: Response, code: str, **values: str) -> None:
        """Do as the settings say where something speaks against an event; a warning is told once.

        Raises:
            Refused: they refuse it.
        """
        if response == "refuse":
            raise Refused(code, **values)
        said = (code, *values.values())
        if response == "warn" and said not in self._warned:
            self._warned.add(said)
            self.notes.append(Note(code, values))

    def entry(
        self,
        customer: str,
        day: date,
        text: str,
        postings: Iterable[Posting],
        code: str,
        tags: Tags = (),
        *,
        payee: str = "",
    ) -> Transaction:
        """A transaction on a customer, as recording writes it; `payee` where it is another."""
        description = f"{payee or self.payee(customer)} | {text}"
        return Transaction(day, description, tuple(postings), status="*", code=code, tags=tags)

    def transaction_of(self, entry: Entry) -> Transaction | None:
        """The transaction of an entry of the book."""
        if self._kept is None:
            self._kept = {
                (one.path, posting.line): one
                for one in self.book.transactions
                for posting in one.postings
            }
        kept = self._kept.get((entry.path, entry.line))
        return self._again.at(entry.path, entry.line) if kept is None and self._again else kept

    def _only_one(self, role: Role) -> str:
        """The one account of a role, "" where there is none, or several."""
        known: tuple[str, ...] = getattr(self.settings.accounts, role)
        if len(known) != 1:
            return ""
        if not set(known[0]) & set("*?["):
            return known[0]
        place = self.book.chart.place
        in_use = {account for account, _, _ in self.book.turnover if place(account).role == role}
        return in_use.pop() if len(in_use) == 1 else ""

    def _closed_up_to(self) -> date | None:
        """The last closed day: by the lock as it stands, and by its history where git has it."""
        if not self._closed_known:
            self._closed_known = True
            lock = self.settings.lock
            self._closed = lock.day if isinstance(lock, Lock) else lock
            files = self.book.files
            root = getattr(files, "root", None)
            if files is not None and root is not None and git.may_be_in_repository(root):
                try:
                    history = lock_history(files).up_to
                except CallError:  # no repository after all, or one without the older commits
                    history = None
                self._closed = max(filter(None, (self._closed, history)), default=None)
        return self._closed


def _not_set(setting: str) -> Refused:
    return Refused("I212", setting=setting if "." in setting else f"record.{setting}")
