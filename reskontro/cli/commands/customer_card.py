"""`reskontro customer show`: the card of a customer."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers
from reskontro.problems import CallError
from reskontro.register.card import customer_card
from reskontro.reports.model import Report


def show(
    call: Call,
    *,
    number: Annotated[
        str,
        typer.Argument(
            metavar="CUSTOMER", help="cli.option.one_customer", autocompletion=complete_customer
        ),
    ],
) -> Report:
    """The card of a customer."""
    found = find_customers(call.book, [number])
    if len(found) > 1:
        raise CallError("customer.several", name=number, numbers=", ".join(found))
    return customer_card(call.book, call.as_of, found[0])
