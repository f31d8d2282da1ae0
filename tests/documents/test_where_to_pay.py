"""Accounts and QR codes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban as stdnum_iban

from reskontro.documents.payment_account import payment_account
from reskontro.render.qr_code import qr_svg
from reskontro.settings import Company

if TYPE_CHECKING:
    from letter_books import Make


@pytest.mark.parametrize(
    ("country", "account", "kind", "shown", "iban"),
    [
        ("NO", "86011117947", "account", "8601 11 17947", "NO93 8601 1117 947"),
        ("NO", "8601.11.17947", "account", "8601 11 17947", "NO93 8601 1117 947"),
        ("NO", "NO93 8601 1117 947", "account", "", "NO93 8601 1117 947"),
        ("SE", "9912346", "bankgiro", "991-2346", ""),
        ("SE", "5050-1055", "bankgiro", "5050-1055", ""),
        ("SE", "12345-6", "plusgiro", "12345-6", ""),
        ("SE", "8327-9 123 456 789-0", "account", "8327-9 123 456 789-0", ""),
        ("", "12-34 56", "account", "12-34 56", ""),
    ],
)
def test_accounts(country: str, account: str, kind: str, shown: str, iban: str) -> None:
    found = payment_account(Company(country=country, bank_account=account))
    assert found is not None
    assert (found.kind, found.shown, found.iban) == (kind, shown, iban)


def test_no_account_is_none() -> None:
    assert payment_account(Company(country="NO")) is None


def test_iban_of_the_settings_is_used() -> None:
    found = payment_account(Company(country="SE", iban="SE4550000000058398257466"))
    assert found is not None
    assert found.iban == "SE45 5000 0000 0583 9825 7466"


@given(st.integers(0, 10**11 - 1).map(lambda number: f"{number:011}"))
def test_iban_of_a_norwegian_account_has_the_right_check_digits(account: str) -> None:
    found = payment_account(Company(country="NO", bank_account=account))
    assert found is not None
    assert stdnum_iban.is_valid(found.iban, check_country=False)


def test_qr_code_is_drawn_module_by_module() -> None:
    content = '{"uqr":1,"tp":1,"nme":"Fjällbygg AB"}'
    svg = qr_svg(content)
    code = segno.make(content, error="m", micro=False, boost_error=False, mask=2)
    dark = {
        (int(x) + step, int(y))
        for x, y, run in re.findall(r"M(\d+) (\d+)h(\d+)v1", svg)
        for step in range(int(run))
    }
    wanted = {
        (x + 4, y + 4)
        for y, row in enumerate(code.matrix)
        for x, module in enumerate(row)
        if module
    }
    assert dark == wanted


def test_qr_code_says_whom_how_much_and_when(
    letters: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def draw(content: str) -> str:
        drawn.append(content)
        return qr_svg(content)

    monkeypatch.setattr("reskontro.cli.documents.qr_svg", draw)
    journal = """
        2026-01-05 * (F-1) Kund | Golv
            ; due: 2026-02-04
            ; kid: 202500195
            1510:1                 1250.50 SEK
            ; invoice: F-1
            3000                  -1000.40 SEK
            2700                   -250.10 SEK
        """
    company = {
        "name": "Åkes AB",
        "country": "SE",
        "orgnr": "5512015008",
        "bank_account": "991-2346",
    }
    made = letters(journal, company=company, currency="SEK", accounts={"receivable": "1510"})
    made.pdf("invoice", "F-1")
    assert drawn == [
        (
            '{"uqr":1,"tp":1,"nme":"\\u00c5kes AB","cid":"551201-5008","iref":"202500195",'
            '"idt":"20260105","ddt":"20260204","due":1250.5,"vat":250.1,"pt":"BG","acc":"991-2346"}'
        )
    ]


def test_norway_has_no_qr_code(letters: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def draw(content: str) -> str:
        raise AssertionError(content)

    monkeypatch.setattr("reskontro.cli.documents.qr_svg", draw)
    letters().pdf("invoice", "F-1")
