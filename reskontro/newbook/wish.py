"""What is asked for of a new book, and what of it cannot be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.address import Address
from reskontro.currencies import is_currency
from reskontro.customers import Customer, CustomerNumber
from reskontro.customers.faults import faults
from reskontro.customers.identifiers import bank_account, iban, organisation_number
from reskontro.newbook.charts import ChartName  # noqa: TC001  (read at run time)
from reskontro.problems import Note, Span
from reskontro.rules.lookup import COUNTRIES
from reskontro.settings import Company  # noqa: TC001
from reskontro.terms import EXAMPLES, is_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

#: Where the file for CI is for.
Ci = Literal["none", "github", "gitlab"]


class Wish(msgspec.Struct, frozen=True):
    """A book to be made.

    `customer` are the fields of the first customer, each as `FIELD=VALUE`; () for none. `journal`
    is an existing journal that the book is made beside, relative to its folder, "" for none.
    """

    country: ChartName
    company: Company
    currency: str
    language: Literal["nb", "sv", "en"]
    terms: str
    customer: tuple[str, ...] = ()
    encrypt: bool = False
    ci: Ci = "none"
    journal: str = ""


def wrong(field: str, text: str, country: str, known: Collection[str] = ()) -> Note | None:
    """What is wrong with an answer to a question, None where it can stand; "" is no answer.

    `country` is NO, SE, or anything else for other countries. `known` are currencies that a
    journal uses already, which pass.
    """
    if not text:
        return Note("init.no_name") if field == "name" else None
    if text in known:
        return None
    check = _CHECKS.get(field)
    return check(text, country) if check else None


def choice(text: str, choices: Collection[str]) -> str | None:
    """Which of some choices a text means, in any case; None: none of them."""
    return next((each for each in choices if each.casefold() == text.casefold()), None)


def _iban(text: str, _country: str) -> Note | None:
    return iban(text)


def _terms(text: str, _country: str) -> Note | None:
    values = {"text": text, "examples": "; ".join(EXAMPLES)}
    return None if is_terms(text) else Note("init.terms", values)


def _currency(text: str, _country: str) -> Note | None:
    return None if is_currency(text) else Note("init.currency", {"text": text})


def _email(text: str, _country: str) -> Note | None:
    return _as_of_customers(Customer(_NUMBER, _PLACE, "x", email=text))


def _postcode(text: str, country: str) -> Note | None:
    home = country if country in COUNTRIES else ""
    return _as_of_customers(
        Customer(_NUMBER, _PLACE, "x", address=Address(postcode=text, country=home))
    )


def _as_of_customers(record: Customer) -> Note | None:
    """What is wrong with a value by the rules for customers, which hold for the firm too."""
    return next((fault.why for fault in faults(record, "")), None)


_NUMBER: Final = CustomerNumber("0")
_PLACE: Final = Span("", 0)
#: What is wrong with a text, by what it is asked for as; the country is the second argument.
_CHECKS: Final[dict[str, Callable[[str, str], Note | None]]] = {
    "orgnr": organisation_number,
    "bank_account": bank_account,
    "iban": _iban,
    "postcode": _postcode,
    "email": _email,
    "currency": _currency,
    "terms": _terms,
}
