"""Asking a person at a terminal."""

from __future__ import annotations

import sys
from typing import Final

from reskontro.cli.output import on_terminal, write
from reskontro.cli.progress import waiting

#: What is typed for yes and for no, in any of the languages, case folded.
YES: Final = frozenset({"y", "yes", "j", "ja"})
NO: Final = frozenset({"n", "no", "nei", "nej"})


def may_ask() -> bool:
    """Whether a person is there to answer."""
    return on_terminal(sys.stdin) and on_terminal(sys.stderr)


def ask(question: str) -> str:
    """The line that is typed after a question, with its end; "" where the terminal has closed."""
    with waiting():
        write(question, sys.stderr)
        return sys.stdin.readline()
