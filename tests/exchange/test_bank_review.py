"""Payments that wait for a decision: what is listed, how one decides, and what is learned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from bank_books import Bank, apply, at_terminal, bank_book, one, paid, review_text
from bank_files import camt054, entry
from books import ROOT, call
from repositories import git

from reskontro.render.language import LANGUAGES
from reskontro.render.phrases import has_phrase

if TYPE_CHECKING:
    from books import Books

ACCOUNT = "11112222333"


@pytest.fixture
def bank(books: Books) -> Bank:
    """A book in which a payment of 700.00 waits, of Hansen, and one of 1 000.00, of nobody."""
    made = bank_book(books)
    lines = entry(
        "700.00", one("700.00", payer="Byggmester Hansen AS", account=ACCOUNT, own="R1")
    ) + entry("1000.00", one("1000.00", text="takk for sist", own="R2"))
    made.rows(made.file(camt054(lines)))
    return made


def test_what_waits_is_listed_with_proposal_reason_and_candidates(bank: Bank) -> None:
    first, second = bank.review()
    assert (first["payer"], first["basis"], first["confidence"]) == (
        "Byggmester Hansen AS",
        "oldest",
        "unsure",
    )
    assert first["documents"] == ["2026-001", "2026-002"]
    assert second["texts"] == ["takk for sist"]
    assert [each["document"] for each in second["candidates"]] == ["63700"]
    assert first["source"] == "bank/review.yaml:1"


def test_the_list_has_every_amount_as_the_language_writes_it(bank: Bank) -> None:
    out = bank.run("review", "--lang", "nb", "--format", "plain").out
    (line,) = [line for line in out.splitlines() if "takk for sist" in line]
    assert line.endswith("10002 63700")  # a candidate by customer and document
    assert "1\xa0000" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_readable_on_a_narrow_terminal(
    bank: Bank, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    done = bank.run("review", "--lang", language, "--format", "table")
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 60
    assert "bank." not in done.out.replace("bank/review.yaml", "")


def test_a_proposal_that_is_accepted_is_booked_and_taken_out(bank: Bank) -> None:
    bank.decide("accept")
    (row,) = bank.review("--apply", apply(bank))
    assert (row["outcome"], row["documents"]) == ("booked", ["2026-001", "2026-002"])
    assert bank.open() == {"2026-002": "300.00", "63700": "1000.00"}
    assert len(bank.review()) == 1
    assert "Hansen" not in review_text(bank)


def test_a_decision_names_customer_and_documents(bank: Bank) -> None:
    bank.decide("10001 2026-002, 2026-001", "10002 63700")
    rows = bank.review("--apply", apply(bank))
    assert [row["documents"] for row in rows] == [["2026-002", "2026-001"], ["63700"]]
    assert bank.open() == {"2026-001": "300.00"}
    assert review_text(bank) == ""


def test_a_customer_alone_gets_what_is_exact_or_is_left_unallocated(bank: Bank) -> None:
    bank.decide("10001", "10002")
    rows = bank.review("--apply", apply(bank))
    assert [(row["documents"], row["unallocated"]) for row in rows] == [
        ([], "700.00"),
        (["63700"], "0"),
    ]
    assert bank.open() == {"2026-001": "500.00", "2026-002": "500.00", "B-0001": "-700.00"}


def test_what_is_ignored_is_not_booked_and_not_asked_again(bank: Bank) -> None:
    bank.decide("ignore")
    assert [row["outcome"] for row in bank.review("--apply", apply(bank))] == ["skipped"]
    assert not bank.journal
    assert len(bank.review()) == 1
    assert "Hansen" not in review_text(bank)
    rows = bank.rows(str(bank.folder.parent / "bank.xml"))
    assert [row["reasons"] for row in rows] == [["ignored"], ["waiting"]]


def test_decisions_may_stand_in_a_copy_of_the_file(bank: Bank) -> None:
    copy = bank.folder.parent / "copy.yaml"
    copy.write_text(review_text(bank).replace('decision: ""', "decision: accept", 1), "utf-8")
    assert [row["outcome"] for row in bank.review("--apply", str(copy))] == ["booked"]
    done = bank.run("review", "--apply", str(copy))
    assert done.code == 3
    assert f"{copy}:1:3: F606" in done.err


def test_comments_and_other_records_stay_as_they_are(bank: Bank) -> None:
    path = bank.folder / "bank" / "review.yaml"
    path.write_text("# mine\n" + review_text(bank) + "# end\n", encoding="utf-8")
    bank.decide("accept")
    second = review_text(bank).index("- payment", 10)
    kept = "# mine\n" + review_text(bank)[second:]
    bank.review("--apply", apply(bank))
    assert review_text(bank) == kept


def test_the_account_of_a_decided_payment_is_learned(bank: Bank) -> None:
    bank.decide("10001 2026-001")
    bank.review("--apply", apply(bank))
    text = (bank.folder / "bank" / "payers.yaml").read_text(encoding="utf-8")
    assert text == f'- {{customer: "10001", account: "{ACCOUNT}"}}\n'
    row = bank.rows(bank.file(paid("500.00", account=ACCOUNT, own="R8"), "next.xml"))[0]
    assert (row["customer"], row["basis"]) == ("10001", "exact")


def test_nothing_that_names_anybody_is_kept_where_persons_are_encrypted(books: Books) -> None:
    bank = bank_book(books, privacy={"encrypt": "person"})
    bank.rows(bank.file(paid("700.00", payer="Ola Prøve", account=ACCOUNT, text="Hilsen Ola")))
    assert "Ola" not in review_text(bank)
    assert ACCOUNT not in review_text(bank)
    bank.decide("10002")
    bank.review("--apply", apply(bank))
    assert not (bank.folder / "bank" / "payers.yaml").exists()


def test_all_that_is_likely_is_accepted_at_once(books: Books) -> None:
    bank = bank_book(books)
    lines = entry("500.00", one("500.00", text="2026-001", own="R1")) + entry(
        "700.00", one("700.00", payer="Byggmester Hansen AS", own="R2")
    )
    bank.rows(bank.file(camt054(lines)))
    (row,) = bank.review("--likely")
    assert (row["outcome"], row["documents"]) == ("booked", ["2026-001"])
    assert [each["amount"] for each in bank.review()] == ["700.00"]


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        ("10009", "F603"),
        ("yes please", "F603"),
        ("10001 2026-009", "F604"),
        ("10001 63700", "F604"),
    ],
)
def test_a_decision_that_means_nothing_is_told_with_its_place_and_nothing_is_done(
    bank: Bank, decision: str, code: str
) -> None:
    bank.decide("accept", decision)
    before = review_text(bank)
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert f": {code} " in done.err
    assert (review_text(bank), bank.journal) == (before, "")


def test_a_document_that_was_settled_meanwhile_is_told(bank: Bank) -> None:
    bank.decide("", "10002 63700")
    text = review_text(bank)
    path = bank.folder / "bank" / "review.yaml"
    at = text.rindex('decision: ""')
    path.write_text(text[:at] + "decision: 10002 63700\n", encoding="utf-8")
    bank.rows(bank.file(paid("1000.00", "1002300448"), "kid.xml"))
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert "F607" in done.err


def test_a_number_without_quotes_is_told_with_what_to_write(bank: Bank) -> None:
    path = bank.folder / "bank" / "review.yaml"
    text = review_text(bank).replace('decision: ""', "decision: 10001", 1)
    path.write_text(text, encoding="utf-8")
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert "F106" in done.err


def test_a_dry_run_changes_nothing(bank: Bank) -> None:
    bank.decide("accept")
    before = review_text(bank)
    assert bank.review("--apply", apply(bank), "--dry-run")[0]["outcome"] == "booked"
    assert (review_text(bank), bank.journal) == (before, "")


def test_a_commit_holds_the_journal_and_what_was_decided(books: Books) -> None:
    bank = bank_book(books)
    git(bank.folder, "init", "-q")
    git(bank.folder, "add", ".")
    git(bank.folder, "commit", "-qm", "book")
    bank.rows(bank.file(paid("700.00", payer="Byggmester Hansen AS")), args=("--commit",))
    bank.decide("accept")
    bank.review("--apply", apply(bank), "--commit")
    names = git(bank.folder, "show", "--name-only", "--format=", "HEAD").split()
    assert sorted(names) == ["2026-10.journal", "bank/review.yaml"]
    assert git(bank.folder, "status", "--porcelain") == ""


def test_at_a_terminal_each_payment_is_asked_for(bank: Bank) -> None:
    output = at_terminal(bank, "y\n1\n")
    assert "1 of 2" in output
    assert "1) 10002 63700, 1,000 open" in output
    assert bank.review() == []
    assert bank.open() == {"2026-002": "300.00"}


def test_what_is_not_answered_at_a_terminal_stays(bank: Bank) -> None:
    at_terminal(bank, "\nq\n")
    assert len(bank.review()) == 2
    assert not bank.journal


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["bank", "review"])
def test_the_help_is_in_every_language(command: str, language: str) -> None:
    done = call("import", command, "--help", "--lang", language)
    assert done.code == 0
    assert "cli.help" not in done.out


def test_every_reason_that_is_given_has_its_words() -> None:
    folder = ROOT / "reskontro" / "exchange" / "bank"
    keys = {
        key
        for path in folder.glob("*.py")
        for key in re.findall(r'"(bank\.[a-z_.]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(keys) > 30
    assert [key for key in sorted(keys) if not has_phrase(key)] == ["bank.interest"]  # a setting
