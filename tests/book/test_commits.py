from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest
from repositories import commit, git, made_in

from reskontro.book.commits import GitFiles, files_at
from reskontro.book.git import head_commit
from reskontro.book.sources import FolderFiles
from reskontro.problems import CallError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return made_in(tmp_path / "repository")


TREE = {
    "reskontro.yaml": "",
    "main.journal": "a",
    "shared.journal": "s",
    "books/nord/reskontro.yaml": "",
    "books/nord/main.journal": "n",
    "books/nord/journals/2023.journal": "1",
    "books/nord/journals/2024/01.journal": "2",
    "books/nord/journals/2024/02.journal": "3",
    "books/nord/journals/.hidden.journal": "h",
    "books/nord/journals/.old/x.journal": "o",
    "books/nord/journals/æ [1].journal": "æ",
    "books/nordlys/reskontro.yaml": "",
    "books/nordlys/main.journal": "l",
}


def test_book_is_read_as_the_commit_had_it(repository: Path) -> None:
    first = commit(repository, {"reskontro.yaml": "", "a.journal": "old\n"})
    commit(repository, {"a.journal": "new\n", "b.journal": "later\n"})
    (repository / "a.journal").write_text("not committed\n", encoding="utf-8")
    with files_at(repository, first) as files:
        assert files.glob("*.journal") == ["a.journal"]
        assert files.read("a.journal") == b"old\n"
        assert files.commit == first
        assert first.startswith(files.short)
    with files_at(repository, "HEAD") as files:
        assert [files.read(path) for path in files.glob("*.journal")] == [b"new\n", b"later\n"]


def test_work_tree_and_index_are_left_alone(repository: Path) -> None:
    first = commit(repository, {"reskontro.yaml": "", "a.journal": "old\n"})
    commit(repository, {"a.journal": "new\n"})
    (repository / "a.journal").write_text("mine\n", encoding="utf-8")
    (repository / "b.journal").write_text("untracked\n", encoding="utf-8")
    index = (repository / ".git" / "index").read_bytes()
    with files_at(repository, first) as files:
        files.read("a.journal")
    head_commit(repository)
    assert (repository / ".git" / "index").read_bytes() == index
    assert (repository / "a.journal").read_text(encoding="utf-8") == "mine\n"
    assert (repository / "b.journal").exists()


@pytest.mark.parametrize("name", ["main", "v1", "HEAD~1", "main^{commit}", "short"])
def test_revision_may_be_any_name_of_a_commit(repository: Path, name: str) -> None:
    first = commit(repository, {"reskontro.yaml": "", "a": "1"})
    git(repository, "tag", "-a", "v1", "-m", "annotated")
    second = commit(repository, {"a": "2"})
    expected = first if name in {"v1", "HEAD~1", "short"} else second
    with files_at(repository, first[:8] if name == "short" else name) as files:
        assert files.commit == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param("2025-01-05", "5", id="end of the day"),
        pytest.param("2025-01-06", "5", id="day without commits"),
        pytest.param("2025-01-04", "1", id="day before"),
        pytest.param("2030-01-01", "9", id="after all"),
    ],
)
def test_day_is_the_last_commit_on_or_before_it(
    repository: Path, day: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    commit(repository, {"reskontro.yaml": "", "a": "1"}, when="2025-01-01T08:00:00+01:00")
    commit(repository, {"a": "4"}, when="2025-01-05T00:00:01+01:00")
    commit(repository, {"a": "5"}, when="2025-01-05T23:59:59+01:00")
    commit(repository, {"a": "9"}, when="2025-01-09T08:00:00+01:00")
    with files_at(repository, day) as files:
        assert files.read("a") == expected.encode()


def test_what_was_merged_later_was_not_known(repository: Path) -> None:
    commit(repository, {"reskontro.yaml": "", "a": "1"}, when="2025-01-01T08:00:00+01:00")
    git(repository, "checkout", "-q", "-b", "side")
    commit(repository, {"b": "2"}, when="2025-01-03T08:00:00+01:00")
    git(repository, "checkout", "-q", "main")
    git(repository, "merge", "-q", "--no-ff", "side", "-m", "m", when="2025-01-10T08:00:00+01:00")
    with files_at(repository, "2025-01-05") as files:
        assert not files.has("b")
    with files_at(repository, "2025-01-10") as files:
        assert files.has("b")


@pytest.mark.parametrize(
    ("known_at", "key"),
    [
        pytest.param("nowhere", "book.no_revision", id="unknown name"),
        pytest.param("--all", "book.no_revision", id="option of git"),
        pytest.param("", "book.no_revision", id="nothing"),
        pytest.param("2025-02-30", "book.no_revision", id="no such day"),
        pytest.param("HEAD:reskontro.yaml", "book.no_revision", id="file"),
        pytest.param("2024-12-31", "book.no_commit_by", id="day before the first commit"),
        pytest.param("HEAD~1", "book.not_in_commit", id="commit without the book"),
    ],
)
def test_state_that_cannot_be_read_is_refused(repository: Path, known_at: str, key: str) -> None:
    commit(repository, {"other": "1"})
    commit(repository, {"reskontro.yaml": ""})
    with pytest.raises(CallError) as caught:
        files_at(repository, known_at)
    assert caught.value.note.key == key


@pytest.mark.parametrize("known_at", ["HEAD", "2025-01-05"])
def test_repository_without_commits_says_so(repository: Path, known_at: str) -> None:
    assert refused(repository, known_at) == "book.no_commits"


@pytest.mark.parametrize(
    ("known_at", "key"),
    [("2025-01-01", "book.no_commit_by_shallow"), ("v1", "book.no_revision_shallow")],
)
def test_shallow_clone_says_what_it_needs(
    repository: Path, tmp_path: Path, known_at: str, key: str
) -> None:
    commit(repository, {"reskontro.yaml": "", "a": "1"}, "2025-01-01")
    commit(repository, {"a": "2"}, "2025-01-02")
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    assert refused(tmp_path / "shallow", known_at) == key
    with files_at(tmp_path / "shallow", "2025-01-02") as files:
        assert files.read("a") == b"2"


def test_book_that_moved_since_is_read_where_it_was(repository: Path) -> None:
    settings = "company: {name: A firm with a name}\ncurrency: NOK\n"
    first = commit(repository, {"old/reskontro.yaml": settings, "old/a.journal": "a"})
    git(repository, "mv", "old", "books")
    commit(repository, {"books/reskontro.yaml": settings + "terms: net 30\n"})
    with files_at(repository / "books", first) as files:
        assert (files.subfolder, files.moved) == ("old", True)
        assert files.glob("*.journal") == ["a.journal"]
        assert files.read("a.journal") == b"a"


def test_bare_journal_that_was_renamed_is_told_by_its_old_name(repository: Path) -> None:
    first = commit(repository, {"old.journal": "line\n" * 9})
    git(repository, "mv", "old.journal", "new.journal")
    commit(repository, {})
    with pytest.raises(CallError) as caught:
        files_at(repository, first, needed="new.journal")
    assert caught.value.note.key == "book.renamed_since"
    assert caught.value.note.values["before"] == "old.journal"


@pytest.fixture
def with_submodule(repository: Path, tmp_path: Path) -> Path:
    other = made_in(tmp_path / "other")
    commit(other, {"a.journal": "a"})
    git(repository, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other), "sub")
    commit(repository, {"reskontro.yaml": "", "main.journal": "m"})
    return repository


@pytest.mark.parametrize("pattern", ["sub/*.journal", "**/*.journal", "*/a.journal"])
def test_journals_in_a_submodule_are_refused(with_submodule: Path, pattern: str) -> None:
    with files_at(with_submodule, "HEAD") as files, pytest.raises(CallError) as caught:
        files.glob(pattern)
    assert caught.value.note.key == "book.submodule"
    assert caught.value.note.values["path"] == "sub"


@pytest.mark.parametrize("pattern", ["*.journal", "journals/**/*.journal", "**/m*.journal"])
def test_submodule_beside_the_journals_does_not_matter(with_submodule: Path, pattern: str) -> None:
    with files_at(with_submodule, "HEAD") as files:
        assert files.glob(pattern) == FolderFiles(with_submodule).glob(pattern)


def test_file_in_a_submodule_is_refused_by_name(with_submodule: Path) -> None:
    with files_at(with_submodule, "HEAD") as files, pytest.raises(CallError) as caught:
        files.read("sub/a.journal")
    assert caught.value.note.key == "book.submodule"


def test_book_inside_a_submodule_has_that_repository(with_submodule: Path) -> None:
    with files_at(with_submodule / "sub", "HEAD", needed="a.journal") as files:
        assert files.read("a.journal") == b"a"


def refused(root: Path, known_at: str) -> str:
    with pytest.raises(CallError) as caught:
        files_at(root, known_at)
    return caught.value.note.key


def test_folder_outside_a_repository_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CallError) as caught:
        files_at(tmp_path, "HEAD")
    assert caught.value.note.key == "book.no_repository"
    assert "not a git repository" in caught.value.note.values["reason"]


def test_missing_git_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CallError) as caught:
        files_at(tmp_path, "HEAD")
    assert caught.value.note.key == "book.no_git"
    (tmp_path / ".git").mkdir()
    assert head_commit(tmp_path) is None


@pytest.mark.parametrize(
    "pattern",
    [
        "main.journal", "*.journal", "**/*.journal", "journals/**/*.journal", "journals/*.journal",
        "journals/*/*.journal", "journals/**", "journals/2024/0?.journal", "journals/**/0[!1].*",
        "journals/202[0-3].journal", "journals/.*.journal", "journals/æ [[]1].journal",
        "../*/main.journal", "../nord*/*.journal", "../../*.journal", "./main.journal",
        "nothing/*.journal", "journals", "*", "journals/2024/../*.journal",
    ],
)  # fmt: skip
def test_patterns_find_the_same_in_git_as_on_disk(repository: Path, pattern: str) -> None:
    head = commit(repository, TREE)
    book = repository / "books" / "nord"
    disk = FolderFiles(book)
    with GitFiles(repository, head, "books/nord") as files:
        found = files.glob(pattern)
        assert found == disk.glob(pattern)
        assert [files.read(path) for path in found] == [disk.read(path) for path in found]


def test_absolute_pattern_is_read_from_the_commit(repository: Path) -> None:
    head = commit(repository, TREE)
    pattern = f"{repository}/books/*/main.journal"
    with GitFiles(repository, head, "books/nord") as files:
        assert files.glob(pattern) == FolderFiles(repository).glob(pattern)
        assert files.read(str(repository / "shared.journal")) == b"s"


@pytest.mark.parametrize("path", ["gone.journal", "journals", "../../../out", "/etc/hostname"])
def test_file_that_is_not_in_the_commit_is_not_found(repository: Path, path: str) -> None:
    head = commit(repository, TREE)
    with GitFiles(repository, head, "books/nord") as files:
        assert not files.has(path)
        with pytest.raises(FileNotFoundError):
            files.read(path)


def test_symbolic_links_are_followed_inside_the_commit(repository: Path) -> None:
    book = repository / "book"
    book.mkdir()
    (book / "link.journal").symlink_to("../shared.journal")
    (book / "loop").symlink_to("loop")
    (book / "out").symlink_to("/etc/hostname")
    head = commit(repository, {"shared.journal": "s", "book/reskontro.yaml": ""})
    with GitFiles(repository, head, "book") as files:
        assert files.read("link.journal") == b"s"
        assert not files.has("loop")
        assert not files.has("out")


def test_hook_variables_do_not_lead_to_another_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = commit(repository, TREE)
    monkeypatch.setenv("GIT_DIR", "/nowhere/.git")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    with files_at(repository / "books" / "nord", "HEAD") as files:
        assert files.read("main.journal") == b"n"
    assert head_commit(repository) == head[:10]


def test_bare_journal_needs_no_settings(repository: Path) -> None:
    commit(repository, {"a.journal": "1"})
    with files_at(repository, "HEAD", needed="a.journal") as files:
        assert files.read("a.journal") == b"1"


def test_large_and_binary_contents_come_whole(repository: Path) -> None:
    text = "line ø\r\n\n" * 100_000
    head = commit(repository, {"a": text, "empty": ""})
    (repository / "a").unlink()
    with GitFiles(repository, head) as files:
        assert files.read("empty") == b""
        assert len(files.read("a")) >= len(text)
        assert files.read("empty") == b""


def test_reading_process_ends_with_its_object(repository: Path) -> None:
    head = commit(repository, {"a": "1"})
    files = GitFiles(repository, head)
    assert files.read("a") == b"1"
    reader = files._reader
    assert reader is not None
    assert reader.poll() is None
    del files
    gc.collect()
    assert reader.poll() is not None


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the test runner has threads
def test_each_process_of_a_fork_reads_for_itself(repository: Path) -> None:
    head = commit(repository, {"a": "1", "b": "2"})
    with GitFiles(repository, head) as files:
        assert files.read("a") == b"1"
        child = os.fork()
        if child == 0:
            os._exit(all(files.read("b") == b"2" for _ in range(50)))
        assert all(files.read("a") == b"1" for _ in range(50))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


def test_closed_files_can_be_read_again(repository: Path) -> None:
    head = commit(repository, {"a": "1"})
    files = GitFiles(repository, head)
    files.close()
    assert files.read("a") == b"1"
    files.close()
    assert files.read("a") == b"1"
    files.close()


def test_head_commit_marks_what_is_not_committed_in_the_book(repository: Path) -> None:
    head = commit(repository, TREE)[:10]
    book = repository / "books" / "nord"
    assert head_commit(book) == head
    (repository / "main.journal").write_text("changed", encoding="utf-8")
    assert head_commit(book) == head
    assert head_commit(repository) == head + "+"
    (book / "new.journal").touch()
    assert head_commit(book) == head + "+"


def test_head_commit_is_none_without_commits_or_repository(
    repository: Path, tmp_path: Path
) -> None:
    assert head_commit(repository) is None
    assert head_commit(tmp_path) is None
