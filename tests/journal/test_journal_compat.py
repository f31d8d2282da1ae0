"""The compat register: every row of docs/compat.md, tried on hledger 1.25 and on the reader."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from journal_reading import HLEDGER, read

REGISTER = Path(__file__).parents[2] / "docs" / "compat.md"
VERSION = "1.25"

#: id, journal, what hledger prints where it reads the journal (None where it refuses), our codes.
ROWS: dict[str, tuple[str, str | None, list[str]]] = {
    "C01": ("1/31 a\n", "-01-31 a", ["J202"]),
    "C02": ("2024-01-01 *(12) a\n", "2024-01-01 * (12) a", ["J204"]),
    "C03": ("2024-01-01\n  a  10 A\n  b -10 A\n", "b -10 A", ["J401"]),
    "C04": ("2024-01-01\n  a ; note  10 A\n  b\n", "a ; note", ["J402"]),
    "C05": ("2024-01-01\n  1500  1.000 A\n  b\n", "1.000 A", ["J503"]),
    "C06": ("decimal-mark ,\n2024-01-01\n  a  11.50 A\n  b  -1150 A\n", "-11.50", ["J509"]),
    "C07": ("2024-01-01\n  1500  1 A\n  ; invoice: A, B\n  b\n", "invoice: A, B", ["J301"]),
    "C08": ("2024-01-01\n  1500   = 5 A\n  b\n", "5 A", ["J602"]),
    "C09": ("2024-01-01\n  1500  1 A\n  b  -2 B\n", "-2 B", ["J702"]),
    "C10": (
        "commodity 1000.00 A\n2024-01-01\n  a  10.005 A\n  b  -10.00 A\n",
        "10.005 A",
        ["J701"],
    ),
    "C11": ("2024-01-01\n\ta\t1 A\n\tb\n", None, []),
    "C12": ("2024-01-01\n  a  1\u00a0000,00 A\n  b\n", None, []),
    "C13": ("2024-01-01\n  a  1_000 A\n  b\n", None, []),
    "C14": ("year 2024\n1/31 a\n", None, []),
    "C15": ("apply year 2024\n1/31 a\nend apply year\n", None, []),
    "C16": ("payee x\n  note y\n", None, []),
    "C17": ("tag x\n  note y\n", None, []),
    "C18": ("commodity A\n  note y\n", None, []),
    "C19": ("bucket a\n2024-01-01 a\n", None, []),
    "C20": ('2024-01-01\n  a  1 A {2024-01-01, "L", 2 B} @ 2 B\n  b\n', None, []),
    "C21": ("2024-01-01\n  1500  1 A {2 B} @ 2 B\n  b\n", "1 A @ 2 B", ["J505"]),
    "C22": ("@alias a = b\n2024-01-01 x\n", None, []),
    "C23": ("account (a)\n2024-01-01 x\n", "2024-01-01 x", ["J811"]),
    "C24": ("2024-01-01 a\x01b\n", "2024-01-01 a", ["J104"]),
    "C25": (f"2024-01-01\n  a  {'9' * 41} A\n  b\n", "9" * 41, ["J507"]),
    "C26": ("2024-01-01\n  a  ,5 A\n  b\n", None, ["J502"]),
    "C27": ("2024-01-01\n  a  1 NOK\u00a0\n  b\n", "NOK", []),
    "C28": ("alias /[[:alpha:]]x/ = b\n2024-01-01 x\n", "2024-01-01 x", ["J803"]),
    "C29": ("10000-01-01 x\n", "10000-01-01 x", ["J201"]),
    "C30": ("~ monthly\n  a  1\n  b\n2024-01-01 x\n", "2024-01-01 x", []),
    "C31": ("include x.csv\n2024-01-01 x\n", None, []),
    "C32": ("tag\n2024-01-01 x\n", None, []),
    "C33": ("account a  ; type: Foo\n2024-01-01 x\n", None, []),
}


def test_the_register_and_the_tries_have_the_same_rows() -> None:
    written = re.findall(r"^\| (C\d\d) \|", REGISTER.read_text(encoding="utf-8"), re.MULTILINE)
    assert written == sorted(ROWS)


@pytest.mark.parametrize(("text", "codes"), [(row[0], row[2]) for row in ROWS.values()], ids=ROWS)
def test_reader_does_what_the_register_says(text: str, codes: list[str]) -> None:
    assert read(text.encode()).codes == codes


def installed() -> str:
    if HLEDGER is None:
        return ""
    return subprocess.run([HLEDGER, "--version"], check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(f"hledger {VERSION}" not in installed(), reason=f"hledger is not {VERSION}")
@pytest.mark.parametrize(("text", "shown"), [row[:2] for row in ROWS.values()], ids=ROWS)
def test_hledger_does_what_the_register_says(text: str, shown: str | None, tmp_path: Path) -> None:
    path = tmp_path / "x.journal"
    path.write_text(text, encoding="utf-8")
    assert HLEDGER is not None
    run = subprocess.run(
        [HLEDGER, "-f", str(path), "print"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"LANG": "C.UTF-8", "PATH": ""},
    )
    assert (run.returncode == 0) is (shown is not None), run.stderr
    assert (shown or "") in run.stdout
