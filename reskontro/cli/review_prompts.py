"""Asking a person at a terminal what payments that wait are for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.cli.asking import YES, ask
from reskontro.cli.output import tell
from reskontro.exchange.bank.decision import decision_of
from reskontro.exchange.bank.import_report import said_of
from reskontro.exchange.bank.review import IGNORE
from reskontro.problems import Note
from reskontro.render.phrases import phrase, remedy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reskontro.exchange.bank.deciding import Pending
    from reskontro.exchange.bank.review import Waiting
    from reskontro.render.language import Language

_NONE: Final = frozenset(("i", IGNORE))
_QUIT: Final = frozenset(("q", "quit"))


def ask_all(
    pending: Sequence[Pending], language: Language, refusal: Callable[[Waiting], Note | None]
) -> list[Waiting]:
    """The payments that were decided, by day; an empty answer leaves one for later.

    `refusal` tries a decision and says why it cannot be carried out after those before it, None
    where it can; what it refuses is asked for again.
    """
    found: list[Waiting] = []
    ordered = sorted(pending, key=lambda one: one.waiting.date)
    for at, one in enumerate(ordered, 1):
        tell(_shown(one, at, len(ordered), language))
        while answer := ask(f"{phrase(Note('bank.ask'), language)} "):
            text = answer.strip()
            if not text:
                break
            if text.casefold() in _QUIT:
                return found
            decided = msgspec.structs.replace(one.waiting, decision=_decision(text, one))
            why = refusal(decided) if decided.decision else Note("F605")
            if why is None:
                found.append(decided)
                break
            tell(_refused(why, language))
        else:  # the terminal has closed
            return found
    return found


def _refused(why: Note, language: Language) -> str:
    """Why an answer cannot stand, and what can be written."""
    lines = [phrase(why, language), remedy(why, language)]
    return "".join(f"  {line}\n" for line in lines if line)


def _decision(text: str, one: Pending) -> str:
    """What an answer decides: yes, numbers of candidates, to ignore it, or a decision itself.

    "" of yes where nothing is proposed.
    """
    if text.casefold() in YES:
        return decision_of(one.proposal)
    if text.casefold() in _NONE:
        return IGNORE
    candidates = one.proposal.candidates
    numbers = text.replace(",", " ").split()
    if numbers and all(each.isdecimal() and 1 <= int(each) <= len(candidates) for each in numbers):
        chosen = [candidates[int(each) - 1] for each in numbers]
        return "; ".join(f"{each.customer} {each.document}" for each in chosen)
    return text


def _shown(one: Pending, at: int, of: int, language: Language) -> str:
    """A payment as the question shows it."""
    payment, proposal = one.payment, one.proposal
    values = {
        "at": str(at),
        "of": str(of),
        "day": payment.booked.isoformat(),
        "amount": str(payment.amount),
        "currency": payment.currency,
        "said": " · ".join(said_of(one)) or "–",
    }
    lines = [phrase(Note("bank.asked", values), language)]
    lines += [f"  {phrase(note, language)}" for note in proposal.reasons]
    if proposed := decision_of(proposal):
        lines.append(f"  {phrase(Note('bank.proposed', {'proposal': proposed}), language)}")
    for number, each in enumerate(proposal.candidates, 1):
        values = {
            "n": str(number),
            "customer": each.customer,
            "document": each.document,
            "open": str(each.open),
        }
        lines.append(f"  {phrase(Note('bank.candidate', values), language)}")
    return "\n".join(("", *lines, ""))
