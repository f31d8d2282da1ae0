from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from bank_files import read, real, refused

from reskontro.exchange.bank.holding import refusals


def record(kind: str, *fields: tuple[int, str]) -> str:
    """A record of 80 characters, fields by the position they begin at."""
    text = list(f"{kind:<80}")
    for first, value in fields:
        text[first - 1 : first - 1 + len(value)] = value
    return "".join(text)


def payment(amount: int, reference: str = "", kind: str = "20", serial: int = 1) -> str:
    return record(
        kind,
        (3, "0003783511"),
        (13, f"{reference:>25}"),
        (38, f"{amount:018}"),
        (56, "22"),
        (58, f"{serial:012}"),
    )


def deposit(amount: int, count: int, currency: str = "SEK") -> str:
    return record(
        "15",
        (3, f"{5841:035}"),
        (38, "20261006"),
        (46, "00001"),
        (51, f"{amount:018}"),
        (69, currency),
        (72, f"{count:08}"),
    )


START = record("01BGMAX", (23, "01"), (25, "20261006120000000000"), (45, "P"))
OPENING = record("05", (3, "0009912346"), (23, "SEK"))


def end(payments: int = 0, deductions: int = 0, extra: int = 0, deposits: int = 1) -> str:
    return f"{'70' + ''.join(f'{n:08}' for n in (payments, deductions, extra, deposits)):<80}"


def made(*inside: str, total: int, count: int, last: str) -> str:
    return "\n".join([START, OPENING, *inside, deposit(total, count), last]) + "\n"


GOOD = made(
    payment(100000, "655969"),
    record("25Betalning av faktura"),
    record("26Kalles Plåt AB"),
    record("29005500001234"),
    payment(50000, "89853", "21", serial=2),
    total=50000,
    count=2,
    last=end(1, 1),
)


def test_a_file_is_its_payments_and_deductions() -> None:
    file = read(GOOD, encoding="iso-8859-1")
    assert (file.format, file.version) == ("bgmax", "01")
    (statement,) = file.statements
    assert (statement.account, statement.other_accounts) == ("9912346", ("5841",))
    ((line,),) = [one.lines for one in file.statements]
    assert (line.amount, line.booked) == (Decimal("500.00"), date(2026, 10, 6))
    first, second = statement.payments
    assert (first.amount, first.kind, first.payer) == (Decimal(1000), "payment", "Kalles Plåt AB")
    assert (first.payer_orgnr, first.payer_account) == ("5500001234", "3783511")
    assert first.texts == ("Betalning av faktura",)
    assert (second.amount, second.kind) == (Decimal(-500), "deduction")
    assert not refusals(file)


def test_a_reference_is_an_ocr_reference_where_its_check_digit_fits() -> None:
    first, second = read(GOOD, encoding="iso-8859-1").payments
    assert [one.kind for one in first.references] == ["ocr"]
    assert first.references[0].is_trusted
    assert [(one.kind, one.text) for one in second.references] == [("document", "89853")]


def test_further_references_belong_to_the_payment_before_them() -> None:
    text = made(
        payment(140000, "657866 658765 657767"),
        payment(0, "657866", "22"),
        payment(0, "657965", "22"),
        payment(30000, "801266,801365"),
        total=170000,
        count=2,
        last=end(2, 0, 2),
    )
    file = read(text)
    assert not file.differences
    assert [[one.text for one in each.references] for each in file.payments] == [
        ["657866", "658765", "657767", "657965"],
        ["801266", "801365"],
    ]


def test_what_is_no_number_in_the_field_of_references_is_a_text() -> None:
    text = made(payment(100, "Faktura nr 5"), total=100, count=1, last=end(1))
    (one,) = read(text).payments
    assert one.references == ()
    assert one.texts == ("Faktura nr 5",)


def test_a_record_that_an_editor_put_tabs_in_is_repaired_and_said() -> None:
    extra = "220003783511\t\t       657965" + "0" * 18 + "22" + "0" * 12
    text = made(payment(100, "657866"), extra, total=100, count=1, last=end(1, 0, 1))
    file = read(text)
    (one,) = file.payments
    assert [each.text for each in one.references] == ["657866", "657965"]
    assert [(each.code, each.span.line) for each in file.remarks] == [("F403", 4)]
    assert not file.differences


@pytest.mark.parametrize(
    ("old", "new", "code", "difference"),
    [
        (deposit(50000, 2), deposit(50001, 2), "F302", "0.01"),
        (deposit(50000, 2), deposit(50000, 3), "F303", "1"),
        (end(1, 1), end(2, 1), "F303", "1"),
        (end(1, 1), end(1, 0), "F305", "-1"),
        (end(1, 1), end(1, 1, 4), "F306", "4"),
        (end(1, 1), end(1, 1, 0, 2), "F307", "1"),
    ],
)
def test_counts_and_sums_are_held(old: str, new: str, code: str, difference: str) -> None:
    (found,) = read(GOOD.replace(old, new), encoding="iso-8859-1").differences
    assert (found.code, found.difference) == (code, Decimal(difference))


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("20261006    ", "", "F210"),
        (deposit(50000, 2), deposit(50000, 2, "EUR"), "F217"),
        ("2026100600001", "2026130600001", "F214"),
        (f"{100000:018}", f"{'10000A':0>18}", "F215"),
        (OPENING, record("99"), "F211"),
        ("01BGMAX", "20BGMAX", "F261"),
        (end(1, 1), "", "F218"),
        ("P", "T", "F219"),
    ],
)
def test_what_is_wrong_is_told(old: str, new: str, code: str) -> None:
    text = GOOD.replace(old, new) if code != "F210" else GOOD.replace("SEK", "SEK" + "x" * 70, 1)
    assert refused(text, encoding="iso-8859-1")[0].code == code


def test_another_version_is_refused() -> None:
    assert refused(GOOD.replace("01202610", "02202610", 1), encoding="iso-8859-1")[0].code == "F209"


def test_real_file_x_of_bankgirot() -> None:
    file = real("bgmax/bgmax_official_example_3_sections.txt")
    totals = [(one.currency, one.total) for one in file.statements]
    assert totals == [("SEK", Decimal(1900)), ("SEK", Decimal(8000)), ("EUR", Decimal(4000))]
    payments = list(file.payments)
    assert [one.kind for one in payments].count("payment") == 8
    assert [one.kind for one in payments].count("deduction") == 1
    assert [(one.code, one.span.line) for one in file.remarks] == [("F403", 17)]
    assert [one.text for one in payments[2].references] == ["657866", "658765", "657767", "657965"]
    assert payments[0].payer == "Kalles Plåt AB"
    assert not file.differences
