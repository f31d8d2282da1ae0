"""What the accounts of a book are to it: by its settings, else by names, and what was guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from reskontro.book.guess import guess_closing, guessed
from reskontro.problems import BookError, Note, Problem, Span, first_of
from reskontro.subledger.chart import Chart, configured

if TYPE_CHECKING:
    from reskontro.book.read import Reading
    from reskontro.settings import Settings
    from reskontro.subledger.chart import Role

#: How many accounts are named where none is receivable.
_CANDIDATES: Final = 8


def chart_of(settings: Settings | None, declared: DeclaredTypes) -> tuple[Chart, bool]:
    """The chart of a book, None as its settings where it is a bare journal; and whether it guesses.

    It does where there are no settings, or these name no receivable account.
    """
    if settings is None:
        return Chart(guessed(declared)), True
    find, levels = configured(settings.accounts), settings.account_levels
    if settings.accounts.receivable:
        return Chart(_either(find, guess_closing), levels), False
    return Chart(_either(find, guessed(declared)), levels), True


def _either(
    find: Callable[[str], tuple[Role, str]], guess: Callable[[str], tuple[Role, str]]
) -> Callable[[str], tuple[Role, str]]:
    """What the settings say of an account, else what its name does."""

    def either(account: str) -> tuple[Role, str]:
        role, control = find(account)
        return (role, control) if role else guess(account)

    return either


def told_guesses(reading: Reading, chart: Chart, declared: DeclaredTypes) -> list[Note]:
    """What was guessed, told; a journal without any receivable account is refused.

    Raises:
        BookError: there are transactions and none of their accounts is receivable.
    """
    by_role: dict[str, set[str]] = {}
    for account, place in chart.places.items():
        by_role.setdefault(place.role, set()).add(place.control or account)
    if "receivable" not in by_role:
        if reading.problems or not reading.collected.transactions:
            return []
        from reskontro.book.candidates import candidates  # noqa: PLC0415 - seldom needed

        turnover = reading.collected.turnover
        likely = candidates(turnover, chart, declared, ("", "prepaid", "bank"))
        raise BookError(
            [
                Problem(
                    "E103",
                    Span(reading.paths[0], 1),
                    {"candidates": first_of(likely, _CANDIDATES)},
                )
            ]
        )
    notes = [
        Note(f"load.guessed.{role}", {"accounts": first_of(sorted(by_role[role]), _CANDIDATES)})
        for role in ("receivable", "revenue", "bank", "loss")
        if role in by_role
    ]
    if "bank" not in by_role and "prepaid" not in by_role:
        notes.append(Note("load.no_bank"))
    return notes


def told_receivable(
    reading: Reading, chart: Chart, settings: Settings, declared: DeclaredTypes
) -> list[Note]:
    """That no posting is on the receivable accounts of the settings, and which may be meant.

    A young book may have none yet; a mistyped account would read as if nobody owed anything.
    """
    if not reading.collected.transactions or any(
        place.role == "receivable" for place in chart.places.values()
    ):
        return []
    from reskontro.book.candidates import candidates  # noqa: PLC0415 - seldom needed

    meant = settings.accounts.receivable
    without: tuple[Role, ...] = ("",)
    likely = candidates(reading.collected.turnover, chart, declared, without, meant)
    values = {"accounts": ", ".join(meant), "candidates": first_of(likely, _CANDIDATES)}
    return [Note("load.no_receivable", values)]


class DeclaredTypes(Mapping[str, str]):
    """The `type:` tags of the accounts declared so far, by account."""

    def __init__(self) -> None:
        self._accounts: Mapping[str, object] = {}
        self._tags: Callable[[str], str] = lambda _account: ""

    def follow(self, accounts: Mapping[str, object], tag: Callable[[str], str]) -> None:
        """Look in these declarations from now on."""
        self._accounts = accounts
        self._tags = tag

    def __getitem__(self, account: str) -> str:
        if account not in self._accounts:
            raise KeyError(account)
        return self._tags(account)

    def __iter__(self) -> Iterator[str]:
        return iter(self._accounts)

    def __len__(self) -> int:
        return len(self._accounts)
