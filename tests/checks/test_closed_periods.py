"""Closed periods: what git remembers of a book is held against what stands there now."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from checking import commit, findings, git, write

from reskontro.problems import CallError

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.checks.model import Findings


def settings(lock: str) -> dict[str, str]:
    return {
        "reskontro.yaml": f"""\
company: {{name: Fjord Eksempel AS, country: NO}}
accounts: {{receivable: "1500", revenue: "3000", bank: "1920"}}
{lock}
"""
    }


def invoice(number: str, day: str, amount: int) -> str:
    return f"""\
{day} * ({number}) Bygg Eksempel AS
    1500:10001    {amount}.00 NOK  ; invoice: {number}, due: 2026-01-31
    3000         -{amount}.00 NOK

"""


JANUARY = invoice("1", "2025-01-10", 100)
MARCH = invoice("2", "2025-03-10", 200)
MAY = invoice("3", "2025-05-10", 300)


def state(folder: Path, lock: str, journal: str, path: str = "journals/2025.journal") -> None:
    """Commit a state of the book."""
    write({**settings(lock), path: journal}, folder)
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet")
    commit(folder)


def told(folder: Path, known_at: str | None = None) -> list[tuple[str, str, str]]:
    """What R7 finds: code, number and day, by line."""
    return [
        (problem.code, problem.values.get("number", ""), problem.values["day"])
        for problem in closed(folder, known_at).found
    ]


def closed(folder: Path, known_at: str | None = None) -> Findings:
    return findings(folder, ["R7"], known_at=known_at)


def test_open_days_may_be_changed(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-02-28", JANUARY + MARCH)
    state(tmp_path, "lock: 2025-02-28", JANUARY + invoice("2", "2025-03-11", 250) + MAY)
    assert told(tmp_path) == []


def test_each_change_of_a_closed_day_has_file_line_author_and_commit(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    changed = invoice("1", "2025-01-10", 150) + invoice("9", "2025-02-01", 50) + MAY
    state(tmp_path, "lock: 2025-03-31", changed)
    head = subprocess.run(
        ["git", "rev-parse", "--short=10", "HEAD"], cwd=tmp_path, capture_output=True, check=True
    )
    found = closed(tmp_path).found
    assert [(p.code, p.span.path, p.span.line) for p in found] == [
        ("R702", "journals/2025.journal", 2),
        ("R701", "journals/2025.journal", 6),
        ("R703", "journals/2025.journal", 6),
    ]
    assert {p.values["author"] for p in found} == {"Test"}
    assert {p.values["commit"] for p in found} == {head.stdout.decode().strip()}
    assert (found[0].values["was_amount"], found[0].values["amount"]) == ("100.00", "150.00")
    assert found[2].excerpt.strip().startswith("1500:10001    200.00 NOK")


def test_what_is_not_committed_is_told_without_author(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY)
    write({**settings("lock: 2025-03-31"), "journals/2025.journal": JANUARY + MARCH}, tmp_path)
    (problem,) = closed(tmp_path).found
    assert (problem.code, problem.values["author"], problem.values["commit"]) == ("R701", "–", "–")
    assert told(tmp_path, "HEAD") == []


def test_days_are_held_to_the_commit_that_closed_them(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-01-31", JANUARY)
    state(tmp_path, "lock: 2025-01-31", invoice("1", "2025-01-10", 150) + MARCH)
    state(tmp_path, "lock: 2025-03-31", invoice("1", "2025-01-10", 150) + MARCH)
    assert told(tmp_path) == [("R702", "1", "2025-01-10")]


def test_a_lock_moved_back_with_a_reason_opens_the_days_behind_it(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    back = "lock: {day: 2025-01-31, reason: the auditor found a missing invoice}"
    state(tmp_path, back, JANUARY + MARCH)
    state(tmp_path, back, JANUARY + invoice("2", "2025-03-10", 250))
    assert told(tmp_path) == []
    state(tmp_path, "lock: 2025-03-31", JANUARY + invoice("2", "2025-03-10", 250))
    assert told(tmp_path) == []
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    assert told(tmp_path) == [("R702", "2", "2025-03-10")]


@pytest.mark.parametrize("lock", ["lock: 2025-01-31", ""])
def test_a_lock_moved_back_without_a_reason_opens_nothing(tmp_path: Path, lock: str) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    state(tmp_path, lock, JANUARY)
    assert sorted(told(tmp_path)) == [
        ("R703", "2", "2025-03-10"),
        ("R705", "", "2025-01-31" if lock else "–"),
    ]


def test_an_entry_that_moved_to_another_file_is_no_change(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    (tmp_path / "journals" / "2025.journal").unlink()
    state(tmp_path, "lock: 2025-03-31", "; moved\n" + MARCH + JANUARY, "journals/old.journal")
    assert told(tmp_path) == []


def test_accounts_that_no_customer_is_on_are_closed_too(tmp_path: Path) -> None:
    rent = "2025-02-01 * Leie\n    6300    900.00 NOK\n    1920   -900.00 NOK\n\n"
    state(tmp_path, "lock: 2025-03-31", JANUARY + rent)
    state(tmp_path, "lock: 2025-03-31", JANUARY + rent.replace("900", "800"))
    (problem,) = closed(tmp_path).found
    assert problem.code == "R704"
    assert (problem.values["accounts"], problem.values["day"]) == ("1920, 6300", "2025-02-01")


def test_without_git_the_lock_is_noted(tmp_path: Path) -> None:
    write({**settings("lock: 2025-03-31"), "journals/2025.journal": JANUARY}, tmp_path)
    found = closed(tmp_path)
    assert not found.found
    assert [note.key for note in found.notes] == ["check.lock_without_git"]


def test_a_state_that_cannot_be_read_is_noted(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY.replace("3000 ", "3000\t") + "2025-02-30 x\n")
    state(tmp_path, "lock: 2025-03-31", JANUARY)
    found = closed(tmp_path)
    assert not found.found
    assert [note.key for note in found.notes] == ["check.closed_unreadable"]


def test_a_shallow_clone_says_what_it_needs(tmp_path: Path) -> None:
    book = tmp_path / "book"
    book.mkdir()
    state(book, "lock: 2025-03-31", JANUARY)
    state(book, "lock: 2025-03-31", JANUARY + MAY)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{book}", str(clone))
    with pytest.raises(CallError) as raised:
        closed(clone)
    assert raised.value.note.key == "book.shallow"


def test_nothing_in_the_repository_is_touched(tmp_path: Path) -> None:
    state(tmp_path, "lock: 2025-03-31", JANUARY)
    state(tmp_path, "lock: 2025-03-31", JANUARY + MARCH)
    before = (tmp_path / ".git" / "index").read_bytes()
    assert told(tmp_path) == [("R701", "2", "2025-03-10")]
    assert (tmp_path / ".git" / "index").read_bytes() == before
    status = subprocess.run(
        ["git", "status", "--porcelain"], cwd=tmp_path, capture_output=True, check=True
    )
    assert status.stdout == b""
