"""A sign of life on a terminal while a call takes longer than a second.

An alarm of the system shows it, so that reading and reckoning need know nothing of it.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

from reskontro.cli.output import on_terminal
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reskontro.render.language import Language

_PATIENCE: Final = 1.0  #: Seconds before anything is shown.
_PAUSE: Final = 0.5  #: Seconds between two changes of what is shown.
_CLEAR: Final = "\r\x1b[K"


@contextmanager
def progress(
    language: Callable[[], Language], doing: Callable[[], Note | None] = lambda: None
) -> Iterator[None]:
    """Show on stderr how long the work has taken, and take it away when it is done.

    `doing` says how far the work is, where that is known.

    Nothing is shown where stderr is no terminal, or a dumb one, or the system has no alarms.
    """
    if not on_terminal(sys.stderr) or os.environ.get("TERM") == "dumb" or sys.platform == "win32":
        yield
        return
    import signal  # noqa: PLC0415 - in a pipe it is not needed

    started = monotonic()
    terminal = sys.stderr.fileno()
    shown = False

    def show(*_: object) -> None:
        nonlocal shown
        from reskontro.render.phrases import phrase  # noqa: PLC0415 - only once it takes long

        seconds = str(int(monotonic() - started))
        text = phrase(Note("cli.working", {"seconds": seconds}), language())
        if (now := doing()) is not None:
            text += f" · {phrase(now, language())}"
        os.write(terminal, (_CLEAR + text).encode(sys.stderr.encoding, "replace"))
        shown = True

    before = signal.signal(signal.SIGALRM, show)
    signal.setitimer(signal.ITIMER_REAL, _PATIENCE, _PAUSE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if shown:
            os.write(terminal, _CLEAR.encode())


@contextmanager
def waiting() -> Iterator[None]:
    """Show nothing while a person is asked, whose question it would be written over."""
    if sys.platform == "win32":
        yield
        return
    import signal  # noqa: PLC0415 - where nobody is asked it is not needed

    _, pause = signal.setitimer(signal.ITIMER_REAL, 0)
    if pause:
        os.write(sys.stderr.fileno(), _CLEAR.encode())
    try:
        yield
    finally:
        if pause:
            signal.setitimer(signal.ITIMER_REAL, _PATIENCE, pause)
