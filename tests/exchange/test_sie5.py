from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sie_files import SIE5, read, real, refused


def test_a_file_is_its_firm_years_accounts_invoices_customers_and_vouchers() -> None:
    file = read(SIE5)
    assert (file.version, file.program, file.currency) == ("5", "Bokföraren 4", "SEK")
    assert [(one.number, one.first, one.last) for one in file.years] == [
        (-1, date(2025, 1, 1), date(2025, 12, 31)),
        (0, date(2026, 1, 1), date(2026, 12, 31)),
    ]
    assert file.sums("opening") == {"1510": 1500, "1930": 500, "2081": -2000}
    assert file.sums("closing")["3001"] == -1250
    assert file.sums("closing", -1) == {"1510": 1500}
    assert file.customer_accounts == {"1510": "1510"}
    first, second = file.invoices
    assert (first.number, first.customer, first.issued) == ("400", "1001", date(2025, 12, 20))
    assert (second.due, second.reference) == (date(2026, 2, 9), "5017")
    assert [one.code for one in file.vouchers] == ["4-1", "9-1"]
    assert file.vouchers[1].rows[1].invoice == "9"
    assert file.customers[0].name == "Östersunds Måleri AB"


def test_a_struck_entry_does_not_count_and_is_told() -> None:
    file = read(SIE5)
    assert [len(one.rows) for one in file.vouchers] == [2, 2]
    assert [(one.key, one.count) for one in file.remarks] == [("sie.struck", 1)]


def test_further_accounts_of_the_subledger_belong_to_it() -> None:
    more = '<SecondaryAccountRef accountId="1511" />'
    file = read(SIE5.replace('name="Kundfordringar">\n    <Cust', f'name="K">{more}\n    <Cust'))
    assert file.customer_accounts == {"1510": "1510", "1511": "1510"}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("http://www.sie.se/sie5", "http://www.sie.se/sie6", "M204"),
        ("<Sie xmlns", "<Other xmlns", "M204"),
        ('"2026-01-10" text', '"10.01.2026" text', "M210"),
        ('month="2026-01" amount="500"', 'month="jan" amount="500"', "M210"),
        ('accountId="3001" amount="-1250"', 'accountId="30:1" amount="-1250"', "M216"),
        ('accountId="1930" amount="500"', 'accountId="1930" amount="5E2"', "M217"),
        ('accountId="1930" amount="500"', 'accountId="1930" amount="500.001"', "M217"),
        ('start="2026-01" end="2026-12"', 'start="2026-12" end="2026-01"', "M218"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, code: str) -> None:
    assert old in SIE5
    text = SIE5.replace(old, new, 1)
    if code == "M204":
        text = text.replace("</Sie>", "</Other>") if "<Other" in text else text
    problem = refused(text)[0]
    assert problem.code == code
    line = text[: text.index(new)].count("\n") + 1
    assert problem.span.line == (1 if code == "M204" else line)


def test_an_entry_that_does_not_sum_to_zero_is_told_with_the_difference() -> None:
    (problem,) = refused(
        SIE5.replace('amount="1250">\n        <Sub', 'amount="1251">\n        <Sub')
    )
    assert (problem.code, problem.span.line) == ("M214", 47)
    assert problem.values == {"voucher": "4-1", "difference": "1"}


def test_a_file_that_was_cut_off_is_refused() -> None:
    (problem,) = refused(SIE5[:-30])
    assert problem.code == "F221"
    assert problem.span.line > 60


def test_entities_and_document_types_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "x">]>\n<Sie'
    assert refused(SIE5.replace("<Sie", bomb, 1))[0].code == "F220"


def test_a_file_of_nothing_is_refused() -> None:
    assert refused('<Sie xmlns="http://www.sie.se/sie5"></Sie>')[0].code == "M203"


def test_real_sample_of_the_format() -> None:
    file = read(real("Sample.sie").read_bytes())
    assert len(file.invoices) == 19
    assert sum(one.amount for one in file.invoices) == 622297
    assert [(one.key, one.count) for one in file.remarks] == [("sie.struck", 10)]
    sums: dict[str, Decimal] = {}
    for row in file.rows:
        if row.account == "1510" and row.invoice:
            sums[row.invoice] = sums.get(row.invoice, Decimal(0)) + row.amount
    assert {number: amount for number, amount in sums.items() if amount} == {
        "101": 2294, "102": 35000, "105": 8847, "106": 21563, "107": 86250, "108": 47000,
        "109": 18844, "110": -3750, "111": 59848, "112": 32594, "113": 109375, "114": 8844,
        "115": 42272, "116": 11250, "117": 6250, "118": 63750,
    }  # fmt: skip
    assert sum(sums.values()) == 550231 == file.sums("closing")["1510"]
