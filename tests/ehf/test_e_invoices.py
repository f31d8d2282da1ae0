"""E-invoices say what the book says, and pass the official rules without a warning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from ehf_books import INVOICE, said
from official import PEPPOL
from scenarios import SCENARIOS

if TYPE_CHECKING:
    from ehf_books import MakeBook
    from official import Official

pytest_plugins = ("ehf_fixtures",)


@pytest.mark.parametrize("name", SCENARIOS)
def test_says_what_the_book_says(e_books: MakeBook, name: str) -> None:
    case = SCENARIOS[name]
    document = e_books(case.journal, **case.book).xml(case.kind, case.number)
    assert {path: said(document, path) for path in case.says} == case.says


@pytest.mark.parametrize("name", SCENARIOS)
def test_passes_the_official_rules(e_books: MakeBook, official: Official, name: str) -> None:
    case = SCENARIOS[name]
    document = e_books(case.journal, **case.book).xml(case.kind, case.number)
    allowed = {"NO-R-002"} if "not registered for VAT" in name else set()
    assert set(official.findings(document)) <= allowed


def test_official_examples_pass(official: Official) -> None:
    """The rules are run as meant: what Peppol holds up as examples has nothing fatal."""
    for path in sorted((PEPPOL / "examples").glob("*.xml")):
        assert set(official.findings(path.read_bytes())) <= {"UBL-CR-679"}, path.name


@pytest.mark.parametrize(
    ("pattern", "instead", "rule"),
    [
        (r"<cbc:BuyerReference>.*</cbc:BuyerReference>", "", "PEPPOL-EN16931-R003"),
        (r"(?<=<cbc:PayableAmount currencyID=.NOK.>)1250", "1251", "BR-CO-16"),
        (r"(?<=<cbc:LineExtensionAmount currencyID=.NOK.>)1000", "1001", "BR-CO-10"),
        (r"(?<=<cbc:PriceAmount currencyID=.NOK.>)1000", "900", "PEPPOL-EN16931-R120"),
        ("NO987654325MVA", "NO987654321MVA", "NO-R-001"),
        ("Foretaksregisteret", "Prøve", "NO-R-002"),
        (r"(?<=schemeID=.0192.>)123456785", "123456789", "PEPPOL-COMMON-R041"),
        (r"<cbc:DueDate>.*</cbc:DueDate>", "", "BR-CO-25"),
        (r"<cbc:Percent>25", "<cbc:Percent>0", "BR-CO-17"),
        ("C62", "QQQ", "BR-CL-23"),
        (r"<cbc:ProfileID>.*</cbc:ProfileID>", "", "PEPPOL-EN16931-R001"),
        (r"<cbc:Name>Gulvlegging</cbc:Name>", "<cbc:Name/>", "PEPPOL-EN16931-R008"),
        (r"<cbc:IssueDate>2026-01-05", "<cbc:IssueDate>5.1.2026", "PEPPOL-EN16931-F001"),
    ],
)
def test_rules_find_what_is_wrong(
    e_books: MakeBook, official: Official, pattern: str, instead: str, rule: str
) -> None:
    """The rules are truly run: each fires on a valid invoice made wrong."""
    text = e_books(INVOICE).xml("invoice", "F-1").decode()
    wrong = re.sub(pattern, instead, text, count=1)
    assert wrong != text
    assert rule in official.findings(wrong.encode())


def test_schema_finds_what_is_out_of_order(e_books: MakeBook, official: Official) -> None:
    text = e_books(INVOICE).xml("invoice", "F-1").decode()
    moved = text.replace("  <cbc:ID>F-1</cbc:ID>\n", "", 1).replace(
        "<cbc:DocumentCurrencyCode>", "<cbc:ID>F-1</cbc:ID><cbc:DocumentCurrencyCode>"
    )
    assert any("SCHEMAV" in one for one in official.findings(moved.encode()))


def test_same_book_same_bytes(e_books: MakeBook) -> None:
    book = e_books(INVOICE)
    assert book.xml("invoice", "F-1") == book.xml("invoice", "F-1", "--lang", "sv")
