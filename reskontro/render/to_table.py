"""Reports for a terminal, drawn by rich."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from rich.box import Box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from reskontro.render.fit import GAPS, LEAST, Fit, fit
from reskontro.render.language import MISSING
from reskontro.render.layout import RIGHT, Block, Line, Page
from reskontro.render.text import cut, pad, width, wrap

if TYPE_CHECKING:
    from reskontro.reports.model import Column

STYLES: Final[dict[str, str]] = {
    "plain": "",
    "total": "bold",
    "subtotal": "bold",
    "muted": "dim",
    "bad": "red",
    "good": "green",
}
_RULED = ("total", "subtotal")
#: A line under the headings and above a sum, nothing else.
_BOX = Box("    \n    \n ── \n    \n ── \n    \n    \n    \n")


def to_table(page: Page, *, columns: int, color: bool) -> str:
    """The page as it stands on a terminal of `columns` columns, with or without colours."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=columns,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    console.print(_text(page.title, columns, "bold"))
    for line in page.head:
        console.print(_text(line, columns))
    for block in page.blocks:
        console.print()
        if block.title:
            console.print(_text(block.title, columns, "bold"))
        if block.lines:
            room = fit(block, columns)
            console.print(_stacked(block, columns) if room is None else _drawn(block, room))
            if room is not None and (dropped := _dropped(block, room)):
                console.print(_text(f"{page.no_room} {dropped}", columns, "dim"))
        for note in block.footer:
            console.print(_text(note, columns, "dim"))
    if page.proof:
        console.print()
    for proof in page.proof:
        console.print(_text(proof.text, columns, "dim" if proof.holds else "bold red"))
    return "\n".join(line.rstrip(" ") for line in out.getvalue().split("\n"))


def _dropped(block: Block, room: Fit) -> str:
    """The headings of the columns that are left out and have something in them."""
    return ", ".join(
        heading
        for at, heading in enumerate(block.headings)
        if at not in room.shown and any(line.cells[at].strip(f" {MISSING}") for line in block.lines)
    )


def _drawn(block: Block, room: Fit) -> Table:
    drawn = Table(
        box=_BOX,
        show_edge=False,
        pad_edge=False,
        padding=(0, room.gap - 1, 0, 0),
        header_style="bold",
    )
    headings = [wrap(block.headings[at], w) for at, w in zip(room.shown, room.widths, strict=True)]
    height = max(map(len, headings))
    for at, wide, heading in zip(room.shown, room.widths, headings, strict=True):
        drawn.add_column(
            Text("\n".join([""] * (height - len(heading)) + heading)),
            justify="right" if block.columns[at].kind in RIGHT else "left",
            width=wide,
            no_wrap=True,
        )
    styles = [line.style for line in block.lines]
    for line, after in zip(block.lines, [*styles[1:], ""], strict=True):
        drawn.add_row(
            *(
                Text(_in(wide, line.cells[at], block.columns[at]), style=STYLES[line.style])
                for at, wide in zip(room.shown, room.widths, strict=True)
            ),
            end_section=after in _RULED and line.style not in _RULED,
        )
    return drawn


def _in(wide: int, cell: str, column: Column) -> str:
    """A cell as wide as its column: on several lines, or cut."""
    return "\n".join(wrap(cell, wide)) if column.wrap else cut(cell, wide)


def _stacked(block: Block, columns: int) -> Group:
    """Each row as lines of `heading  value`, missing values left out."""
    label = max(map(width, block.headings)) + GAPS[0]
    rows = [_stack(block, line, label, columns) for line in block.lines]
    return Group(*(text for at, row in enumerate(rows) for text in ([Text()] if at else []) + row))


def _stack(block: Block, line: Line, label: int, columns: int) -> list[Text]:
    texts = []
    for heading, cell in zip(block.headings, line.cells, strict=True):
        if cell.strip() and cell != MISSING:
            first, *more = wrap(cell, max(columns - label, LEAST))
            style = STYLES[line.style]
            texts.append(Text.assemble((pad(heading, label), "bold"), (first, style)))
            texts += [Text(" " * label + text, style) for text in more]
    return texts


def _text(text: str, columns: int, style: str = "") -> Text:
    return Text("\n".join(wrap(text, columns)), style)
