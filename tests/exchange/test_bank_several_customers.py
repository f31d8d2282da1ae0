"""One payment for documents of several customers: K2 of the worked examples, from the bank."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from bank_books import JOURNAL, Bank, apply, at_terminal, bank_book, one, paid, review_text
from bank_files import camt053, camt054, entry
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.exchange.bank.decision import Part, Wanted, decision_of, parts_of
from reskontro.exchange.bank.proposal import Proposal, Share
from reskontro.record.payment_plan import Piece, Plan
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from books import Books

#: Of 2026-001 and 2026-002 of customer 10001, 500.00 each, and of 63700 of 10002, 1 000.00.
A, B, C = "1002300422", "1002300430", "1002300448"


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


def payment(amount: str, kids: Iterable[tuple[str, str]], *, own: str = "R1") -> str:
    """A line with one payment that has several references, each with an amount or ""."""
    strd = "".join(
        "<Strd>"
        + (f'<RfrdDocAmt><RmtdAmt Ccy="NOK">{part}</RmtdAmt></RfrdDocAmt>' if part else "")
        + f"<CdtrRefInf><Ref>{kid}</Ref></CdtrRefInf></Strd>"
        for kid, part in kids
    )
    details = (
        f"<TxDtls><Refs><AcctSvcrRef>{own}</AcctSvcrRef></Refs>"
        f'<AmtDtls><TxAmt><Amt Ccy="NOK">{amount}</Amt></TxAmt></AmtDtls>'
        f"<RmtInf>{strd}</RmtInf></TxDtls>"
    )
    return entry(amount, details)


def waiting(bank: Bank, amount: str = "1300.00", text: str = "for oss alle") -> None:
    """Let a payment of nobody wait."""
    bank.rows(bank.file(paid(amount, text=text)))


def refused(bank: Bank, decision: str) -> str:
    """What is said of a decision that cannot be carried out, the book unchanged."""
    bank.decide(decision)
    before = review_text(bank)
    done = bank.run("review", "--apply", apply(bank))
    assert (done.code, done.out) == (3, ""), done.err
    assert review_text(bank) == before
    assert not bank.journal
    assert done.err.startswith(f"{apply(bank)}:1:3: ")
    return done.err


def test_k2_references_whose_open_amounts_are_the_payment_are_one_transaction(bank: Bank) -> None:
    row = bank.one(camt054(payment("1500.00", [(A, ""), (C, "")])))
    assert (row["outcome"], row["confidence"], row["customer"]) == ("booked", "certain", None)
    assert row["settles"] == [
        {"customer": "10001", "document": "2026-001", "amount": "500.00"},
        {"customer": "10002", "document": "63700", "amount": "1000.00"},
    ]
    head, *lines = bank.journal.splitlines()
    assert head == "2026-10-06 * (B-0001) Payment for several customers"
    assert [line.split() for line in lines if not line.startswith("    ; ")] == [
        ["1920", "1500.00", "NOK"],
        ["1500:10001", "-500.00", "NOK"],
        ["1500:10002", "-1000.00", "NOK"],
    ]
    assert bank.journal.count("; payment:") == 1
    assert bank.open() == {"2026-002": "500.00"}
    entries = [one for one in bank.given.entries if one.kind == "payment"]
    assert [(one.customer, one.amount, one.names) for one in entries] == [
        ("10001", Decimal(-500), ("2026-001",)),
        ("10002", Decimal(-1000), ("63700",)),
    ]


def test_amounts_beside_the_references_say_what_is_for_which(bank: Bank) -> None:
    row = bank.one(camt054(payment("1250.00", [(A, "250.00"), (C, "1000.00")])))
    assert (row["outcome"], row["reasons"]) == ("booked", ["reference", "under"])
    assert bank.open() == {"2026-001": "250.00", "2026-002": "500.00"}


def test_what_is_paid_too_much_of_one_stands_on_its_customer(bank: Bank) -> None:
    row = bank.one(camt054(payment("1600.00", [(A, "500.00"), (C, "1100.00")])))
    assert (row["outcome"], row["unallocated"]) == ("booked", "100.00")
    (left,) = [each for each in bank.given.rows("2026-12-31") if Decimal(each["open"]) < 0]
    assert (left["customer"], left["document"], left["open"]) == ("10002", "B-0001", "-100.00")


def test_a_reference_that_comes_twice_gets_both_amounts(bank: Bank) -> None:
    row = bank.one(camt054(payment("1500.00", [(A, "300.00"), (C, "1000.00"), (A, "200.00")])))
    assert row["outcome"] == "booked"
    assert bank.open() == {"2026-002": "500.00"}


@pytest.mark.parametrize(
    ("amount", "kids"),
    [
        ("1400.00", [(A, ""), (C, "")]),  # less than is open
        ("1600.00", [(A, ""), (C, "")]),  # more
        ("1500.00", [(A, "400.00"), (C, "")]),  # said otherwise of one
        ("1500.00", [(A, "400.00"), (C, "1000.00")]),  # amounts that do not make it
    ],
)
def test_what_does_not_add_up_waits_with_both_as_candidates(
    bank: Bank, amount: str, kids: list[tuple[str, str]]
) -> None:
    row = bank.one(camt054(payment(amount, kids)))
    assert (row["outcome"], row["documents"]) == ("review", [])
    assert [each["document"] for each in row["candidates"]] == ["2026-001", "63700"]
    assert row["reasons"][-1] == "several_customers"


def test_a_document_that_is_settled_makes_it_wait(bank: Bank) -> None:
    bank.rows(bank.file(paid("500.00", A)))
    row = bank.one(camt054(payment("1000.00", [(A, ""), (C, "")])))
    assert (row["outcome"], row["documents"]) == ("review", [])


def test_references_in_a_text_are_certain_and_numbers_are_likely(bank: Bank) -> None:
    lines = entry("1500.00", one("1500.00", text=f"{A} {C}", own="R1"))
    assert [row["outcome"] for row in bank.rows(bank.file(camt054(lines)))] == ["booked"]


def test_numbers_of_documents_in_a_text_wait_and_can_be_accepted(bank: Bank) -> None:
    row = bank.one(paid("1500.00", text="faktura 2026-001 og 63700"))
    assert (row["outcome"], row["confidence"]) == ("review", "likely")
    assert "  proposed: 10001 2026-001 = 500.00; 10002 63700 = 1000.00\n" in review_text(bank)
    bank.decide("accept")
    (row,) = bank.review("--apply", apply(bank))
    assert (row["outcome"], row["documents"]) == ("booked", ["2026-001", "63700"])
    assert bank.open() == {"2026-002": "500.00"}


def test_a_number_that_several_customers_have_is_a_tie(books: Books) -> None:
    bank = bank_book(books, JOURNAL.replace("63700", "2026-001"))
    row = bank.one(paid("1500.00", text="faktura 2026-001"))
    assert (row["outcome"], row["documents"]) == ("review", [])
    assert [each["customer"] for each in row["candidates"]] == ["10001", "10002"]


BOTH = payment("1500.00", [(A, ""), (C, "")])
CSV = """\
Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto
06.10.2026;Innbetaling;06.10.2026;;1 500,00
"""
REST = entry("500.00", one("500.00", B, own="R2"))


@pytest.mark.parametrize(
    "order",
    list(
        permutations(
            (
                camt054(BOTH + REST),
                camt053(BOTH),
                CSV,
            )
        )
    ),
)
def test_a_payment_for_several_customers_is_booked_once_in_any_order(
    bank: Bank, order: tuple[str, ...]
) -> None:
    for number, text in enumerate((*order, *order)):
        bank.rows(bank.file(text, f"{number}.xml"))
    assert bank.open() == {}
    assert bank.journal.count("; payment:") == 2
    assert bank.review() == []


def test_a_payment_that_was_decided_for_several_is_not_booked_again(bank: Bank) -> None:
    waiting(bank)
    path = str(bank.folder.parent / "bank.xml")
    bank.decide("10001 2026-001 = 300; 10002 63700")
    bank.review("--apply", apply(bank))
    journal = bank.journal
    assert [row["reasons"] for row in bank.rows(path)] == [["booked"]]
    assert bank.journal == journal


def test_a_decision_says_how_much_is_for_which_document(bank: Bank) -> None:
    waiting(bank)
    bank.decide("10001 2026-001 = 150,50, 2026-002 = 49.50; 10002 63700 = 1 000, = 100")
    (row,) = bank.review("--apply", apply(bank))
    assert row["settles"] == [
        {"customer": "10001", "document": "2026-001", "amount": "150.50"},
        {"customer": "10001", "document": "2026-002", "amount": "49.50"},
        {"customer": "10002", "document": "63700", "amount": "1000.00"},
    ]
    assert row["unallocated"] == "100.00"
    assert bank.open() == {"2026-001": "349.50", "2026-002": "450.50", "B-0001": "-100.00"}


def test_amounts_can_be_said_of_one_customer_too(bank: Bank) -> None:
    waiting(bank, "700.00")
    bank.decide("10001 2026-002 = 500.00, 2026-001 = 200")
    (row,) = bank.review("--apply", apply(bank))
    assert [one["amount"] for one in row["settles"]] == ["500.00", "200.00"]


def test_a_cash_discount_is_taken_where_the_amount_is_just_that_less(books: Books) -> None:
    terms = JOURNAL.replace("    ; kid: 1002300448\n", "    ; terms: 2/45 net 60\n")
    vat = {"0": {"rate": "vat_zero", "revenue": "3000"}}
    company = {"name": "Prøve AS", "country": "NO", "bank_account": "86011117947"}
    bank = bank_book(books, terms, vat=vat, company=company)
    waiting(bank, "1480.00")
    bank.decide("10001 2026-001; 10002 63700 = 980")
    bank.review("--apply", apply(bank))
    assert bank.open() == {"2026-002": "500.00"}
    assert "3000                             20.00 NOK" in bank.journal


def test_the_account_of_who_pays_for_several_is_not_learned_as_one_customers(bank: Bank) -> None:
    bank.rows(bank.file(paid("1500.00", text="x", account="11112222333")))
    bank.decide("10001 2026-001; 10002 63700")
    bank.review("--apply", apply(bank))
    assert not (bank.folder / "bank" / "payers.yaml").exists()


@pytest.mark.parametrize(
    ("decision", "code", "said"),
    [
        ("10001 2026-001; 10002 63700", "F611", "come to 1,500 NOK, and the payment is 1,300"),
        ("10001 2026-001 = 300; 10002 63700 = 900", "F611", "come to 1,200 NOK"),
        ("10001; 10002 63700", "F610", "how much of the payment is for 10001 is not said"),
        ("10001 2026-001 = 0; 10002 63700", "F610", "for 2026-001 is not said"),
        ("10001 2026-001 = 600; 10002 = 700", "F609", "of which 500 is open"),
        ("10001 2026-001 = 300; 10002 63701 = 1000", "F604", "10002 has no document 63701"),
        (
            "10001 2026-001 = 300; 10003 63700",
            "F603",
            "“10003 63700” names no customer; nearest: 1000",
        ),
        ("10001 2026-001 = 300, 2026-001 = 1000", "F612", "2026-001 is named twice"),
        ("10001 2026-001, 2026-001", "F612", "2026-001 is named twice"),
        ("10001 = 300; 10001 = 1000", "F612", "10001 is named twice"),
        ("10001 2026-001 = ti; 10002 63700", "I203", "“ti” is no amount"),
        ("10001 2026-001 = 300.005; 10002 63700", "I202", "more than 2 decimals"),
        (";", "F603", "names no customer"),
    ],
)
def test_a_decision_that_cannot_be_is_told_with_its_place(
    bank: Bank, decision: str, code: str, said: str
) -> None:
    waiting(bank)
    error = refused(bank, decision)
    assert code in error
    assert said in error


BACK = entry(
    "1500.00", one("1500.00", text="2026-001 63700", own="R9"), side="DBIT",
    more="<RvslInd>true</RvslInd>",
)  # fmt: skip


def test_a_payment_of_several_customers_that_is_taken_back_is_owed_again(bank: Bank) -> None:
    bank.rows(bank.file(camt054(BOTH + REST)))
    assert bank.open() == {}
    path = bank.file(camt054(BACK), "back.xml")
    (row,) = bank.rows(path)
    assert (row["outcome"], row["basis"]) == ("review", "returned")
    assert [each["document"] for each in row["candidates"]] == ["2026-001", "63700"]
    bank.decide("10001 2026-001 = 500; 10002 63700 = 1000")
    (row,) = bank.review("--apply", apply(bank))
    assert (row["outcome"], row["documents"]) == ("booked", ["2026-001", "63700"])
    assert bank.open() == {"2026-001": "500.00", "63700": "1000.00"}
    assert [row["reasons"] for row in bank.rows(path)] == [["booked"]]


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        ("10001 = 1500", "F608"),
        ("10001", "F608"),
        ("10001 2026-001; 10002", "F608"),
        ("10001 2026-001; 10002 63700 = 1000", "F610"),
        ("10001 2026-001 = 400; 10002 63700 = 1000", "F611"),
        ("10001 2026-001 = 1400", "F611"),
    ],
)
def test_what_is_taken_back_must_be_told_whole(bank: Bank, decision: str, code: str) -> None:
    bank.rows(bank.file(camt054(BACK)))
    assert code in refused(bank, decision)


def test_at_a_terminal_several_candidates_can_be_chosen_or_several_customers_typed(
    bank: Bank,
) -> None:
    lines = payment("1500.00", [(A, "400.00"), (C, "")]) + entry(
        "500.00", one("500.00", text="rest", own="R2")
    )
    bank.rows(bank.file(camt054(lines)))
    output = at_terminal(bank, "1, 2\n10001 = 200; 10002 = 300\n")
    assert "of several customers (10001, 10002) of which 1,500 NOK is open" in output
    assert bank.review() == []
    assert bank.journal.count("Payment for several customers") == 2


@pytest.mark.skipif(not shutil.which("hledger"), reason="hledger is not installed")
@pytest.mark.parametrize("command", ["hledger check -s", "ledger --pedantic --strict bal 1500"])
def test_hledger_and_ledger_hold_it(books: Books, command: str) -> None:
    heads = "".join(f"account {name}\n" for name in ("1500:10001", "1500:10002", "1920", "3000"))
    tags = "".join(f"tag {name}\n" for name in ("due", "kid", "invoice"))
    bank = bank_book(books, f"commodity NOK\n    format 1000.00 NOK\n{heads}{tags}\n{JOURNAL}")
    bank.one(camt054(BOTH))
    journal = bank.folder.parent / "all.journal"
    own = [path.read_text("utf-8") for path in sorted(bank.folder.glob("*.journal"), reverse=True)]
    journal.write_text("\n".join(own), encoding="utf-8")
    program, *args = command.split()
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, "-f", journal, *args], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


NAMES = st.sampled_from(("2025-001", "F 63600", "KN-1", "7"))
AMOUNTS = st.decimals(min_value="0.01", max_value="99999", places=2)
PLANS = st.builds(
    lambda own, over: Plan(tuple(Piece(n, a, "reference") for n, a in own.items()), over),
    st.dictionaries(NAMES, AMOUNTS, min_size=1),
    st.one_of(st.just(Decimal(0)), AMOUNTS),
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(("10001", "K 7", "B")), PLANS, min_size=2))
def test_a_proposal_is_read_as_it_is_written(plans: dict[str, Plan]) -> None:
    shares = tuple(
        Share(customer, tuple(piece.number for piece in plan.pieces), plan)
        for customer, plan in plans.items()
    )
    text = decision_of(Proposal("text", "likely", shares))
    assert parts_of(text, "NOK", plans.__contains__) == [
        Part(
            customer,
            (
                *(Wanted(piece.number, piece.amount) for piece in plan.pieces),
                *([Wanted("", plan.on_account)] if plan.on_account else []),
            ),
        )
        for customer, plan in plans.items()
    ]


@given(st.text(alphabet="1K -=;,.05\u00a0", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    known: Any = {"1", "K 1", "K"}
    try:
        parts = parts_of(text, "NOK", known.__contains__)
    except Refused:
        return
    assert parts
    assert {part.customer for part in parts} <= known
