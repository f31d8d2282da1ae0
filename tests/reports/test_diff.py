"""What a change to the books does, between commits and against the files now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from books import SETTINGS, Outcome, call
from repositories import commit, git, made_in, state, write

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = """\
2024-01-02 * (F-1) Faktura
    ; due: 2024-01-20
    1500:1    1000 NOK  ; invoice: F-1
    3000

2024-01-05 * (F-2) Faktura
    ; due: 2024-02-20
    1500:2    500 NOK  ; invoice: F-2
    3000
"""
PAYMENT = """
2024-01-25 * (B-1) Betaling
    1500:1    -400 NOK  ; invoice: F-1
    1920
"""
AS_OF = ("--as-of", "2024-01-31")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return made_in(tmp_path / "repository")


@pytest.fixture
def book(repository: Path) -> Path:
    """A book in a repository, committed once."""
    commit(repository, {"reskontro.yaml": json.dumps(SETTINGS), "a.journal": BEFORE})
    return repository


def diff(book: Path, *args: str, form: str = "plain") -> Outcome:
    return call("diff", *args, "-b", str(book), *AS_OF, "--format", form, "--lang", "en")


def report(book: Path, *args: str) -> Any:
    done = diff(book, *args, form="json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def rows(found: Any, line: str) -> list[dict[str, Any]]:
    return [row for row in found["rows"] if row["line"] == line]


def test_files_now_are_held_against_a_commit(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT})
    found = report(book, "HEAD")
    assert rows(found, "balance") == [
        {
            "line": "balance",
            "customer": "1",
            "name": None,
            "currency": "NOK",
            "before": "1000.00",
            "change": "-400.00",
            "after": "600.00",
        }
    ]
    (total,) = found["total"]
    assert (total["before"], total["change"], total["after"]) == ("1500.00", "-400.00", "1100.00")
    assert (total["added"], total["removed"], total["reread"]) == (1, 0, 0)
    assert (total["known_after"], found["known_at"]) == (None, None)


def test_without_a_revision_it_is_the_last_commit(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT})
    assert report(book)["rows"] == report(book, "HEAD")["rows"]


def test_buckets_are_all_there_where_one_changes(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT})
    found = [
        (r["bucket"], r["before"], r["change"], r["after"]) for r in rows(report(book), "bucket")
    ]
    assert found == [
        ("not_due", "500.00", "0.00", "500.00"),
        ("1-30", "1000.00", "-400.00", "600.00"),
        ("31-60", "0.00", "0.00", "0.00"),
        ("61-90", "0.00", "0.00", "0.00"),
        ("over_90", "0.00", "0.00", "0.00"),
        ("unallocated", "0.00", "0.00", "0.00"),
        ("total", "1500.00", "-400.00", "1100.00"),
    ]


def test_figures_are_those_of_kpi_that_changed(book: Path) -> None:
    where = ("-b", str(book), *AS_OF, "--format", "json")
    before = {row["key"]: row["value"] for row in json.loads(call("kpi", *where).out)["rows"]}
    write(book, {"a.journal": BEFORE + PAYMENT})
    after = {row["key"]: row["value"] for row in json.loads(call("kpi", *where).out)["rows"]}
    figures = {row["key"]: (row["before"], row["after"]) for row in rows(report(book), "figure")}
    assert figures == {
        key: (before[key], after[key]) for key in before if before[key] != after[key]
    }
    assert "dso" in figures
    assert "loss" not in figures


def test_entries_are_listed_with_their_place(book: Path) -> None:
    write(book, {"a.journal": BEFORE.replace("500 NOK", "550 NOK") + PAYMENT})
    found = [
        (r["state"], r["customer"], r["document"], r["kind"], r["amount"], r["source"])
        for r in rows(report(book), "entry")
    ]
    assert found == [
        ("added", "1", "B-1", "payment", "-400.00", "a.journal:12"),
        ("removed", "2", "F-2", "invoice", "500.00", "a.journal:8"),
        ("added", "2", "F-2", "invoice", "550.00", "a.journal:8"),
    ]


def test_two_revisions_are_held_against_each_other(book: Path) -> None:
    first = git(book, "rev-parse", "HEAD")
    commit(book, {"a.journal": BEFORE + PAYMENT})
    write(book, {"a.journal": ""})
    forth = report(book, first, "HEAD")
    assert [row["change"] for row in rows(forth, "balance")] == ["-400.00"]
    assert report(book, f"{first}..HEAD")["rows"] == forth["rows"]
    assert report(book, f"{first}..")["rows"] == forth["rows"]
    back = report(book, f"HEAD..{first}")
    assert [row["change"] for row in rows(back, "balance")] == ["400.00"]
    assert (back["total"][0]["added"], back["total"][0]["removed"]) == (0, 1)


def test_three_dots_start_where_the_branches_parted(book: Path) -> None:
    git(book, "checkout", "-qb", "work")
    commit(book, {"a.journal": BEFORE + PAYMENT})
    git(book, "checkout", "-q", "main")
    commit(book, {"b.journal": BEFORE.replace("F-", "G-")})
    parted = rows(report(book, "main...work"), "entry")
    assert [(row["state"], row["document"]) for row in parted] == [("added", "B-1")]
    straight = rows(report(book, "main..work"), "entry")
    assert ("removed", "G-1") in [(row["state"], row["document"]) for row in straight]


def test_a_day_is_a_revision(book: Path) -> None:
    commit(book, {"a.journal": BEFORE + PAYMENT}, when="2025-02-01T12:00:00+01:00")
    found = report(book, "2025-01-15", "HEAD")
    assert [row["change"] for row in rows(found, "balance")] == ["-400.00"]


def test_no_change_is_said_in_a_line(book: Path) -> None:
    commit(book, {"c.journal": BEFORE, "a.journal": "; moved\n"})
    found = report(book, "HEAD~1", "HEAD")
    assert found["rows"] == []
    assert found["total"][0]["change"] == "0.00"
    out = diff(book, "HEAD~1", "HEAD", form="markdown").out
    assert "\nNothing changes: balances, ageing, key figures and entries are the same.\n" in out
    assert "|" not in out
    assert "Nothing to show" not in out


def test_an_entry_to_come_is_listed_and_does_not_count(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT.replace("2024-01-25", "2024-03-01")})
    found = report(book)
    assert rows(found, "balance") == []
    assert len(rows(found, "entry")) == 1
    assert "1 of them is dated after 2024-01-31" in diff(book).out


def test_other_terms_are_told_apart_from_other_entries(book: Path) -> None:
    plain = BEFORE.replace("    ; due: 2024-01-20\n", "")
    commit(book, {"a.journal": plain})
    settings = {**SETTINGS, "terms": "net 10"}
    write(book, {"reskontro.yaml": json.dumps(settings)})
    found = report(book)
    (row,) = rows(found, "entry")
    assert (row["state"], row["document"]) == ("reread", "F-1")
    assert (row["due_before"], row["due"]) == ("2024-02-01", "2024-01-12")
    assert [r["change"] for r in rows(found, "bucket")][:2] == ["-1000.00", "1000.00"]
    assert "1 entry is read otherwise" in diff(book).out


def test_a_currency_that_is_new_has_its_own_tables(book: Path) -> None:
    foreign = "\n2024-01-09 * (E-1) F\n    1500:3   10 EUR @ 11 NOK\n    3000  -110 NOK\n"
    write(book, {"a.journal": BEFORE + foreign})
    found = report(book)
    assert [(row["currency"], row["after"]) for row in rows(found, "balance")] == [("EUR", "10.00")]
    assert {row["currency"] for row in rows(found, "bucket")} == {"EUR"}
    assert [(one["currency"], one["change"]) for one in found["total"]] == [
        ("NOK", "0.00"),
        ("EUR", "10.00"),
    ]


def test_customers_and_currencies_are_selected(book: Path) -> None:
    write(book, {"a.journal": BEFORE.replace("500 NOK", "550 NOK") + PAYMENT})
    found = report(book, "--customer", "1")
    assert {row["customer"] for row in (*rows(found, "balance"), *rows(found, "entry"))} == {"1"}
    assert report(book, "--currency", "EUR")["rows"] == []


def test_tables_are_cut_at_the_limit_and_say_so(book: Path) -> None:
    more = "".join(
        f"\n2024-01-10 * (M-{n}) F\n    1500:9{n}    {n}0 NOK\n    3000\n" for n in range(1, 6)
    )
    write(book, {"a.journal": BEFORE + more})
    out = diff(book, "--limit", "2").out
    assert "3 more customers in the total" in out
    assert "3 more entries" in out
    balances = out[out.index("Balances NOK") : out.index("Ageing NOK")]
    assert "94 " in balances
    assert "95 " in balances
    assert "91 " not in balances
    assert len(rows(report(book, "--limit", "2"), "entry")) == 5


def test_markdown_reads_as_a_comment(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT})
    out = diff(book, "HEAD", form="markdown").out
    title, firm, lead, *_ = out.split("\n\n")
    assert title == "# What the change does to the receivables"
    assert firm.startswith("Prøve AS  \nfrom HEAD (")
    assert lead == "Customers owe 400 NOK less: 1,100, before 1,500."
    headings = [line for line in out.splitlines() if line.startswith("## ")]
    assert headings == ["## Balances NOK", "## Ageing NOK", "## Key figures", "## Entries"]
    assert "Proof NOK" in out


def test_the_users_language_is_spoken(book: Path) -> None:
    write(book, {"a.journal": BEFORE + PAYMENT})
    for language, words in {
        "nb": ("Hva endringen gjør", "Kundene skylder 400 NOK mindre"),
        "sv": ("Så påverkar ändringen", "Kunderna är skyldiga 400 NOK mindre"),
    }.items():
        done = call("diff", "-b", str(book), *AS_OF, "--format", "markdown", "--lang", language)
        for word in words:
            assert word in done.out


WRONG = {
    "three revisions": ("HEAD", "HEAD", "HEAD"),
    "a range and a revision": ("HEAD..HEAD", "HEAD"),
    "no such revision": ("nowhere",),
    "an option for a revision": ("HEAD..-x",),
    "known at": ("HEAD", "--known-at", "HEAD"),
    "no number": ("HEAD", "--limit", "many"),
}


@pytest.mark.parametrize("args", WRONG.values(), ids=WRONG)
def test_a_wrong_call_is_told(book: Path, args: tuple[str, ...]) -> None:
    done = diff(book, *args)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("reskontro: ")


def test_branches_without_a_common_commit_are_told(book: Path) -> None:
    git(book, "checkout", "-q", "--orphan", "other")
    commit(book, {"a.journal": BEFORE + PAYMENT})
    done = diff(book, "main...other")
    assert done.code == 2
    assert "fetch-depth: 0" in done.err


def test_a_commit_that_cannot_be_read_is_named_with_its_file(book: Path) -> None:
    commit(book, {"a.journal": "2024-01-01 x\n    1500:1   1 NOK\n    3000  1 NOK\n"})
    write(book, {"a.journal": BEFORE})
    done = diff(book, "HEAD")
    assert done.code == 3
    assert "HEAD:a.journal:1" in done.err


def test_outside_a_repository_it_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"reskontro.yaml": json.dumps(SETTINGS), "a.journal": BEFORE})
    done = diff(tmp_path, "HEAD")
    assert done.code == 2


def test_a_bare_journal_has_a_history_too(repository: Path) -> None:
    journal = "2024-01-02 * Kari\n    assets:receivable:kari   10 EUR\n    income\n"
    commit(repository, {"x.journal": journal})
    path = repository / "x.journal"
    path.write_text(journal.replace("10 EUR", "12 EUR"), encoding="utf-8")
    done = call("diff", "-f", str(path), *AS_OF, "--format", "json")
    assert done.code == 0
    assert [row["change"] for row in rows(json.loads(done.out), "balance")] == ["2.00"]


def test_nothing_is_written_to_the_repository(book: Path) -> None:
    commit(book, {"a.journal": BEFORE + PAYMENT})
    write(book, {"a.journal": BEFORE})
    before = state(book)
    assert diff(book, "HEAD~1...HEAD").code == diff(book).code == 0
    assert state(book) == before
