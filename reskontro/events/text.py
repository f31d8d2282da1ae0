"""Events from and to the text of their files: a list of records, to which new ones are added.

What stands in a file is never written again: an addition is text behind it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.events.model import KINDS, NOWHERE, Event, kind_of
from reskontro.events.quick import quick_events
from reskontro.yamledit import line_ending, written
from reskontro.yamlfile import read_kinds
from reskontro.yamltext import YamlText

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterator, Sequence

    from reskontro.yamledit import Value

#: The letter of the codes of what is wrong with files of events.
LETTER: Final = "V"


class FormError(Exception):
    """A file to which no event can be added behind the others: it is no list with a dash each."""


def read_events(path: str, data: bytes | mmap.mmap) -> list[Event]:
    """The events of a file, in the order written.

    Raises:
        BookError: with every independent problem of the file.
    """
    found = quick_events(path, bytes(data))
    return generally_read(path, data) if found is None else found


def generally_read(path: str, data: bytes | mmap.mmap) -> list[Event]:
    """The events of a file, whichever way it is laid out.

    Raises:
        BookError: as `read_events`.
    """
    return read_kinds(path, data, KINDS, LETTER, key="kind", source="source")


def with_events(path: str, data: bytes, events: Sequence[Event]) -> bytes:
    """A file, which may be empty, with events behind those it has; `data` is how it begins.

    Raises:
        BookError: the file has problems; with all of them.
        FormError: nothing can be added to a file of that form.
    """
    quick = quick_events(path, data)
    before = generally_read(path, data) if quick is None else quick
    file = YamlText(path, data, LETTER)
    indent = ""
    if quick is None:
        root = file.compose()
        if root is not None:
            if root.id != "sequence" or root.flow_style:
                raise FormError
            indent = " " * root.start_mark.column
    else:
        file.whole = data.decode()
    text = event_text(events)
    lines = "".join(f"{indent}{line}\n" if line else "\n" for line in text.splitlines())
    gap = "\n" if file.whole and not file.whole.endswith(("\n", "\r")) else ""
    added = (gap + lines).replace("\n", line_ending(file.whole))
    after = data + added.encode()
    if [_bare(one) for one in read_events(path, after)] != [
        _bare(one) for one in (*before, *events)
    ]:
        raise FormError
    return after


def with_more_events(data: bytes, events: Sequence[Event]) -> bytes:
    """The same for a file to which `with_events` has just added, without reading it again.

    How the list is indented and its lines are ended is seen from the event at its end.

    Raises:
        FormError: events would be read otherwise than they are.
    """
    text = event_text(events)
    if [_bare(one) for one in read_events("", text.encode())] != [_bare(one) for one in events]:
        raise FormError
    start = data.rindex(b"- date: ")
    indent = data[data.rfind(b"\n", 0, start) + 1 : start].decode()
    if indent.strip():
        raise FormError
    ending = "\r\n" if data.endswith(b"\r\n") else "\n"
    lines = (f"{indent}{line}" if line else "" for line in text.splitlines())
    return data + "".join(f"{line}{ending}" for line in lines).encode()


def event_text(events: Sequence[Event]) -> str:
    """Events as they stand in a file, each ended; fields that say nothing are left out."""
    return "".join(line + "\n" for event in events for line in _lines(event))


def fields_of(event: Event) -> dict[str, Value]:
    """What an event says: its day, its kind and its customer, then all that is no default."""
    found: dict[str, Value] = {
        "date": event.date, "kind": kind_of(event), "customer": event.customer,
    }  # fmt: skip
    for name, written_as, default in _fields(type(event)):
        value = getattr(event, name)
        if name not in found and name != "source" and value != default:
            found[written_as] = _value(value)
    return found


def _lines(event: Event) -> Iterator[str]:
    lead = "- "
    for name, value in fields_of(event).items():
        if isinstance(value, tuple) and value and isinstance(value[0], dict):
            yield f"{lead}{name}:"
            for item in value:
                yield f"    - {written(item)}"
        else:
            yield f"{lead}{name}: {written(value)}"
        lead = "  "


def _value(value: object) -> Value:
    if isinstance(value, msgspec.Struct):
        return {
            written_as: _value(getattr(value, name))
            for name, written_as, default in _fields(type(value))
            if getattr(value, name) != default
        }
    if isinstance(value, tuple):
        return tuple(map(_value, value))
    return value  # type: ignore[return-value]


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str, object], ...]:
    """The fields of a record: name, name in files, and default; msgspec is slow to tell them."""
    fields = msgspec.structs.fields(kind)
    return tuple((field.name, field.encode_name, field.default) for field in fields)


def _bare(event: Event) -> Event:
    return msgspec.structs.replace(event, source=NOWHERE)
