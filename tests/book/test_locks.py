"""Which days a book's lock has closed, and since which commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from repositories import commit, git, made_in, state, write

from reskontro.book.commits import files_at
from reskontro.book.locks import lock_history
from reskontro.book.sources import FolderFiles
from reskontro.problems import CallError

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.book.locks import Locks

REASON = '{{day: {day}, reason: "An invoice was booked twice"}}'


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return made_in(tmp_path / "repository")


def settings(lock: str) -> dict[str, str]:
    return {"reskontro.yaml": "currency: NOK\n" + (f"lock: {lock}\n" if lock else "")}


def committed(repository: Path, *locks: str) -> list[str]:
    """One commit for each state of the lock."""
    return [commit(repository, settings(lock)) for lock in locks]


def told(locks: Locks, commits: list[str]) -> list[str]:
    """Closed days as `after..up_to @commit`, moves back as `was>day @commit`."""
    names = {"": "now", **{each: str(number) for number, each in enumerate(commits, 1)}}
    lines = [f"{one.after or ''}..{one.up_to} @{names[one.commit]}" for one in locks.closed]
    lines += [
        f"{one.was}>{one.day or ''} @{names[one.commit]}:{one.line}{' mended' * one.mended}"
        for one in locks.moved_back
    ]
    return lines


@pytest.mark.parametrize(
    ("locks", "expected"),
    [
        ([""], []),
        (["2024-12-31"], ["..2024-12-31 @1"]),
        (["", "2024-12-31", "2024-12-31"], ["..2024-12-31 @2"]),
        (["{day: 2024-12-31}"], ["..2024-12-31 @1"]),
        (
            ["2024-11-30", "2024-12-31", "2025-02-28"],
            ["..2024-11-30 @1", "2024-11-30..2024-12-31 @2", "2024-12-31..2025-02-28 @3"],
        ),
        (["2024-12-31", "2024-11-30"], ["..2024-12-31 @1", "2024-12-31>2024-11-30 @2:2"]),
        (["2024-12-31", ""], ["..2024-12-31 @1", "2024-12-31> @2:0"]),
        (
            ["2024-12-31", '{day: 2024-11-30, reason: " "}'],
            ["..2024-12-31 @1", "2024-12-31>2024-11-30 @2:2"],
        ),
        (["2024-12-31", REASON.format(day="2024-11-30")], ["..2024-11-30 @1"]),
        (
            ["2024-11-30", "2024-12-31", REASON.format(day="2024-10-31")],
            ["..2024-10-31 @1"],
        ),
        (
            ["2024-11-30", "2024-12-31", REASON.format(day="2024-12-15"), "2025-01-31"],
            ["..2024-11-30 @1", "2024-11-30..2024-12-15 @2", "2024-12-15..2025-01-31 @4"],
        ),
        (
            ["2024-12-31", "2024-11-30", REASON.format(day="2024-11-30")],
            ["..2024-11-30 @1", "2024-12-31>2024-11-30 @2:2 mended"],
        ),
        (
            ["2024-12-31", "2024-11-30", "2024-12-31"],
            ["..2024-12-31 @1", "2024-12-31>2024-11-30 @2:2 mended"],
        ),
        (
            ["2024-12-31", "2024-10-31", "2024-11-30", "2025-01-31", ""],
            [
                "..2024-12-31 @1",
                "2024-12-31..2025-01-31 @4",
                "2024-12-31>2024-10-31 @2:2 mended",
                "2025-01-31> @5:0",
            ],
        ),
        (["2024-12-31", "soon", "2024-12-31"], ["..2024-12-31 @1"]),
        (["2024-12-31", "[", "2025-01-31"], ["..2024-12-31 @1", "2024-12-31..2025-01-31 @3"]),
    ],
    ids=[
        "none", "a day", "from its commit", "a record", "forward", "back", "taken out",
        "empty reason", "back with a reason", "back over two", "back and forward",
        "reason given later", "moved to its day again", "twice",
        "no day at all", "not even YAML",
    ],
)  # fmt: skip
def test_history_of_the_lock(repository: Path, locks: list[str], expected: list[str]) -> None:
    commits = committed(repository, *locks)
    assert told(lock_history(FolderFiles(repository)), commits) == expected
    with files_at(repository, "HEAD") as files:
        assert told(lock_history(files), commits) == expected


def test_lock_that_is_not_committed_closes_nothing_and_moves_back_at_once(repository: Path) -> None:
    commits = committed(repository, "2024-12-31")
    write(repository, settings("2025-01-31"))
    assert told(lock_history(FolderFiles(repository)), commits) == ["..2024-12-31 @1"]
    write(repository, settings("2024-11-30"))
    expected = ["..2024-12-31 @1", "2024-12-31>2024-11-30 @now:2"]
    assert told(lock_history(FolderFiles(repository)), commits) == expected
    write(repository, settings(REASON.format(day="2024-11-30")))
    assert told(lock_history(FolderFiles(repository)), commits) == ["..2024-11-30 @1"]


def test_lock_of_an_earlier_commit_is_what_it_knew(repository: Path) -> None:
    commits = committed(repository, "2024-11-30", "2024-12-31")
    with files_at(repository, commits[0]) as files:
        locks = lock_history(files)
    assert told(locks, commits) == ["..2024-11-30 @1"]
    assert (str(locks.up_to), locks.commit) == ("2024-11-30", commits[0])


def test_lock_that_is_merged_counts_from_the_merge(repository: Path) -> None:
    commits = committed(repository, "")
    git(repository, "checkout", "-q", "-b", "side")
    committed(repository, "2024-12-31")
    git(repository, "checkout", "-q", "main")
    commit(repository, {"other": "1"})
    git(repository, "merge", "-q", "--no-ff", "side", "-m", "m")
    commits.append(git(repository, "rev-parse", "HEAD"))
    assert told(lock_history(FolderFiles(repository)), commits) == ["..2024-12-31 @2"]


def test_book_in_a_folder_has_its_own_lock_and_keeps_it_when_it_moves(repository: Path) -> None:
    def book(lock: str) -> str:
        return f"company: {{name: A firm with a name}}\nlock: {lock}\n"

    other = {"other/reskontro.yaml": "lock: 2020-12-31\n"}
    first = commit(repository, {"book/reskontro.yaml": book("2024-12-31"), **other})
    git(repository, "mv", "book", "bøker [1]")
    commit(repository, {})
    second = commit(repository, {"bøker [1]/reskontro.yaml": book("2025-01-31")})
    found = lock_history(FolderFiles(repository / "bøker [1]"))
    assert told(found, [first, second]) == ["..2024-12-31 @1", "2024-12-31..2025-01-31 @2"]


def test_book_made_as_a_copy_does_not_take_over_the_lock(repository: Path) -> None:
    text = "company: {name: A firm with a name}\n"
    commit(repository, {"a/reskontro.yaml": text + "lock: 2024-12-31\n"})
    commit(repository, {"b/reskontro.yaml": text})
    assert lock_history(FolderFiles(repository / "b")).closed == ()


def test_book_that_is_not_committed_has_no_closed_days(repository: Path) -> None:
    commit(repository, {"other": "1"})
    write(repository, settings("2024-12-31"))
    assert lock_history(FolderFiles(repository)).closed == ()


def test_shallow_clone_of_a_locked_book_is_refused(repository: Path, tmp_path: Path) -> None:
    committed(repository, "2024-11-30", "2024-12-31")
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    with pytest.raises(CallError) as caught:
        lock_history(FolderFiles(tmp_path / "shallow"))
    assert caught.value.note.key == "book.shallow"


def test_shallow_clone_of_a_book_without_lock_is_none_the_worse(
    repository: Path, tmp_path: Path
) -> None:
    committed(repository, "", "")
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    assert lock_history(FolderFiles(tmp_path / "shallow")).closed == ()


def test_folder_outside_a_repository_has_no_history(tmp_path: Path) -> None:
    write(tmp_path, settings("2024-12-31"))
    with pytest.raises(CallError) as caught:
        lock_history(FolderFiles(tmp_path))
    assert caught.value.note.key == "book.no_repository"


def test_work_tree_and_index_are_left_alone(repository: Path) -> None:
    committed(repository, "2024-12-31", "")
    write(repository, {"new": "1"})
    before = state(repository)
    lock_history(FolderFiles(repository))
    assert state(repository) == before
