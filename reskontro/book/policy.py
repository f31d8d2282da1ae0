"""Which policy is a customer's, and in what language and by what way its letters go."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from reskontro.settings.dunning import DunningPolicy, policies_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.events.model import Channel
    from reskontro.settings import Settings
    from reskontro.settings.dunning import CustomerLanguage

_LANGUAGES: Final[Mapping[str, CustomerLanguage]] = {"NO": "nb", "SE": "sv"}
_NOBODY: Final = DunningPolicy()


def policy_of(book: Book, customer: str) -> tuple[str, DunningPolicy]:
    """The name and the first policy that fits a customer; none of them is one without levels."""
    settings = book.settings
    record = book.record_of(customer)
    for name, policy in policies_of(settings.dunning, settings.company.country).items():
        if _fits(policy, customer, record, language_of_letters(book, record)):
            return name, policy
    return "", _NOBODY


def language_of_letters(book: Book, record: Customer | None) -> str:
    """The language of letters to a customer: its own, known or not, else the firm's."""
    return (record is not None and record.language) or language_of_firm(book.settings)


def language_of_firm(settings: Settings) -> CustomerLanguage:
    """The language of what goes to customers without one of their own: the book's, the country's."""
    return settings.language or _LANGUAGES.get(settings.company.country, "en")


def _fits(policy: DunningPolicy, customer: str, record: Customer | None, language: str) -> bool:
    return (
        (not policy.types or (record is not None and record.type in policy.types))
        and (not policy.segments or (record is not None and record.segment in policy.segments))
        and (not policy.languages or language in policy.languages)
        and (not policy.customers or any(fnmatchcase(customer, one) for one in policy.customers))
    )


def channel_of(wish: Channel, record: Customer | None) -> Channel:
    """How a letter reaches a customer: as wished, else by e-mail where there is an address."""
    if wish != "auto":
        return wish
    return "email" if record is not None and record.email else "letter"
