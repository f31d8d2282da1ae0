"""Reports as CSV (RFC 4180): one line per machine row, with a comma, never localised.

What a field holds inside it has a column of its own, `buckets.1-30`. A text that a spreadsheet
would run as a formula gets a leading apostrophe; amounts do not.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from itertools import islice, repeat
from types import NoneType
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.render.machine import RATIOS, amount, plain_value
from reskontro.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reskontro.reports.model import Report

_FORMULA: Final = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001 - the wide signs that spreadsheets read too
#: A field with one of these in it stands between quotes.
_SPECIAL: Final = frozenset(',"\r\n')
#: The fields of values that are the same wherever they stand; of days there are few to many rows.
_ALIKE: Final[dict[type, Callable[[Any], str]]] = {
    bool: {False: "false", True: "true"}.__getitem__,
    date: cache(date.isoformat),
    int: str,
}
#: So many rows are made at a time.
_TOGETHER: Final = 200


def to_csv(report: Report, columns: Iterable[str] = ()) -> str:
    """The rows of the report; the columns are those given, then all keys as they first come."""
    rows = [dict(_flat(row, "", report.head.currency)) for row in report.rows]
    columns = list(dict.fromkeys((*columns, *(key for row in rows for key in row))))
    lines = [_line([*map(_quoted, columns)])] if columns else []
    lines += (_line([row.get(key, "") for key in columns]) for row in rows)
    return "".join(lines)


def rows_to_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]], currency: str) -> str:
    """Rows of one form, each value at its column; they are made some at a time, by column.

    `currency` is that of amounts in rows without a column `currency`, or with nothing in it.
    """
    own = columns.index("currency") if "currency" in columns else None
    lines = [_line([*map(_quoted, columns)])]
    left = iter(rows)
    while together := tuple(islice(left, _TOGETHER)):
        values = tuple(zip(*together, strict=True))
        named = repeat(None, len(together)) if own is None else values[own]
        money = [one or currency for one in named]
        fields = [_column(key, one, money) for key, one in zip(columns, values, strict=True)]
        lines += map(_line, zip(*fields, strict=True))
    return "".join(lines)


def _line(fields: Sequence[str]) -> str:
    """A line of fields; one that is nothing is put between quotes, or it would be no field."""
    text = ",".join(fields)
    return f"{text}\r\n" if text or not fields else '""\r\n'


def _column(key: str, values: Sequence[Any], money: Sequence[str]) -> Sequence[str]:
    """The fields of a column, each as `_field` has it, with fewer calls where all are of a type."""
    kinds = {*map(type, values)} - {NoneType}
    if len(kinds) == 1 and (alike := _ALIKE.get(*kinds)) is not None:
        return ["" if value is None else alike(value) for value in values]
    if kinds == {str}:
        texts = [value or "" for value in values]
        return texts if _are_fields(texts) else [*map(_text, texts)]
    if kinds == {Decimal} and key not in RATIOS:
        return [
            "" if value is None else amount(value, one)
            for value, one in zip(values, money, strict=True)
        ]
    return [_field(value, one, key) for value, one in zip(values, money, strict=True)]


def _flat(row: dict[str, Any], prefix: str, currency: str) -> Iterable[tuple[str, str]]:
    money = row.get("currency") or currency
    for key, value in row.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.", money)
        else:
            yield prefix + key, _field(value, money, prefix.partition(".")[0] or key)


def _field(value: Any, currency: str, key: str) -> str:  # noqa: ANN401 - a JSON value
    if value is None:
        return ""
    alike = _ALIKE.get(type(value))
    if alike is not None:
        return alike(value)
    if isinstance(value, str):
        return _text(value)
    machine = plain_value(value, currency, key)
    if isinstance(machine, list):
        return _text(msgspec.json.encode(machine).decode())
    return str(machine)


def _text(value: str) -> str:
    safe = value
    if not value.isprintable():
        safe = "".join(char if char in "\t\r\n" else visible(char) for char in value)
    return _quoted(f"'{safe}" if safe[:1] in _FORMULA else safe)


def _are_fields(texts: Sequence[str]) -> bool:
    """Whether texts are fields as they are, all of them."""
    whole = "".join(texts)
    return (
        whole.isprintable()
        and not any(char in whole for char in _SPECIAL)
        and _FORMULA.isdisjoint([text[:1] for text in texts])
    )


def _quoted(field: str) -> str:
    if _SPECIAL.isdisjoint(field):
        return field
    doubled = field.replace('"', '""')
    return f'"{doubled}"'
