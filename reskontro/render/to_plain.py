"""Reports for pipes: aligned columns, no colour, no width to fit in.

Drawn by hand, since loading tabulate takes longer than reading a small book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.render.layout import RIGHT, Block, Page
from reskontro.render.text import pad, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_GAP = "  "
_RULED = ("total", "subtotal")  #: Lines that sum what stands above them.


def to_plain(page: Page) -> str:
    """The page as text; blocks stand apart by an empty line."""
    parts = ["\n".join((page.title, *page.head))]
    parts += ["\n".join(_block(block)) for block in page.blocks]
    if page.proof:
        parts.append("\n".join(line.text for line in page.proof))
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterable[str]:
    if block.title:
        yield block.title
    if block.lines:
        yield from _table(block)
    yield from block.footer


def _table(block: Block) -> Iterable[str]:
    rows = [block.headings, *(line.cells for line in block.lines)]
    widths = [max(map(width, cells)) for cells in zip(*rows, strict=True)]
    rule = _GAP.join("-" * room for room in widths)
    right = [column.kind in RIGHT for column in block.columns]
    yield _row(block.headings, widths, right)
    yield rule
    before = ""
    for line in block.lines:
        if line.style in _RULED and before not in _RULED and before:
            yield rule
        yield _row(line.cells, widths, right)
        before = line.style


def _row(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        pad(cell, room, right=end) for cell, room, end in zip(cells, widths, right, strict=True)
    )
    return _GAP.join(padded).rstrip(" ")
