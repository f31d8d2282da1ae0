"""Large registers, kept ready to be read: reading the YAML of thousands of records takes seconds.

The cache is a file outside the book, found by the book's folder and believed by content: a digest
of all register files, or of one record's text where others have changed. It may be deleted at any
time. It holds data only, of the types of the records; what does not fit is read from the YAML.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

import reskontro
from reskontro.customers import Customer, CustomerNumber, load_customers, number_order
from reskontro.customers.blocks import blocks
from reskontro.problems import BookError, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The folder of the cache, else `XDG_CACHE_HOME/reskontro`; "off" for none.
CACHE_VARIABLE: Final = "RESKONTRO_CACHE"
#: Smaller registers are read quickly enough, in bytes.
_WORTH_IT: Final = 1 << 16
#: The records of another version of the program are not believed.
_VERSION: Final = f"1 {reskontro.__version__} {' '.join(Customer.__struct_fields__)}"
_NOWHERE: Final = Span("", 0)
#: The file begins with a digest of the rest, of so many bytes.
_PROOF: Final = 32


class _Kept(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A record as it is kept: `path` counts the paths; `text` is the digest of its text, or b""."""

    number: str
    terms: str | None
    path: int
    line: int
    column: int
    text: bytes
    record: msgspec.Raw


class _Cache(msgspec.Struct, array_like=True, frozen=True):
    version: str
    digest: bytes
    paths: list[str]
    kept: list[_Kept]


class CachedRegister(Mapping[CustomerNumber, Customer]):
    """The customers of a register by number, in order; each is made when it is asked for."""

    def __init__(self, cache: _Cache) -> None:
        self._paths = cache.paths
        self._kept = {CustomerNumber(kept.number): kept for kept in cache.kept}
        self._made: dict[CustomerNumber, Customer] = {}

    @property
    def terms(self) -> set[str]:
        """The terms that any customer has."""
        return {kept.terms for kept in self._kept.values() if kept.terms}

    def __getitem__(self, number: CustomerNumber) -> Customer:
        made = self._made.get(number)
        if made is None:
            kept = self._kept[number]
            record = msgspec.msgpack.decode(kept.record, type=Customer)
            place = Span(self._paths[kept.path], kept.line, kept.column)
            made = self._made[number] = msgspec.structs.replace(record, source=place)
        return made

    def __contains__(self, number: object) -> bool:
        return number in self._kept

    def __iter__(self) -> Iterator[CustomerNumber]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def cached_register(
    root: Path, texts: Mapping[str, bytes], environ: Mapping[str, str]
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
    digest = _digest_of(texts)
    cache = _stored(place)
    if cache is None or cache.digest != digest:
        try:
            cache = _read(texts, digest, cache)
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
    name = _blake(16, os.fsencode(root.resolve())).hex()
    return Path(folder, f"register-{name}.msgpack")


def _digest_of(texts: Mapping[str, bytes]) -> bytes:
    pieces: list[bytes] = []
    for path, text in texts.items():
        name = os.fsencode(path)
        pieces += (b"%d %d " % (len(name), len(text)), name, text)
    return _blake(_PROOF, *pieces)


def _blake(size: int, *pieces: bytes) -> bytes:
    """The digest of pieces, of so many bytes."""
    from hashlib import blake2b  # noqa: PLC0415 - small registers need none

    digest = blake2b(digest_size=size)
    for piece in pieces:
        digest.update(piece)
    return digest.digest()


def _stored(place: Path) -> _Cache | None:
    """What was kept; None where there is nothing, or nothing that can be believed."""
    try:
        stored = place.read_bytes()
        proof, content = stored[:_PROOF], stored[_PROOF:]
        if _blake(_PROOF, content) != proof:
            return None
        cache = msgspec.msgpack.decode(content, type=_Cache)
    except (OSError, msgspec.MsgspecError):
        return None
    return cache if cache.version == _VERSION else None


def _store(cache: _Cache, place: Path) -> None:
    """Keep it, whole or not at all; a folder that cannot be written to is no error."""
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - small registers need none

    with suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=place.parent, delete=False) as stream:
            try:
                content = msgspec.msgpack.encode(cache)
                stream.write(_blake(_PROOF, content) + content)
                stream.close()
                Path(stream.name).replace(place)
            except OSError:
                Path(stream.name).unlink()
                raise


def _read(texts: Mapping[str, bytes], digest: bytes, before: _Cache | None) -> _Cache:
    """Read what was not kept before.

    Raises:
        BookError: with every independent problem of all files.
    """
    known = {kept.text: kept for kept in before.kept if kept.text} if before else {}
    kept: list[_Kept] = []
    for index, (path, text) in enumerate(texts.items()):
        found = _of_file(index, path, text, known) if known else None
        if found is None:
            found = _whole_file(index, path, text)
        kept += found
    if len({each.number for each in kept}) < len(kept):
        load_customers(texts.items())  # raises, and says where
    kept.sort(key=lambda each: number_order(each.number))
    return _Cache(_VERSION, digest, list(texts), kept)


def _of_file(
    index: int, path: str, text: bytes, known: Mapping[bytes, _Kept]
) -> list[_Kept] | None:
    """The records of a file, of which most are known; None where it must be read whole."""
    pieces = blocks(text)
    if pieces is None:
        return None
    found: list[_Kept] = []
    for line, piece in pieces:
        name = _digest(piece)
        if name in known:
            old = known[name]
            found.append(msgspec.structs.replace(old, path=index, line=line))
            continue
        try:
            (customer,) = load_customers([(path, piece)]).values()
        except (BookError, ValueError):
            return None
        found.append(_kept(customer, index, line, name))
    return found


def _whole_file(index: int, path: str, text: bytes) -> list[_Kept]:
    customers = load_customers([(path, text)])
    names = {line: _digest(piece) for line, piece in blocks(text) or ()}
    lines: Sequence[int] = [customer.source.line for customer in customers.values()]
    apart = sorted(names) == sorted(lines)
    return [
        _kept(customer, index, customer.source.line, names[customer.source.line] if apart else b"")
        for customer in customers.values()
    ]


def _kept(customer: Customer, index: int, line: int, name: bytes) -> _Kept:
    record = msgspec.msgpack.encode(msgspec.structs.replace(customer, source=_NOWHERE))
    return _Kept(
        customer.number, customer.terms, index, line, customer.source.column, name,
        msgspec.Raw(record),
    )  # fmt: skip


def _digest(text: bytes) -> bytes:
    return _blake(16, text.rstrip())
