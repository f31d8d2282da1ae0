"""`reskontro record invoice`: one invoice, or those of a file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.days import parse_day
from reskontro.cli.options import Currency, Due, Lines, Number, Rate, RecordingOptions, Text, Vat
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.problems import CallError
from reskontro.record.amounts import number as parse_number
from reskontro.record.invoice import Invoice, invoices, read_invoices
from reskontro.record.invoice import invoice as one_invoice
from reskontro.record.lines import parse_line
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def invoice(
    call: Call,
    *,
    customer: Annotated[
        str | None,
        typer.Argument(
            metavar="CUSTOMER",
            help="cli.option.recorded_customer",
            autocompletion=complete_customer,
        ),
    ] = None,
    amount: Annotated[
        str | None, typer.Argument(metavar="AMOUNT", help="cli.option.net_amount")
    ] = None,
    text: Text = "",
    vat: Vat = "",
    line: Lines = None,
    product: Annotated[
        str, typer.Option("--product", metavar="NAME", help="cli.option.product")
    ] = "",
    source: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="cli.option.invoices_from")
    ] = None,
    due: Due = None,
    delivered: Annotated[
        str | None, typer.Option("--delivered", metavar="DATE", help="cli.option.delivered")
    ] = None,
    buyer_reference: Annotated[
        str, typer.Option("--buyer-reference", metavar="TEXT", help="cli.option.buyer_reference")
    ] = "",
    order: Annotated[
        str, typer.Option("--order", metavar="TEXT", help="cli.option.buyer_order")
    ] = "",
    advance: Annotated[
        list[str] | None,
        typer.Option("--advance", metavar="NUMBER", help="cli.option.deducted_advance"),
    ] = None,
    currency: Currency = "",
    rate: Rate = None,
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """One invoice, or those of a file."""
    if source is not None:
        if any(
            (
                customer,
                line,
                text,
                vat,
                product,
                due,
                delivered,
                buyer_reference,
                order,
                advance,
                currency,
                rate,
                number,
                options.voucher,
            )
        ):
            raise CallError("record.file_alone")
        wishes = read_invoices(str(source), source.read_bytes())
    elif customer is None:
        raise CallError("record.no_customer")
    else:
        wishes = []

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        if customer is None:
            return invoices(wishes, on, recorder)
        wish = Invoice(
            customer,
            text=text,
            amount=None if amount is None else parse_number(amount),
            vat=vat,
            product=product,
            lines=tuple(map(parse_line, line or ())),
            due=None if due is None else parse_day(due, "--due"),
            delivered=None if delivered is None else parse_day(delivered, "--delivered"),
            buyer_reference=buyer_reference,
            order=order,
            number=number,
            advance=tuple(advance or ()),
            currency=currency,
            rate=None if rate is None else parse_number(rate),
        )
        return [one_invoice(wish, on, recorder)]

    return Recording(call, options, make).run()
