"""The public register of firms in Norway, as Brønnøysundregistrene publishes it whole.

The file is read from disk: CSV or JSON, packed with gzip or not. It has more than a million firms;
of them only those that are asked for are kept. Sub-units (underenheter) have the same form.
Source: data.brreg.no, Enhetsregisteret, `enheter/lastned` and `underenheter/lastned`.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from typing import IO, TYPE_CHECKING, Any, Final

import msgspec

from reskontro.book.csv_table import delimiter_of
from reskontro.customers.identifiers import plain
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from reskontro.customers import Customer, CustomerNumber

_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 1 << 20
_BETWEEN: Final = re.compile(r"[\s,]*")
_NUMBER: Final = "organisasjonsnummer"
#: How many signs an object of the JSON file has at most; the longest are some thousand.
_LONGEST: Final = 1 << 24


class Firm(msgspec.Struct, frozen=True):
    """A firm of the public register; "" and None is what the file does not say.

    `ended` is the phrase for why it is no going concern: dissolved, bankrupt, being wound up.
    """

    orgnr: str
    name: str
    addresses: tuple[tuple[str, str, str], ...] = ()
    vat_registered: bool | None = None
    ended: str = ""


def read_registry(path: Path, customers: Mapping[CustomerNumber, Customer]) -> dict[str, Firm]:
    """The firms of the file that customers name, by organisation number.

    Raises:
        CallError: the file is neither the register's CSV nor its JSON.
        OSError: it cannot be read.
    """
    wanted = {plain(one.orgnr) for one in customers.values() if one.orgnr}
    with path.open("rb") as raw:
        packed = raw.read(2) == _GZIP
        raw.seek(0)
        stream: Any = gzip.GzipFile(fileobj=raw) if packed else raw
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
        try:
            first = text.read(_PIECE)
            is_json = first.lstrip().startswith(("[", "{"))
            rows = _objects(first, text) if is_json else _lines(first, text)
            found = {
                number: _firm(number, row)
                for row in rows
                if (number := plain(str(row.get(_NUMBER) or ""))) in wanted
            }
        except (EOFError, gzip.BadGzipFile, ValueError) as error:
            raise CallError("customer.bad_registry", path=str(path), reason=str(error)) from None
    return found


def _lines(first: str, rest: IO[str]) -> Iterator[dict[str, Any]]:
    """The lines of the CSV file, its separator a comma or a semicolon."""
    head = first.partition("\n")[0]
    rows = csv.DictReader(_whole_lines(first, rest), delimiter=delimiter_of(head))
    if _NUMBER not in (rows.fieldnames or ()):
        raise ValueError(f"no column {_NUMBER}")
    return iter(rows)


def _whole_lines(first: str, rest: IO[str]) -> Iterator[str]:
    *lines, last = list(io.StringIO(first, newline="")) or [""]
    yield from lines
    if not last.endswith("\n"):
        last += rest.readline()
    yield last
    yield from rest


def _objects(first: str, rest: IO[str]) -> Iterator[dict[str, Any]]:
    """The objects of a JSON list, or of an answer of the register, one after the other."""
    text = first.lstrip()
    if text.startswith("{"):
        start = re.search(r'"(?:enheter|underenheter)"\s*:\s*\[', text)
        text = text[start.end() :] if start else text
    else:
        text = text[1:]
    decoder = json.JSONDecoder()
    place = 0
    while True:
        found = _BETWEEN.match(text, place)
        place = found.end() if found else place
        if text[place : place + 1] == "]":
            return
        try:
            one, place = decoder.raw_decode(text, place)
        except ValueError:
            more = rest.read(_PIECE)
            if not more:
                if place >= len(text):
                    return
                raise
            if len(text) - place > _LONGEST:
                raise
            text, place = text[place:] + more, 0
            continue
        if not isinstance(one, dict):
            raise ValueError(str(one)[:40])  # noqa: TRY004 - of the file, not of the program
        if place > _PIECE:
            text, place = text[place:], 0
        yield one


def _firm(number: str, row: Mapping[str, Any]) -> Firm:
    addresses = tuple(
        each
        for kind in ("forretningsadresse", "postadresse", "beliggenhetsadresse")
        if any(each := _address(row, kind))
    )
    return Firm(
        number,
        str(row.get("navn") or ""),
        addresses,
        _yes(row.get("registrertIMvaregisteret")),
        _ended(row),
    )


def _address(row: Mapping[str, Any], kind: str) -> tuple[str, str, str]:
    """Street, postcode and city."""
    nested = row.get(kind)
    part = nested if isinstance(nested, dict) else {}

    def text(name: str) -> str:
        value = part.get(name, row.get(f"{kind}.{name}"))
        lines = value if isinstance(value, list) else [value]
        return ", ".join(str(line) for line in lines if line)

    return text("adresse"), text("postnummer"), text("poststed")


def _ended(row: Mapping[str, Any]) -> str:
    if row.get("slettedato"):
        return "dissolved"
    for key, reason in (
        ("konkurs", "bankrupt"),
        ("underTvangsavviklingEllerTvangsopplosning", "forced"),
        ("underAvvikling", "winding_up"),
    ):
        if _yes(row.get(key)):
            return reason
    return ""


def _yes(value: object) -> bool | None:
    if value is None or value == "":
        return None
    return str(value).casefold() in ("true", "j", "ja", "1")
