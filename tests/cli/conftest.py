from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTINGS = """\
company: {name: "Prøve [red]AS[/]"}
currency: NOK
language: nb
journals: "*.journal"
accounts: {receivable: "1500", revenue: ["3*"], vat: ["27*"], bank: ["19*"], loss: ["7830"]}
"""
CUSTOMERS = """\
"10001":
  name: Byggmester Hansen AS
"10002":
  name: "[bold]Kåre[/]"
"""
JOURNAL = """\
2024-01-05 (F-1) Faktura
    1500:10001    100.00 NOK  ; invoice: F-1
    3000         -100.00 NOK

2024-01-07 (F-2) Faktura
    1500:10002    50.00 NOK  ; invoice: F-2
    3000         -50.00 NOK
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "customers").mkdir()
    (tmp_path / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "customers" / "all.yaml").write_text(CUSTOMERS, encoding="utf-8")
    (tmp_path / "a.journal").write_text(JOURNAL, encoding="utf-8")
    (tmp_path / "trial-balance.csv").write_text("konto;saldo\n1500;150,00\n", encoding="utf-8")
    (tmp_path / "customers.csv").write_text("number,name\n10003,Ny AS\n", encoding="utf-8")
    (tmp_path / "open-items.csv").write_text(
        "kunde,faktura,dato,forfall,beløp\n10001,2024-9,2024-12-01,2024-12-31,412500\n",
        encoding="utf-8",
    )
    (tmp_path / "bo.pdf").write_bytes(b"%PDF")
    (tmp_path / "enheter_alle.csv").write_text("organisasjonsnummer,navn\n", encoding="utf-8")
    return tmp_path


class Program:
    """The console script as a process of its own, in a folder and a plain environment."""

    path = Path(sys.executable).with_name("reskontro")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        keep = ("PATH", "HOME", "SYSTEMROOT")
        self.environ = {key: os.environ[key] for key in keep if key in os.environ}
        self.environ["LANG"] = "C.UTF-8"

    def __call__(
        self, *args: str, environ: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.path), *args],
            cwd=self.folder,
            env={**self.environ, **(environ or {})},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )


@pytest.fixture
def program(book: Path) -> Program:
    return Program(book)
