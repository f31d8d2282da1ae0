"""A book that is written to is read once; that its files still stand is asked when that ends."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from reskontro.record.watched import WatchedFiles

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path) -> WatchedFiles:
    (tmp_path / "a.journal").write_bytes(b"first\n")
    return WatchedFiles(tmp_path)


def test_a_file_is_given_as_it_was_first_read(files: WatchedFiles) -> None:
    assert bytes(files.read("a.journal")) == b"first\n"
    assert files.changed() == []
    (files.root / "a.journal").write_bytes(b"second\n")
    assert bytes(files.read("a.journal")) == b"first\n"
    assert files.changed() == ["a.journal"]


def test_a_change_of_the_same_length_in_the_same_instant_is_seen(files: WatchedFiles) -> None:
    files.read("a.journal")
    before = (files.root / "a.journal").stat()
    (files.root / "a.journal").write_bytes(b"other\n")
    os.utime(files.root / "a.journal", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert files.changed() == ["a.journal"]


def test_a_file_that_is_gone_has_changed(files: WatchedFiles) -> None:
    files.read("a.journal")
    (files.root / "a.journal").unlink()
    assert files.changed() == ["a.journal"]


def test_a_file_that_could_not_be_read_is_asked_for_again(files: WatchedFiles) -> None:
    with pytest.raises(FileNotFoundError):
        files.read("b.journal")
    (files.root / "b.journal").write_bytes(b"late\n")
    assert bytes(files.read("b.journal")) == b"late\n"
    assert files.changed() == []


def test_a_new_file_that_fits_a_pattern_is_a_change(files: WatchedFiles) -> None:
    assert files.glob("*.journal") == ["a.journal"]
    (files.root / "b.journal").write_bytes(b"new\n")
    assert files.changed() == ["*.journal"]
