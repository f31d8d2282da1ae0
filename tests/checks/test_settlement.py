"""Rules on what settles what."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from checking import found, journal

from reskontro.checks.examples import common_files

if TYPE_CHECKING:
    from pathlib import Path


def invoice(
    number: str, amount: str = "100.00", due: str = "2025-04-02", day: str = "03-03"
) -> str:
    return (
        f"2025-{day} * ({number}) Faktura\n    1500:10001  {amount} NOK  ; due: {due}\n    3000\n\n"
    )


def credit(tag: str, amount: str = "100.00", day: str = "04-01", counter: str = "1920") -> str:
    name = f"  ; invoice: {tag}" if tag else ""
    return f"2025-{day} * Kredit\n    {counter}\n    1500:10001  -{amount} NOK{name}\n\n"


def debit(tag: str, amount: str, day: str, counter: str) -> str:
    name = f"  ; invoice: {tag}" if tag else ""
    return f"2025-{day} * Debet\n    1500:10001  {amount} NOK{name}\n    {counter}\n\n"


def told(text: str, folder: Path, code: str, as_of: str = "2025-12-31") -> list[dict[str, str]]:
    problems = found(journal(text), folder, code, as_of=date.fromisoformat(as_of))
    assert {problem.code for problem in problems} <= {code}
    return [problem.values for problem in problems]


def test_what_was_assumed_is_told_with_its_ground(tmp_path: Path) -> None:
    text = invoice("F-1") + invoice("F-2", "70.00") + credit("") + credit("", "30.00")
    assert told(text, tmp_path, "R301") == [
        {"documents": "F-1", "basis": "report.basis.exact"},
        {"documents": "F-2", "basis": "report.basis.oldest"},
    ]


def test_a_payment_over_many_documents_names_some(tmp_path: Path) -> None:
    text = "".join(invoice(f"F-{n}", "10.00", f"2025-04-{n:02}") for n in range(1, 7))
    (values,) = told(text + credit("", "55.00", "05-01"), tmp_path, "R301")
    assert values["documents"] == "F-1, F-2, F-3, …"


def test_a_document_without_number_is_a_dash(tmp_path: Path) -> None:
    opening = "2025-01-01 * Åpning\n    1500:10001  100.00 NOK\n    2050\n\n"
    assert told(opening + credit(""), tmp_path, "R301")[0]["documents"] == "–"


def test_a_refund_that_names_nothing_is_told_and_not_what_it_takes(tmp_path: Path) -> None:
    text = invoice("F-1") + credit("F-1", "130.00") + debit("", "30.00", "04-10", "1920")
    (problem,) = found(journal(text), tmp_path, "R301")
    assert (problem.span.line, problem.values["documents"]) == (10, "–")


def test_references_codes_and_credit_notes_are_no_assumed_payments(tmp_path: Path) -> None:
    by_code = credit("", "50.00").replace("* Kredit", "* (F-1) Betaling")
    text = invoice("F-1") + by_code + credit("", "50.00", counter="3000")
    assert not told(text, tmp_path, "R301")


def test_two_candidates_are_a_tie_and_nothing_else(tmp_path: Path) -> None:
    text = invoice("F-1") + invoice("F-2", due="2025-05-02") + credit("", day="04-09")
    assert told(text, tmp_path / "a", "R302") == [{"documents": "F-1"}]
    assert not told(text, tmp_path / "b", "R301")


def test_what_a_later_entry_settles_is_not_told_before(tmp_path: Path) -> None:
    text = invoice("F-1") + credit("")
    assert not told(text, tmp_path / "a", "R301", "2025-03-31")
    assert told(text, tmp_path / "b", "R301", "2025-04-01")


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        pytest.param(credit("F-1"), [], id="just settled"),
        pytest.param(credit("F-1") + credit("F-1", day="04-02"), ["100.00"], id="paid twice"),
        pytest.param(credit("F-1", "130.00"), ["30.00"], id="paid too much"),
        pytest.param(
            credit("F-1", "130.00") + debit("F-1", "30.00", "04-10", "1920"), [], id="paid back"
        ),
        pytest.param(
            credit("F-1", "130.00") + debit("", "30.00", "04-10", "1920"),
            [],
            id="paid back without reference",
        ),
        pytest.param(
            credit("F-1") + credit("F-1", "20.00", "04-09", "3000"), [], id="then credited"
        ),
        pytest.param(
            credit("F-1", "20.00", "03-09", "3000") + credit("F-1"), ["20.00"], id="credit not seen"
        ),
        pytest.param(credit("F-1", "150.00", counter="3000"), ["50.00"], id="credited too much"),
        pytest.param(
            credit("F-1", "60.00", counter="3000") + credit("F-1", "50.00", "04-02", "3000"),
            ["10.00"],
            id="credited twice",
        ),
        pytest.param(
            credit("F-1") + credit("F-1", "5.00", "04-09", "7830"), ["5.00"], id="lost too"
        ),
        pytest.param(credit("F-9", "150.00"), [], id="of no document"),
        pytest.param(credit("", "150.00"), [], id="of nothing named"),
    ],
)
def test_settled_beyond(text: str, amounts: list[str], tmp_path: Path) -> None:
    assert [one["amount"] for one in told(invoice("F-1") + text, tmp_path, "R303")] == amounts


def test_a_payment_before_its_invoice_is_not_beyond_it(tmp_path: Path) -> None:
    text = invoice("F-1", day="05-05") + credit("F-1", "100.00")
    assert not told(text, tmp_path / "a", "R303", "2025-04-30")
    assert not told(text, tmp_path / "b", "R303", "2025-05-05")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(debit("F-1", "38.00", "04-20", "3900"), [], id="nothing paid"),
        pytest.param(
            credit("F-1") + debit("F-1", "38.00", "04-20", "3900"), ["2025-04-01"], id="fee after"
        ),
        pytest.param(
            credit("") + debit("F-1", "38.00", "04-20", "3900"), ["2025-04-01"], id="by assumption"
        ),
        pytest.param(credit("F-1") + debit("F-1", "38.00", "04-01", "3900"), [], id="the same day"),
        pytest.param(
            credit("F-1", "99.00") + debit("F-1", "38.00", "04-20", "3900"), [], id="part paid"
        ),
        pytest.param(credit("F-1") + debit("F-1", "8.00", "04-20", "8055"), [], id="interest"),
        pytest.param(credit("F-1") + debit("F-1", "100.00", "04-20", "1920"), [], id="returned"),
        pytest.param(
            credit("F-1")
            + debit("F-1", "100.00", "04-10", "1920")
            + debit("F-1", "38.00", "04-20", "3900"),
            [],
            id="returned, then reminded",
        ),
        pytest.param(
            debit("F-1", "38.00", "04-20", "3900")
            + credit("F-1", "138.00", "04-25")
            + debit("F-1", "38.00", "05-10", "3900"),
            ["2025-04-25"],
            id="the second fee",
        ),
        pytest.param(
            credit("F-1") + debit("F-1", "50.00", "04-20", "3000"), [], id="that is R201's"
        ),
        pytest.param(
            "2025-01-01 * Åpning\n    1500:10001  9 NOK  ; invoice: G-1\n    2050\n\n"
            + credit("G-1", "9.00")
            + debit("G-1", "50.00", "04-20", "3000"),
            ["2025-04-01"],
            id="an invoice on an opening item",
        ),
    ],
)
def test_charges_on_settled_documents(text: str, days: list[str], tmp_path: Path) -> None:
    assert [one["day"] for one in told(invoice("F-1") + text, tmp_path, "R304")] == days


def test_a_document_with_instalments_is_settled_when_all_are(tmp_path: Path) -> None:
    parts = (
        "2025-03-03 * (F-1) Avdrag\n    1500:10001  50 NOK  ; due: 2025-04-01\n"
        "    1500:10001  50 NOK  ; due: 2025-09-01\n    3000\n\n"
    )
    fee = debit("F-1", "38.00", "04-20", "3900")
    assert not told(parts + credit("F-1", "50.00") + fee, tmp_path / "a", "R304")
    assert told(parts + credit("F-1", "100.00") + fee, tmp_path / "b", "R304")


@pytest.mark.parametrize(
    ("text", "as_of", "expected"),
    [
        (credit("F-1", "99.00"), "2025-07-02", [("1.00", "91")]),
        (credit("F-1", "99.00"), "2025-07-01", []),
        (credit("F-1", "90.00"), "2025-12-31", [("10.00", "273")]),
        (credit("F-1", "89.99"), "2025-12-31", []),
        (credit("", "99.00"), "2025-12-31", [("1.00", "273")]),
        (credit("F-1"), "2025-12-31", []),
        (credit("F-1") + debit("F-1", "8.00", "04-05", "8055"), "2025-12-31", []),
    ],
)
def test_residues(text: str, as_of: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    values = told(invoice("F-1") + text, tmp_path, "R305", as_of)
    assert [(one["amount"], one["days"]) for one in values] == expected


def test_a_small_document_is_no_residue(tmp_path: Path) -> None:
    assert not told(invoice("F-1", "5.00"), tmp_path, "R305")


def test_the_settings_say_what_is_small_and_long(tmp_path: Path) -> None:
    more = "check: {residue: 50, residue_days: 10, credit_days: 5}\n"
    files = {"reskontro.yaml": common_files()["reskontro.yaml"] + more}
    text = journal(invoice("F-1") + credit("F-1", "60.00") + credit("F-9", "7.00", "04-08"))
    by_day = {
        day: [p.code for p in found(files | text, tmp_path / day, "R305", "R306", as_of=when)]
        for day in ("2025-04-12", "2025-04-13", "2025-04-14")
        for when in [date.fromisoformat(day)]
    }
    assert by_day == {
        "2025-04-12": [],
        "2025-04-13": ["R305"],
        "2025-04-14": ["R305", "R306"],
    }


def test_the_age_of_old_credit_survives_an_opening(tmp_path: Path) -> None:
    text = credit("K-1, issued: 2024-12-01", "70.00", "01-01", "2050")
    (values,) = told(text, tmp_path, "R306", "2025-01-31")
    assert values["days"] == "61"


def test_old_credit(tmp_path: Path) -> None:
    text = credit("", "70.00") + credit("F-9", "30.00")
    assert not told(text, tmp_path / "a", "R306", "2025-05-31")
    assert told(text, tmp_path / "b", "R306", "2025-06-01") == [
        {"number": "–", "amount": "70.00", "currency": "NOK", "days": "61"},
        {"number": "F-9", "amount": "30.00", "currency": "NOK", "days": "61"},
    ]
