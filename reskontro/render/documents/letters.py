"""Statements and confirmations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.documents.digest import ATTACHMENT
from reskontro.render.documents.parties import where_to_pay
from reskontro.render.documents.words import columns_of, printable, sum_of, table_row

if TYPE_CHECKING:
    from reskontro.documents.model import AccountLetter, AccountPart, PaymentConfirmation
    from reskontro.render.documents.words import View, Words
    from reskontro.settings import Settings


def account_letter_view(document: AccountLetter, settings: Settings, say: Words) -> View:
    """What only a statement or a balance confirmation has of a view."""
    facts = [[say("document.customer"), printable(document.buyer.number)]]
    if document.first is not None:
        value = say(
            "document.period_value",
            first=document.first.isoformat(),
            last=document.date.isoformat(),
        )
        facts.append([say("document.period"), value])
    facts += [
        [f"{say('document.letter.balance')} {part.currency}".rstrip(),
         say.amount(part.balance, part.currency)]
        for part in document.parts
    ]  # fmt: skip
    view: View = {
        "number": say.day(document.date),
        "facts": facts,
        "parts": [_part(part, document, say) for part in document.parts],
    }
    if document.kind == "statement":
        return view | {"payment": _statement_payment(document, settings, say)}
    return view | _confirmation(document, settings, say)


def _part(part: AccountPart, document: AccountLetter, say: Words) -> View:
    """One currency: its movements and what is open."""
    currency = part.currency
    overdue = [
        item for item in part.open_items if item.due is not None and item.due < document.date
    ]
    return {
        "currency": currency,
        "balance": say.money(abs(part.balance), currency),
        "side": ""
        if not part.balance
        else say("document.letter.ours" if part.balance > 0 else "document.letter.yours"),
        "heading": say("document.letter.movements"),
        "columns": columns_of(
            say,
            ("document.date", "text"),
            ("document.letter.text", "wide"),
            ("document.letter.document", "text"),
            ("document.letter.due", "text"),
            ("document.letter.debit", "amount"),
            ("document.letter.credit", "amount"),
            ("document.letter.balance", "amount"),
        ),
        "lines": _movements(part, document, say),
        "open_heading": say("document.letter.open_items"),
        **_open(part, say),
        "overdue": say(
            "document.letter.overdue",
            amount=say.money(sum_of(item.open for item in overdue), currency),
        )
        if overdue
        else "",
        "nothing_open": say("document.letter.nothing"),
    }


def _movements(part: AccountPart, document: AccountLetter, say: Words) -> list[View]:
    currency = part.currency
    rows = [
        table_row(
            [
                say.day(line.date),
                printable(line.text) or say.kind(line.kind)
                if line.kind
                else say("document.letter.opening"),
                printable(line.document),
                say.day(line.due),
                say.amount(line.debit, currency) if line.debit else "",
                say.amount(line.credit, currency) if line.credit else "",
                say.amount(line.balance, currency),
            ]
        )
        for line in part.movements
    ]
    sums = (
        sum_of(line.debit for line in part.movements),
        sum_of(line.credit for line in part.movements),
    )
    closing = [
        say.day(document.date),
        say("document.letter.closing"),
        "",
        "",
        *(say.amount(sum_, currency) if sum_ else "" for sum_ in sums),
        say.amount(part.balance, currency),
    ]
    return [*rows, table_row(closing, "total")]


def _open(part: AccountPart, say: Words) -> View:
    """The open items, with the payment reference where any has one."""
    currency = part.currency
    kids = any(item.kid for item in part.open_items)
    headings = [
        ("document.letter.document", "text"),
        ("document.letter.kind", "wide"),
        ("document.letter.issued", "text"),
        ("document.letter.due", "text"),
        ("document.letter.amount", "amount"),
        ("document.letter.open", "amount"),
    ]
    columns = columns_of(say, *headings)
    if kids:
        columns.insert(4, {"heading": say.of_country("document.pay.kid"), "kind": "text"})
    rows = []
    for item in part.open_items:
        cells = [
            printable(item.document) or "\N{EN DASH}",
            say.kind(item.kind),
            say.day(item.date),
            say.day(item.due),
            say.amount(item.amount, currency),
            say.amount(item.open, currency),
        ]
        if kids:
            cells.insert(4, printable(item.kid))
        rows.append(table_row(cells))
    total = [say("document.letter.total"), *[""] * (len(columns) - 2)]
    total.append(say.amount(sum_of(item.open for item in part.open_items), currency))
    return {
        "open_columns": columns,
        "open_lines": [*rows, table_row(total, "total")] if rows else [],
    }


def _statement_payment(document: AccountLetter, settings: Settings, say: Words) -> View | None:
    """Where to pay what is open; nothing where nothing is."""
    owed = [part for part in document.parts if part.balance > 0]
    where = where_to_pay(settings.company, say)
    if not owed or not where:
        return None
    fields = [
        *(
            [say("document.letter.balance"), say.money(part.balance, part.currency)]
            for part in owed
        ),
        *where,
    ]  # fmt: skip
    if document.kid:
        fields.append([say.of_country("document.pay.kid"), printable(document.kid)])
    fields.append([say("document.pay.payee"), printable(settings.company.name)])
    return {
        "title": say("document.payment"),
        "fields": fields,
        "note": "" if document.kid else say("document.pay.mention_each"),
        "qr": None,
        "qr_label": "",
    }


def _confirmation(document: AccountLetter, settings: Settings, say: Words) -> View:
    email = settings.company.email
    to = say("document.letter.to", email=email) if email else ""
    return {
        "intro": say("document.letter.according", day=document.date.isoformat()),
        "please": say("document.letter.please", to=to),
        "answer": {
            key: say(f"document.letter.{key}")
            for key in ("agrees", "differs", "explanation", "place_date", "signature", "name")
        },
        "digest": {
            "text": say(
                "document.letter.digest",
                file=ATTACHMENT,
                n=str(document.count),
                day=document.date.isoformat(),
            ),
            "value": document.digest,
            "file": ATTACHMENT,
            "content": document.entries,
        },
    }


def payment_confirmation_view(document: PaymentConfirmation, say: Words) -> View:
    """What only the confirmation of a payment has of a view."""
    currency = document.currency
    columns = columns_of(
        say,
        ("document.letter.document", "text"),
        ("document.letter.kind", "wide"),
        ("document.letter.issued", "text"),
        ("document.letter.due", "text"),
        ("document.letter.amount", "amount"),
        ("document.letter.settled", "amount"),
        ("document.letter.left", "amount"),
    )
    rows = [
        table_row(
            [
                printable(row.document) or "\N{EN DASH}",
                say.kind(row.kind),
                say.day(row.date),
                say.day(row.due),
                say.amount(row.amount, currency),
                say.amount(row.settled, currency),
                say.amount(row.open, currency),
            ]
        )
        for row in document.settled
    ]
    if len(rows) > 1:
        cells = [say("document.letter.total"), *[""] * 4]
        cells.append(say.amount(sum_of(row.settled for row in document.settled), currency))
        cells.append(say.amount(sum_of(row.open for row in document.settled), currency))
        rows.append(table_row(cells, "total"))
    money = say.money(document.amount, currency)
    return {
        "number": printable(document.number),
        "facts": [
            [say("document.date.payment"), say.day(document.date)],
            [say("document.customer"), printable(document.buyer.number)],
            [say("document.letter.amount"), money],
        ],
        "intro": say("document.letter.received", amount=money, day=document.date.isoformat()),
        "settles": say("document.letter.settles"),
        "columns": columns,
        "lines": rows,
        "remarks": [
            say(
                "document.letter.unallocated",
                amount=say.money(document.unallocated, currency),
            )
        ]
        if document.unallocated
        else [],
    }
