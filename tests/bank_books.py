"""Small books that payments from the bank are imported into, and what an import says of them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bank_files import camt054, detail, entry
from books import call

if TYPE_CHECKING:
    from books import Books, Given, Outcome

#: A and B of 500.00 on one customer, C of 1 000.00 on a person.
JOURNAL = """\
2026-09-01 * (2026-001) Byggmester Hansen AS | Faktura 2026-001
    ; due: 2026-10-01
    ; kid: 1002300422
    1500:10001                      500.00 NOK
    ; invoice: 2026-001
    3000                           -500.00 NOK

2026-09-02 * (2026-002) Byggmester Hansen AS | Faktura 2026-002
    ; due: 2026-10-02
    ; kid: 1002300430
    1500:10001                      500.00 NOK
    ; invoice: 2026-002
    3000                           -500.00 NOK

2026-09-03 * (63700) 10002 | Faktura 63700
    ; due: 2026-10-03
    ; kid: 1002300448
    1500:10002                     1000.00 NOK
    ; invoice: 63700
    3000                          -1000.00 NOK
"""
CUSTOMERS: dict[str, Any] = {
    "10001": {"name": "Byggmester Hansen AS", "orgnr": "123456785"},
    "10002": {"name": "Ola Prøve", "type": "person", "bank_account": "12345678903"},
}
ACCOUNT = "86011117947"
PROGRAM = str(Path(sys.executable).with_name("reskontro"))
SETTINGS: dict[str, Any] = {
    "company": {"name": "Prøve AS", "country": "NO", "bank_account": ACCOUNT},
    "record": {"journal": "{year}-{month}.journal", "bank": "1920", "charge": "7770"},
    "bank": {"interest": "8050"},
}


@dataclass(frozen=True)
class Bank:
    """A book, and files from the bank beside it."""

    given: Given

    @property
    def folder(self) -> Path:
        """The folder of the book."""
        assert self.given.request.book is not None
        return self.given.request.book

    def file(self, text: str, name: str = "bank.xml") -> str:
        """A file from the bank, outside the book."""
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def run(self, *args: str) -> Outcome:
        """A call of `import`."""
        command, *rest = args
        return call("import", command, *self.given.where, *rest)

    def rows(self, *files: str, args: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """What an import of files does, payment by payment."""
        done = self.run("bank", *files, *args, "--format", "json")
        assert done.code == 0, done.err
        rows: list[dict[str, Any]] = json.loads(done.out)["rows"]
        return rows

    def one(self, text: str) -> dict[str, Any]:
        """What becomes of the only payment of a file."""
        (row,) = self.rows(self.file(text))
        return row

    def review(self, *args: str) -> list[dict[str, Any]]:
        """What waits, or what decisions do."""
        done = self.run("review", *args, "--format", "json")
        assert done.code == 0, done.err
        rows: list[dict[str, Any]] = json.loads(done.out)["rows"]
        return rows

    def decide(self, *decisions: str) -> None:
        """Write decisions into the file of reviews, in its order."""
        path = self.folder / "bank" / "review.yaml"
        text = path.read_text(encoding="utf-8")
        for decision in decisions:
            text = text.replace('decision: ""', f"decision: {json.dumps(decision)}", 1)
        path.write_text(text, encoding="utf-8")

    @property
    def journal(self) -> str:
        """What the journals that were written to hold."""
        return "".join(
            path.read_text(encoding="utf-8") for path in sorted(self.folder.glob("20*.journal"))
        )

    def open(self, as_of: str = "2026-12-31") -> dict[str, str]:
        """What is open, by document."""
        done = self.given.call("open", "--as-of", as_of, "--format", "json")
        return {row["document"]: row["open"] for row in json.loads(done.out)["rows"]}


def bank_book(books: Books, journal: str = JOURNAL, **more: Any) -> Bank:
    """A book of a firm with an account at a bank."""
    settings = SETTINGS | {key: value for key, value in more.items() if key != "customers"}
    customers = {**CUSTOMERS, **more.get("customers", {})}
    return Bank(books(journal, settings=settings, customers=customers))


def paid(
    amount: str,
    reference: str = "",
    *,
    text: str = "",
    payer: str = "",
    account: str = "",
    own: str = "R1",
) -> str:
    """A camt.054 with one payment, of 6 October 2026."""
    return camt054(
        entry(amount, one(amount, reference, text=text, payer=payer, account=account, own=own))
    )


def one(
    amount: str,
    reference: str = "",
    *,
    text: str = "",
    payer: str = "",
    account: str = "",
    own: str = "R1",
) -> str:
    """One payment of a line."""
    parties = f"<Dbtr><Nm>{payer}</Nm></Dbtr>" if payer else ""
    if account:
        parties += f"<DbtrAcct><Id><Othr><Id>{account}</Id></Othr></Id></DbtrAcct>"
    more = f"<RltdPties>{parties}</RltdPties>" if parties else ""
    return detail(amount, reference, text=text, own=own, more=more)


def apply(bank: Bank) -> str:
    """The path of the file of reviews."""
    return str(bank.folder / "bank" / "review.yaml")


def review_text(bank: Bank) -> str:
    """What the file of reviews holds."""
    return (bank.folder / "bank" / "review.yaml").read_text(encoding="utf-8")


def at_terminal(bank: Bank, answers: str) -> str:
    """Run the review at a terminal, with what is typed there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "import", "review", *bank.given.where],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb", "COLUMNS": "100"},
    )
    os.close(theirs)
    os.write(ours, answers.encode())
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert process.wait() == 0, shown.decode()
    return shown.decode()
