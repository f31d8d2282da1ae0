"""Reading a general ledger: formats that are recognised, and what is refused with its place."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import call

from reskontro.book.ledger import read_ledger
from reskontro.problems import BookError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books

    from reskontro.problems import Problem

    #: The control accounts that a file of that name and content holds.
    Read = Callable[..., dict[tuple[str, str], Decimal]]

JOURNAL = "2024-01-01 * (F-1) F\n    1500:1    100 NOK\n    3000\n"


@pytest.fixture
def read(books: Books, tmp_path: Path) -> Read:
    def reading(
        content: str | bytes, name: str = "gl.csv", mark: str = ""
    ) -> dict[tuple[str, str], Decimal]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        book = books(JOURNAL, accounts={"receivable": ["1500", "1510"]}).book
        ledger = read_ledger(path, book, decimal_mark=mark)
        assert ledger.balances is not None
        return ledger.balances

    return reading


def refused(read: Read, content: str | bytes, name: str = "gl.csv") -> Problem:
    with pytest.raises(BookError) as raised:
        read(content, name)
    (problem,) = raised.value.problems
    return problem


NOK = ("1500", "NOK")
CSV = {
    "comma": "account,balance\n1500,1234.50\n",
    "semicolon": "konto;saldo\n1500;1234,50\n",
    "tab": "Konto\tBeløp\n1500\t1234,50\n",
    "bar": "konto|belop\n1500|1234.50\n",
    "byte order mark": "\ufeffkonto;saldo\n1500;1234,50\n",
    "windows lines": "konto;saldo\r\n1500;1234,50\r\n",
    "titles above": "Saldobalanse\nFirma AS;per 31.12.2024\n\nKonto;Navn;Saldo\n1500;K;1234,50\n",
    "quoted": '"account","balance"\n"1500","1234.50 NOK"\n',
    "groups of a dot": "konto;saldo\n1500;1.234,50\n",
    "groups of a blank": "konto;saldo\n1500;1 234,50\n",
    "groups of a no-break space": "konto;saldo\n1500;1\xa0234,50\n",
    "groups of a comma": 'account,balance\n1500,"1,234.50"\n',
    "kroner": "konto;saldo\n1500;kr 1 234,50\n",
    "kroner behind": "konto;saldo\n1500;1 234,50 kr\n",
    "number and name": "konto;saldo\n1500 Kundefordringer;1234,50\n",
    "closing beside opening": "Konto;Inngående saldo;Utgående saldo\n1500;1,00;1234,50\n",
    "debit and credit": "Konto;Debet;Kredit\n1500;2000,00;765,50\n3000;;1234,50\n",
    "currency": "Konto;Valuta;Saldo\n1500;NOK;1234,50\n",
    "another account shows the mark": "konto;saldo\n1500;1234,50\n1920;1.234\n",
    "a total": "konto;saldo\n1500;1234,50\n3000;-1234,50\nSum;0,00\n",
    "headings between": "konto;saldo\n;Eiendeler\n1500;1234,50\n;;\n",
}


@pytest.mark.parametrize("text", CSV.values(), ids=CSV)
def test_csv_is_read_however_programs_write_it(read: Read, text: str) -> None:
    assert read(text) == {NOK: Decimal("1234.50")}


NEGATIVE = ("-1234,50", "1234,50-", "(1234,50)", "−1234,50", "- 1 234,50", "kr -1234,50")


@pytest.mark.parametrize("amount", NEGATIVE)
def test_amounts_below_zero_are_read_however_programs_write_them(read: Read, amount: str) -> None:
    assert read(f"konto;saldo\n1500;{amount}\n") == {NOK: Decimal("-1234.50")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1500;100,-", 100), ("1500;", 0), ("1500;0", 0), ("1500;1250", 1250)],
)
def test_whole_and_absent_amounts(read: Read, text: str, expected: int) -> None:
    assert read(f"konto;saldo\n{text}\n") == {NOK: Decimal(expected)}


JSON = {
    "list": '[{"account": "1500", "balance": "1234.50"}, {"account": "3000", "balance": "-1"}]',
    "numbers": '[{"account": 1500, "balance": 1234.50}]',
    "currency": '[{"account": "1500", "balance": "1234.50", "currency": "NOK"}]',
    "object": '{"1500": "1234.50", "3000": -1}',
    "object by currency": '{"1500": {"NOK": 1234.50}}',
}


@pytest.mark.parametrize("text", JSON.values(), ids=JSON)
@pytest.mark.parametrize("name", ["gl.json", "balances"])
def test_json_is_read_by_name_or_content(read: Read, text: str, name: str) -> None:
    assert read(text, name) == {NOK: Decimal("1234.50")}


def test_csv_is_told_by_its_content_where_its_name_does_not(read: Read) -> None:
    assert read("konto;saldo\n1500;1234,50\n", "63") == {NOK: Decimal("1234.50")}


def test_fractions_are_exact(read: Read) -> None:
    assert read('{"1500": 0.1, "1510": 1.00000000000000000001}', "gl.json") == {
        NOK: Decimal("0.1"),
        ("1510", "NOK"): Decimal("1.00000000000000000001"),
    }


def test_currencies_are_kept_apart(read: Read) -> None:
    text = 'account,balance\n1500,"5.00 EUR, 7.00 NOK"\n1510,1.00 EUR\n'
    assert read(text) == {
        ("1500", "EUR"): Decimal(5),
        NOK: Decimal(7),
        ("1510", "EUR"): Decimal(1),
    }


def test_accounts_below_a_control_account_are_part_of_it(read: Read) -> None:
    assert read("konto;saldo\n1500:1;1,00\n1500:2;2,00\n1510;3,00\n3000;-6,00\n") == {
        NOK: Decimal(3),
        ("1510", "NOK"): Decimal(3),
    }


FLAT = "konto;saldo\n1500;5,00\n1500:1;2,00\n3000;-7,00\n"
TREE = "konto;saldo\n1500;7,00\n1500:1;2,00\n3000;-7,00\n"


def test_whole_trial_balance_tells_whether_accounts_hold_those_below(read: Read) -> None:
    assert read(FLAT) == {NOK: Decimal(7)}
    assert read(TREE) == {NOK: Decimal(7)}


def test_total_tells_whether_accounts_hold_those_below(read: Read) -> None:
    assert read("konto;saldo\n1500;5,00\n1500:1;2,00\ntotal;7,00\n") == {NOK: Decimal(7)}
    assert read("konto;saldo\n1500;5,00\n1500:1;2,00\ntotal;5,00\n") == {NOK: Decimal(5)}


def test_decimal_mark_of_the_call_beats_what_cannot_be_told(read: Read) -> None:
    assert read("konto;saldo\n1500;1.250\n", mark=",") == {NOK: Decimal(1250)}
    assert read("konto;saldo\n1500;1.250\n", mark=".") == {NOK: Decimal("1.250")}


REFUSED = {
    "empty": ("", "gl.csv", "G102", 0),
    "blank": (" \n", "gl.json", "G102", 0),
    "not UTF-8": ("Konto;Beløp\n1500;1\n".encode("latin-1"), "gl.csv", "G103", 1),
    "no columns": ("a;b\n1500;1\n", "gl.csv", "G104", 1),
    "no balance": ("\nkonto;navn\n1500;Kunder\n", "gl.csv", "G104", 2),
    "one side only": ("konto;debet\n1500;1\n", "gl.csv", "G104", 1),
    "no amount": ("konto;saldo\n1500;1,00\n1510;mange\n", "gl.csv", "G105", 3),
    "two amounts": ("konto;saldo\n1500;1,00 2,00\n", "gl.csv", "G105", 2),
    "no amount in JSON": ('{"1500": "1,00"}', "gl.json", "G105", 0),
    "no number in JSON": ('{"1500": NaN}', "gl.json", "G105", 0),
    "a list in JSON": ('{"1500": [1]}', "gl.json", "G105", 0),
    "huge": ('{"1500": 1e999999999}', "gl.json", "G105", 0),
    "twice": ("konto;saldo\n1500;1,00\n1510;2,00\n1500;3,00\n", "gl.csv", "G106", 4),
    "twice in JSON": ('{"1500": 1, "1500": 2}', "gl.json", "G106", 0),
    "a thousand or one": ("konto;saldo\n1500;1.000\n1510;2.500\n", "gl.csv", "G107", 2),
    "both marks": ("konto;saldo\n1500;1,5\n1510;2.5\n", "gl.csv", "G108", 3),
    "broken JSON": ('{"1500":\n 1,}', "gl.json", "G109", 2),
    "deep JSON": ("[" * 100_000, "gl.json", "G110", 0),
    "other JSON": ('[{"konto": "1500"}]', "gl.json", "G110", 0),
    "a text in JSON": ('"1500"', "gl.json", "G110", 0),
    "no control account": ("konto;saldo\n1920;1,00\n3000;2,00\n", "gl.csv", "G111", 0),
    "no account at all": ("[]", "gl.json", "G111", 0),
    "no control account in a journal": (
        "2024-01-01 x\n    1920    1 NOK\n    3000\n", "gl.journal", "G111", 0,
    ),
    "periods": ('{"prRows": [], "prDates": []}', "gl.json", "G112", 0),
    "which holds which": ("konto;saldo\n1500;5,00\n1500:1;2,00\n", "gl.csv", "G113", 3),
    "which holds which, with a total that fits neither": (
        "konto;saldo\n1500;5,00\n1500:1;2,00\nsum;9,00\n", "gl.csv", "G113", 3,
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        "konto;saldo\n1920;100,00\n3000;-100,00\n",
        '"account","balance"\n"1920","100 NOK"\n"3000","-100 NOK"\n"total","0"\n',
        '"account","balance"\n"total","0"\n',
    ],
)
def test_a_whole_trial_balance_without_a_control_account_has_zero_on_it(
    read: Read, content: str
) -> None:
    assert read(content) == {}


def test_a_whole_trial_balance_of_another_firm_is_refused(read: Read) -> None:
    assert refused(read, "konto;saldo\n5010;100,00\n6800;-100,00\n").code == "G111"


@pytest.mark.parametrize("content, name, code, line", REFUSED.values(), ids=REFUSED)  # noqa: PT006
def test_what_cannot_be_read_is_refused_with_its_place(
    read: Read, content: str | bytes, name: str, code: str, line: int
) -> None:
    problem = refused(read, content, name)
    assert (problem.code, problem.span.line) == (code, line)
    assert problem.span.path.endswith(name)


def test_columns_and_accounts_that_are_there_are_named(read: Read) -> None:
    assert refused(read, "Nummer;Sum kr\n1;2\n").values == {"found": "Nummer, Sum kr"}
    assert refused(read, "konto;saldo\n3000;1,00\n1920;1,00\n").values == {
        "found": "1920, 3000",
        "controls": "1500, 1510",
    }


def test_all_amounts_that_cannot_be_read_are_told_at_once(read: Read) -> None:
    with pytest.raises(BookError) as raised:
        read("konto;saldo\n1500;x\n1510;1,00\n3000;y\n")
    assert [problem.span.line for problem in raised.value.problems] == [2, 4]
    assert raised.value.problems[0].excerpt == "1500;x"


def test_missing_file_ends_the_call_with_a_message(books: Books, tmp_path: Path) -> None:
    missing = str(tmp_path / "none.csv")
    done = books(JOURNAL).call("reconcile", "--ledger", missing)
    assert (done.code, done.out) == (3, "")
    assert f"{missing}: G101" in done.err
    assert "Traceback" not in done.err


def test_a_folder_is_no_ledger(books: Books, tmp_path: Path) -> None:
    done = books(JOURNAL).call("reconcile", "--ledger", str(tmp_path))
    assert done.code == 3
    assert "G101" in done.err


def test_errors_of_a_journal_are_its_own(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "gl.journal"
    path.write_text("2024-01-01 x\n    1500    1 NOK\n    3000    2 NOK\n", encoding="utf-8")
    done = books(JOURNAL).call("reconcile", "--ledger", str(path))
    assert done.code == 3
    assert f"{path}:1" in done.err


def test_amount_without_currency_needs_one_where_the_journal_has_several(tmp_path: Path) -> None:
    journal = tmp_path / "a.journal"
    journal.write_text(
        "2024-01-01 x\n    assets:receivable:a   1 EUR\n    assets:receivable:b   1 NOK\n"
        "    income\n",
        encoding="utf-8",
    )
    ledger = tmp_path / "gl.csv"
    ledger.write_text("account,balance\nassets:receivable,1.00\n", encoding="utf-8")
    done = call("reconcile", "-f", str(journal), "--ledger", str(ledger), "--format", "json")
    assert done.code == 3
    assert "G114" in done.err
    ledger.write_text(
        "account,balance,currency\nassets:receivable,1.00,EUR\nassets:receivable,1.00,NOK\n",
        encoding="utf-8",
    )
    done = call("reconcile", "-f", str(journal), "--ledger", str(ledger), "--format", "json")
    assert done.code == 0
    rows = json.loads(done.out)["rows"]
    assert [(row["currency"], row["difference"]) for row in rows] == [
        ("EUR", "0.00"),
        ("NOK", "0.00"),
    ]
