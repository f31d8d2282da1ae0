"""Who made the edits between two states of a book, by the lines of its transactions."""

from __future__ import annotations

import os
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reskontro.book import git
from reskontro.book.blame import NOT_COMMITTED, Authorship, Blamed, blame
from reskontro.book.commits import GitFiles
from reskontro.book.history import History, Where, by_path, where_is

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reskontro.book.history import Place
    from reskontro.book.model import BookFiles

#: The lines of transactions, by one line of each.
_Blocks = dict[int, range]


class _Commit(NamedTuple):
    """A commit between the states; the higher its age, the older it is."""

    age: int
    parents: list[str]
    by: Authorship


class _Fate(NamedTuple):
    """What became of a line: the commit that took it out, "" where it stands on, and where."""

    taken_out: str
    place: Place


class Edits:
    """Who edited, between an earlier state of a book and a later, the entries on given lines.

    What is edited is the whole transaction of an entry: its date stands on another line. The
    later state need not descend from the earlier; both are then held against the last commit that
    they share.
    """

    def __init__(self, before: GitFiles, after: BookFiles) -> None:
        self._before = before
        self._after = after
        self._top = before.repository
        end = after.commit if isinstance(after, GitFiles) else "HEAD"
        self._end = self._hash("rev-parse", "--verify", "--quiet", end)
        self._base = self._hash("merge-base", before.commit, end)

    def removed(self, places: Iterable[Place]) -> dict[Place, Authorship]:
        """Who took the entries on these lines of the earlier state out of it.

        The commit that took out the line; else the first that took out another line of its
        transaction; else the last that added one. What the later state never had is told by who
        wrote it. Where no commit edited the transaction, the place is left out.

        Raises:
            CallError: git cannot tell.
        """
        found: dict[Place, Authorship] = {}
        kept: dict[Place, Place] = {}
        for path, blocks in _blocks(self._before, places).items():
            where = where_is(self._before, path)
            origins = (where and self._blame(where, _lines(blocks))) or {}
            old = {n: (one.path, one.line) for n, one in origins.items() if one.outside}
            fates = self._fates(old)
            for line, block in blocks.items():
                own = fates.get(line)
                fresh = [n for n in (line, *block) if n in origins and n not in old]
                if fresh:
                    found[path, line] = origins[fresh[0]].by
                elif own is None:
                    continue
                elif gone := [line] if own.taken_out else _taken_out(block, fates):
                    first = max(gone, key=lambda n: self._age(fates[n].taken_out))
                    found[path, line] = self._by(fates[first].taken_out, old[first])
                else:
                    kept[path, line] = own.place
        longer: dict[Place, Authorship] = {}
        for path, blocks in _blocks(GitFiles(self._top, self._end), kept.values()).items():
            blamed = self._blame(Where(self._top, path, (self._end,)), _lines(blocks)) or {}
            longer |= {(path, line): who for line, who in self._newest(blamed, blocks).items()}
        found |= {place: longer[end] for place, end in kept.items() if end in longer}
        return found

    def added(self, places: Iterable[Place]) -> dict[Place, Authorship]:
        """Who brought the entries on these lines of the later state into it.

        The last commit that added a line to the transaction; else the last that took one out of
        it. Where no commit edited the transaction, the place is left out; what an earlier state
        that it does not descend from took out is told by who wrote it.

        Raises:
            CallError: git cannot tell.
        """
        places = list(places)
        found: dict[Place, Authorship] = {}
        old: dict[Place, Place] = {}
        for path, blocks in _blocks(self._after, places).items():
            where = where_is(self._after, path)
            blamed = where and self._blame(where, _lines(blocks))
            if blamed is None:
                found |= History(self._after).written((path, line) for line in blocks)
                continue
            newest = self._newest(blamed, blocks)
            for line in blocks:
                if line in newest:
                    found[path, line] = newest[line]
                elif line in blamed and blamed[line].commit == self._base:
                    old[path, line] = blamed[line].path, blamed[line].line
        shorter: dict[Place, Authorship] = {}
        for path, blocks in _blocks(GitFiles(self._top, self._base), old.values()).items():
            fates = self._fates({line: (path, line) for line in _lines(blocks)})
            for line, block in blocks.items():
                if gone := _taken_out(block, fates):
                    last = min(gone, key=lambda n: self._age(fates[n].taken_out))
                    shorter[path, line] = self._by(fates[last].taken_out, (path, last))
        found |= {place: shorter[base] for place, base in old.items() if base in shorter}
        if self._base != self._before.commit:
            rest = [place for place in places if place not in found]
            found |= History(self._after).written(rest)
        return found

    @property
    def otherwise(self) -> Authorship | None:
        """Who did what no commit did: the work tree where that is the later state, else nobody."""
        return None if isinstance(self._after, GitFiles) else NOT_COMMITTED

    def _blame(self, where: Where, lines: list[int]) -> Mapping[int, Blamed] | None:
        """Who wrote lines since the shared commit, and where those that are older stand in it."""
        base = self._base
        if where.revision == (base,):
            return {n: Blamed(base, where.name, n, NOT_COMMITTED, outside=True) for n in lines}
        since = (f"^{base}",) if base else ()
        return blame(where.folder, where.name, lines, *since, *where.revision)

    def _newest(self, blamed: Mapping[int, Blamed], blocks: _Blocks) -> dict[int, Authorship]:
        """The last to add a line to each transaction since the shared commit."""
        found: dict[int, Authorship] = {}
        for line, block in blocks.items():
            new = [blamed[n] for n in block if n in blamed and not blamed[n].outside]
            if new:
                found[line] = min(new, key=lambda one: self._age(one.commit)).by
        return found

    def _fates(self, at_base: Mapping[int, Place]) -> dict[int, _Fate]:
        """What became of lines of the shared commit until the later state, or its last commit."""
        if self._base == self._end:
            return {line: _Fate("", place) for line, place in at_base.items()}
        ends: dict[Place, _Fate] = {}
        for path, lines in by_path(at_base.values()).items():
            span = f"{self._base}..{self._end}"
            blamed = blame(self._top, path, lines, "--reverse", span) or {}
            for line, last in blamed.items():
                gone = last.commit != self._end
                taken_out = (
                    (last.other or self._children.get(last.commit, self._end)) if gone else ""
                )
                ends[path, line] = _Fate(taken_out, (last.path, last.line))
        return {line: ends[place] for line, place in at_base.items() if place in ends}

    def _by(self, commit: str, place: Place) -> Authorship:
        """Who took out a line of the shared commit, given the commit that lacks it.

        Where that is a merge, the newest commit it may have brought that changes how often the
        text of the line occurs.
        """
        if len(self._commits[commit].parents) > 1:
            path, line = place
            text = _text(GitFiles(self._top, self._base), path)[line - 1]
            log = ("log", "-1", "--no-merges", "--format=%H", f"-S{os.fsdecode(text)}")
            commit = self._hash(*log, f"{self._base}..{commit}", "--") or commit
        return self._commits[commit].by

    def _age(self, commit: str) -> int:
        """The higher, the older; what is not committed is the newest."""
        known = self._commits.get(commit)
        return known.age if known else -1

    @cached_property
    def _commits(self) -> dict[str, _Commit]:
        """The commits between the shared one and the later state, the newest first."""
        log = ("log", "--topo-order", "--no-show-signature", "--encoding=UTF-8", "--date=short")
        form = "--format=%H%x00%P%x00%an%x00%cd%x00%s"
        span = f"{self._base}..{self._end}" if self._base else self._end
        found: dict[str, _Commit] = {}
        lines = git.run(self._top, *log, form, span, "--").stdout.decode("utf-8", "replace")
        for age, line in enumerate(filter(None, lines.split("\n"))):
            commit, parents, author, day, subject = line.split("\0")
            by = Authorship(git.short(commit), author, date.fromisoformat(day), subject)
            found[commit] = _Commit(age, parents.split(), by)
        return found

    @cached_property
    def _children(self) -> dict[str, str]:
        """The newest commit that follows on each."""
        found: dict[str, str] = {}
        for commit, facts in self._commits.items():
            for parent in facts.parents:
                found.setdefault(parent, commit)
        return found

    def _hash(self, *args: str) -> str:
        return os.fsdecode(git.run(self._top, *args).stdout).strip()


def _blocks(files: BookFiles, places: Iterable[Place]) -> dict[str, _Blocks]:
    """The lines of the transaction that each line belongs to, by file."""
    found: dict[str, _Blocks] = {}
    for path, lines in by_path(places).items():
        text = _text(files, path)
        found[path] = {line: _block(text, line) for line in lines}
    return found


def _block(text: list[bytes], line: int) -> range:
    """The lines around an indented one: up to the one that is not, down to a blank or such a one."""
    first = last = line
    while first > 1 and text[first - 1][:1] in _BLANK:
        first -= 1
    while last < len(text) and text[last][:1] in _BLANK and text[last].strip():
        last += 1
    return range(first, last + 1)


def _lines(blocks: _Blocks) -> list[int]:
    return [line for block in blocks.values() for line in block]


def _taken_out(block: range, fates: Mapping[int, _Fate]) -> list[int]:
    """The lines of a transaction that are gone."""
    return [line for line in block if line in fates and fates[line].taken_out]


def _text(files: BookFiles, path: str) -> list[bytes]:
    return bytes(files.read(path)).split(b"\n")


_BLANK = (b" ", b"\t")
