"""What is kept of a large register, and the customers that are made of it when asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate, chain

import msgspec

from reskontro.customers import Customer, CustomerNumber
from reskontro.problems import Span


class Kept(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A record as it is kept, and where it stands in its file; `text` is a digest, or b""."""

    number: CustomerNumber
    terms: str | None
    line: int
    column: int
    text: bytes
    record: msgspec.Raw


class KeptFile(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A file by the digest of its `text`: the numbers in it, and how many bytes are kept of each.

    `terms` are those that any of its records has; `sealed`: some have encrypted values.
    """

    path: str
    text: bytes
    numbers: list[CustomerNumber]
    lengths: list[int]
    terms: list[str]
    sealed: bool


class Cache(msgspec.Struct, array_like=True, frozen=True):
    """The files, and all that is kept, file by file; `order` has the places by customer number."""

    version: str
    files: list[KeptFile]
    order: list[int]
    kept: memoryview


class CachedRegister(Mapping[CustomerNumber, Customer]):
    """The customers of a register by number, in order; each is made when it is asked for."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        numbers = [*chain.from_iterable(file.numbers for file in cache.files)]
        self._places = dict(zip(map(numbers.__getitem__, cache.order), cache.order, strict=True))
        self._firsts = [0, *accumulate(len(file.numbers) for file in cache.files)]
        self._ends = [0, *accumulate(chain.from_iterable(file.lengths for file in cache.files))]
        self._made: dict[CustomerNumber, Customer] = {}

    @property
    def terms(self) -> set[str]:
        """The terms that any customer has."""
        return {terms for file in self._cache.files for terms in file.terms}

    @property
    def sealed(self) -> bool:
        """Whether any customer has encrypted values."""
        return any(file.sealed for file in self._cache.files)

    def changed_since(self, before: CachedRegister) -> list[CustomerNumber]:
        """The customers whose records are new, or say something else than they did before."""
        same = {file.text for file in before._cache.files}
        found = {
            number
            for file in self._cache.files
            if file.text not in same
            for number in file.numbers
            if number not in before or before._kept(number).record != self._kept(number).record
        }
        return [number for number in self if number in found]

    def _kept(self, number: CustomerNumber) -> Kept:
        place = self._places[number]
        kept = self._cache.kept[self._ends[place] : self._ends[place + 1]]
        return msgspec.msgpack.decode(kept, type=Kept)

    def __getitem__(self, number: CustomerNumber) -> Customer:
        made = self._made.get(number)
        if made is None:
            kept = self._kept(number)
            file = self._cache.files[bisect_right(self._firsts, self._places[number]) - 1]
            record = msgspec.msgpack.decode(kept.record, type=Customer)
            place = Span(file.path, kept.line, kept.column)
            made = self._made[number] = msgspec.structs.replace(record, source=place)
        return made

    def __contains__(self, number: object) -> bool:
        return number in self._places

    def __iter__(self) -> Iterator[CustomerNumber]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
