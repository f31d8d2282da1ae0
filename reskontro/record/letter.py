"""What a letter charges, as a transaction, and the same taken back when it is cancelled."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.model import Amount
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.record.exchange import money_of
from reskontro.record.leg import legs
from reskontro.record.refused import Refused
from reskontro.record.reverse import REVERSES, Reverse, reverse
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reskontro.events.model import LetterMade
    from reskontro.record.exchange import Money
    from reskontro.record.recorder import Recorder
    from reskontro.settings.dunning import Charge
    from reskontro.subledger.chart import Role
    from reskontro.subledger.entries import Entry

#: Amounts of entries by document, day and kind.
Entered = dict[tuple[str, date, str], set[Decimal]]
#: The tag that says which letter a transaction is about.
LETTER: Final = "letter"
#: The account of each charge, and the kind of its entry.
_ROLES: Final[Mapping[Charge, Role]] = {
    "fee": "fee",
    "compensation": "fee",
    "interest": "interest",
}


class Booked(msgspec.Struct, frozen=True):
    """A charge of a letter on a document that is to be a transaction; `amount` > 0."""

    document: str
    charge: Charge
    amount: Decimal

    @property
    def role(self) -> Role:
        """The role of the account it is credited to, which is the kind of its entry too."""
        return _ROLES[self.charge]


def booked_of(letter: LetterMade) -> list[Booked]:
    """The charges of a letter that are transactions, by document."""
    return [
        Booked(part.document, charge, amount)
        for part in letter.items
        for charge in _ROLES
        if charge in letter.books and (amount := getattr(part, charge))
    ]


def charges(letter: LetterMade, rate: Decimal | None, recorder: Recorder) -> Transaction | None:
    """The transaction of what a letter charges, without a code; None where nothing is booked.

    Each charge stands on its document and is due with the letter. One unit of the letter's currency
    is worth `rate` in the book's, where that is another.

    Raises:
        Refused: the day is closed, an account is not known, a rate is needed, or a document has no
            number.
    """
    found = booked_of(letter)
    if not found:
        return None
    recorder.check_day(letter.date)
    currency = letter.currency or recorder.book.currency
    money = money_of(currency, rate, letter.customer, letter.date, recorder)
    due = letter.deadline or letter.date
    by_role: dict[Role, Decimal] = {}
    postings: list[Posting] = []
    mixed = len({one.role for one in found}) > 1
    for one in found:
        tags = [("invoice", one.document), ("due", due.isoformat())]
        if mixed and one.role == "interest":
            tags.append(("kind", "interest"))
        cost = Amount(money.booked(one.amount), money.base) if money.foreign else None
        head = _head(letter, one.document, recorder)
        postings += legs(recorder, head, one.document, one.amount, tuple(tags), cost=cost)
        by_role[one.role] = by_role.get(one.role, ZERO) + money.booked(one.amount)
    postings += _credits(by_role, money, recorder)
    return Transaction(
        letter.date,
        f"{recorder.payee(letter.customer)} | {_text(letter, found, recorder)}",
        tuple(postings),
        status="*",
        tags=((LETTER, letter.letter),),
    )


def taken_back(letter: LetterMade, day: date, number: str, recorder: Recorder) -> list[Transaction]:
    """The mirror of what a letter charged, on a day; nothing where all of it was taken back.

    Raises:
        Refused: the day is closed, or `number` is not the next.
    """
    made: list[Transaction] = []
    for path, line in _entered(letter, recorder):
        text = recorder.say(Note("record.text.letter_cancelled", {"letter": letter.letter}))
        try:
            one = reverse(Reverse(f"{path}:{line}", text, number), day, recorder)
        except Refused as refused:
            if refused.note.key == "I333":  # it is reversed
                continue
            raise
        made.append(msgspec.structs.replace(one, tags=((LETTER, letter.letter), *one.tags)))
    return made


def is_entered(letter: LetterMade, own: Entered) -> bool:
    """Whether any of what a letter charges stands in the journals; `own` is by `entered_by`."""
    return any(
        one.amount in own.get((one.document, letter.date, one.role), ())
        for one in booked_of(letter)
    )


def entered_by(entries: Iterable[Entry]) -> Entered:
    """The amounts of fees and interest among entries by document, day and kind."""
    found: Entered = {}
    for one in entries:
        if one.kind in ("fee", "interest") and one.amount > ZERO:
            found.setdefault((one.number, one.date, one.kind), set()).add(one.amount)
    return found


def _entered(letter: LetterMade, recorder: Recorder) -> Iterator[tuple[str, int]]:
    """Where the transactions of a letter stand."""
    seen = set()
    for entry in recorder.book.entries.get(letter.customer, ()):
        if entry.kind not in ("fee", "interest") or entry.date != letter.date:
            continue
        one = recorder.transaction_of(entry)
        if one is None or (one.path, one.line) in seen:
            continue
        seen.add((one.path, one.line))
        if (LETTER, letter.letter) in one.tags and REVERSES not in dict(one.tags):
            yield one.path, one.line


def _head(letter: LetterMade, document: str, recorder: Recorder) -> Entry:
    """The first entry of a document.

    Raises:
        Refused: the journals give none that number.
    """
    own = [
        one
        for one in recorder.book.entries.get(letter.customer, ())
        if one.number == document and one.amount > ZERO
    ]
    if not own:
        raise Refused("I380", number=document)
    return min(own, key=lambda one: (one.date, one.line))


def _credits(
    by_role: Mapping[Role, Decimal], money: Money, recorder: Recorder
) -> Iterator[Posting]:
    for role, amount in by_role.items():
        account = recorder.account_of(role)
        yield Posting(account, rounded(-amount, money.base), money.base)


def _text(letter: LetterMade, found: list[Booked], recorder: Recorder) -> str:
    """What a letter charges, in words, with its number."""
    charged = {each.charge for each in found}
    words = [
        recorder.say(Note(f"record.charge.{letter.form if one == 'fee' else one}"))
        for one in _ROLES
        if one in charged
    ]
    first, *others = words
    charges_ = ", ".join([first, *(one[:1].lower() + one[1:] for one in others)])
    values = {"charges": charges_, "letter": letter.letter}
    return recorder.say(Note("record.text.letter", values))
