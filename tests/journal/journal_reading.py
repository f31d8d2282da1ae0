"""What the journal tests share: files in memory, and reading a journal that stands in a test."""

from __future__ import annotations

import fnmatch
import json
import shutil
import subprocess
import textwrap
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from reskontro.journal import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from reskontro.journal import Posting, Transaction
    from reskontro.problems import Problem

HLEDGER = shutil.which("hledger")
LEDGER = shutil.which("ledger")


@dataclass
class MemoryFiles:
    """Files of a test; a text is encoded as UTF-8."""

    files: Mapping[str, str | bytes] = field(default_factory=dict)

    def read(self, path: str) -> bytes:
        if path not in self.files:
            raise FileNotFoundError(2, "No such file or directory", path)
        content = self.files[path]
        return content.encode() if isinstance(content, str) else content

    def glob(self, pattern: str) -> list[str]:
        simple = pattern.replace("**/", "*")
        return sorted(path for path in self.files if fnmatch.fnmatch(path, simple))


@dataclass
class Result:
    """What reading gave."""

    transactions: list[Transaction]
    reader: Reader

    @property
    def problems(self) -> list[Problem]:
        return self.reader.problems

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.reader.problems]

    @property
    def postings(self) -> list[Posting]:
        return [posting for one in self.transactions for posting in one.postings]

    @property
    def amounts(self) -> list[tuple[str, str]]:
        """Account and amount of every posting."""
        return [
            (one.account, f"{one.quantity:f} {one.commodity}".rstrip()) for one in self.postings
        ]


def on_1500(account: str) -> bool:
    return account == "1500" or account.startswith("1500:")


def read_files(
    files: Mapping[str, str | bytes],
    *top: str,
    is_receivable: Callable[[str], bool] = on_1500,
    year: int | None = None,
) -> Result:
    reader = Reader(MemoryFiles(files), is_receivable, year=year)
    transactions = list(reader.transactions(top or ["main.journal"]))
    return Result(transactions, reader)


def read(text: str | bytes, *, year: int | None = None) -> Result:
    """Read one journal; a text may be indented as the test is."""
    content = textwrap.dedent(text) if isinstance(text, str) else text
    return read_files({"main.journal": content}, year=year)


def sole(text: str, *, year: int | None = None) -> Transaction:
    """The only transaction of a journal without problems."""
    result = read(text, year=year)
    assert result.problems == []
    (transaction,) = result.transactions
    return transaction


def hledger_json(path: Path) -> list[Any]:
    """What hledger reads, as JSON with exact numbers."""
    assert HLEDGER is not None
    run = subprocess.run(
        [HLEDGER, "-f", str(path), "print", "-x", "-O", "json"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"LANG": "C.UTF-8", "PATH": ""},
    )
    if run.returncode:
        raise AssertionError(run.stderr)
    parsed: list[Any] = json.loads(run.stdout)
    return parsed


def as_hledger_sees(transactions: list[Any]) -> list[Any]:
    """hledger's JSON reduced to what both say, amounts left out spread over several lines."""
    return [
        {
            "date": one["tdate"],
            "date2": one["tdate2"],
            "status": one["tstatus"],
            "code": one["tcode"],
            "description": one["tdescription"],
            "tags": sorted([name.lower(), value] for name, value in one["ttags"]),
            "comment": _words(one["tcomment"]),
            "postings": [line for posting in one["tpostings"] for line in _theirs(posting)],
        }
        for one in transactions
    ]


def as_we_see(transactions: list[Transaction]) -> list[Any]:
    """Our transactions in the same form, in the order of hledger's print: by date."""
    return [
        {
            "date": one.date.isoformat(),
            "date2": one.date2.isoformat() if one.date2 else None,
            "status": _STATUS[one.status],
            "code": one.code,
            "description": one.description,
            "tags": sorted([name, value] for name, value in one.tags),
            "comment": _words(one.comment),
            "postings": [_ours(posting) for posting in one.postings],
        }
        for one in sorted(transactions, key=lambda one: (one.date, one.line))
    ]


_STATUS = {"": "Unmarked", "*": "Cleared", "!": "Pending"}
_TYPES = {"": "RegularPosting", "(": "VirtualPosting", "[": "BalancedVirtualPosting"}


def _words(comment: str) -> str:
    return " ".join(comment.split())


def _ours(posting: Posting) -> Any:
    cost = posting.cost
    return {
        "account": posting.account,
        "quantity": str(posting.quantity.normalize() or Decimal(0)),
        "commodity": posting.commodity if posting.quantity else "",
        "cost": None if cost is None else str(cost.quantity.normalize()),
        "cost_commodity": None if cost is None else cost.commodity,
        "type": _TYPES[posting.virtual],
        "date": posting.date.isoformat() if posting.date else None,
        "date2": posting.date2.isoformat() if posting.date2 else None,
        "status": _STATUS[posting.status],
        "comment": _words(posting.comment),
        "tags": sorted([name, value] for name, value in posting.tags if name not in _DATES),
        "assertion": None
        if posting.assertion is None
        else [
            str(posting.assertion.amount.quantity.normalize()),
            posting.assertion.amount.commodity,
            posting.assertion.total,
            posting.assertion.inclusive,
        ],
    }


_DATES = ("date", "date2")


def _number(quantity: Any) -> Decimal:
    number = Decimal(quantity["decimalMantissa"]).scaleb(-quantity["decimalPlaces"])
    return number.normalize() or Decimal(0)


def _theirs(posting: Any) -> list[Any]:
    assertion = posting["pbalanceassertion"]
    return [
        {
            "account": posting["paccount"].strip("()[]"),
            "quantity": str(_number(amount["aquantity"])),
            "commodity": amount["acommodity"] if _number(amount["aquantity"]) else "",
            **_their_cost(amount),
            "type": posting["ptype"],
            "date": posting["pdate"],
            "date2": posting["pdate2"],
            "status": posting["pstatus"],
            "comment": _words(posting["pcomment"]),
            "tags": sorted(
                [name.lower(), value]
                for name, value in posting["ptags"]
                if name.lower() not in _DATES
            ),
            "assertion": None
            if assertion is None
            else [
                str(_number(assertion["baamount"]["aquantity"])),
                assertion["baamount"]["acommodity"],
                assertion["batotal"],
                assertion["bainclusive"],
            ],
        }
        for amount in _needed(posting["pamount"])
    ]


def _needed(amounts: list[Any]) -> list[Any]:
    """Without the zeros that hledger infers beside other amounts."""
    return [one for one in amounts if _number(one["aquantity"])] or amounts[:1]


def _their_cost(amount: Any) -> dict[str, str | None]:
    price = amount["aprice"]
    if price is None:
        return {"cost": None, "cost_commodity": None}
    quantity = _number(amount["aquantity"])
    each = _number(price["contents"]["aquantity"])
    cost = each * quantity if price["tag"] == "UnitPrice" else each
    return {"cost": str(cost.normalize()), "cost_commodity": price["contents"]["acommodity"]}
