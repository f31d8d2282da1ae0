"""VAT is the rate times what it is on, by the rates of the country and the day."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import pytest
from checking import found, journal
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.checks.examples import common_files
from reskontro.checks.vat import VatRates
from reskontro.rules.lookup import rules_of

if TYPE_CHECKING:
    from pathlib import Path

CENT = Decimal("0.01")
DAY = date(2025, 3, 3)


def book(text: str, country: str = "NO", more: str = "") -> dict[str, str]:
    place = common_files()["reskontro.yaml"].replace("country: NO", f"country: {country}")
    return {"reskontro.yaml": place + more} | journal(text)


def invoice(*postings: str, day: str = "2025-03-03", customer: str = "1500:10001") -> str:
    """An invoice on these postings; the customer owes what balances them."""
    lines = "".join(f"    {one}\n" for one in postings)
    return f"{day} * (2025-001) Faktura\n    {customer}\n{lines}\n"


def is_wrong(text: str, folder: Path, country: str = "NO", more: str = "") -> bool:
    return bool(found(book(text, country, more), folder, "R207"))


@pytest.mark.parametrize(
    ("postings", "wrong"),
    [
        pytest.param(["3000  -1000.00 NOK", "2700  -250.00 NOK"], False, id="25"),
        pytest.param(["3030  -1000.00 NOK", "2701  -150.00 NOK"], False, id="15"),
        pytest.param(["3050  -1000.00 NOK", "2703  -120.00 NOK"], False, id="12"),
        pytest.param(["3060  -1000.00 NOK", "2702  -111.10 NOK"], False, id="raw fish"),
        pytest.param(["3105  -1000.00 NOK"], False, id="no VAT"),
        pytest.param(["3000  -1000.00 NOK", "2700  -240.00 NOK"], True, id="wrong"),
        pytest.param(["3000  -1000.00 NOK", "2700  -60.00 NOK"], True, id="no rate of the day"),
        pytest.param(["3000  -1000.00 NOK", "2700  250.00 NOK"], True, id="wrong side"),
        pytest.param(["3000  -1000.00 NOK", "2700  -250.01 NOK"], False, id="rounding"),
        pytest.param(["3000  -1000.00 NOK", "2700  -250.05 NOK"], True, id="more than rounding"),
        pytest.param(
            ["3000  -1000.00 NOK", "3105  -400.00 NOK", "2700  -250.00 NOK"],
            False,
            id="part exempt",
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "3030  -400.00 NOK", "2700  -310.00 NOK"], False, id="25 and 15"
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "3000  -400.00 NOK", "2700  -310.00 NOK"],
            False,
            id="25 and 15 on one account",
        ),
        pytest.param(
            ["3000  -1400.00 NOK", "2700  -250.00 NOK", "2701  -60.00 NOK"],
            False,
            id="25 and 15 in one posting",
        ),
        pytest.param(
            ["3000  -1400.00 NOK", "2700  -250.00 NOK", "2701  -70.00 NOK"], True, id="neither"
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "3030  -400.00 NOK", "2700  -320.00 NOK"], True, id="no split"
        ),
        pytest.param(
            [*["3000  -0.10 NOK"] * 4, *["2700  -0.03 NOK"] * 4], False, id="each line rounded"
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "3740  -0.50 NOK", "2700  -250.00 NOK"], False, id="to kroner"
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "2900  200.00 NOK", "2700  -250.00 NOK"],
            False,
            id="gross advance",
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "2900  200.00 NOK", "2700  -200.00 NOK"], False, id="net advance"
        ),
        pytest.param(
            ["3000  -1000.00 NOK", "1920  400.00 NOK", "2700  -250.00 NOK"], False, id="part paid"
        ),
        pytest.param(["6800  -1000.00 NOK", "2700  -250.00 NOK"], False, id="no revenue"),
        pytest.param(
            ["3000  -100.00 EUR @ 11.50 NOK", "2700  -287.50 NOK"], False, id="currency with a rate"
        ),
        pytest.param(
            ["3000  -100.00 EUR @ 11.50 NOK", "2700  -240.00 NOK"], True, id="and wrong with it"
        ),
        pytest.param(["3000  -100.00 EUR", "2700  -24.00 EUR"], True, id="wrong in a currency"),
    ],
)
def test_invoices(postings: list[str], wrong: bool, tmp_path: Path) -> None:  # noqa: FBT001
    assert is_wrong(invoice(*postings), tmp_path) is wrong


def test_the_place_is_the_transaction_and_the_message_has_the_sums(tmp_path: Path) -> None:
    text = "\n" + invoice("3000  -800.00 NOK", "3000  -200.00 NOK", "2700  -240.00 NOK")
    (problem,) = found(book(text), tmp_path, "R207")
    assert (problem.span.line, problem.values) == (
        2,
        {"vat": "240.00", "base": "1000.00", "percent": "24.00"},
    )


def test_a_common_transaction_is_read_again(tmp_path: Path) -> None:
    """One that was not kept: three postings, no other tags than those of entries."""
    text = (
        "; a comment with 2025\r\n\r\n2025-03-03 * (2025-001) Faktura\r\n    ; due: 2025-04-02\r\n"
        "    3000  -1000.00 NOK\r\n    1500:10001  1240.00 NOK\r\n    ; invoice: 2025-001\r\n"
        "    2700  -240.00 NOK\r\n"
    )
    files = book("")
    files["journals/2025.journal"] = text
    (problem,) = found(files, tmp_path, "R207")
    assert problem.span.line == 3


def test_an_invoice_to_two_customers_is_told_once(tmp_path: Path) -> None:
    text = (
        "2025-03-03 * (2025-001) Faktura\n    1500:10001  620.00 NOK\n    1500:10002  620.00 NOK\n"
        "    3000  -1000.00 NOK\n    2700  -240.00 NOK\n"
    )
    assert len(found(book(text), tmp_path, "R207")) == 1


def test_many_postings_that_no_account_explains_are_left_open(tmp_path: Path) -> None:
    lines = [f"3000  -{n}00.00 NOK" for n in range(1, 9)]
    assert not is_wrong(invoice(*lines, "2700  -240.00 NOK"), tmp_path)


@pytest.mark.parametrize(
    ("country", "day", "share", "wrong"),
    [
        ("SE", "2025-03-03", "12.00", False),
        ("SE", "2025-03-03", "15.00", True),
        ("SE", "2011-03-03", "15.00", False),  # the tables do not go back so far
        ("NO", "2020-06-01", "6.00", False),  # the low rate of the pandemic
        ("NO", "2021-12-01", "6.00", False),  # which ended on 2021-09-30, two months before
        ("NO", "2022-03-01", "6.00", True),
        ("NO", "2011-06-01", "14.00", False),
        ("DK", "2025-03-03", "24.00", False),
    ],
)
def test_the_rates_of_country_and_day(
    country: str,
    day: str,
    share: str,
    wrong: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    text = invoice("3000  -100.00 NOK", f"2700  -{share} NOK", day=day)
    assert is_wrong(text, tmp_path, country) is wrong


def test_a_credit_note_may_have_the_rate_of_its_invoice(tmp_path: Path) -> None:
    text = "{} * (KN) Kredit\n    3000  100.00 NOK\n    2700  {} NOK\n    1500:10001\n"
    assert not is_wrong(text.format("2025-03-03", "6.00"), tmp_path / "a")
    assert is_wrong(text.format("2025-03-03", "7.00"), tmp_path / "b")
    assert is_wrong(text.format("2012-03-03", "10.00"), tmp_path / "c")


def test_a_rate_of_the_books_own(tmp_path: Path) -> None:
    own = "rules:\n  NO:\n    vat_high:\n    - {from: 2025-01-01, value: 24}\n"
    text = invoice("3000  -100.00 NOK", "2700  -24.00 NOK")
    assert is_wrong(text, tmp_path / "a")
    assert not is_wrong(text, tmp_path / "b", more=own)


def test_payments_and_losses_with_vat_are_no_sales(tmp_path: Path) -> None:
    text = (
        "2025-03-03 * Kontantrabatt\n    1920  980.00 NOK\n    3081  15.00 NOK\n    2700  5.00 NOK\n"
        "    1500:10001  -1000.00 NOK\n\n"
        "2025-03-03 * Tap\n    7830  790.00 NOK\n    2700  210.00 NOK\n    1500:10001  -1000.00 NOK\n"
    )
    assert not is_wrong(text, tmp_path)


amounts = st.integers(1, 10_000_000).map(lambda ore: ore * CENT)
shares = st.sampled_from([Decimal(rate) / 100 for rate in ("25", "15", "12", "11.11", "0")])


def rounded(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(st.tuples(amounts, shares), min_size=1, max_size=5), st.booleans())
def test_what_is_worked_out_by_the_rates_is_right(
    tmp_path_factory: pytest.TempPathFactory,
    lines: list[tuple[Decimal, Decimal]],
    each: bool,  # noqa: FBT001
) -> None:
    """Lines on accounts of their own, VAT rounded for each of them or once for all of a rate."""
    postings = [f"30{number:02}  -{net} NOK" for number, (net, _) in enumerate(lines)]
    rates = {rate for _, rate in lines if rate}
    sums = {rate: sum(net for net, share in lines if share == rate) for rate in rates}
    if each:
        vat = [rounded(net * rate) for net, rate in lines if rate]
    else:
        vat = [rounded(net * rate) for rate, net in sums.items()]
    postings += [f"27{number:02}  -{one} NOK" for number, one in enumerate(vat) if one]
    assert not is_wrong(invoice(*postings), tmp_path_factory.mktemp("vat"))


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(amounts.filter(lambda net: net >= 10), st.integers(1, 30_000))
def test_what_no_rate_gives_is_wrong(
    tmp_path_factory: pytest.TempPathFactory, net: Decimal, ore: int
) -> None:
    vat = ore * CENT
    near = [abs(vat - net * Decimal(rate) / 100) for rate in ("25", "15", "12", "11.11", "0")]
    text = invoice(f"3000  -{net} NOK", f"2700  -{vat} NOK")
    wrong = is_wrong(text, tmp_path_factory.mktemp("vat"))
    assert wrong is (min(near) > CENT * 2)


def test_rates_are_known_from_the_first_row_to_the_last() -> None:
    rates = VatRates(rules_of("NO"))
    assert not rates.around(date(2009, 12, 31))
    assert max(rates.around(DAY)) == Decimal("0.25")
    assert not rates.until(date(2009, 12, 31))
    assert Decimal("0.08") in rates.until(DAY)
    assert Decimal("0.08") not in rates.around(DAY)
    assert not VatRates(rules_of("DK")).around(DAY)
