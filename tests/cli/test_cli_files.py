"""Files that are written outside the book: all of them or none, and over no other."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any

import pytest

from reskontro.cli.files import put
from reskontro.problems import CallError

if TYPE_CHECKING:
    from pathlib import Path


def held(folder: Path) -> dict[str, bytes]:
    """What the files of a folder hold, those too that are hidden."""
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*.*")}


def full_before(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Let the disk be full just before the nth file is put in its place."""
    place, done = os.replace, 0

    def placing(*args: Any) -> None:
        nonlocal done
        done += 1
        if done == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        place(*args)

    monkeypatch.setattr(os, "replace", placing)


@pytest.mark.parametrize("at", [1, 2, 3])
def test_on_a_full_disk_no_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    (tmp_path / "there.pdf").write_bytes(b"same")
    before = held(tmp_path)
    full_before(monkeypatch, at)
    wanted = {tmp_path / "sub" / name: name.encode() for name in ("a.pdf", "b.pdf", "c.pdf")}
    with pytest.raises(CallError) as raised:
        put({tmp_path / "there.pdf": b"same", **wanted})
    assert raised.value.note.key == "document.not_written"
    assert raised.value.note.values["reason"] == os.strerror(errno.ENOSPC)
    assert held(tmp_path) == before


def test_a_file_that_is_there_with_the_same_content_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"same")
    path.chmod(0o440)
    before = path.stat()
    put({path: b"same", tmp_path / "b.pdf": b"new"})
    assert path.stat() == before
    assert held(tmp_path) == {"a.pdf": b"same", "b.pdf": b"new"}


def test_a_file_that_is_there_with_another_content_is_refused_and_none_written(
    tmp_path: Path,
) -> None:
    (tmp_path / "b.pdf").write_bytes(b"mine")
    with pytest.raises(CallError) as raised:
        put({tmp_path / "a.pdf": b"new", tmp_path / "b.pdf": b"new"})
    assert raised.value.note.key == "document.exists"
    assert held(tmp_path) == {"b.pdf": b"mine"}


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(CallError) as raised:
        put({tmp_path / "a.pdf": b"new"})
    assert raised.value.note.key == "document.not_written"
    assert raised.value.note.values["path"] == str(tmp_path / "a.pdf")
