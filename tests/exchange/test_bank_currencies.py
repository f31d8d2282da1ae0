"""Payments from the bank in other currencies than the book's; K15 of the worked examples."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from bank_books import (
    ACCOUNT,
    CUSTOMERS,
    JOURNAL,
    SETTINGS,
    Bank,
    apply,
    at_terminal,
    bank_book,
    paid,
    review_text,
)
from bank_files import camt053, camt054, entry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reskontro.payment_reference import mod10

if TYPE_CHECKING:
    from books import Books

#: The firm's account in EUR.
EURO = "NO9297104133219"
#: Of E-1, 100.00 EUR of customer 10041, and of E-2, 40.00 EUR of 10042.
A, B = (text + mod10(text) for text in ("100410000001", "100420000002"))
INVOICES = f"""
2026-09-01 * (E-1) Grenze GmbH | Invoice E-1
    ; due: 2026-10-01
    ; kid: {A}
    1500:10041                     100.00 EUR @@ 1150.00 NOK
    ; invoice: E-1
    3000                         -1150.00 NOK

2026-09-01 * (E-2) Rand SARL | Invoice E-2
    ; due: 2026-10-01
    ; kid: {B}
    1500:10042                      40.00 EUR @@ 460.00 NOK
    ; invoice: E-2
    3000                          -460.00 NOK
"""
ABROAD: dict[str, Any] = {
    **CUSTOMERS,
    "10041": {"name": "Grenze GmbH", "type": "foreign", "currency": "EUR"},
    "10042": {"name": "Rand SARL", "type": "foreign", "currency": "EUR"},
}
RECORD = {
    **SETTINGS["record"],
    "bank_in": {"EUR": "1930"},
    "exchange_gain": "8060",
    "exchange_loss": "8160",
}
BANK = {"interest": "8050", "accounts": {ACCOUNT: "1920", EURO: "1930"}}
PRICE = "P 2026-10-05 EUR 11.20 NOK\n"


def abroad(books: Books, more: str = "", **own: Any) -> Bank:
    """A book with invoices in EUR, and an account of the firm's in EUR."""
    changed = {"record": RECORD, "bank": BANK, "customers": ABROAD} | own
    return bank_book(books, JOURNAL + INVOICES + more, **changed)


@pytest.fixture
def bank(books: Books) -> Bank:
    return abroad(books)


def counted(amount: str) -> str:
    """What the bank counts a payment for."""
    return f'<CntrValAmt><Amt Ccy="NOK">{amount}</Amt></CntrValAmt>'


COUNTED = counted("1120.00")


def line(
    amount: str, *kids: str, amounts: str = "", own: str = "R1", currency: str = "EUR", **more: str
) -> str:
    """A line with one payment in EUR; `amounts` are what it is in other currencies."""
    strd = "".join(f"<Strd><CdtrRefInf><Ref>{kid}</Ref></CdtrRefInf></Strd>" for kid in kids)
    text = more.pop("text", "")
    details = (
        f"<TxDtls><Refs><AcctSvcrRef>{own}</AcctSvcrRef></Refs><AmtDtls>{amounts}"
        f'<TxAmt><Amt Ccy="{currency}">{amount}</Amt></TxAmt></AmtDtls>'
        f"<RmtInf><Ustrd>{text}</Ustrd>{strd}</RmtInf></TxDtls>"
    )
    return entry(amount, details, currency=currency, **more)


def euro(*lines: str) -> str:
    """A notification of the account in EUR."""
    return camt054("".join(lines), account=f"<IBAN>{EURO}</IBAN>")


def sent(amount: str, currency: str = "EUR") -> str:
    """What the payer sent."""
    return f'<InstdAmt><Amt Ccy="{currency}">{amount}</Amt></InstdAmt>'


def postings(bank: Bank) -> list[str]:
    """The postings of what was booked."""
    return [
        " ".join(text.split())
        for text in bank.journal.splitlines()
        if text.startswith("    ") and not text.startswith("    ;")
    ]


K15 = [
    "1930 100.00 EUR @@ 1120.00 NOK",
    "8160 30.00 NOK",
    "1500:10041 -100.00 EUR @@ 1150.00 NOK",
]


def test_k15_what_the_bank_counts_it_for_is_its_value(bank: Bank) -> None:
    row = bank.one(euro(line("100.00", A, amounts=COUNTED)))
    assert (row["outcome"], row["confidence"], row["currency"]) == ("booked", "certain", "EUR")
    assert postings(bank) == K15
    assert "E-1" not in bank.open()


def test_a_rate_of_the_bank_counts_where_it_says_of_which_unit(bank: Bank) -> None:
    rate = (
        "<CntrValAmt><CcyXchg><SrcCcy>EUR</SrcCcy><TrgtCcy>NOK</TrgtCcy><UnitCcy>EUR</UnitCcy>"
        "<XchgRate>11.2</XchgRate></CcyXchg></CntrValAmt>"
    )
    bank.one(euro(line("100.00", A, amounts=rate)))
    assert postings(bank) == K15


def test_the_price_of_the_day_in_the_journals_counts_else(books: Books) -> None:
    bank = abroad(books, f"\n{PRICE}P 2026-10-07 EUR 12 NOK\nP 2026-10-05 USD 9 NOK\n")
    bank.one(euro(line("100.00", A)))
    assert postings(bank) == K15


@pytest.mark.parametrize(
    "prices",
    [
        "",
        "P 2026-09-28 EUR 11.20 NOK\n",  # more than a week ago
        "P 2026-10-06 EUR 11.20 NOK\nP 2026-10-06 EUR 11.30 NOK\n",  # which of them?
        "P 2026-10-06 EUR 11.20 SEK\n",
    ],
)
def test_without_a_rate_it_waits_by_name_and_the_others_go_on(books: Books, prices: str) -> None:
    bank = abroad(books, "\n" + prices)
    crowns = camt054(line("500.00", "1002300422", currency="NOK"))
    said = bank.run("bank", bank.file(euro(line("100.00", A))), "--dry-run").err
    assert "as a price in a journal: P 2026-10-06 EUR 11.52 NOK" in said
    rows = bank.rows(bank.file(euro(line("100.00", A))), bank.file(crowns, "nok.xml"))
    assert [(row["outcome"], row["documents"]) for row in rows] == [
        ("review", ["E-1"]),
        ("booked", ["2026-001"]),
    ]
    assert "what one EUR was worth in NOK on 2026-10-06 is not known" in review_text(bank)
    (waiting,) = bank.review()
    assert waiting["reasons"] == ["reference", "F613"]


@pytest.mark.parametrize(
    "decision", ["accept @ 11.20", "10041 E-1 @ 11,2", "10041 E-1 = 100 @11.2"]
)
def test_a_decision_can_say_the_rate(bank: Bank, decision: str) -> None:
    bank.rows(bank.file(euro(line("100.00", A))))
    bank.decide(decision)
    (row,) = bank.review("--apply", apply(bank))
    assert (row["outcome"], row["documents"]) == ("booked", ["E-1"])
    assert postings(bank) == K15


def test_a_price_that_is_added_later_is_found(bank: Bank) -> None:
    bank.rows(bank.file(euro(line("100.00", A))))
    (bank.folder / "prices.journal").write_text(PRICE, encoding="utf-8")
    bank.decide("accept")
    bank.review("--apply", apply(bank))
    assert postings(bank) == K15


def test_what_the_bank_counts_it_for_is_kept_while_it_waits(bank: Bank) -> None:
    bank.rows(bank.file(euro(line("100.00", text="takk", amounts=COUNTED + sent("1125", "NOK")))))
    assert "  original: 1125 NOK\n  worth: [1120.00 NOK]\n" in review_text(bank)
    bank.decide("10041 E-1")
    bank.review("--apply", apply(bank))
    assert postings(bank) == K15


@pytest.mark.parametrize(
    ("decision", "code", "said"),
    [
        ("accept", "F613", "what one EUR was worth in NOK on 2026-10-06 is not known"),
        ("10041 E-1 @ 0", "I353", "one EUR cannot be worth 0 NOK"),
        ("10041 E-1 @ -11,5", "I353", "Give a rate above 0"),
        ("10041 E-1 @", "I203", "“@” is no amount"),
        ("10041 E-1 @ x", "I203", "“x” is no amount"),
        ("10001 2026-001 @ 11", "F614", "2026-001 of 10001 is in NOK, and the payment is in EUR"),
        ("10041 E-9 @ 11", "F604", "10041 has no document E-9; open are E-1"),
    ],
)
def test_what_cannot_be_decided_is_told_with_its_place(
    bank: Bank, decision: str, code: str, said: str
) -> None:
    bank.rows(bank.file(euro(line("100.00", A))))
    bank.decide(decision)
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert done.err.startswith(f"{apply(bank)}:1:3: {code}")
    assert said in done.err
    assert not bank.journal


def test_a_rate_for_a_payment_in_the_books_currency_is_refused(bank: Bank) -> None:
    bank.rows(bank.file(camt054(line("500.00", text="takk", currency="NOK"))))
    bank.decide("10001 2026-001 @ 1")
    assert "I352" in bank.run("review", "--apply", apply(bank)).err


def test_at_a_terminal_it_is_told_that_the_rate_is_not_known_and_can_be_typed(bank: Bank) -> None:
    bank.rows(bank.file(euro(line("100.00", A))))
    output = at_terminal(bank, "10041 E-1 @ 11.20\n")
    assert "what one EUR was worth in NOK on 2026-10-06 is not known" in output
    assert postings(bank) == K15


def test_what_is_over_stands_at_the_value_of_the_day(bank: Bank) -> None:
    row = bank.one(euro(line("150.00", A, amounts=counted("1725"))))
    assert row["unallocated"] == "50.00"
    assert postings(bank)[1:] == [
        "1500:10041 -100.00 EUR @@ 1150.00 NOK",
        "1500:10041 -50.00 EUR @@ 575.00 NOK",
    ]


def test_a_cash_discount_is_at_the_rate_that_the_invoice_was_booked_with(books: Books) -> None:
    terms = {**ABROAD["10041"], "terms": "2/45 net 60"}
    bank = abroad(books, customers={**ABROAD, "10041": terms})
    row = bank.one(euro(line("98.00", A, amounts=counted("1097.60"))))
    assert (row["outcome"], row["documents"]) == ("booked", ["E-1"])
    assert postings(bank) == [
        "1930 98.00 EUR @@ 1097.60 NOK",
        "3000 23.00 NOK",
        "8160 29.40 NOK",
        "1500:10041 -100.00 EUR @@ 1150.00 NOK",
    ]


def test_one_payment_for_several_customers_abroad(bank: Bank) -> None:
    row = bank.one(euro(line("140.00", A, B, amounts=counted("1708.33"))))
    assert (row["outcome"], row["documents"]) == ("booked", ["E-1", "E-2"])
    assert postings(bank) == [
        "1930 140.00 EUR @@ 1708.33 NOK",
        "8060 -98.33 NOK",
        "1500:10041 -100.00 EUR @@ 1150.00 NOK",
        "1500:10042 -40.00 EUR @@ 460.00 NOK",
    ]


def test_the_banks_own_fee_is_at_its_value_and_left_out_without_one(books: Books) -> None:
    bank = abroad(books)
    fee = bank.file(euro(entry("5.00", side="DBIT", currency="EUR", info="Gebyr")))
    (row,) = bank.rows(fee)
    assert (row["outcome"], row["reasons"]) == ("skipped", ["fee", "F613"])
    (bank.folder / "prices.journal").write_text(PRICE, encoding="utf-8")
    assert [row["outcome"] for row in bank.rows(fee)] == ["booked"]
    assert postings(bank) == ["1930 -5.00 EUR @@ 56.00 NOK", "7770 56.00 NOK"]


def test_a_payment_that_is_taken_back_is_owed_again(books: Books) -> None:
    bank = abroad(books, "\n" + PRICE)
    bank.rows(bank.file(euro(line("100.00", A))))
    back = line("100.00", A, own="R9", side="DBIT", more="<RvslInd>true</RvslInd>")
    (row,) = bank.rows(bank.file(euro(back), "back.xml"))
    assert (row["basis"], row["outcome"]) == ("returned", "booked")
    assert bank.open()["E-1"] == "100.00"
    assert "1930 -100.00 EUR @@ 1120.00 NOK" in postings(bank)


def test_what_was_sent_in_euro_and_came_in_crowns_settles_euro_where_it_is_exact(
    bank: Bank,
) -> None:
    row = bank.one(camt054(line("1120.00", A, amounts=sent("100.00"), currency="NOK")))
    assert (row["outcome"], row["reasons"]) == ("booked", ["reference", "sent"])
    assert row["settles"] == [
        {"customer": "10041", "document": "E-1", "amount": "100.00", "currency": "EUR"}
    ]
    assert postings(bank) == ["1920 1120.00 NOK", *K15[1:]]


def test_what_was_sent_in_euro_and_is_not_exact_is_likely(bank: Bank) -> None:
    row = bank.one(camt054(line("1110.00", A, amounts=sent("99.00"), currency="NOK")))
    assert (row["outcome"], row["confidence"], row["documents"]) == ("review", "likely", ["E-1"])
    bank.decide("accept")
    bank.review("--apply", apply(bank))
    assert bank.open()["E-1"] == "1.00"
    assert postings(bank) == [
        "1920 1110.00 NOK",
        "8160 28.50 NOK",
        "1500:10041 -99.00 EUR @@ 1138.50 NOK",
    ]


def test_crowns_for_an_invoice_in_euro_wait_until_somebody_says_how_much_it_is(bank: Bank) -> None:
    row = bank.one(camt054(line("1120.00", A, currency="NOK")))
    assert (row["outcome"], row["documents"]) == ("review", [])
    assert "other_currency" in row["reasons"]
    bank.decide("10041 E-1")
    done = bank.run("review", "--apply", apply(bank))
    assert "F614 E-1 of 10041 is in EUR, and the payment is in NOK" in done.err
    path = bank.folder / "bank" / "review.yaml"
    path.write_text(review_text(bank).replace("10041 E-1", "10041 E-1 = 100"), encoding="utf-8")
    bank.review("--apply", apply(bank))
    assert postings(bank) == ["1920 1120.00 NOK", *K15[1:]]


def test_crowns_sent_to_the_account_in_euro_settle_crowns(bank: Bank) -> None:
    row = bank.one(euro(line("44.00", "1002300422", amounts=sent("500.00", "NOK"))))
    assert row["outcome"] == "booked"
    assert postings(bank) == ["1930 44.00 EUR @@ 500.00 NOK", "1500:10001 -500.00 NOK"]


CSV = f"""\
Bokføringsdato;Beløp;Avsender;Mottaker;Navn;Tittel;Valuta;Betalingstype
2026/10/06;100,00;;{EURO};;Innbetaling;EUR;
"""


@pytest.mark.parametrize(
    "order",
    list(
        permutations(
            (
                euro(line("100.00", A)),
                camt053(line("100.00", A), iban=EURO),
                CSV,
            )
        )
    ),
)
def test_a_payment_in_euro_is_booked_once_in_any_order(
    books: Books, order: tuple[str, ...]
) -> None:
    bank = abroad(books, "\n" + PRICE)
    for number, text in enumerate((*order, *order)):
        bank.rows(bank.file(text, f"{number}.xml"))
    assert postings(bank) == K15
    assert bank.review() == []


def test_a_currency_without_an_account_refuses_the_file(books: Books) -> None:
    record = {key: value for key, value in RECORD.items() if key != "bank_in"}
    company = {**SETTINGS["company"], "iban": EURO}
    bank = abroad(books, bank={}, record=record, company=company)
    done = bank.run("bank", bank.file(euro(line("100.00", A, amounts=COUNTED))))
    assert done.code == 3
    assert f"F502 the account {EURO} is in EUR" in done.err
    assert 'record.bank_in: {EUR: "1930"}' in done.err


def test_an_account_that_holds_the_books_currency_gets_the_value(books: Books) -> None:
    record = {key: value for key, value in RECORD.items() if key != "bank_in"}
    bank = abroad(books, record=record)
    bank.one(euro(line("100.00", A, amounts=COUNTED)))
    assert postings(bank) == ["1930 1120.00 NOK", *K15[1:]]


def test_the_account_of_the_currency_is_taken_where_none_is_named(books: Books) -> None:
    company = {**SETTINGS["company"], "iban": EURO}
    bank = abroad(books, bank={}, company=company)
    bank.one(euro(line("100.00", A, amounts=COUNTED)))
    assert postings(bank) == K15


def test_without_an_account_for_what_the_rate_loses_nothing_is_booked(books: Books) -> None:
    bank = abroad(books, record={**RECORD, "exchange_loss": ""})
    done = bank.run("bank", bank.file(euro(line("100.00", A, amounts=COUNTED))))
    assert done.code == 2
    assert "record.exchange_loss" in done.err
    assert not bank.journal


def test_what_is_refused_leaves_no_gap_in_the_numbers(books: Books) -> None:
    without_value = INVOICES.replace(" @@ 1150.00 NOK", "").replace("-1150.00 NOK", "-100.00 EUR")
    changed = {"record": RECORD, "bank": BANK, "customers": ABROAD}
    bank = bank_book(books, JOURNAL + without_value, **changed)
    lines = line("100.00", A, amounts=COUNTED), line("40.00", B, amounts=COUNTED, own="R2")
    rows = bank.rows(bank.file(euro(*lines)))
    assert [(row["outcome"], row["code"]) for row in rows] == [
        ("review", None),
        ("booked", "B-0001"),
    ]
    assert rows[0]["reasons"] == ["reference", "I355"]


def test_totals_are_by_currency(bank: Bank) -> None:
    crowns = bank.file(camt054(line("500.00", "1002300422", currency="NOK")), "nok.xml")
    euros = bank.file(euro(line("100.00", A, amounts=COUNTED)))
    done = bank.run("bank", crowns, euros, "--format", "plain")
    booked = [line.split() for line in done.out.splitlines() if line.startswith("booked")]
    assert booked == [["booked", "1", "500", "NOK"], ["booked", "1", "100", "EUR"]]


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_it_is_readable_on_a_narrow_terminal(
    bank: Bank, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    path = bank.file(euro(line("100.00", A)))
    for args in (("bank", path, "--dry-run"), ("bank", path), ("review",)):
        done = bank.run(*args, "--lang", language, "--format", "table")
        assert done.code == 0, done.err
        assert max(map(len, done.out.splitlines())) <= 60
        assert "EUR" in done.out


@pytest.mark.skipif(not shutil.which("hledger"), reason="hledger is not installed")
@pytest.mark.parametrize("command", ["hledger check -s", "ledger --pedantic --strict bal 1500"])
def test_hledger_and_ledger_hold_it(books: Books, command: str) -> None:
    names = ("1500:10001", "1500:10002", "1500:10041", "1500:10042", "1920", "1930", "3000")
    heads = "".join(f"account {name}\n" for name in names)
    tags = "".join(f"tag {name}\n" for name in ("due", "kid", "invoice"))
    units = "".join(f"commodity {name}\n    format 1000.00 {name}\n" for name in ("NOK", "EUR"))
    bank = abroad(books)
    (bank.folder / "aaa.journal").write_text(f"{units}{heads}{tags}", encoding="utf-8")
    bank.rows(bank.file(euro(line("140.00", A, B, amounts=COUNTED))))
    bank.rows(bank.file(euro(line("5.00", A, amounts=COUNTED, own="R2")), "more.xml"))
    bank.decide("accept")
    bank.review("--apply", apply(bank))
    paths = ["aaa.journal", "book.journal", "2026-10.journal"]
    whole = "\n".join((bank.folder / path).read_text(encoding="utf-8") for path in paths)
    program, *args = command.split()
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, "-f", "-", *args], input=whole, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    cents=st.lists(st.integers(1, 3000), min_size=2, max_size=5),
    value=st.integers(10_000, 9_999_999),
    rate=st.decimals(min_value="0.05", max_value="20", places=4),
)
def test_what_payments_of_one_import_settle_takes_all_of_the_documents_value(
    books: Books, cents: list[int], value: int, rate: Decimal
) -> None:
    whole, worth = Decimal(sum(cents)).scaleb(-2), Decimal(value).scaleb(-2)
    invoice = (
        f"2026-09-01 * (E-1) Grenze GmbH | Invoice\n    ; kid: {A}\n"
        f"    1500:10041   {whole} EUR @@ {worth} NOK\n    ; invoice: E-1\n"
        f"    3000   -{worth} NOK\n\nP 2026-10-06 EUR {rate} NOK\n"
    )
    bank = bank_book(books, invoice, record=RECORD, bank=BANK, customers=ABROAD)
    lines = [line(str(Decimal(each).scaleb(-2)), A, own=f"R{at}") for at, each in enumerate(cents)]
    rows = bank.rows(bank.file(euro(*lines)))
    if any(row["outcome"] != "booked" for row in rows):  # worth less than half an øre
        assert {row["reasons"][-1] for row in rows if row["outcome"] != "booked"} == {"I358"}
        return
    own = bank.given.book.entries["10041"]
    assert sum(one.amount for one in own) == 0
    assert sum((one.booked or Decimal(0)) for one in own) == 0


@pytest.mark.parametrize("worth", ["", "x", "12"])
def test_what_a_waiting_payment_is_worth_has_to_be_an_amount(books: Books, worth: str) -> None:
    bank = bank_book(books)
    bank.rows(bank.file(paid("321.00", text="takk")))
    path = bank.folder / "bank" / "review.yaml"
    lead, _, rest = path.read_text(encoding="utf-8").partition("  reason:")
    path.write_text(f'{lead}  worth: ["{worth}"]\n  reason:{rest}', encoding="utf-8")
    done = bank.run("review")
    assert done.code == 3
    assert "Traceback" not in done.err
    assert "review.yaml" in done.err
