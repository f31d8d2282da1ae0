"""What `git blame` says of lines: the commit of each, where it stood there, and what came next."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book import git
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from pathlib import Path

#: Lines in more runs than this are asked for by asking for the whole file.
_MOST_RUNS: Final = 200

_HEAD: Final = re.compile(rb"([0-9a-f]{40,64}) ([0-9]+) ([0-9]+)(?: [0-9]+)?")
_ESCAPE: Final = re.compile(r"\\([0-7]{3}|.)")
_ESCAPES: Final = {"a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13}


class Authorship(msgspec.Struct, frozen=True):
    """Who made a change: the short hash of the commit, author, day, and first line of its message.

    The day is that of the commit by the clock of who made it, as `--known-at` counts. Of what is
    not committed all are empty.
    """

    commit: str = ""
    author: str = ""
    day: date | None = None
    subject: str = ""

    @property
    def committed(self) -> bool:
        """Whether there is a commit."""
        return bool(self.commit)


NOT_COMMITTED: Final = Authorship()


class Blamed(msgspec.Struct, frozen=True):
    """A line: the commit it goes back to, and its path and line there.

    Looked at forwards in time it is the last commit that has the line, and `other` the one after
    it; else it is the one that wrote it. `commit` is "" where the line is not committed, `other`
    where there is none or it is not told. `outside`: the line is as old as the range asked for.
    """

    commit: str
    path: str
    line: int
    by: Authorship
    other: str = ""
    outside: bool = False


def blame(
    folder: Path, name: str, lines: Iterable[int], *revisions: str
) -> dict[int, Blamed] | None:
    """Blame lines of a file, counted from 1, as the revisions or (without) the work tree has them.

    `name` is relative to `folder`; paths that come back are relative to the repository. None where
    git does not have the file, or not the revisions.

    Raises:
        CallError: git cannot tell.
    """
    wanted = sorted(set(lines))
    runs = _runs(wanted)
    asked = [f"-L{first},{last}" for first, last in runs] if len(runs) <= _MOST_RUNS else []
    # The user's lists of commits to pass over would make another's the author.
    settings = ("-c", "blame.ignoreRevsFile=", "-c", "core.quotePath=false")
    options = ("--porcelain", "--root", "--encoding=UTF-8", "--ignore-revs-file=", *asked)
    found = git.run(folder, *settings, "blame", *options, *revisions, "--", name)
    if found.returncode:
        reason = git.reason(found)
        if reason.startswith(("no such path", "no such ref", "bad object", "bad revision")):
            return None
        raise CallError("book.no_blame", path=name, reason=reason)
    return _read(found.stdout, frozenset(wanted))


def _runs(lines: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of lines that follow on each other."""
    runs: list[tuple[int, int]] = []
    for line in lines:
        if runs and line == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], line
        else:
            runs.append((line, line))
    return runs


def _read(printed: bytes, wanted: Container[int]) -> dict[int, Blamed]:
    """What `git blame --porcelain` prints: the facts of a commit stand where it first comes."""
    found: dict[int, Blamed] = {}
    facts: dict[bytes, dict[bytes, bytes]] = {}
    authors: dict[bytes, Authorship] = {}
    head: re.Match[bytes] | None = None
    own: dict[bytes, bytes] = {}
    for text in printed.split(b"\n"):
        if text.startswith(b"\t"):
            if head is not None:
                known = facts.setdefault(head[1], own)
                known.update(own)
                if int(head[3]) in wanted:
                    if head[1] not in authors:
                        authors[head[1]] = _author(head[1].decode("ascii"), known)
                    found[int(head[3])] = _blamed(head, known, authors[head[1]])
            head, own = None, {}
        elif head is None:
            head = _HEAD.fullmatch(text)
        else:
            key, _, value = text.partition(b" ")
            own[key] = value
    return found


def _author(commit: str, facts: dict[bytes, bytes]) -> Authorship:
    if not commit.strip("0"):
        return NOT_COMMITTED
    return Authorship(
        git.short(commit),
        facts.get(b"author", b"").decode("utf-8", "replace"),
        _day(facts.get(b"committer-time", b"0"), facts.get(b"committer-tz", b"+0000")),
        facts.get(b"summary", b"").decode("utf-8", "replace"),
    )


def _blamed(head: re.Match[bytes], facts: dict[bytes, bytes], by: Authorship) -> Blamed:
    path = _unquoted(os.fsdecode(facts.get(b"filename", b"")))
    commit = head[1].decode("ascii") if by.committed else ""
    other = facts.get(b"previous", b"").partition(b" ")[0].decode("ascii") if commit else ""
    outside = bool(commit) and b"boundary" in facts
    return Blamed(commit, path, int(head[2]), by, other, outside)


def _day(seconds: bytes, zone: bytes) -> date:
    sign = -1 if zone.startswith(b"-") else 1
    offset = timedelta(hours=int(zone[-4:-2]), minutes=int(zone[-2:]))
    return (datetime.fromtimestamp(int(seconds), UTC) + sign * offset).date()


def _unquoted(path: str) -> str:
    """A path as git prints it where it has quotes, backslashes or control characters."""
    if not path.startswith('"'):
        return path

    def character(escape: re.Match[str]) -> str:
        sign = escape[1]
        if len(sign) == 3:  # noqa: PLR2004  (octal)
            return chr(int(sign, 8))
        return chr(_ESCAPES[sign]) if sign in _ESCAPES else sign

    return _ESCAPE.sub(character, path[1:-1])
