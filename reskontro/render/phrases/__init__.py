"""What the tool says, in the user's language.

A catalogue is a module with `PHRASES`: per key a template in each language, as a dictionary or as
a tuple in the order of `ORDER`. Placeholders
take a format: `{day:date}` (an ISO day), `{day:month}`, `{sum:amount}` and `{sum:number}` (a
decimal with a dot), `{part:percent}`, `{kind:phrase}` (the key of another phrase, which has the
same values),
`{n:item|items}` (the first for 1, the second for all else), `{near:?; nearest: {near}}` (what
follows `?` where there is a value, else nothing). Without one the value prints as it
is, control characters made visible. What mends a problem stands under its code and `.remedy`.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import TYPE_CHECKING, Final

from reskontro.currencies import minor_unit
from reskontro.problems import Note
from reskontro.render import language as spoken
from reskontro.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reskontro.render.language import Language

Phrases = dict[str, dict[str, str]]
#: One with texts of both forms.
MixedPhrases = dict[str, dict[str, str] | tuple[str, str, str]]

#: The languages of a catalogue whose texts are tuples.
ORDER: Final[tuple[Language, ...]] = ("en", "nb", "sv")

#: The placeholder of an amount, and that of its currency where it stands behind.
_AMOUNT: Final = re.compile(r"\{(\w+):amount\}(?: \{(\w+)\})?")
#: The placeholder of another phrase.
_PHRASE: Final = re.compile(r"\{(\w+):phrase\}")
#: The value that is the currency of amounts where none stands behind them.
_CURRENCY: Final = "currency"

#: Which catalogue a key stands in, by its first word and, where those stand elsewhere, the word
#: after it. Of a code the first letter counts with the first digit, else the letter alone.
CATALOGUES: Final[dict[str, str]] = {
    "J": "journal",
    "S": "settings",
    "C1": "customer_records",
    "C2": "customers",
    "identifier": "customers",
    "register": "customers",
    "customer": "customer",
    "J.title": "checks.reading",
    "J.why": "checks.reading",
    "J5.title": "checks.meaning",
    "J5.why": "checks.meaning",
    "J6.title": "checks.meaning",
    "J6.why": "checks.meaning",
    "J7.title": "checks.meaning",
    "J7.why": "checks.meaning",
    "J8.title": "checks.meaning",
    "J8.why": "checks.meaning",
    "E": "load",
    "E.title": "checks.reading",
    "E.why": "checks.reading",
    "F1": "bank.own_files",
    "F2": "bank.files",
    "F3": "bank.held",
    "F4": "bank.held",
    "F5": "bank.held",
    "F6": "bank.decisions",
    "bank": "bank_import",
    "G": "reconcile",
    "R1": "checks.journal",
    "R2": "checks.documents",
    "R3": "checks.settlement",
    "R4": "checks.customers",
    "R5": "checks.vouchers",
    "R6": "checks.law",
    "R7": "checks.closed_periods",
    "V": "events",
    "L": "dunning",
    "dunning": "dunning",
    "event": "events",
    "load": "load",
    "notice": "journal",
    "book": "book",
    "check": "checks.check",
    "report": "reports",
    "rules": "rules",
    "reconcile": "reconcile",
    "credit": "credit",
    "segment": "credit",
    "risk": "credit",
    "interest": "interest",
    "diff": "diff",
    "document": "documents.pages",
    "document.letter": "documents.letters",
    "D1": "documents.problems",
    "D2": "documents.problems",
    "D3": "e_invoice",
    "D4": "letters",
    "letter": "letters",
    "mail": "sending",
    "sending": "sending",
    "ehf": "e_invoice",
    "history": "history",
    "restated": "history",
    "explain": "history",
    "record": "record",
    "I": "record",
    "render": "render",
    "init": "init",
    "M1": "former_files",
    "moving": "moving_in",
    "saft": "saft",
    "M2": "sie",
    "sie": "sie",
    "privacy": "privacy",
    "export": "exports.messages",
    "export.column": "exports.columns",
    "export.minor": "exports.columns",
    "sql": "exports.messages",
    "collection": "exports.messages",
    "cli": "cli.calls",
    "cli.help": "cli.commands",
    "cli.option": "cli.options",
}


def phrase(
    note: Note, language: Language, decimals: int | None = None, *, whole: bool | None = None
) -> str:
    """The note in words; one whose phrase is missing prints its key and values.

    Amounts have at least so many `decimals`; without it those of their currency, and none where
    all that are told together are `whole`: those of the note, unless the caller knows of more.
    """
    template = _template(note.key, language)
    if template is None:
        return " ".join([note.key, *(f"{key}={visible(v)}" for key, v in note.values.items())])
    if "{" not in template:
        return template
    if whole is None and decimals is None and _has_amounts(template):
        whole = are_whole((note,))
    return template.format_map(
        _Values(note.values, _Way(language, template, decimals, whole=whole))
    )


def amounts_of(note: Note) -> list[Decimal]:
    """The amounts that the phrase of a note has, with those of phrases in it."""
    template = _template(note.key, "en") or ""
    found: list[Decimal] = []
    if not _has_amounts(template):
        return found
    for name, _ in _AMOUNT.findall(template):
        try:
            found.append(Decimal(note.values.get(name, "")))
        except InvalidOperation:
            continue
    for name in _PHRASE.findall(template):
        found += amounts_of(Note(note.values.get(name, ""), note.values))
    return found


def _has_amounts(template: str) -> bool:
    """Whether there may be amounts in a template, or in phrases in it; most have none."""
    return ":amount}" in template or ":phrase}" in template


def are_whole(notes: Iterable[Note]) -> bool:
    """Whether none of the amounts in notes that are told together has decimals."""
    return not any(spoken.decimals_needed(one) for note in notes for one in amounts_of(note))


def has_phrase(key: str) -> bool:
    """Whether the catalogues know the key."""
    return _template(key, "en") is not None


def remedy(note: Note, language: Language) -> str:
    """What mends the problem of this code, "" where nothing is said."""
    key = f"{note.key}.remedy"
    return phrase(Note(key, note.values), language) if has_phrase(key) else ""


def _template(key: str, language: Language) -> str | None:
    word, _, rest = key.partition(".")
    words = (word[:2], word[:1]) if word[1:].isdecimal() else (word,)
    part = rest.partition(".")[0]
    known = (CATALOGUES.get(f"{one}.{part}") or CATALOGUES.get(one) for one in words)
    name = next(filter(None, known), None)
    if name is None:
        return None
    catalogue: Mapping[str, dict[str, str] | tuple[str, ...]]
    catalogue = import_module(f"{__name__}.{name}").PHRASES
    texts = catalogue.get(key)
    if isinstance(texts, tuple):
        return texts[ORDER.index(language)]
    return None if texts is None else texts.get(language, texts.get("en"))


class _Way:
    """How the values of a template are written: its language, and the decimals of its amounts."""

    def __init__(
        self, language: Language, template: str, decimals: int | None, *, whole: bool | None
    ) -> None:
        self.language = language
        self.decimals = decimals
        self.whole = whole
        #: By the name of an amount that of its currency.
        self._currencies = dict(_AMOUNT.findall(template)) if ":amount}" in template else {}

    def decimals_of(self, name: str, values: Mapping[str, str]) -> int:
        """How many decimals an amount has at least."""
        if self.decimals is not None:
            return self.decimals
        own = self._currencies.get(name) or _CURRENCY
        return 0 if self.whole else minor_unit(values.get(own, ""))


class _Values(dict[str, "_Value"]):
    """The values of a note for `str.format_map`; a missing one prints as its placeholder."""

    def __init__(self, values: Mapping[str, str], way: _Way) -> None:
        super().__init__({key: _Value(key, value, values, way) for key, value in values.items()})
        self._way = way

    def __missing__(self, key: str) -> _Value:
        return _Value(key, f"{{{key}}}", {}, self._way)


class _Value:
    """A value that knows how to be written, and the others, when the template formats it."""

    def __init__(self, name: str, value: str, others: Mapping[str, str], way: _Way) -> None:
        self._name = name
        self._value = value
        self._others = others
        self._way = way

    def __format__(self, kind: str) -> str:
        if kind.startswith("?"):
            return "" if self._value in ("", spoken.MISSING) else kind[1:]
        if "|" in kind:
            one, _, many = kind.partition("|")
            return one if self._value in ("1", "-1") else many
        if kind == "phrase":
            note, way = Note(self._value, dict(self._others)), self._way
            if not has_phrase(note.key):
                return visible(note.key)
            return phrase(note, way.language, way.decimals, whole=way.whole)
        try:
            return self._localised(kind)
        except (ValueError, InvalidOperation):
            return visible(self._value)

    def _localised(self, kind: str) -> str:
        language = self._way.language
        if kind == "date":
            return spoken.day(date.fromisoformat(self._value), language)
        if kind == "month":
            return spoken.month(date.fromisoformat(f"{self._value[:7]}-01"), language)
        if kind == "amount":
            decimals = self._way.decimals_of(self._name, self._others)
            return spoken.number(Decimal(self._value), language, decimals)
        if kind == "number":
            return spoken.number(Decimal(self._value), language)
        if kind == "percent":
            return spoken.percent(Decimal(self._value), language)
        return visible(self._value)
