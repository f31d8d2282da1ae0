"""A report in the user's words: every cell a text, nothing said yet of how it is drawn."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.currencies import minor_unit
from reskontro.documents.numbers import swedish_orgnr
from reskontro.problems import Note
from reskontro.render import language as spoken
from reskontro.render.language import MISSING, NBSP
from reskontro.render.phrases import amounts_of, phrase
from reskontro.render.text import visible
from reskontro.reports.model import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.render.language import Language
    from reskontro.reports.model import Cell, CellKind, Column, Proof, Report

RIGHT: frozenset[CellKind] = frozenset(("amount", "integer", "percent", "decimal"))


class Line(msgspec.Struct, frozen=True):
    """A row of a block; `style` as in the report's `Row`."""

    cells: tuple[str, ...]
    style: str


class Block(msgspec.Struct, frozen=True):
    """A table as texts; `columns` say how it may be made narrower."""

    title: str
    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    footer: tuple[str, ...]


class ProofLine(msgspec.Struct, frozen=True):
    """What the proof of one currency says, and whether it holds."""

    text: str
    holds: bool


class Page(msgspec.Struct, frozen=True):
    """A whole report: title, what stands under it, blocks, proof.

    `no_room` goes before the headings of columns that a narrow terminal has no room for.
    """

    title: str
    head: tuple[str, ...]
    blocks: tuple[Block, ...]
    proof: tuple[ProofLine, ...]
    no_room: str = ""


def lay_out(report: Report, language: Language) -> Page:
    """Put the report into words; amounts lose their decimals where all of them are whole.

    Those of what stands below the tables are among them.
    """
    whole = all(spoken.decimals_needed(amount) == 0 for amount in _amounts(report))
    return Page(
        title=phrase(report.head.title, language),
        head=tuple(_head(report, language)),
        blocks=tuple(
            _block(table, report.head.currency, language, whole=whole)
            for table in report.tables or (Table((), ()),)
        ),
        proof=tuple(_proof(proof, report, language, whole=whole) for proof in report.proof),
        no_room=phrase(Note("render.no_room"), language),
    )


def _amounts(report: Report) -> Iterable[Decimal]:
    for table in report.tables:
        places = [at for at, column in enumerate(table.columns) if column.kind == "amount"]
        for row in table.rows:
            for at in places:
                cell = row.cells[at]
                if isinstance(cell, Decimal):
                    yield cell
        for note in table.footer:
            yield from amounts_of(note)
    for proof in report.proof:
        yield from (proof.buckets, proof.unallocated, proof.open_items, proof.accounts)
        yield from (proof.control or Decimal(0), proof.difference, proof.assumed)


def _head(report: Report, language: Language) -> Iterable[str]:
    head = report.head
    firm = [visible(head.company)] if head.company else []
    if head.orgnr:
        firm.append(phrase(Note("render.orgnr", {"orgnr": swedish_orgnr(head.orgnr)}), language))
    when: list[str] = []
    if head.period is not None:
        when.append(phrase(head.period, language))
    elif report.as_of is not None:
        when.append(phrase(Note("render.as_of", {"as_of": report.as_of.isoformat()}), language))
    if head.currency:
        when.append(visible(head.currency))
    if report.known_at:
        when.append(phrase(Note("render.known_at", {"known_at": report.known_at}), language))
    if head.commit:
        when.append(phrase(Note("render.commit", {"commit": head.commit}), language))
    for parts in (firm, when):
        if parts:
            yield ", ".join(parts)


def _block(table: Table, currency: str, language: Language, *, whole: bool) -> Block:
    decimals = 0 if whole else minor_unit(table.currency or currency)
    title = table.title
    return Block(
        title=_note(title, language) if isinstance(title, Note) else visible(title or ""),
        headings=tuple(_note(column.heading, language) for column in table.columns),
        columns=table.columns,
        lines=tuple(
            Line(
                tuple(
                    _cell(cell, column.kind, language, decimals)
                    for cell, column in zip(row.cells, table.columns, strict=True)
                ),
                row.style,
            )
            for row in table.rows
        ),
        footer=tuple(phrase(note, language, decimals) for note in (*_empty(table), *table.footer)),
    )


def _empty(table: Table) -> tuple[Note, ...]:
    return () if table.rows or table.footer else (Note("render.empty"),)


def _note(note: Note | str, language: Language) -> str:
    if isinstance(note, str):
        return phrase(Note(note), language) if note else ""
    return phrase(note, language)


def _cell(cell: Cell, kind: CellKind, language: Language, decimals: int) -> str:
    if cell is None:
        return MISSING
    if isinstance(cell, str):
        return visible(cell)
    if isinstance(cell, (Note, tuple)):
        notes = (cell,) if isinstance(cell, Note) else cell
        return "; ".join(phrase(each, language) for each in notes) or MISSING
    if isinstance(cell, date):
        return spoken.day(cell, language)
    value = Decimal(cell)
    if kind == "amount":
        return spoken.number(value, language, decimals)
    return spoken.percent(value, language) if kind == "percent" else spoken.number(value, language)


def _proof(proof: Proof, report: Report, language: Language, *, whole: bool) -> ProofLine:
    """What one currency comes to, and what of the whole book was left out of it."""
    decimals = 0 if whole else minor_unit(proof.currency)
    values = {
        name: spoken.number(value, language, decimals).replace(" ", NBSP)
        for name, value in msgspec.structs.asdict(proof).items()
        if isinstance(value, Decimal)
    }
    values["currency"] = proof.currency
    holds = proof.difference == 0
    parts = ["render.proved" if holds else "render.unproved"]
    if proof.control is not None:
        parts.append("render.control" if holds else "render.control_differs")
    if proof.assumed:
        parts.append("render.assumed")
    for note in report.notes:
        if note.key == "report.closings":  # said here, and not below the report
            values["closings"] = note.values["n"]
            parts.append("render.closings")
    return ProofLine("".join(phrase(Note(key, values), language) for key in parts), holds)
