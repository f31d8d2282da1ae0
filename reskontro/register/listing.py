"""The list of customers: which are in it, which columns it has, and in which order it stands."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.customers.edit import FIELDS
from reskontro.customers.search import number_order
from reskontro.problems import CallError
from reskontro.register.figures import FIGURES, described, figures_of
from reskontro.register.tables import lines_of, shown
from reskontro.register.values import keys_of
from reskontro.register.write import RefusedError
from reskontro.reports.common import EVERYTHING, Selection, head
from reskontro.reports.model import Column, Phrase, Report, Table
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.model import CellKind

DEFAULT: Final = ("name", "type", "address.city", "currency", "balance", "overdue", "terms", "tags")
_CLASSES: Final = frozenset("ABC")
_CONDITION: Final = re.compile(r"([\w.]+?)(!=|>=|<=|=|>|<)(.*)", re.DOTALL)
_AMOUNTS: Final = frozenset(
    ("balance", "not_due", "overdue", "unallocated", "revenue", "credit_limit", "security",
     "insured_limit")
)  # fmt: skip
_KINDS: Final[dict[str, CellKind]] = {
    **dict.fromkeys(_AMOUNTS, "amount"),
    "credit_use": "percent",
    "late_share": "percent",
    "days_to_pay": "decimal",
    "closed": "date",
    "last_entry": "date",
    "credit_check.date": "date",
}
#: Columns whose values are words of the tool's own.
_WORDS: Final = {"type": "customer.type", "behaviour": "segment.behaviour"}
#: Columns that have a name in the user's language; the others are called as in the register.
_HEADINGS: Final = {
    "name": "report.name",
    "type": "customer.type",
    "address.city": "customer.city",
    "currency": "report.currency",
    "balance": "report.balance",
    "not_due": "report.not_due",
    "overdue": "credit.overdue",
    "unallocated": "report.unallocated",
    "credit_limit": "report.credit_limit",
    "credit_use": "report.credit_use",
    "terms": "customer.terms",
    "tags": "customer.tags",
    "class": "segment.class",
    "behaviour": "segment.behaviour",
    "revenue": "segment.revenue",
    "days_to_pay": "segment.days_to_pay",
    "late_share": "segment.late_share",
    "last_entry": "customer.last_entry",
    "closed": "customer.closed",
}


class Wanted(msgspec.Struct, frozen=True):
    """Which customers a list has and how it is laid out.

    `where` are conditions such as `overdue>0`, all of which hold; `tags` are all on the customer.
    `segment` is A, B, C or the record's own word; `sort` a column, `-` before it for the highest
    first. `closed`: those that are closed too.
    """

    columns: tuple[str, ...] = DEFAULT
    where: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    segment: str | None = None
    behaviour: str | None = None
    sort: str = "customer"
    closed: bool = False


def customer_list(
    book: Book, as_of: date, wanted: Wanted, selection: Selection = EVERYTHING
) -> Report:
    """The customers of the register, with what their records and the books say as of a day.

    One row per customer, in its own currency; another where it owes in one more.

    Raises:
        CallError: there is no such column, or a condition is none.
    """
    columns = tuple(dict.fromkeys(column for column in wanted.columns if column != "customer"))
    tests = [_test(condition) for condition in wanted.where]
    by = wanted.sort.removeprefix("-")
    used = (*columns, *(name for name, _, _ in tests), by)
    for name in used:
        _check(name)
    year = bool({*used} & {*FIGURES[7:]} or wanted.behaviour or (wanted.segment or "") in _CLASSES)
    found = [
        one
        for own in figures_of(book, as_of, selection, year=year)
        if _takes(one := described(book, own), wanted, as_of)
        and selection.currency in (None, one["currency"])
        and all(_holds(one.get(name), sign, text) for name, sign, text in tests)
    ]
    found.sort(key=lambda one: number_order(one["customer"]))
    found.sort(key=lambda one: _order(one.get(by)), reverse=wanted.sort.startswith("-"))
    rows: list[dict[str, Any]] = [
        {"customer": one["customer"], **{name: _cell(one.get(name)) for name in columns}}
        for one in found
    ]
    cells = [
        {name: _word(name, value) for name, value in row.items() if name != "tags"}
        | {"tags": row.get("tags") or None}
        for row in rows
    ]
    table = Table(
        (Column("report.customer"), *(_column(name) for name in columns)),
        lines_of(cells, ("customer", *columns)),
    )
    return Report(
        "customer_list",
        head(book, "customer.list"),
        (table,),
        tuple(rows),
        ({"customers": len({row["customer"] for row in rows})},),
        notes=book.notes,
        as_of=as_of,
        known_at=book.known_at,
    )


def _takes(one: dict[str, Any], wanted: Wanted, as_of: date) -> bool:
    """Whether a customer is of those asked for, conditions aside."""
    closed = one.get("closed")
    word = one["class"] if wanted.segment in _CLASSES else one.get("segment")
    return (
        (wanted.closed or closed is None or closed > as_of)
        and set(wanted.tags) <= {*one.get("tags", ())}
        and wanted.behaviour in (None, one["behaviour"])
        and wanted.segment in (None, word)
    )


def _test(condition: str) -> tuple[str, str, str]:
    found = _CONDITION.fullmatch(condition)
    if found is None:
        raise CallError("customer.bad_condition", condition=condition)
    return found[1], found[2], found[3].strip()


def _check(name: str) -> None:
    """Make sure that there is such a column.

    Raises:
        CallError: there is not; the nearest is named.
    """
    if name in ("customer", *FIGURES):
        return
    try:
        keys_of(name)
    except RefusedError:
        known = ["customer", *FIGURES, *FIELDS]
        nearest = nearest_word(name.partition(".")[0], known)
        known_names = ", ".join(known)
        raise CallError(
            "customer.unknown_column", name=name, nearest=nearest, known=known_names
        ) from None


def _holds(value: Any, sign: str, text: str) -> bool:  # noqa: ANN401 - a value of any column
    """Whether a condition holds; texts are compared without regard to case, and may be globs."""
    if sign in ("=", "!="):
        each = value if isinstance(value, tuple) else (value,)
        same = any(_is(one, text) for one in each)
        return same == (sign == "=")
    if value is None:
        return False
    try:
        left, right = Decimal(str(value)), Decimal(text)
        less, equal = left < right, left == right
    except InvalidOperation:
        known = (shown(value) or "").casefold()
        less, equal = known < text.casefold(), known == text.casefold()
    above = not less and not equal
    return {"<": less, "<=": less or equal, ">": above, ">=": above or equal}[sign]


def _is(value: Any, text: str) -> bool:  # noqa: ANN401 - a value of any column
    if isinstance(value, Decimal):
        try:
            return value == Decimal(text)
        except InvalidOperation:
            return False
    return fnmatchcase((shown(value) or "").casefold(), text.casefold())


def _order(value: Any) -> tuple[int, Any]:  # noqa: ANN401 - a value of any column
    """What nothing stands in comes first, and last where the highest come first."""
    if value is None:
        return 0, 0
    if isinstance(value, (Decimal, int)):
        return 1, value
    return 2, (shown(value) or "").casefold()


def _cell(value: Any) -> Any:  # noqa: ANN401 - a value of any column
    return list(value) if isinstance(value, tuple) else value


def _word(name: str, value: Any) -> Any:  # noqa: ANN401 - a value of any column
    """A value that is a word of the tool's own, as a phrase."""
    if value is not None and name in _WORDS:
        return Phrase(f"{_WORDS[name]}.{value}")
    return value


def _column(name: str) -> Column:
    kind = _KINDS.get(name, "text")
    drop = 0 if name in ("name", "balance") else 1
    if name in _HEADINGS:
        return Column(_HEADINGS[name], kind, shrink=kind == "text", drop=drop)
    return Column(Phrase("customer.column", {"name": name}), kind, shrink=kind == "text", drop=drop)
