"""`reskontro customer import`: customers from a table."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.customer_edits import DryRun, Force, refusals
from reskontro.cli.days import today
from reskontro.problems import CallError, Note
from reskontro.register.exchange import import_report
from reskontro.register.imports import Outcome, import_rows, read_table
from reskontro.register.state import Register
from reskontro.register.write import edit_register
from reskontro.reports.model import Report


def import_(
    call: Call,
    *,
    table: Annotated[Path, typer.Argument(metavar="FILE.csv", help="cli.option.import_file")],
    force: Force = False,
    dry_run: DryRun = False,
) -> Report:
    """Customers from a table."""
    settings = call.settings
    if settings is None:
        raise CallError("customer.no_book")
    rows, ignored = read_table(str(table), table.read_bytes(), settings.customer_columns)
    day = today()
    outcomes: list[Outcome] = []

    def draft(register: Register) -> dict[str, bytes]:
        found, contents = import_rows(register, rows, day, force=force)
        outcomes[:] = found
        return contents

    with refusals(call):
        edit_register(call.root, draft, dry_run=dry_run, force=True)
    notes = [Note("customer.import.ignored", {"columns": ", ".join(ignored)})] if ignored else []
    if any(one.verdict == "wrong" for one in outcomes):
        notes.append(Note("customer.import.nothing"))
    elif dry_run:
        notes.append(Note("customer.dry_run"))
    return import_report(settings, outcomes, notes)
