"""`reskontro rule`: the page of a rule, or all rules in a table."""

from typing import Annotated

import typer

from reskontro.checks.examples import example
from reskontro.checks.rules import RULES
from reskontro.cli.call import Call
from reskontro.cli.exits import FINE
from reskontro.cli.show import Printed
from reskontro.problems import CallError
from reskontro.render.phrases import has_phrase
from reskontro.render.rule_page import rule_page
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
    strict = {known.code: known.strict for known in RULES}
    if code not in strict and not (has_phrase(code) and has_phrase(f"{code}.remedy")):
        raise CallError("check.no_rule", code=code)
    page = rule_page(code, example(code), call.spoken, strict=strict.get(code, False))
    return Printed(page, call.spoken, (), FINE)


def _table() -> Report:
    columns = (
        Column("check.rules.code"),
        Column("check.rules.when"),
        Column("check.rules.what", shrink=True),
    )
    rows = tuple(
        Row((rule.code, Phrase(_when(rule.strict)), Phrase(f"{rule.code}.title"))) for rule in RULES
    )
    return Report(
        "rule",
        Head(Phrase("check.rules.title")),
        (Table(columns, rows),),
        tuple({"code": rule.code, "strict": rule.strict} for rule in RULES),
    )


def _when(strict: bool) -> str:  # noqa: FBT001 - a helper of a line
    return "check.rules.strict" if strict else "check.rules.always"
