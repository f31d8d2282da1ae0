"""A period as SAF-T: valid by the schema, and the same to whoever reads it again."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import ROOT, call
from lxml import etree

from reskontro.exchange.saft.values import NAMESPACE

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome
    from lxml.etree import _Element

SCHEMA = ROOT.parent / "shared/data/saft-no/schema/Norwegian_SAF-T_Financial_Schema_v_1.30.xsd"
SETTINGS = """\
company: {name: Solvik AS, country: "NO", orgnr: "987654325", vat_registered: true, phone: "22334455",
  bank_account: "86011117947", address: {street: Storgata 1, postcode: "0181", city: Oslo}}
currency: NOK
language: en
accounts:
  receivable: "1500"
  revenue: "3*"
  vat: "27*"
  bank: "19*"
  opening: "2050"
terms: net 14
"""
ACCOUNTS = """\
account 1500
    ; Customers & others
    ; type: A
    ; saft: balanseverdiForOmloepsmiddel/1500
account 1500:10001
account 1920
    ; saft: balanseverdiForOmloepsmiddel/1920
account 2050
    ; saft: egenkapital/2050
account 2700
    ; saft: kortsiktigGjeld/2700
account 3000
    ; saft: salgsinntekt/3000
"""
JOURNAL = """\
2024-12-20 * (F-1) Haugen | Door
    ; due: 2025-01-19
    1500:10001    1250.00 NOK
    ; invoice: F-1
    3000         -1000.00 NOK
    2700          -250.00 NOK

2024-12-31 * Closing
    ; clopen: 2025
    1500:10001   -1250.00 NOK
    2050          1250.00 NOK

2025-01-01 * Opening
    ; clopen: 2025
    1500:10001    1250.00 NOK
    2050         -1250.00 NOK

2025-01-15 * (B-1) Paid
    1920          1000.00 NOK
    1500:10001   -1000.00 NOK
    ; invoice: F-1
    ; Thanks <very> & "much"

2025-03-01 * (F-2) Åtti GmbH | Windows
    1500:80         100.00 EUR @@ 1150.00 NOK
    ; invoice: F-2
    ; due: 2025-03-31
    3000         -1150.00 NOK

2025-04-01 * (F-3) Somebody
    1500             50.00 NOK
    3000            -50.00 NOK

2026-01-05 * (F-4) Haugen | Later
    1500:10001       10.00 NOK
    3000            -10.00 NOK
"""
CUSTOMERS = """\
"10001": {name: Haugen Bygg AS, orgnr: "123456785", vat_registered: true, terms: 2/10 net 30,
  address: {street: Veien 2, postcode: "5003", city: Bergen, country: "NO"},
  contacts: [{name: Per Olav Haugen, email: per@haugen.example}, {name: Kasse}]}
"80": {name: Åtti GmbH, type: foreign, currency: EUR, address: {city: Berlin, country: DE}, closed: 2025-12-01}
"90": {name: Nobody AS}
"""


def book(
    folder: Path, journal: str = JOURNAL, settings: str = SETTINGS, accounts: str = ACCOUNTS
) -> Path:
    root = folder / "book"
    (root / "journals").mkdir(parents=True)
    (root / "customers").mkdir()
    (root / "reskontro.yaml").write_text(settings, encoding="utf-8")
    (root / "journals" / "0.journal").write_text(accounts, encoding="utf-8")
    (root / "journals" / "1.journal").write_text(journal, encoding="utf-8")
    (root / "customers" / "all.yaml").write_text(CUSTOMERS, encoding="utf-8")
    return root


def export(root: Path, *args: str, period: str = "2025") -> Outcome:
    return call(
        "export", "saft", "-b", str(root), "--period", period, "--contact", "Kari Solvik",
        "--as-of", "2026-02-01", *args,
    )  # fmt: skip


def parsed(done: Outcome) -> _Element:
    assert done.code == 0, done.err
    root = etree.fromstring(done.out.encode())
    if SCHEMA.is_file():
        etree.XMLSchema(etree.parse(str(SCHEMA))).assertValid(root)
    return root


def found(root: _Element, path: str) -> list[str]:
    steps = "/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/"))
    return [each.text or "" for each in root.iterfind(f".//{steps}")]


def test_it_is_valid_by_the_schema_of_skatteetaten(tmp_path: Path) -> None:
    if not SCHEMA.is_file():
        pytest.skip(f"{SCHEMA} is not there")
    parsed(export(book(tmp_path)))


def test_balances_are_those_of_the_book_year_end_left_out(tmp_path: Path) -> None:
    root = parsed(export(book(tmp_path)))
    accounts = dict(
        zip(
            found(root, "Account/AccountID"), found(root, "Account/AccountDescription"), strict=True
        )
    )
    assert accounts == {
        "1500": "Customers & others", "1920": "1920", "2700": "2700", "3000": "3000",
    }  # fmt: skip
    assert found(root, "Account/OpeningDebitBalance") == ["1250.00", "0.00"]
    assert found(root, "Account/ClosingDebitBalance") == ["1450.00", "1000.00"]
    assert found(root, "Account/ClosingCreditBalance") == ["250.00", "2200.00"]
    assert found(root, "Customer/CustomerID") == ["10001", "80", "Somebody"]
    assert found(root, "BalanceAccount/OpeningDebitBalance") == ["1250.00", "0.00", "0.00"]
    assert found(root, "BalanceAccount/ClosingDebitBalance") == ["250.00", "1150.00", "50.00"]
    assert found(root, "GeneralLedgerEntries/NumberOfEntries") == ["3"]
    assert found(root, "GeneralLedgerEntries/TotalDebit") == ["2200.00"]
    assert found(root, "GeneralLedgerEntries/TotalCredit") == ["2200.00"]


def test_customers_agree_with_what_balances_says(tmp_path: Path) -> None:
    folder = book(tmp_path)
    root = parsed(export(folder))
    done = call("balances", "-b", str(folder), "--as-of", "2025-12-31", "--format", "json")
    said = {
        row["customer"]: Decimal(row["balance"])
        * (Decimal("11.5") if row["currency"] == "EUR" else 1)
        for row in json.loads(done.out)["rows"]
    }
    ids = found(root, "Customer/CustomerID")
    closing = map(Decimal, found(root, "BalanceAccount/ClosingDebitBalance"))
    assert dict(zip(ids, closing, strict=True)) == said


def test_lines_carry_customer_document_due_date_and_currency(tmp_path: Path) -> None:
    root = parsed(export(book(tmp_path)))
    assert found(root, "Line/CustomerID") == ["80", "Somebody", "10001"]  # by journal
    assert found(root, "Line/ReferenceNumber") == ["F-2", "F-3", "F-1"]
    assert found(root, "Line/DueDate") == ["2025-03-31"]
    assert found(root, "DebitAmount/CurrencyCode") == ["EUR"]
    assert found(root, "DebitAmount/CurrencyAmount") == ["100.00"]
    assert found(root, "DebitAmount/ExchangeRate") == ["11.50000000"]
    assert 'Thanks <very> & "much"' in found(root, "Line/Description")
    assert found(root, "Contact/ContactPerson/FirstName") == ["Kari", "Per Olav"]
    assert found(root, "Customer/PartyInfo/Status") == ["Active", "Passive"]


def test_what_is_written_is_read_again_with_nothing_to_tell(tmp_path: Path) -> None:
    file = tmp_path / "out.xml"
    done = export(book(tmp_path), "-o", str(file))
    assert (done.code, done.out) == (0, "")
    again = call(
        "import", "saft", str(file), "--into", str(tmp_path / "again"), "--format", "json",
        "--language", "en",
    )  # fmt: skip
    report = json.loads(again.out)
    differing = [row for row in report["rows"] if row["difference"] and Decimal(row["difference"])]
    assert [(row["section"], row["key"]) for row in differing] == []
    assert again.code == 0
    assert {row["key"] for row in report["rows"] if row["section"] == "remark"} == {
        "before",
        "foreign",
    }
    second = tmp_path / "second.xml"
    settings = tmp_path / "again" / "reskontro.yaml"
    assert 'phone: "22334455"' in settings.read_text(encoding="utf-8")
    assert export(tmp_path / "again", "-o", str(second)).code == 0
    one, other = (etree.fromstring(each.read_bytes()) for each in (file, second))
    for path in (
        "Account/AccountID", "Account/AccountDescription", "Account/GroupingCode",
        "Account/OpeningDebitBalance", "Account/ClosingDebitBalance", "Customer/CustomerID",
        "Customer/Name", "BalanceAccount/ClosingDebitBalance", "Transaction/TransactionID",
        "DebitAmount/Amount", "CreditAmount/Amount", "Line/DueDate",
    ):  # fmt: skip
        assert found(one, path) == found(other, path)


@pytest.mark.parametrize("period", ["2024", "2025"])
def test_an_example_book_is_exported_with_nothing_to_tell_and_read_again(
    period: str, tmp_path: Path
) -> None:
    folder, file, again = ROOT / "ledgers/nordlys", tmp_path / "out.xml", tmp_path / "again"
    done = export(folder, "-o", str(file), "--lang", "en", period=period)
    assert (done.code, done.err.count("\n")) == (0, 1)
    assert f"{file} is written" in done.err
    root = parsed(export(folder, period=period))
    there = dict(
        zip(
            found(root, "Customer/CustomerID"),
            map(closing, root.iterfind(f".//{{{NAMESPACE}}}Customer")),
            strict=True,
        )
    )
    said = call("balances", "-b", str(folder), "--as-of", f"{period}-12-31", "--format", "json")
    owed = {
        row["customer"]: Decimal(row["balance"])
        for row in json.loads(said.out)["rows"]
        if row["currency"] == "NOK"
    }
    assert {each: there.get(each, 0) for each in owed} == owed != {}
    assert {*found(root, "TaxInformation/TaxCode")} >= {"25", "25-tjenester", "utførsel"}
    report = call("import", "saft", str(file), "--into", str(again), "--format", "json")
    rows = json.loads(report.out)["rows"]
    assert report.code == 0
    assert [row for row in rows if row["difference"] and Decimal(row["difference"])] == []


def closing(customer: _Element) -> Decimal:
    """What a customer owes at the end by the file."""
    return sum(
        (
            Decimal(sign + amount)
            for sign, side in (("", "Debit"), ("-", "Credit"))
            for amount in found(customer, f"BalanceAccount/Closing{side}Balance")
        ),
        start=Decimal(),
    )


def test_an_export_replaces_only_an_earlier_export(tmp_path: Path) -> None:
    folder = book(tmp_path)
    file = tmp_path / "out.xml"
    file.write_text("<mine/>", encoding="utf-8")
    assert export(folder, "-o", str(file)).code == 2
    assert file.read_text(encoding="utf-8") == "<mine/>"
    file.unlink()
    assert export(folder, "-o", str(file)).code == 0
    before = file.read_bytes()
    assert export(folder, "-o", str(file)).code == 0
    assert file.read_bytes() == before


@pytest.mark.parametrize("period", ["2027", "2027-03", "2030"])
def test_a_period_from_2027_is_refused(period: str, tmp_path: Path) -> None:
    done = export(book(tmp_path), period=period)
    assert (done.code, done.out) == (2, "")
    assert "1.40" in done.err


def test_the_last_period_before_2027_is_not(tmp_path: Path) -> None:
    assert export(book(tmp_path), period="2026-Q4").code == 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('country: "NO"', 'country: "SE"', "company.country"),
        (', phone: "22334455"', "", "company.phone"),
        ('orgnr: "987654325", ', "", "company.orgnr"),
    ],
)
def test_settings_that_a_file_must_have_are_asked_for(
    old: str, new: str, told: str, tmp_path: Path
) -> None:
    done = export(book(tmp_path, settings=SETTINGS.replace(old, new)))
    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_a_contact_has_first_and_last_name(tmp_path: Path) -> None:
    done = export(book(tmp_path), "--contact", "Kari")
    assert (done.code, "Kari" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("journal", "accounts", "code"),
    [
        pytest.param(JOURNAL, ACCOUNTS.replace("    ; saft: salgsinntekt/3000\n", ""), "M144", id="no group"),
        pytest.param(JOURNAL, ACCOUNTS.replace("salgsinntekt/3000", "3000"), "M145", id="half a group"),
        pytest.param(JOURNAL.replace("1150.00 NOK", "1150.005 NOK"), ACCOUNTS, "M141", id="decimals"),
        pytest.param(
            JOURNAL + "\n2025-05-01 x\n    1920  10 USD\n    2050  -10 USD\n", ACCOUNTS, "M140",
            id="no value",
        ),
        pytest.param(JOURNAL.replace("1500:80 ", f"1500:{'8' * 36} "), ACCOUNTS, "M143", id="number"),
    ],
)  # fmt: skip
def test_what_saft_has_no_room_for_is_refused_with_its_place(
    journal: str, accounts: str, code: str, tmp_path: Path
) -> None:
    file = tmp_path / "out.xml"
    done = export(book(tmp_path, journal, accounts=accounts), "-o", str(file))
    assert (done.code, done.out) == (3, "")
    assert f"{code} " in done.err
    assert not file.exists()


def test_every_amount_has_two_decimals_however_it_is_written(tmp_path: Path) -> None:
    journal = JOURNAL.replace("100.00 EUR @@ 1150.00 NOK", "100.00 EUR @ 11.5000 NOK")
    more = "\n2025-06-01 * (K9) x\n    1920  7 NOK\n    2050  -7 NOK\n"
    root = parsed(export(book(tmp_path, journal.replace("1000.00 NOK", "1000 NOK") + more)))
    amounts = [
        each.text or ""
        for each in root.iter()
        if (name := etree.QName(each).localname).endswith(("Balance", "Amount"))
        or name in ("TaxBase", "TotalDebit", "TotalCredit")
        if not len(each)
    ]
    assert {"7.00", "1150.00", "1000.00", "0.00"} <= {*amounts}
    assert [each for each in amounts if each[-3:-2] != "."] == []


def test_texts_that_xml_cannot_hold_are_cleaned_and_long_ones_cut(tmp_path: Path) -> None:
    long = "ø" * 300
    root = parsed(export(book(tmp_path, JOURNAL.replace("Windows", f"a\ufffe{long}"))))
    assert max(map(len, found(root, "Transaction/Description"))) == 256


def test_a_customer_alone_cannot_be_exported(tmp_path: Path) -> None:
    assert export(book(tmp_path), "--customer", "10001").code == 2


def test_openings_that_are_tagged_as_such_count_where_nothing_was_closed_before(
    tmp_path: Path,
) -> None:
    """As `hledger close --open` writes them at the beginning of a book."""
    journal = """\
2024-12-31 * Opening balances
    ; clopen:
    1500:10001    1250.00 NOK
    2050         -1250.00 NOK

2025-01-15 * (B-1) Paid
    1920          1000.00 NOK
    1500:10001   -1000.00 NOK

2025-12-31 * Closing
    ; clopen: 2026
    1500:10001    -250.00 NOK
    1920         -1000.00 NOK
    2050          1250.00 NOK

2026-01-01 * Opening
    ; clopen: 2026
    1500:10001     250.00 NOK
    1920          1000.00 NOK
    2050         -1250.00 NOK
"""
    folder = book(tmp_path, journal)
    root = parsed(export(folder))
    assert found(root, "BalanceAccount/OpeningDebitBalance") == ["1250.00"]
    assert found(root, "BalanceAccount/ClosingDebitBalance") == ["250.00"]
    done = call("balances", "-b", str(folder), "--as-of", "2025-12-31", "--format", "json")
    assert [row["balance"] for row in json.loads(done.out)["rows"]] == ["250.00"]


def test_an_opening_on_the_day_of_a_closing_counts(tmp_path: Path) -> None:
    journal = (
        JOURNAL
        + """
2025-01-01 * Taken over
    1500:80       70.00 NOK
    2050         -70.00 NOK
"""
    )
    root = parsed(export(book(tmp_path, journal)))
    assert found(root, "BalanceAccount/ClosingDebitBalance") == ["250.00", "1220.00", "50.00"]


@pytest.mark.parametrize(
    "amount", ["1.2345 KWD @@ 40.00 NOK", "0.01 XAU @@ 500000000000.00 NOK", "1.00 $ @@ 9.00 NOK"]
)
def test_a_foreign_amount_that_the_format_has_no_room_for_is_left_out_and_told(
    amount: str, tmp_path: Path
) -> None:
    value = amount.split()[3]
    journal = f"2025-03-01 * (F-2) Åtti | Door\n    1500:80   {amount}\n    3000   -{value} NOK\n"
    done = export(book(tmp_path, journal))
    assert found(parsed(done), "DebitAmount/CurrencyAmount") == []
    assert "1 amount in other currencies" in done.err


def test_a_declared_account_says_whose_it_is_as_in_the_subledger(tmp_path: Path) -> None:
    declared = ACCOUNTS.replace("account 1500\n", "account 1500\n    ; customer: 10001\n")
    assert declared != ACCOUNTS
    sold = "2025-03-01 * (F-1) Somebody | Work\n    1500   100 NOK\n    3000  -100 NOK\n"
    root = parsed(export(book(tmp_path, sold, accounts=declared)))
    assert found(root, "Line/CustomerID") == ["10001"]
