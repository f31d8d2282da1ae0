"""The case file of a customer for a debt collector: claims, letters, interest, what was agreed.

What a collector needs to send a demand and answer an objection: each claim with its date, due date,
payments and interest so far, every letter that was sent, and every event on the customer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.dunning.interest_report import Asked, interest
from reskontro.events.model import LetterMade
from reskontro.events.standing import Standing
from reskontro.problems import CallError, Note, once
from reskontro.register.fields import flat
from reskontro.register.tables import shown
from reskontro.reports.common import Selection, customer_title, head, proofs, selected_accounts
from reskontro.reports.events import event_row, events_table
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.events.model import Event
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.documents import Allocation

_CHARGES: Final = frozenset(("fee", "interest"))
#: Of the record, what is no concern of a collector's.
_KEPT_BACK: Final = ("national_id", "notes", "tags", "segment", "consents", "credit_check")


def case_file(
    book: Book,
    customer: str,
    as_of: date,
    events: Iterable[Event],
    documents: frozenset[str] = frozenset(),
    parts: frozenset[tuple[str, date]] = frozenset(),
) -> Report:
    """The case of a customer as of a day, a row for each currency.

    It is of all that is overdue, or of the `documents` alone, or of these `parts` of them: documents
    with the due dates of what is open.
    Interest runs to `as_of`, inclusive; what of it was entered is a claim of its own, and only the
    rest is `interest`. Fees and interest that were entered count whether they are due or not.

    Raises:
        CallError: nothing of it, or of one of the documents, is overdue.
    """
    selection = Selection(numbers=(customer,))
    accounts = selected_accounts(book, as_of, selection)
    told: list[Note] = []
    rows, tables = [], []
    own = [event for event in events if event.customer == customer and event.date <= as_of]
    for account in accounts:
        items = [
            item
            for item in account.open_items()
            if _is_claim(item, as_of, documents)
            and (not parts or (item.document, item.due) in parts)
        ]
        if any(item.kind not in _CHARGES for item in items):
            row = _case(book, account, items, as_of, own, told)
            rows.append(row)
            tables += _tables(book, account, row)
    claimed = {claim["document"] for row in rows for claim in row["claims"]}
    if missing := sorted(documents - claimed):
        day = as_of.isoformat()
        raise CallError("collection.no_document", customer=customer, document=missing[0], day=day)
    if not rows:
        raise CallError("collection.nothing", customer=customer, day=as_of.isoformat())
    if own:
        tables.append(events_table(own, Phrase("event.list")))
    return Report(
        "collection",
        head(book, "collection.title"),
        tuple(tables),
        tuple(rows),
        proof=proofs(book, as_of, accounts, selection),
        notes=(*book.notes, *once(told)),
        as_of=as_of,
        known_at=book.known_at,
    )


def _is_claim(item: OpenItem, as_of: date, documents: frozenset[str]) -> bool:
    if item.due is None or (documents and item.document not in documents):
        return False
    return item.due < as_of or item.kind in _CHARGES


def _case(
    book: Book,
    account: Account,
    items: Sequence[OpenItem],
    as_of: date,
    events: Sequence[Event],
    told: list[Note],
) -> dict[str, Any]:
    record = book.record_of(account.customer)
    fields = {} if record is None else flat(record)
    settled: dict[int, list[Allocation]] = {}
    for one in account.settlement.all_allocations():
        settled.setdefault(id(one.debit), []).append(one)
    claims = [_claim(item, as_of, settled) for item in items]
    standing = Standing(events, as_of)
    _add_interest(book, standing, account, claims, told)
    in_force = standing.letters
    letters = list(in_force.values())
    numbers = {item.document for item in items}
    principal = sum((item.open for item in items if item.kind not in _CHARGES), start=ZERO)
    charges = sum((item.open for item in items if item.kind in _CHARGES), start=ZERO)
    rest = sum((claim["interest"] or ZERO for claim in claims), start=ZERO)
    unallocated = -sum((credit.left for credit in account.settlement.credits), start=ZERO)
    return {
        "customer": account.customer,
        "name": book.name_of(account.customer) or None,
        "currency": account.currency,
        "creditor": {
            "name": book.settings.company.name,
            "orgnr": book.settings.company.orgnr or None,
            "bank_account": book.settings.company.bank_account or None,
        },
        "debtor": {
            name: shown(value)
            for name, value in fields.items()
            if name.partition(".")[0] not in _KEPT_BACK
        },
        "claims": claims,
        "letters": [
            event_row(letter)
            for letter in letters
            if letter.currency in ("", account.currency)
            and any(part.document in numbers for part in letter.items)
        ],
        "events": [
            event_row(event)
            for event in events
            if not (isinstance(event, LetterMade) and event.letter in in_force)
        ],
        "principal": principal,
        "charges": charges,
        "interest": rest,
        "unallocated": unallocated,
        "to_pay": principal + charges + rest + unallocated,
    }


def _claim(item: OpenItem, as_of: date, settled: dict[int, list[Allocation]]) -> dict[str, Any]:
    """A claim with what was paid of it; the interest is still to come."""
    paid = [one for entry in item.entries for one in settled.get(id(entry), ())
            if one.instalment in (None, item.due)]  # fmt: skip
    paid.sort(key=lambda one: (one.date, one.credit.path, one.credit.line))
    return {
        "document": str(item.document),
        "kind": item.kind,
        "date": item.date,
        "issued": item.issued,
        "due": item.due,
        "days_overdue": None if item.due is None else (as_of - item.due).days,
        "amount": item.amount,
        "settled": item.settled,
        "open": item.open,
        "kid": item.kid or None,
        "text": item.text,
        "source": item.source,
        "payments": [
            {
                "date": one.date,
                "kind": one.credit.kind,
                "amount": one.amount,
                "document": one.credit.number or None,
                "basis": one.basis,
                "source": one.credit.source,
            }
            for one in paid
        ],
        "interest_entered": ZERO,
        "interest": ZERO,
        "interest_lines": [],
    }


def _add_interest(
    book: Book,
    standing: Standing,
    account: Account,
    claims: Sequence[dict[str, Any]],
    told: list[Note],
) -> None:
    """Put the interest of each document on its first claim; None where no rate is known."""
    selection = Selection(numbers=(account.customer,), currency=account.currency)
    first: dict[str, dict[str, Any]] = {}
    for claim in claims:
        if claim["kind"] not in _CHARGES:
            first.setdefault(claim["document"], claim)
    for number, claim in first.items():
        try:
            asked = Asked(standing.day, document=number)
            made = interest(book, standing, asked, selection=selection)
        except CallError as error:
            claim["interest"] = claim["interest_entered"] = None
            told.append(error.note)
            continue
        total: dict[str, Decimal] = next(iter(made.total), {})
        claim["interest"] = max(total.get("left", ZERO), ZERO)
        claim["interest_entered"] = total.get("charged", ZERO)
        names = ("from", "to", "days", "balance", "rate", "basis", "interest")
        claim["interest_lines"] = [{name: row[name] for name in names} for row in made.rows]


def _tables(book: Book, account: Account, row: dict[str, Any]) -> list[Table]:
    """What is claimed, line by line and summed up, and the lines of the interest."""
    title = customer_title(book, account.customer, account.currency)
    columns = (
        Column("report.document"),
        Column("report.kind", drop=3),
        Column("report.date", "date", drop=2),
        Column("report.due", "date"),
        Column("report.amount", "amount", drop=4),
        Column("report.settled", "amount", drop=5),
        Column("report.open_amount", "amount"),
        Column("interest.amount", "amount"),
        Column("report.kid", drop=1),
    )
    lines = [
        Row(
            (
                one["document"], Phrase(f"report.kind.{one['kind']}"), one["date"], one["due"],
                one["amount"], one["settled"] or None, one["open"], one["interest"] or None,
                one["kid"],
            )
        )
        for one in row["claims"]
    ]  # fmt: skip
    sums = (("principal", "plain"), ("charges", "plain"), ("interest", "plain"),
            ("unallocated", "plain"), ("to_pay", "total"))  # fmt: skip
    summary = [
        Row((Phrase(f"collection.{name}"), row[name]), style)  # type: ignore[arg-type]
        for name, style in sums
        if row[name] or style == "total"
    ]
    return [
        Table(columns, tuple(lines), title, account.currency),
        Table(
            (Column("collection.sum"), Column("report.amount", "amount")),
            tuple(summary),
            Phrase("collection.claim"),
            account.currency,
        ),
    ]
