"""Rules on the law of the firm's country: R6. What the law says is data, in `reskontro.rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.checks import fees, interest, losses
from reskontro.checks.model import Rule, at
from reskontro.rules.lookup import MissingRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.rules.tables import TableName

#: What must be known to check a fee, and interest; of the number of fees Swedish law says nothing.
_OF_FEES: Final[tuple[TableName, ...]] = ("reminder_fee", "reminder_fee_earliest")


def unknown_law(checked: Checked) -> Iterator[Problem]:
    """A fee or interest of a day whose law is not known, told once for each missing row."""
    told: set[tuple[str, str]] = set()
    for claim in checked.claims:
        law = checked.law
        for entry in (*claim.fees, *claim.interest):
            try:
                if entry.kind == "interest":
                    law.periods(
                        "late_interest", min(claim.due or entry.date, entry.date), entry.date
                    )
                else:
                    for table in _OF_FEES:
                        law.value(table, entry.date, due=claim.due)
            except MissingRule as missing:
                first = missing.first.isoformat() if missing.first else missing.day.isoformat()
                if missing.first is not None and (missing.table, first) not in told:
                    told.add((missing.table, first))
                    yield at(
                        entry,
                        "R609",
                        day=missing.day.isoformat(),
                        name=f"rules.table.{missing.table}",
                        table=missing.table,
                        country=missing.country,
                        first=first,
                    )


RULES = (
    Rule("R601", fees.too_early),
    Rule("R602", fees.too_high),
    Rule("R603", fees.too_many),
    Rule("R604", fees.not_agreed),
    Rule("R605", interest.too_much),
    Rule("R606", interest.other_rate),
    Rule("R607", losses.no_ground, alone=True),
    Rule("R608", losses.ground_not_met),
    Rule("R609", unknown_law),
)
