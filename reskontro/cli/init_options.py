"""The options that say what a new book is: those of its firm, and all."""

from typing import Annotated

import msgspec
import typer

from reskontro.newbook.charts import ChartName
from reskontro.newbook.wish import Ci
from reskontro.render.language import Language


class FirmAnswers(msgspec.Struct, frozen=True):
    """What every new book is asked for, as it was typed; None: not given."""

    country: Annotated[
        ChartName | None,
        typer.Option("--country", metavar="NO|SE|none", help="cli.option.new_country"),
    ] = None
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="cli.option.firm_name")
    ] = None
    orgnr: Annotated[
        str | None, typer.Option("--orgnr", metavar="NUMBER", help="cli.option.firm_orgnr")
    ] = None
    vat_registered: Annotated[
        bool | None, typer.Option("--vat-registered/--no-vat", help="cli.option.vat_registered")
    ] = None
    currency: Annotated[
        str | None, typer.Option("--currency", metavar="CODE", help="cli.option.book_currency")
    ] = None
    language: Annotated[
        Language | None,
        typer.Option("--language", metavar="LANG", help="cli.option.book_language"),
    ] = None


class Answers(FirmAnswers, frozen=True):
    """All that a new book can be asked for."""

    f_tax: Annotated[bool | None, typer.Option("--f-tax/--no-f-tax", help="cli.option.f_tax")] = (
        None
    )
    bank_account: Annotated[
        str | None,
        typer.Option("--bank-account", metavar="NUMBER", help="cli.option.firm_account"),
    ] = None
    iban: Annotated[
        str | None, typer.Option("--iban", metavar="IBAN", help="cli.option.firm_iban")
    ] = None
    street: Annotated[
        str | None, typer.Option("--street", metavar="TEXT", help="cli.option.firm_street")
    ] = None
    postcode: Annotated[
        str | None, typer.Option("--postcode", metavar="CODE", help="cli.option.firm_postcode")
    ] = None
    city: Annotated[
        str | None, typer.Option("--city", metavar="CITY", help="cli.option.firm_city")
    ] = None
    email: Annotated[
        str | None, typer.Option("--email", metavar="ADDRESS", help="cli.option.firm_email")
    ] = None
    terms: Annotated[
        str | None, typer.Option("--terms", metavar="TERMS", help="cli.option.book_terms")
    ] = None
    encrypt: Annotated[
        bool | None, typer.Option("--encrypt/--no-encrypt", help="cli.option.encrypt")
    ] = None
    ci: Annotated[
        Ci | None, typer.Option("--ci", metavar="github|gitlab|none", help="cli.option.ci")
    ] = None
