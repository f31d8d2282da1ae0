"""Documents whose commands are run: what their fenced blocks say, done in a folder.

- A block after a paragraph that begins with `Write` and ends with a path in backticks and a colon
  is that file; after one that begins with `Add`, it is put at the end of the file.
- A `console` block holds commands, each after `$ `, and below each exactly what it prints.
- Everything else is only read.

`python tests/docs/transcript.py FILE…` runs the documents and puts what is printed now into them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).parents[2]

_FENCE: Final = re.compile(r"^```(?P<language>\S*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE: Final = re.compile(r"(?:^|\n\n)(?P<verb>Write|Add)\b[^\n]*`(?P<path>[^`\s]+)`:\n\n\Z")
#: Commits have another hash each time, and books that are not committed have none.
_COMMIT: Final = re.compile(r"(, commit |\bcommit )[0-9a-f]{10}\+?|[0-9a-f]{40}")
_TRAILING: Final = re.compile(r"[ \t]+$", re.MULTILINE)


class Write(NamedTuple):
    """A file that the reader is told to write, or to add to."""

    path: str
    text: str
    adds: bool


class Command(NamedTuple):
    """A command of a console block, and what the document says that it prints."""

    line: str
    printed: str

    @property
    def program(self) -> str:
        """The first word."""
        return self.line.split()[0]


Step = Write | Command


def steps(document: str) -> Iterator[Step]:
    """What a document tells its reader to do, in order."""
    for block in _FENCE.finditer(document):
        told = _FILE.search(document[: block.start()])
        if told:
            yield Write(told["path"], block["text"], told["verb"] == "Add")
        elif block["language"] == "console":
            yield from _commands(block["text"])


def _commands(text: str) -> Iterator[Command]:
    for piece in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        line, _, printed = piece.partition("\n")
        yield Command(line, printed.rstrip("\n") + "\n" if printed.strip() else "")


class Shell:
    """Runs steps in a folder as a reader would, with nobody's settings."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        own = Path(sys.executable).parent
        self._environ = {
            "PATH": os.pathsep.join((str(own), os.environ.get("PATH", os.defpath))),
            "HOME": str(folder.parent),
            "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CEILING_DIRECTORIES": str(folder.parent),
        }
        for role in ("AUTHOR", "COMMITTER"):
            self._environ[f"GIT_{role}_NAME"] = "Reader"
            self._environ[f"GIT_{role}_EMAIL"] = "reader@example.org"

    def write(self, step: Write) -> None:
        """Write a file, or add to it."""
        path = self._folder / step.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a" if step.adds else "w", encoding="utf-8") as file:
            file.write(step.text)

    def run(self, command: Command) -> str:
        """What a command prints, on both streams."""
        done = subprocess.run(
            ["bash", "-c", command.line],
            cwd=self._folder,
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        return _TRAILING.sub("", done.stdout)


def comparable(printed: str) -> str:
    """What is printed without the hashes of commits, which differ from reader to reader."""
    return _COMMIT.sub("", printed)


def updated(document: str, shell: Shell) -> str:
    """The document with what its commands print now."""

    def again(block: re.Match[str]) -> str:
        told = _FILE.search(document[: block.start()])
        if told:
            shell.write(Write(told["path"], block["text"], told["verb"] == "Add"))
        elif block["language"] == "console":
            return f"```console\n{_again(block['text'], shell)}```"
        return block[0]

    return _FENCE.sub(again, document)


def _again(text: str, shell: Shell) -> str:
    """A console block with what its commands print now; what is comparable is left as it is.

    Raises:
        SystemExit: a command broke down.
    """
    again = ""
    for command in _commands(text):
        printed = shell.run(command)
        if "Traceback" in printed:
            raise SystemExit(f"$ {command.line}\n{printed}")
        if comparable(printed) == comparable(command.printed):
            printed = command.printed
        gap = "\n" if again and not again.splitlines()[-1].startswith("$ ") else ""
        again += f"{gap}$ {command.line}\n{printed}"
    return again


def prepared(folder: Path) -> Shell:
    """A shell in a new folder that has the example books beside it, under no git."""
    shutil.copytree(ROOT / "ledgers", folder / "ledgers")
    return Shell(folder)


def main(paths: Iterable[str]) -> None:
    """Bring documents up to date."""
    for path in map(Path, paths):
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "reader"
            folder.mkdir()
            document = path.read_text(encoding="utf-8")
            path.write_text(updated(document, prepared(folder)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
