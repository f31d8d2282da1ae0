"""Credit limits, organisation numbers, and what an invoice must show of its buyer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from checking import findings, found, journal, write

if TYPE_CHECKING:
    from pathlib import Path

REGISTER = '"10001": {{name: Bygg Eksempel AS, orgnr: "123456785", credit_limit: 1000{more}}}\n'


def invoice(day: str, number: str, amount: str = "600.00 NOK", revenue: str = "3000") -> str:
    return (
        f"2025-03-{day} * ({number}) 10001\n    1500:10001  {amount}  ; invoice: {number}\n"
        f"    {revenue}\n\n"
    )


def payment(day: str, amount: str) -> str:
    return f"2025-03-{day} * (B-{day}) 10001\n    1920  {amount}\n    1500:10001\n\n"


def over(text: str, folder: Path, more: str = "") -> list[tuple[int, str]]:
    files = {"customers/register.yaml": REGISTER.format(more=more)} | journal(text)
    return [(p.span.line, p.values["balance"]) for p in found(files, folder, "R401")]


def test_every_invoice_is_told_while_the_balance_is_above_the_limit(tmp_path: Path) -> None:
    text = invoice("01", "1") + invoice("02", "2") + invoice("03", "3") + payment("04", "900 NOK")
    assert over(text + invoice("05", "4"), tmp_path) == [
        (6, "1200.00"),
        (10, "1800.00"),
        (18, "1500.00"),
    ]


def test_a_payment_of_the_same_day_counts_wherever_it_stands(tmp_path: Path) -> None:
    text = invoice("01", "1") + invoice("02", "2") + payment("02", "300.00 NOK")
    assert not over(text, tmp_path)


def test_a_balance_of_just_the_limit_is_not_above_it(tmp_path: Path) -> None:
    assert not over(invoice("01", "1") + invoice("02", "2", "400.00 NOK"), tmp_path)


def test_fees_lift_the_balance_but_are_no_credit_given(tmp_path: Path) -> None:
    text = invoice("01", "1", "990.00 NOK") + invoice("02", "2", "35.00 NOK", "3900")
    assert not over(text, tmp_path)


def test_the_limit_is_in_the_customers_currency(tmp_path: Path) -> None:
    text = invoice("01", "1", "600.00 EUR @@ 6900 NOK") + invoice("02", "2", "900.00 NOK")
    assert not over(text, tmp_path / "a")
    assert not over(text, tmp_path / "b", ", currency: EUR")
    more = text + invoice("03", "3", "600.00 EUR @@ 6900 NOK")
    assert over(more, tmp_path / "c", ", currency: EUR") == [(10, "1200.00")]


def test_an_invoice_after_the_day_of_the_check_does_not_count_yet(tmp_path: Path) -> None:
    text = invoice("01", "1") + invoice("09", "2")
    folder = write({"customers/register.yaml": REGISTER.format(more="")} | journal(text), tmp_path)
    assert not findings(folder, ["R401"], date(2025, 3, 8)).found
    assert findings(folder, ["R401"], date(2025, 3, 9)).found


def test_a_customer_without_limit_may_owe_anything(tmp_path: Path) -> None:
    assert not found(journal(invoice("01", "1", "9999999.00 NOK")), tmp_path, "R401")


@pytest.mark.parametrize(
    ("orgnr", "country", "right"),
    [
        ("123456785", "NO", True),
        ("123 456 785", "NO", True),
        ("123456786", "NO", False),
        ("5560360793", "NO", False),
        ("5560360793", "SE", True),
        ("556036-0793", "SE", True),
        ("5560360794", "SE", False),
        ("123456785", "SE", False),
        ("anything", "DE", True),
    ],
)
def test_organisation_numbers_are_checked_by_the_customers_country(
    orgnr: str, country: str, tmp_path: Path, *, right: bool
) -> None:
    record = f'"1": {{name: Eksempel, orgnr: "{orgnr}", address: {{country: "{country}"}}}}\n'
    problems = found({"customers/register.yaml": record}, tmp_path, "R402")
    assert [problem.values["orgnr"] for problem in problems] == ([] if right else [orgnr])


def test_without_a_country_the_number_is_one_of_the_firms_country(tmp_path: Path) -> None:
    record = '# all\n"1":\n  name: Eksempel\n  orgnr: "5560360793"\n'
    (problem,) = found({"customers/register.yaml": record}, tmp_path, "R402")
    assert (problem.span.line, problem.span.column) == (4, 10)
    assert problem.values["why"] == "identifier.length"


def test_which_digit_of_an_organisation_number_is_wrong_is_told(tmp_path: Path) -> None:
    record = '"1": {name: Eksempel, orgnr: "123456786"}\n'
    (problem,) = found({"customers/register.yaml": record}, tmp_path, "R402")
    assert (problem.values["rule"], problem.values["should"]) == ("MOD11", "5")


def test_other_values_of_a_record_are_checked_at_their_places(tmp_path: Path) -> None:
    record = '"1":\n  name: Eksempel\n  iban: NO9286011117947\n  address: {postcode: "18"}\n'
    problems = found({"customers/register.yaml": record}, tmp_path, "R407")
    assert [(p.span.line, p.values["field"]) for p in problems] == [
        (3, "iban"),
        (4, "address.postcode"),
    ]
    allowed = record.replace("7947\n", "7947  # allow: R407 kontoen er i Utlandet\n")
    problems = found({"customers/register.yaml": allowed}, tmp_path / "allowed", "R407")
    assert [p.span.line for p in problems] == [4]


def test_an_identity_number_in_place_of_an_organisation_number_is_not_repeated(
    tmp_path: Path,
) -> None:
    record = '"1": {name: Eksempel, orgnr: "31129956715", iban: x}\n'
    problems = found({"customers/register.yaml": record}, tmp_path, "R407")
    assert [p.values["field"] for p in problems] == ["orgnr", "iban"]
    assert "31129956715" not in repr(problems)
    assert not found({"customers/register.yaml": record}, tmp_path / "again", "R402")


def test_the_firms_own_account_is_checked(tmp_path: Path) -> None:
    settings = (
        'company:\n  country: "NO"\n  bank_account: "86011117948"\naccounts: {receivable: "1500"}\n'
    )
    (problem,) = found({"reskontro.yaml": settings}, tmp_path, "R407")
    assert (problem.span.path, problem.span.line) == ("reskontro.yaml", 3)


def test_the_firms_own_number_is_checked(tmp_path: Path) -> None:
    settings = 'company:\n  country: "NO"\n  orgnr: "123456786"\naccounts: {receivable: "1500"}\n'
    (problem,) = found({"reskontro.yaml": settings}, tmp_path, "R402")
    assert (problem.span.path, problem.span.line) == ("reskontro.yaml", 3)


@pytest.mark.parametrize(
    ("record", "missing"),
    [
        ("{name: Eksempel}", "R403.address"),
        ("{name: Eksempel, address: {street: Gata 1}}", "R403.address"),
        ("{name: ' ', orgnr: \"123456785\"}", "R403.name"),
        ("{name: Eksempel, address: {city: Oslo}}", ""),
        ('{name: Eksempel, orgnr: "123456785"}', ""),
    ],
)
def test_a_customer_with_invoices_has_what_they_must_show(
    record: str, missing: str, tmp_path: Path
) -> None:
    files = {"customers/register.yaml": f'"10001": {record}\n'}
    problems = found(files | journal(invoice("01", "1")), tmp_path, "R403")
    assert [problem.values["missing"] for problem in problems] == ([missing] if missing else [])
    assert not found(files | journal(""), tmp_path, "R403")


PERSON = '"10001": {{name: Eksempel, type: {type}{more}}}\n'
OLD = "2018-03-05 * (1) 10001\n    1500:10001  600.00 NOK  ; invoice: 1\n    3000\n\n"
PAID = "2018-04-05 * (2) 10001\n    1920  600.00 NOK\n    1500:10001  ; invoice: 1\n\n"


@pytest.mark.parametrize(
    ("kind", "more", "text", "expected"),
    [
        ("person", ", email: a@firma.example", OLD + PAID, ["R406"]),
        ("person", ", address: {city: Oslo}", OLD + PAID, ["R406"]),
        ("person", "", OLD + PAID, []),
        ("person", ", email: a@firma.example", OLD, []),
        ("person", ", email: a@firma.example", OLD + PAID.replace("2018", "2020"), []),
        ("person", ", email: a@firma.example", "", []),
        ("business", ", email: a@firma.example", OLD + PAID, []),
    ],
)
def test_a_persons_record_ends_with_the_time_of_the_last_entry_if_nothing_is_owed(
    kind: str, more: str, text: str, expected: list[str], tmp_path: Path
) -> None:
    files = {"customers/register.yaml": PERSON.format(type=kind, more=more)} | journal(text)
    assert [problem.code for problem in found(files, tmp_path, "R406")] == expected


@pytest.mark.parametrize(
    ("kind", "year", "missing"),
    [
        ("business", 2028, True),
        ("public", 2028, True),
        ("person", 2028, False),
        ("foreign", 2028, False),
        ("business", 2027, False),
    ],
)
def test_norwegian_businesses_need_their_number_on_invoices_from_2028(
    kind: str, year: int, tmp_path: Path, *, missing: bool
) -> None:
    record = f'"10001": {{name: Eksempel, type: {kind}, address: {{city: Oslo}}}}\n'
    text = invoice("01", "1").replace("2025", str(year))
    files = {"customers/register.yaml": record} | journal(text)
    problems = found(files, tmp_path, "R403", as_of=date(2029, 1, 1))
    assert [p.values["missing"] for p in problems] == (["R403.orgnr"] if missing else [])
