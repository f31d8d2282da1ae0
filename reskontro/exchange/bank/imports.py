"""An import of files from banks: what of them is booked, what waits, what is left out and why.

Nothing is done by halves: everything that is booked, and what waits, is one draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.exchange.bank.alike import superseded
from reskontro.exchange.bank.arrived import Arrived, arrived
from reskontro.exchange.bank.booked import Brought, booked_in
from reskontro.exchange.bank.booking import Booker
from reskontro.exchange.bank.holding import differences_of, refusals
from reskontro.exchange.bank.matching import Matcher
from reskontro.exchange.bank.payers import Payers, read_links
from reskontro.exchange.bank.proposal import Proposal
from reskontro.exchange.bank.review import read_review, waiting, with_waiting, without
from reskontro.exchange.bank.sieve import Sieve
from reskontro.exchange.bank.standing import Standings
from reskontro.problems import BookError, Note, Problem
from reskontro.record.journals import drafted
from reskontro.record.lines import as_comment
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.exchange.bank.booked import Deposit
    from reskontro.exchange.bank.model import BankFile, Payment
    from reskontro.exchange.bank.review import Waiting
    from reskontro.exchange.bank.sieve import Sifted
    from reskontro.journal import Transaction
    from reskontro.record.append import Draft
    from reskontro.record.recorder import Recorder
    from reskontro.settings import Settings

Outcome = Literal["booked", "review", "skipped"]

#: So many problems of a file are told.
_MOST: Final = 20


class Wish(msgspec.Struct, frozen=True):
    """How files are imported.

    Payments before `first` are left out. `reason` is why a file that does not add up is taken all
    the same, "" where it is not.
    """

    first: date | None = None
    reason: str = ""


class Handled(msgspec.Struct, frozen=True, gc=False):
    """A payment and what became of it; `code` is of what it is, or was, booked as, else ""."""

    payment: Payment
    outcome: Outcome
    reasons: tuple[Note, ...]
    proposal: Proposal | None = None
    code: str = ""


class Imported(msgspec.Struct, frozen=True):
    """What an import makes: every payment in the order of the files, and what is to be written.

    `superseded` are payments that waited and turned out to be booked from another file.
    """

    handled: tuple[Handled, ...]
    draft: Draft
    superseded: tuple[Waiting, ...] = ()


def import_files(files: Sequence[BankFile], book: Book, recorder: Recorder, wish: Wish) -> Imported:
    """What becomes of the payments of files.

    Raises:
        BookError: a file must not be used, or a payment of it cannot be booked on its day; or what
            the book keeps of payers and of what waits cannot be read.
        Refused: the settings lack an account.
    """
    settings = book.settings
    hold(files, settings, wish)
    if not own_accounts(settings) and (named := _accounts_in(files)):
        recorder.notes.append(Note("bank.no_own_account", {"accounts": ", ".join(named)}))
    return _Import(files, book, recorder, wish).run()


def hold(files: Sequence[BankFile], settings: Settings, wish: Wish) -> None:
    """Make sure that files may be used.

    Raises:
        BookError: with all that speaks against it.
    """
    own = own_accounts(settings)
    found = [
        problem
        for file in files
        for problem in refusals(
            file,
            accounts=own,
            currencies=(settings.currency, *settings.record.bank_in),
            placed=tuple(settings.bank.accounts),
            differences_accepted=bool(wish.reason),
        )
    ]
    if found:
        raise BookError(found[:_MOST])


def own_accounts(settings: Settings) -> tuple[str, ...]:
    """The firm's accounts as the settings name them."""
    company = settings.company
    named = (*settings.bank.accounts, company.bank_account, company.iban)
    return tuple(one for one in named if one)


def _accounts_in(files: Sequence[BankFile]) -> list[str]:
    """The accounts that files say they are of, each once."""
    return sorted({one.account for file in files for one in file.statements if one.account})


class _Import:
    """The state of one import."""

    def __init__(
        self, files: Sequence[BankFile], book: Book, recorder: Recorder, wish: Wish
    ) -> None:
        self._files = files
        self._book = book
        self._recorder = recorder
        self._wish = wish
        settings = book.settings.bank
        source = book.files
        assert source is not None  # noqa: S101 - a book that is written to has files
        self._review = read_review(source, settings.review)
        old = source.read(settings.review) if source.has(settings.review) else b""
        self._old_review = bytes(old)
        payers = Payers(book, read_links(source, settings.payers))
        self._matcher = Matcher(book, recorder, Standings(book), payers)
        self._booker = Booker(recorder)
        self._before = booked_in(book)
        self._taken: set[Deposit] = set()
        self._instead: list[Waiting] = []
        self._sifted: Sifted
        self._handled: dict[int, Handled] = {}
        self._certainties: list[tuple[int, Arrived, Proposal]] = []
        self._transactions: list[Transaction] = []
        self._more: list[Waiting] = []
        self._problems: list[Problem] = []
        self._days: dict[date, str] = {}
        self._commented: set[str] = set()

    def run(self) -> Imported:
        """Look at every payment."""
        lines = arrived(self._files, self._recorder)
        sifted = Sieve(self._book, self._review, self._before, self._wish.first).sift(lines)
        self._sifted = sifted
        for at, why, code in sifted.skipped:
            self._handled[at] = Handled(lines[at].payment, "skipped", (why,), code=code)
        later: list[tuple[int, Arrived]] = []
        for at, line in sifted.new:
            found = self._certain(line.payment)
            if found is None:
                later.append((at, line))
            else:
                self._take(at, line, found)
        for at, line in later:
            self._take(at, line, self._matcher.otherwise(line.payment))
        for at, line, proposal in sorted(self._certainties, key=lambda one: one[0]):
            self._book_one(at, line, proposal)
        if self._problems:
            raise BookError(self._problems[:_MOST])
        draft = drafted(self._transactions, self._book.settings)
        over = [*sifted.replaced, *self._instead]
        gone = {one.payment for one in over}
        left = [one for one in self._review if one.payment not in gone]
        over += superseded(left, self._before, self._taken)
        gone |= {one.payment for one in over}
        if gone or self._more:
            kept = without(self._old_review, self._review, gone) if gone else self._old_review
            path = self._book.settings.bank.review
            draft = msgspec.structs.replace(draft, files={path: with_waiting(kept, self._more)})
        handled = tuple(self._handled[at] for at in range(len(lines)))
        return Imported(handled, draft, tuple(over))

    def _certain(self, payment: Payment) -> Proposal | None:
        """What is certain of a payment: by reference, or the bank's own; None where nothing is."""
        if payment.kind in ("fee", "interest"):
            return Proposal(payment.kind, "certain", reasons=(Note(f"bank.reason.{payment.kind}"),))
        return self._matcher.by_reference(payment)

    def _take(self, at: int, line: Arrived, proposal: Proposal) -> None:
        """Book what is certain; what is not waits."""
        if (doubt := self._sifted.doubts.get(at)) is not None:
            proposal = proposal.doubted(doubt)
        if proposal.confidence == "certain" or (
            proposal.confidence == "likely" and at not in self._sifted.beside
        ):
            self._matcher.take(line.payment, proposal)
        if proposal.confidence == "certain":
            self._certainties.append((at, line, proposal))
        else:
            self._wait(at, line, proposal)

    def _book_one(self, at: int, line: Arrived, proposal: Proposal) -> None:
        payment = line.payment
        if self._is_closed(payment):
            return
        comment = ""
        if line.file.differences and line.file.path not in self._commented:
            values = {"reason": self._wish.reason, "difference": differences_of(line.file)}
            comment = as_comment(self._recorder.say(Note("bank.text.difference", values)))
        try:
            made = self._booker.transactions(
                payment,
                proposal,
                line.deposit,
                bank=line.bank,
                sha256=line.file.sha256,
                comment=comment,
            )
        except Refused as error:
            if error.note.key in _OF_SETTINGS:
                raise
            reasons = (*proposal.reasons, error.note)
            if proposal.basis in ("fee", "interest"):  # nobody can decide what these are for
                self._handled[at] = Handled(payment, "skipped", reasons)
            else:
                self._wait(at, line, msgspec.structs.replace(
                    proposal, confidence="likely", reasons=reasons
                ))  # fmt: skip
            return
        if comment:
            self._commented.add(line.file.path)
        self._transactions += made
        code = made[-1].code
        if self._review:  # of which some may wait on the line
            self._before.add_line(Brought(payment.identity, line.deposit, code))
            self._taken.add(line.deposit)
        if at in self._sifted.beside:
            self._instead.append(self._sifted.beside[at])
        self._handled[at] = Handled(payment, "booked", proposal.reasons, proposal, code)

    def _is_closed(self, payment: Payment) -> bool:
        """Whether nothing can be booked on a payment's day; a problem is noted then."""
        day = payment.booked
        if day not in self._days:
            try:
                self._recorder.check_day(day)
                self._days[day] = ""
            except Refused as error:
                self._days[day] = error.note.key
                values = {**error.note.values, "day": day.isoformat()}
                code = "F601" if error.note.key == "I214" else "F602"
                self._problems.append(Problem(code, payment.place, values))
        return bool(self._days[day])

    def _wait(self, at: int, line: Arrived, proposal: Proposal) -> None:
        payment = line.payment
        if (own := self._sifted.beside.get(at)) is not None:
            why = (Note("bank.skipped.waiting", {"place": own.place}),)
            self._handled[at] = Handled(payment, "skipped", why)
            return
        if self._is_closed(payment):
            return
        self._taken.add(line.deposit)
        settings = self._book.settings
        say = self._recorder.say
        self._more.append(
            waiting(
                payment,
                line.deposit,
                proposal,
                bank=line.bank,
                sha256=line.file.sha256,
                reason="; ".join(say(note) for note in proposal.reasons),
                private=settings.privacy.encrypt != "none",
                apart=self._sifted.apart.get(at, ()),
            )
        )
        self._handled[at] = Handled(payment, "review", proposal.reasons, proposal)


#: An account that the settings lack is no reason for a single payment to wait.
_OF_SETTINGS: Final = frozenset(("I212", "I213"))
