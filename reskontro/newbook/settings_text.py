"""The text of a new `reskontro.yaml`: values, with comments that say what they are for."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.problems import Note
from reskontro.yamledit import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reskontro.settings import Company
    from reskontro.settings.recording import ReferenceScheme, VatCode

    #: Says a phrase in the language of the book.
    Say = Callable[[Note], str]

_WIDTH: Final = 92
#: A scheme that is shown where the chart has none.
_SHOWN_SCHEME: Final = {"customer": 5, "invoice": 7}
#: Less than a whole unit. No law rounds what is paid through a bank, so that none is set.
_SHOWN_TOLERANCE: Final = "0.99"


class Start(msgspec.Struct, frozen=True):
    """What a new book's settings say; `record` are accounts and the VAT code of that setting.

    `code` is the setting of that name, "" for its default. `found`: the accounts are those of an
    existing journal.
    """

    company: Company
    currency: str
    language: str
    journals: str
    accounts: Mapping[str, tuple[str, ...]]
    terms: str
    record: Mapping[str, str]
    vat: Mapping[str, VatCode]
    scheme: ReferenceScheme | None = None
    encrypt: bool = False
    found: bool = False
    code: str = ""


def settings_text(start: Start, say: Say) -> str:
    """The settings as their file holds them."""
    return "\n".join(_lines(start, say)) + "\n"


def _lines(start: Start, say: Say) -> Iterator[str]:
    def comment(key: str) -> list[str]:
        return _comment(say(Note(f"init.comment.{key}")))

    yield from comment("head")
    yield ""
    yield from comment("company")
    yield from _block("company", _set(start.company))
    yield ""
    yield from _pairs({"currency": start.currency, "language": start.language})
    yield ""
    yield from comment("files")
    yield from _pairs({"journals": start.journals, "customers": "customers/*.yaml"})
    yield ""
    yield from comment("accounts_found" if start.found else "accounts")
    yield from _block("accounts", {role: _one(names) for role, names in start.accounts.items()})
    yield ""
    yield from comment("terms")
    yield from _pairs({"terms": start.terms})
    yield ""
    if start.code:
        yield from comment("code")
        yield from _pairs({"code": start.code})
        yield ""
    if start.record:
        yield from comment("record")
        yield from _block("record", start.record)
        if "rounding" in start.record:
            yield f"  # tolerance: {_SHOWN_TOLERANCE}"
        yield ""
    yield from comment("vat" if start.vat else "no_vat")
    if start.vat:
        yield from _block("vat", {code: _set(value) for code, value in start.vat.items()})
    yield ""
    yield from comment("payment_reference")
    scheme = _set(start.scheme) if start.scheme else _SHOWN_SCHEME
    yield f"# payment_reference: {written(scheme)}"
    yield ""
    yield from comment("privacy")
    yield from _pairs({"privacy": {"encrypt": "person" if start.encrypt else "none"}})


def _comment(text: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )


def _block(key: str, values: Mapping[str, Any]) -> list[str]:
    return [f"{key}:", *(f"  {line}" for line in _pairs(values))]


def _pairs(values: Mapping[str, Any]) -> list[str]:
    return [f"{written(key)}: {_value(value)}" for key, value in values.items()]


def _value(value: Any) -> str:  # noqa: ANN401 - what YAML can hold
    """A value as it is written; numbers of accounts are quoted, also where YAML does without."""
    first = value[0] if isinstance(value, tuple) and value else value
    account = isinstance(first, str) and first[:1].isdigit()
    return written(value, always='"' if account else "")


def _one(names: tuple[str, ...]) -> str | tuple[str, ...]:
    return names[0] if len(names) == 1 else names


def _set(struct: msgspec.Struct) -> dict[str, Any]:
    """The fields of a struct that say something, structs in it likewise."""
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(struct):
        value = getattr(struct, field.name)
        if isinstance(value, msgspec.Struct):
            value = _set(value)
        if value not in ({}, field.default) or field.name == "vat_registered":
            found[field.encode_name] = value
    return found
