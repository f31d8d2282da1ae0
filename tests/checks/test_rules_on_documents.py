"""Rules on documents: numbers, series, dates, payment references."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from checking import found, journal

from reskontro.checks.examples import common_files

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.problems import Problem


def settings(**more: object) -> dict[str, str]:
    """The common settings, with others put in."""
    text = common_files()["reskontro.yaml"]
    return {
        "reskontro.yaml": text + "".join(f"{key}: {json.dumps(v)}\n" for key, v in more.items())
    }


def invoice(number: str, day: str = "2025-03-03", customer: str = "10001", more: str = "") -> str:
    """An invoice whose number is its code; `more` are tags."""
    return (
        f"{day} * ({number}) Faktura\n"
        f"    1500:{customer}    1250.00 NOK  ; due: {day[:4]}-12-24{more}\n"
        "    3000         -1000.00 NOK\n    2700          -250.00 NOK\n\n"
    )


def credit_note(number: str, day: str = "2025-03-10", more: str = "", text: str = "Retur") -> str:
    return (
        f"{day} * ({number}) {text}\n    3000  100.00 NOK\n    2700  25.00 NOK\n"
        f"    1500:10001  -125.00 NOK{more}\n\n"
    )


def numbers(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.values["number"] for problem in problems]


def gaps(text: str, folder: Path, **more: object) -> list[tuple[str, str, str]]:
    problems = found(settings(**more) | journal(text), folder, "R202")
    return [(p.values["number"], p.values["n"], p.values["missing"]) for p in problems]


def series(*written: str) -> str:
    """Invoices with these numbers, each with the year of its issue before it where it has one."""
    made = ""
    for one in written:
        day, _, number = one.rpartition(" ")
        made += invoice(number, day or "2025-03-03")
    return made


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param(invoice("1") + invoice("1", customer="10002"), [7], id="two customers"),
        pytest.param(invoice("1") + invoice("1", "2025-03-04"), [7], id="two days"),
        pytest.param(invoice("1") + invoice("1"), [7], id="booked twice"),
        pytest.param(invoice("1", "2025-03-09") + invoice("1"), [2], id="the later is told"),
        pytest.param(invoice("1") * 3, [7, 12], id="three times"),
        pytest.param(credit_note("K1") + credit_note("K1", "2025-03-11"), [9], id="credit notes"),
        pytest.param(invoice("1") + credit_note("1"), [], id="a credit note repeats the code"),
        pytest.param(
            "2025-03-03 * (1) Avdrag\n    1500:10001  50 NOK  ; due: 2025-04-01\n"
            "    1500:10001  50 NOK  ; due: 2025-05-01\n    3000  -100 NOK\n",
            [],
            id="instalments",
        ),
        pytest.param(
            "2025-03-03 * (1) To kunder\n    1500:10001  50 NOK\n    1500:10002  50 NOK\n"
            "    3000  -100 NOK\n",
            [3],
            id="two customers in one transaction",
        ),
        pytest.param(
            "2025-01-01 * Åpning\n    1500:10001  50 NOK  ; invoice: 1\n    2050  -50 NOK\n\n"
            + invoice("1"),
            [],
            id="an opening item",
        ),
        pytest.param(
            invoice("1")
            + "2025-05-03 * (P1) Purring\n    1500:10001  38 NOK  ; invoice: 1\n    3900  -38 NOK\n\n"
            "2025-05-04 * (R1) Rente\n    1500:10001  8 NOK  ; invoice: 1\n    8055  -8 NOK\n\n"
            "2025-05-05 * (B1) Retur\n    1500:10001  9 NOK  ; invoice: 1\n    1920  -9 NOK\n\n"
            "2025-05-06 * (M1) Flytt\n    1500:10001  9 NOK  ; invoice: 1\n    1500:10002  -9 NOK\n",
            [],
            id="fee, interest, refund and transfer on it",
        ),
    ],
)
def test_number_used_twice(text: str, places: list[int], tmp_path: Path) -> None:
    assert [p.span.line for p in found(journal(text), tmp_path, "R201")] == places


def test_where_a_number_was_used_first_is_told(tmp_path: Path) -> None:
    (problem,) = found(journal(invoice("1") + invoice("1", customer="10002")), tmp_path, "R201")
    assert problem.values == {
        "number": "1",
        "customer": "10001",
        "day": "2025-03-03",
        "place": "journals/2025.journal:2",
    }


def test_voucher_codes_are_no_numbers_of_documents(tmp_path: Path) -> None:
    text = invoice("A1") + invoice("A1", customer="10002")
    assert not found(settings(code="voucher") | journal(text), tmp_path / "a", "R201")
    tagged = invoice("A1", more=", invoice: 7") + invoice("A2", more=", invoice: 7")
    assert numbers(found(settings(code="voucher") | journal(tagged), tmp_path / "b", "R201")) == [
        "7"
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(["1", "2", "3"], [], id="whole"),
        pytest.param(["3", "1"], [("3", "1", "2")], id="whatever the order of lines"),
        pytest.param(["2025-001", "2025-003"], [("2025-003", "1", "2025-002")], id="zeros"),
        pytest.param(["2025-001", "2025-006"], [("2025-006", "4", "2025-002–2025-005")], id="run"),
        pytest.param(["9", "10"], [], id="one digit more"),
        pytest.param(["098", "099", "101"], [("101", "1", "100")], id="no zeros needed"),
        pytest.param(["2025-001", "2024-009"], [], id="years"),
        pytest.param(["F-1", "F-2", "KN-9", "10045"], [], id="prefixes"),
        pytest.param(["2024-02-01 2024017", "2025001", "2025002"], [], id="year without hyphen"),
        pytest.param(
            ["2024-02-01 2024017", "2025001", "2025003"],
            [("2025003", "1", "2025002")],
            id="gap in the second year",
        ),
        pytest.param(
            ["2025-01-02 2024018", "2025-01-03 2025001"], [], id="numbered before new year"
        ),
        pytest.param(["2024-02-01 24017", "25001", "25002"], [], id="year of two digits"),
        pytest.param(["2025998", "2025999", "20251000"], [], id="more than 999 in a year"),
        pytest.param(["10045", "10047"], [("10047", "1", "10046")], id="no year"),
        pytest.param(
            ["1", "2", "4", "5", "8"], [("4", "1", "3"), ("8", "2", "6–7")], id="two gaps"
        ),
        pytest.param(
            ["2025-001", "2025-002A", "2025-003"], [("2025-003", "1", "2025-002")], id="A"
        ),
        pytest.param(["1" * 30, "3" * 30], [], id="too long to count with"),
        pytest.param(["1", "1", "3"], [("3", "1", "2")], id="used twice"),
        pytest.param(["20250131", "20250228"], [], id="days"),
        pytest.param(["2025-01-01", "2025-01-15"], [], id="days with hyphens"),
        pytest.param(["20250001", "20250003"], [("20250003", "1", "20250002")], id="no days"),
        pytest.param(["1", "01", "3"], [("3", "1", "2")], id="written in two ways"),
    ],
)
def test_gaps(written: list[str], expected: list[tuple[str, str, str]], tmp_path: Path) -> None:
    assert gaps(series(*written), tmp_path) == expected


@pytest.mark.parametrize(
    ("pattern", "written", "expected"),
    [
        pytest.param(
            "{number}", ["2599", "2602"], [("2602", "2", "2600–2601")], id="begins like the year"
        ),
        pytest.param(
            "{year:2}{number:4}", ["2024-01-02 240001", "250001", "990001"], [], id="an odd year"
        ),
        pytest.param(
            "{year:2}{number:4}", ["250009", "2510001"], [("2510001", "9991", "250010–2510000")],
            id="more than 9999 in a year",
        ),
        pytest.param(
            "F{year}/{number:3}", ["F2025/001", "F2025/3", "F2024/009"],
            [("F2025/3", "1", "F2025/2")], id="without zeros",
        ),
        pytest.param("{year}{number:4}", ["1", "3"], [("3", "1", "2")], id="of another form"),
    ],
)  # fmt: skip
def test_the_settings_tell_which_numbers_are_of_a_series(
    pattern: str, written: list[str], expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    assert gaps(series(*written), tmp_path, series={"invoice": pattern}) == expected


def test_numbers_in_use_are_held_against_the_series_of_the_settings(tmp_path: Path) -> None:
    void = "2025-03-05 * (2600) Makulert\n\n"
    own = {"series": {"invoice": "{number}"}}
    assert gaps(series("2599", "2601") + void, tmp_path, **own) == []


VOID = "2025-03-05 * (2) Makulert\n\n"
VOID_WITH_POSTINGS = "2025-03-05 * (2) Makulert\n    1500:10001  0.00 NOK\n    3000  0.00 NOK\n\n"
CASH_SALE = (
    "2025-03-05 * (B7) Kontant\n    ; invoice: 2\n    1920  125.00 NOK\n    3000  -100.00 NOK\n"
    "    2700  -25.00 NOK\n\n"
)
PURCHASE = (
    CASH_SALE.replace("3000  -", "4300  ").replace("2700  -", "2710  ").replace("1920  ", "2400  -")
)
FEE = "2025-03-05 * (2) Purring\n    1500:10001  38 NOK\n    3900  -38 NOK\n\n"
WRITE_OFF = "2025-03-05 * (2) Tap\n    7830  9 NOK\n    1500:10001  -9 NOK  ; invoice: 1\n\n"
OPENING = "2025-01-01 * (M1) Åpning\n    1500:10001  9 NOK  ; invoice: {}\n    2050  -9 NOK\n\n"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        pytest.param(credit_note("2"), [], id="a credit note"),
        pytest.param(
            credit_note("2", more="  ; invoice: 1"), [], id="a credit note with reference"
        ),
        pytest.param(FEE, [], id="a fee"),
        pytest.param(VOID, [], id="voided without postings"),
        pytest.param(VOID_WITH_POSTINGS, [], id="voided with nothing"),
        pytest.param(CASH_SALE, [], id="a cash sale with the number as its tag"),
        pytest.param(PURCHASE, ["2"], id="a purchase with a supplier's number"),
        pytest.param(OPENING.format("17"), ["2"], id="an opening item takes no part"),
        pytest.param(
            "2025-03-05 * (B1) Betaling\n    1920  9 NOK\n    1500:10001  -9 NOK  ; invoice: 2\n",
            ["2"],
            id="a reference is no use",
        ),
    ],
)
def test_what_fills_a_gap(text: str, missing: list[str], tmp_path: Path) -> None:
    assert [one[2] for one in gaps(series("1", "3") + text, tmp_path)] == missing


def jumps(text: str, folder: Path) -> list[tuple[str, str, str, bool]]:
    problems = found(settings() | journal(text), folder, "R202")
    return [
        (p.values["number"], p.values["n"], p.values["missing"], bool(p.values["jump"]))
        for p in problems
    ]


def test_a_jump_is_one_and_told_as_what_may_begin_another_series(tmp_path: Path) -> None:
    fees = "".join(FEE.replace("(2)", f"({n})") for n in (3021, 3027))
    text = series("1", "2", "4", "9000", "9002") + fees
    assert jumps(text, tmp_path) == [
        ("4", "1", "3", False),
        ("9000", "8993", "5–8999", True),
        ("9002", "1", "9001", False),
    ]


def test_what_is_missing_beside_a_jump_is_told_apart_from_it(tmp_path: Path) -> None:
    fees = "".join(FEE.replace("(2)", f"({n})") for n in (3, 9001))
    assert jumps(series("1", "9003") + fees, tmp_path) == [
        ("9003", "2", "2, 9002", False),
        ("9003", "8997", "4–9000", True),
    ]


@pytest.mark.parametrize(
    ("last", "jump"), [(101, False), (102, True)], ids=["99 missing", "100 missing"]
)
def test_from_a_hundred_missing_numbers_it_is_a_jump(
    last: int, *, jump: bool, tmp_path: Path
) -> None:
    (gap,) = jumps(series("1", str(last)), tmp_path)
    assert gap[3] is jump


def test_less_missing_than_there_is_is_no_jump(tmp_path: Path) -> None:
    many = series(*map(str, range(1, 151)))
    assert jumps(many + invoice("301"), tmp_path / "a")[0][1:] == ("150", "151–300", False)
    assert jumps(many + invoice("303"), tmp_path / "b")[0][1:] == ("152", "151–302", True)


def test_credit_notes_with_a_range_of_their_own_are_another_series(tmp_path: Path) -> None:
    notes = credit_note("9000") + credit_note("9002")
    assert jumps(series("1", "2") + notes, tmp_path / "a") == [("9002", "1", "9001", False)]
    mixed = series("1", "2") + credit_note("3") + notes
    assert ("9000", "8996", "4–8999", True) in jumps(mixed, tmp_path / "b")


def test_codes_of_vouchers_are_no_series(tmp_path: Path) -> None:
    payment = "2025-03-05 * (2) Betaling\n    1920  9 NOK\n    1500:10001  -9 NOK\n\n"
    assert gaps(series("1", "4"), tmp_path / "a") == [("4", "2", "2–3")]
    assert not gaps(series("1", "4") + payment, tmp_path / "b")


def test_a_single_voucher_among_many_invoices_fills_its_place_alone(tmp_path: Path) -> None:
    text = series(*(str(n) for n in range(1, 14) if n not in (5, 9))) + WRITE_OFF.replace(
        "(2)", "(5)"
    )
    assert gaps(text, tmp_path) == [("10", "1", "9")]


def test_a_credit_note_under_voucher_codes_has_its_number_in_its_text(tmp_path: Path) -> None:
    text = invoice("A1", more=", invoice: F-1") + invoice("A3", more=", invoice: F-3")
    names_it = credit_note("A2", more="  ; invoice: F-1", text="Kreditnota F-2.")
    silent = credit_note("A2", more="  ; invoice: F-1")
    itself = credit_note("A2", more="  ; invoice: F-2")
    for number, (note, missing) in enumerate([(names_it, []), (silent, ["F-2"]), (itself, [])]):
        found_gaps = gaps(text + note, tmp_path / str(number), code="voucher")
        assert [one[2] for one in found_gaps] == missing


def test_many_runs_of_missing_numbers_are_cut_short(tmp_path: Path) -> None:
    others = "".join(FEE.replace("(2)", f"({n})") for n in (3, 5, 7, 9))
    assert gaps(series("1", "11") + others, tmp_path) == [("11", "5", "2, 4, 6, …")]


def test_an_allowed_gap_is_let_pass(tmp_path: Path) -> None:
    text = invoice("1") + invoice("3", more="\n    ; allow: R202 2 was never used")
    assert not gaps(text, tmp_path)


def test_an_invoice_needs_a_number_of_its_own(tmp_path: Path) -> None:
    plain = "2025-03-03 * Faktura\n    1500:10001  9 NOK\n    3000  -9 NOK\n\n"
    tagged = plain.replace("9 NOK\n", "9 NOK  ; invoice: 7\n", 1)
    text = plain + tagged + invoice("2025-001")
    assert [p.span.line for p in found(journal(text), tmp_path / "a", "R203")] == [2]
    voucher = settings(code="voucher") | journal(text)
    assert [p.span.line for p in found(voucher, tmp_path / "b", "R203")] == [2, 10]


def test_due_by_terms_is_told_with_the_day(tmp_path: Path) -> None:
    text = invoice("1").replace("; due: 2025-12-24", "") + invoice("2")
    (problem,) = found(journal(text), tmp_path, "R204")
    assert problem.values == {"due": "2025-03-17"}


def test_a_secondary_date_may_be_the_due_date(tmp_path: Path) -> None:
    text = invoice("1", "2025-03-03=2025-04-03").replace("; due: 2025-12-24", "")
    assert not found(settings(due_from="date2") | journal(text), tmp_path, "R204")


@pytest.mark.parametrize(
    ("counter", "tags", "is_found"),
    [
        ("3000", "due: 2025-03-02", True),
        ("3000", "due: 2025-03-03", False),
        ("3900", "due: 2025-03-02", True),
        ("8055", "due: 2025-03-02", True),
        ("2050", "due: 2025-01-15", False),
        ("2050", "issued: 2025-01-10, due: 2025-01-15", False),
        ("2050", "issued: 2025-01-10, due: 2025-01-09", True),
        ("1500:10002", "due: 2025-01-15", False),
        ("1920", "due: 2025-01-15", False),
    ],
)
def test_due_before_issue(counter: str, tags: str, is_found: bool, tmp_path: Path) -> None:  # noqa: FBT001
    text = f"2025-03-03 * (1) X\n    1500:10001  9 NOK  ; {tags}\n    {counter}  -9 NOK\n"
    assert bool(found(journal(text), tmp_path, "R205")) is is_found


@pytest.mark.parametrize(
    ("issued", "delivered", "is_late"),
    [
        ("2025-03-03", "2025-02-03", False),
        ("2025-03-03", "2025-02-02", True),
        ("2025-02-28", "2025-01-31", False),
        ("2025-03-01", "2025-01-31", True),
        ("2024-02-29", "2024-01-30", False),
        ("2025-01-31", "2024-12-31", False),
        ("2025-02-01", "2024-12-31", True),
        ("2025-03-03", "2025-04-03", False),
        ("2025-03-03", "2025-02-20, delivered: 2025-02-01", True),
        ("2025-03-03", "2025/2/2", True),
    ],
)
def test_a_month_after_delivery(
    issued: str,
    delivered: str,
    is_late: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    on_posting = invoice("1", issued, more=f", delivered: {delivered}")
    above = invoice("1", issued).replace("Faktura\n", f"Faktura\n    ; delivered: {delivered}\n")
    for number, text in enumerate((on_posting, above)):
        problems = found(journal(text), tmp_path / str(number), "R206")
        assert bool(problems) is is_late


def test_only_norway_knows_the_month(tmp_path: Path) -> None:
    text = invoice("1", "2025-05-03", more=", delivered: 2025-02-02")
    for country, count in (("NO", 1), ("SE", 0)):
        place = common_files()["reskontro.yaml"].replace("country: NO", f"country: {country}")
        files = {"reskontro.yaml": place} | journal(text)
        assert len(found(files, tmp_path / country, "R206")) == count


def test_a_day_of_delivery_that_is_none_is_told(tmp_path: Path) -> None:
    (problem,) = found(journal(invoice("1", more=", delivered: i mars")), tmp_path, "R206")
    assert (problem.code, problem.values) == ("E101", {"tag": "delivered", "value": "i mars"})


@pytest.mark.parametrize(
    ("country", "kid", "is_found"),
    [
        ("NO", "123456782", False),
        ("NO", "123456785", False),
        ("NO", "1009-", False),
        ("NO", "123456783", True),
        ("NO", "1234 56782", True),
        ("NO", "133", True),
        ("SE", "133", False),
        ("SE", "123456785", True),
        ("DK", "123456783", False),
    ],
)
def test_check_digits(country: str, kid: str, is_found: bool, tmp_path: Path) -> None:  # noqa: FBT001
    place = common_files()["reskontro.yaml"].replace("country: NO", f"country: {country}")
    files = {"reskontro.yaml": place} | journal(invoice("1", more=f", kid: {kid}"))
    assert bool(found(files, tmp_path, "R208")) is is_found


def test_one_customer_may_have_one_reference_for_all(tmp_path: Path) -> None:
    kid = ", kid: 123456782"
    text = invoice("1", more=kid) + invoice("2", more=kid)
    assert not found(journal(text), tmp_path / "a", "R209")
    text += invoice("3", "2025-03-01", customer="10002", more=kid) + invoice("4", more=kid)
    problems = found(journal(text), tmp_path / "b", "R209")
    assert [(p.span.line, p.values["customer"]) for p in problems] == [(2, "10002")]


def test_the_reference_of_an_opening_item_is_taken(tmp_path: Path) -> None:
    opening = "2025-01-01 * Åpning\n    1500:10002  9 NOK  ; kid: 123456782\n    2050  -9 NOK\n\n"
    text = opening + invoice("1", more=", kid: 123456782")
    (problem,) = found(journal(text), tmp_path, "R209")
    assert problem.values["customer"] == "10002"


def test_strangers_journals_are_not_held_to_numbers(tmp_path: Path) -> None:
    from books import call  # noqa: PLC0415 - one test only

    path = tmp_path / "stranger.journal"
    path.write_text(
        "2025-01-01 Kari\n    assets:receivable:kari  9 NOK\n    income:sales  -9 NOK\n\n"
        "2025-01-01 (1) Ola\n    assets:receivable:ola  9 NOK\n    income:sales  -9 NOK\n\n"
        "2025-01-01 (7) Ola\n    assets:receivable:ola  9 NOK\n    income:sales  -9 NOK\n"
    )
    done = call("check", "-f", str(path), "--select", "R2", "--ignore", "R204")
    assert (done.code, done.out) == (0, "")
