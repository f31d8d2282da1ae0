"""Which customer and documents a payment gets, and how sure that is; P6 to P9."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from bank_books import ACCOUNT, JOURNAL, Bank, bank_book, one, paid
from bank_files import ENTRIES, balances, camt053, camt054, entry
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.exchange.bank.sums import choices
from reskontro.exchange.bank.texts import numbers_in
from reskontro.payment_reference import mod10

if TYPE_CHECKING:
    from books import Books


def said(row: dict[str, Any]) -> tuple[str, str, str | None, list[str]]:
    return row["outcome"], row["confidence"], row["customer"], row["documents"]


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


def test_p6_the_reference_counts_and_not_the_text(bank: Bank) -> None:
    row = bank.one(paid("500.00", "1002300430", text="faktura 2026-001"))
    assert said(row) == ("booked", "certain", "10001", ["2026-002"])
    assert bank.open() == {"2026-001": "500.00", "63700": "1000.00"}


def test_p6_a_number_in_the_text_is_not_certain(bank: Bank) -> None:
    row = bank.one(paid("500.00", text="betaling for 2026-001"))
    assert said(row) == ("review", "likely", "10001", ["2026-001"])
    assert row["basis"] == "text"
    assert not bank.journal


def test_p6_a_reference_with_less_is_applied_in_part(bank: Bank) -> None:
    row = bank.one(paid("400.00", "1002300448"))
    assert said(row) == ("booked", "certain", "10002", ["63700"])
    assert row["reasons"] == ["reference", "under"]
    assert bank.open()["63700"] == "600.00"


def test_p6_a_reference_with_more_leaves_the_rest_unallocated_and_says_so(bank: Bank) -> None:
    row = bank.one(paid("1400.00", "1002300448"))
    assert said(row) == ("booked", "certain", "10002", ["63700"])
    assert (row["unallocated"], row["reasons"]) == ("400.00", ["reference", "over"])
    assert bank.open() == {"2026-001": "500.00", "2026-002": "500.00", "B-0001": "-400.00"}


def test_p6_a_number_in_a_text_that_is_no_reference_is_not_taken_for_one(bank: Bank) -> None:
    row = bank.one(paid("500.00", text="Innbetaling 1002300423"))
    assert (row["outcome"], row["customer"]) == ("review", None)


def test_a_reference_whose_check_digit_fits_another_scheme_is_said_to_be_foreign(
    books: Books,
) -> None:
    bank = bank_book(books, payment_reference={"customer": 5, "invoice": 4})
    row = bank.one(paid("500.00", "1002300423"))  # fits MOD11
    assert (row["outcome"], row["reasons"][0]) == ("review", "foreign_reference")


def test_a_reference_with_a_wrong_check_digit_is_kept_and_not_trusted(bank: Bank) -> None:
    row = bank.one(paid("500.00", "1002300421"))
    assert (row["outcome"], row["references"]) == ("review", ["1002300421"])
    assert row["reasons"][0] == "wrong_digit"


def test_p6_the_banks_own_fee_and_interest_are_booked_as_such(bank: Bank) -> None:
    lines = entry("25.00", side="DBIT", info="Gebyr") + entry("3.50", info="Kreditrente")
    rows = bank.rows(bank.file(camt053(lines)))
    assert [(row["basis"], row["outcome"]) for row in rows] == [
        ("fee", "booked"),
        ("interest", "booked"),
    ]
    assert "7770                             25.00 NOK" in bank.journal
    assert "8050                             -3.50 NOK" in bank.journal


def test_fee_and_interest_without_an_account_are_left_out_and_said(books: Books) -> None:
    bank = bank_book(books, record={"journal": "{year}.journal", "bank": "1920"}, bank={})
    lines = entry("25.00", side="DBIT", info="Gebyr") + entry("3.50", info="Kreditrente")
    rows = bank.rows(bank.file(camt053(lines)))
    assert [row["reasons"] for row in rows] == [["fee"], ["interest"]]
    assert {row["outcome"] for row in rows} == {"skipped"}


def test_a_deduction_within_a_line_waits_and_is_no_money_that_goes_out(bank: Bank) -> None:
    taken = one("100.00", text="63700", own="R2")
    taken = taken.replace("</Refs>", "</Refs><CdtDbtInd>DBIT</CdtDbtInd>")
    line = entry("900.00", one("1000.00", "1002300448") + taken)
    rows = bank.rows(bank.file(camt054(line)))
    assert [(row["outcome"], row["basis"], row["documents"]) for row in rows] == [
        ("booked", "reference", ["63700"]),
        ("review", "deduction", ["63700"]),
    ]


def test_p7_the_statement_adds_up_and_its_reference_is_found(books: Books) -> None:
    bank = bank_book(books, JOURNAL.replace(" 500.00", " 17250.00").replace("-500.00", "-17250.00"))
    rows = bank.rows(bank.file(camt053(ENTRIES, balances("1000.00", "17801.00"))))
    assert [(row["outcome"], row["amount"], row["documents"]) for row in rows] == [
        ("skipped", "-449.00", []),
        ("booked", "17250.00", ["2026-001"]),
    ]


def test_p8_a_reference_in_the_text_of_a_csv_line_is_found(books: Books) -> None:
    bank = bank_book(books, JOURNAL.replace(" 500.00", " 17250.00").replace("-500.00", "-17250.00"))
    text = (
        "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n"
        "01.10.2026;Telenor;01.10.2026;449,00;\n"
        "10.10.2026;Innbetaling 1002300422;10.10.2026;;17 250,00\n"
    )
    rows = bank.rows(bank.file(text, "dnb.csv"))
    assert [(row["outcome"], row["basis"], row["documents"]) for row in rows] == [
        ("skipped", None, []),
        ("booked", "text", ["2026-001"]),
    ]


@pytest.mark.parametrize(
    ("text", "documents", "customers"),
    [
        ("Faktnr: 63600", ["63600"], []),
        ("faktura: 63701", ["63701"], []),
        ("KUNDNR 4325 FAKTURA 6389", ["6389"], ["4325"]),
        ("fakturanr 63313 kund 870", ["63313"], ["870"]),
        ("Minerva 00040147", ["40147"], []),
        ("63600 63701, 63702", ["63600", "63701", "63702"], []),
        ("faktura 12 og 13", ["12", "13"], []),
        ("fakt.63600", ["63600"], []),
        ("faktura63600", ["63600"], []),
        ("betalt 01.10.2026 kr 500.00 tlf 99887766", [], []),
        ("fakturor 63600/63701", ["6360063701"], []),
    ],
)
def test_p9_numbers_are_read_as_people_type_them(
    text: str, documents: list[str], customers: list[str]
) -> None:
    found = list(numbers_in([text]))
    assert [one.digits for one in found if one.label != "customer"] == documents
    assert [one.digits for one in found if one.label == "customer"] == customers


@pytest.mark.parametrize(
    "text", ["Faktnr: 63700", "00063700", "KUNDNR 10001 FAKTURA 63700", "63700/63700"]
)
def test_p9_such_a_number_finds_its_document(bank: Bank, text: str) -> None:
    row = bank.one(paid("1000.00", text=text))
    assert said(row) == ("review", "likely", "10002", ["63700"])


def test_several_numbers_in_a_text_find_several_documents(bank: Bank) -> None:
    row = bank.one(paid("1000.00", text="2026-001, 2026-002"))
    assert said(row) == ("review", "likely", "10001", ["2026-001", "2026-002"])


def test_numbers_of_several_customers_are_not_guessed(bank: Bank) -> None:
    row = bank.one(paid("1400.00", text="2026-001 og 63700"))
    assert (row["outcome"], row["customer"], row["documents"]) == ("review", None, [])
    assert row["reasons"] == ["text", "several_customers"]
    assert [each["document"] for each in row["candidates"]] == ["2026-001", "63700"]


def test_the_payers_account_and_an_exact_amount_are_likely(bank: Bank) -> None:
    row = bank.one(paid("1000.00", account="12345678903"))
    assert said(row) == ("review", "likely", "10002", ["63700"])
    assert (row["basis"], row["reasons"]) == ("exact", ["payer_account", "exact"])


def test_two_documents_of_the_same_amount_are_a_tie_and_not_guessed(bank: Bank) -> None:
    row = bank.one(paid("500.00", payer="HANSEN BYGGMESTER"))
    assert (row["outcome"], row["basis"], row["documents"]) == ("review", "none", [])
    assert row["reasons"] == ["payer_name", "tie"]
    assert [each["document"] for each in row["candidates"]] == ["2026-001", "2026-002"]


def test_all_that_is_open_together_is_exact(bank: Bank) -> None:
    row = bank.one(paid("1000.00", payer="Byggmester Hansen AS"))
    assert said(row) == ("review", "likely", "10001", ["2026-001", "2026-002"])


MORE = """\

2026-09-04 * (2026-003) Byggmester Hansen AS | Faktura 2026-003
    ; due: 2026-10-04
    1500:10001                      310.00 NOK
    ; invoice: 2026-003
    3000                           -310.00 NOK

2026-09-04 * (2026-004) Byggmester Hansen AS | Faktura 2026-004
    ; due: 2026-10-05
    1500:10001                      220.00 NOK
    ; invoice: 2026-004
    3000                           -220.00 NOK
"""


def test_a_set_of_open_items_that_makes_the_amount_is_likely(books: Books) -> None:
    row = bank_book(books, JOURNAL + MORE).one(paid("530.00", payer="Byggmester Hansen AS"))
    assert said(row) == ("review", "likely", "10001", ["2026-003", "2026-004"])
    assert row["basis"] == "set"


def test_several_sets_are_a_tie(books: Books) -> None:
    row = bank_book(books, JOURNAL + MORE).one(paid("810.00", payer="Byggmester Hansen AS"))
    assert (row["basis"], row["documents"]) == ("none", [])
    assert row["reasons"][-1] == "tie_of_sets"


def test_else_the_oldest_are_proposed_and_nothing_is_sure(bank: Bank) -> None:
    row = bank.one(paid("700.00", payer="Byggmester Hansen AS"))
    assert said(row) == ("review", "unsure", "10001", ["2026-001", "2026-002"])
    assert row["basis"] == "oldest"


def test_an_unknown_payer_of_an_amount_that_only_one_document_has_is_unsure(bank: Bank) -> None:
    row = bank.one(paid("1000.00", payer="Kari Ukjent"))
    assert said(row) == ("review", "unsure", "10002", ["63700"])


def test_later_payments_of_a_file_see_the_earlier(bank: Bank) -> None:
    lines = entry("500.00", one("500.00", payer="Byggmester Hansen AS", own="R1")) + entry(
        "500.00", one("500.00", "1002300422", own="R2")
    )
    rows = bank.rows(bank.file(camt054(lines)))
    assert [said(row) for row in rows] == [
        ("review", "likely", "10001", ["2026-002"]),
        ("booked", "certain", "10001", ["2026-001"]),
    ]


def test_a_document_that_is_settled_gets_no_more_by_its_reference(bank: Bank) -> None:
    lines = entry("1000.00", one("1000.00", "1002300448", own="R1")) + entry(
        "1000.00", one("1000.00", "1002300448", own="R2")
    )
    rows = bank.rows(bank.file(camt054(lines)))
    assert [row["outcome"] for row in rows] == ["booked", "review"]
    assert "settled" in rows[1]["reasons"]


def test_several_references_in_a_payment_settle_each_its_document(bank: Bank) -> None:
    strd = "".join(
        f"<Strd><CdtrRefInf><Ref>{kid}</Ref></CdtrRefInf></Strd>"
        for kid in ("1002300422", "1002300430")
    )
    details = (
        '<TxDtls><AmtDtls><TxAmt><Amt Ccy="NOK">1000.00</Amt></TxAmt></AmtDtls>'
        f"<RmtInf>{strd}</RmtInf></TxDtls>"
    )
    row = bank.one(camt054(entry("1000.00", details)))
    assert said(row) == ("booked", "certain", "10001", ["2026-001", "2026-002"])


def test_a_customers_own_reference_names_the_customer(books: Books) -> None:
    bank = bank_book(books, customers={"10002": {"name": "Ola Prøve", "kid": "40000048"}})
    row = bank.one(paid("1000.00", "40000048"))
    assert (row["customer"], row["documents"]) == ("10002", ["63700"])


def test_the_books_scheme_makes_the_reference_of_a_document_that_has_none(books: Books) -> None:
    journal = JOURNAL.replace("    ; kid: 1002300448\n", "")
    bank = bank_book(books, journal, payment_reference={"customer": 5, "invoice": 7})
    row = bank.one(paid("1000.00", "100020063700" + mod10("100020063700")))
    assert said(row) == ("booked", "certain", "10002", ["63700"])


def test_money_that_goes_out_is_left_out(bank: Bank) -> None:
    rows = bank.rows(bank.file(camt053(entry("449.00", side="DBIT", info="Telenor"))))
    assert [(row["outcome"], row["reasons"]) for row in rows] == [("skipped", ["out"])]


def test_a_payment_that_is_taken_back_reopens_its_document(bank: Bank) -> None:
    first = bank.file(paid("1000.00", "1002300448"))
    bank.rows(first)
    back = entry(
        "1000.00",
        one("1000.00", "1002300448", own="R9"),
        side="DBIT",
        more="<RvslInd>true</RvslInd>",
    )
    (row,) = bank.rows(bank.file(camt054(back), "back.xml"))
    assert (row["basis"], row["outcome"]) == ("returned", "booked")
    assert bank.open()["63700"] == "1000.00"


@pytest.mark.parametrize("number", ["0010017", "1002300421"])
def test_a_reference_that_no_document_has_or_with_a_wrong_digit_is_told_in_the_list(
    bank: Bank, number: str
) -> None:
    done = bank.run("bank", bank.file(paid("1000.00", number)), "--lang", "en")
    (line,) = (line for line in done.out.splitlines() if line.startswith("2026-10-06"))
    why = {
        "0010017": "no document has the payment reference 0010017",
        "1002300421": "1002300421 has a wrong check digit and is not trusted",
    }[number]
    more = "nothing tells who has paid; only 63700 has just this amount open"
    assert line.endswith(f"{why}; {more}")
    listed = bank.run("review", "--lang", "en").out
    assert f"{why}; {more}" in listed


def test_reasons_go_on_below_where_the_terminal_is_narrow(bank: Bank) -> None:
    path = bank.file(paid("1000.00", "1002300421"))
    done = bank.run("bank", path, "--lang", "en", "--format", "table")
    assert "…" not in done.out
    assert "open" in done.out


def test_a_number_of_a_document_is_not_called_a_payment_reference(books: Books) -> None:
    bank = bank_book(books, JOURNAL.replace("63700", "2025005"))  # fits MOD10 and MOD11
    done = bank.run("bank", bank.file(paid("500.00", text="1002300422 og 2025005")), "--lang", "en")
    assert "the text has the payment reference 1002300422\n" in done.out


@pytest.mark.parametrize(
    "text",
    [
        "Byggmester Hansen AS",
        "BYGGMESTER HANSEN",
        "Overførsel innland, Byggmester Hansen AS",
        "Giro Fra: Hansen Byggmester Betalt: 05.10.26",
    ],
)
def test_a_customers_name_in_the_text_tells_the_payer_where_the_bank_names_none(
    bank: Bank, text: str
) -> None:
    csv = (
        "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n"
        f"06.10.2026;{text};06.10.2026;;555,00\n"
    )
    (row,) = bank.rows(bank.file(csv, "dnb.csv"))
    assert (row["outcome"], row["customer"], row["reasons"][0]) == ("review", "10001", "payer_text")


def test_a_word_of_a_name_and_names_of_several_tell_nobody(books: Books) -> None:
    bank = bank_book(books, customers={"10003": {"name": "Hansen AS"}, "10004": {"name": "Ola AS"}})
    lines = "".join(
        entry("55.00", one("55.00", text=text, own=str(at)))
        for at, text in enumerate(("Prøve og Hansen", "Hansen", "Byggmester Hansen", "Ola Prøve, Byggmester Hansen"))
    )  # fmt: skip
    rows = bank.rows(bank.file(camt054(lines)))
    assert [row["customer"] for row in rows] == [None, "10003", "10001", None]
    assert rows[-1]["reasons"] == ["several_payers"]


def returned(amount: str, own: str) -> str:
    return entry(
        amount,
        one(amount, "1002300448", own=own),
        side="DBIT",
        more="<RvslInd>true</RvslInd>",
    )


def test_what_is_taken_back_in_the_file_that_brought_it_is_told_as_it_is_afterwards(
    bank: Bank,
) -> None:
    paid_in = entry("1000.00", one("1000.00", "1002300448"))
    path = bank.file(camt054(paid_in + returned("250.00", "R2")))
    done = bank.run("bank", path, "--lang", "en")
    assert "63700: 250 NOK paid back, 250 of it open again" in done.err
    assert "owes" not in done.err
    assert "the payment reference 1002300448 names it" in done.out
    assert bank.open()["63700"] == "250.00"


def test_what_is_taken_back_by_a_text_beside_a_reference_of_nobodys_is_not_certain(
    bank: Bank,
) -> None:
    bank.one(paid("1000.00", "1002300448"))
    back = one("1000.00", "0010017", text="63700", own="R9")
    line = entry("1000.00", back, side="DBIT", more="<RvslInd>true</RvslInd>")
    row = bank.one(camt054(line))
    assert (row["outcome"], row["confidence"], row["documents"]) == ("review", "likely", ["63700"])
    assert row["reasons"] == ["returned", "unknown_reference", "text"]


def test_what_is_taken_back_twice_is_certain_once(bank: Bank) -> None:
    paid_in = entry("1000.00", one("1000.00", "1002300448"))
    twice = returned("1000.00", "R2") + returned("1000.00", "R3")
    rows = bank.rows(bank.file(camt054(paid_in + twice)))
    assert [row["outcome"] for row in rows] == ["booked", "booked", "review"]
    again = bank.one(camt054(returned("1000.00", "R4")))
    assert (again["outcome"], again["documents"]) == ("review", ["63700"])


def test_what_is_paid_after_it_was_taken_back_finds_its_document_open(bank: Bank) -> None:
    first = entry("1000.00", one("1000.00", "1002300448"))
    again = entry("1000.00", one("1000.00", "1002300448", own="R3")).replace("-06<", "-08<")
    back = returned("1000.00", "R2").replace("-06<", "-07<")
    rows = bank.rows(bank.file(camt054(first + back + again)))
    assert [row["outcome"] for row in rows] == ["booked", "booked", "booked"]
    assert "63700" not in bank.open()


def test_a_number_of_the_firms_own_account_tells_the_account_of_the_books(books: Books) -> None:
    bank = bank_book(books, bank={"accounts": {f"NO93{ACCOUNT}": "1921"}})
    bank.one(paid("500.00", "1002300430"))
    assert "    1921 " in bank.journal


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=1, max_size=9), st.integers(1, 200))
def test_sets_are_those_that_trying_all_finds(amounts: list[int], wanted: int) -> None:
    found = choices([Decimal(each) for each in amounts], Decimal(wanted))
    every = [
        way
        for size in range(2, len(amounts) + 1)
        for way in combinations(range(len(amounts)), size)
        if sum(amounts[at] for at in way) == wanted
    ]
    assert found is not None
    assert set(found) <= set(every)
    if wanted not in amounts:
        assert min(len(every), 2) == len(found)
