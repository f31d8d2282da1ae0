"""Git repositories for tests: real ones, made by nobody's settings and by a given clock."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FIRST = "2025-01-01T12:00:00+01:00"


def git(repository: Path, *args: str, when: str = FIRST, author: str = "A") -> str:
    """What a git command prints, run at a moment."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(repository),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": author,
        "GIT_AUTHOR_EMAIL": "a@example.com",
        "GIT_COMMITTER_NAME": author,
        "GIT_COMMITTER_EMAIL": "a@example.com",
        "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_DATE": when,
    }
    return subprocess.run(
        ["git", "-C", str(repository), *args],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def write(repository: Path, files: Mapping[str, str]) -> None:
    """Write files, with the folders they are in."""
    for path, text in files.items():
        place = repository / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def commit(
    repository: Path,
    files: Mapping[str, str],
    when: str = FIRST,
    *,
    author: str = "A",
    subject: str = "x",
) -> str:
    """Write files and commit all there is; a bare day stands for its noon. Returns the hash."""
    when = when if "T" in when else f"{when}T12:00:00+01:00"
    write(repository, files)
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", subject, "--allow-empty", when=when, author=author)
    return git(repository, "rev-parse", "HEAD")


def made_in(folder: Path) -> Path:
    """A new repository in a new folder."""
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    return folder


def state(repository: Path) -> tuple[str, bytes]:
    """What a command must leave as it was: what git says of the work tree, and the index."""
    index = repository / ".git" / "index"
    # git status would write the index again; without locks it does not.
    status = git(repository, "--no-optional-locks", "status", "--porcelain")
    return status, index.read_bytes() if index.exists() else b""
