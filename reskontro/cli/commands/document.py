"""`reskontro document KIND`: what the firm sends its customers, as PDF or e-invoice."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers
from reskontro.cli.documents import Form, write_documents
from reskontro.cli.show import Printed
from reskontro.documents.letters import account_letter, payment_confirmations
from reskontro.documents.sales import sales_documents
from reskontro.problems import CallError
from reskontro.reports.model import Report

Numbers = Annotated[list[str], typer.Argument(metavar="NUMBER", help="cli.option.numbers")]
Customers = Annotated[
    list[str],
    typer.Argument(
        metavar="CUSTOMER", help="cli.option.customers", autocompletion=complete_customer
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="PATH", help="cli.option.output")
]
Ehf = Annotated[bool, typer.Option("--ehf", help="cli.option.ehf")]
EmbedEhf = Annotated[bool, typer.Option("--embed-ehf", help="cli.option.embed_ehf")]


def invoice(
    call: Call,
    *,
    numbers: Numbers,
    ehf: Ehf = False,
    embed_ehf: EmbedEhf = False,
    output: Output = None,
) -> Report | Printed:
    """Invoices, by number."""
    return _sales(call, "invoice", numbers, output, _form(ehf=ehf, embed=embed_ehf))


def credit_note(
    call: Call,
    *,
    numbers: Numbers,
    ehf: Ehf = False,
    embed_ehf: EmbedEhf = False,
    output: Output = None,
) -> Report | Printed:
    """Credit notes, by number."""
    return _sales(call, "credit-note", numbers, output, _form(ehf=ehf, embed=embed_ehf))


def payment(call: Call, *, numbers: Numbers, output: Output = None) -> Report | Printed:
    """Confirmations of payments, by the number of the voucher."""
    made = payment_confirmations(_of_a_firm(call.book), numbers, call.selection, _asked_day(call))
    return write_documents(call, made, (), output)


def statement(
    call: Call,
    *,
    customers: Customers,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.first")
    ] = None,
    output: Output = None,
) -> Report | Printed:
    """Statements of account, by customer."""
    start, _ = call.span(first, None)
    return _letters(call, "statement", customers, output, start)


def balance_confirmation(
    call: Call, *, customers: Customers, output: Output = None
) -> Report | Printed:
    """Balance confirmations, by customer."""
    return _letters(call, "balance-confirmation", customers, output)


def _form(*, ehf: bool, embed: bool) -> Form:
    """What is to be written of a sale.

    Raises:
        CallError: two forms are wished for.
    """
    if ehf and embed:
        raise CallError("document.one_form")
    return "ehf" if ehf else "pdf+ehf" if embed else "pdf"


def _sales(
    call: Call,
    kind: Literal["invoice", "credit-note"],
    numbers: list[str],
    output: Path | None,
    form: Form,
) -> Report | Printed:
    book = _of_a_firm(call.read(keep=lambda _: "marked"))
    made = sales_documents(book, kind, numbers, call.selection, _asked_day(call))
    return write_documents(call, made.documents, made.problems, output, form)


def _letters(
    call: Call,
    kind: Literal["statement", "balance-confirmation"],
    customers: list[str],
    output: Path | None,
    first: date | None = None,
) -> Report | Printed:
    if kind == "balance-confirmation" and call.common.currency is not None:
        raise CallError("document.whole_account")
    book = _of_a_firm(call.book)
    currency = call.selection.currency
    made = [
        account_letter(book, kind, customer, call.as_of, first, currency)
        for customer in find_customers(book, customers)
        if call.selection.takes(customer, book.name_of(customer))
    ]
    return write_documents(call, made, (), output)


def _asked_day(call: Call) -> date | None:
    """The day asked for; a document by number needs none."""
    return call.as_of if call.common.as_of is not None else None


def _of_a_firm(book: Book) -> Book:
    """The book, if its settings can say who sends a document.

    Raises:
        CallError: it is a bare journal.
    """
    if book.bare:
        raise CallError("document.no_book")
    return book
