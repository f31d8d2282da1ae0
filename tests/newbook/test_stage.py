"""What a process that was killed while it made a book leaves, and what another works on."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from newbook.making import FIRMS, NORWEGIAN, RESKONTRO, files_in, made
from processes import in_child

from reskontro.newbook import stage
from reskontro.newbook.stage import clear_left, staged
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WHOLE = {RESKONTRO: b"{}\n", "journals/1.journal": b"; 1\n"}
ITEMS = "Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Restbeløp\n10001;Prøve AS;F-1;03.10.2024;02.11.2024;12,50\n"


def make(root: Path) -> None:
    with staged(root) as folder:
        stage.fill(folder, WHOLE)


def killed_in(root: Path) -> None:
    """Begin a book in a place in a process that is killed before it is put there."""

    def begin() -> None:
        with staged(root) as folder:
            stage.fill(folder, WHOLE)
            os.kill(os.getpid(), signal.SIGKILL)

    assert in_child(begin) == -signal.SIGKILL


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def import_items(root: Path) -> None:
    file = root.parent / "items.csv"
    file.write_text(ITEMS, encoding="utf-8")
    args = ("--date", "2025-01-01", "--decimal-mark", ",", *NORWEGIAN)
    done = call("import", "open-items", str(file), "--into", str(root), *args)
    assert done.code == 0, done.err
    file.unlink()


@pytest.mark.parametrize("there", [False, True], ids=["new", "empty folder"])
@pytest.mark.parametrize(
    "again", [make, lambda root: made(root, *FIRMS["NO"]), import_items], ids=["same", "init", "import"]
)  # fmt: skip
def test_the_next_book_in_a_place_takes_away_what_a_killed_process_left(
    again: Callable[[Path], None], tmp_path: Path, *, there: bool
) -> None:
    root = tmp_path / "new [1] book"
    if there:
        root.mkdir()
    killed_in(root)
    assert len(names(root if there else tmp_path)) == 1
    again(root)
    assert names(tmp_path) == [root.name]
    assert [name for name in names(root) if name.endswith(".reskontro")] == []
    assert (root / RESKONTRO).is_file()


def test_what_a_process_works_on_stays(tmp_path: Path) -> None:
    root = tmp_path / "book"
    with staged(root) as folder:
        stage.fill(folder, WHOLE)
        assert in_child(lambda: clear_left(root)) == 0
        clear_left(root)
        assert files_in(folder) == WHOLE
    assert (names(tmp_path), files_in(root)) == (["book"], WHOLE)


def test_of_two_at_the_same_time_one_makes_the_book_and_the_other_leaves_nothing(
    tmp_path: Path,
) -> None:
    root = tmp_path / "book"

    def late() -> None:
        with staged(root) as folder:
            stage.fill(folder, {"mine": b""})
            assert in_child(lambda: make(root)) == 0

    with pytest.raises(CallError):
        late()
    assert (names(tmp_path), files_in(root)) == (["book"], WHOLE)


def test_what_only_looks_like_it_stays(tmp_path: Path) -> None:
    root, other = tmp_path / "book", tmp_path / "other"
    other.mkdir()
    (other / "mine").write_text("x", encoding="utf-8")
    kept = [".book.old.reskontro", ".book.1.abcdefgh.reskontro", ".book.abcdefgh"]
    for name in kept:
        (tmp_path / name).mkdir()
    (tmp_path / ".book.bbbbbbbb.reskontro").symlink_to(other)
    (tmp_path / ".book.cccccccc.reskontro").write_text("a file", encoding="utf-8")
    killed_in(tmp_path / "book.1")
    before = names(tmp_path)
    make(root)
    assert names(tmp_path) == sorted([*before, "book"])
    assert names(other) == ["mine"]


def test_a_dry_run_is_not_in_its_way_and_leaves_it(tmp_path: Path) -> None:
    root = tmp_path / "book"
    root.mkdir()
    killed_in(root)
    before = names(root)
    with staged(root, keep=False) as folder:
        stage.fill(folder, WHOLE)
    assert names(root) == before
    (root / "mine").write_text("x", encoding="utf-8")
    with pytest.raises(CallError), staged(root):
        pass
    assert names(root) == sorted([*before, "mine"])


def test_killed_anywhere_the_book_is_whole_after_the_next(tmp_path: Path) -> None:
    step = 1
    while True:
        root = tmp_path / str(step) / "book"
        code = in_child(lambda root=root, step=step: _killed_at(step, root))  # type: ignore[misc]
        if code == 0:
            break
        assert code == -signal.SIGKILL
        if not (root / RESKONTRO).exists():
            make(root)
        assert files_in(root) == WHOLE
        clear_left(root)
        assert names(root.parent) == ["book"], step
        step += 1
    assert step > 20


def _killed_at(step: int, root: Path) -> None:
    """Make a book in a process that is killed as a line of the module begins, counted from 1."""
    steps = 0

    def trace(frame: Any, event: str, _: object) -> Any:
        nonlocal steps
        if frame.f_code.co_filename != stage.__file__:
            return None
        if event == "line":
            steps += 1
            if steps == step:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    make(root)
