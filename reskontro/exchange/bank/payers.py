"""Which customer a payer is: by account, organisation number or name, and what was learned.

What was learned stands in a file beside the register (setting `bank.payers`), a line for each
account, added to and never written over.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from reskontro.customers.sealing import is_private
from reskontro.exchange.bank.accounts import domestic
from reskontro.exchange.bank.record_lines import with_lines
from reskontro.problems import Span  # noqa: TC001 - a field's type, read at run time
from reskontro.yamledit import line_ending, written
from reskontro.yamlfile import Rule, read_list

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.book.sources import Source
    from reskontro.exchange.bank.model import Payment

#: By what a payer is found, the surest first.
Sign = Literal["account", "orgnr", "name", "text"]

_LETTER: Final = "F"
#: A name within a longer text has so many words at least: one alone is in many texts.
_FEWEST: Final = 2
#: What firms write behind their names or leave out.
_FORMS: Final = frozenset(("as", "asa", "ab", "ans", "da", "enk", "hb", "kb", "sa"))

_Name = Annotated[str, Rule("165", bool)]


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A customer pays from an account."""

    source: Span
    customer: _Name
    account: _Name


def read_links(files: Source, path: str) -> list[Link]:
    """The accounts that customers pay from, as the file has them; none without a file.

    Raises:
        BookError: with every independent problem of the file.
    """
    if not files.has(path):
        return []
    return read_list(path, bytes(files.read(path)), Link, _LETTER, source="source")


def with_links(data: bytes, links: Iterable[tuple[str, str]]) -> bytes:
    """The file with more of them behind those it has: customers, each with an account."""
    lines = [f"- {written({'customer': who, 'account': account})}\n" for who, account in links]
    text = data.decode()
    gap = "\n" if text and not text.endswith("\n") else ""
    return data + (gap + "".join(lines)).replace("\n", line_ending(text)).encode()


def without_links(data: bytes, every: Sequence[Link], gone: Container[str]) -> bytes:
    """The file without the accounts of some customers; the lines of all others as they stand."""
    places = {place: () for place, one in enumerate(every) if one.customer in gone}
    found = with_lines(data, [one.source.line for one in every], places)
    if found is not None:
        return found
    stay = (one for one in every if one.customer not in gone)
    return with_links(b"", ((one.customer, one.account) for one in stay))


class Payers:
    """Finds the customers that a payer may be."""

    def __init__(self, book: Book, links: Sequence[Link]) -> None:
        self._book = book
        self._links = links

    def find(self, payment: Payment) -> tuple[tuple[str, ...], Sign | None]:
        """The customers, and by what they were found: the surest sign that finds any."""
        if payment.payer_account and (
            found := self._accounts.get(domestic(payment.payer_account), ())
        ):
            return found, "account"
        if payment.payer_orgnr and (found := self._orgnrs.get(payment.payer_orgnr, ())):
            return found, "orgnr"
        if payment.payer and (found := self._names.get(_plain(payment.payer), ())):
            return found, "name"
        if not payment.payer and (found := self._in_texts(payment.texts)):
            return found, "text"
        return (), None

    def to_learn(self, payment: Payment, customer: str) -> bool:
        """Whether it is worth writing down that a payment's account is a customer's.

        Not of a person where the personal data of persons are encrypted: the file is not.
        """
        account = domestic(payment.payer_account)
        if not account or customer in self._accounts.get(account, ()):
            return False
        return not is_private(self._book.record_of(customer), self._book.settings.privacy)

    def _in_texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The customers whose names stand in texts; of several names the longest count."""
        names, longest = self._names, self._longest
        best, found = 0, dict[str, None]()
        for text in texts:
            words = list(_words(text))
            for size in range(min(len(words), longest), max(best, 1) - 1, -1):
                if size < _FEWEST and size < len(words):
                    break
                runs = (words[at : at + size] for at in range(len(words) - size + 1))
                own = [who for run in runs for who in names.get(" ".join(sorted(run)), ())]
                if own:
                    found = dict.fromkeys([*(found if size == best else ()), *own])
                    best = size
                    break
        return tuple(found)

    @cached_property
    def _longest(self) -> int:
        """The number of words of the longest name."""
        return max((name.count(" ") + 1 for name in self._names), default=0)

    @cached_property
    def _accounts(self) -> dict[str, tuple[str, ...]]:
        pairs = [(one.account, one.customer) for one in self._links]
        for number, record in self._book.customers.items():
            pairs += [(each, number) for each in (record.bank_account, record.iban) if each]
        return _index((domestic(account), customer) for account, customer in pairs)

    @cached_property
    def _orgnrs(self) -> dict[str, tuple[str, ...]]:
        records = self._book.customers.items()
        return _index((record.orgnr, number) for number, record in records if record.orgnr)

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        return _index((_plain(one.name), number) for number, one in self._book.customers.items())


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, customer in pairs:
        if key and customer not in found.get(key, ()):
            found[key] = (*found.get(key, ()), customer)
    return found


def _plain(name: str) -> str:
    """A name without case, punctuation and form of company, its words in order of the alphabet.

    Banks write persons with the family name first.
    """
    return " ".join(sorted(_words(name)))


def _words(name: str) -> Iterator[str]:
    letters = "".join(char if char.isalnum() else " " for char in name.casefold())
    return (word for word in letters.split() if word not in _FORMS)
