"""What was open on a day, as two states of a book have it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from repositories import commit, git, made_in, state, write

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome

SETTINGS = """\
currency: NOK
language: en
journals: "*.journal"
customers: customers.yaml
accounts: {receivable: "1500", revenue: ["3*"], bank: ["19*"], loss: ["7830"]}
terms: net 30
"""
CUSTOMERS = '"1":\n  name: Kari\n"2":\n  name: Ola\n'
JOURNAL = """\
2024-10-05 * (F-1) Invoice
    1500:1    125 NOK
    3000

2024-11-20 * (F-2) Invoice
    1500:2    80 NOK
    3000

2024-12-20 * (B-1) Payment
    1500:1   -125 NOK  ; invoice: F-1
    1920
"""
BOOK = {"reskontro.yaml": SETTINGS, "customers.yaml": CUSTOMERS, "a.journal": JOURNAL}
AS_OF = ("--as-of", "2024-12-31")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book whose first commit is of 5 January by Anna."""
    folder = made_in(tmp_path / "book")
    commit(folder, BOOK, "2025-01-05", author="Anna")
    return folder


def edit(folder: Path, old: str, new: str, path: str = "a.journal") -> None:
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    write(folder, {path: text.replace(old, new)})


def run(folder: Path, *args: str) -> Outcome:
    return call("restated", "-b", str(folder), *args)


def report(folder: Path, *args: str) -> dict[str, Any]:
    done = run(folder, *AS_OF, *args, "--format", "json")
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def changes(folder: Path, *args: str) -> list[str]:
    """Entries that differ: state, text, amount, place, author."""
    return [
        f"{one['state']} {one['text']} {one['amount']} {one['source']} {one['author'] or 'now'}"
        for row in report(folder, *args)["rows"]
        for one in row["entries"]
    ]


def sums(folder: Path, *args: str) -> dict[str, tuple[str, str, str]]:
    return {
        row["customer"]: (row["before"], row["change"], row["after"])
        for row in report(folder, *args)["rows"]
    }


def keys(done: dict[str, Any]) -> set[str]:
    return {note["key"] for note in done["notes"]}


def test_changed_payment_shows_on_its_customer_with_who_changed_it(book: Path) -> None:
    edit(book, "-125", "-100")
    commit(book, {}, "2025-02-10", author="Bo")
    for since in ("2025-01-31", "HEAD~1"):
        assert sums(book, "--known-at", since) == {
            "1": ("0.00", "25.00", "25.00"),
            "2": ("80.00", "0.00", "80.00"),
        }
        assert changes(book, "--known-at", since, "--against", "HEAD") == [
            "removed Payment -125.00 a.journal:10 Bo",
            "added Payment -100.00 a.journal:10 Bo",
        ]


def test_changed_entry_has_commit_day_and_subject(book: Path) -> None:
    edit(book, "-125", "-100")
    head = commit(book, {}, "2025-02-10", author="Bo", subject="The bank says 100")
    first, _ = report(book, "--known-at", "HEAD~1")["rows"]
    entry = first["entries"][1]
    assert (entry["committed"], entry["commit"], entry["day"]) == (True, head[:10], "2025-02-10")
    assert (entry["author"], entry["subject"]) == ("Bo", "The bank says 100")


def test_documents_that_are_open_otherwise_stand_below(book: Path) -> None:
    edit(book, "-125", "-100")
    commit(book, {}, "2025-02-10")
    first, second = report(book, "--known-at", "HEAD~1")["rows"]
    assert first["documents"] == [
        {
            "document": "F-1",
            "kind": "invoice",
            "due_before": None,
            "due_after": "2024-11-04",
            "before": "0.00",
            "change": "25.00",
            "after": "25.00",
        }
    ]
    assert second["documents"] == []


@pytest.mark.parametrize(
    ("known", "against"), [("HEAD~2", "HEAD"), ("HEAD~1", None), ("HEAD", "HEAD~2")]
)
def test_totals_tie_to_the_ageing_of_both_states(
    book: Path, known: str, against: str | None
) -> None:
    edit(book, "80 NOK", "95 NOK")
    commit(book, {"b.journal": "2024-12-01 * Payment\n    1500:2   -10 NOK\n    1920\n"})
    edit(book, "-125", "-140")
    commit(book, {})
    edit(book, "-140", "-100")

    def aged(*known_at: str) -> dict[str, Decimal]:
        done = call("ageing", "-b", str(book), *AS_OF, *known_at, "--format", "json")
        (total,) = json.loads(done.out)["total"]
        found = {**total["buckets"], "unallocated": total["unallocated"], "total": total["total"]}
        return {key: Decimal(value) for key, value in found.items()}

    until = () if against is None else ("--against", against)
    found = report(book, "--known-at", known, *until)
    (total,) = found["total"]
    both = aged("--known-at", known), aged(*(("--known-at", against) if against else ()))
    for side, ages in zip(("before", "after"), both, strict=True):
        buckets = {key: Decimal(sums[side]) for key, sums in total["buckets"].items()}
        assert {**buckets, "total": Decimal(total[side])} == ages
    assert both[0] != both[1]
    assert [proof["open_items"] for proof in found["proof"]] == [total["before"], total["after"]]


def test_entry_that_moved_is_no_change(book: Path) -> None:
    git(book, "mv", "a.journal", "b.journal")
    commit(book, {"b.journal": "; moved\n\n" + JOURNAL})
    found = report(book, "--known-at", "HEAD~1")
    assert not any(row["entries"] or row["documents"] for row in found["rows"])
    assert "restated.same" in keys(found)


def test_removed_entry_is_told_by_its_old_place_and_who_removed_it(book: Path) -> None:
    git(book, "mv", "a.journal", "b.journal")
    commit(book, {}, "2025-02-01", author="Bo")
    edit(book, JOURNAL[JOURNAL.index("2024-12-20") :], "", "b.journal")
    commit(book, {}, "2025-03-01", author="Cid")
    expected = ["removed Payment -125.00 a.journal:10 Cid"]
    assert changes(book, "--known-at", "2025-01-31") == expected


def test_entries_after_the_day_are_no_change(book: Path) -> None:
    commit(book, {"b.journal": "2025-01-01 * Payment\n    1500:2   -80 NOK\n    1920\n"})
    assert changes(book, "--known-at", "HEAD~1") == []
    assert sums(book, "--known-at", "HEAD~1") == {"2": ("80.00", "0.00", "80.00")}


@pytest.mark.parametrize("first", [True, False])
def test_of_entries_alike_the_one_that_was_edited_is_told(book: Path, *, first: bool) -> None:
    one = "2024-12-01 * Payment\n    1500:2   -10 NOK\n    1920\n\n"
    since = commit(book, {"b.journal": one + one}, author="Bo")
    after = one if first else "; one is left\n\n\n" + one
    commit(book, {"b.journal": after}, author="Cid")
    place = "b.journal:6" if first else "b.journal:2"
    assert changes(book, "--known-at", since) in (
        [f"removed Payment -10.00 {place} Cid"],
        ["removed Payment -10.00 b.journal:6 Cid"],
    )
    back = f"; one\n\n{one}{one}" if first else f"{one}; one\n\n\n{one}"
    commit(book, {"b.journal": back}, author="Dag")
    (added,) = changes(book, "--known-at", "HEAD~1")
    assert added.endswith(" Dag")


def test_other_terms_move_due_dates_without_an_entry(book: Path) -> None:
    edit(book, "name: Ola", "name: Ola\n  terms: net 60", "customers.yaml")
    commit(book, {}, author="Bo")
    found = report(book, "--known-at", "HEAD~1")
    (row,) = found["rows"]
    assert (row["terms_before"], row["terms_after"], row["reread"]) == ("net 30", "net 60", 1)
    assert row["entries"] == []
    (document,) = row["documents"]
    assert (document["due_before"], document["due_after"]) == ("2024-12-20", "2025-01-19")
    (total,) = found["total"]
    assert total["change"] == "0.00"
    assert total["buckets"]["1-30"]["change"] == "-80.00"
    assert total["buckets"]["not_due"]["change"] == "80.00"
    shown = run(book, *AS_OF, "--known-at", "HEAD~1", "--format", "plain").out
    assert "Terms of payment: net 30, now net 60." in shown
    assert "No entry of the customer was added, removed or changed." in shown


def test_other_settings_are_named(book: Path) -> None:
    edit(book, "terms: net 30", "terms: net 10\nmatching: [reference]", "reskontro.yaml")
    commit(book, {})
    found = report(book, "--known-at", "HEAD~1")
    (note,) = [note for note in found["notes"] if note["key"] == "restated.settings"]
    assert note["values"]["settings"] == "terms, matching"
    assert [row["reread"] for row in found["rows"]] == [1]


def test_kind_that_other_settings_tell_is_no_edit_of_the_entry(book: Path) -> None:
    edit(book, 'loss: ["7830"]', 'loss: ["1920"]', "reskontro.yaml")
    commit(book, {})
    assert changes(book, "--known-at", "HEAD~1") == []


def test_states_that_agree_say_so(book: Path) -> None:
    found = report(book, "--known-at", "HEAD")
    assert "restated.same" in keys(found)
    assert sums(book, "--known-at", "HEAD") == {"2": ("80.00", "0.00", "80.00")}


def test_customers_and_currency_may_be_chosen(book: Path) -> None:
    edit(book, "-125", "-100")
    edit(book, "80 NOK", "90 NOK")
    assert list(sums(book, "--known-at", "HEAD", "--customer", "2")) == ["2"]
    assert sums(book, "--known-at", "HEAD", "--currency", "EUR") == {}


def test_currencies_stand_apart(book: Path) -> None:
    text = "2024-12-01 * (E-1) Invoice\n    1500:2    10 EUR @ 11 NOK\n    3000\n"
    commit(book, {"b.journal": text})
    found = report(book, "--known-at", "HEAD~1")
    assert [(one["currency"], one["change"]) for one in found["total"]] == [
        ("NOK", "0.00"),
        ("EUR", "10.00"),
    ]


def test_what_is_not_committed_is_told_so(book: Path) -> None:
    edit(book, "-125", "-100")
    first, _ = report(book, "--known-at", "HEAD")["rows"]
    assert {(one["committed"], one["commit"]) for one in first["entries"]} == {(False, None)}
    assert "not committed" in run(book, *AS_OF, "--known-at", "HEAD", "--format", "plain").out


def locked(folder: Path) -> None:
    edit(folder, "terms: net 30", "terms: net 30\nlock: 2024-12-31", "reskontro.yaml")
    commit(folder, {}, "2025-01-10", author="Anna")


def test_lock_is_what_was_known_and_its_day_the_day(book: Path) -> None:
    locked(book)
    edit(book, "-125", "-100")
    commit(book, {}, "2025-02-10", author="Bo")
    done = run(book, "--format", "json")
    found = json.loads(done.out)
    assert found["as_of"] == "2024-12-31"
    (total,) = found["total"]
    assert total["known_before"] == git(book, "rev-parse", "HEAD~1")[:10]
    assert (total["before"], total["after"]) == ("80.00", "105.00")
    assert "restated.by_lock" in keys(found)
    other = json.loads(run(book, "--as-of", "2024-11-30", "--format", "json").out)
    assert other["as_of"] == "2024-11-30"


def test_settings_of_the_earlier_state_are_its_own(book: Path) -> None:
    edit(book, 'receivable: "1500"', 'receivable: "1510"', "reskontro.yaml")
    edit(book, "1500:", "1510:")
    commit(book, {})
    assert sums(book, "--known-at", "HEAD~1") == {"2": ("80.00", "0.00", "80.00")}


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_every_format_in_every_language(book: Path, form: str, language: str) -> None:
    edit(book, "-125", "-100")
    edit(book, "name: Ola", "name: Ola\n  terms: net 60", "customers.yaml")
    done = run(book, *AS_OF, "--known-at", "HEAD", "--format", form, "--lang", language)
    assert done.code == 0
    assert "a.journal:10" in done.out
    assert "restated." not in done.out.replace('"key": "restated.', "")


def test_bare_journal_is_restated_without_settings(tmp_path: Path) -> None:
    folder = made_in(tmp_path / "bare")
    text = "2024-12-01 (F-1) Invoice\n    assets:receivable:kari    100 NOK\n    revenues\n"
    commit(folder, {"sub/a.journal": text}, author="Anna")
    write(folder, {"sub/a.journal": text.replace("100", "110")})
    path = str(folder / "sub" / "a.journal")
    done = call("restated", "-f", path, *AS_OF, "--known-at", "HEAD", "--format", "json")
    (row,) = json.loads(done.out)["rows"]
    assert (row["before"], row["after"]) == ("100.00", "110.00")
    assert call("restated", "-f", path, *AS_OF).code == 2


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "No --known-at is given, and the book has no lock"),
        (("--known-at", "nowhere"), "The repository has no revision nowhere"),
        (("--known-at", "HEAD", "--against", "nowhere"), "The repository has no revision nowhere"),
        (("--known-at", "2024-12-31"), "There is no commit from 2024-12-31 or before"),
    ],
)
def test_state_that_is_not_there_is_a_wrong_call(
    book: Path, args: tuple[str, ...], message: str
) -> None:
    done = run(book, *args, "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_book_outside_a_repository_and_one_without_commits_say_so(tmp_path: Path) -> None:
    write(tmp_path / "loose", BOOK)
    done = run(tmp_path / "loose", "--lang", "en")
    assert (done.code, "is in none that can be read" in done.err) == (2, True)
    fresh = made_in(tmp_path / "fresh")
    write(fresh, BOOK)
    done = run(fresh, "--known-at", "HEAD", "--lang", "en")
    assert (done.code, "has no commits yet" in done.err) == (2, True)


def test_journal_that_was_unreadable_then_is_told_with_the_commit(book: Path) -> None:
    bad = commit(book, {"b.journal": "nonsense\n"})
    commit(book, {"b.journal": ""})
    done = run(book, *AS_OF, "--known-at", "HEAD~1", "--lang", "en")
    assert (done.code, done.out) == (3, "")
    assert "b.journal:1:1: J109" in done.err
    assert f"so the commit {bad[:10]} had the book" in done.err


def test_shallow_clone_says_what_it_needs(book: Path, tmp_path: Path) -> None:
    locked(book)
    commit(book, {"b.journal": ""}, "2025-02-01")
    git(tmp_path, "clone", "-q", "--depth", "1", book.as_uri(), "shallow")
    for args in ((), ("--known-at", "2025-01-31"), ("--known-at", "v1")):
        done = run(tmp_path / "shallow", *args, "--lang", "en")
        assert (done.code, done.out) == (2, "")
        assert "git fetch --unshallow" in done.err


def test_journals_in_a_submodule_are_refused(tmp_path: Path) -> None:
    other = made_in(tmp_path / "other")
    commit(other, {"a.journal": JOURNAL})
    folder = made_in(tmp_path / "with")
    git(folder, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other), "sub")
    commit(folder, {**BOOK, "reskontro.yaml": SETTINGS.replace('"*.j', '"sub/*.j')})
    done = run(folder, *AS_OF, "--known-at", "HEAD", "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert "sub is a submodule" in done.err


def test_book_that_moved_since_is_read_where_it_was(book: Path) -> None:
    for path in BOOK:
        (book / "moved").mkdir(exist_ok=True)
        git(book, "mv", path, f"moved/{path}")
    commit(book, {})
    edit(book, "-125", "-100", "moved/a.journal")
    commit(book, {}, author="Bo")
    assert changes(book / "moved", "--known-at", "HEAD~2") == [
        "removed Payment -125.00 a.journal:10 Bo",
        "added Payment -100.00 a.journal:10 Bo",
    ]


@pytest.fixture
def merging(book: Path) -> Path:
    """A book in the midst of a merge that both sides changed the payment in."""
    git(book, "checkout", "-q", "-b", "side")
    edit(book, "-125", "-100")
    commit(book, {}, "2025-02-01", author="Bo")
    git(book, "checkout", "-q", "main")
    edit(book, "-125", "-120")
    commit(book, {}, "2025-02-02", author="Cid")
    with pytest.raises(Exception, match="merge"):
        git(book, "merge", "-q", "side")
    return book


def test_merge_that_is_not_resolved_is_told(merging: Path) -> None:
    done = run(merging, *AS_OF, "--known-at", "2025-01-31", "--lang", "en")
    assert (done.code, done.out) == (3, "")
    assert "is the mark of a merge that is not resolved" in done.err
    assert sums(merging, "--known-at", "2025-01-31", "--against", "HEAD")["1"][2] == "5.00"


def test_merge_that_is_not_finished_is_noted(merging: Path) -> None:
    write(merging, {"a.journal": JOURNAL.replace("-125", "-100")})
    found = report(merging, "--known-at", "2025-01-31")
    assert "book.unfinished" in keys(found)
    assert found["total"][0]["after"] == "105.00"
    assert "book.unfinished" not in keys(
        report(merging, "--known-at", "2025-01-31", "--against", "HEAD")
    )


def test_work_tree_and_index_are_left_alone(book: Path) -> None:
    locked(book)
    edit(book, "-125", "-100")
    write(book, {"new.journal": "", "staged.journal": ""})
    git(book, "add", "staged.journal")
    before = state(book)
    for args in ((), ("--known-at", "HEAD~1"), ("--known-at", "HEAD~1", "--against", "HEAD")):
        assert run(book, *args).code == 0
        assert state(book) == before
