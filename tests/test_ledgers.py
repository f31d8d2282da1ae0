"""The example books are books that hledger and ledger accept, with identifiers that could exist."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from stdnum import luhn
from stdnum.no import kontonr
from stdnum.no import orgnr as norwegian
from stdnum.se import orgnr as swedish

from reskontro.customers import Customer
from reskontro.customers.validation import validate

LEDGERS = Path(__file__).parent.parent / "ledgers"
NAMES = ("abc", "fjallbygg", "hansen", "nordlys")
RECEIVABLE = {"abc": "1500", "fjallbygg": "1510", "hansen": "1500", "nordlys": "1500"}
CHECKED = {"NO": norwegian, "SE": swedish}

books = pytest.mark.parametrize("name", NAMES)
needs_hledger = pytest.mark.skipif(
    shutil.which("hledger") is None, reason="hledger is not installed"
)
needs_ledger = pytest.mark.skipif(shutil.which("ledger") is None, reason="ledger is not installed")


@needs_hledger
@books
@pytest.mark.parametrize("check", [("-s",), ("ordereddates",)], ids=["strict", "ordered"])
def test_hledger_checks_the_whole_book(name: str, check: tuple[str, ...]) -> None:
    found = run("hledger", "-f", top(name), "check", *check)
    assert found.returncode == 0, found.stderr


@needs_hledger
@needs_ledger
@books
def test_ledger_and_hledger_agree_on_every_customers_balance(name: str) -> None:
    ours = run("hledger", "-f", top(name), "balance", RECEIVABLE[name], "--flat", "-N")
    theirs = run("ledger", "-f", top(name), "balance", RECEIVABLE[name], "--flat", "--no-total")
    assert (ours.returncode, theirs.returncode) == (0, 0), ours.stderr + theirs.stderr
    assert words_of_lines(ours.stdout) == words_of_lines(theirs.stdout) != []


@books
def test_the_settings_read_no_journal_twice(name: str) -> None:
    book = LEDGERS / name
    assert settings(name)["journals"] == "journals/**/*.journal"
    read = set(book.glob("journals/**/*.journal"))
    assert set(book.rglob("*.journal")) - read == {top(name)}
    assert not any("include" in path.read_text("utf-8") for path in read)


@books
def test_every_organisation_and_account_number_has_valid_check_digits(name: str) -> None:
    company = settings(name)["company"]
    assert CHECKED[company["country"]].is_valid(company["orgnr"])
    account = company["bank_account"]
    valid = kontonr.is_valid if company["country"] == "NO" else luhn.is_valid
    assert valid(account)
    numbers = [
        (one["address"]["country"], one["orgnr"]) for _, one in customers(name) if one.get("orgnr")
    ]
    assert [found for found in numbers if not CHECKED[found[0]].is_valid(found[1])] == []
    assert len(numbers) == len(set(numbers))


@books
def test_nothing_in_the_register_is_wrong(name: str) -> None:
    paths = sorted((LEDGERS / name / "customers").glob("*.yaml"))
    country = settings(name)["company"]["country"]
    assert validate([(path.name, path.read_bytes()) for path in paths], country) == []


def test_the_example_books_show_every_field_of_a_customer() -> None:
    shown = {key for name in NAMES for _, one in customers(name) for key in one}
    written = set(Customer.__struct_fields__) - {"number", "source"}
    assert written - shown == {"national_id", "kid"}


@books
def test_every_payment_reference_has_a_valid_check_digit_and_is_unique(name: str) -> None:
    invoices = [one for one in transactions(name) if is_invoice(one, name)]
    references = [found for one in invoices for found in re.findall(r"; kid: (\S+)", one)]
    assert [found for found in references if not luhn.is_valid(found)] == []
    assert len(references) == len(set(references))
    paid = {found for one in transactions(name) for found in re.findall(r"; kid: (\S+)", one)}
    assert paid <= set(references)


@books
def test_no_customer_number_stands_twice_and_all_are_declared(name: str) -> None:
    numbers = [number for number, _ in customers(name)]
    assert len(numbers) == len(set(numbers))
    chart = (LEDGERS / name / "journals/kontoplan.journal").read_text("utf-8")
    assert re.findall(rf"^account {RECEIVABLE[name]}:(\S+)$", chart, re.MULTILINE) == sorted(
        numbers
    )


@books
def test_each_customer_has_a_file_of_its_own(name: str) -> None:
    for path in (LEDGERS / name / "customers").iterdir():
        assert path.name == "".join(load(path)) + ".yaml"


@books
def test_names_of_persons_stay_out_of_the_journals(name: str) -> None:
    text = "\n".join(transactions(name))
    persons = [one["name"] for _, one in customers(name) if one["type"] == "person"]
    assert [person for person in persons if person in text or person.split()[-1] in text] == []


@books
def test_every_invoice_says_when_it_is_due(name: str) -> None:
    missing = [one for one in transactions(name) if is_invoice(one, name) and "; due: " not in one]
    assert missing == []


@pytest.mark.parametrize(
    ("name", "series"),
    [("abc", "2024"), ("hansen", "2024"), ("nordlys", "2024"), ("nordlys", "2025")],
)
def test_invoice_numbers_have_no_gap(name: str, series: str) -> None:
    found = [
        int(one[1])
        for text in transactions(name)
        if is_invoice(text, name) and (one := re.search(rf"\({series}-(\d+)\)", text))
    ]
    assert found == list(range(1, len(found) + 1))


def test_voucher_numbers_of_fjallbygg_have_no_gap() -> None:
    found = [int(one) for one in re.findall(r" \(A(\d+)\) ", "\n".join(transactions("fjallbygg")))]
    assert found == list(range(1, len(found) + 1))


def test_hansen_is_the_statement_of_s1() -> None:
    rows = re.findall(
        r"^(\S+) \*(?: \((\S+)\))? Byggmester Hansen AS \| (.*)(?:\n.*?)*?"
        r"\n    1500:10001 +(-?\d+)\.00 NOK",
        "\n".join(transactions("hansen")),
        re.MULTILINE,
    )
    assert rows == [
        ("2024-01-01", "", "Åpningssaldo", "25000"),
        ("2024-01-05", "2024-001", "Faktura materialer", "45000"),
        ("2024-01-15", "", "Innbetaling", "-25000"),
        ("2024-01-20", "2024-002", "Faktura arbeid", "80000"),
        ("2024-02-02", "", "Innbetaling", "-45000"),
        ("2024-02-10", "KN-001", "Kreditnota retur", "-5000"),
        ("2024-02-25", "2024-003", "Faktura tilleggsarbeid", "35000"),
        ("2024-03-15", "", "Innbetaling", "-80000"),
    ]


def test_abc_is_the_ageing_of_s2() -> None:
    matrix: dict[str, list[int]] = {}
    for text in transactions("abc"):
        issued, name = re.findall(r"^(\S+) .*(Kunde [ABC])", text)[0]
        amount = re.findall(r"1500:\d+ +(\d+)\.00", text)[0]
        days = (date(2024, 6, 30) - date.fromisoformat(issued)).days
        row = matrix.setdefault(name, [0, 0, 0, 0])
        row[sum(days > limit for limit in (30, 60, 90))] += int(amount)
    assert matrix == {
        "Kunde A": [100000, 50000, 0, 0],
        "Kunde B": [30000, 25000, 25000, 0],
        "Kunde C": [0, 0, 20000, 25000],
    }


def test_nordlys_has_every_type_of_customer_and_two_years() -> None:
    assert len(customers("nordlys")) == 40
    assert {one["type"] for _, one in customers("nordlys")} == {
        "business",
        "person",
        "public",
        "foreign",
    }
    found = transactions("nordlys")
    assert len(found) == 656
    assert {one[:4] for one in found} == {"2024", "2025"}


def top(name: str) -> Path:
    return LEDGERS / name / f"{name}.journal"


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, encoding="utf-8", check=False
    )


def load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


def settings(name: str) -> Any:
    return load(LEDGERS / name / "reskontro.yaml")


def customers(name: str) -> list[tuple[str, Any]]:
    return [
        found
        for path in sorted((LEDGERS / name / "customers").glob("*.yaml"))
        for found in load(path).items()
    ]


def transactions(name: str) -> list[str]:
    """The transactions of a book as texts, in the order of its journals."""
    found = []
    for path in sorted((LEDGERS / name).glob("journals/**/*.journal")):
        blocks = re.split(r"\n\s*\n", path.read_text("utf-8"))
        found += [block for block in blocks if re.match(r"\d{4}-", block)]
    return found


def is_invoice(text: str, name: str) -> bool:
    """Whether a transaction debits a customer and credits sales."""
    debit = re.search(rf"^    {RECEIVABLE[name]}:\S+ +\d", text, re.MULTILINE)
    sales = re.search(r"^    3[01]\d\d +-\d", text, re.MULTILINE)
    return debit is not None and sales is not None


def words_of_lines(output: str) -> list[list[str]]:
    return [line.split() for line in output.splitlines()]
