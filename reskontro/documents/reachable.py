"""What a letter about what is overdue needs of the book before it can be made, or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.customers.record import LANGUAGES
from reskontro.documents.payment_account import payment_account
from reskontro.problems import Problem, Span
from reskontro.settings.mail import mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.model import Book
    from reskontro.documents.model import DunningLetter


def lacking_of_firm(book: Book) -> list[Problem]:
    """What every letter states of the firm, and the settings do not say.

    Source: inkassoloven § 10; inkassolagen (1974:182) 5 §.
    """
    company = book.settings.company
    place = Span(SETTINGS_FILE, 0)
    found = []
    if not company.name:
        found.append(Problem("D210", place))
    if not company.orgnr:
        found.append(Problem("D407", place))
    if payment_account(company) is None:
        found.append(Problem("D404", place))
    address = company.address
    if not (company.email or company.phone or (address.city and address.street)):
        found.append(Problem("D405", place))
    return found


def lacking_of_letter(
    book: Book, letter: DunningLetter, source: Span, *, by_mail: bool = False
) -> Iterator[Problem]:
    """Why one letter cannot be made, or not as an e-mail; `source` is where its event stands."""
    record = book.record_of(letter.buyer.number)
    place = record.source if record is not None else Span(SETTINGS_FILE, 0)
    values = {"letter": letter.number, "customer": letter.buyer.number, "email": letter.email}
    address = letter.buyer.address
    if letter.buyer.number in book.sealed:
        yield Problem("D409", place, values)
        return
    language = letter.buyer.language
    if language and language not in LANGUAGES:
        of_record = record is not None and record.language == language
        yield Problem("D406", place if of_record else source, values | {"language": language})
    if by_mail and not letter.email:
        yield Problem("D402", place, values)
    elif by_mail and mailbox(letter.email) is None:
        yield Problem("D403", place, values)
    elif not letter.email and not (address.city or address.street):
        yield Problem("D401", place, values)
