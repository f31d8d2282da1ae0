"""`customer merge`: what is open moves with number and age; the one that is merged is closed."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from books import call

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

CUSTOMERS = {"10001": {"name": "Old AS"}, "10002": {"name": "New AS"}}
JOURNAL = """\
account 1500:10001
account 1500:10002
account 2050
account 3000
account 3900
account 1920
commodity 1000.00 NOK
commodity 1000.00 EUR
tag invoice
tag issued
tag due
tag kid
tag kind

2025-01-01 Opening
    1500:10001    500.00 NOK  ; issued: 2024-11-01
    2050

2025-01-05 (F-1) Faktura
    ; due: 2025-02-04
    1500:10001    800.00 NOK  ; invoice: F-1, kid: 1234567897
    3000

2025-01-05 (F-5) Faktura, both have one
    1500:10001    70.00 NOK  ; invoice: F-5, due: 2025-03-01
    1500:10002    30.00 NOK  ; invoice: F-5, due: 2025-02-01
    3000

2025-01-20 (B-1) Betaling
    1500:10001   -300.00 NOK  ; invoice: F-1
    1920

2025-01-25 (F-3) Invoice
    ; due: 2025-02-24
    1500:10001    100.00 EUR @@ 1150.00 NOK  ; invoice: F-3
    3000         -1150.00 NOK

2025-02-20 (P-1) Purring
    1500:10001     35.00 NOK  ; invoice: F-1
    3900

2025-02-22 (KN-1) Kreditnota
    1500:10001    -20.00 NOK
    3000
"""
ON = ("--date", "2025-03-01")


@pytest.fixture
def given(books: Books) -> Given:
    return books(
        JOURNAL,
        customers=CUSTOMERS,
        accounts={"revenue": ["30*"]},
        settings={"record": {"journal": "{year}-{month}.journal"}, "journals": ["*.journal"]},
    )


def merge(given: Given, *args: str) -> Any:
    return call("customer", "merge", "10001", "10002", *given.where, *ON, *args, "--lang", "en")


def folder(given: Given) -> Path:
    assert given.request.book is not None
    return given.request.book


def open_of(given: Given, customer: str) -> dict[str, str]:
    """What is open of a customer, by document, currency and due date."""
    return {
        f"{row['document']} {row['currency']} {row['due']} {row['kind'] == 'fee'}": row["open"]
        for row in given.rows("2025-03-01", "--customer", customer)
    }


def test_what_is_open_moves_with_its_number_its_due_date_and_its_age(given: Given) -> None:
    before, there = open_of(given, "10001"), open_of(given, "10002")
    ages = given.report("ageing", "--as-of", "2025-03-01", "--by", "invoice")["total"]
    done = merge(given, "--write")
    assert done.code == 0, done.err
    assert (folder(given) / "2025-03.journal").read_text(encoding="utf-8") == done.out
    assert open_of(given, "10001") == {}
    moved = {key.replace("F-5", "F-5-10001"): amount for key, amount in before.items()}
    assert open_of(given, "10002") == {**there, **moved}
    assert given.report("ageing", "--as-of", "2025-03-01", "--by", "invoice")["total"] == ages
    assert "it is moved as F-5-10001" in done.err


def test_without_write_the_transactions_are_printed_and_the_customer_is_closed(
    given: Given,
) -> None:
    done = merge(given)
    for number in range(1, 7):
        code = f"V-000{number}"
        assert f"2025-03-01 * ({code}) New AS | Customer 10001 merged into 10002\n" in done.out
    assert not (folder(given) / "2025-03.journal").exists()
    assert given.book.customers["10001"].closed is not None  # type: ignore[index]
    assert given.book.customers["10001"].notes == "Customer 10001 merged into 10002"  # type: ignore[index]


def test_the_history_stays(given: Given) -> None:
    before = (folder(given) / "book.journal").read_bytes()
    merge(given, "--write")
    assert (folder(given) / "book.journal").read_bytes() == before


def test_a_dry_run_changes_nothing(given: Given) -> None:
    before = {path: path.read_bytes() for path in folder(given).iterdir()}
    assert merge(given, "--write", "--dry-run").code == 0
    assert {path: path.read_bytes() for path in folder(given).iterdir()} == before


def test_events_stay_and_are_told(given: Given) -> None:
    assert "stay there" not in merge(given, "--dry-run").err
    for reason in ("wrong address", "moved"):
        done = call("dunning", "hold", "10001", *given.where, *ON, "--reason", reason)
        assert done.code == 0, done.err
    told = merge(given, "--write").err
    assert "2 events of 10001 stay there: letters, holds, disputes and promises" in told


def test_a_customer_is_not_merged_with_itself_or_with_nobody(given: Given) -> None:
    for pair in (("10001", "10001"), ("10001", "7"), ("7", "10001")):
        assert call("customer", "merge", *pair, *given.where).code == 2


def test_hledger_takes_the_transactions_in_its_strict_checks(given: Given) -> None:
    program = shutil.which("hledger")
    if program is None:
        pytest.skip("hledger is not installed")
    merge(given, "--write")
    whole = folder(given) / "whole.txt"
    added = (folder(given) / "2025-03.journal").read_text(encoding="utf-8")
    whole.write_text(JOURNAL + "\n" + added, encoding="utf-8")
    done = subprocess.run(
        [program, "-f", str(whole), "check", "-s"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_control_account_that_tells_customers_by_tag_is_followed(books: Books) -> None:
    given = books(
        """\
        2025-01-05 (F-1) Faktura
            1500    800.00 NOK  ; invoice: F-1, customer: 10001
            3000
        """,
        customers=CUSTOMERS,
        settings={"record": {"journal": "{year}-{month}.journal"}},
    )
    out = merge(given, "--dry-run").out
    assert "    ; customer: 10002\n" in out
    assert "1500:" not in out


def test_a_closed_day_takes_no_merger(books: Books) -> None:
    settings = {"record": {"journal": "{year}.journal"}, "lock": "2025-03-01"}
    given = books(JOURNAL, customers=CUSTOMERS, accounts={"revenue": ["30*"]}, settings=settings)
    before = {path: path.read_bytes() for path in folder(given).iterdir()}
    done = merge(given, "--write")
    assert done.code == 2
    assert "is in a closed period" in done.err
    assert {path: path.read_bytes() for path in folder(given).iterdir()} == before


def test_what_is_assumed_of_a_credit_that_moves_stays_settled(books: Books) -> None:
    given = books(
        """\
        2025-01-05 (F-1) Faktura
            1500:10001    100.00 NOK
            3000

        2025-01-20 (B-1) Betaling
            1500:10001   -130.00 NOK
            1920
        """,
        customers=CUSTOMERS,
        settings={"record": {"journal": "{year}-{month}.journal"}},
    )
    before = open_of(given, "10001")
    done = merge(given, "--write")
    assert done.code == 0, done.err
    assert open_of(given, "10001") == {}
    assert open_of(given, "10002") == before
