"""Rules on personal data: R404 and R405. They look at the text of files, whatever it means.

What they find is told without repeating it, since reports of a check are kept and passed on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.encrypted import is_encrypted
from reskontro.book.sources import matching
from reskontro.checks.model import Rule
from reskontro.identity_number import is_norwegian, is_swedish
from reskontro.problems import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.checks.model import Checked
    from reskontro.customers import Customer

#: Digits as 0, what may part them in an identity number as a hyphen, all else as a dot.
_MASK: Final = bytes(
    48 if byte in b"0123456789" else 45 if byte in b" +-" else 46 for byte in range(256)
)
#: What identity numbers look like under the mask: in two parts, or plain; ten plain digits only
#: where they are Swedish.
_IN_TWO: Final = b"000000-0000"
_PLAIN: Final = b"0" * 11
_PLAIN_SWEDISH: Final = b"0" * 10
_NUMBER: Final = re.compile(rb"[0-9]{6,8}[-+ ]?[0-9]{4,5}")
#: What must not stand right before or behind: the number is then part of something longer.
_PART_BEFORE: Final = re.compile(rb"(?:[0-9A-Za-z_\x80-\xff]|[0-9][.,-])\Z")
_PART_BEHIND: Final = re.compile(rb"[0-9A-Za-z_\x80-\xff]|[.,-][0-9]")
#: What a number is that comes right after such a word; the tag `kid:` is one.
_SAID: Final = re.compile(
    rb"(?:\b(?:kid|ocr|konto|kontonr|kontonummer|bankkonto|bank_account|account|acct|iban|bg|pg"
    rb"|bankgiro|plusgiro|phone|tel|tlf|telefon|mobil)(?:[ .]*(?:nr|no|nummer|number))?\.?)"
    rb":?[ \t]*[\"']?\Z",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 24
#: Years before today in which twelve plain digits are rather a time than a birthday.
_YEARS_OF_TIMES: Final = 10


def identity_number(checked: Checked) -> Iterator[Problem]:
    """A national identity number in a journal, or in a file of settings or customers."""
    book = checked.book
    others: frozenset[str] | None = None
    for path in (*book.journals, *_records(checked)):
        data = _read(checked, path)
        found: list[_Found] = []
        for start, end in _looking_like(data, ten=book.settings.company.country == "SE"):
            digits = "".join(filter(str.isdecimal, data[start:end].decode()))
            if not _is_identity(digits, data[start:end], checked) or _is_said(data, start):
                continue
            if others is None:
                others = _known_numbers(checked)
            if digits not in others and not (
                path not in book.journals and book.files and is_encrypted(book.files, path)
            ):
                found.append(_Found(start, end))
        yield from _told("R404", path, data, found)


def _records(checked: Checked) -> list[str]:
    """The settings and the files of the register."""
    book = checked.book
    if book.bare or book.files is None:
        return []
    return [SETTINGS_FILE, *matching(book.files, book.settings.customers)]


def _looking_like(data: bytes, *, ten: bool) -> list[tuple[int, int]]:
    """Where runs of digits have the length of an identity number, and stand alone."""
    masked = data.translate(_MASK)
    places: set[tuple[int, int]] = set()
    for shape in (_IN_TWO, _PLAIN_SWEDISH if ten else _PLAIN):
        at = masked.find(shape)
        while at >= 0:
            start = at
            while masked[start - 1 : start] == b"0":
                start -= 1
            found = _NUMBER.match(data, start)
            end = found.end() if found else at + len(shape)
            if (
                found
                and not _PART_BEFORE.search(data, max(start - 2, 0), start)
                and not _PART_BEHIND.match(data, end)
            ):
                places.add((start, end))
            while masked[end : end + 1] == b"0":
                end += 1
            at = masked.find(shape, end)
    return sorted(places)


def _is_identity(digits: str, written: bytes, checked: Checked) -> bool:
    """Whether digits can be an identity number, written so."""
    plain = written.isdigit()
    if is_norwegian(digits):
        return True
    if not is_swedish(digits) or b" " in written:
        return False
    if plain and len(digits) == 12:  # noqa: PLR2004 - with the century
        return int(digits[:4]) < checked.as_of.year - _YEARS_OF_TIMES
    return True


def _is_said(data: bytes, start: int) -> bool:
    """Whether the word before says that it is a payment reference, an account, a telephone."""
    line = data.rfind(b"\n", 0, start) + 1
    return _SAID.search(data[max(line, start - _LOOK_BACK) : start]) is not None


def _known_numbers(checked: Checked) -> frozenset[str]:
    """Payment references, documents, organisation numbers and bank accounts: digits alone."""
    book = checked.book
    known = {book.settings.company.orgnr, book.settings.company.bank_account}
    for record in book.customers.values():
        known |= {record.kid, record.phone, record.bank_account, record.vat_number}
        if record.type != "person":
            known.add(record.orgnr)
    for entry in checked.entries():
        known |= {entry.kid, entry.number, entry.code, *entry.names}
    return frozenset("".join(filter(str.isdecimal, number)) for number in known)


class _Found(NamedTuple):
    """From which byte of a file to which something was found, and of whom it is."""

    start: int
    end: int
    customer: str = ""


class _Person(NamedTuple):
    """A person of the register: the words of the name, and its two orders as folded words."""

    customer: Customer
    words: tuple[bytes, ...]
    orders: tuple[bytes, bytes]


#: Letters in lower case, all else blanks. Of UTF-8 the second bytes of capitals become those of
#: small letters; what else that makes alike is told apart afterwards.
_FOLD: Final = bytes(
    byte + 32
    if 65 <= byte <= 90 or 128 <= byte <= 158  # noqa: PLR2004 - A to Z, and À to Þ
    else byte
    if 97 <= byte <= 122 or byte > 158  # noqa: PLR2004 - a to z
    else 32
    for byte in range(256)
)
#: Quotes, dashes and blanks beyond ASCII.
_SIGNS: Final = re.compile(rb"\xc2[\x80-\xbf]|\xe2\x80[\x80-\xbf]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_PIECE: Final = 1 << 20
#: Bytes that are no UTF-8 are kept through texts; what they are is told by reading itself.
_AS_IT_IS: Final = "surrogateescape"


def name_of_person(checked: Checked) -> Iterator[Problem]:
    """The whole name of a customer who is a person, in a journal."""
    people = _people(checked.book.customers.values())
    if not people:
        return
    wanted = frozenset(word for own in people.values() for one in own for word in one.words)
    for path in checked.book.journals:
        data = _read(checked, path)
        found: list[_Found] = []
        for start, end in _pieces(data):
            words = _words(data[start:end])
            there = wanted.intersection(words)
            near = [
                one for word in there for one in people.get(word, ()) if there.issuperset(one.words)
            ]
            if near:
                line = b" ".join((b"", *words, b""))
                near = [one for one in near if any(order in line for order in one.orders)]
            for one in near:
                found += _names(one, data[start:end], start)
        yield from _told("R405", path, data, found)


def _people(customers: Iterable[Customer]) -> dict[bytes, list[_Person]]:
    """Persons by the first word of their names; a name of one word is too common to tell."""
    people: dict[bytes, list[_Person]] = {}
    for customer in customers:
        words = tuple(_words(customer.name.encode()))
        if customer.type == "person" and len(words) > 1:
            turned = (words[-1], *words[:-1])
            orders = (b" ".join((b"", *words, b"")), b" ".join((b"", *turned, b"")))
            people.setdefault(words[0], []).append(_Person(customer, words, orders))
    return people


def _words(text: bytes) -> list[bytes]:
    if b"\xc2" in text or b"\xe2\x80" in text:
        text = _SIGNS.sub(b" ", text)
    return text.translate(_FOLD).split()


def _pieces(data: bytes) -> Iterator[tuple[int, int]]:
    """The text in pieces that end with a line."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _PIECE)
        end = len(data) if end < 0 else end + 1
        yield start, end
        start = end


def _names(one: _Person, piece: bytes, start: int) -> Iterator[_Found]:
    """Where the name stands in a piece of a file that begins at `start`, in either order."""
    words = [re.escape(word) for word in _WORD.findall(one.customer.name)]
    orders = ("[^\\w\\n]+".join(order) for order in (words, [words[-1], *words[:-1]]))
    name = re.compile(rf"(?<!\w)(?:{'|'.join(orders)})(?!\w)", re.IGNORECASE)
    text = piece.decode("utf-8", _AS_IT_IS)
    seen = 0
    for found in name.finditer(text):
        start += len(text[seen : found.start()].encode("utf-8", _AS_IT_IS))
        end = start + len(found[0].encode("utf-8", _AS_IT_IS))
        yield _Found(start, end, one.customer.number)
        start, seen = end, found.end()


def _read(checked: Checked, path: str) -> bytes:
    """The content of a file; what cannot be read is told by reading itself."""
    if checked.book.files is None:
        return b""
    try:
        return bytes(checked.book.files.read(path))
    except OSError:
        return b""


def _told(code: str, path: str, data: bytes, found: list[_Found]) -> Iterator[Problem]:
    """Problems at places in a file; the lines are shown with stars in place of what was found."""
    number, counted = 1, 0
    in_line: dict[int, list[_Found]] = {}
    for one in sorted(found):
        in_line.setdefault(data.rfind(b"\n", 0, one.start) + 1, []).append(one)
    for first, own in in_line.items():
        number += data.count(b"\n", counted, first)
        counted = first
        last = data.find(b"\n", own[-1].end)
        line = data[first : len(data) if last < 0 else last].rstrip(b"\r")
        shown, seen, places = "", 0, []
        for one in own:
            shown += line[seen : one.start - first].decode("utf-8", "replace")
            hidden = len(line[one.start - first : one.end - first].decode("utf-8", "replace"))
            places.append((len(shown) + 1, hidden))
            shown, seen = shown + "*" * hidden, one.end - first
        shown += line[seen:].decode("utf-8", "replace")
        for one, (column, width) in zip(own, places, strict=True):
            values = {"customer": one.customer} if one.customer else {}
            yield Problem(code, Span(path, number, column), values, shown, width)


RULES = (
    Rule("R404", identity_number, alone=True),
    Rule("R405", name_of_person, alone=True),
)
