"""Rules on documents: R2. Those on what one document says of another are in `references`."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from reskontro.checks.model import Rule, at
from reskontro.checks.numbers import by_content
from reskontro.checks.series import Other, gaps
from reskontro.journal.tags import all_tags
from reskontro.numbering import parse_series
from reskontro.payment_reference import IS_REFERENCE
from reskontro.problems import Problem, Span
from reskontro.settings.recording import SeriesSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked
    from reskontro.journal.model import Transaction
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: Debits that claim something, and are due by terms.
_CLAIMS: frozenset[Kind] = frozenset(("invoice", "fee", "interest", "opening"))
#: What may have a number of the invoices' series.
_CHARGES: frozenset[Kind] = frozenset(("fee", "interest"))
#: So many runs of missing numbers are named.
_MOST_RUNS = 3


def number_used_twice(checked: Checked) -> Iterator[Problem]:
    """A number on invoices, or on credit notes, of several customers or transactions.

    Instalments in one transaction are one invoice. Opening items, fees, interest and what settles
    or moves a document are no second use of its number.
    """
    first_use: dict[str, Entry] = {}
    again: dict[str, list[Entry]] = {}
    for number, entry in checked.numbers.issued:
        first = first_use.setdefault(number, entry)
        if first is not entry:
            again.setdefault(number, [first]).append(entry)
    for number, entries in again.items():
        uses: dict[tuple[str, tuple[str, int]], Entry] = {}
        for entry in sorted(entries, key=by_content):
            uses.setdefault((entry.customer, _transaction(checked, entry)), entry)
        first, *later = uses.values()
        for entry in later:
            yield at(
                entry,
                "R201",
                number=number,
                customer=first.customer,
                day=first.date.isoformat(),
                place=first.source,
            )


def _transaction(checked: Checked, entry: Entry) -> tuple[str, int]:
    """What tells transactions apart; one with several receivable postings is always kept."""
    place = (entry.path, entry.line)
    kept = checked.transactions.get(place)
    return place if kept is None else (kept.path, kept.line)


def gap_in_series(checked: Checked) -> Iterator[Problem]:
    """Numbers missing between the least and the greatest of a series, told after each gap.

    Opening items take no part. A number counts as used where a fee or interest has it, and where
    a voided document of nothing or a cash sale does. The series that the settings have tell which
    numbers belong together; those that a book has without saying are as they look.
    """
    if checked.book.bare:
        return
    own, usual = checked.book.settings.series, SeriesSettings()
    patterns = ((own.invoice, usual.invoice), (own.credit_note, usual.credit_note))
    told = [parse_series(pattern) for pattern, other in patterns if pattern != other]
    for gap in gaps(checked.numbers.issued, lambda: _other_numbers(checked), told):
        runs = [f"{first}–{last}" if first != last else first for first, last in gap.missing]
        more = ["…"] if len(runs) > _MOST_RUNS else []
        yield at(
            gap.after,
            "R202",
            number=gap.number,
            n=str(gap.how_many),
            missing=", ".join([*runs[:_MOST_RUNS], *more]),
            jump="jump" if gap.jump else "",
        )


def _other_numbers(checked: Checked) -> Iterator[Other]:
    """The numbers in use that no invoice or credit note has."""
    by_code = checked.numbers.code_is_document
    for kind, entries in checked.numbers.of_kind.items():
        for entry in entries:
            if kind in _CHARGES:
                yield Other(entry.number)
            elif kind == "credit_note" and not by_code:
                # Its code is a voucher's and its tag may name the invoice: the text is left.
                yield from (Other(word.strip(".,:;()|")) for word in entry.text.split())
            elif by_code:
                yield Other(entry.code, voucher=kind not in ("invoice", "credit_note"))
    place = checked.book.chart.place
    for one in checked.book.transactions:
        roles = {place(posting.account).role for posting in one.postings if posting.quantity}
        if "receivable" not in roles and (not roles or "revenue" in roles):
            if by_code:
                yield Other(one.code)
            yield from (Other(value) for name, value in all_tags(one) if name == "invoice")


def invoice_without_number(checked: Checked) -> Iterator[Problem]:
    """An invoice that carries no number, neither as a tag nor, where it may be, as the code."""
    if checked.book.bare:
        return
    by_code = checked.numbers.code_is_document
    for entry in checked.numbers.of_kind.get("invoice", ()):
        if not (entry.names or (by_code and entry.number)):
            yield at(entry, "R203")


def invoice_without_due_date(checked: Checked) -> Iterator[Problem]:
    """An invoice whose due date rests on the terms of today."""
    for entry in checked.numbers.of_kind.get("invoice", ()):
        if entry.due_basis not in ("tag", "date2"):
            yield at(entry, "R204", due=(entry.due or entry.date).isoformat())


def due_before_issue(checked: Checked) -> Iterator[Problem]:
    """A claim that is due before its day of issue.

    An opening item without the tag `issued:` has none that is known.
    """
    for kind in _CLAIMS:
        for entry in checked.numbers.of_kind.get(kind, ()):
            if (
                entry.due is not None
                and entry.due < entry.issued
                and (kind != "opening" or entry.issued != entry.date)
            ):
                yield at(entry, "R205", due=entry.due.isoformat(), issued=entry.issued.isoformat())


def invoiced_late(checked: Checked) -> Iterator[Problem]:
    """An invoice issued more than a month after the delivery that its tag `delivered:` tells.

    Of a delivery of several days (`..` between the first and the last) the last one counts.

    Source: bokføringsforskriften § 5-2-2; so in other countries nothing is found.
    """
    if checked.book.settings.company.country not in ("", "NO"):
        return
    delivered: dict[tuple[str, int], date] = {}
    for transaction in checked.book.transactions:
        days: list[date] = []
        for line, value in _deliveries(transaction):
            try:
                days.append([_day(part) for part in value.split("..")][-1])
            except ValueError:
                values = {"tag": "delivered", "value": value}
                yield Problem("E101", Span(transaction.path, line), values)
        if days:
            places = ((transaction.path, posting.line) for posting in transaction.postings)
            delivered.update(dict.fromkeys(places, min(days)))
    if not delivered:
        return
    for entry in checked.numbers.of_kind.get("invoice", ()):
        found = delivered.get((entry.path, entry.line))
        if found is not None and entry.issued > _month_after(found):
            yield at(entry, "R206", issued=entry.issued.isoformat(), delivered=found.isoformat())


def _deliveries(transaction: Transaction) -> Iterator[tuple[int, str]]:
    """The tags `delivered:` of a transaction and of its postings, each with its line."""
    for line, tags in (
        (transaction.line, transaction.tags),
        *((posting.line, posting.tags) for posting in transaction.postings),
    ):
        yield from ((line, value) for name, value in tags if name == "delivered")


def _day(text: str) -> date:
    """The day in a tag.

    Raises:
        ValueError: it is none.
    """
    year, month, day = text.strip().replace("/", "-").replace(".", "-").split("-")
    return date(int(year), int(month), int(day))


def _month_after(day: date) -> date:
    year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)  # noqa: PLR2004
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def wrong_vat(checked: Checked) -> Iterator[Problem]:
    """VAT that no rates in force give for what it is on; silent where the rates are not known."""
    if checked.book.settings.company.country:
        from reskontro.checks.vat import find_wrong_vat  # noqa: PLC0415 - the tables take a while

        yield from find_wrong_vat(checked)


def wrong_check_digit(checked: Checked) -> Iterator[Problem]:
    """A payment reference whose check digit fits no modulus in use in the firm's country."""
    fits = IS_REFERENCE.get(checked.book.settings.company.country)
    if fits is None:
        return
    given = {entry.kid for entries in checked.book.entries.values() for entry in entries}
    given.discard("")
    wrong = {kid for kid in given if not fits(kid)}
    if wrong:
        for entry in checked.entries():
            if entry.kid in wrong:
                yield at(entry, "R208", kid=entry.kid)


def reference_of_two_customers(checked: Checked) -> Iterator[Problem]:
    """A payment reference on invoices of two customers, told at each customer after the first."""
    owners: dict[str, str] = {}
    shared: dict[str, list[Entry]] = {}
    of_kind = checked.numbers.of_kind
    invoices = [*of_kind.get("opening", ()), *of_kind.get("invoice", ())]
    for entry in invoices:
        kid = entry.kid
        if kid and owners.setdefault(kid, entry.customer) != entry.customer:
            shared[kid] = []
    if not shared:
        return
    for entry in invoices:
        if entry.kid in shared:
            shared[entry.kid].append(entry)
    for kid, entries in shared.items():
        by_customer: dict[str, Entry] = {}
        for entry in sorted(entries, key=by_content):
            by_customer.setdefault(entry.customer, entry)
        first, *later = by_customer.values()
        for entry in later:
            yield at(entry, "R209", kid=kid, customer=first.customer, place=first.source)


RULES = (
    Rule("R201", number_used_twice),
    Rule("R202", gap_in_series),
    Rule("R203", invoice_without_number, alone=True),
    Rule("R204", invoice_without_due_date, strict=True, alone=True),
    Rule("R205", due_before_issue, alone=True),
    Rule("R206", invoiced_late, alone=True),
    Rule("R207", wrong_vat, alone=True),
    Rule("R208", wrong_check_digit, alone=True),
    Rule("R209", reference_of_two_customers),
)
