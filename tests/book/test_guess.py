from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.book.guess import account_type, guess_control_account, guess_role, guessed


@pytest.mark.parametrize(
    ("account", "control"),
    [
        ("assets:receivable:client1:20110101", "assets:receivable"),
        ("Assets:Accounts Receivable", "Assets:Accounts Receivable"),
        ("Assets:AccountsReceivable:Hansen", "Assets:AccountsReceivable"),
        ("assets:accounts-receivable:x", "assets:accounts-receivable"),
        ("RECEIVABLES:A", "RECEIVABLES"),
        ("Eiendeler:Kundefordringer:10001", "Eiendeler:Kundefordringer"),
        ("1500 Kundefordring:10001", "1500 Kundefordring"),
        ("Tillgångar:Kundfordringar:Å", "Tillgångar:Kundfordringar"),
        ("assets:osäkra kundfordringar", "assets:osäkra kundfordringar"),
        ("assets:receivable:receivables 2020", "assets:receivable"),
        ("assets:receivable:Taxi Oslo", "assets:receivable"),
        ("assets:receivable:vat", None),
        ("assets:tax:receivable", None),
        ("eiendeler:mva:kundefordringer", None),
        ("assets:Moms:receivable", None),
        ("assets:receivablesque", None),
        ("assets:bank", None),
        ("expenses:losses on receivables", None),
        ("kostnader:tap på kundefordringer", None),
        ("1580 avsetning kundefordringer", None),
        ("assets:allowance for receivables", None),
        ("liabilities:receivable", None),
        ("", None),
    ],
)
def test_control_account_is_guessed_from_whole_words(account: str, control: str | None) -> None:
    assert guess_control_account(account) == control


def test_declared_type_decides_whether_a_name_can_be_receivable() -> None:
    assert guess_control_account("receivable:a", {"receivable": "L"}) is None
    assert guess_control_account("receivable:a", {"receivable": "A"}) == "receivable"


@pytest.mark.parametrize(
    ("account", "declared", "role"),
    [
        pytest.param("assets:receivable:a", {}, "receivable", id="receivable"),
        pytest.param("income:consulting", {}, "revenue", id="income"),
        pytest.param("revenues", {}, "revenue", id="revenues"),
        pytest.param("3000", {"3000": "R"}, "revenue", id="declared revenue"),
        pytest.param("assets:bank:checking", {}, "bank", id="bank"),
        pytest.param("assets:nordea", {"assets:nordea": "Cash"}, "bank", id="declared cash"),
        pytest.param("1920:x", {"1920": "c"}, "bank", id="below declared cash"),
        pytest.param("assets:paypal", {}, "prepaid", id="any other asset takes payments"),
        pytest.param("assets:input vat", {}, "vat", id="VAT among assets"),
        pytest.param("liabilities:tax:sales", {}, "vat", id="tax among liabilities"),
        pytest.param("Utgående mva", {}, "vat", id="VAT of no type"),
        pytest.param("liabilities:customer prepayments", {}, "prepaid", id="prepayment"),
        pytest.param("liabilities:loan", {}, "", id="other liability"),
        pytest.param("equity:opening balances", {}, "opening", id="equity"),
        pytest.param("equity:conversion", {}, "", id="conversion is no opening"),
        pytest.param("expenses:bad debts", {}, "loss", id="bad debts"),
        pytest.param("expenses:Bad-Debt", {}, "loss", id="bad debt"),
        pytest.param("expenses:write-offs:2024", {}, "loss", id="write-offs"),
        pytest.param("7830 Tap på fordringer", {"7830 Tap på fordringer": "X"}, "loss", id="tap"),
        pytest.param("6351 Kundförluster", {"6351 Kundförluster": "X"}, "loss", id="kundförlust"),
        pytest.param("Kostnader:Tap på fordringer", {}, "loss", id="Norwegian losses"),
        pytest.param("Kostnader:Konstaterade kundförluster", {}, "loss", id="Swedish losses"),
        pytest.param("6351 Förluster på kundfordringar", {}, "loss", id="losses of no type"),
        pytest.param("1580 Avsetning tap på fordringer", {}, "allowance_change", id="allowance"),
        pytest.param(
            "expenses:change of allowance for bad debts", {}, "allowance_change", id="feared"
        ),
        pytest.param("eiendeler:tap på fordringer", {}, "prepaid", id="no loss among assets"),
        pytest.param("Inntekter:Salg", {}, "revenue", id="Norwegian revenues"),
        pytest.param("INTÄKTER:Försäljning", {}, "revenue", id="Swedish revenues"),
        pytest.param("Eiendeler:Omløpsmidler:Bank", {}, "bank", id="Norwegian bank"),
        pytest.param("Eiendeler:Kasse:Kontor", {}, "bank", id="below Norwegian cash"),
        pytest.param("Tillgångar:Företagskonto", {}, "bank", id="Swedish bank"),
        pytest.param("Tillgångar:Bankgiro", {}, "bank", id="Swedish giro"),
        pytest.param("Eiendeler:Bankettutstyr", {}, "prepaid", id="whole words"),
        pytest.param("Eiendeler:Kundefordringer:A", {}, "receivable", id="Norwegian receivable"),
        pytest.param("Gjeld:Kundefordringer", {}, "", id="no receivable among debts"),
        pytest.param("Gjeld:Utgående mva", {}, "vat", id="Norwegian VAT"),
        pytest.param("Skulder:Förskott från kunder", {}, "prepaid", id="Swedish prepayment"),
        pytest.param("Egenkapital:Inngående balanse", {}, "opening", id="Norwegian equity"),
        pytest.param("Eget kapital", {}, "opening", id="Swedish equity"),
        pytest.param("Kostnader:Husleie", {}, "", id="Norwegian expense"),
        pytest.param("Skulderklapp", {}, "", id="a word that begins with another"),
        pytest.param("Inntekter:X", {"Inntekter": "L"}, "", id="declared before named"),
        pytest.param("expenses:bank fees", {}, "", id="other expense"),
        pytest.param("income:bad debts", {}, "revenue", id="no loss among revenues"),
        pytest.param("1500", {}, "", id="nothing tells"),
    ],
)
def test_role_is_guessed_from_type_and_name(
    account: str, declared: dict[str, str], role: str
) -> None:
    assert guess_role(account, declared) == role


def test_guess_gives_a_chart_role_and_control_account() -> None:
    find = guessed({})
    assert find("assets:receivable:a:b") == ("receivable", "assets:receivable")
    assert find("income:a") == ("revenue", "")


def _types_by_hledger(accounts: dict[str, str]) -> dict[str, str]:
    lines = []
    for account, declared in accounts.items():
        lines.append(f"account {account}")
        if declared:
            lines.append(f"    ; type: {declared}")
    found = subprocess.run(
        ["hledger", "-f", "-", "accounts", "--declared", "--types"],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    rows = (line.partition("; type:") for line in found.stdout.splitlines())
    return {account.rstrip(): kind.strip() for account, _, kind in rows}


_NAMES = st.lists(
    st.sampled_from(
        [
            "assets", "Asset", "cash", "bank", "BANKS", "check", "checks", "cheque", "chequing",
            "checking", "saving", "savings", "current", "debt", "debts", "liability",
            "liabilities", "equity", "trade", "trading", "trades", "conversion", "conversions",
            "income", "incomes", "revenue", "revenues", "expense", "expenses", "x", "1500",
        ]
    ),
    min_size=1,
    max_size=4,
).map(":".join)  # fmt: skip

_DECLARED = st.sampled_from(["", "", "", "A", "c", "Cash", "liability", "E", "R", "x", "V"])


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is the oracle")
@settings(max_examples=25, deadline=None)
@given(st.dictionaries(_NAMES, _DECLARED, min_size=20, max_size=60))
def test_types_agree_with_hledger(accounts: dict[str, str]) -> None:
    declared = {account: kind for account, kind in accounts.items() if kind}
    ours = {account: account_type(account, declared) for account in accounts}
    assert ours == _types_by_hledger(accounts)
