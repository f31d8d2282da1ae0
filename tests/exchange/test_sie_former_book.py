from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sie_files import SIE4, SIE5, handed_over, real

from reskontro.exchange.sie.read import former_book_of
from reskontro.exchange.sie.receivable import Choices


def test_sie4_gives_customers_and_documents_by_the_dimensions_of_the_format() -> None:
    book = handed_over(SIE4)
    assert (book.format, book.receivable) == ("sie4", ("1510",))
    assert (book.first, book.last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (book.company.name, book.company.orgnr) == ("Fjällbyggarna i Åre AB", "5555555555")
    assert (book.company.address.postcode, book.company.address.city) == ("830 13", "ÅRE")
    assert book.company.vat_registered
    assert [one.fields[("name",)] for one in book.customers] == ["Östersunds Måleri AB", "Sjöbergs"]
    lines = [line for one in book.transactions for line in one.lines if line.account == "1510"]
    assert [(one.customer, one.document, one.amount) for one in lines] == [
        ("1001", "501", Decimal(1250)),
        ("1002", "502", Decimal(250)),
        ("1001", "501", Decimal(-500)),
    ]


def test_the_parts_of_opening_balances_are_those_of_customers() -> None:
    book = handed_over(SIE4)
    assert book.customers[0].openings == {"1510": 1500}
    assert not book.items
    parts = '#OIB 0 1510 {8 "1001" 10 "77"} 900.00\n#OIB 0 1510 {8 "1001" 10 "78"} 600.00\n'
    with_parts = handed_over(SIE4.replace("#OIB", f"{parts}#OIB", 1))
    assert with_parts.customers[0].openings == {"1510": 1500}
    assert [(one.document, one.amount) for one in with_parts.items] == [
        ("77", Decimal(900)),
        ("78", Decimal(600)),
    ]


def test_other_dimensions_can_be_said() -> None:
    text = SIE4.replace("{8 ", "{20 ").replace("#OBJEKT 8", "#OBJEKT 20").replace(" 10 ", " 21 ")
    book = handed_over(text, Choices(customer="20", invoice="21"))
    assert [one.number for one in book.customers] == ["1001", "1002"]
    assert next(iter(book.transactions)).lines[0].document == "501"


@pytest.mark.parametrize(
    ("old", "new", "receivable"),
    [
        ('#KONTO 1510 "Kundfordringar"', '#KONTO 1510 "Något"', ("1510",)),
        ("{8 ", "{7 ", ("1510",)),
        ('#KONTO 1510 "Kundfordringar"\n#SRU 1510 7251\n', "", ()),
    ],
)
def test_receivable_accounts_are_told_by_customers_else_by_name_or_tax_code(
    old: str, new: str, receivable: tuple[str, ...]
) -> None:
    text = SIE4.replace(old, new)
    if not receivable:
        text = text.replace("{8 ", "{7 ")
    assert handed_over(text).receivable == receivable


def test_the_user_says_which_accounts_are_receivable() -> None:
    assert handed_over(SIE4, Choices(receivable=("1930",))).receivable == ("1930",)


def test_what_does_not_fit_is_told() -> None:
    text = SIE4.replace("#TRANS 1930 {} 500.00", "#TRANS 1930 {} 500.00 20260221")
    text = text.replace("#VER A 2 20260212", "#VER A 1 20270212")
    text += "#VER C 1 20260301\n{\n}\n"
    remarks = {one.key: one.count for one in handed_over(text).remarks}
    assert remarks == {
        "sie.struck": 1,
        "sie.outside": 1,
        "sie.repeated": 2,
        "sie.other_day": 1,
        "sie.empty": 1,
    }


def test_a_file_of_vouchers_alone_has_the_period_of_their_days() -> None:
    book = handed_over("#FLAGGA 0\n#SIETYP 4\n" + SIE4[SIE4.index("#VER") :])
    assert (book.first, book.last) == (date(2026, 1, 10), date(2026, 2, 20))


def test_sie5_gives_documents_of_its_subledger_with_their_days() -> None:
    book = handed_over(SIE5)
    assert (book.format, book.receivable) == ("sie5", ("1510",))
    (item,) = book.items
    assert (item.customer, item.document, item.amount) == ("1001", "400", Decimal(1500))
    assert (item.issued, item.due) == (date(2025, 12, 20), date(2026, 1, 20))
    assert book.customers[0].openings == {"1510": 1500}
    invoiced, paid = book.transactions
    assert invoiced.issued == date(2026, 1, 9)
    debit, credit = invoiced.lines[0], paid.lines[1]
    assert (debit.customer, debit.document, debit.kid) == ("1002", "501", "5017")
    assert debit.due == date(2026, 2, 9)
    assert (credit.customer, credit.document, credit.due) == ("1001", "400", None)


def test_addresses_of_sie5_are_parted_and_countries_are_codes() -> None:
    first, second = handed_over(SIE5).customers
    assert (first.fields["address", "postcode"], first.fields["address", "city"]) == (
        "831 30",
        "Östersund",
    )
    assert second.fields["address", "city"] == "Östersund, Sverige"
    assert second.fields[("orgnr",)] == "5555555555"


def test_an_invoice_from_before_the_year_without_a_balance_is_told() -> None:
    balance = '<Balances><OpeningBalance month="2026-01" amount="1500" /></Balances>'
    (remark,) = [
        one for one in handed_over(SIE5.replace(balance, "")).remarks if one.key != "sie.struck"
    ]
    assert (remark.key, remark.values) == (
        "sie.not_opened",
        {"document": "400", "amount": "2000"},
    )


def test_amounts_in_other_currencies_are_kept_as_texts() -> None:
    foreign = '<ForeignCurrencyAmount amount="110" currency="EUR" /><Subdivided'
    book = handed_over(SIE5.replace("<Subdivided", foreign, 1))
    assert next(iter(book.transactions)).lines[0].foreign == "110 EUR"


def test_real_file_of_mamut_has_98_documents_of_24_customers() -> None:
    path = real("MAMUT_SIE4_EXPORT.SE")
    with path.open("rb") as stream:
        book = former_book_of(path.name, stream, Choices())
    assert book.receivable == ("1510",)
    documents: dict[tuple[str, str], Decimal] = {}
    for one in book.transactions:
        for line in one.lines:
            if line.account == "1510":
                key = (line.customer, line.document)
                documents[key] = documents.get(key, Decimal(0)) + line.amount
    opened = [amount for amount in documents.values() if amount]
    assert (len(documents), len({customer for customer, _ in documents})) == (98, 24)
    assert [sum(amount > 0 for amount in opened), len(opened)] == [21, 33]
    assert sum(amount for amount in opened if amount > 0) == Decimal("2563070.72")
    assert sum(amount for amount in opened if amount < 0) == Decimal("-752433.18")
