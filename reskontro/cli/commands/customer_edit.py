"""`reskontro customer add`, `set` and `close`: records of the register, written."""

from typing import Annotated, Literal

import typer

from reskontro.cli.asking import may_ask
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customer_edits import DryRun, Fields, Force, edited, refusals
from reskontro.cli.customer_prompts import ask_for_customer
from reskontro.cli.days import parse_day, today
from reskontro.customers import load_customers
from reskontro.problems import CallError, Note
from reskontro.register.duplicates import twins_of
from reskontro.register.keep import added, changed
from reskontro.register.state import Register
from reskontro.register.values import parse_fields
from reskontro.reports.model import Report
from reskontro.subledger.accounts import accounts

Number = Annotated[
    str,
    typer.Argument(metavar="NUMBER", help="cli.option.number", autocompletion=complete_customer),
]


def add(
    call: Call,
    *,
    fields: Fields = None,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="cli.option.new_name")
    ] = None,
    kind: Annotated[
        Literal["business", "person", "public", "foreign"] | None,
        typer.Option(
            "--type", metavar="business|person|public|foreign", help="cli.option.new_type"
        ),
    ] = None,
    number: Annotated[
        str | None, typer.Option("--number", metavar="NUMBER", help="cli.option.new_number")
    ] = None,
    force: Force = False,
    dry_run: DryRun = False,
) -> Report:
    """A new record, with the next number."""
    typed = list(fields or [])
    given = {text.partition("=")[0].strip() for text in typed}
    for field, value in (("name", name), ("type", kind)):
        if value is not None and field not in given:
            typed.insert(0, f"{field}={value}")
            given.add(field)
    if number is not None and number != " ".join(number.split()):
        raise CallError("customer.bad_number", number=number)
    if "name" not in given:
        if not may_ask():
            raise CallError("customer.no_name")
        typed += ask_for_customer(call, given)
    with refusals(call):
        values = parse_fields(typed)
    day = today()
    notes: list[Note] = []

    def draft(register: Register) -> dict[str, bytes]:
        contents = added(register, values, number or "", day)
        for known, record in load_customers(contents.items()).items():
            if known not in register.customers and (twins := twins_of(record, register.customers)):
                numbers = ", ".join(twins)
                notes.append(Note("customer.may_be", {"number": known, "numbers": numbers}))
        return contents

    return edited(call, draft, dry_run=dry_run, force=force, notes=notes)


def set_(
    call: Call,
    *,
    number: Number,
    fields: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE", help="cli.option.fields")],
    force: Force = False,
    dry_run: DryRun = False,
) -> Report:
    """Fields of a record."""
    with refusals(call):
        values = parse_fields(fields)
    return edited(
        call, lambda register: changed(register, number, values), dry_run=dry_run, force=force
    )


def close(
    call: Call,
    *,
    number: Number,
    day: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="cli.option.closed_on")
    ] = None,
    dry_run: DryRun = False,
) -> Report:
    """The day from which nothing more is sold to a customer."""
    closed = today() if day is None else parse_day(day, "--date")
    left = [
        Note(
            "customer.closed_with_balance",
            {
                "customer": number,
                "balance": str(account.balance),
                "currency": account.currency,
            },
        )
        for account in accounts(
            {number: call.book.entries.get(number, [])}, closed, call.book.policy
        )
        if account.balance
    ]
    return edited(
        call,
        lambda register: changed(register, number, {("closed",): closed}),
        dry_run=dry_run,
        force=True,
        notes=left,
    )
