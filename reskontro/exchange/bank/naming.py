"""The documents that payments name, where that proves nothing: by references, and in texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.payment_reference import mod10, mod11
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from reskontro.exchange.bank.known import KnownDocuments
    from reskontro.exchange.bank.model import Payment, Reference
    from reskontro.exchange.bank.standing import Named
    from reskontro.exchange.bank.texts import Number
    from reskontro.settings.recording import ReferenceScheme

    #: Documents, each with the part of the payment that is said to be for it.
    Meant = dict[Named, Decimal | None]

#: Kinds of references that have a check digit.
CHECKED: Final = frozenset(("kid", "ocr", "rf"))


class Naming:
    """Finds what payments name among the documents of a book, whose references have a scheme."""

    def __init__(self, known: KnownDocuments, scheme: ReferenceScheme | None) -> None:
        self._known = known
        self._scheme = scheme

    def by_trusted(self, payment: Payment) -> Meant | None:
        """The documents that references name; None unless each has a right check digit and names one."""
        named: Meant = {}
        for one in payment.references:
            if one.kind in CHECKED:
                found = self._known.by_reference(one.text) if one.check == "right" else ()
                if len(found) != 1:
                    return None
                _mean(named, found[0], one.amount)
        return named

    def by_references(self, payment: Payment, reasons: list[Note]) -> Meant:
        """Documents that references name which prove nothing; why others name none goes to reasons."""
        named: Meant = {}
        for one in payment.references:
            if one.kind not in CHECKED:
                continue
            found = self._known.by_reference(one.text)
            if one.check == "wrong":
                reasons.append(Note("bank.reason.wrong_digit", {"reference": one.text}))
            if len(found) > 1:
                several = ", ".join(f"{each.customer} {each.document}" for each in found)
                values = {"reference": one.text, "documents": several}
                reasons.append(Note("bank.reason.reference_of_several", values))
            elif found:
                _mean(named, found[0], one.amount)
                if one.check == "right":
                    values = {"reference": one.text}
                    reasons.append(Note("bank.reason.reference_names", values))
            elif one.check == "right":
                key = "unknown_reference" if _fits(one, self._scheme) else "foreign_reference"
                reasons.append(Note(f"bank.reason.{key}", {"reference": one.text}))
        return named

    def texts(self, payment: Payment) -> list[str]:
        """What a payment says in words: its texts, and references without a check digit."""
        texts = [
            f"faktura {one.text}" if one.kind == "document" else one.text
            for one in payment.references
            if one.kind not in CHECKED or one.check == "wrong"
        ]
        return [*texts, *payment.texts]

    def documents(self, number: Number, payers: Sequence[str]) -> list[Named]:
        """The documents that a number in a text names; of several those of the payer."""
        known = self._known
        found = known.by_number(number.text) or known.by_digits(number.digits)
        if not found and number.parts:
            each = [known.by_digits(part) for part in number.parts]
            found = tuple(one for part in each for one in part) if all(each) else ()
        own = [one for one in found if one.customer in payers]
        return own or list(found)


def _mean(named: Meant, one: Named, part: Decimal | None) -> None:
    """Take in a document; the parts of one that is named twice are taken together."""
    if one in named:
        before = named[one]
        part = None if before is None or part is None else before + part
    named[one] = part


def _fits(reference: Reference, scheme: ReferenceScheme | None) -> bool:
    """Whether a reference can be one that the book's scheme makes."""
    if scheme is None or reference.kind == "rf":
        return True
    check = mod10 if scheme.check == "mod10" else mod11
    return check(reference.text[:-1]) == reference.text[-1:]
