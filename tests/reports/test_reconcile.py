"""The subledger against the general ledger: both sides, the difference, and each seeded cause."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import SETTINGS, call
from repositories import commit, made_in, write

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

JOURNAL = """\
2023-12-01 * (F-0) Gammel faktura
    1500:1    300 NOK  ; invoice: F-0
    3000

2024-01-02 * (F-1) Faktura
    1500:1    1000 NOK  ; invoice: F-1
    3000

2024-01-05 * (F-2) Faktura
    1500:2    2500 NOK  ; invoice: F-2
    3000

2024-01-20 * (B-1) Betaling
    1500:1    -400 NOK  ; invoice: F-1
    1920

2024-02-03 * (F-3) Faktura
    1500:2    750 NOK  ; invoice: F-3
    3000
"""
AS_OF = ("--as-of", "2024-01-31")


def against(book: Given, text: str, name: str, *args: str, code: int | None = None) -> Any:
    """What `reconcile` says as JSON of a general ledger in a file of that name."""
    path = book.request.start.parent / name  # not one of its own journals
    path.write_text(text, encoding="utf-8")
    done = book.call("reconcile", *(args or AS_OF), "--ledger", str(path), "--format", "json")
    if code is not None:
        assert done.code == code, done.err
    return json.loads(done.out)


def accounts(report: Any) -> list[tuple[str, str, str, str, str]]:
    keys = ("account", "currency", "subledger", "ledger", "difference")
    return [tuple(row[key] for key in keys) for row in report["rows"] if row["line"] == "account"]


def causes(report: Any, *, certain: bool = True) -> list[tuple[str, str]]:
    """Cause and effect of each cause."""
    return [
        (row["cause"], row["effect"])
        for row in report["rows"]
        if row["line"] == "cause" and row["certain"] is certain
    ]


# Against the journals themselves


def test_customers_add_up_to_the_control_account(books: Books) -> None:
    report = books(JOURNAL).report("reconcile", *AS_OF)
    assert accounts(report) == [("1500", "NOK", "3400.00", "3400.00", "0.00")]
    assert report["total"] == [
        {
            "currency": "NOK",
            "subledger": "3400.00",
            "ledger": "3400.00",
            "closings": "0.00",
            "difference": "0.00",
            "unexplained": "0.00",
        }
    ]


NOBODYS = (
    JOURNAL
    + """
2024-01-22 * (X) | Innbetaling uten navn
    1500    -90 NOK
    1920
"""
)


def test_what_is_no_customers_is_a_difference_and_its_cause(books: Books) -> None:
    report = books(NOBODYS).report("reconcile", *AS_OF, code=1)
    assert accounts(report) == [("1500", "NOK", "3400.00", "3310.00", "90.00")]
    (cause,) = [row for row in report["rows"] if row["line"] == "cause"]
    assert (cause["cause"], cause["certain"], cause["effect"]) == ("no_customer", True, "90.00")
    assert (cause["date"], cause["amount"]) == ("2024-01-22", "-90.00")
    assert (cause["reference"], cause["source"]) == ("X", "book.journal:22")
    assert report["total"][0]["unexplained"] == "0.00"
    assert report["proof"][0]["difference"] == "0.00"


def test_a_payee_is_a_customer_unless_a_register_knows_better(books: Books) -> None:
    journal = "2024-01-01 * Kari | Faktura\n    1500    100 NOK\n    3000\n"
    register = {"1": {"name": "Ola"}}
    assert not causes(books(journal).report("reconcile", *AS_OF))
    report = books(journal, customers=register).report("reconcile", *AS_OF, code=1)
    assert causes(report) == [("no_customer", "-100.00")]
    tagged = journal.replace("100 NOK", "100 NOK  ; customer: 1")
    assert not causes(books(tagged, customers=register).report("reconcile", *AS_OF))


def test_an_account_that_the_register_does_not_know_is_noted(books: Books) -> None:
    report = books(JOURNAL, customers={"1": {"name": "Ola"}}).report("reconcile", *AS_OF)
    (note,) = [n for n in report["notes"] if n["key"] == "reconcile.unregistered"]
    assert note["values"] == {"n": "1", "customers": "2"}


CLOSED = (
    JOURNAL
    + """
2024-01-31 * Avslutning  ; clopen: 2024
    1500:1    -900 NOK
    1500:2   -2500 NOK
    2050

2024-02-01 * Åpning  ; clopen: 2024
    1500:1     900 NOK
    1500:2    2500 NOK
    2050
"""
)


def test_year_end_closing_is_shown_apart_and_is_no_difference(books: Books) -> None:
    report = books(CLOSED).report("reconcile", *AS_OF)
    (row,) = report["rows"]
    assert (row["subledger"], row["ledger"]) == ("3400.00", "3400.00")
    assert (row["closings"], row["difference"]) == ("-3400.00", "0.00")
    (later,) = books(CLOSED).report("reconcile", "--as-of", "2024-02-01")["rows"]
    assert (later["closings"], later["difference"]) == ("0.00", "0.00")


def test_control_accounts_are_compared_one_by_one(books: Books) -> None:
    journal = JOURNAL + "\n2024-01-06 * (U-1) Faktura\n    1510:9    80 NOK\n    3000\n"
    report = books(journal, accounts={"receivable": ["1500", "1510"]}).report("reconcile", *AS_OF)
    assert accounts(report) == [
        ("1500", "NOK", "3400.00", "3400.00", "0.00"),
        ("1510", "NOK", "80.00", "80.00", "0.00"),
    ]


def test_a_control_account_is_that_of_all_customers(books: Books) -> None:
    done = books(JOURNAL).call("reconcile", *AS_OF, "--customer", "1")
    assert (done.code, done.out) == (2, "")
    assert "--customer" in done.err


# Against a trial balance


def test_trial_balance_that_agrees(books: Books) -> None:
    report = against(books(JOURNAL), "Konto;Saldo\n1500;3 400,00\n", "gl.csv", code=0)
    assert accounts(report) == [("1500", "NOK", "3400.00", "3400.00", "0.00")]
    assert report["proof"][0]["control"] == "3400.00"


SEEDED = {
    "an invoice is missing": ("900", "only_subledger", "2500.00"),
    "a payment is missing": ("3800", "only_subledger", "-400.00"),
    "an invoice is there twice": ("4400", "twice_in_ledger", "-1000.00"),
    "a payment has the sign of an invoice": ("4200", "sign", "-800.00"),
    "an invoice of the next month is there": ("4150", "cut", "-750.00"),
    "the year before is not there": ("3100", "opening", "300.00"),
}


@pytest.mark.parametrize("balance, cause, effect", SEEDED.values(), ids=SEEDED)  # noqa: PT006
def test_what_alone_would_make_the_difference_is_named(
    books: Books, balance: str, cause: str, effect: str
) -> None:
    report = against(books(JOURNAL), f"konto,saldo\n1500,{balance}\n", "gl.csv", code=1)
    found = causes(report, certain=False)
    assert (cause, effect) in found
    assert {one for _, one in found} == {effect}
    assert report["total"][0]["unexplained"] == effect
    assert report["proof"][0]["difference"] == effect


def test_day_on_which_the_general_ledger_ends_is_named(books: Books) -> None:
    journal = JOURNAL
    for day in (29, 30):
        journal += f"\n2024-01-{day} * (G-{day}) Faktura\n    1500:2   {day} NOK\n    3000\n"
    report = against(books(journal), "konto,saldo\n1500,3400\n", "gl.csv", code=1)
    assert [row["cut"] for row in report["rows"] if row.get("cause") == "cut"] == ["2024-01-28"]


def test_general_ledger_that_is_closed_for_the_year_is_named(books: Books) -> None:
    report = against(books(CLOSED), "konto,saldo\n1500,0\n", "gl.csv", code=1)
    assert ("closing", "3400.00") in causes(report, certain=False)


def test_virtual_postings_are_named(books: Books) -> None:
    journal = JOURNAL
    for number in (1, 2):
        journal += f"\n2024-01-07 * (V-{number}) Avtalt\n    (1500:1)    21{number} NOK\n"
    report = against(books(journal), "konto,saldo\n1500,3400\n", "gl.csv", code=1)
    assert ("virtual", "423.00") in causes(report, certain=False)


def test_difference_without_a_cause_is_said_to_have_none(books: Books) -> None:
    report = against(books(JOURNAL), "konto,saldo\n1500,3399.99\n", "gl.csv", code=1)
    assert not causes(report, certain=False)
    assert report["total"][0]["unexplained"] == "0.01"
    assert "reconcile.unexplained" in {note["key"] for note in report["notes"]}


def test_entries_of_nobody_explain_only_a_difference_there_is(books: Books) -> None:
    agrees = against(books(NOBODYS), "konto,saldo\n1500,3400\n", "gl.csv", code=1)
    assert accounts(agrees)[0][-1] == "0.00"
    assert not causes(agrees)
    differs = against(books(NOBODYS), "konto,saldo\n1500,3310\n", "gl.csv", code=1)
    assert causes(differs) == [("no_customer", "90.00")]
    assert not causes(differs, certain=False)


FOREIGN = (
    JOURNAL
    + """
2024-01-08 * (E-1) Faktura
    1500:3    100 EUR @ 11.50 NOK  ; invoice: E-1
    3000    -1150 NOK
"""
)


def test_ledger_in_the_books_currency_is_compared_on_booked_value(books: Books) -> None:
    report = against(books(FOREIGN), "konto,saldo,valuta\n1500,4550.00,NOK\n", "gl.csv", code=0)
    assert accounts(report) == [("1500", "NOK", "4550.00", "4550.00", "0.00")]
    controls = {proof["currency"]: proof["control"] for proof in report["proof"]}
    assert controls == {"EUR": None, "NOK": "3400.00"}
    assert "reconcile.booked" in {note["key"] for note in report["notes"]}


def test_ledger_that_keeps_currencies_apart_is_compared_in_each(books: Books) -> None:
    text = "konto,saldo,valuta\n1500,3400.00,NOK\n1500,100.00,EUR\n"
    report = against(books(FOREIGN), text, "gl.csv", code=0)
    assert accounts(report) == [
        ("1500", "NOK", "3400.00", "3400.00", "0.00"),
        ("1500", "EUR", "100.00", "100.00", "0.00"),
    ]


# Against another journal

LEDGER = """\
2023-12-01 * (F-0) Salg
    1500    300 NOK
    3000

2024-01-02 * (F-1) Salg
    1500    1000 NOK
    3000

2024-01-05 * (F-2) Salg
    1500    2500 NOK
    3000

2024-01-20 * (B-1) Bank
    1500    -400 NOK
    1920

2024-02-03 * (F-3) Salg
    1500    750 NOK
    3000
"""


def test_journal_that_agrees(books: Books) -> None:
    report = against(books(JOURNAL), LEDGER, "gl.journal", code=0)
    assert accounts(report) == [("1500", "NOK", "3400.00", "3400.00", "0.00")]
    assert not causes(report)


F2 = "2024-01-05 * (F-2) Salg\n    1500    2500 NOK\n    3000\n\n"
EDITS = {
    "missing in the ledger": (F2, "", ("only_subledger", "2500.00")),
    "only in the ledger": (
        "2024-02-03",
        "2024-01-30 * Noe annet\n    1500  55 NOK\n    3000\n\n2024-02-03",
        ("only_ledger", "-55.00"),
    ),
    "twice in the ledger": (F2, F2 + F2, ("twice_in_ledger", "-2500.00")),
    "sign reversed": ("1500    -400", "1500    400", ("sign", "-800.00")),
    "another amount": ("1500    2500", "1500    2050", ("amount", "450.00")),
    "after the cut in the ledger": ("2024-01-20 *", "2024-02-01 *", ("cut", "-400.00")),
    "before the cut in the ledger": ("2024-02-03 *", "2024-01-31 *", ("cut", "-750.00")),
    "day and month swapped": ("2024-01-05 *", "2024-05-01 *", ("swapped", "2500.00")),
    "day and month swapped, no reference": (
        "2024-01-05 * (F-2)", "2024-05-01 *", ("swapped", "2500.00"),
    ),
    "near the cut, no reference": ("2024-01-20 * (B-1)", "2024-02-02 *", ("cut", "-400.00")),
}  # fmt: skip


@pytest.mark.parametrize("old, new, expected", EDITS.values(), ids=EDITS)  # noqa: PT006
def test_entry_that_stands_otherwise_in_the_ledger_is_named(
    books: Books, old: str, new: str, expected: tuple[str, str]
) -> None:
    assert old in LEDGER
    report = against(books(JOURNAL), LEDGER.replace(old, new), "gl.journal", code=1)
    assert causes(report) == [expected]
    assert report["total"][0]["difference"] == expected[1]
    assert report["total"][0]["unexplained"] == "0.00"


def test_entry_that_is_twice_in_the_subledger(books: Books) -> None:
    again = "\n2024-01-05 * (F-2) Faktura\n    1500:2    2500 NOK  ; invoice: F-2\n    3000\n"
    report = against(books(JOURNAL + again), LEDGER, "gl.journal", code=1)
    assert causes(report) == [("twice", "2500.00")]


def test_opening_balance_in_one_only(books: Books) -> None:
    opening = "\n2024-01-01 * Åpning\n    1500:7    70 NOK\n    2050\n"
    report = against(books(JOURNAL + opening), LEDGER, "gl.journal", code=1)
    assert causes(report) == [("opening", "70.00")]
    theirs = opening.replace("1500:7", "1500")
    report = against(books(JOURNAL), LEDGER + theirs, "gl.journal", code=1)
    assert causes(report) == [("opening", "-70.00")]


def test_virtual_posting_in_the_subledger_only(books: Books) -> None:
    virtual = "\n2024-01-07 * (V-1) Avtalt\n    (1500:1)    60 NOK\n"
    book = books(JOURNAL + virtual)
    assert causes(against(book, LEDGER, "gl.journal", code=1)) == [("virtual", "60.00")]
    assert not causes(against(book, LEDGER, "gl.journal", *AS_OF, "--real", code=0))


def test_entry_on_another_control_account(books: Books) -> None:
    book = books(JOURNAL, accounts={"receivable": ["1500", "1510"]})
    ledger = LEDGER.replace("1500    2500", "1510    2500")
    report = against(book, ledger, "gl.journal", code=1)
    assert causes(report) == [("account", "2500.00"), ("account", "-2500.00")]
    assert accounts(report) == [
        ("1500", "NOK", "3400.00", "900.00", "2500.00"),
        ("1510", "NOK", "0.00", "2500.00", "-2500.00"),
    ]


def test_entry_of_nobody_that_the_ledger_has_too(books: Books) -> None:
    ledger = LEDGER + "\n2024-01-22 * (X) Bank\n    1500  -90 NOK\n    1920\n"
    report = against(books(NOBODYS), ledger, "gl.journal", code=1)
    assert causes(report) == [("no_customer", "90.00")]


def test_sums_of_a_day_or_a_voucher_are_no_difference(books: Books) -> None:
    ledger = """\
2023-12-31 * Sum
    1500    300 NOK
    3000

2024-01-02 * Sum
    1500    1030 NOK
    3000

2024-01-05 * (F-2) Sum
    1500    2500 NOK
    3000

2024-01-20 * Sum
    1500    -400 NOK
    1920
"""
    more = JOURNAL + "\n2024-01-02 * (F-9) Faktura\n    1500:2   30 NOK\n    3000\n"
    report = against(books(more), ledger, "gl.journal", code=0)
    assert not causes(report)


def test_nothing_is_a_cause_that_changes_nothing(books: Books) -> None:
    moved = LEDGER.replace("2024-01-20 *", "2024-01-22 *")
    report = against(books(JOURNAL), moved, "gl.journal", code=0)
    assert not causes(report)


def test_what_a_pair_stands_on_is_shown_on_both_sides(books: Books) -> None:
    ledger = LEDGER.replace("2024-01-20 *", "2024-02-01 *")
    report = against(books(JOURNAL), ledger, "gl.journal", code=1)
    (cause,) = [row for row in report["rows"] if row["line"] == "cause"]
    assert (cause["date"], cause["ledger_date"]) == ("2024-01-20", "2024-02-01")
    assert (cause["amount"], cause["ledger_amount"]) == ("-400.00", "-400.00")
    assert (cause["source"], cause["customer"]) == ("book.journal:14", "1")
    assert cause["ledger_source"].endswith("gl.journal:14")


def test_foreign_entries_meet_a_ledger_in_the_books_currency(books: Books) -> None:
    ledger = LEDGER + "\n2024-01-08 * (E-1) Salg\n    1500  1150 NOK\n    3000\n"
    assert not causes(against(books(FOREIGN), ledger, "gl.journal", code=0))
    less = ledger.replace("1150", "1140")
    assert causes(against(books(FOREIGN), less, "gl.journal", code=1)) == [("amount", "10.00")]


def test_year_end_of_both_books_is_left_out(books: Books) -> None:
    ledger = LEDGER + "\n2024-01-31 * Avslutning  ; clopen: 1\n    1500  -3400 NOK\n    2050\n"
    report = against(books(CLOSED), ledger, "gl.journal", code=0)
    assert accounts(report)[0][2:] == ("3400.00", "3400.00", "0.00")


def test_the_book_is_held_against_it_as_a_commit_had_it(tmp_path: Path) -> None:
    repository = made_in(tmp_path / "book")
    commit(repository, {"reskontro.yaml": json.dumps(SETTINGS), "a.journal": JOURNAL})
    write(repository, {"a.journal": JOURNAL.replace("2500 NOK", "9999 NOK")})
    path = tmp_path / "gl.csv"
    path.write_text("konto,saldo\n1500,3400\n", encoding="utf-8")
    where = ("reconcile", "-b", str(repository), *AS_OF, "--ledger", str(path), "--format", "json")
    assert call(*where).code == 1
    then = call(*where, "--known-at", "HEAD")
    assert then.code == 0
    assert json.loads(then.out)["known_at"] == "HEAD"


# For people


def test_differences_and_causes_are_printed_in_the_users_words(books: Books) -> None:
    book = books(JOURNAL)
    path = book.request.start.parent / "gl.journal"
    path.write_text(LEDGER.replace("1500    -400", "1500    400"), encoding="utf-8")
    where = (*AS_OF, "--ledger", str(path), "--format", "markdown")
    for language, words in {
        "en": ("Reconciliation with the general ledger", "sign reversed"),
        "nb": ("Avstemming mot hovedboken", "motsatt fortegn"),
        "sv": ("Avstämning mot huvudboken", "omvänt tecken"),
    }.items():
        done = book.call("reconcile", *where, "--lang", language)
        assert done.code == 1
        for word in words:
            assert word in done.out


def test_causes_beyond_fifty_are_summed_for_people_and_all_there_for_machines(
    books: Books,
) -> None:
    journal = "\n".join(
        f"2024-01-01 * (N-{n}) F\n    1500:1   {n} NOK\n    3000\n" for n in range(1, 61)
    )
    book = books(journal)
    path = book.request.start.parent / "gl.journal"
    path.write_text("2024-01-01 * Salg\n    1500  0.50 NOK\n    3000\n", encoding="utf-8")
    where = ("--as-of", "2024-01-31", "--ledger", str(path))
    rows = book.report("reconcile", *where, code=1)["rows"]
    found = [Decimal(row["effect"]) for row in rows if row["line"] == "cause"]
    assert len(found) == 61
    assert sum(found) == Decimal("1829.50")
    out = book.call("reconcile", *where, "--format", "plain").out
    assert "11 more" in out


def test_bare_journal_is_reconciled_in_its_own_currency(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    path.write_text(
        "2024-01-01 * x\n    assets:receivable:kari   10 EUR\n    income:sales\n", encoding="utf-8"
    )
    ledger = tmp_path / "gl.csv"
    ledger.write_text("account,balance\nassets:receivable,9.00\n", encoding="utf-8")
    done = call(
        "reconcile", "-f", str(path), "--ledger", str(ledger), "--as-of", "2024-01-31",
        "--format", "csv",
    )  # fmt: skip
    assert done.code == 1
    assert "account,assets:receivable,EUR,10.00,9.00,0.00,1.00" in done.out
