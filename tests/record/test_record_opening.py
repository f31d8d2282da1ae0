from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck
from hypothesis import given as given_values
from hypothesis import settings as limits
from hypothesis import strategies as st
from recording import CUSTOMERS, folder_of, postings, record, recorded, recording_book, refused

from reskontro.problems import BookError
from reskontro.record.opening_items import parse_day, read_items

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

DAY = ("--date", "2025-01-01")
ENGLISH = """\
customer,document,date,due,amount,kid,text
10001,2024-101,2024-10-03,2024-11-02,12500.50,,Stairs
10001,KN-7,2024-12-10,,-500.00,,
Ola Prøve,2024-102,2024-12-20,,1250.00,10002000023,
"""
NORWEGIAN = """\
Åpne poster per 31.12.2024

Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst
10001;Hansen;2024-101;03.10.2024;02.11.2024;20.000,50;12.500,50;;Stairs
10001;Hansen;KN-7;10.12.2024;;-500,00;-500,00;;
;Ola Prøve;2024-102;20.12.2024;;1 250,00;1 250,00;10002000023;
Sum;;;;;;13.250,50;;
"""
SWEDISH = """\
Kund\tFaktura\tFakturadatum\tFörfallodag\tRestbelopp\tOCR\tText
10001\t2024-101\t20241003\t20241102\t12500,50\t\tStairs
10001\tKN-7\t20241210\t\t−500,00\t\t
10002\t2024-102\t20241220\t\t1250,00 kr\t10002000023\t
"""


def table(given: Given, text: str, encoding: str = "utf-8") -> str:
    """A file beside the book's journals."""
    path = folder_of(given) / "items.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH.replace("\n", "\r\n"), "utf-8-sig"),
        (NORWEGIAN, "utf-8"),
        (NORWEGIAN, "latin-1"),
        (SWEDISH, "utf-8"),
    ],
    ids=["english", "bom", "norwegian", "latin1", "swedish"],
)
def test_items_are_taken_over_one_by_one_with_their_age(
    books: Books, text: str, encoding: str
) -> None:
    given = recording_book(books)
    done = record(given, "opening", "--from", table(given, text, encoding), *DAY)
    assert done.out == (
        "2025-01-01 * (V-0001) Byggmester Hansen AS | Open items of the former system\n"
        "    1500:10001                    12500.50 NOK\n"
        "    ; invoice: 2024-101\n"
        "    ; issued: 2024-10-03\n"
        "    ; due: 2024-11-02\n"
        "    ; Stairs\n"
        "    1500:10001                     -500.00 NOK\n"
        "    ; invoice: KN-7\n"
        "    ; issued: 2024-12-10\n"
        "    2050                         -12500.50 NOK\n"
        "    2050                            500.00 NOK\n"
        "\n"
        "2025-01-01 * (V-0002) 10002 | Open items of the former system\n"
        "    1500:10002                     1250.00 NOK\n"
        "    ; invoice: 2024-102\n"
        "    ; issued: 2024-12-20\n"
        "    ; due: 2025-01-19\n"
        "    ; kid: 10002000023\n"
        "    2050                          -1250.00 NOK\n"
    )
    told = "3 items of 2 customers: 13,750.50 owed less 500.00 in credit = 13,250.50 NOK"
    assert told in done.err
    assert given.open("2025-01-01") == [
        ("2024-101", Decimal("12500.50")),
        ("KN-7", Decimal(-500)),
        ("2024-102", Decimal(1250)),
    ]
    assert {one.kind for one in given.entries} == {"opening"}
    (first, _) = given.report("ageing", "--as-of", "2025-01-01")["rows"]
    assert first["buckets"]["31-60"] == "12500.50"  # 60 days after 2024-11-02
    (first, _) = given.report("ageing", "--as-of", "2025-01-01", "--by", "invoice")["rows"]
    assert first["buckets"]["61-90"] == "12500.50"
    assert given.call("check", "--as-of", "2025-01-02", "--select", "R1,R2,R3").out == ""


def test_a_payment_finds_an_opening_by_its_reference(books: Books) -> None:
    given = recording_book(books)
    recorded(given, "opening", "--from", table(given, ENGLISH), *DAY)
    journal = folder_of(given) / "2025.journal"
    paid = "\n2025-01-10 (X) Betaling\n    ; kid: 10002000023\n    1920  1250 NOK\n    1500:10002\n"
    journal.write_text(journal.read_text() + paid)
    assert ("2024-102", Decimal(1250)) not in given.open("2025-01-10")


def test_a_second_time_is_refused(books: Books) -> None:
    given = recording_book(books)
    source = table(given, ENGLISH)
    recorded(given, "opening", "--from", source, *DAY)
    error = refused(given, "opening", "--from", source, *DAY, code=3)
    assert error.count("I286") == 3
    assert "customer 10001 has 2024-101 already, at 2025.journal:2" in error


def test_the_control_total_is_held(books: Books) -> None:
    given = recording_book(books)
    source = table(given, ENGLISH)
    error = refused(given, "opening", "--from", source, "--total", "13000", *DAY, code=3)
    assert "the items come to 13,250.50 NOK, not 13,000" in error
    recorded(given, "opening", "--from", source, "--total", "13 250,50", *DAY)
    wrong = table(
        given,
        NORWEGIAN.replace("13.250,50", "13.250,51")
        .replace("2024-1", "2023-1")
        .replace("KN-7", "KN-8"),
    )
    error = refused(given, "opening", "--from", wrong, *DAY, code=3)
    assert "not 13,250.51" in error


def test_credit_of_a_customer_may_have_a_total_below_0(books: Books) -> None:
    given = recording_book(books)
    source = table(given, "kunde;faktura;dato;beløp\n10001;KN-1;2024-12-01;-10,00\n")
    recorded(given, "opening", "--from", source, "--total", "-10", *DAY)
    assert given.open("2025-01-01") == [("KN-1", Decimal(-10))]


def test_items_that_cancel_are_openings_all_the_same(books: Books) -> None:
    given = recording_book(books)
    rows = "kunde;faktura;dato;beløp\n10001;F-1;2024-12-01;10,00\n10001;KN-1;2024-12-01;-10,00\n"
    recorded(given, "opening", "--from", table(given, rows), *DAY)
    assert [one.amount for one in given.entries if one.kind == "opening"] == [10, -10]
    assert given.open("2025-01-01") == [("F-1", Decimal(10)), ("KN-1", Decimal(-10))]


def test_an_item_in_another_currency_has_its_booked_value(books: Books) -> None:
    given = recording_book(books)
    rows = "kunde;faktura;dato;beløp;valuta;bokført\n10001;F-1;2024-12-01;100;EUR;1150\n"
    text = recorded(given, "opening", "--from", table(given, rows), *DAY)
    assert "1500:10001                      100.00 EUR @@ 1150.00 NOK\n" in text
    assert "    2050                          -1150.00 NOK\n" in text
    assert given.entry().booked == 1150


def test_instalments_of_a_document_are_items_of_their_own(books: Books) -> None:
    given = recording_book(books)
    rows = "kunde;faktura;dato;forfall;beløp\n" + "".join(
        f"10001;F-1;2024-12-01;2025-0{month}-01;100,00\n" for month in (1, 2)
    )
    recorded(given, "opening", "--from", table(given, rows), *DAY)
    assert [row["due"] for row in given.rows("2025-01-01")] == ["2025-01-01", "2025-02-01"]


HEAD = "customer;document;date;due;amount;kid;text;currency;booked\n"


@pytest.mark.parametrize(
    ("row", "code", "message"),
    [
        ("99999;F-1;2024-12-01;;10;;;;", "I201", "unknown customer “99999”."),
        (";F-1;2024-12-01;;10;;;;", "I281", "the cell for the customer is empty"),
        ("10001;;2024-12-01;;10;;;;", "I281", "the cell for the document is empty"),
        ("10001;F-1;;;10;;;;", "I281", "the cell for the date is empty"),
        ("10001;F-1;2024-12-01;;;;;;", "I281", "the cell for the amount is empty"),
        ("10001;F-1;2024-02-30;;10;;;;", "I282", "“2024-02-30” is no day"),
        ("10001;F-1;2024-12-01;31/13/2024;10;;;;", "I282", "“31/13/2024” is no day"),
        ("10001;F-1;2024-12-01;;ti;;;;", "I283", "“ti” is no amount"),
        ("10001;F-1;2024-12-01;;0;;;;", "I284", "nothing is open of F-1"),
        ("10001;F-1;2025-01-02;;10;;;;", "I285", "after the day of the opening, 2025-01-01"),
        ("10001;F-1;2024-12-01;2024-11-30;10;;;;", "I228", "before its date 2024-12-01"),
        ("10001;F-0;2024-12-01;;10;;;;", "I287", "stands on line 2 too"),
        ("10001;F-1;2024-12-01;;10;123456;;;", "I288", "123456 is no payment reference"),
        ("10001;F-1;2024-12-01;;10;;;EUR;", "I289", "an item in EUR needs its booked value"),
        ("10001;F-1;2024-12-01;;10;;;EUR;-115", "I283", "“-115” is no amount"),
        ("10001;F-1;2024-12-01;;10,001;;;;", "I202", "more than 2 decimals"),
        ("10001;F,1;2024-12-01;;10;;;;", "I292", "cannot hold the number “F,1”"),
        ("10002;F-1;2024-12-01;;10;10002000023;;;", "I293", "is customer 10001's"),
        ("10001;F-1;2024-12-01;;10;;due: 2024;;", "I224", "would be read as a tag"),
        ("10003;F-1;2024-12-01;;10;;;;", "I225", "customer 10003 is closed"),
    ],
)
def test_a_row_that_cannot_be_right_is_told_at_its_line(
    books: Books, row: str, code: str, message: str
) -> None:
    customers = {**CUSTOMERS, "10003": {"name": "Avsluttet AS", "closed": "2024-12-31"}}
    given = recording_book(books, customers=customers)
    good = "10001;F-0;2024-12-01;;1250,75;10002000023;;;\n"
    source = table(given, f"{HEAD}{good}{row}\n")
    error = refused(given, "opening", "--from", source, *DAY, code=3)
    assert f"items.csv:3: {code} " in error
    assert message in error
    assert row in error


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_written(books: Books) -> None:
    given = recording_book(books)
    rows = "99999;F-1;2024-12-01;;10,50;;;;\n10001;F-2;x;;ti;;;;\n10001;F-3;2024-12-01;;0;1;;;\n"
    error = refused(given, "opening", "--from", table(given, HEAD + rows), *DAY, code=3)
    found = [line.split()[:2] for line in error.splitlines() if "items.csv:" in line]
    assert [(place.rsplit(":", 2)[1], code) for place, code in found] == [
        ("2", "I201"),
        ("3", "I282"),
        ("3", "I283"),
        ("4", "I284"),
        ("4", "I288"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no columns for customer, document, date and amount"),
        ("a;b;c\n1;2;3\n", "the first line has: a, b, c"),
        (HEAD, "the file has no items"),
        (f"{HEAD}10001;F-1;2024-12-01;;1.250;;;;\n", "may mean a thousand times"),
        (
            f"{HEAD}10001;F-1;2024-12-01;;1,50;;;;\n10001;F-2;2024-12-01;;1.5;;;;\n",
            "another decimal",
        ),
    ],
)
def test_a_file_that_is_no_such_table_is_refused(books: Books, text: str, message: str) -> None:
    given = recording_book(books)
    assert message in refused(given, "opening", "--from", table(given, text), *DAY, code=3)


def test_the_decimal_mark_may_be_told(books: Books) -> None:
    given = recording_book(books)
    source = table(given, f"{HEAD}10001;F-1;2024-12-01;;1.250;;;;\n")
    text = recorded(given, "opening", "--from", source, "--decimal-mark", ",", *DAY)
    assert postings(text)[0] == ("1500:10001", Decimal(1250))


def test_a_file_that_is_not_there_is_told(books: Books, tmp_path: Path) -> None:
    given = recording_book(books)
    missing = str(tmp_path / "none.csv")
    assert "none.csv" in refused(given, "opening", "--from", missing, *DAY, code=3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-01", "2024-02-01"),
        ("20240201", "2024-02-01"),
        ("2024/2/1", "2024-02-01"),
        ("01.02.2024", "2024-02-01"),
        ("1/2/2024", "2024-02-01"),
        ("2024-02-01T00:00:00", "2024-02-01"),
        ("2024-02-01 00:00:00", "2024-02-01"),
        ("1.2.24", None),
        ("2024-02/01", None),
        ("31.02.2024", None),
        ("", None),
    ],
)
def test_days_are_read_as_programs_write_them(text: str, expected: str | None) -> None:
    found = parse_day(text)
    assert (found and found.isoformat()) == expected


@limits(suppress_health_check=[HealthCheck.too_slow], max_examples=100)
@given_values(st.binary(max_size=200) | st.text(max_size=200).map(lambda s: (HEAD + s).encode()))
def test_no_bytes_make_reading_fail_otherwise_than_by_problems(data: bytes) -> None:
    try:
        items = read_items("x.csv", data)
    except BookError as error:
        found: tuple[object, ...] = tuple(error.problems)
    else:
        found = (*items.all, *items.problems)
    assert found
