"""Which rules there are, by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.checks import (
    closed_periods,
    control_accounts,
    customers,
    documents,
    journal,
    law,
    references,
    settlement,
    vouchers,
)

if TYPE_CHECKING:
    from reskontro.checks.model import Rule

#: All rules in the order of their codes. Those of one family begin with the same letter and digit.
RULES: tuple[Rule, ...] = (
    *journal.RULES,
    *documents.RULES,
    *references.RULES,
    *settlement.RULES,
    *control_accounts.RULES,
    *customers.RULES,
    *vouchers.RULES,
    *law.RULES,
    *closed_periods.RULES,
)
