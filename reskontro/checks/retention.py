"""How long accounting material is to be kept, by the rules of the firm's country."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reskontro.rules.lookup import MissingRule

if TYPE_CHECKING:
    from reskontro.checks.model import Checked


def kept_until(checked: Checked, year: int) -> date | None:
    """The last day on which the material of a calendar year is to be kept; None: not known."""
    try:
        return checked.law.kept_until("retention_accounting", date(year, 12, 31), checked.as_of)
    except MissingRule:
        return None


def is_past(checked: Checked, year: int) -> bool:
    """Whether the material of a year need not be kept any longer; no where the law is not known."""
    until = kept_until(checked, year)
    return until is not None and until < checked.as_of
