"""What a valid e-invoice needs and the book lacks is told, with place and remedy; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from ehf_books import INVOICE, SWEDISH

if TYPE_CHECKING:
    from ehf_books import MakeBook

pytest_plugins = ("ehf_fixtures",)

LINE = "3000                  -1000.00 NOK"


def with_line(tags: str) -> str:
    """The invoice with tags on its line."""
    return INVOICE.replace(LINE, f"{LINE}\n        ; {tags}")


def without_vat(code: str = "") -> str:
    """An invoice of 1000 without VAT."""
    tag = f"\n            ; vat: {code}" if code else ""
    return f"""
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 1000.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK{tag}
    """


CHARGED = """
    2026-01-05 * (F-1) Kunde | Varer
        1500:1
        ; invoice: F-1
        3000                  -1000.00 NOK
        ; Gulv
        ; vat: fritatt
        3200                 {1}100.00 NOK
        ; Frakt
        ; vat: fritatt
        ; {0}
"""
ODD_ADVANCE = """
    2026-01-05 * (F-1) Kunde | Gulvlegging
        1500:1                  770.00 NOK
        ; invoice: F-1
        2900                    400.00 NOK
        ; advance: F-0
        2700                     80.00 NOK
        ; advance: F-0
        3000                  -1000.00 NOK
        2700                   -250.00 NOK
"""
#: Paid out, and claimed back.
NO_LINE = """
    2026-01-05 * (F-1) Kunde | Utlegg
        1500:1                  100.00 NOK
        ; invoice: F-1
        ; kind: invoice
        1920                   -100.00 NOK
"""


@pytest.mark.parametrize(
    ("code", "remedy", "changed"),
    [
        ("D210", "Add company: {name", {"company": {"name": ""}}),
        ("D211", "Add company: {orgnr", {"company": {"orgnr": ""}}),
        ("D301", "PDF", {"company": {"country": "DK"}}),
        ("D302", "Correct company.orgnr", {"company": {"orgnr": "987654321"}}),
        ("D302", "Correct company.orgnr", {"base": SWEDISH, "company": {"orgnr": "5512015009"}}),
        ("D303", "company.peppol_address", {"company": {"peppol_address": "192:987654325"}}),
        ("D303", "company.peppol_address", {"company": {"peppol_address": "9908:987654325"}}),
    ],
)
def test_settings(e_books: MakeBook, code: str, remedy: str, changed: dict[str, Any]) -> None:
    told = e_books(**changed).refused()
    assert f"reskontro.yaml: {code}" in told
    assert remedy in told


@pytest.mark.parametrize(
    ("code", "remedy", "record"),
    [
        ("D215", "address:", {"orgnr": "", "address": {}, "peppol_address": "0192:987654325"}),
        ("D304", "type: business", {"type": "person"}),
        ("D305", "address: {country", {"type": "foreign", "address": {"city": "Oslo"}}),
        ("D306", "Correct orgnr", {"orgnr": "123456789"}),
        ("D307", "Correct peppol_address", {"peppol_address": "0192:123456789"}),
        ("D307", "Correct peppol_address", {"peppol_address": "9908:123456785"}),
        ("D307", "Correct peppol_address", {"peppol_address": "123456785"}),
        ("D319", "Add peppol_address", {"orgnr": ""}),
        ("D320", "Correct vat_number", {"vat_number": "NO123456789MVA"}),
    ],
)
def test_customers(e_books: MakeBook, code: str, remedy: str, record: dict[str, Any]) -> None:
    told = e_books(customers={"1": record}).refused()
    assert f"customers.yaml:1:2: {code}" in told
    assert remedy in told


@pytest.mark.parametrize(
    ("code", "remedy", "journal", "changed"),
    [
        ("D316", "UNCL 7161", CHARGED.format("charge: QQ", "-"), {}),
        ("D316", "UNCL 5189", CHARGED.format("allowance: FC", ""), {}),
        ("D317", 'units: {"spann"', with_line("quantity: 10, unit: spann, price: 100"), {}),
        ("D318", "quantity:", with_line("quantity: 10, price: 99"), {}),
        ("D318", "discount:", with_line("quantity: 10, price: 100, discount: 5"), {}),
        ("D318", "quantity:", with_line("quantity: 0, price: 100"), {}),
        ("D308", "; vat: CODE", without_vat(), {}),
        ("D322", "buyer_reference:", INVOICE, {"customers": {"1": {"buyer_reference": ""}}}),
        (
            "D321",
            "neither VAT nor bank",
            NO_LINE,
            {},
        ),
        ("D326", "one advance for each rate", ODD_ADVANCE, {}),
        (
            "D324",
            "Round the posting",
            INVOICE.replace("-1000.00", "-1000.001").replace("-250.00", "-249.999"),
            {},
        ),
    ],
)
def test_invoices(
    e_books: MakeBook, code: str, remedy: str, journal: str, changed: dict[str, Any]
) -> None:
    told = e_books(journal, **changed).refused()
    assert f"book.journal:2: {code}" in told or f"book.journal:1: {code}" in told
    assert remedy in told


@pytest.mark.parametrize(
    ("code", "remedy", "vat"),
    [
        ("D309", "category", {"percent": 0, "reason": "Unntatt"}),
        ("D310", "S is for rates above 0", {"percent": 0, "category": "S"}),
        ("D312", "VATEX-EU-G", {"percent": 0, "category": "G", "exemption": "VATEX-EU-AE"}),
        ("D312", "VATEX-EU-132", {"percent": 0, "category": "E", "exemption": "x"}),
        ("D313", "exemption: VATEX-EU", {"percent": 0, "category": "E"}),
    ],
)
def test_vat_codes(e_books: MakeBook, code: str, remedy: str, vat: dict[str, Any]) -> None:
    told = e_books(without_vat("mine"), vat={"mine": vat}).refused()
    assert f"reskontro.yaml: {code}" in told
    assert remedy in told


def test_a_rate_above_0_has_no_other_category_than_s(e_books: MakeBook) -> None:
    journal = with_line("vat: mine")
    vat = {"mine": {"percent": 25, "account": "2700", "category": "E", "reason": "x"}}
    assert "reskontro.yaml: D310" in e_books(journal, vat=vat).refused()


def test_a_rate_that_sweden_has_not(e_books: MakeBook) -> None:
    """SE-R-006; Norway's rates are held against the law by `record`, not by Peppol."""
    journal = """
        2026-01-05 * (F-1) Kund | Varor
            1500:4                 1200.00 SEK
            ; invoice: F-1
            3001                  -1000.00 SEK
            ; vat: 20
            2611                   -200.00 SEK
    """
    accounts = {"vat": ["26*"], "revenue": ["30*"]}
    told = e_books(journal, base=SWEDISH, currency="SEK", accounts=accounts).refused()
    assert "D327" in told
    assert "25, 12, 6" in told


def test_categories_of_registered_firms(e_books: MakeBook) -> None:
    told = e_books(without_vat("eksport"), company={"vat_registered": False}).refused()
    assert "reskontro.yaml: D311" in told


def test_lines_outside_vat_stand_alone(e_books: MakeBook) -> None:
    journal = """
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 2250.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            ; Varer
            ; vat: 25
            3300                  -1000.00 NOK
            ; Erstatning
            ; vat: utenfor
            2700                   -250.00 NOK
    """
    assert "D314" in e_books(journal).refused()


def test_a_supply_within_the_eea_needs_the_buyers_vat_number(e_books: MakeBook) -> None:
    record = {"vat_number": "", "vat_registered": False}
    told = e_books(without_vat("eu"), customers={"1": record}).refused()
    assert "customers.yaml:1:2: D325" in told
    foreign = {
        "orgnr": "",
        "vat_registered": False,
        "peppol_address": "0192:987654325",
    }
    assert "D325" in e_books(without_vat("omvendt"), customers={"1": foreign}).refused()


def test_vat_of_another_rate_is_not_passed_on(e_books: MakeBook) -> None:
    """BR-CO-17: without known rates the journal's own may be far off on a large sum."""
    lines = "".join(
        f"            3000    -{n}.01 NOK\n            ; Vare {n}\n" for n in range(1, 160)
    )
    total = sum(n * 100 + 1 for n in range(1, 160))
    vat = round(total * 0.25) + 130
    journal = (
        "\n        2026-01-05 * (F-1) Kunde | Varer\n"
        f"            1500:1    {(total + vat) / 100:.2f} NOK\n            ; invoice: F-1\n"
        f"{lines}            2700    -{vat / 100:.2f} NOK\n"
    )
    assert "D315" in e_books(journal).refused()


@pytest.mark.parametrize(("book", "where"), [("kr", "reskontro.yaml"), ("NOK", "book.journal")])
def test_currencies_have_codes(e_books: MakeBook, book: str, where: str) -> None:
    other = "EUR" if book == "kr" else "dollar"
    journal = f"""
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 1000.00 {other} @ 10.00 {book}
            ; invoice: F-1
            3000                 -10000.00 {book}
            ; vat: eksport
    """
    told = e_books(journal, currency=book).refused()
    assert "D323" in told
    assert where in told


def test_everything_is_told_at_once(e_books: MakeBook) -> None:
    journal = with_line("quantity: 10, unit: spann, price: 99")
    record = {"buyer_reference": "", "orgnr": "", "peppol_address": ""}
    told = e_books(journal, customers={"1": record}, company={"orgnr": "1"}).refused()
    for code in ("D302", "D317", "D318", "D319", "D322"):
        assert told.count(code) == 1, code
    assert "no document was written" in told


def test_one_wrong_of_several_keeps_all_back(e_books: MakeBook) -> None:
    journal = INVOICE + INVOICE.replace("F-1", "F-2").replace("1500:1", "1500:5")
    told = e_books(journal).refused("invoice", "F-*")
    assert "D304" in told
    assert "customer 5 is a person" in told


def test_settings_that_no_unit_code_fits(e_books: MakeBook) -> None:
    done = e_books(units={"spann": "bucket"}).call("invoice", "F-1", "--ehf")
    assert done.code == 3
    assert "S145" in done.err


@pytest.mark.parametrize("lang", ["en", "nb", "sv"])
def test_one_form_at_a_time(e_books: MakeBook, lang: str) -> None:
    book = e_books()
    done = book.call("invoice", "F-1", "--ehf", "--embed-ehf", "--lang", lang)
    assert done.code == 2
    assert "--embed-ehf" in done.err
    assert not list(book.folder.glob("*"))


def test_a_file_of_another_content_is_left_alone(e_books: MakeBook) -> None:
    book = e_books()
    path = book.folder / "invoice-F-1.xml"
    path.write_text("mine", encoding="utf-8")
    assert book.call("invoice", "F-1", "--ehf").code == 2
    assert path.read_text(encoding="utf-8") == "mine"
