"""Fees, interest and write-offs, held against the country's rules."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from checking import findings, found, journal, write

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.problems import Problem

SETTINGS = """\
company: {{country: {country}}}
currency: {currency}
accounts: {{receivable: "1500", revenue: ["3000"], fee: ["3900"], interest: ["8055"], loss: ["7830"], bank: ["19*"]}}
"""
REGISTER = '"10001": {{name: Eksempel, type: {type}, reminder_fee_agreed: {agreed}}}\n'


def book(
    text: str,
    country: str = "NO",
    kind: str = "business",
    currency: str = "",
    *,
    agreed: bool = False,
) -> dict[str, str]:
    currency = currency or {"NO": "NOK", "SE": "SEK"}.get(country, "EUR")
    return {
        "reskontro.yaml": SETTINGS.format(country=country, currency=currency),
        "customers/register.yaml": REGISTER.format(type=kind, agreed=str(agreed).lower()),
    } | journal(text.replace("CUR", currency))


def invoice(due: str, amount: str = "10000.00", number: str = "1") -> str:
    return (
        f"{due} * ({number}) 10001\n    1500:10001  {amount} CUR  ; invoice: {number}, due: {due}\n"
        "    3000\n\n"
    )


def fee(day: str, amount: str = "35.00", text: str = "Purregebyr", number: str = "1") -> str:
    return (
        f"{day} * (P-{day}) 10001 | {text}\n"
        f"    1500:10001  {amount} CUR  ; invoice: {number}\n    3900\n\n"
    )


def interest(day: str, amount: str, rate: str = "") -> str:
    return (
        f"{day} * (R-{day}) 10001 | Rente\n    1500:10001  {amount} CUR  ; invoice: 1{rate}\n"
        "    8055\n\n"
    )


def paid(day: str, amount: str) -> str:
    return f"{day} * (B-{day}) 10001\n    1920  {amount} CUR\n    1500:10001  ; invoice: 1\n\n"


def loss(day: str, tags: str, amount: str = "10000.00") -> str:
    return (
        f"{day} * (M-{day}) 10001\n{tags}    7830  {amount} CUR\n    1500:10001  ; invoice: 1\n\n"
    )


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int]]:
    return [(problem.code, problem.span.line) for problem in problems]


FEES = ("R601", "R602", "R603", "R604")


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("NO", "2025-03-14", ["R601"]),
        ("NO", "2025-03-15", []),
        ("SE", "2025-03-01", ["R601"]),
        ("SE", "2025-03-02", []),
    ],
)
def test_a_fee_waits_as_long_as_the_country_says(
    country: str, day: str, expected: list[str], tmp_path: Path
) -> None:
    files = book(invoice("2025-03-01") + fee(day), country, agreed=True)
    assert [problem.code for problem in found(files, tmp_path, *FEES)] == expected


def test_a_second_fee_waits_for_the_deadline_of_the_letter_before(tmp_path: Path) -> None:
    text = invoice("2025-03-01") + fee("2025-03-15") + fee("2025-03-28")
    (problem,) = found(book(text), tmp_path / "a", *FEES)
    assert (problem.code, problem.values["first"]) == ("R601", "2025-03-29")
    text = text.replace("2025-03-28", "2025-03-29")
    assert not found(book(text), tmp_path / "b", *FEES)


def test_fees_begin_anew_half_a_year_after_the_last(tmp_path: Path) -> None:
    text = invoice("2024-03-01") + fee("2024-03-15") + fee("2024-04-01")
    late, later = fee("2024-09-30"), fee("2024-10-01")
    assert told(found(book(text + late), tmp_path / "a", *FEES)) == [("R603", 14)]
    assert not found(book(text + later), tmp_path / "b", *FEES)


def test_two_fees_are_the_most_and_every_further_one_is_told(tmp_path: Path) -> None:
    days = ("2025-03-15", "2025-04-01", "2025-04-20", "2025-05-10")
    text = invoice("2025-03-01") + "".join(fee(day) for day in days)
    problems = found(book(text), tmp_path, *FEES)
    assert [(p.code, p.values["n"], p.values["most"]) for p in problems] == [
        ("R603", "3", "2"),
        ("R603", "4", "2"),
    ]


def test_fees_on_other_documents_do_not_count(tmp_path: Path) -> None:
    text = "".join(
        invoice("2025-03-01", number=str(n))
        + fee("2025-03-15", number=str(n))
        + fee("2025-04-01", number=str(n))
        for n in (1, 2)
    )
    assert not found(book(text), tmp_path, *FEES)


def test_swedish_law_names_no_number_of_reminders(tmp_path: Path) -> None:
    text = invoice("2025-03-01") + "".join(
        fee(f"2025-{month:02}-01", "60.00") for month in range(4, 9)
    )
    assert not found(book(text, "SE", agreed=True), tmp_path, *FEES, "R609")


@pytest.mark.parametrize(
    ("day", "due", "amount", "most"),
    [
        ("2025-12-31", "2025-12-01", "35.00", None),
        ("2025-12-31", "2025-12-01", "35.01", "35"),
        ("2026-01-01", "2025-12-01", "38.00", None),
        ("2026-01-01", "2025-12-01", "38.01", "38"),
        ("2025-05-01", "2020-09-30", "70.00", None),
        ("2025-05-01", "2020-10-01", "70.00", "35"),
    ],
)
def test_a_reminder_costs_at_most_what_the_table_says_of_its_day_and_claim(
    day: str, due: str, amount: str, most: str | None, tmp_path: Path
) -> None:
    files = book(invoice(due) + fee(day, amount))
    problems = found(files, tmp_path, "R602", as_of=date(2026, 6, 1))
    assert [problem.values["most"] for problem in problems] == ([most] if most else [])


@pytest.mark.parametrize(
    ("country", "kind", "amount", "text", "letter"),
    [
        ("NO", "business", "105.00", "Gebyr", None),
        ("NO", "person", "105.00", "Gebyr", None),
        ("NO", "person", "100.00", "Betalingsoppfordring", None),
        ("NO", "person", "106.00", "Betalingsoppfordring", "demand"),
        ("NO", "business", "470.00", "Gebyr", None),
        ("NO", "business", "471.00", "Standardkompensasjon", "compensation"),
        ("NO", "person", "470.00", "Gebyr", "reminder"),
        ("NO", "person", "470.00", "Standardkompensasjon", "compensation"),
        ("SE", "person", "180.00", "Inkassokrav", None),
        ("SE", "person", "170.00", "Avgift", None),
        ("SE", "business", "450.00", "Avgift", None),
        ("SE", "business", "451.00", "Förseningsersättning", "compensation"),
        ("SE", "person", "61.00", "Avgift", "reminder"),
    ],
)
def test_what_a_fee_is_for_is_told_by_its_text_or_its_amount(
    country: str, kind: str, amount: str, text: str, letter: str | None, tmp_path: Path
) -> None:
    files = book(invoice("2025-03-01") + fee("2025-05-01", amount, text), country, kind)
    problems = found(files, tmp_path, "R602")
    assert [p.values["letter"] for p in problems] == ([f"R602.{letter}"] if letter else [])


def test_earlier_fees_are_set_off_against_compensation(tmp_path: Path) -> None:
    text = invoice("2025-03-01") + fee("2025-03-15")
    full, rest = fee("2025-05-01", "470.00"), fee("2025-05-01", "435.00")
    (problem,) = found(book(text + full), tmp_path / "a", "R602")
    assert (problem.span.line, problem.values["most"]) == (10, "435.00")
    assert not found(book(text + rest), tmp_path / "b", "R602")


def test_a_fee_in_another_currency_counts_by_its_booked_value(tmp_path: Path) -> None:
    settings = book(invoice("2025-03-01"))
    dear = (
        fee("2025-05-01")
        .replace("35.00 CUR", "4.00 EUR @@ 46.00 NOK")
        .replace("    3900\n", "    3900  -46.00 NOK\n")
    )
    text = settings["journals/2025.journal"] + dear
    (problem,) = found(settings | journal(text), tmp_path / "a", "R602")
    assert problem.values["amount"] == "46.00"
    text = text.replace("46.00", "35.00")
    assert not found(settings | journal(text), tmp_path / "b", "R602")


def test_a_fee_without_a_document_is_judged_by_its_amount_alone(tmp_path: Path) -> None:
    text = fee("2025-03-15").replace("  ; invoice: 1", "")
    assert not found(book(text), tmp_path / "a", *FEES)
    assert [p.code for p in found(book(text.replace("35", "36")), tmp_path / "b", *FEES)] == [
        "R602"
    ]


@pytest.mark.parametrize(("country", "expected"), [("SE", ["R604"]), ("NO", []), ("DE", [])])
def test_only_swedish_law_asks_for_an_agreement_on_reminder_fees(
    country: str, expected: list[str], tmp_path: Path
) -> None:
    text = invoice("2025-03-01") + fee("2025-05-01", "35.00")
    assert [p.code for p in found(book(text, country), tmp_path / "a", *FEES)] == expected
    assert not found(book(text, country, agreed=True), tmp_path / "b", *FEES)


def test_a_payment_demand_needs_no_agreement(tmp_path: Path) -> None:
    text = invoice("2025-03-01") + fee("2025-05-01", "180.00", "Inkassokrav")
    assert not found(book(text, "SE"), tmp_path, *FEES)


def test_interest_of_the_worked_example_is_right_and_a_krone_more_is_too_much(
    tmp_path: Path,
) -> None:
    """12 500.00 due 2025-12-15, to 2026-07-31: 941.01 (nordic.md 1.3)."""
    text = invoice("2025-12-15", "12500.00")
    as_of = date(2026, 12, 31)
    right = book(text + interest("2026-07-31", "941.01"))
    assert not found(right, tmp_path / "a", "R605", as_of=as_of)
    # With the due date counted too, at 12.25 per cent: 4.20 more, and each piece rounded up.
    most = book(text + interest("2026-07-31", "945.22"))
    assert not found(most, tmp_path / "b", "R605", as_of=as_of)
    more = book(text + interest("2026-07-31", "945.23"))
    (problem,) = found(more, tmp_path / "c", "R605", as_of=as_of)
    assert problem.values["most"] == "945.22"


def test_all_interest_on_a_document_counts_together(tmp_path: Path) -> None:
    text = invoice("2025-01-31") + interest("2025-02-28", "95.00") + interest("2025-03-31", "95.00")
    assert not found(book(text), tmp_path / "a", "R605")
    assert told(found(book(text + interest("2025-04-01", "95.00")), tmp_path / "b", "R605")) == [
        ("R605", 14)
    ]


def test_interest_runs_on_what_is_not_paid_only(tmp_path: Path) -> None:
    """At 12.5 per cent: 29 days on 10 000.00 are 99.32, 31 days on the half 53.09."""
    text = invoice("2025-01-31") + paid("2025-02-28", "5000.00")
    right, wrong = interest("2025-03-31", "152.41"), interest("2025-03-31", "152.42")
    assert not found(book(text + right), tmp_path / "a", "R605")
    assert told(found(book(text + wrong), tmp_path / "b", "R605")) == [("R605", 10)]


def test_interest_before_the_due_date_is_too_much(tmp_path: Path) -> None:
    text = invoice("2025-03-31") + interest("2025-03-30", "0.01")
    (problem,) = found(book(text), tmp_path, "R605")
    assert problem.values["most"] == "0"


def test_interest_that_names_no_document_cannot_be_judged(tmp_path: Path) -> None:
    text = invoice("2025-03-31") + interest("2025-04-30", "9999.00").replace("  ; invoice: 1", "")
    assert not found(book(text), tmp_path, "R605", "R606")


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("12.50", []),
        ("12.5", []),
        ("12.5 %", []),
        ("12.25", []),
        ("12", ["R606"]),
        ("high", ["R606"]),
        ("", ["R606"]),
    ],
)
def test_a_rate_is_one_of_those_in_force_while_interest_ran(
    rate: str, expected: list[str], tmp_path: Path
) -> None:
    text = invoice("2025-06-15") + interest("2025-07-15", "1.00", f"\n    ; rate: {rate}")
    problems = found(book(text), tmp_path, "R606")
    assert [problem.code for problem in problems] == expected
    assert {p.values["known"] for p in problems} <= {"12.50, 12.25"}


@pytest.mark.parametrize(("kind", "expected"), [("business", []), ("person", ["R605", "R606"])])
def test_a_higher_rate_may_be_agreed_with_a_business_and_not_with_a_person(
    kind: str, expected: list[str], tmp_path: Path
) -> None:
    """At 20 per cent, 28 days on 10 000.00 are 153.42; at the statutory 12.5 they are 95.89."""
    text = invoice("2025-01-31") + interest("2025-02-28", "153.42", "\n    ; rate: 20")
    settings = book(text, kind=kind)
    record = settings["customers/register.yaml"].replace("type:", "interest_rate: 20, type:")
    settings["customers/register.yaml"] = record
    problems = found(settings, tmp_path, "R605", "R606")
    assert sorted(problem.code for problem in problems) == expected


GROUND = "    ; ground: insolvency\n"
EVIDENCE = "    ; evidence: letter of 15 August\n"


@pytest.mark.parametrize(
    ("tags", "missing"),
    [
        ("", "ground"),
        (EVIDENCE, "ground"),
        ("    ; ground: tired\n" + EVIDENCE, "unknown"),
        ("    ; ground: small_claim\n" + EVIDENCE, "unknown"),
        (GROUND, "evidence"),
        (GROUND + "    ; evidence:\n", "evidence"),
        (GROUND + "    ; evidence: bilag/brev.pdf\n", "file"),
        (GROUND + "    ; evidence: brev.pdf\n", "file"),
        (GROUND + "    ; evidence: there/brev.pdf\n", None),
        (GROUND + EVIDENCE, None),
        ("    ; ground: overdue_six_months\n" + EVIDENCE, None),
    ],
)
def test_a_write_off_says_its_ground_and_how_it_is_proved(
    tags: str, missing: str | None, tmp_path: Path
) -> None:
    files = book(invoice("2025-01-31") + loss("2025-09-01", tags)) | {"there/brev.pdf": "x"}
    problems = found(files, tmp_path, "R607")
    assert [p.values["missing"] for p in problems] == ([f"R607.{missing}"] if missing else [])
    for problem in problems:
        assert problem.values["grounds"] == (
            "collection_in_vain, overdue_six_months, insolvency, uncollectable"
        )


def test_ground_and_evidence_may_stand_on_a_posting(tmp_path: Path) -> None:
    text = loss("2025-09-01", "").replace("10000.00 CUR\n", f"10000.00 CUR\n{GROUND}{EVIDENCE}")
    assert not found(book(invoice("2025-01-31") + text), tmp_path, "R607")


def test_sweden_has_grounds_of_its_own_and_other_countries_have_none(tmp_path: Path) -> None:
    text = invoice("2025-01-31") + loss("2025-09-01", "")
    (problem,) = found(book(text, "SE"), tmp_path / "a", "R607")
    assert problem.values["grounds"] == "small_claim, insolvency, collection_in_vain, uncollectable"
    assert not found(book(text, "DE"), tmp_path / "b", "R607")


@pytest.mark.parametrize(
    ("country", "ground", "day", "amount", "what"),
    [
        ("NO", "overdue_six_months", "2025-07-30", "10000.00", ["R608.early"]),
        ("NO", "overdue_six_months", "2025-07-31", "10000.00", []),
        ("NO", "insolvency", "2025-02-01", "10000.00", []),
        ("SE", "small_claim", "2025-09-29", "999.00", ["R608.early"]),
        ("SE", "small_claim", "2025-09-30", "999.00", []),
        ("SE", "small_claim", "2025-09-30", "1000.00", ["R608.large"]),
    ],
)
def test_a_ground_that_asks_for_time_or_a_small_claim_gets_it(
    country: str, ground: str, day: str, amount: str, what: list[str], tmp_path: Path
) -> None:
    tags = f"    ; ground: {ground}\n{EVIDENCE}"
    files = book(invoice("2025-01-31", amount) + loss(day, tags, amount), country)
    assert [problem.values["what"] for problem in found(files, tmp_path, "R608")] == what


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        (fee("2027-03-01"), ["reminder_fee"]),
        (fee("2027-03-01") + fee("2027-04-01"), ["reminder_fee"]),
        (interest("2027-03-01", "1.00"), ["late_interest"]),
        (fee("2026-12-31") + interest("2026-12-31", "1.00"), []),
    ],
)
def test_what_the_tables_do_not_know_is_told_once_for_each_row(
    text: str, tables: list[str], tmp_path: Path
) -> None:
    files = book(invoice("2026-08-01") + text)
    problems = found(files, tmp_path, "R6", as_of=date(2027, 12, 31))
    assert [(p.code, p.values["table"]) for p in problems] == [("R609", each) for each in tables]


def test_a_row_of_the_book_makes_it_known(tmp_path: Path) -> None:
    files = book(invoice("2026-08-01") + interest("2027-03-01", "1.00"))
    files["reskontro.yaml"] += "rules: {NO: {late_interest: [{from: 2027-01-01, value: 12.00}]}}\n"
    assert not found(files, tmp_path, "R609", as_of=date(2027, 12, 31))


def test_a_firm_of_no_known_country_is_held_to_no_law(tmp_path: Path) -> None:
    text = invoice("2025-03-01") + fee("2025-03-02", "999.00") + interest("2025-03-03", "999.00")
    assert not found(book(text, "DE"), tmp_path, "R6")


def test_what_is_after_the_day_of_the_check_is_left_alone(tmp_path: Path) -> None:
    folder = write(book(invoice("2025-03-01") + fee("2025-03-02")), tmp_path)
    assert not findings(folder, ["R6"], date(2025, 3, 1)).found
    assert findings(folder, ["R6"], date(2025, 3, 2)).found
