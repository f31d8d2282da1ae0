"""Lines of records in a list that people keep as YAML: some are replaced, every other byte stays."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reskontro.yamledit import line_ending

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def with_lines(
    data: bytes, firsts: Sequence[int], lines: Mapping[int, Sequence[str]]
) -> bytes | None:
    """The file with other lines for some of its records, none for those that go.

    `firsts` has the line that each record begins on, from 1, and `lines`, by place in the list
    from 0, what is to stand there. A record reaches to the next. None where two begin on one line:
    then the file must be written anew.
    """
    if any(first >= then for first, then in pairwise(firsts)):
        return None
    text = data.decode()
    every = text.splitlines(keepends=True)
    starts = [first - 1 for first in firsts]
    kept = every[: starts[0]] if starts else every
    for place, (start, end) in enumerate(zip(starts, [*starts[1:], len(every)], strict=True)):
        if place in lines:
            kept += [line + line_ending(text) for line in lines[place]]
        else:
            kept += every[start:end]
    return "".join(kept).encode()
