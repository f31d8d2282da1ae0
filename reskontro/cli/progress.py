"""How far a long reading has come, shown on a terminal once it has taken a second."""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import Final

from reskontro.cli.output import columns, on_terminal, write

_PATIENCE: Final = 1.0  #: Seconds before anything is shown.
_PAUSE: Final = 0.1  #: Seconds between two changes of what is shown.


class Progress:
    """Called with what is done and what there is in all, it shows the share on stderr.

    `finish` takes the line away again. Where stderr is no terminal nothing is ever shown.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._next = monotonic() + _PATIENCE
        self._shown = False
        self._wanted = on_terminal(sys.stderr)

    def __call__(self, done: int, total: int) -> None:
        """Show the share where it is time to."""
        if not self._wanted or (now := monotonic()) < self._next:
            return
        self._next = now + _PAUSE
        self._shown = True
        share = min(100 * done // total, 100) if total else 100
        write(f"\r{self._label} {share:3d} %", sys.stderr)

    def finish(self) -> None:
        """Clear the line."""
        if self._shown:
            write("\r" + " " * (columns(sys.stderr, os.environ) - 1) + "\r", sys.stderr)
            self._shown = False
