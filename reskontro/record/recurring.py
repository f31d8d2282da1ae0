"""Recurring invoices: which are due by their templates and not in the journals yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.all_transactions import all_transactions
from reskontro.journal.tags import all_tags
from reskontro.problems import BookError, Note, Problem, Span
from reskontro.record.exchange import money_of
from reskontro.record.invoice import Invoice, invoice, lines_of
from reskontro.record.lines import Line, sold
from reskontro.record.refused import Refused
from reskontro.record.templates import Template, read_templates
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.journal import Transaction
    from reskontro.record.periods import Period
    from reskontro.record.recorder import Recorder, Say

#: The tag of an invoice by a template: the name of it, and the first day of the period.
TAG = "recurring"


class Due(msgspec.Struct, frozen=True):
    """An invoice that a template asks for: its period and the day that it is issued."""

    template: Template
    period: Period
    day: date


def due_until(book: Book, until: date) -> list[Due]:
    """What templates ask for up to a day, inclusive, that no journal has; by day, then by name.

    Raises:
        BookError: templates cannot be read, or one was changed so that its periods are not those
            that were billed.
    """
    if book.files is None or book.bare:
        return []
    templates = read_templates(book.files, book.settings)
    billed = _billed(book) if templates else {}
    found: list[Due] = []
    problems: list[Problem] = []
    for one in templates:
        own = billed.get(one.name, set())
        latest = max(own, default=date.min)
        begun: set[date] = set()
        for period in one.periods():
            begun.add(period.first)
            day = one.issue_day(period)
            if day > until and period.first >= latest:
                break
            if day <= until and period.first not in own:
                found.append(Due(one, period, day))
        strange = [first for first in own if first >= one.first and first not in begun]
        if strange:
            values = {"name": one.name, "first": min(strange).isoformat()}
            problems.append(Problem("I372", one.source, values))
    if problems:
        raise BookError(problems)
    return sorted(found, key=lambda each: (each.day, each.template.name, each.period.first))


def make(dues: Iterable[Due], recorder: Recorder) -> list[Transaction]:
    """The invoices that are due, in order.

    Raises:
        BookError: something speaks against some of them; with all that does, each template once.
    """
    found: list[Transaction] = []
    problems: list[Problem] = []
    for due in dues:
        try:
            transaction = invoice(wish_of(due, recorder.say), due.day, recorder)
        except Refused as refused:
            problem = Problem(refused.note.key, due.template.source, refused.note.values)
            if problem not in problems:
                problems.append(problem)
            continue
        tag = (TAG, f"{due.template.name} {due.period.first.isoformat()}")
        found.append(msgspec.structs.replace(transaction, tags=(*transaction.tags, tag)))
    if problems:
        raise BookError(problems)
    return found


def wish_of(due: Due, say: Say) -> Invoice:
    """The invoice that is due, the period put into its texts."""
    one, period = due.template, due.period
    values = {
        "month": say(Note(f"record.month.{period.first.month}")),
        "quarter": str((period.first.month + 2) // 3),
        "year": str(period.first.year),
        "from": say(Note("record.day", {"day": period.first.isoformat()})),
        "to": say(Note("record.day", {"day": period.last.isoformat()})),
    }
    return Invoice(
        one.customer,
        text=one.text.format_map(values),
        amount=one.amount,
        vat=one.vat,
        product=one.product,
        lines=tuple(_filled(line, values) for line in one.lines),
        delivered=period.last,
        delivered_from=period.first,
        currency=one.currency,
        rate=one.rate,
        source=one.source,
    )


def _filled(line: Line, values: dict[str, str]) -> Line:
    return msgspec.structs.replace(line, text=line.text.format_map(values))


def _billed(book: Book) -> dict[str, set[date]]:
    """The first days of the periods that the journals have invoices for, by template."""
    found: dict[str, set[date]] = {}
    for one in all_transactions(book):
        for tag, value in all_tags(one):
            name, _, first = value.partition(" ")
            if tag == TAG:
                try:
                    found.setdefault(name, set()).add(date.fromisoformat(first.strip()))
                except ValueError:
                    raise BookError([_no_period(one, value)]) from None
    return found


def _no_period(one: Transaction, value: str) -> Problem:
    return Problem("I371", Span(one.path, one.line), {"value": value})


def net_of(due: Due, recorder: Recorder) -> tuple[str, Decimal, str]:
    """Whose the invoice will be, what it comes to excl. VAT, and in which currency.

    Raises:
        BookError: the customer, or what is billed, is not known.
    """
    wish = wish_of(due, recorder.say)
    try:
        customer = recorder.customer(wish.customer)
        money = money_of(wish.currency, wish.rate, customer, due.day, recorder)
        lines = [
            sold(line, recorder, customer, due.day, currency=money.currency)
            for line in lines_of(wish)
        ]
    except Refused as refused:
        note = refused.note
        raise BookError([Problem(note.key, due.template.source, note.values)]) from None
    return customer, sum((line.net for line in lines), start=ZERO), money.currency
