"""From a number to the lines it comes from."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call, example
from repositories import commit, git, made_in, state, write

from reskontro.reports.explanation import explain_documents
from reskontro.subledger.accounts import accounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books, Given, Outcome

AS_OF = ("--as-of", "2024-03-31")
INVOICE = "2024-01-01 * (V-7) Invoice\n    1500:1   100 NOK  ; invoice: F-1\n    3000\n\n"


def lines(found: dict[str, Any], kind: str = "") -> list[str]:
    """Lines of documents: document, what, number on the other side or its own, amount."""
    return [
        f"{row['document']}: {row['line']} {row['other'] or row['number'] or '–'} {row['amount']}"
        for row in found["rows"]
        if row["line"] != "item" and kind in ("", row["line"])
    ]


def items(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [
        (row["document"], row["bucket"], row["amount"])
        for row in found["rows"]
        if row["line"] == "item"
    ]


def open_(found: dict[str, Any]) -> str:
    (total,) = found["total"]
    amount: str = total["open"]
    return amount


@pytest.mark.parametrize("name", ["abc", "fjallbygg", "hansen", "nordlys"])
@pytest.mark.parametrize("as_of", ["2024-02-15", "2025-06-30", "2025-12-31"])
def test_lines_add_up_to_what_is_open_of_every_document(name: str, as_of: str) -> None:
    """L1: of every account, and of every document of it."""
    for account in example(name).accounts(as_of):
        found = explain_documents(account)
        for one in found:
            assert one.open == sum(item.open for item in one.items), one.document
        assert sum(one.open for one in found) == account.balance


@pytest.mark.parametrize(("name", "as_of"), [("nordlys", "2025-12-31"), ("abc", "2024-06-30")])
def test_every_cell_of_the_ageing_is_explained(name: str, as_of: str) -> None:
    book = example(name)
    cells = 0
    for row in book.report("ageing", "--as-of", as_of)["rows"]:
        if cells > 12:
            break
        for key, amount in {**row["buckets"], "unallocated": row["unallocated"]}.items():
            if Decimal(amount):
                found = book.report("explain", row["customer"], key, "--as-of", as_of)
                sums = {one["currency"]: one["open"] for one in found["total"]}
                assert sums[row["currency"]] == amount
                cells += 1
    assert cells > 3


def test_customer_is_explained_by_what_is_open(books: Books) -> None:
    paid = "2024-01-05 * (F-0) Invoice\n    1500:1   50 NOK\n    3000\n\n"
    paid += "2024-01-06 * Payment\n    1500:1  -50 NOK  ; invoice: F-0\n    1920\n\n"
    part = "2024-02-01 * (B-1) Payment\n    1500:1   -40 NOK  ; invoice: F-1\n    1920\n"
    found = books(INVOICE + paid + part).report("explain", "1", *AS_OF)
    assert items(found) == [("F-1", "31-60", "60.00")]
    assert lines(found) == ["F-1: entry F-1 100.00", "F-1: allocation B-1 -40.00"]
    assert open_(found) == "60.00"
    (proof,) = found["proof"]
    assert (proof["open_items"], proof["difference"]) == ("60.00", "0.00")


def test_settled_document_is_explained_too(books: Books) -> None:
    paid = "2024-01-06 * Payment\n    1500:1  -100 NOK\n    1920\n"
    found = books(INVOICE + paid).report("explain", "F-1", *AS_OF)
    assert items(found) == []
    assert lines(found) == ["F-1: entry F-1 100.00", "F-1: allocation PAY-1-1 -100.00"]
    assert [row["basis"] for row in found["rows"]] == [None, "exact"]
    assert open_(found) == "0.00"


def test_document_is_found_by_its_voucher_too(books: Books) -> None:
    found = books(INVOICE).report("explain", "V-7", *AS_OF)
    assert lines(found) == ["F-1: entry F-1 100.00"]


def test_payment_is_explained_by_what_it_settled(books: Books) -> None:
    paid = "2024-02-01 * (B-1) Payment\n    1500:1  -130 NOK  ; invoice: F-1\n    1920\n"
    book = books(INVOICE + paid)
    found = book.report("explain", "B-1", *AS_OF)
    assert lines(found) == ["B-1: entry B-1 -130.00", "B-1: allocation F-1 100.00"]
    found = book.report("explain", "F-1", *AS_OF)
    assert items(found) == [("F-1", "unallocated", "-30.00")]
    assert lines(found) == [
        "F-1: entry F-1 100.00",
        "F-1: allocation B-1 -100.00",
        "F-1: unallocated B-1 -30.00",
    ]


def test_made_up_number_is_found(books: Books) -> None:
    found = books("2024-01-06 * Payment\n    1500:1  -50 NOK\n    1920\n").report(
        "explain", "PAY-1-1", *AS_OF
    )
    assert lines(found) == ["PAY-1-1: entry – -50.00"]
    assert open_(found) == "-50.00"


def test_refund_that_reopens_is_part_of_its_document(books: Books) -> None:
    """K7."""
    journal = INVOICE + "2024-01-15 * B\n    1500:1  -100 NOK  ; invoice: F-1\n    1920\n\n"
    journal += "2024-03-01 * (R-1) Returned\n    1500:1   100 NOK  ; invoice: F-1\n    1920\n"
    found = books(journal).report("explain", "F-1", *AS_OF)
    assert items(found) == [("F-1", "31-60", "100.00")]
    assert sum(Decimal(line.split()[-1]) for line in lines(found)) == 100


def test_document_of_several_customers_is_explained_for_each(books: Books) -> None:
    found = books(INVOICE + INVOICE.replace("1500:1", "1500:2")).report("explain", "F-1", *AS_OF)
    assert [row["customer"] for row in found["rows"] if row["line"] == "item"] == ["1", "2"]
    chosen = books(INVOICE + INVOICE.replace("1500:1", "1500:2"))
    found = chosen.report("explain", "F-1", *AS_OF, "--customer", "2")
    assert {row["customer"] for row in found["rows"]} == {"2"}


def test_customer_goes_before_a_document_of_the_same_number(books: Books) -> None:
    book = books(INVOICE + "2024-01-02 * (1) Invoice\n    1500:2   70 NOK\n    3000\n")
    assert open_(book.report("explain", "1", *AS_OF)) == "100.00"
    assert open_(book.report("explain", "1", "--document", *AS_OF)) == "70.00"


def test_customer_may_be_named(books: Books) -> None:
    book = books(INVOICE, customers={"1": {"name": "Kari Moe"}})
    assert open_(book.report("explain", "kari moe", *AS_OF)) == "100.00"


def test_buckets_may_be_others(books: Books) -> None:
    book = books(INVOICE)
    found = book.report("explain", "1", "15-60", "--buckets", "14,60", *AS_OF)
    assert items(found) == [("F-1", "15-60", "100.00")]
    found = book.report("explain", "1", "61-90", "--by", "invoice", *AS_OF)
    assert items(found) == [("F-1", "61-90", "100.00")]
    assert items(book.report("explain", "1", "1–30", *AS_OF)) == []


@pytest.mark.parametrize(
    ("posting", "tags", "settings", "expected"),
    [
        ("; due: 2024-02-10", "", {}, ("2024-02-10", "tag", "book.journal:2")),
        ("", "=2024-02-11", {"due_from": "date2"}, ("2024-02-11", "date2", "book.journal:2")),
        ("", "", {}, ("2024-01-31", "book", "reskontro.yaml:1")),
        ("; kind: other", "", {}, ("2024-01-01", None, "book.journal:2")),
    ],
    ids=["tag", "secondary date", "book's terms", "own day"],
)
def test_due_date_has_its_source(
    books: Books, posting: str, tags: str, settings: dict[str, Any], expected: tuple[str, ...]
) -> None:
    journal = f"2024-01-01{tags} * (F-1) Invoice\n    1500:1   100 NOK  {posting}\n    3000\n"
    found = books(journal, settings=settings).report("explain", "F-1", *AS_OF)
    (row,) = [row for row in found["rows"] if row["line"] == "entry"]
    assert (row["due"], row["due_basis"], row["due_source"]) == expected


def test_due_date_by_the_customers_terms_names_the_record(books: Books) -> None:
    book = books(INVOICE, customers={"1": {"name": "Kari", "terms": "net 14"}})
    (_, row) = book.report("explain", "F-1", *AS_OF)["rows"]
    assert (row["due"], row["due_basis"]) == ("2024-01-15", "customer")
    assert row["due_source"] == "all.customers.yaml:1"
    shown = book.call("explain", "F-1", *AS_OF, "--format", "plain").out
    assert "Due 2024-01-15: the customer's terms of payment, net 14" in shown


def test_kind_is_told_by_the_accounts_across_or_by_its_tag(books: Books) -> None:
    journal = "2024-01-01 * (F-1) Invoice\n    1500:1   125 NOK\n    3000   -100 NOK\n"
    journal += "    2700   -25 NOK\n\n2024-01-02 * Split\n    1500:1   -10 NOK  ; kind: waiver\n"
    journal += "    1920   30 NOK\n    3000   -20 NOK\n"
    entry, waiver = (
        row
        for row in books(journal, settings={"matching": ["reference"]}).report(
            "explain", "1", *AS_OF
        )["rows"]
        if row["line"] == "entry"
    )
    assert (entry["tagged"], entry["accounts"]) == (False, ["3000", "2700"])
    assert (waiver["tagged"], waiver["accounts"]) == (True, ["1920"])


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("1", "0-30"), "there is no bucket “0-30”; there are not_due, 1-30, 31-60, 61-90,"),
        (("F-2",), "no customer and no document is called “F-2”; nearest are F-1"),
        (("xyz",), "no customer and no document is called “xyz”; reskontro open lists"),
        (("F-1", "--as-of", "2023-12-31"), "the document F-1 is from 2024-01-01: later than"),
        ((), "NUMBER is missing"),
        (("1", "--buckets", "x"), "--buckets: “x” are no limits"),
    ],
)
def test_what_cannot_be_explained_is_a_wrong_call(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    rest = () if "--as-of" in args else AS_OF
    done = books(INVOICE).call("explain", *args, *rest, "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_customer_without_anything_open_says_so(books: Books) -> None:
    found = books(INVOICE, customers={"2": {"name": "Ola"}}).report("explain", "2", *AS_OF)
    assert (found["rows"], open_(found)) == ([], "0.00")
    assert "report.nothing_selected" in {note["key"] for note in found["notes"]}


def test_without_git_there_is_no_author(books: Books, bare_books: Callable[[str], Given]) -> None:
    text = "2024-01-01 (F-1) Kari\n    assets:receivable:kari   $100\n    revenues\n"
    for book, what in ((books(INVOICE), "F-1"), (bare_books(text), "kari")):
        done = book.call("explain", what, *AS_OF, "--format", "plain", "--lang", "en")
        assert done.code == 0, done.err
        assert "Author" not in done.out
        (row,) = [r for r in book.report("explain", what, *AS_OF)["rows"] if r["line"] == "entry"]
        assert (row["committed"], row["commit"], row["author"]) == (None, None, None)


SETTINGS = """\
currency: NOK
language: en
journals: "**/*.journal"
accounts: {receivable: "1500", revenue: ["3*"], bank: ["19*"]}
"""
PAYMENT = "2024-02-01 * Payment\n    1500:1   -40 NOK  ; invoice: F-1\n    1920\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A book whose invoice Anna committed, and whose payment Bo did."""
    folder = made_in(tmp_path / "book")
    files = {"reskontro.yaml": SETTINGS, "a.journal": INVOICE}
    commit(folder, files, "2024-01-02", author="Anna", subject="Invoices")
    commit(folder, {"a.journal": INVOICE + PAYMENT}, "2024-02-02", author="Bo")
    return folder


def run(folder: Path, *args: str) -> Outcome:
    return call("explain", "-b", str(folder), *args, *AS_OF, "--format", "json")


def authors(folder: Path, *args: str) -> list[tuple[str | None, str | None]]:
    done = run(folder, *args)
    assert done.code == 0, done.err
    return [
        (row["author"], row["day"]) for row in json.loads(done.out)["rows"] if row["line"] != "item"
    ]


BOTH = [("Anna", "2024-01-02"), ("Bo", "2024-02-02")]


def test_each_line_has_its_commit_and_author(repository: Path) -> None:
    assert authors(repository, "F-1") == BOTH
    first = json.loads(run(repository, "F-1").out)["rows"][1]
    assert first["commit"] == git(repository, "rev-parse", "HEAD~1")[:10]
    assert (first["committed"], first["subject"]) == (True, "Invoices")


def test_lines_that_are_not_committed_are_told_so(repository: Path) -> None:
    more = PAYMENT.replace("-40", "-10")
    write(repository, {"a.journal": INVOICE + PAYMENT + "\n" + more})
    assert authors(repository, "F-1") == [*BOTH, (None, None)]
    done = call("explain", "-b", str(repository), "F-1", *AS_OF, "--format", "plain")
    assert "not committed" in done.out


def test_state_of_the_past_is_explained_as_it_was(repository: Path) -> None:
    git(repository, "mv", "a.journal", "b.journal")
    commit(repository, {}, "2024-03-01", author="Cid")
    assert authors(repository, "F-1", "--known-at", "2024-01-31") == BOTH[:1]
    assert authors(repository, "F-1") == BOTH


def test_state_that_is_not_there_or_was_unreadable_is_told(repository: Path) -> None:
    bad = commit(repository, {"b.journal": "nonsense\n"}, "2024-03-01")
    commit(repository, {"b.journal": ""}, "2024-03-02")
    done = run(repository, "F-1", "--known-at", "nowhere")
    assert (done.code, "no revision nowhere" in done.err) == (2, True)
    done = run(repository, "F-1", "--known-at", "2024-03-01", "--lang", "en")
    assert (done.code, "b.journal:1:1: J109" in done.err) == (3, True)
    assert f"so the commit {bad[:10]} had the book" in done.err


def test_lines_in_a_submodule_have_its_authors(repository: Path, tmp_path: Path) -> None:
    folder = made_in(tmp_path / "super")
    allow = ("-c", "protocol.file.allow=always")
    git(folder, *allow, "submodule", "add", "-q", str(repository), "sub")
    commit(folder, {"reskontro.yaml": SETTINGS}, author="Cid")
    assert authors(folder, "F-1") == BOTH


def test_shallow_clone_notes_what_it_cannot_know(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    done = run(tmp_path / "shallow", "F-1")
    assert "history.shallow" in {note["key"] for note in json.loads(done.out)["notes"]}
    assert authors(tmp_path / "shallow", "F-1") == [BOTH[1]] * 2


def test_repository_without_commits_has_nothing_committed(tmp_path: Path) -> None:
    fresh = made_in(tmp_path / "fresh")
    write(fresh, {"reskontro.yaml": SETTINGS, "a.journal": INVOICE})
    assert authors(fresh, "F-1") == [(None, None)]


def test_missing_git_leaves_the_authors_out(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert authors(repository, "F-1") == [(None, None)] * 2


def test_merge_in_progress_is_explained_once_it_is_resolved(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "side")
    commit(repository, {"a.journal": INVOICE + PAYMENT.replace("40", "50")}, author="Cid")
    git(repository, "checkout", "-q", "main")
    commit(repository, {"a.journal": INVOICE + PAYMENT.replace("40", "60")}, author="Dag")
    with pytest.raises(Exception, match="merge"):
        git(repository, "merge", "-q", "side")
    done = run(repository, "F-1")
    assert (done.code, "J112" in done.err) == (3, True)
    write(repository, {"a.journal": INVOICE + PAYMENT.replace("40", "50")})
    assert [author for author, _ in authors(repository, "F-1")] == ["Anna", "Cid"]


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_every_format_in_every_language(repository: Path, form: str, language: str) -> None:
    where = ("-b", str(repository))
    done = call("explain", "1", *where, *AS_OF, "--format", form, "--lang", language)
    assert done.code == 0
    assert "a.journal:2" in done.out
    assert "explain." not in done.out
    assert "history." not in done.out


def test_work_tree_and_index_are_left_alone(repository: Path) -> None:
    write(repository, {"a.journal": INVOICE, "new.journal": "", "staged.journal": ""})
    git(repository, "add", "staged.journal")
    before = state(repository)
    for args in (("F-1",), ("1", "31-60"), ("F-1", "--known-at", "HEAD~1")):
        assert run(repository, *args).code == 0
        assert state(repository) == before


def test_explanations_of_all_accounts_are_those_of_the_day(books: Books) -> None:
    """L5."""
    later = "2024-05-01 * Payment\n    1500:1   -100 NOK\n    1920\n"
    for journal in (INVOICE, INVOICE + later):
        entries = books(journal).book.entries
        (account,) = accounts(entries, date(2024, 3, 31), books(journal).book.policy)
        (one,) = explain_documents(account)
        assert one.open == 100
