"""XML from outside, read piece by piece: no entity, no DTD, no network, no unbounded memory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from lxml.etree import _Element

    from reskontro.exchange.bank.flaws import Flaws

_CHUNK: Final = 4096
#: What may stand before the root element.
_PROLOG: Final = 1 << 16
_NAME: Final = re.compile(r"(?:\{(?P<namespace>[^}]*)\})?(?P<name>.*)", re.DOTALL)


def root_of(stream: BinaryIO, flaws: Flaws) -> tuple[str, str]:
    """Namespace and name of the root element; the stream is left at its beginning.

    Raises:
        BookError: F220 there is a document type, F221 it is no XML.
    """
    parser = etree.XMLPullParser(
        events=("start",), resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        while True:
            chunk = stream.read(_CHUNK) if stream.tell() < _PROLOG else b""
            if chunk:
                parser.feed(chunk)
            else:
                parser.close()
            for _, element in parser.read_events():
                if not isinstance(element, etree._Element):  # noqa: SLF001 - the type's only name
                    continue
                info = element.getroottree().docinfo
                if info.internalDTD is not None or info.doctype:
                    raise flaws.refuse("F220", 1)
                stream.seek(0)
                return split_name(element)
            if not chunk:
                raise flaws.refuse("F221", 1, reason="–")
    except etree.XMLSyntaxError as error:
        raise flaws.refuse(
            "F221", error.lineno or 0, _column(error), reason=_reason(error)
        ) from None


def elements(stream: BinaryIO, tags: list[str], flaws: Flaws) -> Iterator[_Element]:
    """The elements of these names, each when it has ended; who takes one clears it.

    Raises:
        BookError: F221 the XML is damaged or ends too early.
    """
    events = etree.iterparse(
        stream,
        events=("end",),
        tag=tags,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
    )
    try:
        for _, element in events:
            yield element
    except etree.XMLSyntaxError as error:
        raise flaws.refuse(
            "F221", error.lineno or 0, _column(error), reason=_reason(error)
        ) from None


def split_name(element: _Element) -> tuple[str, str]:
    """Namespace, "" where there is none, and name of an element."""
    found = _NAME.fullmatch(str(element.tag))
    return ("", "") if found is None else (found["namespace"] or "", found["name"])


def clear(element: _Element) -> None:
    """Free what is in an element that has been read, and the ones of its name before it."""
    element.clear()
    parent = element.getparent()
    before = element.getprevious()
    while parent is not None and before is not None and before.tag == element.tag:
        parent.remove(before)
        before = element.getprevious()


def _column(error: etree.XMLSyntaxError) -> int:
    return error.offset or 0


def _reason(error: etree.XMLSyntaxError) -> str:
    """What the parser says, without the place."""
    return re.sub(r",? ?line \d+, column \d+.*$", "", error.msg or "").strip() or "–"
