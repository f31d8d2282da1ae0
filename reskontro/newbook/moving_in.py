"""A complete book of what a former system hands over, made aside and put in place whole.

Memory grows with accounts, customers and numbers of documents, and not with transactions: these
are gone through twice, once for what they say together and once to be written, month by month.
What was written is read again, and held against the balances that the former system states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.sources import FolderFiles
from reskontro.exchange.former import Remarks
from reskontro.journal import Reader
from reskontro.journal.common import Common
from reskontro.journal.write import write_transaction
from reskontro.newbook.charts import chart
from reskontro.newbook.contents import (
    IGNORED,
    ignore_text,
    record_of,
    usable_record,
    usable_vat,
)
from reskontro.newbook.former_customers import Party, check_records, records_of
from reskontro.newbook.former_facts import facts_of, type_of
from reskontro.newbook.former_journals import Former
from reskontro.newbook.former_texts import comment, tag
from reskontro.newbook.journal_text import ACCOUNTS, ALL, JOURNALS, all_text, declarations
from reskontro.newbook.settings_text import Start, settings_text
from reskontro.newbook.stage import fill, staged
from reskontro.problems import BookError, Note
from reskontro.settings import Settings, load_settings
from reskontro.settings.recording import RecordSettings, file_for
from reskontro.subledger.chart import Chart, configured
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal
    from pathlib import Path
    from typing import BinaryIO

    from reskontro.exchange.former import FormerAccount, FormerBook, Remark
    from reskontro.journal import Transaction
    from reskontro.newbook.charts import AccountType, ChartName, StartChart
    from reskontro.newbook.former_facts import Facts
    from reskontro.newbook.settings_text import Say
    from reskontro.subledger.chart import Role

#: The account that openings are against; one of no chart with numbers, so that it is nobody's.
OPENING: Final = chart("none").roles["opening"][0]
#: So many journals are open at once.
_OPEN: Final = 32
_CUSTOMERS: Final = Settings().customers[0]


class MovedIn(msgspec.Struct, frozen=True):
    """A book that was made, and what can be told of it.

    `sums` are what the accounts in the new journals come to, as they were read again, `names` the
    accounts by their number in the former system, `parties` the customers by theirs. `files` are
    the paths of the book, each with how many transactions or records it has, or None.
    """

    source: FormerBook
    facts: Facts
    sums: Mapping[str, Decimal]
    names: Mapping[str, str]
    parties: Mapping[str, Party]
    files: Mapping[str, int | None]
    remarks: tuple[Remark, ...]
    entries: int

    def balance(self, account: str, customer: str | None = None) -> Decimal:
        """What an account of the former system has in the book; None of a customer: all of it."""
        name = self.names[account]
        if customer is not None:
            return self.sums.get(f"{name}:{self.parties[customer].number}", ZERO)
        if account not in self.facts.receivable:
            return self.sums.get(name, ZERO)
        below = f"{name}:"
        return sum(
            (sum_ for each, sum_ in self.sums.items() if each == name or each.startswith(below)),
            start=ZERO,
        )


def move_in(
    source: FormerBook,
    root: Path,
    country: ChartName,
    language: str,
    say: Say,
    *,
    keep: bool = True,
) -> MovedIn:
    """Make a book of what a former system hands over, in a folder that is not there yet or empty.

    `country` is the one whose chart tells what accounts are for. Without `keep` all is done and
    nothing is left.

    Raises:
        BookError: as `facts_of`, or the book that was made cannot be read.
        CallError: the folder is taken, or cannot be written to.
    """
    own = chart(country)
    remarks = Remarks()
    with staged(root, keep=keep) as stage:
        facts = facts_of(source, own, remarks)
        used = {each for on in facts.customers.values() for each in on}
        records = records_of(
            source.customers, used, _CUSTOMERS, source.company.country, remarks, source.path
        )
        former = Former(source, facts, records.parties, OPENING, remarks, say)
        texts = {
            SETTINGS_FILE: settings_text(_start(source, facts, former, own, language), say),
            ACCOUNTS: _accounts(facts, former, own, source.currency, say),
            ALL: all_text(say),
            IGNORED: ignore_text(say),
        }
        check_records(records.files)
        fill(stage, {path: text.encode() for path, text in texts.items()} | dict(records.files))
        journals = _write(stage, former)
        sums, entries = _read_again(stage)
    files: dict[str, int | None] = {**dict.fromkeys(texts), **journals}
    for path in records.files:
        files[path] = None
    return MovedIn(
        source,
        facts,
        sums,
        {number: former.names[number] for number in facts.accounts},
        records.parties,
        files,
        (*source.remarks, *remarks.all()),
        entries,
    )


def _start(
    source: FormerBook, facts: Facts, former: Former, own: StartChart, language: str
) -> Start:
    """What the settings of the book say: the roles of the accounts that are there."""
    roles = dict(_roles(facts, former, own))
    used = frozenset(facts.accounts)
    registered = source.company.vat_registered
    vat = usable_vat(own.vat if registered else {}, used)
    revenue = roles.get("revenue", ())
    record = usable_record(record_of(own, registered=registered), vat, revenue, used)
    if len(facts.receivable) > 1:
        most = max(facts.receivable, key=lambda each: (len(facts.customers[each]), each))
        record["receivable"] = former.names[most]
    return Start(
        source.company,
        source.currency,
        language,
        JOURNALS,
        {str(role): names for role, names in roles.items()},
        own.terms,
        record,
        vat,
        own.payment_reference,
        found=True,
        code="voucher",
    )


def _roles(facts: Facts, former: Former, own: StartChart) -> Iterator[tuple[Role, tuple[str, ...]]]:
    """The roles that the country's chart gives to accounts that are there.

    All other accounts of revenue that begin as its sales do are sales too, but for those that the
    chart says are not.
    """
    patterns = {role: names for role, names in own.roles.items() if role != "receivable"}
    settings = {str(role): names for role, names in patterns.items() if role != "opening"}
    find = configured(msgspec.convert(settings, type(Settings().accounts)))
    role_of = {number: find(number)[0] for number in facts.accounts}
    sales = tuple(each[0] for each in own.roles["revenue"])
    further = tuple(
        former.names[number]
        for number, account in sorted(facts.accounts.items())
        if not role_of[number]
        and type_of(account, own) == "R"
        and number.startswith(sales)
        and not number.startswith(own.no_sales)
    )
    for role, names in own.roles.items():
        if role == "receivable":
            yield role, tuple(former.names[number] for number in facts.receivable)
        elif role == "opening":
            yield role, (OPENING,)
        elif role == "revenue":
            yield role, (*(names if role in role_of.values() else ()), *further)
        elif role in role_of.values():
            yield role, names


def _accounts(facts: Facts, former: Former, own: StartChart, currency: str, say: Say) -> str:
    """The journal that declares all accounts, those of customers too."""

    def declared() -> Iterator[tuple[str, str, AccountType | None, str]]:
        for name, number in former.accounts():
            account: FormerAccount = facts.accounts[number]
            top = name == former.names[number]
            if top:
                yield name, comment(account.name), type_of(account, own), tag(account.group)
            else:
                yield name, "", None, ""
        yield OPENING, say(Note("moving.account.opening")), "E", ""

    return declarations(say(Note("moving.comment.accounts")), currency, declared())


def _write(stage: Path, former: Former) -> dict[str, int]:
    """Write all transactions to the journals of their months; how many each has."""
    counts: dict[str, int] = {}
    handles: dict[str, BinaryIO] = {}
    pattern = RecordSettings().journal
    try:
        for one in _transactions(former):
            path = file_for(pattern, one.date)
            if path not in handles:
                if len(handles) >= _OPEN:
                    handles.pop(next(iter(handles))).close()
                handles[path] = (stage / path).open("ab")
            gap = "\n" if path in counts else ""
            handles[path].write(f"{gap}{write_transaction(one)}".encode())
            counts[path] = counts.get(path, 0) + 1
    finally:
        for handle in handles.values():
            handle.close()
    return dict(sorted(counts.items()))


def _transactions(former: Former) -> Iterator[Transaction]:
    yield from former.openings()
    for one in former.source.transactions:
        yield former.transaction(one)


def _read_again(stage: Path) -> tuple[dict[str, Decimal], int]:
    """The sum of each account in the journals as they are read, and how many entries there are.

    Raises:
        BookError: they cannot be read.
    """
    files = FolderFiles(stage)
    settings = load_settings(SETTINGS_FILE, bytes(files.read(SETTINGS_FILE)))
    find = Chart(configured(settings.accounts), settings.account_levels)
    reader = Reader(files, find.is_receivable)
    reader.common = Common()
    sums: dict[str, Decimal] = {}
    entries = 0
    for one in reader.transactions(files.glob(settings.journals[0])):
        for posting in one.postings:
            sums[posting.account] = sums.get(posting.account, ZERO) + posting.quantity
            entries += find.is_receivable(posting.account)
    if reader.problems:
        raise BookError(reader.problems)
    return sums, entries
