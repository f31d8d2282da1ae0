"""Asking for a new book on a terminal, question by question, until each answer can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.cli.asking import NO, YES, ask
from reskontro.cli.output import tell
from reskontro.newbook.wish import choice, wrong
from reskontro.problems import CallError, Note
from reskontro.render.phrases import phrase, remedy

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reskontro.render.language import Language


class Prompts:
    """The questions of one call, in a language that an answer may change."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def text(
        self, field: str, default: str = "", country: str = "", known: Collection[str] = ()
    ) -> str:
        """The answer to what is asked for a field, the default where nothing is typed."""
        while True:
            answer = self._ask(field, default)
            why = wrong(field, answer, country, known)
            if why is None:
                return answer
            self.say(why)

    def choice(self, field: str, choices: Sequence[str], default: str) -> str:
        """Which of some choices is meant."""
        while True:
            answer = self._ask(field, default)
            if (found := choice(answer, choices)) is not None:
                return found
            self.say(Note("init.choice", {"text": answer, "choices": ", ".join(choices)}))

    def agrees(self, field: str, *, default: bool) -> bool:
        """Whether the answer is yes."""
        shown = phrase(Note("init.yes" if default else "init.no"), self.language)
        while True:
            answer = self._ask(field, shown).casefold()
            if answer == shown.casefold():
                return default
            if answer in YES | NO:
                return answer in YES
            self.say(Note("init.yes_or_no"))

    def say(self, note: Note) -> None:
        """Say something between the questions."""
        mended = remedy(note, self.language)
        tell(" ".join(filter(None, (phrase(note, self.language), mended))) + "\n")

    def _ask(self, field: str, default: str) -> str:
        """One question, and what is typed.

        Raises:
            CallError: the terminal has closed.
        """
        question = phrase(Note(f"init.ask.{field}"), self.language)
        line = ask(f"{question} [{default}]: " if default else f"{question}: ")
        if not line:
            raise CallError("init.left")
        return " ".join(line.split()) or default
