"""What settling, undoing, reversing and moving must leave as it was."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from books import Given, book_from
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from recording import CUSTOMERS, SETTINGS, folder_of, recorded

from reskontro.subledger.documents import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from reskontro.subledger.documents import Allocation

LAST = "2025-03-01"
DAY = ("--date", LAST)
AMOUNTS = st.integers(1, 30).map(lambda tens: tens * 10)
DAYS = st.integers(1, 28)
INVOICES = st.lists(st.tuples(DAYS, AMOUNTS), min_size=1, max_size=5)
#: Credits: day, amount, what is debited, and what of the invoices it names (itself, none, one).
CREDITS = st.lists(
    st.tuples(
        DAYS,
        AMOUNTS,
        st.sampled_from(("1920", "3000", "7830")),
        st.sampled_from(("own", "none", 0, 1, 2)),
    ),
    min_size=1,
    max_size=5,
)
quick = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def invoice(number: int, day: int, amount: int) -> str:
    return (
        f"2025-01-{day:02} * (F-{number}) Faktura\n    ; due: 2025-02-{day:02}\n"
        f"    1500:10001    {amount}.00 NOK\n    ; invoice: F-{number}\n"
        f"    3000         -{amount}.00 NOK\n\n"
    )


def credit(number: int, one: tuple[int, int, str, Any], invoices: int) -> str:
    day, amount, account, name = one
    tag = ""
    if name == "own":
        tag = f"    ; invoice: C-{number}\n"
    elif name != "none":
        tag = f"    ; invoice: F-{name % invoices}\n"
    return (
        f"2025-02-{day:02} * (C-{number}) Kredit\n    {account}    {amount}.00 NOK\n"
        f"    1500:10001    -{amount}.00 NOK\n{tag}\n"
    )


def journal(invoices: list[tuple[int, int]], credits_: list[tuple[int, int, str, Any]]) -> str:
    parts = [invoice(number, *one) for number, one in enumerate(invoices)]
    parts += [credit(number, one, len(invoices)) for number, one in enumerate(credits_)]
    return "".join(parts)


def book(text: str, **more: Any) -> AbstractContextManager[Given]:
    return _Book(text, more)


class _Book:
    """A book for one example; hypothesis wants none of pytest's folders."""

    def __init__(self, text: str, more: dict[str, Any]) -> None:
        self._text, self._more = text, more
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> Given:
        folder = Path(self._folder.name) / "book"
        rest = {**SETTINGS, "payment_reference": None, **self._more}
        return book_from(folder, self._text, settings=rest, customers=CUSTOMERS)

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def shape(found: Given, *, ages: bool = True) -> list[tuple[str, str, str, str]]:
    """What is open: document, due date, kind and amount."""
    keys = ("document", "due", "kind", "open") if ages else ("document", "open")
    return sorted(tuple(str(row[key]) for key in keys) for row in found.rows(LAST))  # type: ignore[misc]


def without_kinds(rows: list[tuple[str, str, str, str]]) -> list[tuple[str, str, str]]:
    """The same but for the kind: that of credit is its first entry's, and any may be taken first."""
    return [(document, due, amount) for document, due, _, amount in rows]


def found_assumed(found: Given) -> list[Allocation]:
    """What is assumed to be settled, the book read anew."""
    anew = Given(found.where, found.request)
    return [
        one
        for account in anew.accounts(LAST)
        for one in account.settlement.all_allocations()
        if one.basis not in REFERENCES
    ]


def balance(found: Given) -> Decimal:
    return sum((Decimal(row["open"]) for row in found.rows(LAST)), start=Decimal(0))


def sides(found: Given) -> Iterator[tuple[str, str]]:
    """A document in credit and one in debit, both with numbers."""
    rows = found.open(LAST)
    yield from (
        (one, other)
        for one, amount in rows
        for other, owed in rows
        if amount < 0 < owed and one.startswith(("C-", "F-"))
    )


@quick
@given(INVOICES, CREDITS, st.data())
def test_a_settlement_undone_leaves_all_documents_as_before(
    invoices: list[tuple[int, int]], credits_: list[tuple[int, int, str, Any]], data: Any
) -> None:
    with book(journal(invoices, credits_), matching=["reference", "code"]) as found:
        pairs = list(sides(found))
        assume(pairs)
        before, total = shape(found), balance(found)
        one, other = data.draw(st.sampled_from(pairs))
        recorded(found, "settle", "10001", one, other, *DAY)
        assert balance(found) == total
        assert shape(found) != before
        recorded(found, "unsettle", other, "--payment", one, *DAY)
        assert without_kinds(shape(found)) == without_kinds(before)


@quick
@given(INVOICES, CREDITS)
def test_assumptions_as_references_leave_open_what_was_open(
    invoices: list[tuple[int, int]], credits_: list[tuple[int, int, str, Any]]
) -> None:
    with book(journal(invoices, credits_)) as found:
        report = found.report("open", "--as-of", LAST)
        assume(any(Decimal(each["assumed"]) for each in report["proof"]))
        before, total = shape(found), balance(found)
        waiting = {one for one, _, _, amount in before if Decimal(amount) < 0}
        recorded(found, "settle", "10001", "--assumed", *DAY)
        assert balance(found) == total
        assumed = {one.credit.number for one in found_assumed(found)}
        assert assumed <= waiting
        if not assumed:
            assert shape(found) == before


def test_credit_that_two_documents_kept_waiting_meets_the_one_that_is_left() -> None:
    invoices = [(1, 10), (1, 10), (1, 10)]
    credits_ = [(1, 10, "3000", "none"), (1, 20, "1920", "none")]
    with book(journal(invoices, credits_)) as found:
        assert ("C-0", Decimal(-10)) in found.open(LAST)
        recorded(found, "settle", "10001", "--assumed", *DAY)
        assert [one.credit.number for one in found_assumed(found)] == ["C-0"]
        assert found.open(LAST) == []


@quick
@given(INVOICES, CREDITS, st.data())
def test_what_is_reversed_leaves_open_what_would_be_without_it(
    invoices: list[tuple[int, int]], credits_: list[tuple[int, int, str, Any]], data: Any
) -> None:
    kept = [at for at, one in enumerate(credits_) if one[2] != "3000"]
    assume(kept)
    at = data.draw(st.sampled_from(kept))
    without = journal(invoices, credits_).replace(credit(at, credits_[at], len(invoices)), "")
    with book(journal(invoices, credits_)) as found, book(without) as plain:
        recorded(found, "reverse", f"C-{at}", *DAY)
        assert without_kinds(shape(found)) == without_kinds(shape(plain))


@quick
@given(INVOICES, CREDITS)
def test_a_transfer_of_all_moves_what_is_open_and_nothing_else(
    invoices: list[tuple[int, int]], credits_: list[tuple[int, int, str, Any]]
) -> None:
    with book(journal(invoices, credits_)) as found:
        before = shape(found, ages=False)
        assume(before)
        recorded(found, "transfer", "10001", "10018", "--all", *DAY)
        assert found.rows(LAST, "--customer", "10001") == []
        assert shape(found, ages=False) == before


def moved_about(folder: Path) -> Given:
    """A book in which each of these events has been recorded."""
    chart = "commodity NOK\n    format 1000.00 NOK\n\ntag invoice\ntag due\n\n"
    chart += "".join(f"account {name}\n" for name in ("1500:10001", "1920", "3000", "7830"))
    credits_ = [(1, 40, "3000", "own"), (2, 100, "1920", 0), (3, 130, "1920", "own")]
    text = chart + "\n" + journal([(5, 100), (9, 200)], credits_)
    more = {**SETTINGS, "payment_reference": None}
    found = book_from(folder / "book", text, settings=more, customers=CUSTOMERS)
    for event in (
        "settle 10001 C-0 F-1",
        "unsettle F-0",
        "settle 10001 C-2 F-0 F-1",
        "reverse V-0003",
        "refund 10001 50 --document C-2",
        "transfer 10001 10018 F-1 --amount 60",
        "transfer 10001 10018 C-1 --invoice F-1",
    ):
        recorded(found, *event.split(), *DAY)
    return found


def test_what_is_recorded_passes_the_checks(tmp_path: Path) -> None:
    done = moved_about(tmp_path).call("check", "--as-of", LAST)
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize("program", ["hledger", "ledger"])
def test_other_programs_read_it_strictly_and_see_the_same(tmp_path: Path, program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"no {program} here")
    found = moved_about(tmp_path)
    top = tmp_path / "all.txt"
    folder = folder_of(found)
    top.write_text(f"include {folder}/book.journal\ninclude {folder}/2025.journal\n")
    strict = ["check", "-s"] if program == "hledger" else ["--pedantic", "--strict", "bal", "1500"]
    done = subprocess.run(
        [program, "-f", str(top), *strict], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    if program == "hledger":  # L7
        args = ["bal", "1500:10001", "--pivot", "invoice", "-N", "-O", "csv"]
        args = [program, "-f", str(top), *args]
        printed = subprocess.run(args, capture_output=True, text=True, check=True).stdout
        theirs = [line.replace('"', "").split(",") for line in printed.splitlines()[1:]]
        ours = found.open(LAST, "--customer", "10001")
        assert sorted(ours) == sorted(
            (number, Decimal(amount.split()[0])) for number, amount in theirs
        )
    else:
        args = [program, "-f", str(top), "bal", "1500", "--depth", "1", "--format", "%(total)"]
        printed = subprocess.run(args, capture_output=True, text=True, check=True).stdout
        assert Decimal(printed.split()[0]) == balance(found)
