"""Large registers, kept ready to be read: reading the YAML of thousands of records takes seconds.

The cache is a file outside the book, found by the book's folder and believed by content: a digest
of each register file, or of one record's text where others of its file have changed. It may be
deleted at any time. It holds data only, of the types of the records; what does not fit is read from
the YAML. A record is made when it is asked for, so that one of many costs little.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

import reskontro
from reskontro.book.kept_register import Cache, CachedRegister, Kept, KeptFile
from reskontro.customers import Customer, load_customers, number_order
from reskontro.customers.record import ENCRYPTED
from reskontro.problems import BookError, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from mmap import mmap

    from reskontro.customers import CustomerNumber

#: The folder of the cache, else `XDG_CACHE_HOME/reskontro`; "off" for none.
CACHE_VARIABLE: Final = "RESKONTRO_CACHE"
#: Smaller registers are read quickly enough, in bytes.
_WORTH_IT: Final = 1 << 16
#: The records of another version of the program are not believed.
_VERSION: Final = f"3 {reskontro.__version__} {' '.join(Customer.__struct_fields__)}"
_NOWHERE: Final = Span("", 0)
#: The file begins with a digest of the rest, of so many bytes.
_PROOF: Final = 32
_SEALED: Final = ENCRYPTED.encode()
#: So many bytes of a digest tell the texts of records apart.
_NAME: Final = 16


def cached_register(
    root: Path, texts: Mapping[str, bytes | mmap], environ: Mapping[str, str]
) -> Mapping[CustomerNumber, Customer]:
    """The customers in the texts of a book's register files, by path, ordered by number.

    Raises:
        BookError: with every independent problem of all files.
    """
    place = None
    if sum(map(len, texts.values())) >= _WORTH_IT:
        place = _place(root, environ)
    if place is None:
        return load_customers(texts.items())
    digests = dict(zip(texts, _digests(texts.values()), strict=True))
    cache = _stored(place)
    if cache is None or [(file.path, file.text) for file in cache.files] != [*digests.items()]:
        try:
            cache = _read(texts, digests, cache)
        except BookError:
            return load_customers(texts.items())  # raises the problems of all files
        _store(cache, place)
    return CachedRegister(cache)


def _place(root: Path, environ: Mapping[str, str]) -> Path | None:
    """The file of a book's register; None where nothing is to be kept."""
    folder = environ.get(CACHE_VARIABLE, "")
    if folder == "off":
        return None
    if not folder:
        home = environ.get("XDG_CACHE_HOME") or (
            str(Path(environ["HOME"], ".cache")) if environ.get("HOME") else ""
        )
        if not home:
            return None
        folder = str(Path(home, "reskontro"))
    (name,) = _digests([os.fsencode(root.resolve())])
    return Path(folder, f"register-{name[:_NAME].hex()}.msgpack")


def _digests(texts: Iterable[bytes | memoryview | mmap]) -> list[bytes]:
    from hashlib import sha256  # noqa: PLC0415 - small registers need none

    return [sha256(text).digest() for text in texts]


def _stored(place: Path) -> Cache | None:
    """What was kept; None where there is nothing, or nothing that can be believed."""
    from mmap import ACCESS_READ, mmap  # noqa: PLC0415 - small registers need none

    try:
        with place.open("rb") as stream:
            stored = memoryview(mmap(stream.fileno(), 0, access=ACCESS_READ))
        if _digests([stored[_PROOF:]]) != [stored[:_PROOF]]:
            return None
        cache = msgspec.msgpack.decode(stored[_PROOF:], type=Cache)
    except (OSError, ValueError, msgspec.MsgspecError):  # an empty file cannot be mapped
        return None
    return cache if cache.version == _VERSION else None


def _store(cache: Cache, place: Path) -> None:
    """Keep it, whole or not at all; a folder that cannot be written to is no error."""
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - small registers need none

    with suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=place.parent, delete=False) as stream:
            try:
                content = msgspec.msgpack.encode(cache)
                stream.write(_digests([content])[0] + content)
                stream.close()
                Path(stream.name).replace(place)
            except OSError:
                Path(stream.name).unlink()
                raise


def _read(
    texts: Mapping[str, bytes | mmap], digests: Mapping[str, bytes], before: Cache | None
) -> Cache:
    """Read what was not kept before.

    Raises:
        BookError: with every independent problem of all files.
    """
    old: dict[bytes, tuple[KeptFile, bytes | memoryview]] = dict(_by_text(before) if before else ())
    known = {
        kept.text: kept
        for text in old.keys() - digests.values()
        for kept in _each(*old[text])
        if kept.text
    }
    files: list[KeptFile] = []
    pieces: list[bytes | memoryview] = []
    for path, text in texts.items():
        if digests[path] not in old:
            data = bytes(text)
            found = (_of_file(path, data, known) if known else None) or _whole_file(path, data)
            old[digests[path]] = _packed(digests[path], found)
        file, piece = old[digests[path]]
        files.append(msgspec.structs.replace(file, path=path))
        pieces.append(piece)
    numbers = [number for file in files for number in file.numbers]
    if len({*numbers}) < len(numbers):
        load_customers(texts.items())  # raises, and says where
    order = sorted(range(len(numbers)), key=lambda place: number_order(numbers[place]))
    return Cache(_VERSION, files, order, memoryview(b"".join(pieces)))


def _by_text(cache: Cache) -> Iterator[tuple[bytes, tuple[KeptFile, bytes | memoryview]]]:
    """The files, each with what is kept of it, by the digest of its text."""
    start = 0
    for file in cache.files:
        end = start + sum(file.lengths)
        yield file.text, (file, cache.kept[start:end])
        start = end


def _each(file: KeptFile, piece: bytes | memoryview) -> Iterator[Kept]:
    start = 0
    for length in file.lengths:
        yield msgspec.msgpack.decode(piece[start : start + length], type=Kept)
        start += length


def _packed(digest: bytes, found: Sequence[Kept]) -> tuple[KeptFile, bytes]:
    pieces = [*map(msgspec.msgpack.encode, found)]
    terms = sorted({kept.terms for kept in found if kept.terms})
    numbers, lengths = [kept.number for kept in found], [*map(len, pieces)]
    records = b"".join(pieces)
    return KeptFile("", digest, numbers, lengths, terms, _SEALED in records), records


def _of_file(path: str, text: bytes, known: Mapping[bytes, Kept]) -> list[Kept] | None:
    """The records of a file, of which most are known; None where it must be read whole."""
    from reskontro.customers.blocks import blocks  # noqa: PLC0415 - small registers need none

    pieces = blocks(text)
    if pieces is None:
        return None
    found: list[Kept] = []
    for (line, piece), name in zip(pieces, _names(pieces), strict=True):
        if name in known:
            found.append(msgspec.structs.replace(known[name], line=line))
            continue
        try:
            (customer,) = load_customers([(path, piece)]).values()
        except (BookError, ValueError):
            return None
        found.append(_kept(customer, line, name))
    return found


def _whole_file(path: str, text: bytes) -> list[Kept]:
    from reskontro.customers.blocks import blocks  # noqa: PLC0415 - the same

    customers = load_customers([(path, text)])
    pieces = blocks(text) or []
    names = dict(zip((line for line, _ in pieces), _names(pieces), strict=True))
    lines = [customer.source.line for customer in customers.values()]
    apart = sorted(names) == sorted(lines)
    return [
        _kept(customer, customer.source.line, names[customer.source.line] if apart else b"")
        for customer in customers.values()
    ]


def _kept(customer: Customer, line: int, name: bytes) -> Kept:
    record = msgspec.msgpack.encode(msgspec.structs.replace(customer, source=_NOWHERE))
    column = customer.source.column
    return Kept(customer.number, customer.terms, line, column, name, msgspec.Raw(record))


def _names(pieces: Iterable[tuple[int, bytes]]) -> list[bytes]:
    return [digest[:_NAME] for digest in _digests(piece.rstrip() for _, piece in pieces)]
