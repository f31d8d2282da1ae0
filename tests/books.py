"""Small books for tests: a journal that stands in the test, and what the program says of it."""

from __future__ import annotations

import io
import json
import textwrap
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from reskontro.book.load import BookRequest, load
from reskontro.cli.main import run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.entries import Entry

ROOT = Path(__file__).parents[1]
LEDGERS = ROOT / "ledgers"
#: Journals that others wrote; where they are absent, the tests that read them skip.
PLAINTEXT = ROOT.parent / "shared" / "data" / "plaintext"

#: The settings of a book that says nothing else.
SETTINGS: Mapping[str, Any] = {
    "company": {"name": "Prøve AS"},
    "currency": "NOK",
    "language": "en",
    "journals": "*.journal",
    "customers": "*.customers.yaml",
    "accounts": {
        "receivable": "1500",
        "revenue": ["3*"],
        "vat": ["27*"],
        "bank": ["19*"],
        "loss": ["7830"],
        "recovered": ["7820"],
        "prepaid": ["2900"],
        "fee": ["3900"],
        "interest": ["8055"],
        "opening": ["2050"],
    },
    "terms": "net 30",
}
REFERENCE_ONLY: Mapping[str, Any] = {"matching": ["reference"]}


@dataclass(frozen=True)
class Outcome:
    """How a call ended."""

    code: int
    out: str
    err: str


def call(*args: str) -> Outcome:
    """Run the program in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(args)
    return Outcome(code, out.getvalue(), err.getvalue())


@dataclass(frozen=True)
class Given:
    """A book, and what the program says of it; `where` are the options that name it."""

    where: Sequence[str]
    request: BookRequest
    _loaded: list[Book] = field(default_factory=list)

    def call(self, command: str, *args: str) -> Outcome:
        """A call on this book, its data in whatever format."""
        return call(command, *self.where, *args)

    def report(self, command: str, *args: str, code: int = 0) -> dict[str, Any]:
        """What a report says as JSON; `code` is how the call must end."""
        done = self.call(command, *args, "--format", "json")
        assert done.code == code, done.err
        found: dict[str, Any] = json.loads(done.out)
        return found

    def rows(self, as_of: str, *args: str) -> list[dict[str, Any]]:
        """The rows of `open` as of a day."""
        rows: list[dict[str, Any]] = self.report("open", "--as-of", as_of, *args)["rows"]
        return rows

    def open(self, as_of: str, *args: str) -> list[tuple[str, Decimal]]:
        """What is open as of a day: document and amount, in the order of the report."""
        return [(row["document"], Decimal(row["open"])) for row in self.rows(as_of, *args)]

    def settled(self, as_of: str) -> list[tuple[str, str, str, Decimal, str]]:
        """Every allocation as of a day: date, credit, debit, amount, basis, sorted."""
        return sorted(
            (
                one.date.isoformat(),
                one.credit.number or one.credit.text,
                one.debit.number or one.debit.text,
                one.amount,
                one.basis,
            )
            for account in self.accounts(as_of)
            for one in account.settlement.all_allocations()
        )

    @property
    def book(self) -> Book:
        """The book, read once."""
        if not self._loaded:
            self._loaded.append(load(self.request))
        return self._loaded[0]

    @property
    def entries(self) -> list[Entry]:
        """All entries, by day, then line."""
        found = [entry for own in self.book.entries.values() for entry in own]
        return sorted(found, key=lambda entry: (entry.date, entry.line))

    def entry(self) -> Entry:
        """The only entry there is."""
        (entry,) = self.entries
        return entry

    def accounts(self, as_of: str) -> list[Account]:
        """The customers' accounts as of a day."""
        from reskontro.subledger.accounts import accounts  # noqa: PLC0415 - seldom needed

        return list(accounts(self.book.entries, date.fromisoformat(as_of), self.book.policy))


class Books(Protocol):
    """The fixture `books`: makes a book of a journal."""

    def __call__(
        self,
        journal: str,
        *,
        settings: Mapping[str, Any] = ...,
        accounts: Mapping[str, Any] = ...,
        customers: Mapping[str, Any] = ...,
    ) -> Given: ...


def book_from(
    folder: Path,
    journal: str,
    *,
    settings: Mapping[str, Any] | None = None,
    accounts: Mapping[str, Any] | None = None,
    customers: Mapping[str, Any] | None = None,
) -> Given:
    """Write a book into an empty folder; `settings` and `accounts` go before the usual ones."""
    folder.mkdir(exist_ok=True)
    merged = {**SETTINGS, **(settings or {})}
    merged["accounts"] = {**merged["accounts"], **(accounts or {})}
    # JSON is YAML too.
    (folder / "reskontro.yaml").write_text(json.dumps(merged), encoding="utf-8")
    (folder / "book.journal").write_text(textwrap.dedent(journal), encoding="utf-8")
    text = json.dumps(customers or {})
    (folder / "all.customers.yaml").write_text(text, encoding="utf-8")
    return Given(("-b", str(folder)), BookRequest(folder, book=folder, commit=False))


def example(name: str) -> Given:
    """One of the example books."""
    folder = LEDGERS / name
    return Given(("-b", str(folder)), BookRequest(folder, book=folder, commit=False))


def bare(path: Path) -> Given:
    """A journal without settings."""
    return Given(("-f", str(path)), BookRequest(path.parent, files=(path,)))
