"""Customers for the shell to complete, found without reading the book."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from reskontro.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Both are compiled as they are used: every command imports this, the shell alone needs it.
_RECORD = r"""(?mx)^(?P<quote>["']?)(?P<number>[^\s"'#:]+)(?P=quote):[^\n]*
    (?P<fields>(?:\n(?:[ \t][^\n]*)?(?=\n|\Z))*)"""
_NAME = r"""(?:^|\n)[ \t]+name:[ \t]*["']?([^\n"'#]+)"""


def complete_customer(incomplete: str) -> list[tuple[str, str]]:
    """Numbers of customers that begin so, each with its name; none where there is no book."""
    try:
        return sorted(
            (number, name) for number, name in _customers() if number.startswith(incomplete)
        )
    except OSError:
        return []


def _customers() -> Iterable[tuple[str, str]]:
    here = Path.cwd()
    named = os.environ.get("RESKONTRO_BOOK")
    folders = [here / named] if named else [here, *here.parents]
    root = next((folder for folder in folders if (folder / "reskontro.yaml").is_file()), None)
    if root is None:
        return
    for path in sorted(root.glob("customers/*.yaml")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for record in re.finditer(_RECORD, text):
            name = re.search(_NAME, record["fields"])
            # The shells' help is rich markup: a bracket in a name stands for itself.
            words = visible(name[1].strip()).replace("[", "\\[") if name else ""
            words = "" if words.startswith("enc:") else words
            yield record["number"], words
