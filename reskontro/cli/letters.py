"""Letters about what is overdue, made one after the other: as PDF, or as drafts of e-mails."""

from __future__ import annotations

import hashlib
from collections import deque
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from reskontro.cli.documents import tell_problems
from reskontro.cli.exits import FINDINGS
from reskontro.cli.files import put
from reskontro.cli.show import Printed
from reskontro.documents.dunning_letters import dunning_letter
from reskontro.documents.reachable import lacking_of_firm, lacking_of_letter
from reskontro.documents.typeset import Job, typesetter
from reskontro.documents.written import Written, written
from reskontro.problems import BookError, CallError, Note, Problem, Span
from reskontro.render.documents import language_of, view_of
from reskontro.render.documents.dunning import mail_of
from reskontro.render.qr_code import qr_svg

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.documents.dunning_letters import Letters
    from reskontro.documents.model import DunningLetter, LetterStanding
    from reskontro.events.model import LetterMade
    from reskontro.reports.model import Report
    from reskontro.sending.mail import Mail


class Made(NamedTuple):
    """A letter, the e-mail that carries it with its PDF, and what typst warns of."""

    event: LetterMade
    letter: DunningLetter
    mail: Mail
    warnings: tuple[str, ...]


def make_letters(
    call: Call,
    letters: Sequence[tuple[LetterMade, LetterStanding]],
    problems: list[Problem],
    *,
    by_mail: bool,
    wish: str | None = None,
) -> Generator[Made, None, None]:
    """Make letters, on all processors and in their order.

    One that cannot be made is put among the problems, and the others go on. `by_mail`: one that
    cannot be sent as an e-mail is such a problem too. `wish` is another language than the letter's.
    Who stops before the last closes them, since the press works on.

    Raises:
        BookError: the templates or the logo cannot be read.
    """
    book = call.book
    settings = book.settings
    taken: deque[tuple[LetterMade, DunningLetter, Mail]] = deque()

    def jobs(logo: str | None) -> Iterator[Job]:
        for event, standing in letters:
            letter = dunning_letter(book, event, standing)
            if lacking := [*lacking_of_letter(book, letter, event.source, by_mail=by_mail)]:
                problems.extend(lacking)
                continue
            language = language_of(letter, settings, wish)
            view = view_of(letter, settings, language, logo=logo, draw=qr_svg)
            taken.append((event, letter, mail_of(letter, view, settings, language)))
            yield Job(letter.kind, view, letter.date)

    with typesetter(settings.documents, book.files) as press:
        done = 0
        for result in press.typeset_all(jobs(press.logo)):
            event, letter, mail = taken.popleft()
            done += 1
            call.doing = Note("letter.progress", {"done": str(done), "n": str(len(letters))})
            if isinstance(result, BookError):
                problems.extend(one for one in result.problems if one not in problems)
                continue
            carrying = msgspec.structs.replace(mail, pdf=result.pdf)
            yield Made(event, letter, carrying, result.warnings)


def write_letters(
    call: Call, letters: Letters, output: Path | None, *, eml: bool
) -> Report | Printed:
    """Write letters to a folder, or one to a file: as PDF, or as drafts of e-mails.

    Raises:
        BookError: the templates or the logo cannot be read.
        CallError: there are several letters for one file, or a file cannot be written.
    """
    book = call.book
    if lacking := lacking_of_firm(book):
        tell_problems(call, lacking)
        return Printed("", call.language, (Note("document.nothing_written"),), FINDINGS)
    suffix = ".eml" if eml else ".pdf"
    one_file = output is not None and not output.is_dir() and output.suffix.lower() == suffix
    if one_file and len(letters.found) > 1:
        raise CallError("document.one_file", n=str(len(letters.found)))
    problems: list[Problem] = []
    done: list[Written] = []
    warnings: dict[str, None] = {}
    posted = 0
    wanted = letters.found
    if eml:
        wanted = tuple(one for one in wanted if not _by_post_alone(book, one[0]))
        posted = len(letters.found) - len(wanted)
    wish = call.common.lang
    with closing(make_letters(call, wanted, problems, by_mail=eml, wish=wish)) as every:
        for made in every:
            folder = output or Path()
            path = folder if one_file else folder / f"{made.mail.name}{suffix}"
            data = _draft(made.mail) if eml else made.mail.pdf
            warnings.update(dict.fromkeys(made.warnings))
            try:
                put({path: data})
            except CallError as error:
                if error.note.key != "document.exists":
                    raise
                problems.append(Problem("D408", Span(str(path), 0), {"path": str(path)}))
            else:
                done.append(Written(made.letter, str(path), hashlib.sha256(data).hexdigest()))
    if problems:
        tell_problems(call, problems)
    notes = [*letters.problems, *_notes(call, letters)]
    notes += [Note("document.warning", {"message": message}) for message in warnings]
    if posted:
        notes.append(Note("letter.by_post", {"n": str(posted)}))
    report = written(book, done, notes)
    failed = bool(problems or letters.problems)
    return msgspec.structs.replace(report, differs=failed, as_of=call.as_of)


def _draft(mail: Mail) -> bytes:
    """The e-mail that carries a letter, as mail programs open it."""
    from reskontro.sending.message import draft  # noqa: PLC0415 - loads Python's email

    return draft(mail)


def _by_post_alone(book: Book, event: LetterMade) -> bool:
    """Whether a letter is meant for the post, and could not go as an e-mail either."""
    record = book.record_of(event.customer)
    return event.channel != "email" and not (record is not None and record.email)


def _notes(call: Call, letters: Letters) -> Iterator[Note]:
    if not letters.found:
        yield Note("letter.none", {"day": call.as_of.isoformat()})
    planned = sum(standing == "planned" for _, standing in letters.found)
    if planned:
        yield Note("letter.planned", {"n": str(planned)})
    for event, standing in letters.found:
        if standing == "cancelled":
            yield Note("letter.cancelled", {"letter": event.letter})
