"""The letters of a run as documents: all made before anything is real, put in place after."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reskontro.cli.documents import tell_problems
from reskontro.cli.files import placing
from reskontro.cli.letters import make_letters
from reskontro.documents.dunning_letters import dunning_letter
from reskontro.documents.reachable import lacking_of_firm, lacking_of_letter
from reskontro.problems import CallError, Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.events.model import LetterMade
    from reskontro.problems import Problem


class LackingError(Exception):
    """The settings do not say what every letter has to; `problems` say what is missing."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems


class RunLetters:
    """The PDFs of a run's letters, each made so that none is in force that cannot be.

    Those for the folder `output` stand in `folder`, inside, until they are; without one they are
    not kept.
    """

    def __init__(self, call: Call, output: Path | None, folder: Path | None) -> None:
        self._call = call
        self._output = output
        self._folder = folder
        self._made: dict[str, str] = {}

    def make(self, book: Book, letters: Sequence[LetterMade]) -> dict[str, Note]:
        """Make letters, and say of those that cannot be made why, by their numbers.

        Raises:
            LackingError: none can be made.
        """
        if letters and (lacking := lacking_of_firm(book)):
            raise LackingError(lacking)
        broken: dict[str, Note] = {}
        for one in letters:
            letter = dunning_letter(book, one, "planned")
            by_mail = one.channel == "email"
            for problem in lacking_of_letter(book, letter, one.source, by_mail=by_mail):
                broken.setdefault(one.letter, Note(problem.code, problem.values))
        wanted = [one for one in letters if one.letter not in broken]
        return broken | self._typeset(wanted) if wanted else broken

    def place(self) -> tuple[Note, ...]:
        """Put the letters into the folder; a file that is there with another content stays.

        Raises:
            CallError: one cannot be put there.
        """
        if self._output is None or self._folder is None:
            return ()
        told = []
        for name in self._made.values():
            path = self._output / name
            try:
                if path.exists() and path.read_bytes() != (self._folder / name).read_bytes():
                    told.append(Note("dunning.letter_there", {"path": str(path)}))
                    continue
                os.replace(self._folder / name, path)  # noqa: PTH105 - as in record.writing
            except OSError as error:
                reason = error.strerror or str(error)
                raise CallError("dunning.not_placed", path=str(path), reason=reason) from None
        values = {"n": str(len(self._made)), "folder": str(self._output)}
        return (*told, Note("dunning.letters_written", values)) if self._made else ()

    def _typeset(self, letters: Sequence[LetterMade]) -> dict[str, Note]:
        """Make the PDFs of letters; those that a template fails are told with its place."""
        problems: list[Problem] = []
        broken = {one.letter: Note("dunning.held.template") for one in letters}
        every = make_letters(
            self._call, [(one, "planned") for one in letters], problems, by_mail=False
        )
        with closing(every):
            for made in every:
                del broken[made.event.letter]
                if self._folder is not None:
                    name = f"{made.mail.name}.pdf"
                    with placing(self._folder / name):
                        (self._folder / name).write_bytes(made.mail.pdf)
                    self._made[made.event.letter] = name
        if problems:
            tell_problems(self._call, problems)
        return broken


@contextmanager
def beside(output: Path | None) -> Iterator[Path | None]:
    """A folder inside another, which is made if need be, taken away at the end; none without another.

    Raises:
        CallError: it cannot be made.
    """
    if output is None:
        yield None
        return
    with placing(output):
        output.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".reskontro-", dir=output)
    with folder as name:
        yield Path(name)
