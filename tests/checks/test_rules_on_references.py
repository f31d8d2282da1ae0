"""References that lead nowhere, or astray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from checking import found, journal

from reskontro.checks.examples import common_files

if TYPE_CHECKING:
    from pathlib import Path

INVOICE = """2025-03-03 * (F-1) Faktura
    1500:10001    1250.00 NOK  ; invoice: F-1, due: 2025-04-02, kid: 123456782
    3000         -1000.00 NOK
    2700          -250.00 NOK

"""
OTHER = INVOICE.replace("F-1", "G-1").replace("10001", "10002").replace("123456782", "20260001233")
VOUCHER = {"reskontro.yaml": common_files()["reskontro.yaml"] + "code: voucher\n"}


def payment(tags: str, day: str = "2025-04-01", code: str = "B-1", customer: str = "10001") -> str:
    return (
        f"{day} * ({code}) Betaling\n    1920  9.00 NOK\n    1500:{customer}  -9.00 NOK{tags}\n\n"
    )


def codes(text: str, folder: Path, settings: dict[str, str] | None = None) -> list[str]:
    return [p.code for p in found({**(settings or {}), **journal(text)}, folder, "R21")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(payment("  ; invoice: F-1"), [], id="known"),
        pytest.param(payment("  ; invoice: F-2"), ["R212"], id="unknown"),
        pytest.param(payment("  ; invoice: F-1, invoice: F-2"), ["R212"], id="one of two unknown"),
        pytest.param(payment("  ; invoice:"), ["R212"], id="an empty tag"),
        pytest.param(payment("", customer="10001:F-2"), ["R212"], id="a segment of the account"),
        pytest.param(payment("", code="F-2"), [], id="a code is no reference"),
        pytest.param(payment("  ; invoice: B-1"), [], id="itself"),
        pytest.param(payment("  ; invoice: G-1"), ["R213"], id="of another"),
        pytest.param(payment("  ; kid: 20260001233"), ["R213"], id="a KID of another"),
        pytest.param(
            payment("  ; invoice: F-1, kid: 20260001233"), ["R213"], id="name and KID differ"
        ),
        pytest.param(payment("  ; kid: 123456782"), [], id="a KID of its own"),
        pytest.param(payment("  ; kid: 12345674"), [], id="a KID of nobody"),
        pytest.param(payment("  ; invoice: F-1", "2025-03-02"), ["R215"], id="before it is issued"),
        pytest.param(payment("", "2025-03-02", "F-1"), ["R215"], id="before it, by its code"),
        pytest.param(payment("  ; invoice: F-1", "2025-03-03"), [], id="on the day"),
        pytest.param(
            payment("  ; invoice: F-1").replace("NOK", "EUR"), ["R214"], id="another currency"
        ),
        pytest.param(
            payment("  ; invoice: F-1").replace("NOK", "EUR")
            + INVOICE.replace("NOK", "EUR").replace("250.00 EUR", "250.00 EUR", 1),
            [],
            id="the number in both currencies",
        ),
        pytest.param(
            payment("  ; invoice: F-2").replace("1920", "7830"), ["R212"], id="a loss on nothing"
        ),
        pytest.param(
            "2025-04-01 * Retur\n    1500:10001  9 NOK  ; invoice: F-2\n    1920  -9 NOK\n",
            ["R212"],
            id="a refund of nothing",
        ),
        pytest.param(
            payment("")
            + "2025-04-02 * Retur\n    1500:10001  9 NOK  ; invoice: B-1\n    1920  -9 NOK\n",
            [],
            id="a refund of a payment",
        ),
        pytest.param(
            "2025-04-01 * Flytt\n    1500:10002  9 NOK  ; invoice: H-1\n"
            "    1500:10001  -9 NOK  ; invoice: F-1\n",
            [],
            id="what is moved to a customer may be new there",
        ),
        pytest.param(
            "2025-04-01 * Flytt\n    1500:10002  9 NOK\n    1500:10001  -9 NOK  ; invoice: H-1\n",
            ["R212"],
            id="what is moved away may not",
        ),
        pytest.param(
            "2025-01-01 * Åpning\n    1500:10001  -9 NOK  ; invoice: KN-7\n    2050  9 NOK\n\n"
            "2025-01-02 * Utlign\n    1500:10001  9 NOK  ; invoice: KN-7\n"
            "    1500:10001  -9 NOK  ; invoice: F-1\n",
            ["R215"],
            id="credit from before",
        ),
        pytest.param(
            "2025-01-01 * Åpning\n    1500:10002  900 NOK  ; invoice: X\n"
            "    1500:10001  -9 NOK  ; invoice: KN-7\n    2050  -891 NOK\n",
            [],
            id="credit from before among debits",
        ),
    ],
)
def test_references(text: str, expected: list[str], tmp_path: Path) -> None:
    assert codes(INVOICE + OTHER + text, tmp_path) == expected


def credit_note(code: str, tags: str) -> str:
    return f"2025-04-01 * ({code}) Kredit\n    3000  9.00 NOK\n    1500:10001  -9.00 NOK{tags}\n\n"


SETTLED = """2025-04-02 * (M-1) Utligning
    1500:10001    9.00 NOK  ; invoice: {}
    1500:10001   -9.00 NOK  ; invoice: F-1
"""


@pytest.mark.parametrize(
    ("text", "by_code", "by_voucher"),
    [
        pytest.param(credit_note("K-1", "  ; invoice: F-1"), [], [], id="named"),
        pytest.param(credit_note("K-1", ""), ["R211"], ["R211"], id="silent"),
        pytest.param(credit_note("F-1", ""), [], ["R211"], id="the code is the invoice's"),
        pytest.param(credit_note("K-1", "  ; kid: 123456782"), [], [], id="by KID"),
        pytest.param(credit_note("K-1", "  ; invoice: K-1"), ["R211"], ["R211"], id="names itself"),
        pytest.param(
            credit_note("A-9", "  ; invoice: K-1"), ["R212"], ["R211"], id="its own number"
        ),
        pytest.param(credit_note("K-1", "") + SETTLED.format("K-1"), [], [], id="settled since"),
        pytest.param(
            credit_note("A-9", "  ; invoice: K-1") + SETTLED.format("K-1"),
            ["R212", "R212"],
            [],
            id="settled since, by its tag",
        ),
    ],
)
def test_credit_notes(text: str, by_code: list[str], by_voucher: list[str], tmp_path: Path) -> None:
    assert codes(INVOICE + text, tmp_path / "a") == by_code
    assert codes(INVOICE + text, tmp_path / "b", VOUCHER) == by_voucher


def test_the_nearest_number_of_the_customer_is_named(tmp_path: Path) -> None:
    text = INVOICE + INVOICE.replace("F-1", "F-2025-17") + payment("  ; invoice: F-2025-7")
    (problem,) = found(journal(text), tmp_path, "R212")
    assert problem.values == {"number": "F-2025-7", "nearest": "F-2025-17"}


def test_whose_document_it_is_is_told(tmp_path: Path) -> None:
    (problem,) = found(journal(INVOICE + OTHER + payment("  ; invoice: G-1")), tmp_path, "R213")
    assert problem.values == {"number": "G-1", "customer": "10002"}
