"""Reports as JSON: a contract, the same in every language.

Keys: `report, schema, as_of, known_at, rows, total, proof, notes`. Amounts are strings with a
dot, days ISO, what is absent null. A note is `{"key", "values", "text"}`, the text in English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.render.machine import plain_value
from reskontro.render.phrases import are_whole, phrase

if TYPE_CHECKING:
    from reskontro.reports.model import Report

#: What JSON allows in a string and a terminal would obey: DEL, C1 and bidi controls.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def to_json(report: Report) -> str:
    """The report as JSON, indented, with letters beyond ASCII as themselves."""
    currency = report.head.currency
    whole = are_whole(report.notes)
    content: dict[str, Any] = {
        "report": report.name,
        "schema": report.schema,
        "as_of": report.as_of,
        "known_at": report.known_at,
        "rows": plain_value(report.rows, currency),
        "total": plain_value(report.total, currency),
        "proof": [plain_value(msgspec.structs.asdict(p), p.currency) for p in report.proof],
        "notes": [
            {"key": note.key, "values": note.values, "text": phrase(note, "en", whole=whole)}
            for note in report.notes
        ],
    }
    text = msgspec.json.format(msgspec.json.encode(content), indent=2).decode()
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
