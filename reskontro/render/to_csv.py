"""Reports as CSV (RFC 4180): one line per machine row, with a comma, never localised.

What a field holds inside it has a column of its own, `buckets.1-30`. A text that a spreadsheet
would run as a formula gets a leading apostrophe; amounts do not.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.render.machine import plain_value
from reskontro.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.reports.model import Report

_FORMULA = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001 - the wide signs that spreadsheets read too


def to_csv(report: Report, columns: Iterable[str] = ()) -> str:
    """The rows of the report; the columns are those given, then all keys as they first come."""
    rows = [dict(_flat(row, "", report.head.currency)) for row in report.rows]
    columns = list(dict.fromkeys((*columns, *(key for row in rows for key in row))))
    out = io.StringIO()
    writer = csv.writer(out)
    if columns:
        writer.writerow(columns)
    writer.writerows([row.get(key, "") for key in columns] for row in rows)
    return out.getvalue()


def rows_to_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]], currency: str) -> str:
    """Rows of one form, each value at its column; they are taken one by one.

    `currency` is that of amounts in rows without a column `currency`, or with nothing in it.
    """
    own = columns.index("currency") if "currency" in columns else None
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        money = (row[own] if own is not None else None) or currency
        writer.writerow(
            [
                "" if value is None else _field(value, money, key)
                for key, value in zip(columns, row, strict=True)
            ]
        )
    return out.getvalue()


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
    if isinstance(value, str):
        return _text(value)
    machine = plain_value(value, currency, key)
    if isinstance(machine, bool):
        return "true" if machine else "false"
    if isinstance(machine, list):
        return _text(msgspec.json.encode(machine).decode())
    return str(machine)


def _text(value: str) -> str:
    safe = value
    if not value.isprintable():
        safe = "".join(char if char in "\t\r\n" else visible(char) for char in value)
    return f"'{safe}" if safe[:1] in _FORMULA else safe
