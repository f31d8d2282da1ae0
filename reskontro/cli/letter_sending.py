"""Sending letters through the mail server of the settings, and noting what was sent otherwise."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.events import standing
from reskontro.cli.days import today
from reskontro.cli.documents import tell_problems
from reskontro.cli.letters import make_letters
from reskontro.customers.sealing import is_private
from reskontro.documents.reachable import lacking_of_firm
from reskontro.problems import CallError, Note
from reskontro.record.commits import check_committable, commit
from reskontro.sending.choice import chosen
from reskontro.sending.deliveries import Deliveries
from reskontro.sending.report import sending_report
from reskontro.sending.send import Sending, by_hand, send
from reskontro.sending.smtp import Mailer, MailError, password_of
from reskontro.settings.mail import mailbox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reskontro.cli.call import Call
    from reskontro.problems import Problem
    from reskontro.reports.model import Report
    from reskontro.sending.choice import Choice


class Options(msgspec.Struct, frozen=True):
    """What was asked for: `again` is for letters of which it is not known whether they arrived."""

    numbers: tuple[str, ...] = ()
    again: bool = False
    dry_run: bool = False
    commit: bool = False


def check_mail(call: Call) -> None:
    """Make sure that the settings say through whom, and from where, letters are sent.

    Raises:
        CallError: they do not, or there is no password.
    """
    settings = call.book.settings
    if not settings.mail.host:
        raise CallError("mail.no_host")
    if mailbox(settings.mail.sender or settings.company.email) is None:
        raise CallError("mail.no_sender")
    password_of(settings.mail, call.root)


def send_letters(call: Call, options: Options) -> Report:
    """Send letters, each at most once; what cannot be sent is told, and the others go on.

    Raises:
        BookError: the book, its events or the templates cannot be read.
        CallError: there is no mail server, no such letter, or an event cannot be written.
    """
    check_mail(call)
    book = call.book
    problems: list[Problem] = lacking_of_firm(book)
    choices = chosen(book, standing(book, today()), options.numbers, again=options.again)
    done = [Sending(one.letter, why=one.why) for one in choices if one.why is not None]
    going = [] if problems else [one for one in choices if one.why is None]
    notes: list[Note] = []
    deliveries = _deliveries(call, options)
    password = password_of(book.settings.mail, call.root)
    tried: list[str] = []
    with Mailer(book.settings.mail, password) as mailer:
        every = make_letters(call, [(one.letter, "made") for one in going], problems, by_mail=True)
        try:
            with closing(every):
                for one in every:
                    tried.append(one.event.letter)
                    if options.dry_run:
                        done.append(Sending(one.event, one.mail.to, why=Note("sending.why.would")))
                    else:
                        record = book.record_of(one.event.customer)
                        private = is_private(record, book.settings.privacy)
                        done.append(
                            send(one.event, one.mail, mailer, deliveries, _now, private=private)
                        )
        except MailError as error:
            notes.append(error.note)
            done += _not_tried(going, tried)
    if problems:
        tell_problems(call, problems)
    notes += _committed(call, options, deliveries)
    if not choices:
        notes.append(Note("sending.nothing"))
    return sending_report(book, today(), done, notes, failed=bool(problems))


def note_sent(call: Call, options: Options) -> Report:
    """Note letters as sent otherwise.

    Raises:
        BookError: the book or its events cannot be read.
        CallError: there is no such letter, or an event cannot be written.
    """
    if not options.numbers:
        raise CallError("sending.name_them")
    book = call.book
    deliveries = _deliveries(call, options)
    now = standing(book, today())
    done = []
    for one in chosen(book, now, options.numbers, again=True):
        last = now.deliveries.get(one.letter.letter)
        record = book.record_of(one.letter.customer)
        if last is not None and last.outcome == "sent":
            done.append(Sending(one.letter, why=one.why))
        elif options.dry_run:
            done.append(Sending(one.letter, why=Note("sending.why.would")))
        else:
            private = is_private(record, book.settings.privacy)
            to = "" if record is None or private else record.email
            done.append(by_hand(one.letter, to, deliveries, _now))
    notes = _committed(call, options, deliveries)
    return sending_report(book, today(), done, notes, failed=False)


def _not_tried(going: Sequence[Choice], tried: Sequence[str]) -> list[Sending]:
    """The letters that are left after the server could not be used any more."""
    answered = set(tried[:-1])
    return [
        Sending(one.letter, why=Note("sending.why.not_tried"))
        for one in going
        if one.letter.letter not in answered
    ]


def _deliveries(call: Call, options: Options) -> Deliveries:
    def before(root: Path, path: str) -> None:
        if options.commit:
            check_committable(root, (path,))

    again = options.numbers if options.again else ()
    return Deliveries(call.root, call.book.settings, again, before)


def _committed(call: Call, options: Options, deliveries: Deliveries) -> list[Note]:
    if not (options.commit and deliveries.paths):
        return []
    message = call.say(Note("sending.commit", {"day": today().isoformat()}))
    return [Note("record.committed", {"commit": commit(call.root, deliveries.paths, message)})]


def _now() -> datetime:
    return datetime.now().astimezone()
