"""What the tables of a country's rules are made of, as their YAML files and a book's settings say."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal  # noqa: TC003
from typing import Annotated, Final, Literal

import msgspec

from reskontro.yamlfile import Rule

Country = Literal["NO", "SE"]

#: A: primary text read; B: secondary source; C: own knowledge, unverified; U: unknown.
Certainty = Literal["A", "B", "C", "U"]

Unit = Literal[
    "percent_a_year",
    "percent",
    "money",
    "days",
    "months",
    "letters",
    "factor",
    "yes_no",
    "year_of_act",
]

NorwegianTable = Literal[
    "late_interest",
    "interest_after_demand",
    "compensation",
    "longest_terms_business",
    "longest_terms_public",
    "debt_collection_act",
    "inkassosats",
    "reminder_fee",
    "payment_demand_fee",
    "reminder_fee_agreement",
    "reminder_fee_earliest",
    "reminder_fee_count",
    "collection_notice_fee_count",
    "payment_demand_fee_count",
    "next_fee_deadline",
    "fee_pause",
    "collection_notice_deadline",
    "payment_demand_deadline",
    "agency_fee",
    "agency_fee_heavy",
    "agency_fee_heavy_after",
    "agency_fee_business",
    "vat_high",
    "vat_middle",
    "vat_low",
    "vat_raw_fish",
    "vat_zero",
    "retention_accounting",
    "retention_correspondence",
    "retention_electronic",
    "retention_construction",
    "retention_finance",
    "write_down_factor",
]

SwedishTable = Literal[
    "late_interest",
    "reference_rate",
    "interest_after_demand",
    "compensation",
    "reminder_fee",
    "payment_demand_fee",
    "instalment_plan_fee",
    "reminder_fee_agreement",
    "reminder_fee_earliest",
    "reminder_fee_count",
    "vat_high",
    "vat_middle",
    "vat_low",
    "vat_food",
    "vat_restaurant",
    "vat_zero",
    "retention_accounting",
]

TableName = Literal[NorwegianTable, SwedishTable]

LossGround = Literal[
    "collection_in_vain", "overdue_six_months", "insolvency", "uncollectable", "small_claim"
]


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds from a day on, to `until` inclusive where that is given.

    `value` is in the table's unit; a row of certainty U has none. With `due_from` the row is for
    claims due on that day or later, with `up_to` for principals up to that amount.
    """

    first: date = msgspec.field(name="from")
    value: Decimal | None = None
    until: date | None = None
    due_from: date | None = None
    up_to: Decimal | None = None
    source: str = ""
    certainty: Certainty | None = None


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule of a country over time, newest rows first.

    A row without `until` ends with its half-year or year where the table has `every`. `law` is
    where the rule stands; rows of a table that is `under` an Act hold only while that is in force.
    Months of retention count from the end of the financial year, or of its calendar year.
    """

    unit: Unit
    law: str
    rows: tuple[Row, ...]
    every: Literal["half_year", "year"] | None = None
    under: Literal["debt_collection_act"] | None = None
    counts_from: Literal["financial_year", "calendar_year"] | None = None


class Ground(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a loss on a receivable is final: `ground`, and what must be so beside it.

    So many months after the due date, at least so many reminders, a claim below so much in the
    country's currency, a payment demand (inkassokrav).
    """

    ground: LossGround
    law: str
    source: str
    certainty: Certainty
    months_overdue: int | None = None
    reminders: int | None = None
    below: Decimal | None = None
    payment_demand: bool = False


class CountryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The rules of one country, as its file in this package has them."""

    tables: dict[TableName, Table]
    loss_grounds: tuple[Ground, ...]


def _is_known(row: Row) -> bool:
    return (row.value is None) == (row.certainty == "U")


def _ends_in_order(row: Row) -> bool:
    return row.until is None or row.first <= row.until


def _is_not_negative(row: Row) -> bool:
    return row.value is None or row.value >= 0


def _differ(rows: tuple[Row, ...]) -> bool:
    return len({(row.first, row.due_from, row.up_to) for row in rows}) == len(rows)


OwnRow = Annotated[
    Row, Rule("126", _is_known), Rule("127", _ends_in_order), Rule("128", _is_not_negative)
]
OwnRows = Annotated[tuple[OwnRow, ...], Rule("129", _differ)]


class OwnRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rows that a book adds to the tables, by country and table; they win over those shipped."""

    norway: dict[NorwegianTable, OwnRows] = msgspec.field(name="NO", default_factory=dict)
    sweden: dict[SwedishTable, OwnRows] = msgspec.field(name="SE", default_factory=dict)


NO_OWN_RULES: Final = OwnRules()
