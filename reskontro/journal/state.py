"""What directives have set for the lines that follow them in a file and in what it includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from reskontro.journal.model import Virtual


class Style(msgspec.Struct, frozen=True, gc=False):
    """How a commodity's numbers are written: decimal mark and digit group mark, "" where unknown."""

    mark: str = ""
    group: str = ""

    @property
    def governs(self) -> bool:
        """Whether it settles what a lone separator means."""
        return bool(self.mark or self.group)

    @property
    def swaps(self) -> bool:
        """Whether a full stop is not its decimal mark."""
        return self.mark == "," or self.group == "."

    def takes_as_decimal(self, separator: str) -> bool:
        """Whether a lone separator is the decimal mark under this style."""
        if self.mark:
            return self.mark == separator
        return self.group != separator


class Alias(msgspec.Struct, frozen=True, gc=False):
    """`alias OLD = NEW` or, with `regex`, `alias /OLD/ = NEW`."""

    old: str
    new: str
    regex: bool


class Account(msgspec.Struct, frozen=True, gc=False):
    """An account as written in a posting, resolved; `trap` is the code of the problem it shows."""

    name: str
    virtual: Virtual
    trap: str = ""


class State(msgspec.Struct):
    """The parse state of one file.

    A file that is included gets a copy (`child`), and what it changes ends with it, except
    `styles`, which all files below one top-level file share. `names` remembers accounts as
    written; whoever changes `aliases` or `prefixes` calls `renamed`.
    """

    path: str
    parents: tuple[str, ...] = ()
    year: int | None = None
    years: tuple[int | None, ...] = ()
    default: tuple[str, Style] | None = None
    decimal_mark: str = ""
    styles: dict[str, Style] = msgspec.field(default_factory=dict)
    aliases: tuple[Alias, ...] = ()
    prefixes: tuple[str, ...] = ()
    in_comment: bool = False
    unclean: bool = False
    names: dict[str, Account] = msgspec.field(default_factory=dict)

    @property
    def plain(self) -> bool:
        """Nothing is in force that changes how an ordinary transaction reads."""
        return not (
            self.aliases or self.prefixes or self.in_comment or self.unclean or not self.points
        )

    @property
    def points(self) -> bool:
        """A full stop is the decimal mark of every commodity."""
        if self.decimal_mark:
            return self.decimal_mark == "."
        return not (
            (self.styles and any(style.swaps for style in self.styles.values()))
            or (self.default is not None and self.default[1].swaps)
        )

    def style(self, commodity: str) -> Style | None:
        """The style that governs numbers of a commodity here, None where nothing does."""
        if self.decimal_mark:
            return Style(self.decimal_mark)
        found = self.styles.get(commodity)
        if found is None and self.default is not None:
            found = self.default[1]
        return found

    def child(self, path: str) -> State:
        """The state an included file starts with."""
        return msgspec.structs.replace(
            self, path=path, parents=(*self.parents, self.path), unclean=False
        )

    def renamed(self) -> None:
        """Forget the resolved accounts, since aliases or prefixes changed."""
        self.names = {}
