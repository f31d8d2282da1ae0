"""The letters of a run as documents: made before anything is real, put in place after."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reskontro.cli.documents import tell_problems
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
    """The PDFs of a run's letters for a folder; without one they are looked at and not made.

    They stand in a folder of their own, inside, until they are in force.
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
        if self._folder is not None:
            wanted = [one for one in letters if one.letter not in broken]
            broken |= self._typeset(self._folder, wanted)
        return broken

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
            data = (self._folder / name).read_bytes()
            if path.exists() and path.read_bytes() != data:
                told.append(Note("dunning.letter_there", {"path": str(path)}))
                continue
            try:
                os.replace(self._folder / name, path)  # noqa: PTH105 - as in record.writing
            except OSError as error:
                reason = error.strerror or str(error)
                raise CallError("dunning.not_placed", path=str(path), reason=reason) from None
        values = {"n": str(len(self._made)), "folder": str(self._output)}
        return (*told, Note("dunning.letters_written", values)) if self._made else ()

    def _typeset(self, folder: Path, letters: Sequence[LetterMade]) -> dict[str, Note]:
        """Write the PDFs of letters; those that a template fails are told with its place."""
        problems: list[Problem] = []
        for made in make_letters(
            self._call, [(one, "planned") for one in letters], problems, by_mail=False
        ):
            name = f"{made.mail.name}.pdf"
            (folder / name).write_bytes(made.mail.pdf)
            self._made[made.event.letter] = name
        if problems:
            tell_problems(self._call, problems)
        return {
            one.letter: Note("dunning.held.template")
            for one in letters
            if one.letter not in self._made
        }


@contextmanager
def beside(output: Path | None, *, aside: bool = False) -> Iterator[Path | None]:
    """A folder inside another, which is made if need be, taken away at the end.

    Without another there is none, or where it is wished one `aside`, among the system's.

    Raises:
        CallError: it cannot be made.
    """
    if output is None:
        if not aside:
            yield None
            return
        with tempfile.TemporaryDirectory(prefix="reskontro-") as name:
            yield Path(name)
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".reskontro-", dir=output)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CallError("document.not_written", path=str(output), reason=reason) from None
    with folder as name:
        yield Path(name)
