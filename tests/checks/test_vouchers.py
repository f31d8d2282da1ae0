"""Vouchers: there, inside the book, kept as long as they must be and no longer."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from checking import commit, findings, found, git, journal, write

from reskontro.book.load import BookRequest, load
from reskontro.checks.rules import RULES
from reskontro.checks.run import check

if TYPE_CHECKING:
    from pathlib import Path

TRANSACTION = """\
{day} * (B-1) 10001 | Innbetaling
    1920          1250.00 NOK{posting}
    1500:10001   -1250.00 NOK
"""
SETTINGS = """\
company: {{country: {country}}}
accounts: {{receivable: "1500", bank: ["19*"]}}
vouchers: {folder}
"""


def named(path: str, day: str = "2025-03-03") -> dict[str, str]:
    """A journal with a transaction that names a voucher."""
    return journal(f"{day} * (B-1) 10001\n    ; voucher: {path}\n    1920  1 NOK\n    1500:10001\n")


def settings(country: str = "NO", folder: str = '""') -> dict[str, str]:
    return {"reskontro.yaml": SETTINGS.format(country=country, folder=folder)}


def codes(files: dict[str, str], folder: Path, as_of: date = date(2025, 12, 31)) -> list[str]:
    return [problem.code for problem in found(files, folder, "R5", as_of=as_of)]


def test_a_voucher_counts_from_the_folder_of_the_settings(tmp_path: Path) -> None:
    files = named("2025/1.pdf") | {"bilag/2025/1.pdf": "x"}
    assert codes(files | settings(), tmp_path / "a") == ["R501"]
    assert codes(files | settings(folder="bilag"), tmp_path / "b") == []


def test_a_voucher_may_stand_on_a_posting_and_there_may_be_several(tmp_path: Path) -> None:
    text = TRANSACTION.format(
        day="2025-03-03", posting="\n    ; voucher: a.pdf\n    ; voucher: b.pdf"
    )
    (problem,) = found(journal(text) | {"a.pdf": "x"}, tmp_path, "R5")
    assert (problem.code, problem.values, problem.span.line) == ("R501", {"path": "b.pdf"}, 2)


def test_a_tag_without_a_path_names_no_voucher(tmp_path: Path) -> None:
    assert sorted(codes(named(""), tmp_path)) == ["R501", "R503"]


@pytest.mark.parametrize("path", ["../x.pdf", "/etc/hosts", "a/../../x.pdf", ".."])
def test_a_path_that_leads_out_of_the_book_is_told_and_not_looked_at(
    path: str, tmp_path: Path
) -> None:
    assert codes(named(path), tmp_path) == ["R502"]


def test_a_path_that_leads_out_and_back_is_fine(tmp_path: Path) -> None:
    assert codes(named("a/../b.pdf") | {"b.pdf": "x"}, tmp_path) == []


def test_a_folder_is_no_voucher(tmp_path: Path) -> None:
    assert codes(named("bilag") | {"bilag/1.pdf": "x"}, tmp_path) == ["R501"]


def test_year_end_closings_need_no_voucher(tmp_path: Path) -> None:
    text = "2025-12-31 * close\n    ; clopen: 2025\n    2050  1 NOK\n    1500:10001\n"
    assert codes(journal(text), tmp_path) == []
    assert codes(journal(text.replace("clopen: 2025", "closed")), tmp_path) == ["R503"]


@pytest.mark.parametrize(
    ("country", "as_of", "kept"),
    [
        ("NO", date(2023, 12, 31), True),
        ("NO", date(2024, 1, 1), False),
        ("SE", date(2025, 12, 31), True),
        ("SE", date(2026, 1, 1), False),
        ('""', date(2026, 1, 1), True),
        ("DE", date(2026, 1, 1), True),
        ("NO", date(2027, 1, 1), True),  # the law of 2027 is not known
    ],
)
def test_vouchers_are_kept_as_long_as_the_country_says(
    country: str, as_of: date, tmp_path: Path, *, kept: bool
) -> None:
    files = named("2018/1.pdf", "2018-02-28") | settings(country)
    there = codes(files | {"2018/1.pdf": "x"}, tmp_path / "there", as_of)
    assert there == ([] if kept else ["R504"])
    assert codes(files, tmp_path / "gone", as_of) == (["R501"] if kept else [])


def test_a_file_that_nothing_names_is_as_old_as_the_latest_year_in_its_path(
    tmp_path: Path,
) -> None:
    names = ["2018/a.pdf", "2018/b-2021.pdf", "c 2017-03-01.pdf", "d.pdf", "12018.pdf"]
    files = {f"bilag/{name}": "x" for name in names} | settings(folder="bilag")
    problems = found(files | journal(""), tmp_path, "R5")
    assert [(p.code, p.span.path, p.values["until"]) for p in problems] == [
        ("R504", "bilag/2018/a.pdf", "2023-12-31"),
        ("R504", "bilag/c 2017-03-01.pdf", "2022-12-31"),
    ]


def test_a_file_is_as_young_as_the_last_transaction_that_names_it(tmp_path: Path) -> None:
    first, second = named("a.pdf", "2018-02-28"), named("a.pdf", "2023-02-28")
    text = first["journals/2025.journal"] + "\n" + second["journals/2025.journal"]
    assert codes(journal(text) | {"a.pdf": "x"} | settings(), tmp_path) == []


def in_git(files: dict[str, str], folder: Path) -> Path:
    """A book in git, with vouchers in bilag/."""
    write(files | settings(folder="bilag") | journal(""), folder)
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def lost(folder: Path, as_of: date = date(2025, 12, 31), known_at: str | None = None) -> list[str]:
    return [p.span.path for p in findings(folder, ["R505"], as_of, known_at).found]


def test_a_deleted_voucher_is_told_until_its_time_is_out(tmp_path: Path) -> None:
    in_git({"bilag/2020/1.pdf": "a", "bilag/2018/1.pdf": "b"}, tmp_path)
    shutil.rmtree(tmp_path / "bilag")
    assert lost(tmp_path) == ["bilag/2020/1.pdf"]  # before it is committed, too
    commit(tmp_path)
    assert lost(tmp_path) == ["bilag/2020/1.pdf"]
    assert lost(tmp_path, date(2026, 1, 1)) == []
    assert lost(tmp_path, known_at="HEAD") == ["bilag/2020/1.pdf"]
    assert lost(tmp_path, known_at="HEAD~1") == []


def test_a_voucher_that_was_moved_or_came_back_is_not_lost(tmp_path: Path) -> None:
    in_git({"bilag/2025/1.pdf": "a", "bilag/2025/2.pdf": "b"}, tmp_path)
    (tmp_path / "bilag/2025/1.pdf").rename(tmp_path / "bilag/2025-001.pdf")
    assert lost(tmp_path) == []
    commit(tmp_path)
    assert lost(tmp_path) == []
    (tmp_path / "bilag/2025/2.pdf").unlink()
    commit(tmp_path)
    assert lost(tmp_path) == ["bilag/2025/2.pdf"]
    (tmp_path / "bilag/2025/2.pdf").parent.mkdir(exist_ok=True)
    (tmp_path / "bilag/2025/2.pdf").write_text("better scan", encoding="utf-8")
    assert lost(tmp_path) == []


def test_a_book_in_a_folder_of_its_repository_knows_its_own_files(tmp_path: Path) -> None:
    book = write({"bilag/ø 2025.pdf": "a"} | settings(folder="bilag"), tmp_path / "b")
    write({"bilag/2025.pdf": "b"}, tmp_path)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    shutil.rmtree(book / "bilag")
    shutil.rmtree(tmp_path / "bilag")
    assert lost(book) == ["bilag/ø 2025.pdf"]
    commit(tmp_path)
    assert lost(book) == lost(book, known_at="HEAD") == ["bilag/ø 2025.pdf"]


def test_a_deleted_voucher_that_is_named_is_told_where_it_is_named(tmp_path: Path) -> None:
    in_git({"bilag/2025/1.pdf": "a"}, tmp_path)
    (tmp_path / "bilag/2025/1.pdf").unlink()
    write(named("2025/1.pdf") | settings(folder="bilag"), tmp_path)
    found_there = findings(tmp_path, ["R501", "R505"]).found
    assert [(p.code, p.span.line) for p in found_there] == [("R501", 1)]


def test_a_file_without_a_year_is_as_old_as_its_first_commit(tmp_path: Path) -> None:
    in_git({"bilag/1.pdf": "a"}, tmp_path)
    (tmp_path / "bilag/1.pdf").unlink()
    (problem,) = findings(tmp_path, ["R505"]).found
    assert int(problem.values["year"]) >= 2025


def test_without_git_nothing_is_known_to_be_deleted(tmp_path: Path) -> None:
    assert lost(write(settings(folder="bilag") | journal(""), tmp_path)) == []


def test_vouchers_are_those_of_the_commit_asked_for(tmp_path: Path) -> None:
    write(named("a.pdf") | {"a.pdf": "x"}, tmp_path)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    (tmp_path / "a.pdf").unlink()
    assert [p.code for p in findings(tmp_path, ["R501"]).found] == ["R501"]
    assert not findings(tmp_path, ["R501"], known_at="HEAD").found


def test_a_bare_journal_has_no_folder_that_vouchers_could_count_from(tmp_path: Path) -> None:
    text = named("nowhere.pdf")["journals/2025.journal"].replace(
        "1500:10001", "assets:receivable:a"
    )
    (tmp_path / "a.journal").write_text(text, encoding="utf-8")
    request = BookRequest(
        tmp_path, files=(tmp_path / "a.journal",), keep=lambda _: "marked", tolerant=True
    )
    rules = [rule for rule in RULES if rule.code in ("R501", "R502", "R505")]
    assert not check(load(request), date(2025, 12, 31), rules).found
