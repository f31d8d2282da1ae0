"""`reskontro rule`: the page of a rule, or all rules in a table."""

from typing import Annotated

import typer

from reskontro.checks import reading
from reskontro.checks.examples import example
from reskontro.checks.rules import RULES
from reskontro.cli.call import Call
from reskontro.cli.exits import FINE
from reskontro.cli.show import Printed
from reskontro.problems import CallError
from reskontro.render.phrases import has_phrase
from reskontro.render.rule_page import When, rule_page
from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table


def rule(
    call: Call,
    *,
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="cli.option.rule_code")] = None,
) -> Report | Printed:
    """The page of a rule, or all rules in a table."""
    if code is None:
        return _table()
    code = code.upper()
    if not (has_phrase(code) and has_phrase(f"{code}.remedy")):
        raise CallError("check.no_rule", code=code)
    page = rule_page(code, example(code), call.spoken, _all().get(code, "reading"))
    return Printed(page, call.spoken, (), FINE)


def _all() -> dict[str, When]:
    """All codes that have a page of their own, and when each is checked; rules first."""
    found: dict[str, When] = {rule.code: "strict" if rule.strict else "basic" for rule in RULES}
    return found | dict.fromkeys(reading.CODES, "reading")


def _table() -> Report:
    columns = (
        Column("check.rules.code"),
        Column("check.rules.when"),
        Column("check.rules.what", shrink=True),
    )
    rows = tuple(
        Row((code, Phrase(_WHEN[when]), Phrase(f"{code}.title"))) for code, when in _all().items()
    )
    return Report(
        "rule",
        Head(Phrase("check.rules.title")),
        (Table(columns, rows),),
        tuple({"code": code, "strict": when == "strict"} for code, when in _all().items()),
    )


_WHEN: dict[When, str] = {
    "basic": "check.rules.always",
    "strict": "check.rules.strict",
    "reading": "check.rules.always",
}
