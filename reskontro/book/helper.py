"""A second process that reads half of a large book and sends what it found, piece by piece."""

from __future__ import annotations

import marshal
import os
from typing import TYPE_CHECKING

from reskontro.problems import Problem, Span
from reskontro.subledger.entries import Collected
from reskontro.subledger.packing import Plain, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

#: Below so many bytes of journals a second process costs more than it saves.
_WORTH_IT = 2 << 20
#: A piece is sent when so many transactions were read since the last.
_PIECE = 4000
_PIPE = 1 << 20
_HEAD = 4  #: A piece is preceded by its length in so many bytes.

Said = tuple[list[Problem], set[tuple[str, bool]], list[str], bool]


def may_help(size: int) -> bool:
    """Whether a second process is possible here and pays for so many bytes."""
    return (
        size >= _WORTH_IT
        and hasattr(os, "fork")
        and hasattr(os, "sched_getaffinity")
        and len(os.sched_getaffinity(0)) > 1
    )


class Helper:
    """The two ends of the pipe: `send` and `conclude` on the helper's side, the rest on ours."""

    def __init__(self, task: Callable[[Helper], None]) -> None:
        """Start a process that does `task` and nothing else; it never returns from there."""
        self._reading, self._writing = os.pipe()
        self._days: dict[int, date] = {}
        self._bytes = bytearray()
        self._pieces: list[Collected] = []
        self._said: Said | None = None
        self._into = Collected()
        self._sent = 0
        self._process = os.fork()
        if self._process == 0:
            code = 1
            try:
                os.close(self._reading)
                _widen(self._writing)
                task(self)
                code = 0
            finally:
                os._exit(code)
        os.close(self._writing)
        os.set_blocking(self._reading, False)

    def send(self, collected: Collected) -> None:
        """Send what was collected, and forget it here, when it has become enough."""
        if collected.transactions >= _PIECE:
            self._write(("piece", pack(collected)))
            collected.entries.clear()
            collected.turnover.clear()
            collected.equity_moves.clear()
            collected.virtual = collected.transactions = 0

    def conclude(
        self,
        collected: Collected,
        problems: list[Problem],
        asserted: set[tuple[str, bool]],
        accounts: list[str],
        *,
        unresolved: bool,
    ) -> None:
        """Send the last piece and all that is to say besides."""
        told = [
            (p.code, (p.span.path, p.span.line, p.span.column), p.values, p.excerpt, p.width)
            for p in problems
        ]
        self._write(("piece", pack(collected)))
        self._write(("end", told, list(asserted), accounts, unresolved))

    def listen(self) -> None:
        """Take in what has come, without waiting."""
        while True:
            try:
                came = os.read(self._reading, _PIPE)
            except BlockingIOError:
                return
            if not came:
                return
            self._bytes += came
            self._take_pieces()

    def finish(self, into: Collected) -> Said | None:
        """Wait for the rest and add all pieces to `into`; None where the helper failed."""
        os.set_blocking(self._reading, True)
        while came := os.read(self._reading, _PIPE):
            self._bytes += came
            self._take_pieces()
        os.close(self._reading)
        _, status = os.waitpid(self._process, 0)
        if status != 0 or self._said is None:
            return None
        mine = self._into
        for customer, entries in mine.entries.items():
            into.entries.setdefault(customer, []).extend(entries)
        for key, quantity in mine.turnover.items():
            into.turnover[key] = into.turnover[key] + quantity if key in into.turnover else quantity
        into.equity_moves += mine.equity_moves
        into.virtual += mine.virtual
        into.transactions += mine.transactions
        return self._said

    def _write(self, message: Plain) -> None:
        data = marshal.dumps(message)
        rest = memoryview(len(data).to_bytes(_HEAD, "big") + data)
        while rest:
            rest = rest[os.write(self._writing, rest) :]

    def _take_pieces(self) -> None:
        while len(self._bytes) >= _HEAD:
            length = int.from_bytes(self._bytes[:_HEAD], "big")
            if len(self._bytes) < _HEAD + length:
                return
            kind, *content = marshal.loads(self._bytes[_HEAD : _HEAD + length])  # noqa: S302 - our own process wrote it
            del self._bytes[: _HEAD + length]
            if kind == "piece":
                unpack(content[0], self._into, self._days)
            else:
                told, asserted, accounts, unresolved = content
                problems = [Problem(c, Span(*span), v, e, w) for c, span, v, e, w in told]
                self._said = (problems, set(map(tuple, asserted)), accounts, unresolved)


def _widen(pipe: int) -> None:
    """Let the pipe hold more, where the system can."""
    import fcntl  # noqa: PLC0415 - not on every system

    if hasattr(fcntl, "F_SETPIPE_SZ"):
        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)
        except OSError:
            return
