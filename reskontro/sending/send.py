"""Sending letters one after the other, each written down before it leaves and when it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reskontro.events.model import Delivery
from reskontro.problems import Note
from reskontro.sending.deliveries import TakenError
from reskontro.sending.message import outgoing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from reskontro.events.model import Channel, LetterMade, Outcome
    from reskontro.sending.deliveries import Deliveries
    from reskontro.sending.mail import Mail
    from reskontro.sending.smtp import Mailer


class Sending(NamedTuple):
    """What became of one letter; `why` says why it was not sent, None where that was tried.

    `source` is where its last event stands.
    """

    letter: LetterMade
    to: str = ""
    outcome: Outcome | None = None
    answer: str = ""
    why: Note | None = None
    source: str = ""


def send(
    letter: LetterMade,
    mail: Mail,
    mailer: Mailer,
    deliveries: Deliveries,
    now: Callable[[], datetime],
    *,
    private: bool = False,
) -> Sending:
    """Send one letter: an event before its content leaves, and one with the server's answer.

    `private`: its address is kept out of the events.

    Raises:
        BookError: the events cannot be read; as next.
        CallError: an event cannot be written. Where the letter had left, the event before stays as
            the last, and nobody sends it again by itself.
        MailError: the server cannot be used; the letter has not left.
    """

    def event(outcome: Outcome, answer: str = "") -> Delivery:
        return Delivery(
            date=now().date(),
            customer=letter.customer,
            letter=letter.letter,
            outcome=outcome,
            to="" if private else mail.to,
            answer=answer.replace(mail.to, "…") if private else answer,
        )

    try:
        answer = mailer.send(
            mail.sender,
            mail.to,
            outgoing(mail, now()),
            lambda: deliveries.note(event("sending")),
        )
    except TakenError:
        return Sending(letter, mail.to, why=Note("sending.why.taken", {"letter": letter.letter}))
    source = deliveries.note(event(answer.outcome, answer.text))
    return Sending(letter, mail.to, answer.outcome, answer.text, source=source)


def by_hand(
    letter: LetterMade, to: str, deliveries: Deliveries, now: Callable[[], datetime]
) -> Sending:
    """Note that a letter was sent otherwise: by post, or from a mail program.

    Raises:
        BookError: the events cannot be read.
        CallError: the event cannot be written.
    """
    channel: Channel = "email" if to and letter.channel != "letter" else "letter"
    made = Delivery(
        date=now().date(),
        customer=letter.customer,
        letter=letter.letter,
        outcome="sent",
        channel=channel,
        to=to if channel == "email" else "",
    )
    return Sending(letter, made.to, "sent", source=deliveries.note(made))
