"""Running the rules on a book: which of them, and what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.read import with_excerpts
from reskontro.checks.allowed import not_allowed
from reskontro.checks.model import Checked, Findings
from reskontro.checks.reading import LETTERS
from reskontro.checks.rules import RULES
from reskontro.problems import CallError, Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.checks.model import Rule
    from reskontro.problems import Problem


class Choice(msgspec.Struct, frozen=True):
    """Which rules are to run, by prefixes of their codes.

    Without `select` those that are not strict run, with `strict` all; `ignore` takes away.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False

    def rules(self) -> list[Rule]:
        """The chosen rules, by code.

        Raises:
            CallError: a prefix fits no rule, or is that of what cannot be read at all.
        """
        for prefix in (*self.select, *self.ignore):
            if prefix.startswith(LETTERS):
                raise CallError("check.no_choice", code=prefix)
            if not any(rule.code.startswith(prefix) for rule in RULES):
                raise CallError("check.no_rule", code=prefix)
        return [rule for rule in RULES if self._takes(rule)]

    @property
    def need_every(self) -> bool:
        """Whether one of them needs all transactions."""
        return any(rule.every for rule in self.rules())

    def _takes(self, rule: Rule) -> bool:
        if rule.code.startswith(self.ignore):
            return False
        if self.select:
            return rule.code.startswith(self.select)
        return self.strict or not rule.strict


def check(book: Book, as_of: date, rules: Sequence[Rule]) -> Findings:
    """Hold a book to rules; it has been read tolerantly, and kept what they need.

    Where its journals have errors, only those rules run that judge a thing by itself.
    """
    checked = Checked(book, as_of, every_transaction=any(rule.every for rule in rules))
    waiting = 0
    problems: list[Problem] = []
    for rule in rules:
        if book.problems and not rule.alone:
            waiting += 1
        else:
            problems += rule.find(checked)
    if book.files is not None:
        problems = with_excerpts(problems, book.files)
    found = [*book.problems, *not_allowed(problems, book.transactions)]
    notes = [*(book.notes if found else ()), *checked.notes]
    if waiting:
        notes.append(Note("check.waiting", {"n": str(waiting)}))
    return Findings(tuple(sorted_by_place(found)), as_of, book.known_at, notes=tuple(notes))


def sorted_by_place(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by path, line and column; each once."""
    unique = {(p.span, p.code, tuple(sorted(p.values.items()))): p for p in problems}
    return [unique[key] for key in sorted(unique)]
