from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from recording import folder_of, record, recorded, recording_book, refused
from repositories import git, write

from reskontro.problems import CallError, Note
from reskontro.record.commits import check_committable

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

ARGS = ("10001", "100", "--vat", "25", "--date", "2025-01-10", "--commit")
WHO = {"AUTHOR": "Kari", "COMMITTER": "Kari"}


@pytest.fixture
def given(books: Books, monkeypatch: pytest.MonkeyPatch) -> Given:
    """A book in a repository, all of it committed."""
    made = recording_book(books)
    folder = folder_of(made)
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for role, name in WHO.items():
        monkeypatch.setenv(f"GIT_{role}_NAME", name)
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "kari@example.com")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "first")
    return made


def files_in(folder: Path, commit: str = "HEAD") -> list[str]:
    return git(folder, "show", "--name-only", "--format=", commit).split()


def test_a_commit_holds_just_what_was_recorded(given: Given) -> None:
    folder = folder_of(given)
    write(folder, {"other.txt": "staged", "more.txt": "not staged"})
    git(folder, "add", "other.txt")
    done = record(given, "invoice", *ARGS)
    assert done.code == 0
    assert f"committed as {git(folder, 'rev-parse', 'HEAD')[:10]}" in done.err
    assert files_in(folder) == ["2025.journal"]
    assert git(folder, "log", "-1", "--format=%s|%an") == "Record 2025-001|Kari"
    assert git(folder, "status", "--porcelain").split() == ["A", "other.txt", "??", "more.txt"]


def test_a_voucher_is_committed_with_its_entry(given: Given) -> None:
    folder = folder_of(given)
    write(folder, {"bilag/1.pdf": "%PDF"})
    recorded(given, "invoice", *ARGS, "--voucher", str(folder / "bilag" / "1.pdf"))
    assert files_in(folder) == ["2025.journal", "bilag/1.pdf"]


def test_evidence_that_is_a_file_is_committed_with_its_loss(
    given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(given)
    recorded(given, "invoice", *ARGS)
    write(folder, {"bilag/bo.pdf": "%PDF"})
    monkeypatch.chdir(folder)
    lost = ("2025-001", "--ground", "insolvency", "--evidence", "bilag/bo.pdf")
    recorded(given, "write-off", *lost, "--date", "2025-02-01", "--commit")
    assert files_in(folder) == ["2025.journal", "bilag/bo.pdf"]


def test_invoices_of_a_file_are_one_commit(given: Given) -> None:
    folder = folder_of(given)
    wish = {"customer": "10001", "amount": 5, "vat": "25"}
    wishes = [wish, {**wish, "voucher": "bilag/2.pdf"}, wish]
    write(folder, {"x.yaml": json.dumps(wishes), "bilag/2.pdf": "%PDF"})
    more = ("--date", "2025-01-10", "--commit")
    recorded(given, "invoice", "--from", str(folder / "x.yaml"), *more)
    assert git(folder, "log", "-1", "--format=%s") == "Record 2025-001–2025-003"
    assert files_in(folder) == ["2025.journal", "bilag/2.pdf"]


def test_a_journal_with_other_changes_is_not_committed(given: Given) -> None:
    folder = folder_of(given)
    recorded(given, "invoice", *ARGS)
    journal = folder / "2025.journal"
    journal.write_text(journal.read_text() + "\n; by hand\n")
    error = refused(given, "invoice", *ARGS)
    assert "2025.journal has changes that are not committed; nothing was written" in error


def test_git_is_asked_of_all_files_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = tmp_path / "våre" / "book"
    files = {f"{n}.journal": f"; {n}\n" for n in range(9)}
    write(book, files)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    git(tmp_path, "config", "user.name", "A")
    git(tmp_path, "config", "user.email", "a@b.example")
    asked = []
    run = subprocess.run

    def counted(*args: Any, **kwargs: Any) -> Any:
        asked.append(args)
        return run(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "run", counted)
        check_committable(book, list(files))
        of_all = len(asked)
        check_committable(book, ["0.journal"])
    assert len(asked) == 2 * of_all
    write(book, {"7.journal": "; by hand\n", "ny fil.yaml": "{}\n"})
    for paths, named in (
        ([*files], "7.journal"),
        (["3.journal", "./ny fil.yaml", "7.journal"], "./ny fil.yaml"),
    ):
        with pytest.raises(CallError) as told:
            check_committable(book, paths)
        assert told.value.note.values == {"path": named}
    write(tmp_path, {".gitignore": "*.yaml\n"})
    with pytest.raises(CallError) as told:
        check_committable(book, ["3.journal", "ny fil.yaml"])
    assert told.value.note == Note("record.ignored", {"path": "ny fil.yaml"})


def test_nothing_is_written_where_git_could_not_commit_it(
    given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(given)
    write(folder, {".git/info/exclude": "2025.journal\n"})
    assert "git ignores 2025.journal" in refused(given, "invoice", *ARGS)
    write(folder, {".git/info/exclude": "", ".git/MERGE_HEAD": git(folder, "rev-parse", "HEAD")})
    assert "git has a merge to finish first" in refused(given, "invoice", *ARGS)
    (folder / ".git" / "MERGE_HEAD").unlink()
    git(folder, "config", "user.useConfigOnly", "true")
    for role in WHO:
        monkeypatch.delenv(f"GIT_{role}_NAME")
        monkeypatch.delenv(f"GIT_{role}_EMAIL")
    assert "git does not know who you are" in refused(given, "invoice", *ARGS)


def test_a_book_outside_a_repository_is_told(books: Books) -> None:
    given = recording_book(books)
    assert "repository" in refused(given, "invoice", *ARGS)


def test_a_hook_that_says_no_is_told_with_where_the_entry_is(given: Given) -> None:
    folder = folder_of(given)
    hook = folder / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho not today >&2\nexit 1\n")
    hook.chmod(0o755)
    done = record(given, "invoice", *ARGS)
    assert done.code == 2
    assert "the entry is written to 2025.journal, but git did not commit it (not today)" in done.err
    assert len(given.entries) == 1


def test_the_lock_of_an_earlier_commit_holds_without_a_reason(given: Given) -> None:
    folder = folder_of(given)
    settings = json.loads((folder / "reskontro.yaml").read_text())
    write(folder, {"reskontro.yaml": json.dumps({**settings, "lock": "2025-01-31"})})
    git(folder, "commit", "-qam", "lock")
    args = ARGS[:-1]
    assert "the last closed day is 2025-01-31" in refused(given, "invoice", *args)
    write(folder, {"reskontro.yaml": json.dumps(settings)})
    git(folder, "commit", "-qam", "unlock")
    assert "the last closed day is 2025-01-31" in refused(given, "invoice", *args)
    reasoned = {"day": "2024-12-31", "reason": "a correction"}
    write(folder, {"reskontro.yaml": json.dumps({**settings, "lock": reasoned})})
    git(folder, "commit", "-qam", "unlock with a reason")
    recorded(given, "invoice", *args)
