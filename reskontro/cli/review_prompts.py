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
from reskontro.render.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.exchange.bank.deciding import Pending
    from reskontro.exchange.bank.review import Waiting
    from reskontro.render.language import Language

_NONE: Final = frozenset(("i", IGNORE))
_QUIT: Final = frozenset(("q", "quit"))


def ask_all(pending: Sequence[Pending], language: Language) -> list[Waiting]:
    """The payments that were decided, one question each; an empty answer leaves one for later."""
    found: list[Waiting] = []
    for at, one in enumerate(pending, 1):
        tell(_shown(one, at, len(pending), language))
        answer = ask(f"{phrase(Note('bank.ask'), language)} ")
        text = answer.strip()
        if not answer or text.casefold() in _QUIT:
            break
        if decision := _decision(text, one):
            found.append(msgspec.structs.replace(one.waiting, decision=decision))
    return found


def _decision(text: str, one: Pending) -> str:
    """What an answer decides: yes, numbers of candidates, to ignore it, or a decision itself."""
    if text.casefold() in YES:
        return decision_of(one.proposal)
    if text.casefold() in _NONE:
        return IGNORE
    candidates = one.proposal.candidates
    numbers = text.replace(",", " ").split()
    if all(each.isdecimal() and 1 <= int(each) <= len(candidates) for each in numbers):
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
    if proposal.shares:
        what = {"proposal": decision_of(proposal)}
        lines.append(f"  {phrase(Note('bank.proposed', what), language)}")
    for number, each in enumerate(proposal.candidates, 1):
        values = {
            "n": str(number),
            "customer": each.customer,
            "document": each.document,
            "open": str(each.open),
        }
        lines.append(f"  {phrase(Note('bank.candidate', values), language)}")
    return "\n".join(("", *lines, ""))
