"""How a table fits a narrow terminal.

Tried in this order until it fits: headings on several lines, columns that may shrink cut with an
ellipsis, or their cells on several lines, columns that may be dropped left out one by one; then all
of this with less room between the columns; at last each row as a block of lines.
Amounts and numbers of documents are in columns that do not shrink, and so are never cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.render.text import width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.render.layout import Block

GAPS = (2, 1)  #: Columns of the screen between two columns of the table, best first.
LEAST = 10  #: No column shrinks below this.


class Fit(msgspec.Struct, frozen=True):
    """Which columns are shown, how wide each is, and the gap between them."""

    shown: tuple[int, ...]
    widths: tuple[int, ...]
    gap: int


def fit(block: Block, room: int) -> Fit | None:
    """The best way to show the table in `room` columns, None where there is none."""
    return next((found for gap in GAPS if (found := _fit(block, room, gap))), None)


def _fit(block: Block, room: int, gap: int) -> Fit | None:
    shown = list(range(len(block.columns)))
    drops = [(column.drop, at) for at, column in enumerate(block.columns) if column.drop]
    going = [at for _, at in sorted(drops)]
    while True:
        widths = _widths(block, shown, room - gap * (len(shown) - 1))
        if widths is not None:
            return Fit(tuple(shown), tuple(widths), gap)
        if not going:
            return None
        shown.remove(going.pop(0))


def _widths(block: Block, shown: Sequence[int], room: int) -> list[int] | None:
    cells = [max((width(line.cells[at]) for line in block.lines), default=0) for at in shown]
    full = [max(cell, width(block.headings[at])) for cell, at in zip(cells, shown, strict=True)]
    if sum(full) <= room:
        return full
    words = [max(map(width, block.headings[at].split(" "))) for at in shown]
    widths = [max(pair) for pair in zip(cells, words, strict=True)]
    if sum(widths) <= room:
        return _widen(widths, full, room)
    shrinking = [place for place, at in enumerate(shown) if block.columns[at].shrink]
    least = {place: min(widths[place], max(LEAST, words[place])) for place in shrinking}
    while (over := sum(widths) - room) > 0:
        longest = max(shrinking, key=lambda place: widths[place] - least[place], default=None)
        if longest is None or widths[longest] <= least[longest]:
            return None
        widths[longest] -= min(over, max(1, (widths[longest] - least[longest]) // 2))
    return widths


def _widen(widths: list[int], full: Sequence[int], room: int) -> list[int]:
    """Give the room that is left to the headings, from the left."""
    spare = room - sum(widths)
    for place, wish in enumerate(full):
        more = min(spare, wish - widths[place])
        widths[place] += more
        spare -= more
    return widths
