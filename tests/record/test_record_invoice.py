from __future__ import annotations

import json
import os
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from recording import (
    SETTINGS,
    content_of,
    folder_of,
    postings,
    record,
    recorded,
    recording_book,
    refused,
    tags,
)

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books

DAY = ("--date", "2025-01-10")


def test_an_invoice_is_receivable_sales_and_vat(books: Books) -> None:
    given = recording_book(books)  # S3
    text = recorded(given, "invoice", "10001", "100000", "--vat", "25", *DAY)
    assert postings(text) == [
        ("1500:10001", Decimal(125000)),
        ("3000", Decimal(-100000)),
        ("2700", Decimal(-25000)),
    ]
    assert text.startswith("2025-01-10 * (2025-001) Byggmester Hansen AS | Invoice 2025-001\n")
    assert content_of(given, "2025.journal").decode() == text
    (entry,) = given.entries
    assert (entry.kind, entry.number, entry.revenue) == ("invoice", "2025-001", Decimal(100000))
    assert (str(entry.due), entry.due_basis) == ("2025-02-09", "tag")


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        ("net 30", ["2025-02-09"]),
        ("net 14", ["2025-01-24"]),
        ("2/10 net 30", ["2025-02-09"]),
        ("prepaid", ["2025-01-10"]),
        ("cash", ["2025-01-10"]),
        ("30 days end of month", ["2025-02-28"]),
        ("30% net 0, 70% net 30", ["2025-01-10", "2025-02-09"]),
    ],
)
def test_an_invoice_is_due_by_the_customers_terms(books: Books, terms: str, due: list[str]) -> None:
    customers = {"1": {"name": "A", "terms": terms}}
    given = recording_book(books, customers=customers, payment_reference=None)  # S6
    text = recorded(given, "invoice", "1", "1000", "--vat", "25", *DAY)
    assert [str(one.due) for one in given.entries] == due
    assert ("terms" in tags(text)) is ("/" in terms)
    assert sum(amount for account, amount in postings(text) if account == "1500:1") == 1250


def test_every_receivable_posting_has_one_invoice_tag(books: Books) -> None:
    customers = {"1": {"name": "A", "terms": "33% net 0, 33% net 10, 34% net 20"}}
    given = recording_book(books, customers=customers, payment_reference=None)
    text = recorded(given, "invoice", "1", "100.01", "--vat", "25", *DAY)
    assert text.count("; invoice: 2025-001\n") == 3
    assert [one.amount for one in given.entries] == [
        Decimal("41.25"),
        Decimal("41.25"),
        Decimal("42.51"),
    ]


def test_a_due_date_can_be_given(books: Books) -> None:
    given = recording_book(books)
    more = ("--vat", "25", *DAY, "--due", "2025-01-17")
    assert tags(recorded(given, "invoice", "10018", "1000", *more))["due"] == "2025-01-17"


NUMBERED = """
2024-12-30 (2024-007) Faktura
    1500:10001    100 NOK
    3000

2025-01-02 (2025-002) Faktura
    1500:10001    100 NOK
    ; invoice: 2025-002
    3000

2025-01-03 * (2025-004) Makulert
    ; a number that was never used

2025-01-03 (2025-003) Kontantsalg
    1920          100 NOK
    3000         -100 NOK

2025-01-04 (B-0012) Leverandør
    2400          100 NOK
    1920         -100 NOK
"""


@pytest.mark.parametrize(
    ("event", "day", "number"),
    [
        (("invoice", "10001", "1", "--vat", "25"), "2025-01-10", "2025-005"),
        (("invoice", "10001", "1", "--vat", "25"), "2024-12-31", "2024-008"),
        (("invoice", "10001", "1", "--vat", "25"), "2026-01-01", "2026-001"),
        (("payment", "10001", "1"), "2025-01-10", "B-0013"),
        (("credit-note", "2025-002", "--all", "--vat", "0"), "2025-01-10", "KN-001"),
    ],
)
def test_the_next_number_is_that_after_the_highest_in_the_journals(
    books: Books, event: tuple[str, ...], day: str, number: str
) -> None:
    given = recording_book(books, NUMBERED)
    assert f" ({number}) " in recorded(given, *event, "--date", day)


@pytest.mark.parametrize(
    ("pattern", "numbers"),
    [
        ("F-{number:4}", ["F-0001", "F-0002"]),
        ("{year:2}{number:3}", ["25001", "25002"]),
        ("{number}", ["1", "2"]),
        ("A{year}/{number:2}", ["A2025/01", "A2025/02"]),
    ],
)
def test_the_series_is_the_one_of_the_settings(
    books: Books, pattern: str, numbers: list[str]
) -> None:
    given = recording_book(books, series={"invoice": pattern})
    for _ in numbers:
        recorded(given, "invoice", "10001", "1", "--vat", "25", *DAY)
    assert [one.number for one in given.entries] == numbers


def test_codes_are_voucher_numbers_where_the_settings_say_so(books: Books) -> None:
    given = recording_book(books, code="voucher")
    recorded(given, "invoice", "10001", "100", "--vat", "25", *DAY)
    recorded(given, "credit-note", "2025-001", "--amount", "20", "--text", "Retur", *DAY)
    recorded(given, "credit-note", "2025-001", "--amount", "20", "--text", "Mer", *DAY)
    recorded(given, "payment", "10001", "50", "--invoice", "2025-001", *DAY)
    recorded(given, "invoice", "10001", "100", "--vat", "25", *DAY)
    assert [(one.code, one.names, one.note) for one in given.entries] == [
        ("2025-0001", ("2025-001",), "Invoice 2025-001"),
        ("2025-0002", ("2025-001",), "Retur (KN-001)"),
        ("2025-0003", ("2025-001",), "Mer (KN-002)"),
        ("2025-0004", ("2025-001",), "Payment"),
        ("2025-0005", ("2025-002",), "Invoice 2025-002"),
    ]
    assert given.open("2025-01-10") == [("2025-001", Decimal(25)), ("2025-002", Decimal(125))]


@pytest.mark.parametrize(
    ("scheme", "customer", "reference"),
    [
        ({"customer": 5, "invoice": 7}, "10018", "1001820250014"),
        ({"customer": 5, "invoice": 7, "check": "mod11"}, "10018", "100182025001-"),
        ({"customer": 6, "invoice": 8, "length": 17}, "10018", "00010018020250015"),
        ({"invoice": 7, "length_digit": True}, "10018", "202500195"),
    ],
)
def test_the_payment_reference_follows_the_scheme(
    books: Books, scheme: dict[str, Any], customer: str, reference: str
) -> None:
    from reskontro.payment_reference import is_kid  # noqa: PLC0415 - beside what it proves

    given = recording_book(books, payment_reference=scheme)
    text = recorded(given, "invoice", customer, "100", "--vat", "25", *DAY)
    assert tags(text)["kid"] == reference
    assert is_kid(reference)


@pytest.mark.parametrize(
    ("record_", "reference"),
    [({"type": "foreign"}, None), ({"kid": "12345678903"}, "12345678903")],
)
def test_customers_abroad_have_no_payment_reference_and_others_may_have_their_own(
    books: Books, record_: dict[str, Any], reference: str | None
) -> None:
    given = recording_book(books, customers={"20001": {"name": "A", **record_}})
    for _ in range(2):
        text = recorded(given, "invoice", "20001", "100", "--vat", "0", *DAY)
        assert tags(text).get("kid") == reference


def test_lines_have_quantity_price_discount_and_vat_each(books: Books) -> None:
    given = recording_book(books)
    text = recorded(
        given,
        "invoice",
        "10001",
        "--line", "text=Montering, grundig, quantity=3, unit=h, price=950,50, discount=10, vat=25",
        "--line", "product=hours, quantity=2.5",
        "--line", "text=Brød, amount=100, vat=15",
        "--line", "text=Retur, quantity=-1, price=50, vat=15",
        *DAY,
    )  # fmt: skip
    assert postings(text) == [
        ("1500:10001", Decimal("6234.19")),
        ("3000", Decimal("-2566.35")),  # 3 × 950.50 × 0.9
        ("3020", Decimal("-2375.00")),
        ("3030", Decimal("-100.00")),
        ("3030", Decimal("50.00")),
        ("2700", Decimal("-1235.34")),  # 25 % of 4941.35, half up
        ("2701", Decimal("-7.50")),
    ]
    for line in (
        (
            "    ; quantity: 3\n    ; unit: h\n    ; price: 950.50\n    ; discount: 10\n    ; vat: 25\n"
            "    ; Montering, grundig\n"
        ),
        (
            "    ; product: hours\n    ; quantity: 2.5\n    ; unit: h\n    ; price: 950\n    ; vat: 25\n"
            "    ; Timer\n"
        ),
        "    ; vat: 15\n    ; Brød\n",
    ):
        assert line in text


@pytest.mark.parametrize(
    ("prices", "nets", "vat"),
    [
        (["0.10"] * 3, ["0.10"] * 3, "0.08"),  # VAT on the sum: each by itself would give 0.09
        (["1.005"], ["1.01"], "0.25"),  # half up
        (["0.333", "0.333", "0.333"], ["0.33"] * 3, "0.25"),  # each line, then the sum
    ],
)
def test_nets_are_rounded_by_line_and_vat_by_code(
    books: Books, prices: list[str], nets: list[str], vat: str
) -> None:
    given = recording_book(books)
    lines = [arg for price in prices for arg in ("--line", f"text=x, price={price}, vat=25")]
    _, *sales, last = postings(recorded(given, "invoice", "10001", *lines, *DAY))
    assert [-amount for _, amount in sales] == [Decimal(net) for net in nets]
    assert last == ("2700", -Decimal(vat))


def test_a_product_gives_text_price_account_and_vat(books: Books) -> None:
    given = recording_book(books)
    text = recorded(given, "invoice", "10001", "--product", "hours", *DAY)
    assert postings(text)[1:] == [("3020", Decimal(-950)), ("2700", Decimal("-237.50"))]
    assert tags(text)["product"] == "hours"


def test_an_agreed_discount_is_taken_off_list_prices_only(books: Books) -> None:
    agreed = [
        {"percent": 5},
        {"percent": 20, "group": "hours", "from": "2025-01-01", "until": "2025-06-30"},
        {"percent": 50, "group": "other"},
    ]
    customers = {"10005": {"name": "A", "discounts": agreed}}
    for day, line, net in (
        ("2025-01-10", "product=hours", "760"),
        ("2025-07-10", "product=hours", "902.50"),
        ("2025-01-10", "product=hours, price=100", "100"),
        ("2025-01-10", "text=x, amount=100, vat=25", "100"),
        ("2025-01-10", "product=hours, discount=0", "950"),
    ):
        given = recording_book(books, customers=customers)
        text = recorded(given, "invoice", "10005", "--line", line, "--date", day)
        assert -postings(text)[1][1] == Decimal(net), (day, line)


def test_the_rate_is_that_of_the_day_of_delivery(books: Books) -> None:
    food = {"food": {"rate": "vat_food", "account": "2620", "revenue": "3002"}}
    settings: dict[str, Any] = {
        "company": {"country": "SE"},
        "vat": food,
        "accounts": {"vat": ["26*"]},
    }
    settings["accounts"] = {"receivable": "1510", "revenue": ["3*"], "vat": ["26*"]}
    given = recording_book(books, **settings, payment_reference=None)
    for more, vat in (
        (("--date", "2026-03-31"), "12"),
        (("--date", "2026-04-01"), "6"),
        (("--date", "2026-04-01", "--delivered", "2026-03-31"), "12"),
    ):
        text = recorded(given, "invoice", "10001", "100", "--vat", "food", *more)
        assert postings(text)[-1] == ("2620", -Decimal(vat))
    assert tags(text)["delivered"] == "2026-03-31"


def test_a_persons_name_stays_out_of_the_journal(books: Books) -> None:
    given = recording_book(books)
    text = recorded(given, "invoice", "ola prøve", "100", "--vat", "25", *DAY)
    assert "(2025-001) 10002 | Invoice 2025-001\n" in text
    assert "Ola" not in text


def test_a_name_that_no_journal_can_hold_is_left_out(books: Books) -> None:
    given = recording_book(books, customers={"7": {"name": "A;B"}}, payment_reference=None)
    assert ") 7 | Invoice" in recorded(given, "invoice", "7", "100", "--vat", "25", *DAY)


def test_a_book_without_vat_needs_no_code(books: Books) -> None:
    settings: dict[str, Any] = {
        "company": {},
        "vat": {},
        "products": {},
        "record": {**SETTINGS["record"], "revenue": "3000"},
    }
    given = recording_book(books, **settings)
    text = recorded(given, "invoice", "10001", "100", *DAY)
    assert postings(text) == [("1500:10001", Decimal(100)), ("3000", Decimal(-100))]


def test_the_text_is_in_the_language_of_the_book(books: Books) -> None:
    for language, word in (("nb", "Faktura"), ("sv", "Faktura"), ("en", "Invoice")):
        given = recording_book(books, language=language)
        text = recorded(given, "invoice", "10001", "100", "--vat", "25", *DAY, "--lang", "en")
        assert f"| {word} 2025-001\n" in text


def test_an_invoice_above_the_credit_limit_is_told_or_refused(books: Books) -> None:
    customers = {"9": {"name": "A", "credit_limit": 1000}}
    args = ("invoice", "9", "500", "--vat", "25", *DAY)
    more: dict[str, Any] = {"customers": customers, "payment_reference": None}
    given = recording_book(books, **more)
    assert "note: customer 9 then owes" not in record(given, *args).err
    assert "note: customer 9 then owes 1,250 NOK, above the credit limit of 1,000" in (
        record(given, *args).err
    )
    limited = {**SETTINGS["record"], "credit_limit": "refuse"}
    given = recording_book(books, **more, record=limited)
    recorded(given, *args)
    assert "above the credit limit" in refused(given, *args)
    ignoring = {**SETTINGS["record"], "credit_limit": "ignore"}
    given = recording_book(books, **more, record=ignoring)
    recorded(given, *args)
    assert "credit limit" not in record(given, *args).err


REFUSED = [
    (("1001", "100", "--vat", "25"), "unknown customer “1001”; nearest: 10001 Byggmester Hansen AS"),
    (("byggmester hanse", "100", "--vat", "25"), "nearest: 10001 Byggmester Hansen AS"),
    (("10001", "100", "--vat", "24"), "there is no VAT code “24”; nearest: 25. Known: 25, 15, 12, 0"),
    (("10001", "100", "--vat", "12", "--date", "2009-12-31"), "the VAT code 12 has no rate on 2009-12-31"),
    (("10001", "100", "--vat", "old"), "14 %, which is no rate on 2025-01-10. In force are 25, 15, 12, 11.11, 0 %"),
    (("10001", "100"), "no VAT code is given"),
    (("10001", "0", "--vat", "25"), "the invoice comes to 0 NOK"),
    (("10001", "--line", "text=x, quantity=-1, price=100, vat=25"), "the invoice comes to -125 NOK"),
    (("10001", "100", "--vat", "25", "--number", "2025-009"), "would break the series; the next number is 2025-001"),
    (("10001", "100", "--vat", "25", "--date", "2024-12-31"), "closed period; the last closed day is 2024-12-31"),
    (("10001", "100", "--vat", "25", "--date", "2999-01-01"), "2999-01-01 is in the future"),
    (("10001", "1.000", "--vat", "25"), "1.000 NOK has more than 2 decimals"),
    (("10001", "1,234", "--vat", "25"), "1.234 NOK has more than 2 decimals"),
    (("10001", "ti", "--vat", "25"), "“ti” is no amount"),
    (("10001", "--vat", "25"), "neither amount nor lines"),
    (("10001", "100", "--line", "amount=5, vat=25"), "lines, and an amount"),
    (("10001", "--line", "amount=5, price=4, vat=25"), "an amount, and a price"),
    (("10001", "--line", "text=x, vat=25"), "neither amount nor price"),
    (("10001", "--line", "txt=x"), "nearest key: text"),
    (("10001", "--line", "text=x, amount=1, discount=101, vat=25"), "101 is not a discount"),
    (("10001", "--line", "text=Kl. 10:30, amount=1, vat=25"), "would be read as a tag or a date"),
    (("10001", "--line", "text=[2025-01-01], amount=1, vat=25"), "would be read as a tag or a date"),
    (("10001", "--line", "product=hour"), "there is no product “hour”; nearest: hours"),
    (("10001", "100", "--vat", "25", "--text", "a;b"), "a journal cannot hold this"),
    (("10001", "100", "--vat", "25", "--due", "2025-01-09"), "due on 2025-01-09, before its date"),
    (("10009", "100", "--vat", "25"), "customer 10009 is closed since 2025-01-10"),
    (("10010", "100", "--vat", "25"), "customer 10010: what one EUR is worth in NOK is not given"),
    (("K-11", "100", "--vat", "25"), "K-11 does not fit into 5 digits"),
    (("10001", "100", "--vat", "25", "--voucher", "/etc/hostname"), "is no file in the book's folder"),
    (("10001", "100", "--vat", "bare"), "no account is set for vat.bare.account"),
    (("10001", "100", "--vat", "other"), "the account 6000 is none of accounts.revenue"),
    (("10001", "100", "--vat", "25", "--date", "10.01.2025"), "--date: “10.01.2025”"),
    (("--vat", "25"), "which customer?"),
    (("10001", "100", "--from", "x.yaml"), "--from stands alone"),
]  # fmt: skip


@pytest.mark.parametrize(("args", "message"), REFUSED, ids=[message[:30] for _, message in REFUSED])
def test_what_cannot_be_invoiced_is_refused_with_a_remedy(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    vat = {
        **SETTINGS["vat"],
        "old": {"percent": 14, "account": "2700", "revenue": "3000"},
        "bare": {"percent": 25, "revenue": "3000"},
        "other": {"percent": 25, "revenue": "6000"},
    }
    customers = {
        "10009": {"name": "Lukket AS", "closed": "2025-01-10"},
        "10010": {"name": "Fremd GmbH", "currency": "EUR"},
        "K-11": {"name": "Kari AS"},
    }
    lock = "2009-12-30" if "2009-12-31" in args else "2024-12-31"
    given = recording_book(books, vat=vat, customers=customers, lock=lock)
    day = () if "--date" in args else DAY
    error = refused(given, "invoice", *args, *day)
    assert message in error
    assert "Traceback" not in error


def test_a_closed_customer_and_the_future_can_be_allowed(books: Books) -> None:
    customers = {"10009": {"name": "Lukket AS", "closed": "2025-01-10"}}
    for response, told in (("warn", True), ("ignore", False)):
        settings = {**SETTINGS["record"], "closed": response, "future": response}
        given = recording_book(
            books,
            customers=customers,
            record=settings,
            vat={"x": {"percent": 0, "revenue": "3100"}},
            company={},
        )
        done = record(given, "invoice", "10009", "1", "--vat", "x", "--date", "2999-01-01")
        assert done.code == 0
        assert ("is closed since" in done.err) is told
        assert ("is in the future" in done.err) is told


def test_what_speaks_against_several_invoices_of_a_file_is_told_once(
    books: Books, tmp_path: Path
) -> None:
    settings = {**SETTINGS["record"], "future": "warn"}
    given = recording_book(books, record=settings, lock="2998-12-31")
    path = tmp_path / "invoices.yaml"
    row = '- {customer: "10001", amount: 10, vat: "0", text: x, date: %s}\n'
    path.write_text("".join(row % day for day in ("2999-01-01", "2999-01-01", "2999-01-02")))
    done = record(given, "invoice", "--from", str(path))
    assert done.code == 0, done.err
    assert done.err.count("2999-01-01 is in the future") == 1
    assert done.err.count("2999-01-02 is in the future") == 1


YAML = """
- customer: "10001"
  text: Materialer
  amount: 1000
  vat: "25"
- customer: Ola Prøve
  date: 2025-01-31
  delivered: 2025-01-15
  lines:
    - {text: Arbeid, quantity: 3, unit: h, price: 950, discount: 10, vat: "25"}
    - {product: hours}
"""


def test_a_file_has_a_months_invoices_in_one_go(books: Books) -> None:
    given = recording_book(books)
    path = folder_of(given) / "invoices.yaml"
    path.write_text(YAML, encoding="utf-8")
    text = recorded(given, "invoice", "--from", str(path), *DAY)
    assert content_of(given, "2025.journal").decode() == text
    assert [(str(one.date), one.number, one.amount) for one in given.entries] == [
        ("2025-01-10", "2025-001", Decimal(1250)),
        ("2025-01-31", "2025-002", Decimal("4393.75")),
    ]


def test_a_file_may_hold_one_invoice(books: Books) -> None:
    given = recording_book(books)
    path = folder_of(given) / "invoices.yaml"
    path.write_text('{customer: "10001", amount: 5, vat: "25"}', encoding="utf-8")
    assert recorded(given, "invoice", "--from", str(path), *DAY).count("(2025-001)") == 1


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ('- {customer: "10001"}\n- {customer: "1", amount: 1, vat: "25"}', [("I230", 1), ("I201", 2)]),
        ('- {customer: "10001", amount: 1.005, vat: "25"}', [("I202", 1)]),
        ('- {customer: "10001", amount: 1, vat: 25}', [("I106", 1)]),
        ('- {customer: "10001", amont: 1}', [("I104", 1)]),
        ('- {customer: "10001", lines: [{amount: 1, discount: 200, vat: "25"}]}', [("I121", 1)]),
        ('- {customer: "10001", amount: 1, vat: "25", voucher: no.pdf}', [("I244", 1)]),
        ("", [("I120", 0)]),
        ("- [", [("I101", 2)]),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_file_is_told_at_its_place_and_nothing_written(
    books: Books, text: str, places: list[tuple[str, int]]
) -> None:
    given = recording_book(books)
    path = folder_of(given) / "invoices.yaml"
    path.write_text(text, encoding="utf-8")
    error = refused(given, "invoice", "--from", str(path), *DAY, code=3)
    for code, line in places:
        assert f"invoices.yaml:{line}" in error or not line
        assert f" {code} " in error


def test_invoices_of_a_file_may_belong_in_several_journals(books: Books) -> None:
    given = recording_book(books)
    path = folder_of(given) / "invoices.yaml"
    one = '- {{customer: "10001", amount: 1, vat: "25", date: {}}}\n'
    path.write_text(one.format("2024-12-31") + one.format("2025-01-01"), encoding="utf-8")
    done = record(given, "invoice", "--from", str(path))
    assert "written to 2024.journal:1" in done.err
    assert "written to 2025.journal:1" in done.err
    assert [entry.path for entry in given.entries] == ["2024.journal", "2025.journal"]


def test_json_tells_what_was_recorded(books: Books) -> None:
    given = recording_book(books)
    args = ("invoice", "10001", "100", "--vat", "25", *DAY, "--format", "json")
    report = json.loads(recorded(given, *args, "--dry-run"))
    assert report["report"] == "record"
    row = {
        "date": "2025-01-10",
        "code": "2025-001",
        "customer": "10001",
        "documents": ["2025-001"],
        "text": "Invoice 2025-001",
        "amount": "125.00",
        "currency": "NOK",
        "due": ["2025-02-09"],
        "kid": "1000120250013",
        "source": "2025.journal:1",
        "written": False,
    }
    assert report["rows"] == [row]
    assert json.loads(recorded(given, *args))["rows"] == [{**row, "written": True}]
    (second,) = json.loads(recorded(given, *args))["rows"]
    line = (
        content_of(given, "2025.journal")
        .decode()
        .split("\n")[int(second["source"].split(":")[1]) - 1]
    )
    assert "(2025-002)" in line


def test_a_dry_run_shows_and_writes_nothing(books: Books) -> None:
    given = recording_book(books)
    done = record(given, "invoice", "10001", "100", "--vat", "25", *DAY, "--dry-run")
    assert "(2025-001)" in done.out
    assert "nothing was written; it would stand at 2025.journal:1" in done.err
    assert not (folder_of(given) / "2025.journal").exists()


def test_a_voucher_is_tagged_by_its_path_in_the_folder_of_vouchers(books: Books) -> None:
    for folder, tag in (("", "vouchers/2025-001.pdf"), ("vouchers", "2025-001.pdf")):
        given = recording_book(books, vouchers=folder)
        file = folder_of(given) / "vouchers" / "2025-001.pdf"
        file.parent.mkdir()
        file.write_bytes(b"%PDF")
        args = ("10001", "100", "--vat", "25", *DAY, "--voucher", str(file))
        assert tags(recorded(given, "invoice", *args))["voucher"] == tag


def test_twenty_processes_at_once_record_twenty_invoices_without_a_gap(books: Books) -> None:
    given = recording_book(books)
    children = []
    for _ in range(20):
        child = os.fork()
        if not child:
            code = 1
            try:
                code = record(given, "invoice", "10001", "100", "--vat", "25", *DAY).code
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 20
    numbers = [one.number for one in given.entries]
    assert numbers == [f"2025-{number:03}" for number in range(1, 21)]
