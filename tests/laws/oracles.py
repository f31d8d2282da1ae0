"""hledger and ledger, asked for balances; tests that need one skip where it is missing."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from datetime import date

needs_hledger = pytest.mark.skipif(
    shutil.which("hledger") is None, reason="hledger is not installed"
)
needs_ledger = pytest.mark.skipif(shutil.which("ledger") is None, reason="ledger is not installed")

#: Sums that are not zero, by account or whatever is pivoted on, and currency.
Sums = dict[tuple[str, str], Decimal]

_AMOUNT = re.compile(r"(-?[0-9.]+) ([A-Z]+)")


def hledger_balances(journal: str, until: date, *options: str) -> Sums:
    """What hledger says the receivable accounts hold before the day `until`."""
    out = _ask(
        "hledger", journal, "bal", "1500", "--flat", "-e", str(until), "-O", "json", *options
    )
    sums: Sums = defaultdict(Decimal)
    for name, _, _, amounts in json.loads(out)[0]:
        for amount in amounts:
            quantity = amount["aquantity"]
            number = Decimal(quantity["decimalMantissa"]).scaleb(-quantity["decimalPlaces"])
            sums[name, amount["acommodity"]] += number
    return without_zeros(sums)


def ledger_balances(journal: str, until: date) -> Sums:
    """What ledger says the receivable accounts hold before the day `until`."""
    out = _ask(
        "ledger", journal, "bal", "^1500", "--flat", "--empty", "--no-total", "--end", str(until),
        "--format", "%(account)|%(scrub(amount))\n@\n",
    )  # fmt: skip
    sums: Sums = defaultdict(Decimal)
    for block in out.split("@\n"):
        account, _, amounts = block.partition("|")
        for quantity, currency in _AMOUNT.findall(amounts):
            sums[account.strip(), currency] += Decimal(quantity)
    return without_zeros(sums)


def without_zeros(sums: Sums) -> Sums:
    """Only what is not zero."""
    return {key: sum_ for key, sum_ in sums.items() if sum_}


def _ask(program: str, journal: str, *args: str) -> str:
    with TemporaryDirectory(prefix="reskontro-") as folder:
        path = Path(folder) / "oracle.journal"
        path.write_text(journal, encoding="utf-8")
        run = subprocess.run(
            [program, "-f", str(path), *args],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={"LANG": "C.UTF-8", "HOME": folder, "PATH": ""},
            executable=shutil.which(program),
        )
    if run.returncode:
        raise AssertionError(run.stderr)
    return run.stdout
