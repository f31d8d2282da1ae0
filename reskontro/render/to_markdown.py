"""Reports for documents: Markdown with pipe tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tabulate import tabulate

from reskontro.render.layout import RIGHT, Block, Page

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)|^(?=[#+\-=] )")
_STRONG = ("total", "subtotal", "bad")


def to_markdown(page: Page) -> str:
    """The page as Markdown; marks in the users' texts are escaped and print as themselves."""
    parts = [f"# {_escape(page.title)}"]
    if page.head:
        parts.append("  \n".join(map(_escape, page.head)))
    for block in page.blocks:
        parts += _block(block)
    for line in page.proof:
        parts.append(_escape(line.text) if line.holds else f"**{_escape(line.text)}**")
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterable[str]:
    if block.title:
        yield f"## {_escape(block.title)}"
    if block.lines:
        yield _table(block)
    yield from map(_escape, block.footer)


def _table(block: Block) -> str:
    return tabulate(
        [
            [_strong(cell) if line.style in _STRONG else _escape(cell) for cell in line.cells]
            for line in block.lines
        ],
        headers=[_escape(heading) for heading in block.headings],
        tablefmt="pipe",
        colalign=["right" if column.kind in RIGHT else "left" for column in block.columns],
        disable_numparse=True,
    )


def _strong(cell: str) -> str:
    return f"**{_escape(cell)}**" if cell.strip() else cell


def _escape(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text)
