"""Books made of texts, held to rules."""

from __future__ import annotations

import subprocess
from datetime import date
from typing import TYPE_CHECKING

from reskontro.book.load import BookRequest, load
from reskontro.checks.examples import common_files
from reskontro.checks.rules import RULES
from reskontro.checks.run import check

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reskontro.checks.model import Findings
    from reskontro.problems import Problem

AS_OF = date(2025, 12, 31)


def write(files: Mapping[str, str], folder: Path, encoding: str = "utf-8") -> Path:
    """A book of these files, and of the common ones of all examples that are not among them."""
    for path, text in {**common_files(), **files}.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding=encoding if path in files else "utf-8")
    return folder


def remember(files: Mapping[str, str], folder: Path) -> None:
    """A folder in git, whose history has files that are there no more."""
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    git(folder, "init", "--quiet")
    commit(folder)
    git(folder, "rm", "--quiet", "-r", ".")
    commit(folder)


def commit(folder: Path) -> None:
    """Commit all that there is in a folder."""
    git(folder, "add", "--all")
    who = ("-c", "user.name=Test", "-c", "user.email=test@firma.example")
    git(folder, *who, "commit", "--quiet", "--allow-empty", "--message", "Test")


def git(folder: Path, *args: str) -> None:
    """Run git in a folder."""
    subprocess.run(["git", "-C", str(folder), *args], check=True, capture_output=True)


def findings(
    folder: Path, codes: Iterable[str], as_of: date = AS_OF, known_at: str | None = None
) -> Findings:
    """What the rules whose codes begin so find in the book of a folder."""
    rules = [rule for rule in RULES if rule.code.startswith(tuple(codes))]
    every = any(rule.every for rule in rules)
    request = BookRequest(
        folder,
        folder,
        known_at=known_at,
        keep=lambda _: "all" if every else "marked",
        tolerant=True,
    )
    return check(load(request), as_of, rules)


def found(
    files: Mapping[str, str], folder: Path, *codes: str, as_of: date = AS_OF
) -> tuple[Problem, ...]:
    """What the rules whose codes begin so find in a book of these files."""
    return findings(write(files, folder), codes, as_of).found


def journal(text: str) -> dict[str, str]:
    """The files of a book with this journal."""
    return {"journals/2025.journal": text}
