"""`reskontro interest`: late interest on what is overdue, or on a sum outside any book."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

import msgspec
import typer

from reskontro.book.events import standing
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import customer_named, refuse_unknown
from reskontro.cli.days import parse_day
from reskontro.dunning import interest_report as report
from reskontro.interest.late import Rates
from reskontro.problems import CallError
from reskontro.reports.common import Selection
from reskontro.reports.model import Report
from reskontro.rules.lookup import COUNTRIES, CURRENCIES, rules_of
from reskontro.settings import Settings

#: Whose law holds where neither call nor book says.
_COUNTRY: Final = "NO"
_NUMBER: Final = re.compile(r"[0-9]{1,18}(?:[.,][0-9]{1,18})?")
_BLANKS: Final = str.maketrans("", "", " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")


def interest(
    call: Call,
    *,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="NUMBER", help="cli.option.interest_what", autocompletion=complete_customer
        ),
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="cli.option.interest_until")
    ] = None,
    document: Annotated[
        bool, typer.Option("--document", help="cli.option.explain_document")
    ] = False,
    everyone: Annotated[bool, typer.Option("--all", help="cli.option.all_customers")] = False,
    closed: Annotated[bool, typer.Option("--closed", help="cli.option.interest_closed")] = False,
    rate: Annotated[
        str | None, typer.Option("--rate", metavar="PERCENT", help="cli.option.interest_rate")
    ] = None,
    country: Annotated[
        str, typer.Option("--country", metavar="COUNTRY", help="cli.option.interest_country")
    ] = "",
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.interest_amount")
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help="cli.option.interest_due")
    ] = None,
    consumer: Annotated[
        bool, typer.Option("--consumer", help="cli.option.interest_consumer")
    ] = False,
) -> Report:
    """Late interest on what is overdue, or on a sum outside any book."""
    last = call.as_of if until is None else parse_day(until, "--until")
    given = _Given(
        last,
        None if rate is None else _number(rate, "--rate"),
        _country(country),
    )
    if amount is not None:
        if what is not None or everyone or call.common.customer:
            raise CallError("interest.amount_and_book")
        if due is None:
            raise CallError("interest.amount_without_due")
        sum_ = _number(amount, "--amount")
        return _on_amount(call, given, sum_, parse_day(due, "--due"), consumer=consumer)
    if due is not None or consumer:
        raise CallError("interest.without_amount", name="--due" if due else "--consumer")
    if what is None and not everyone and not call.common.customer:
        raise CallError("interest.whose")
    return _in_book(call, given, what, document=document, closed=closed)


class _Given(msgspec.Struct, frozen=True):
    """What the options say of every kind of call."""

    until: date
    rate: Decimal | None
    country: str


def _on_amount(call: Call, given: _Given, amount: Decimal, due: date, *, consumer: bool) -> Report:
    """Interest on a sum outside any book; by the law of the book where there is one here."""
    settings = call.settings or Settings()
    country = given.country or settings.company.country
    if country not in COUNTRIES:
        country = _COUNTRY
    currency = call.common.currency or CURRENCIES[country]
    rates = Rates(rules_of(country, settings.rules), given.rate, consumer)
    return report.interest_on_amount(
        amount, due, given.until, rates, currency, settings.company, settings.interest
    )


def _in_book(
    call: Call, given: _Given, what: str | None, *, document: bool, closed: bool
) -> Report:
    """Interest on documents of the book, by the entries up to `--as-of`, else up to `--until`."""
    as_of = given.until if call.common.as_of is None else call.as_of
    book = call.book
    number, selection = "", call.selection
    if what is not None:
        customer = "" if document else customer_named(book, what)
        number = "" if customer else what
        if customer:
            selection = Selection(currency=selection.currency, numbers=(customer,))
    asked = report.Asked(given.until, number, closed, given.rate, given.country)
    made = report.interest(book, standing(book, as_of), asked, selection=selection)
    if number and not made.rows:
        refuse_unknown(book, number, as_of)
    return made


def _country(text: str) -> str:
    if text and text.upper() not in COUNTRIES:
        raise CallError("cli.bad_country", text=text, known=", ".join(COUNTRIES))
    return text.upper()


def _number(text: str, option: str) -> Decimal:
    """A number ≥ 0 as typed, with a dot or a comma before decimals, blanks between digits."""
    found = text.translate(_BLANKS)
    if not _NUMBER.fullmatch(found):
        raise CallError("interest.bad_number", name=option, text=text)
    return Decimal(found.replace(",", "."))
