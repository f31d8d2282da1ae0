"""Who wrote the lines of a book, and who changed them between two states."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from repositories import commit, git, made_in, state, write

from reskontro.book.blame import Authorship
from reskontro.book.commits import files_at
from reskontro.book.edits import Edits
from reskontro.book.history import History
from reskontro.book.sources import FolderFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reskontro.book.history import Place

#: Three transactions; the postings on 1500 stand on lines 2, 6 and 10.
JOURNAL = """\
2024-01-05 * (F-1) Invoice
    1500:1    100 NOK
    3000

2024-01-09 * (F-2) Invoice
    1500:2    200 NOK  ; invoice: F-2
    3000

2024-01-20 * Payment
    1500:1   -100 NOK
    1920
"""
FIRST, SECOND, THIRD = 2, 6, 10


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = made_in(tmp_path / "repository")
    start(folder)
    return folder


def start(folder: Path) -> None:
    text = {"reskontro.yaml": "currency: NOK\n", "a.journal": JOURNAL}
    commit(folder, text, "2025-01-01", author="Anna", subject="start")


def change(folder: Path, old: str, new: str, day: str, author: str, name: str = "a.journal") -> str:
    """Commit another text in place of one, by an author whose message is the author's name."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    return commit(folder, {name: text.replace(old, new, 1)}, day, author=author, subject=author)


def authors(found: Mapping[Place, Authorship]) -> dict[int, str]:
    return {line: who.author if who.committed else "now" for (_, line), who in found.items()}


def written(folder: Path, *lines: int, name: str = "a.journal") -> dict[int, str]:
    return authors(History(FolderFiles(folder)).written((name, line) for line in lines))


def removed(
    folder: Path, *lines: int, since: str, until: str | None = None, name: str = "a.journal"
) -> dict[int, str]:
    edits = edits_of(folder, since, until)
    return told(edits.removed((name, line) for line in lines), lines, name, edits)


def added(
    folder: Path, *lines: int, since: str, until: str | None = None, name: str = "a.journal"
) -> dict[int, str]:
    edits = edits_of(folder, since, until)
    return told(edits.added((name, line) for line in lines), lines, name, edits)


def edits_of(folder: Path, since: str, until: str | None) -> Edits:
    after = FolderFiles(folder) if until is None else files_at(folder, until)
    return Edits(files_at(folder, since), after)


def told(
    found: Mapping[Place, Authorship], lines: Iterable[int], name: str, edits: Edits
) -> dict[int, str]:
    all_ = {(name, line): found.get((name, line), edits.otherwise) for line in lines}
    return authors({place: who for place, who in all_.items() if who})


def test_each_line_has_its_commit_author_day_and_subject(repository: Path) -> None:
    change(repository, "200 NOK", "250 NOK", "2025-02-03T23:30:00-05:00", "Bo")
    found = History(FolderFiles(repository)).written([("a.journal", 2), ("a.journal", 6)])
    head, first = git(repository, "rev-parse", "HEAD", "HEAD~1").split()
    assert found["a.journal", 2] == Authorship(first[:10], "Anna", date(2025, 1, 1), "start")
    assert found["a.journal", 6] == Authorship(head[:10], "Bo", date(2025, 2, 3), "Bo")


def test_lines_that_are_not_committed_are_told_so(repository: Path) -> None:
    text = JOURNAL.replace("200 NOK", "250 NOK")
    write(repository, {"a.journal": text, "new.journal": JOURNAL})
    assert written(repository, FIRST, SECOND) == {FIRST: "Anna", SECOND: "now"}
    assert written(repository, FIRST, name="new.journal") == {FIRST: "now"}


def test_repository_without_commits_has_nothing_committed(tmp_path: Path) -> None:
    folder = made_in(tmp_path / "fresh")
    write(folder, {"a.journal": JOURNAL})
    assert written(folder, FIRST) == {FIRST: "now"}


def test_folder_outside_a_repository_tells_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.journal": JOURNAL})
    assert written(tmp_path, FIRST) == {}


def test_missing_git_tells_nothing(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert written(repository, FIRST) == {}


def test_lines_keep_their_author_through_a_rename(repository: Path) -> None:
    name = 'å "b" \\ [c].journal'
    git(repository, "mv", "a.journal", name)
    change(repository, "200 NOK", "250 NOK", "2025-02-01", "Bo", name)
    assert written(repository, FIRST, SECOND, name=name) == {FIRST: "Anna", SECOND: "Bo"}


def test_lines_of_a_symbolic_link_are_those_of_its_file(repository: Path) -> None:
    (repository / "link.journal").symlink_to("a.journal")
    commit(repository, {}, author="Bo")
    assert written(repository, FIRST, name="link.journal") == {FIRST: "Anna"}
    with files_at(repository, "HEAD") as files:
        assert authors(History(files).written([("link.journal", FIRST)])) == {FIRST: "Anna"}


def test_lines_of_a_submodule_are_told_by_its_own_repository(tmp_path: Path) -> None:
    other = made_in(tmp_path / "other")
    start(other)
    folder = made_in(tmp_path / "book")
    allow = ("-c", "protocol.file.allow=always")
    git(folder, *allow, "submodule", "add", "-q", str(other), "sub")
    commit(folder, {"reskontro.yaml": ""}, author="Bo")
    assert written(folder, FIRST, name="sub/a.journal") == {FIRST: "Anna"}


def test_state_of_a_commit_is_told_without_what_came_later(repository: Path) -> None:
    change(repository, "100 NOK", "110 NOK", "2025-02-01", "Bo")
    with files_at(repository, "HEAD~1") as files:
        assert authors(History(files).written([("a.journal", FIRST)])) == {FIRST: "Anna"}


def test_list_of_commits_to_pass_over_is_not_followed(repository: Path) -> None:
    later = change(repository, "100 NOK", "100.00 NOK", "2025-02-01", "Bo")
    write(repository, {"ignored": later + "\n"})
    git(repository, "config", "blame.ignoreRevsFile", "ignored")
    assert written(repository, FIRST) == {FIRST: "Bo"}


def test_many_lines_apart_are_asked_for_at_once(tmp_path: Path) -> None:
    folder = made_in(tmp_path / "long")
    text = "".join(f"line {number}\n" for number in range(1, 1001))
    commit(folder, {"a": text}, author="Anna")
    commit(folder, {"a": text.replace("line 801\n", "other\n")}, author="Bo")
    found = written(folder, *range(1, 1001, 2), name="a")
    assert (len(found), found[799], found[801]) == (500, "Anna", "Bo")


def test_shallow_clone_is_known_as_one(repository: Path, tmp_path: Path) -> None:
    change(repository, "100 NOK", "110 NOK", "2025-02-01", "Bo")
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    assert History(FolderFiles(tmp_path / "shallow")).shallow
    assert not History(FolderFiles(repository)).shallow
    assert written(tmp_path / "shallow", SECOND) == {SECOND: "Bo"}


EDITS = {
    "amount": ("    1500:2    200 NOK", "    1500:2    250 NOK"),
    "date": ("2024-01-09", "2024-01-10"),
    "tag taken out": ("  ; invoice: F-2", ""),
    "line of a tag added": ("F-2\n    3000", "F-2\n    ; due: 2024-02-01\n    3000"),
    "counter account": ("F-2\n    3000", "F-2\n    1920"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_changed_entry_has_the_commit_that_changed_it(
    repository: Path, edit: tuple[str, str]
) -> None:
    change(repository, "(F-1) Invoice", "(F-1) Invoice to A", "2025-01-15", "Cid")
    since = git(repository, "rev-parse", "HEAD")
    change(repository, *edit, "2025-02-01", "Bo")
    change(repository, "Payment", "Paid", "2025-03-01", "Cid")
    for until in (None, "HEAD"):
        assert removed(repository, SECOND, since=since, until=until) == {SECOND: "Bo"}
        assert added(repository, SECOND, since=since, until=until) == {SECOND: "Bo"}


def test_line_taken_out_of_a_transaction_is_an_edit_of_what_is_left(repository: Path) -> None:
    tagged = JOURNAL.replace("F-2\n    3000", "F-2\n    ; due: 2024-02-01\n    3000")
    since = commit(repository, {"a.journal": tagged}, "2025-01-15")
    commit(repository, {"a.journal": JOURNAL}, "2025-02-01", author="Bo")
    for until in (None, "HEAD"):
        assert removed(repository, SECOND, since=since, until=until) == {SECOND: "Bo"}
        assert added(repository, SECOND, since=since, until=until) == {SECOND: "Bo"}


def test_edits_that_are_not_committed_are_told_so(repository: Path) -> None:
    longer = JOURNAL + "\n2024-01-30 * Payment\n    1500:2   -200 NOK\n    1920\n"
    write(repository, {"a.journal": longer.replace("100 NOK\n    3000", "110 NOK\n    3000")})
    assert removed(repository, FIRST, since="HEAD") == {FIRST: "now"}
    assert added(repository, FIRST, 14, since="HEAD") == {FIRST: "now", 14: "now"}


def test_first_edit_removed_what_was_and_the_last_brought_what_is(repository: Path) -> None:
    since = git(repository, "rev-parse", "HEAD")
    change(repository, "2024-01-09", "2024-01-10", "2025-02-01", "Bo")
    change(repository, "F-2\n    3000", "F-2\n    1920", "2025-03-01", "Cid")
    assert removed(repository, SECOND, since=since) == {SECOND: "Bo"}
    assert added(repository, SECOND, since=since) == {SECOND: "Cid"}


def test_removed_transaction_in_a_renamed_file(repository: Path) -> None:
    since = git(repository, "rev-parse", "HEAD")
    git(repository, "mv", "a.journal", "b.journal")
    commit(repository, {}, "2025-02-01", author="Bo")
    change(repository, JOURNAL[JOURNAL.index("2024-01-20") :], "", "2025-03-01", "Cid", "b.journal")
    change(repository, "(F-1) ", "", "2025-04-01", "Dag", "b.journal")
    assert removed(repository, FIRST, THIRD, since=since) == {FIRST: "Dag", THIRD: "Cid"}


def test_file_that_was_deleted_took_its_entries_with_it(repository: Path) -> None:
    since = git(repository, "rev-parse", "HEAD")
    git(repository, "rm", "-q", "a.journal")
    commit(repository, {}, "2025-02-01", author="Bo")
    commit(repository, {"x": ""}, "2025-03-01", author="Cid")
    assert removed(repository, FIRST, since=since) == {FIRST: "Bo"}


@pytest.mark.parametrize("later", [False, True], ids=["branch from the state", "older branch"])
def test_edit_that_was_merged_is_told_by_who_made_it(repository: Path, *, later: bool) -> None:
    git(repository, "branch", "side")
    if later:
        commit(repository, {"x": ""}, "2025-01-10", author="Cid")
    since = git(repository, "rev-parse", "HEAD")
    git(repository, "checkout", "-q", "side")
    change(repository, JOURNAL[JOURNAL.index("2024-01-20") :], "", "2025-02-01", "Bo")
    git(repository, "checkout", "-q", "main")
    commit(repository, {"y": ""}, "2025-02-10", author="Cid")
    git(repository, "merge", "-q", "--no-ff", "side", "-m", "m", author="Dag")
    assert removed(repository, THIRD, since=since, until="HEAD") == {THIRD: "Bo"}


def test_states_that_share_only_an_older_commit(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "side")
    change(repository, "(F-1) Invoice", "(F-1) Other", "2025-02-01", "Bo")
    git(repository, "checkout", "-q", "main")
    change(repository, "(F-2) Invoice", "(F-2) Another", "2025-03-01", "Cid")
    lines = (FIRST, SECOND)
    assert removed(repository, *lines, since="side", until="main") == {FIRST: "Bo", SECOND: "Cid"}
    assert added(repository, *lines, since="side", until="main") == {FIRST: "Anna", SECOND: "Cid"}


def test_later_state_that_is_an_older_commit(repository: Path) -> None:
    change(repository, "100 NOK\n    3000", "110 NOK\n    3000", "2025-02-01", "Bo")
    assert removed(repository, FIRST, since="HEAD", until="HEAD~1") == {FIRST: "Bo"}
    assert added(repository, FIRST, since="HEAD", until="HEAD~1") == {FIRST: "Anna"}


def test_entry_that_left_without_an_edit_has_nobody(repository: Path) -> None:
    commit(repository, {"reskontro.yaml": "journals: b.journal\n"}, "2025-02-01", author="Bo")
    assert removed(repository, FIRST, since="HEAD~1", until="HEAD") == {}
    assert added(repository, FIRST, since="HEAD~1", until="HEAD") == {}


def test_work_tree_and_index_are_left_alone(repository: Path) -> None:
    change(repository, "100 NOK", "110 NOK", "2025-02-01", "Bo")
    write(repository, {"a.journal": JOURNAL, "new.journal": JOURNAL})
    git(repository, "add", "new.journal")
    before = state(repository)
    written(repository, FIRST)
    removed(repository, FIRST, since="HEAD~1")
    added(repository, FIRST, since="HEAD~1")
    assert state(repository) == before
