"""The example books: what their READMEs say of customers comes out of the reports."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date, timedelta
from decimal import Decimal

import pytest
from books import LEDGERS, Given, example

#: Event, customer, day, and what is open at its end.
Event = tuple[str, str, str, list[tuple[str, str]]]

NORDLYS: list[Event] = [
    ("credit without reference of the invoice's amount", "10029", "2024-03-20", []),
    (
        "credit note before its settlement",
        "10010",
        "2024-06-27",
        [("2024-060", "32500"), ("2024-068", "15525"), ("KN-002", "-3000")],
    ),
    (
        "credit note settled by an entry",
        "10010",
        "2024-06-28",
        [("2024-060", "29500"), ("2024-068", "15525")],
    ),
    ("credit of 2023", "10012", "2024-02-14", [("2024-006", "18500"), ("KN-2023-09", "-4375")]),
    ("credit of 2023 settled", "10012", "2024-02-15", [("2024-006", "14125")]),
    ("paid before the invoice", "10012", "2025-08-20", [("2025-100", "-29000")]),
    ("the invoice has come", "10012", "2025-08-31", []),
    ("bank posts the day after", "10001", "2025-06-30", [("2025-069", "33862.50"), ("2025-071", "29500")]),
    ("posting date counts", "10001", "2025-07-01", [("2025-069", "33862.50")]),
    ("two like invoices", "10018", "2024-08-21", [("2024-084", "10000")]),
    ("before one payment for all", "10018", "2025-07-17", [("2025-075", "10000"), ("2025-087", "10000")]),
    ("one payment for all", "10018", "2025-07-18", []),
    (
        "before three postings for three invoices",
        "10007",
        "2024-09-09",
        [("2024-088", "23000"), ("2024-090", "15750"), ("2024-096", "12250")],
    ),
    ("three postings for three invoices", "10007", "2024-09-10", []),
    ("two numbers on one posting", "10008", "2025-03-14", [("2025-017", "15000")]),
    ("1 crown too little", "10011", "2025-02-18", [("2025-012", "1")]),
    (
        "paid too much",
        "10015",
        "2024-05-24",
        [("2024-049", "72425"), ("2024-055", "71175"), ("2024-050", "-10000")],
    ),
    ("paid back", "10015", "2024-06-03", [("2024-049", "72425"), ("2024-055", "71175")]),
    ("paid too much and left", "10031", "2025-12-31", [("2025-107", "-500")]),
    ("paid by direct debit", "10030", "2025-01-30", []),
    ("direct debit returned", "10030", "2025-01-31", [("2025-003", "28000")]),
    ("fee and interest paid", "10013", "2024-03-06", []),
    ("fee and interest paid in part", "10013", "2025-09-15", [("2025-033", "20697.81"), ("2025-099", "20000")]),
    ("the fee is left", "10016", "2025-07-02", [("2025-056", "35")]),
    ("before the fee is waived", "10027", "2024-09-26", [("2024-091", "35")]),
    ("fee waived", "10027", "2024-09-27", []),
    ("loss with VAT", "10021", "2024-02-28", []),
    ("losses of a bankruptcy", "10005", "2025-09-24", []),
    ("loss", "10014", "2024-12-20", []),
    ("loss taken back", "10014", "2025-01-20", [("2024-121", "1250")]),
    ("loss taken back and paid", "10014", "2025-01-22", []),
    ("on the wrong customer", "10020", "2024-10-14", [("B-0114", "-31250")]),
    ("moved to the right one", "10020", "2024-10-22", []),
    ("instalments", "10004", "2025-11-30", [("2025-118", "125000"), ("2025-118", "125000")]),
    ("advance is no entry", "10024", "2025-02-10", []),
    ("credit note after payment", "10023", "2025-11-12", [("2025-128", "-6250")]),
    ("in euro", "10038", "2025-12-31", [("2025-147", "6300")]),
    ("never moved", "10022", "2025-12-31", []),
]  # fmt: skip
FJALLBYGG: list[Event] = [
    ("like invoices at once", "F007", "2025-05-15", [("2025025", "9375")]),
    ("round amounts on account", "P002", "2025-08-01", [("2025030", "15000")]),
    (
        "before one payment for two",
        "F006",
        "2025-06-09",
        [("2025024", "35750"), ("2025026", "24750"), ("2025027", "52250")],
    ),
    ("one payment for two", "F006", "2025-06-10", [("2025027", "52250")]),
    ("paid too much", "F006", "2025-10-02", [("2025043", "-2000")]),
    ("paid back", "F006", "2025-10-09", []),
    ("payment rounded to whole crowns", "F001", "2025-05-12", [("2025022", "72475")]),
    ("credit note that names its invoice", "F004", "2025-03-11", [("2025009", "17959"), ("2025010", "31200")]),
    ("credit note without invoice", "F002", "2025-12-31", [("2025040", "-4000")]),
    ("fee and interest", "F003", "2025-02-19", [("2024054", "32500"), ("2024054", "60"), ("2024054", "718.56")]),
    ("fee and interest paid", "F003", "2025-02-20", []),
    ("paid in part, compensation first", "F003", "2025-10-15", [("2025037", "20250")]),
    ("the fee is left", "P003", "2025-10-14", [("2025041", "60")]),
    ("fee waived", "P003", "2025-10-17", []),
    ("loss", "F005", "2025-09-30", []),
]  # fmt: skip


@pytest.fixture(scope="module", params=["nordlys", "fjallbygg"])
def any_book(request: pytest.FixtureRequest) -> tuple[str, Given]:
    return request.param, example(request.param)


@pytest.fixture(scope="module")
def nordlys() -> Given:
    return example("nordlys")


@pytest.mark.parametrize(
    ("name", "event"),
    [*(("nordlys", one) for one in NORDLYS), *(("fjallbygg", one) for one in FJALLBYGG)],
    ids=lambda value: value if isinstance(value, str) else value[0].replace(" ", "-"),
)
def test_life_event_leaves_open_what_it_should(name: str, event: Event) -> None:
    _, customer, day, expected = event
    found = example(name).open(day, "--customer", customer)
    assert found == [(document, Decimal(amount)) for document, amount in expected]


def test_returned_direct_debit_is_due_when_the_invoice_was(nordlys: Given) -> None:
    (row,) = nordlys.rows("2025-01-31", "--customer", "10030")
    assert (row["kind"], row["due"], row["days_overdue"]) == ("invoice", "2025-01-28", 3)


def test_two_like_invoices_are_a_tie_that_is_told(nordlys: Given) -> None:
    (account,) = [one for one in nordlys.accounts("2024-08-21") if one.customer == "10018"]
    assert [
        (one.debit.number, one.basis) for one in account.settlement.all_allocations()
        if one.date == date(2024, 8, 21)
    ] == [("2024-072", "oldest_tie")]  # fmt: skip


@pytest.mark.parametrize(
    ("customer", "basis"),
    [
        ("10006", "exact"),
        ("10016", "exact"),
        ("10002", "text"),
        ("10024", "text"),
        ("10037", "text"),
        ("10003", "kid"),
        ("10036", "kid"),
        ("10011", "code"),
        ("10001", "reference"),
    ],
)
def test_most_payments_of_a_customer_are_settled_as_the_readme_says(
    nordlys: Given, customer: str, basis: str
) -> None:
    (account,) = [one for one in nordlys.accounts("2025-12-31") if one.customer == customer]
    found = [
        one.basis for one in account.settlement.all_allocations() if one.credit.kind == "payment"
    ]
    assert found.count(basis) * 2 > len(found) > 0  # type: ignore[arg-type]


def test_who_has_not_paid_for_over_90_days(nordlys: Given) -> None:
    rows = nordlys.report("ageing", "--as-of", "2025-12-31")["rows"]
    late = [row["customer"] for row in rows if Decimal(row["buckets"]["over_90"])]
    assert late == ["10011", "10013", "10014", "10016", "10028"]


def test_who_never_moved_stands_in_the_specification(nordlys: Given) -> None:
    rows = nordlys.report("specification", "--period", "2025")["rows"]
    for customer in ("10022", "10032", "10040"):
        assert [row["line"] for row in rows if row["customer"] == customer] == [
            "opening",
            "closing",
        ]
        assert {row["balance"] for row in rows if row["customer"] == customer} == {"0.00"}


def test_year_end_of_nordlys_is_told_and_changes_nothing(nordlys: Given) -> None:
    before = nordlys.report("ageing", "--as-of", "2024-12-30")
    after = nordlys.report("balances", "--as-of", "2025-01-01")
    assert [one for one in before["notes"] if one["key"] == "report.closings"] == []
    (note,) = [one for one in after["notes"] if one["key"] == "report.closings"]
    assert note["values"] == {"n": "2"}
    assert {one["difference"] for one in after["proof"]} == {"0.00"}


@pytest.mark.parametrize(
    ("name", "losses", "recovered"),
    [("nordlys", "54235.00", "10000.00"), ("fjallbygg", "18000.00", "2000.00")],
)
def test_losses_and_recoveries_are_those_of_the_accounts(
    name: str, losses: str, recovered: str
) -> None:
    rows = example(name).report("loss", "--from", "2025", "--to", "2025")["rows"]
    inputs = {row["key"]: row["inputs"] for row in rows}
    assert inputs["loss"]["losses"] == losses
    assert inputs["loss_net"]["recovered"] == recovered


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
@pytest.mark.parametrize("day", ["2024-01-01", "2024-12-31", "2025-06-30", "2025-12-31"])
def test_balances_of_customers_equal_hledgers(any_book: tuple[str, Given], day: str) -> None:
    name, book = any_book
    account = {"nordlys": "1500", "fjallbygg": "1510"}[name]
    end = (date.fromisoformat(day) + timedelta(1)).isoformat()
    done = subprocess.run(
        [
            *("hledger", "-f", LEDGERS / name / f"{name}.journal", "balance", account),
            *("not:tag:clopen", "--flat", "-e", end, "-O", "json"),
        ],
        capture_output=True,
        check=True,
    )
    theirs = {
        (row[0].partition(":")[2], amount["acommodity"]): Decimal(
            amount["aquantity"]["decimalMantissa"]
        ).scaleb(-amount["aquantity"]["decimalPlaces"])
        for row in json.loads(done.stdout)[0]
        for amount in row[3]
    }
    rows = book.report("balances", "--as-of", day)["rows"]
    ours = {(row["customer"], row["currency"]): Decimal(row["balance"]) for row in rows}
    assert ours == {key: value for key, value in theirs.items() if value}
