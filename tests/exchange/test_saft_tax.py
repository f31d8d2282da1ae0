"""VAT and journals in an exported SAF-T file: what stands on which line, and what is told of it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from books import ROOT, Outcome, call
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reskontro.exchange.saft.values import NAMESPACE

if TYPE_CHECKING:
    from lxml.etree import _Element

SCHEMA = ROOT.parent / "shared/data/saft-no/schema/Norwegian_SAF-T_Financial_Schema_v_1.30.xsd"
CODES = """\
  "25": {rate: vat_high, account: "2700", revenue: "3000", discount: "3081"}
  "15": {rate: vat_middle, account: "2701", revenue: "3030"}
  export: {rate: vat_zero, revenue: "3105", category: G, reason: Export of goods}
"""
SETTINGS = """\
company: {name: Solvik AS, country: "NO", orgnr: "987654325", vat_registered: true, phone: "22334455"}
currency: NOK
language: en
accounts: {receivable: "1500", revenue: "3*", vat: "27*", bank: "19*", loss: "7830", opening: "2050"}
terms: net 14
record: {bank: "1920", loss_ground: warn}
vat:
"""
GROUPS = ["1500", "1920", "2050", "2700", "2701", "3000", "3030", "3081", "3105", "3900", "7830"]
ACCOUNTS = "".join(f"account {each}\n    ; saft: gruppe/{each}\n" for each in GROUPS)


def book(folder: Path, journal: str, codes: str = CODES) -> Path:
    root = folder / "book"
    (root / "journals").mkdir(parents=True)
    (root / "customers").mkdir()
    (root / "reskontro.yaml").write_text(SETTINGS + codes, encoding="utf-8")
    (root / "journals" / "0.journal").write_text(ACCOUNTS, encoding="utf-8")
    (root / "journals" / "2025-03.journal").write_text(journal, encoding="utf-8")
    (root / "customers" / "1.yaml").write_text(
        '"1": {name: Haugen AS, type: business, address: {city: Bergen}}\n', encoding="utf-8"
    )
    return root


def export(root: Path, period: str = "2025", *args: str) -> Outcome:
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


def under(element: _Element, path: str) -> list[str]:
    steps = "/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/"))
    return [each.text or "" for each in element.iterfind(f".//{steps}")]


def lines(root: _Element) -> list[tuple[str, ...]]:
    """Account, code, rate, base and VAT of each line with VAT; a credit below 0."""
    found: list[tuple[str, ...]] = []
    for line in root.iter(f"{{{NAMESPACE}}}Line"):
        for tax in line.iterfind(f"{{{NAMESPACE}}}TaxInformation"):
            credit = under(tax, "CreditTaxAmount/Amount")
            (amount,) = credit or under(tax, "DebitTaxAmount/Amount")
            sign = "-" if credit else ""
            (percent,) = under(tax, "TaxPercentage") or ["–"]
            (base,) = under(tax, "TaxBase") or ["–"]
            (account,) = under(line, "AccountID")
            (code,) = under(tax, "TaxCode")
            found.append((account, code, percent, base, f"{sign}{amount}"))
    return found


def sale(postings: str, head: str = "2025-03-01 * (F-1) Haugen AS | Sale") -> str:
    return f"{head}\n    ; due: 2025-03-15\n{postings}\n"


TAGGED = """\
    1500:1           365.00 NOK
    3000            -100.00 NOK
    ; vat: 25
    3000            -100.00 NOK
    ; vat: 25
    3030            -100.00 NOK
    ; vat: 15
    2700             -50.00 NOK
    ; vat: 25
    2701             -15.00 NOK
    ; vat: 15
"""


def test_the_table_has_the_codes_of_the_settings_and_their_standard_codes(tmp_path: Path) -> None:
    root = parsed(export(book(tmp_path, sale(TAGGED))))
    assert under(root, "TaxTableEntry/TaxType") == ["MVA"]
    assert under(root, "TaxCodeDetails/TaxCode") == ["25", "15", "export"]
    assert under(root, "TaxCodeDetails/TaxPercentage") == ["25", "15", "0"]
    assert under(root, "TaxCodeDetails/StandardTaxCode") == ["3", "31", "52"]
    assert under(root, "TaxCodeDetails/BaseRate") == ["100", "100", "100"]
    assert under(root, "TaxCodeDetails/Description")[2] == "Export of goods"


@pytest.mark.parametrize(
    ("code", "standard"),
    [
        ("{rate: vat_high}", "3"),
        ("{rate: vat_low}", "33"),
        ("{rate: vat_raw_fish}", "32"),
        ("{rate: vat_zero}", "5"),
        ("{rate: vat_zero, category: AE}", "51"),
        ("{rate: vat_zero, category: E}", "6"),
        ("{rate: vat_zero, category: O}", "7"),
        ('{rate: vat_zero, category: G, saft_code: "5"}', "5"),
        ("{percent: 25, saft_code: NA}", "NA"),
        ("{percent: 25}", "NA"),
    ],
)
def test_the_standard_code_is_that_of_the_settings_else_of_category_and_rate(
    code: str, standard: str, tmp_path: Path
) -> None:
    done = export(book(tmp_path, sale(TAGGED), CODES + f"  x: {code}\n"))
    assert under(parsed(done), "TaxCodeDetails/StandardTaxCode")[-1] == standard
    assert ("vat.saft_code" in done.err) == (standard == "NA")


def test_a_standard_code_that_there_is_not_is_refused_with_its_place(tmp_path: Path) -> None:
    done = export(book(tmp_path, sale(TAGGED), '  x: {rate: vat_high, saft_code: "30"}\n'))
    assert (done.code, done.out) == (3, "")
    assert "reskontro.yaml:8:" in done.err


def test_a_rate_that_changes_in_the_period_stands_once_for_each(tmp_path: Path) -> None:
    low = '  "12": {rate: vat_low, account: "2700", revenue: "3000"}\n'
    root = parsed(export(book(tmp_path, sale(TAGGED), low), "2020"))
    assert under(root, "TaxCodeDetails/TaxPercentage") == ["12", "6"]
    assert under(root, "TaxCodeDetails/EffectiveDate") == ["2020-01-01", "2020-04-01"]
    assert under(root, "TaxCodeDetails/ExpirationDate") == ["2020-03-31", "2020-12-31"]


def test_tags_say_the_code_of_a_line(tmp_path: Path) -> None:
    done = export(book(tmp_path, sale(TAGGED)))
    assert lines(parsed(done)) == [
        ("3000", "25", "25", "100.00", "-25.00"),
        ("3000", "25", "25", "100.00", "-25.00"),
        ("3030", "15", "15", "100.00", "-15.00"),
    ]
    assert done.err == ""


def test_without_tags_the_account_says_it_where_the_vat_agrees(tmp_path: Path) -> None:
    untagged = "\n".join(line for line in TAGGED.splitlines() if "; vat" not in line)
    done = export(book(tmp_path, sale(untagged)))
    assert [each[:3] for each in lines(parsed(done))] == [
        ("3000", "25", "25"), ("3000", "25", "25"), ("3030", "15", "15"),
    ]  # fmt: skip
    assert done.err == ""


def test_vat_that_no_code_gives_is_left_out_and_counted(tmp_path: Path) -> None:
    odd = """\
    1500:1           120.00 NOK
    3000            -100.00 NOK
    2700             -20.00 NOK
"""
    done = export(book(tmp_path, sale(odd)))
    assert lines(parsed(done)) == []
    assert "2 lines of sales or VAT without a VAT code" in done.err


def test_what_a_tag_says_stands_though_the_rate_does_not_give_it(tmp_path: Path) -> None:
    odd = """\
    1500:1           360.00 NOK
    3000            -100.00 NOK
    ; vat: 25
    3000            -200.00 NOK
    ; vat: 25
    2700             -60.00 NOK
    ; vat: 25
"""
    assert lines(parsed(export(book(tmp_path, sale(odd))))) == [
        ("3000", "25", "–", "100.00", "-20.00"),
        ("3000", "25", "–", "200.00", "-40.00"),
    ]


def test_two_codes_on_one_account_share_what_is_posted_there(tmp_path: Path) -> None:
    codes = CODES.replace('account: "2701"', 'account: "2700"')
    shared = """\
    1500:1           240.00 NOK
    3000            -100.00 NOK
    3030            -100.00 NOK
    2700             -40.00 NOK
"""
    done = export(book(tmp_path, sale(shared), codes))
    assert lines(parsed(done)) == [
        ("3000", "25", "25", "100.00", "-25.00"),
        ("3030", "15", "15", "100.00", "-15.00"),
    ]
    assert done.err == ""


def test_the_day_of_delivery_decides_the_rate(tmp_path: Path) -> None:
    low = '  "12": {rate: vat_low, account: "2700", revenue: "3000"}\n'
    late = sale(
        "    1500:1   106.00 NOK\n    3000  -100.00 NOK\n    2700    -6.00 NOK\n",
        "2021-10-05 * (F-1) Haugen AS | Sale\n    ; delivered: 2021-09-20",
    )
    assert lines(parsed(export(book(tmp_path, late, low), "2021"))) == [
        ("3000", "12", "6", "100.00", "-6.00")
    ]


def test_a_sale_abroad_has_a_base_and_no_vat_and_the_reason(tmp_path: Path) -> None:
    abroad = "    1500:1   80.00 NOK\n    3105  -80.00 NOK\n    ; vat: export\n"
    root = parsed(export(book(tmp_path, sale(abroad))))
    assert lines(root) == [("3105", "export", "0", "80.00", "-0.00")]
    assert under(root, "TaxInformation/TaxExemptionReason") == ["Export of goods"]


def test_vat_in_a_loss_stands_on_its_own_line(tmp_path: Path) -> None:
    lost = """
2025-06-01 * (V-1) Haugen AS | Loss
    7830             200.00 NOK
    2700              50.00 NOK
    ; vat: 25
    1500:1          -250.00 NOK
    ; invoice: F-1
"""
    root = parsed(export(book(tmp_path, sale(TAGGED) + lost)))
    assert lines(root)[-1] == ("2700", "25", "25", "200.00", "50.00")


def test_a_settlement_of_vat_is_no_sale(tmp_path: Path) -> None:
    settled = """
2025-04-10 * (V-1) VAT
    2700              50.00 NOK
    1920             -50.00 NOK
"""
    done = export(book(tmp_path, sale(TAGGED) + settled))
    assert len(lines(parsed(done))) == 3
    assert done.err == ""


def test_a_registered_firm_without_codes_is_told(tmp_path: Path) -> None:
    done = export(book(tmp_path, sale(TAGGED), "  {}\n"))
    root = parsed(done)
    assert under(root, "TaxTable/TaxTableEntry/TaxType") == []
    assert "the setting vat has no codes" in done.err


def test_what_is_recorded_here_has_all_its_vat(tmp_path: Path) -> None:
    root = book(tmp_path, "")
    for args in (
        ("invoice", "1", "--line", "text=Work, amount=333.33, vat=25", "--line",
         "text=Food, amount=12.50, vat=15", "--line", "text=Parts, amount=66.67, vat=25",
         "--date", "2025-03-01"),
        ("invoice", "1", "--line", "text=Abroad, amount=100, vat=export", "--date", "2025-03-02"),
        ("credit-note", "2025-001", "--amount", "100", "--vat", "25", "--date", "2025-03-03"),
        ("write-off", "2025-001", "--amount", "50", "--date", "2025-12-01", "--ground", "reminders"),
    ):  # fmt: skip
        done = call("record", args[0], "-b", str(root), *args[1:])
        assert done.code == 0, done.err
    done = export(root)
    file = parsed(done)
    assert "without a VAT code" not in done.err
    posted: dict[str, Decimal] = {}
    for line in file.iter(f"{{{NAMESPACE}}}Line"):
        (account,) = under(line, "AccountID")
        if account.startswith("27"):
            for side, sign in (("DebitAmount", 1), ("CreditAmount", -1)):
                for amount in under(line, f"{side}/Amount"):
                    posted[account] = posted.get(account, Decimal(0)) + sign * Decimal(amount)
    stated = {"2700": Decimal(0), "2701": Decimal(0)}
    for _, code, _, _, amount in lines(file):
        if code != "export":
            stated["2700" if code == "25" else "2701"] += Decimal(amount)
    assert stated == posted
    kinds = [each.get("VoucherType") for each in vouchers(file)]
    assert kinds == ["invoice", "invoice", "credit_note", "write_off"]


def vouchers(root: _Element) -> list[dict[str, str]]:
    names = ("TransactionID", "VoucherType", "VoucherDescription")
    return [
        {name: text for name in names for text in under(each, name)}
        for each in root.iter(f"{{{NAMESPACE}}}Transaction")
    ]


@settings(max_examples=25, deadline=None)
@given(
    nets=st.lists(
        st.tuples(st.decimals(-999, 9999, places=2), st.sampled_from(["25", "15"])),
        min_size=1, max_size=6,
    ),
    off=st.decimals("-0.05", "0.05", places=2),
    tagged=st.booleans(),
)  # fmt: skip
def test_what_lines_state_under_a_code_is_what_is_posted_under_it(
    nets: list[tuple[Decimal, str]], off: Decimal, *, tagged: bool
) -> None:
    """Whatever the lines, and a little beside the rate; or nothing is stated."""
    rates = {"25": Decimal("0.25"), "15": Decimal("0.15")}
    accounts = {"25": ("3000", "2700"), "15": ("3030", "2701")}
    posted = {
        code: round(sum(net for net, own in nets if own == code) * rates[code], 2) + off
        for code in {own for _, own in nets}
    }
    postings = [(accounts[code][0], -net, code) for net, code in nets]
    postings += [(accounts[code][1], -vat, code) for code, vat in posted.items()]
    rest = -sum(amount for _, amount, _ in postings)
    text = f"2025-03-01 * (F-1) Haugen AS | Sale\n    1500:1  {rest:f} NOK\n"
    for account, amount, code in postings:
        text += f"    {account}  {amount:f} NOK\n" + (f"    ; vat: {code}\n" if tagged else "")
    with TemporaryDirectory() as folder:
        found = lines(parsed(export(book(Path(folder), text))))
    for code, vat in posted.items():
        own = [Decimal(amount) for _, its, _, _, amount in found if its == code]
        assert not own or sum(own) == -vat
        assert own or not tagged


def test_journals_follow_the_series_and_the_kinds_of_vouchers(tmp_path: Path) -> None:
    journal = (
        sale(TAGGED)
        + """
2025-03-05 * (B-1) Haugen AS | Paid
    1920             100.00 NOK
    1500:1          -100.00 NOK
    ; invoice: F-1

2025-03-06 * (K-1) Haugen AS | Credit
    3000              40.00 NOK
    ; vat: 25
    2700              10.00 NOK
    ; vat: 25
    1500:1           -50.00 NOK
    ; invoice: F-1

2025-03-07 * (B-2) Rent
    3900              10.00 NOK
    1920             -10.00 NOK

2025-03-08 * (F-2) Haugen AS | Sale
    1500:1            80.00 NOK
    3105             -80.00 NOK
"""
    )
    root = parsed(export(book(tmp_path, journal)))
    assert under(root, "Journal/JournalID") == ["invoice", "credit_note", "payment", "other"]
    assert under(root, "Journal/Type") == ["AR", "AR", "AR", "GL"]
    assert under(root, "Journal/Description") == [
        "Invoices", "Credit notes", "Payments", "Other vouchers",
    ]  # fmt: skip
    assert [(each["TransactionID"], each["VoucherType"]) for each in vouchers(root)] == [
        ("F-1", "invoice"), ("F-2", "invoice"), ("K-1", "credit_note"), ("B-1", "payment"),
        ("B-2", "other"),
    ]  # fmt: skip
    assert under(root, "GeneralLedgerEntries/NumberOfEntries") == ["5"]
    assert vouchers(root)[2]["VoucherDescription"] == "credit note"
    norwegian = parsed(export(book(tmp_path / "nb", journal), "2025", "--lang", "nb"))
    assert under(norwegian, "Journal/Description")[0] == "Fakturaer"


def test_our_own_reader_finds_the_same_numbers_in_all_journals(tmp_path: Path) -> None:
    file = tmp_path / "out.xml"
    assert export(book(tmp_path, sale(TAGGED)), "2025", "-o", str(file)).code == 0
    done = call(
        "import", "saft", str(file), "--into", str(tmp_path / "b"), "--language", "en",
        "--format", "json",
    )  # fmt: skip
    assert done.code == 0, done.err
    rows = json.loads(done.out)["rows"]
    assert not [row for row in rows if row["difference"] and Decimal(row["difference"])]


@pytest.mark.parametrize(
    ("tags", "code"),
    [("product: food", "15"), ("product: food, vat: 25", "25"), ("vat: 25, product: food", "25"),
     ("product: unknown", "25"), ("vat: unknown", "25")],
)  # fmt: skip
def test_a_product_says_the_code_where_no_tag_does(tags: str, code: str, tmp_path: Path) -> None:
    rate = {"25": ("25.00", "2700"), "15": ("15.00", "2701")}[code]
    journal = sale(
        f"    1500:1   {100 + Decimal(rate[0]):.2f} NOK\n    3000  -100.00 NOK  ; {tags}\n"
        f"    {rate[1]}  -{rate[0]} NOK\n"
    )
    codes = CODES + 'products: {food: {vat: "15"}}\n'
    assert [each[1] for each in lines(parsed(export(book(tmp_path, journal, codes))))] == [code]
