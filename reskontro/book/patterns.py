"""Patterns of paths, as a shell reads them, held against lists of names."""

from __future__ import annotations

import re
from collections.abc import Callable
from fnmatch import translate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Per part of a pattern whether a name fits it; None for `**`, any number of folders.
Matchers = list[Callable[[str], bool] | None]


def matchers(pattern: str) -> Matchers:
    """The parts of a pattern.

    As in a shell, `*` and `?` stop at `/` and leave out names that begin with a dot.
    """
    return [None if part == "**" else _matcher(part) for part in pattern.split("/")]


def fits(names: Sequence[str], wanted: Matchers) -> bool:
    """Whether the names of a path fit the parts of a pattern."""
    if not names or not wanted:
        return not names and not wanted
    if wanted[0] is not None:
        return wanted[0](names[0]) and fits(names[1:], wanted[1:])
    seen = next((at for at, name in enumerate(names) if name.startswith(".")), len(names))
    if len(wanted) == 1:
        return seen == len(names)
    return any(fits(names[at:], wanted[1:]) for at in range(seen + 1))


def leads_into(names: Sequence[str], wanted: Matchers) -> bool:
    """Whether something below the folder of these names may fit the pattern."""
    if not names or not wanted:
        return bool(wanted)
    if wanted[0] is not None:
        return wanted[0](names[0]) and leads_into(names[1:], wanted[1:])
    beyond = not names[0].startswith(".") and leads_into(names[1:], wanted)
    return beyond or leads_into(names, wanted[1:])


def _matcher(part: str) -> Callable[[str], bool]:
    fitting = re.compile(translate(part)).match
    dotted = part.startswith(".")
    return lambda name: bool(fitting(name)) and (dotted or not name.startswith("."))
