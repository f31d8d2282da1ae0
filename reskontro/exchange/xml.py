"""XML from outside, read piece by piece: no entity, no DTD, no network, no unbounded memory."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from lxml.etree import _Element

    from reskontro.exchange.flaws import Flaws
    from reskontro.problems import BookError

_CHUNK: Final = 4096
#: What may stand before the root element.
_PROLOG: Final = 1 << 16
#: Elements count lines to here.
_LINES: Final = 65535
_NAME: Final = re.compile(r"(?:\{(?P<namespace>[^}]*)\})?(?P<name>.*)", re.DOTALL)


def root_of(stream: BinaryIO, flaws: Flaws) -> tuple[str, str]:
    """Namespace and name of the root element; the stream is left at its beginning.

    Raises:
        BookError: F220 there is a document type, F221 it is no XML.
    """
    root = _Root()
    target: Any = root  # the stubs want every method that a target may have
    parser = etree.XMLParser(
        target=target, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        while not (root.tag or root.has_document_type):
            chunk = stream.read(_CHUNK) if stream.tell() < _PROLOG else b""
            if not chunk:
                parser.close()
                break
            parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        if not (root.tag or root.has_document_type):
            raise _damaged(error, flaws) from None
    if root.has_document_type:
        raise flaws.refuse("F220", 1)
    stream.seek(0)
    return split_name(root.tag)


class _Root:
    """What a parser tells of the beginning of a file."""

    def __init__(self) -> None:
        self.tag = ""
        self.has_document_type = False

    def doctype(self, name: str, public: str, system: str) -> None:  # noqa: ARG002 - lxml's call
        """Take in that there is a document type."""
        self.has_document_type = True

    def start(self, tag: str, attributes: object) -> None:  # noqa: ARG002 - as above
        """Take in an element; the first is the root."""
        self.tag = self.tag or tag

    def close(self) -> None:
        """End."""


def elements(stream: BinaryIO, tags: list[str], flaws: Flaws) -> Iterator[_Element]:
    """The elements of these names, each when it has ended; who takes one clears it.

    Raises:
        BookError: F221 the XML is damaged or ends too early.
    """
    unnamed: Any = SimpleNamespace(read=stream.read)  # a name in no known encoding is an error
    events = etree.iterparse(
        unnamed,
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
        raise _damaged(error, flaws, events.error_log) from None


def split_name(tag: str) -> tuple[str, str]:
    """Namespace, "" where there is none, and name of a tag."""
    found = _NAME.fullmatch(tag)
    return ("", "") if found is None else (found["namespace"] or "", found["name"])


def line_of(element: _Element) -> int:
    """The line an element begins on, 0 where that is not known.

    Elements count to 65535 alone; beyond, the first text within tells.
    """
    line = _line(element)
    if line < _LINES:
        return line
    return next((below for each in element.iter() if (below := _line(each)) > _LINES), line)


def _line(element: _Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 0


def clear(element: _Element) -> None:
    """Free what is in an element that has been read, and the ones of its name before it."""
    element.clear()
    parent = element.getparent()
    before = element.getprevious()
    while parent is not None and before is not None and before.tag == element.tag:
        parent.remove(before)
        before = element.getprevious()


def _damaged(error: etree.XMLSyntaxError, flaws: Flaws, log: Any = ()) -> BookError:  # noqa: ANN401
    """The problem of XML that cannot be read, with the parser's reason without its place.

    Where the parser ends without a place, its `log` has what went wrong last.
    """
    line, column, message = error.lineno or 0, error.offset or 0, error.msg or ""
    if not line:
        for each in log:
            line, column, message = each.line, each.column, each.message
    reason = re.sub(r",? ?line \d+, column \d+.*$", "", message).strip() or "–"
    return flaws.refuse("F221", max(line, 0), max(column, 0), reason=reason)
