"""What stands in an element of a camt message, by path.

The XML of a detail is cut at its texts. What is left between them tells how it is built; where
in it what stands is worked out once for all details of the same build.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_values import Sum

_TEXT: Final = re.compile(">([^<]+)<")
#: So many builds are kept; a bank has a handful.
_MOST: Final = 256
#: The number of the text of an element that has none; the last of all texts is "".
_EMPTY: Final = -1


class _Place(NamedTuple):
    """An element of a detail: the number of its text, its own in the document's order, its `Ccy`."""

    text: int
    order: int
    currency: str


class _Build:
    """Where what stands in an element: the places by path, and the builds of the children apart.

    `present` and `texts` are what was asked of paths already: those that there are, and the
    numbers of their texts.
    """

    __slots__ = ("apart", "places", "present", "texts")

    def __init__(self) -> None:
        self.places: dict[str, list[_Place]] = {}
        self.apart: list[tuple[str, _Build]] = []
        self.present: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.texts: dict[tuple[str, ...], tuple[int, ...]] = {}


class Parts:
    """What stands in an element, by path of names below it; `places` has the paths that there are.

    `apart` are the children of the element that was to be taken apart, each with its name and its
    own parts; the text of such a child is at the path "". `sums` are for who reads amounts.
    """

    __slots__ = ("_build", "_element", "_texts", "places", "sums")

    def __init__(self, build: _Build, texts: Sequence[str], element: _Element) -> None:
        self.places = build.places
        self._build = build
        self._texts = texts
        self._element = element
        self.sums: dict[str, Sum | None] = {}

    @property
    def apart(self) -> Iterator[tuple[str, Parts]]:
        """The children of the element taken apart."""
        for name, build in self._build.apart:
            yield name, Parts(build, self._texts, self._element)

    def first(self, *paths: str) -> str:
        """The text at the first of these paths that has one, blanks at its ends left out."""
        known = self._build.texts
        if paths not in known:
            known[paths] = tuple([self.places[path][0].text for path in self.present(paths)])
        for number in known[paths]:
            if text := self._texts[number].strip():
                return _plain(text) if "&" in text else text
        return ""

    def present(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """Those of some paths that there are."""
        known = self._build.present
        if paths not in known:
            known[paths] = tuple([path for path in paths if path in self.places])
        return known[paths]

    def all(self, path: str) -> list[str]:
        """The texts of all elements at a path, blanks at their ends left out."""
        if path not in self.places:
            return []
        return [_plain(self._texts[place.text]).strip() for place in self.places[path]]

    def currency(self, path: str) -> str:
        """The currency that the first element at a path names, "" for none."""
        return self.places[path][0].currency

    def element(self, path: str) -> _Element:
        """The first element at a path."""
        order = self.places[path][0].order
        return next(islice(self._element.iter(), order, None))


class Apart:
    """Takes the elements of one message apart; the children of one named `apart` by themselves."""

    def __init__(self, namespace: str, apart: str) -> None:
        self._prefix = f"{{{namespace}}}"
        self._apart = apart
        self._builds: dict[tuple[str, ...], _Build] = {}

    def parts(self, element: _Element) -> Parts:
        """What stands in an element."""
        pieces = _TEXT.split(etree.tostring(element, encoding="unicode", with_tail=False))
        tags, texts = tuple(pieces[::2]), pieces[1::2]
        texts.append("")
        build = self._builds.get(tags)
        if build is None:
            if len(self._builds) >= _MOST:
                self._builds.clear()
            build = self._builds[tags] = self._read(element, tags)
        return Parts(build, texts, element)

    def _read(self, element: _Element, tags: Sequence[str]) -> _Build:
        """The build of an element: its own elements in order, each with the number of its text."""
        numbers: list[int] = []
        for at, between in enumerate(tags):
            *before, last = between.split("><")
            numbers += [_EMPTY for name in before if not name.startswith("/")]
            if not last.startswith("/"):
                numbers.append(_EMPTY if last.endswith("/") else at)
        found = _Build()
        self._gather(element, iter(enumerate(numbers)), "", found, found)
        return found

    def _gather(
        self,
        element: _Element,
        numbers: Iterator[tuple[int, int]],
        path: str,
        into: _Build,
        whole: _Build,
    ) -> None:
        order, text = next(numbers)
        place = _Place(text, order, element.get("Ccy", ""))
        into.places.setdefault(path, []).append(place)
        for child in element:
            name = child.tag.removeprefix(self._prefix)
            if into is whole and path == self._apart:
                own = _Build()
                whole.apart.append((name, own))
                self._gather(child, numbers, "", own, whole)
            else:
                self._gather(child, numbers, f"{path}/{name}" if path else name, into, whole)


def _plain(text: str) -> str:
    """A text of XML without what stands for its signs."""
    for written, sign in (("&lt;", "<"), ("&gt;", ">"), ("&#13;", "\r"), ("&amp;", "&")):
        text = text.replace(written, sign)
    return text
