"""Decisions on erasure: dated files below `privacy/` in the book, one for each, never changed.

They name a customer by the number alone, and fields without their values.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import msgspec

from reskontro.problems import BookError
from reskontro.yamledit import written
from reskontro.yamlfile import read_struct

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.yamledit import Value

_FOLDER: Final = "privacy"


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Fields that stay, until which day and by which law; `until` is None where it is not known."""

    fields: tuple[str, ...]
    reason: str
    until: date | None = None
    law: str = ""


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was decided on one customer on a day; `keys` are the ids of keys that were destroyed."""

    customer: str
    date: date
    erased: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()


def decision_file(root: Path, decision: Decision) -> dict[str, bytes]:
    """The file of a new decision, by its path in the book."""
    name = f"{_FOLDER}/{decision.date.isoformat()}-{quote(decision.customer, safe='')}"
    path, count = f"{name}.yaml", 1
    while (root / path).exists():
        count += 1
        path = f"{name}-{count}.yaml"
    fields: dict[str, Value] = {
        "customer": decision.customer,
        "date": decision.date,
        "erased": decision.erased,
        "keys": decision.keys,
        "kept": tuple(_mapping(kept) for kept in decision.kept),
    }
    lines = [f"{key}: {written(value)}\n" for key, value in fields.items()]
    return {path: "".join(lines).encode()}


def decisions(root: Path) -> list[tuple[str, Decision]]:
    """All decisions with their paths, by path, and so by day.

    Raises:
        BookError: one cannot be read; with the problems of all.
    """
    found, problems = [], []
    for place in sorted((root / _FOLDER).glob("*.yaml")):
        path = f"{_FOLDER}/{place.name}"
        try:
            found.append((path, read_struct(path, place.read_bytes(), Decision, "S")))
        except BookError as error:
            problems += error.problems
    if problems:
        raise BookError(problems)
    return found


def destroyed_keys(root: Path) -> dict[str, set[str]]:
    """The ids of the keys that were destroyed by a decision, by customer.

    Raises:
        BookError: a decision cannot be read.
    """
    gone: dict[str, set[str]] = {}
    for _, decision in decisions(root):
        gone.setdefault(decision.customer, set()).update(decision.keys)
    return gone


def _mapping(kept: Kept) -> dict[str, Value]:
    found: dict[str, Value] = {"fields": kept.fields, "reason": kept.reason}
    if kept.until is not None:
        found["until"] = kept.until
    if kept.law:
        found["law"] = kept.law
    return found
