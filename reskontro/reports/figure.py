"""A key figure: its value, its inputs and the name of its formula."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Literal

import msgspec

if TYPE_CHECKING:
    from reskontro.reports.figures import Period

Unit = Literal["days", "%", "times", "amount"]
Input = Decimal | date | int | list[dict[str, Any]] | None

#: The formula of every figure, by the names of its inputs. What people read is a phrase.
FORMULAS: dict[str, str] = {
    "dso": "receivables * days / sales",
    "dso_countback": "whole months of sales used up by the receivables, and the share of the next",
    "best_possible_dso": "not_due * days / sales",
    "average_days_delinquent": "dso - best_possible_dso",
    "cei": "(opening + sales incl. VAT - closing) / (opening + sales incl. VAT - not_due) * 100",
    "loss": "losses / sales * 100",
    "loss_net": "(losses - recovered) / sales * 100",
    "overdue": "overdue / open * 100",
    "overdue_count": "overdue documents / open documents * 100",
    "days_to_pay": "sum of days from issue to last allocation / documents paid",
    "days_to_pay_weighted": "sum of days * amount / sum of amounts",
    "days_after_due": "sum of days from due to last allocation / documents paid",
    "turnover": "sales * 365 / days / average of opening and closing",
    "credit_use": "balances / credit limits * 100",
    "revenue_per_customer": "sales / customers with an invoice in the period",
}
_UNITS: dict[str, Unit] = {
    "dso": "days",
    "dso_countback": "days",
    "best_possible_dso": "days",
    "average_days_delinquent": "days",
    "days_to_pay": "days",
    "days_to_pay_weighted": "days",
    "days_after_due": "days",
    "turnover": "times",
    "revenue_per_customer": "amount",
}
_STEP = Decimal("0.01")


class Figure(msgspec.Struct, frozen=True):
    """One key figure; `value` is rounded half up to two decimals, None where it does not exist.

    `period` is the last day of what it looks at. `met`: the value is not above its target; None
    where there is no target or no value.
    """

    key: str
    value: Decimal | None
    inputs: dict[str, Input]
    period: date
    target: Decimal | None = None

    @property
    def unit(self) -> Unit:
        """What the value is counted in."""
        return _UNITS.get(self.key, "%")

    @property
    def met(self) -> bool | None:
        """Whether the target is met."""
        if self.value is None or self.target is None:
            return None
        return self.value <= self.target


def figure(
    key: str,
    value: Decimal | None,
    inputs: dict[str, Input],
    period: date,
    target: Decimal | None = None,
) -> Figure:
    """A figure whose value is not rounded yet."""
    return Figure(key, rounded(value), inputs, period, target)


def rounded(value: Decimal | None) -> Decimal | None:
    """A value as figures have it: half up to two decimals."""
    return None if value is None else value.quantize(_STEP, ROUND_HALF_UP)


def dates(period: Period) -> dict[str, Input]:
    """The days of a period as inputs, both inclusive."""
    return {"from": period.first, "to": period.last}
