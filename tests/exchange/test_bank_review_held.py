"""The file of payments that wait: what the bank said in it is not to be changed by hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest
from bank_books import Bank, apply, bank_book, one, paid, review_text
from bank_files import camt054, entry

from reskontro.exchange.bank.review import Waiting, review_of

if TYPE_CHECKING:
    from books import Books

REFERENCE = "1002300422"


@pytest.fixture
def bank(books: Books) -> Bank:
    """A book in which a payment of 700.00 waits, of Hansen, and one of 1 000.00, of nobody."""
    made = bank_book(books)
    lines = entry(
        "700.00", one("700.00", payer="Byggmester Hansen AS", account="11112222333", own="R1")
    ) + entry("1000.00", one("1000.00", text="takk for sist", own="R2"))
    made.rows(made.file(camt054(lines)))
    return made


def change(bank: Bank, old: str, new: str) -> None:
    """Change the file of reviews as a person might."""
    path = bank.folder / "bank" / "review.yaml"
    text, n = re.subn(old, new, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    assert n == 1
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("amount: 700.00", "amount: 7000.00"),
        ("amount: 700.00", "amount: -700.00"),
        ("date: 2026-10-06", "date: 2026-10-07"),
        ("currency: NOK", "currency: EUR"),
        ("deposit: .*", "deposit: foo"),
        ("^  deposit: .*\n", ""),
        ("payment: .", "payment: e"),
        ("archive: R1", "archive: R2"),
        ('bank: "1920"', 'bank: "1925"'),
        ('account: "11112222333"', 'account: "11112222334"'),
        ("sha256: .", "sha256: x"),
        ("proposed: 10001.*", 'proposed: "10002"'),
        ("^  proposed:", '  worth: ["9000.00 NOK"]\n  proposed:'),
        ("^  proposed:", "  kind: fee\n  proposed:"),
        ("digest: .", "digest: x"),
    ],
)
def test_what_the_bank_said_is_refused_where_it_was_changed(bank: Bank, old: str, new: str) -> None:
    bank.decide("accept", "10002 63700")
    change(bank, old, new)
    before = review_text(bank)
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert "bank/review.yaml:1:3: F615 " in done.err
    assert "F615" not in done.err.replace("F615", "", 1)  # the other record is as it was
    assert (review_text(bank), bank.journal) == (before, "")
    again = bank.run("bank", str(bank.folder.parent / "bank.xml"))
    assert (again.code, review_text(bank)) == (3, before)


def test_comments_decisions_and_what_is_only_read_are_not_held(bank: Bank) -> None:
    bank.decide("10001 2026-002")
    change(bank, "^  reason: .*", "  reason: ring Hansen  # i morgen")
    change(bank, "texts: .*", "texts:\n    - takk for sist!")
    change(bank, "amount: 700.00", "amount:   700.0   # mottatt")
    (row,) = bank.review("--apply", apply(bank))
    assert (row["outcome"], row["documents"]) == ("booked", ["2026-002"])
    assert len(bank.review()) == 1


class Later(Waiting, frozen=True):
    """A record as a later version may have it."""

    more: str = ""


def test_digest_of_a_record_is_good_for_versions_that_know_more(bank: Bank) -> None:
    path = bank.folder / "bank" / "review.yaml"
    for one_ in review_of("review.yaml", path.read_bytes()):
        assert one_.digest
        assert not Later(**msgspec.structs.asdict(one_)).is_changed
        assert Later(**msgspec.structs.asdict(one_), more="x").is_changed


def test_records_without_a_digest_are_taken_as_they_stand(bank: Bank) -> None:
    change(bank, "^  digest: .*\n", "")
    bank.decide("accept")
    assert [row["outcome"] for row in bank.review("--apply", apply(bank))] == ["booked"]


def test_records_that_the_program_writes_again_are_held_as_they_are_then(books: Books) -> None:
    bank = bank_book(books)
    bank.rows(bank.file(paid("700.00", payer="Byggmester Hansen AS", text="Hilsen")))
    bank.decide("ignore")
    bank.review("--apply", apply(bank))
    assert "Hansen" not in review_text(bank)
    assert bank.review() == []
    change(bank, "amount: 700.00", "amount: 7.00")
    assert "F615" in bank.run("review").err
