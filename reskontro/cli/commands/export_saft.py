"""`reskontro export saft`: the general ledger of a period, with its customers, as SAF-T."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.days import parse_period
from reskontro.cli.exports import write_file
from reskontro.cli.show import Printed
from reskontro.exchange.saft.accounts import accounts_of
from reskontro.exchange.saft.audit_file import BEGINS, NOT_FROM, VERSION, audit_file
from reskontro.exchange.saft.journals import Journals
from reskontro.exchange.saft.ledger import Ledger, ledger_of
from reskontro.exchange.saft.parties import Contact
from reskontro.exchange.saft.tax import Taxes
from reskontro.exchange.saft.tax_table import NONE, standard_code
from reskontro.exchange.saft.vouchers import Vouchers
from reskontro.problems import CallError, Note
from reskontro.render.phrases import phrase
from reskontro.settings import Company

_COUNTRY = "NO"


def export_saft(
    call: Call,
    *,
    period: Annotated[str, typer.Option("--period", metavar="PERIOD", help="cli.option.period")],
    contact: Annotated[
        str, typer.Option("--contact", metavar="NAME", help="cli.option.saft_contact")
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="cli.option.export_file")
    ] = None,
) -> Printed:
    """A period as SAF-T."""
    first, last = parse_period(period, "--period")
    if first >= NOT_FROM:
        raise CallError("saft.later_version", version=VERSION, first=NOT_FROM.isoformat())
    if call.common.customer:
        raise CallError("cli.all_customers_alone")
    book = call.book
    if book.bare:
        raise CallError("saft.bare")
    person = _contact(contact, book.settings.company)
    language = call.language

    def say(note: Note) -> str:
        return phrase(note, language)

    taxes = Taxes(book)
    vouchers = Vouchers(book, taxes, say)
    with Journals(say) as journals:
        ledger = ledger_of(
            book, first, last, lambda one, lines: journals.add(*vouchers.written(one, lines))
        )
        notes = (*book.notes, *_notes(ledger, taxes, vouchers))
        accounts = accounts_of(ledger)
        pieces = audit_file(ledger, accounts, person, call.as_of, journals, say)
        if output is None:
            return Printed("".join(pieces), language, notes)
        write_file(output, (piece.encode() for piece in pieces), BEGINS.encode())
    done = Note("saft.written", {"path": str(output), "n": str(ledger.transactions)})
    return Printed("", language, (*notes, done))


def _contact(name: str, firm: Company) -> Contact:
    """Who answers for the file.

    Raises:
        CallError: the firm is none that files are for, or lacks what one must have.
    """
    if firm.country != _COUNTRY:
        raise CallError("saft.country", country=firm.country or "–")
    first, _, last = " ".join(name.split()).rpartition(" ")
    if not first:
        raise CallError("saft.contact", text=name)
    values = {"name": firm.name, "orgnr": firm.orgnr, "phone": firm.phone}
    if missing := [f"company.{key}" for key, value in values.items() if not value]:
        raise CallError("saft.company", settings=", ".join(missing))
    return Contact(first, last, firm.phone, firm.email)


def _notes(ledger: Ledger, taxes: Taxes, vouchers: Vouchers) -> list[Note]:
    """What should be known of the file."""
    settings = ledger.book.settings
    found = []
    if settings.company.vat_registered and not settings.vat:
        found.append(Note("saft.no_vat"))
    if codes := [name for name, code in settings.vat.items() if standard_code(code) == NONE]:
        found.append(Note("saft.no_standard_code", {"codes": ", ".join(codes)}))
    if taxes.unexplained:
        found.append(Note("saft.no_vat_code", {"n": str(taxes.unexplained)}))
    if vouchers.no_room:
        found.append(Note("saft.no_room", {"n": str(vouchers.no_room)}))
    if ledger.virtual:
        found.append(Note("saft.virtual", {"n": str(ledger.virtual)}))
    if ledger.parted:
        found.append(Note("saft.parted", {"n": str(ledger.parted)}))
    return found
