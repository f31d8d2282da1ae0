"""Asking a person at a terminal."""

from __future__ import annotations

import sys

from reskontro.cli.output import on_terminal, write
from reskontro.cli.progress import waiting


def may_ask() -> bool:
    """Whether a person is there to answer."""
    return on_terminal(sys.stdin) and on_terminal(sys.stderr)


def ask(question: str) -> str:
    """The line that is typed after a question, with its end; "" where the terminal has closed."""
    with waiting():
        write(question, sys.stderr)
        return sys.stdin.readline()
