"""Which payments of files are new: the others were brought before, and it is said what they are.

First the payments are looked at, by their identities, then the lines of those that nothing tells:
a line without a reference is told by its day, amount and account alone. Each file of a call sees
those before it as a later call would.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.alike import by_mark, counted, judged, near
from reskontro.exchange.bank.arrived import left_out
from reskontro.exchange.bank.booked import Brought
from reskontro.exchange.bank.identity import identity_from, key_of
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.exchange.bank.alike import Judged
    from reskontro.exchange.bank.arrived import Arrived
    from reskontro.exchange.bank.booked import Before, Deposit
    from reskontro.exchange.bank.identity import Identity
    from reskontro.exchange.bank.review import Waiting

_CSV: Final = "t"
_TIE: Final = Note("bank.reason.tie_of_lines")


class Sifted(msgspec.Struct, frozen=True):
    """Payments by their places in an import: new ones, and skipped ones.

    A skipped one has why, and the code of what it is booked as, "" where it is not. Of the new
    ones, those in `doubts` wait, with that reason, and those in `beside` are the same as what
    waits already, and are left out unless they are certain. `apart` are the lines, as texts of
    deposits, that a payment surely does not stand on. `replaced` waits no longer.
    """

    new: list[tuple[int, Arrived]]
    skipped: list[tuple[int, Note, str]]
    doubts: dict[int, Note]
    beside: dict[int, Waiting]
    apart: dict[int, tuple[str, ...]]
    replaced: list[Waiting]


class Sieve:
    """Tells the payments that nothing is known of; `first` is the first day that is looked at.

    `before` are those that are booked; those that wait are taken in.
    """

    def __init__(
        self, book: Book, review: Iterable[Waiting], before: Before, first: date | None
    ) -> None:
        self._settings = book.settings
        self._before = before
        self._first = first
        for one in review:
            if (identity := identity_from(one.payment)) is not None:
                before.add(Brought(identity, one.as_deposit(), waiting=one))
        self._lines: list[Arrived] = []
        self._told: dict[str, set[int]] = defaultdict(set)  #: By source, the ids of what was told.
        self._told_lines: set[tuple[str, Deposit]] = set()
        self._told_rows: dict[int, Deposit | None] = {}
        self._sifted = Sifted([], [], {}, {}, {}, [])

    def sift(self, lines: Sequence[Arrived]) -> Sifted:
        """Which payments are new, and what becomes of the others."""
        self._lines = [*lines]
        files: dict[int, list[int]] = defaultdict(list)
        for at, line in enumerate(lines):
            files[id(line.file)].append(at)
        ordered = sorted(files.values(), key=lambda own: lines[own[0]].deposit.source)
        several = len(ordered) > 1
        kept = [self._of_file(own, several=several) for own in ordered]
        for referenced in (True, False):
            for own in kept:
                rows: dict[int, list[int]] = defaultdict(list)
                for at in own:
                    if self._lines[at].deposit.referenced == referenced:
                        rows[self._lines[at].row].append(at)
                self._of_lines(rows, several=several)
        self._sifted.new.sort(key=lambda one: one[0])
        return self._sifted

    def _of_file(self, own: Sequence[int], *, several: bool) -> list[int]:
        """The places of a file's payments that their identities do not tell."""
        before = self._before
        groups: dict[str, list[int]] = defaultdict(list)
        kept: list[int] = []
        for at in own:
            key = self._lines[at].payment.identity.key
            if before.payments(key):
                groups[key].append(at)
            elif self._is_looked_at(at):
                kept.append(at)
        for key, places in groups.items():
            kept += self._equal(places, before.payments(key))
        kept.sort()
        if before:
            self._doubt_near(kept)
        if several:
            for at in kept:
                payment, deposit = self._lines[at].payment, self._lines[at].deposit
                path = payment.place.path
                before.add_payment(Brought(payment.identity, deposit, path=path))
        return kept

    def _equal(self, own: Sequence[int], before: Sequence[Brought]) -> list[int]:
        """Those of a file's payments with one key that are new, or that nothing tells."""
        first = self._lines[own[0]]
        identity, source, one = first.payment.identity, first.deposit.source, before[0]
        is_one = len(own) == len(before) == 1 and identity.may_be(one.identity)
        if is_one and one.code is not None:  # most, by far
            self._tell(own[0], one)
            return []
        marked = by_mark([self._lines[at].payment.identity for at in own], before)
        for place, known in marked.items():
            self._tell(own[place], known)
        taken = {id(known) for known in marked.values()}
        free = [known for known in before if id(known) not in taken]
        rest = [at for place, at in enumerate(own) if place not in marked]
        wanted = [
            at
            for at in rest
            if left_out(self._lines[at].payment, self._settings, self._first) is None
        ]
        found = counted(self._known_by(wanted), free, source)
        equal = all(self._lines[at].is_equal for at in wanted)
        verdict = judged(len(wanted), [*found.values()], source, equal=equal)
        told = {wanted[place]: known for place, known in found.items()} if verdict.same else {}
        for at, known in told.items():
            self._tell(at, known, is_sure=equal or len(wanted) == 1)
        self._replace(verdict)
        kept = [at for at in wanted if at not in told]
        if verdict.tie and any(self._lines[at].deposit.referenced for at in kept):
            self._doubt(kept)  # of all others their lines may tell
        taken |= {id(known) for known in told.values()}
        booked = [one for one in free if one.code is not None and id(one) not in taken]
        others = [at for at in rest if at not in wanted]
        same = counted(self._known_by(others), booked, source)
        for place, at in enumerate(others):
            if place in same:
                self._tell(at, same[place])
            else:
                self._is_looked_at(at)
        return kept + [at for at in wanted if at in self._sifted.beside]

    def _known_by(self, places: Iterable[int]) -> list[tuple[Identity, str]]:
        """What payments are known by: their identities and the keys of their lines."""
        lines = (self._lines[at] for at in places)
        return [(line.payment.identity, line.deposit.key) for line in lines]

    def _of_lines(self, rows: Mapping[int, Sequence[int]], *, several: bool) -> None:
        """Take in those lines of a file that nothing tells; `rows` has the places of payments.

        All of them have references, or none has.
        """
        groups: dict[tuple[str, bool], list[int]] = defaultdict(list)
        for row, own in rows.items():
            line = self._lines[own[0]]
            is_judged = row in self._told_rows or self._sifted.doubts.get(own[0]) is _TIE
            if not is_judged and self._before.lines(line.deposit.key):
                groups[line.deposit.key, line.is_banks].append(row)
        gone: set[int] = set()
        for (key, is_banks), same in groups.items():
            gone |= self._same_lines(key, {row: rows[row] for row in same}, equal=is_banks)
        self._take([own for row, own in rows.items() if row not in gone], several=several)

    def _same_lines(self, key: str, rows: Mapping[int, Sequence[int]], *, equal: bool) -> set[int]:
        """Those of some equal lines that another file has brought, all of their payments."""
        line = self._lines[next(iter(rows.values()))[0]]
        known = [one for one in self._before.lines(key) if self._may_be(line, one)]
        if line.deposit.referenced:  # what waits without any reference makes way for them
            known = [one for one in known if not one.is_open and not one.is_ignored]
        verdict = judged(len(rows), known, line.deposit.source, equal=equal)
        gone: set[int] = set()
        for (row, own), one in zip(rows.items(), verdict.same, strict=False):
            for at in own:
                self._tell(at, one, of_line=True, is_sure=len(rows) == len(own) == 1)
            if not any(at in self._sifted.beside for at in own):
                gone.add(row)
        self._replace(verdict)
        if verdict.tie:
            self._doubt(at for own in rows.values() for at in own)
        return gone

    def _may_be(self, line: Arrived, one: Brought) -> bool:
        """Whether a line may be one that was brought before, and that nothing else tells.

        Of two with references their payments tell. A CSV file that does not say its account may
        have what another says the account of.
        """
        deposit, payment = one.deposit, line.payment
        if deposit is None or (line.deposit.source, deposit) in self._told_lines:
            return False
        if deposit.source != line.deposit.source:
            return not (one.is_referenced and line.deposit.referenced)
        if deposit.referenced or line.deposit.referenced:
            return False
        if payment.identity.may_be(one.identity):
            return True
        if deposit.source != _CSV or payment.identity.mark != one.identity.mark:
            return False
        anywhere = key_of(payment.booked, payment.amount, payment.currency, "")
        return anywhere in (payment.identity.key, one.identity.key)

    def _take(self, rows: Sequence[Sequence[int]], *, several: bool) -> None:
        """Take lines as new; their numbers go on behind those that the book has."""
        most: dict[str, int] = {}
        for own in rows:
            line = self._lines[own[0]]
            deposit, known = line.deposit, self._before.lines(line.deposit.key)
            if deposit.key not in most:
                before = [one.deposit for one in known if one.deposit]
                alike = [one.nth for one in before if one.source == deposit.source]
                most[deposit.key] = max(alike, default=0)
            same = self._told_rows.get(line.row)
            if same is None and most[deposit.key]:
                same = msgspec.structs.replace(deposit, nth=deposit.nth + most[deposit.key])
            apart = tuple(
                one.deposit.text
                for one in known
                if one.deposit and one.code is not None
                if (deposit.source, one.deposit) in self._told_lines
            )
            for at in own:
                if same is not None:
                    self._lines[at] = msgspec.structs.replace(self._lines[at], deposit=same)
                if apart:
                    self._sifted.apart[at] = apart
                self._sifted.new.append((at, self._lines[at]))
        for own in rows if several else ():
            line = self._lines[own[0]]
            path = line.payment.place.path
            self._before.add_line(Brought(line.payment.identity, line.deposit, path=path))

    def _tell(
        self, at: int, known: Brought, *, of_line: bool = False, is_sure: bool = True
    ) -> None:
        """Set down that a payment is one that was brought before."""
        line = self._lines[at]
        source = line.deposit.source
        self._told[source].add(id(known))
        self._told_rows.setdefault(line.row, known.deposit if known.source == source else None)
        if known.deposit is not None:
            self._told_lines.add((source, known.deposit))
        if known.code is not None:
            key = "line_booked" if of_line and known.source != source else "booked"
            self._skip(at, Note(f"bank.skipped.{key}", {"code": known.code or "–"}), known.code)
        elif (one := known.waiting) is None:
            key = "line_twice" if of_line else "twice"
            self._skip(at, Note(f"bank.skipped.{key}", {"file": known.path}))
        elif known.is_open and known.source != source and is_sure:
            self._sifted.beside[at] = one
        else:
            key = "ignored" if known.is_ignored else "waiting"
            self._skip(at, Note(f"bank.skipped.{key}", {"place": one.place}))

    def _replace(self, verdict: Judged) -> None:
        for known in verdict.replaced:
            self._before.discard(known)
            if known.waiting is not None:
                self._sifted.replaced.append(known.waiting)

    def _doubt(self, places: Iterable[int]) -> None:
        """Let payments wait that nothing tells from others; no two that wait have one identity."""
        for at in places:
            self._sifted.doubts[at] = _TIE
            line = self._lines[at]
            identity = line.payment.identity
            known = [one for one in self._before.payments(identity.key) if not one.path]
            if most := max((one.identity.nth for one in known), default=0):
                identity = msgspec.structs.replace(identity, nth=identity.nth + most)
                payment = msgspec.structs.replace(line.payment, identity=identity)
                self._lines[at] = msgspec.structs.replace(line, payment=payment)

    def _doubt_near(self, kept: Iterable[int]) -> None:
        """Let payments wait that may be ones of other formats with another day."""
        for at in kept:
            line = self._lines[at]
            if at in self._sifted.doubts or not line.payment.references:
                continue
            source = line.deposit.source
            if (why := near(line.payment, source, self._before, self._told[source])) is not None:
                self._sifted.doubts[at] = why

    def _is_looked_at(self, at: int) -> bool:
        """Whether a payment that is not told may be a customer's, or the bank's own; else why not is set down."""
        why = left_out(self._lines[at].payment, self._settings, self._first)
        if why is not None:
            self._skip(at, why)
        return why is None

    def _skip(self, at: int, why: Note, code: str = "") -> None:
        self._sifted.skipped.append((at, why, code))
