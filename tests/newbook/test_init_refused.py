"""What `init` refuses, the folder unchanged to the byte."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from newbook.making import RESKONTRO, files_in, init, made, refused
from repositories import commit, git, made_in

from reskontro.newbook import place
from reskontro.record.writing import write

if TYPE_CHECKING:
    from pathlib import Path

FIRM = ("--country", "NO", "--name", "Prøve AS", "--no-vat")
WRONG = {
    "country": (("--country", "DK"), "--country must be one of NO, SE, none"),
    "currency": (("--currency", "NKO"), "“NKO” is no currency"),
    "organisation number": (("--orgnr", "987654324"), "by MOD11 it should be 5, not 4"),
    "account": (("--bank-account", "123"), "--bank-account: a bank account in Norway has 11"),
    "IBAN": (("--iban", "DE00370400440532013000"), "--iban: an IBAN"),
    "postcode": (("--postcode", "181"), "--postcode: "),
    "e-mail": (("--email", "firm"), "--email: "),
    "terms": (("--terms", "30"), "--terms: “30” are no terms of payment; as net 30"),
    "language": (("--language", "de"), "--language"),
    "CI": (("--ci", "jenkins"), "--ci"),
    "name": (("--name", " "), "--name: a firm has a name"),
    "journal": (("--journal", "none.journal"), "there is no file none.journal"),
    "two folders": (("-b", "other"), "the folder stands twice"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_cannot_be_right_is_refused(what: str, tmp_path: Path) -> None:
    wrong, why = WRONG[what]
    assert why in refused(tmp_path / "book", *FIRM, *wrong)
    assert not list(tmp_path.iterdir())


def test_what_has_no_default_must_be_given_where_nobody_is_asked(tmp_path: Path) -> None:
    assert "give --country, --name too" in refused(tmp_path / "book")
    needed = refused(tmp_path / "book", "--country", "SE")
    assert "give --name, --vat-registered / --no-vat too" in needed


def test_a_book_is_not_made_twice(tmp_path: Path) -> None:
    made("book", *FIRM)
    assert "is a book already" in refused(tmp_path / "book", *FIRM)


@pytest.mark.parametrize("path", ["all.journal", "journals/0-accounts.journal", ".gitlab-ci.yml"])
def test_no_file_is_written_over(path: str, tmp_path: Path) -> None:
    there = tmp_path / "book" / path
    there.parent.mkdir(parents=True)
    there.write_text("; mine\n", encoding="utf-8")
    why = refused(tmp_path / "book", *FIRM, "--ci", "gitlab")
    assert f"has files in the way: {path}" in why


def test_a_link_that_leads_nowhere_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "all.journal").symlink_to(tmp_path / "elsewhere")
    assert "all.journal" in refused(tmp_path / "book", *FIRM)
    assert not (tmp_path / "elsewhere").exists()


def test_a_gitignore_is_left_and_what_it_lacks_is_told(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.pdf\n.keys\n", encoding="utf-8")
    done = made(*FIRM, "--git")
    assert "it should have: .*.reskontro, *~, .*.swp" in done.err
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "*.pdf\n.keys\n"
    assert ".gitignore" not in git(tmp_path, "ls-files")


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert "file cannot be made (File exists)" in refused(tmp_path / "file" / "book", *FIRM)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "x"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir(mode=0o500)
    assert "Permission denied" in refused(tmp_path / "book", *FIRM)


@pytest.mark.parametrize("last", range(5))
@pytest.mark.parametrize("exists", [True, False])
def test_what_fails_on_the_way_takes_all_with_it(
    last: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, exists: bool
) -> None:
    book = tmp_path / "above" / "book"
    if exists:
        book.mkdir(parents=True)
        (book / "notes.txt").write_text("mine", encoding="utf-8")
    seen: list[Path] = []

    def failing(path: Path, *args: Any) -> None:
        seen.append(path)
        if len(seen) > last:
            raise OSError(28, "No space left on device", str(path))
        write(path, *args)

    monkeypatch.setattr(f"{place.__name__}.write", failing)
    why = refused(book, *FIRM, "--customer", "X")
    assert len(seen) == last + 1
    assert "cannot be made (No space left on device); nothing was left behind" in why
    assert (tmp_path / "above").exists() is exists
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        (["terms=net 14"], "name: a customer needs a name"),
        (["X", "Y"], "name: the field is given twice"),
        (["X", "nam=Y"], "there is no field “nam”"),
        (["X", "orgnr=123456786"], "orgnr"),
        ([""], "name: a customer needs a name"),
    ],
)
def test_a_first_customer_that_cannot_be_one_makes_no_book(
    fields: list[str], why: str, tmp_path: Path
) -> None:
    typed = [each for field in fields for each in ("--customer", field)]
    assert why in refused(tmp_path / "book", *FIRM, *typed, "--lang", "en")


@pytest.mark.parametrize("last", range(5))
def test_a_process_that_is_killed_leaves_no_book_and_what_another_call_completes(
    last: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    args = (*FIRM, "--customer", "X")
    made("whole", *args)
    whole = files_in(tmp_path / "whole")
    child = os.fork()
    if not child:
        seen: list[Path] = []

        def dying(path: Path, *rest: Any) -> None:
            seen.append(path)
            if len(seen) > last:
                os._exit(9)
            write(path, *rest)

        monkeypatch.setattr(f"{place.__name__}.write", dying)
        init("book", *args)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    left = files_in(tmp_path / "book")
    assert len(left) == last
    assert RESKONTRO not in left
    assert left.items() <= whole.items()
    made("book", *args)
    assert files_in(tmp_path / "book") == whole


# git


def test_a_repository_with_a_merge_to_finish_is_left_alone(tmp_path: Path) -> None:
    top = made_in(tmp_path / "top")
    commit(top, {"a.txt": "1"})
    (top / ".git" / "MERGE_HEAD").write_text(git(top, "rev-parse", "HEAD"), encoding="utf-8")
    assert "git has a merge to finish first" in refused(top, *FIRM, "--git")


def test_somebody_whom_git_does_not_know_makes_no_commit(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{role}_NAME")
        monkeypatch.delenv(f"GIT_{role}_EMAIL")
    (tmp_path / ".gitconfig").write_text("[user]\n\tuseConfigOnly = true\n", encoding="utf-8")
    assert "git does not know who you are" in refused(tmp_path / "book", *FIRM, "--git")


def test_ci_that_would_not_find_its_file_is_refused(tmp_path: Path) -> None:
    top = made_in(tmp_path / "top")
    why = refused(top / "book", *FIRM, "--ci", "github")
    assert f"CI reads its file only on top of the repository, {top}" in why
    made("top", *FIRM, "--ci", "github")
    assert call("check", "-b", "top").code == 0
