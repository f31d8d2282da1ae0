"""`reskontro rules`: the country's rates, fees, limits and periods, with source and certainty."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.days import parse_day
from reskontro.problems import CallError
from reskontro.reports import rules as report
from reskontro.reports.model import Report
from reskontro.rules.lookup import COUNTRIES, rules_of
from reskontro.settings import Settings


def rules(
    call: Call,
    *,
    country: Annotated[
        str | None, typer.Argument(metavar="COUNTRY", help="cli.option.rules_country")
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", metavar="DATE", help="cli.option.rules_at")
    ] = None,
) -> Report:
    """The country's rates, fees, limits and periods, with source and certainty."""
    typed = call.common.as_of if at is None else at
    day = None if typed is None else parse_day(typed, "--as-of" if at is None else "--at")
    settings = call.settings or Settings()
    asked = (country or settings.company.country).upper()
    if country is not None and asked not in COUNTRIES:
        raise CallError("cli.bad_country", text=country, known=", ".join(COUNTRIES))
    shown = (asked,) if asked in COUNTRIES else COUNTRIES
    return report.rules((rules_of(each, settings.rules) for each in shown), day, settings.company)
