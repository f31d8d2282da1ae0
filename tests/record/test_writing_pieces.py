"""Files that are written as their pieces come, without the lock of a book."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from processes import in_child

from reskontro.record.writing import write_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def killed_while_writing(path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"half of it" * (1 << 17)
        os.kill(os.getpid(), signal.SIGKILL)

    assert in_child(lambda: write_pieces(path, pieces())) == -signal.SIGKILL


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["out.csv", "out [1]*.csv"])
def test_the_next_that_writes_deletes_what_a_killed_process_left(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"before")
    killed_while_writing(path)
    (left,) = set(names(tmp_path)) - {name}
    assert path.read_bytes() == b"before"
    write_pieces(path, [b"after"])
    assert (names(tmp_path), path.read_bytes()) == ([name], b"after"), left


def test_what_is_being_written_or_is_another_files_stays(tmp_path: Path) -> None:
    path = tmp_path / "out"
    killed_while_writing(tmp_path / "out.1")
    kept = {".out.old.reskontro", ".out.1.old.reskontro", *names(tmp_path)}
    (tmp_path / ".out.old.reskontro").write_bytes(b"of another way of writing")
    (tmp_path / ".out.1.old.reskontro").write_bytes(b"of another file")

    def pieces() -> Iterator[bytes]:
        yield b"1" * (1 << 20)
        assert in_child(lambda: write_pieces(path, [b"of another process"])) == 0
        yield b"2"

    write_pieces(path, pieces())
    assert path.read_bytes().endswith(b"12")
    assert set(names(tmp_path)) == {"out", *kept}
