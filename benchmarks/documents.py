"""Making PDFs: how much of the time for them is typst's own compiling.

Each document is another: its lines, amounts and customer differ, so that typst has no more to
take from what it has compiled before than in real work.
"""

from __future__ import annotations

import json
import time
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.cli.main import run
from reskontro.documents.typeset import Typeset, Typesetter

if TYPE_CHECKING:
    from pathlib import Path

_CUSTOMERS: Final = 50
#: As large as the PDF of a letter is.
_NOTHING: Final = bytes(40_000)
#: By country.
SETTINGS: Final = {
    "NO": {"currency": "NOK", "bank_account": "86011117947", "orgnr": "987654325"},
    "SE": {"currency": "SEK", "bank_account": "9912346", "orgnr": "5512015008"},
}


class Share(NamedTuple):
    """Seconds of a whole call, and of compiling in it."""

    whole: float
    compiling: float

    @property
    def of_typst(self) -> float:
        """The part that is typst's own."""
        return self.compiling / self.whole


def write_book(folder: Path, country: str, number: int, customers: int = _CUSTOMERS) -> None:
    """A book of so many invoices with one to five lines each; a Swedish one has QR codes."""
    given = SETTINGS[country]
    company = {
        "name": "Prøve Bygg AS",
        "country": country,
        "orgnr": given["orgnr"],
        "vat_registered": True,
        "bank_account": given["bank_account"],
        "address": {"street": "Prøvegata 1", "postcode": "0181", "city": "Oslo"},
        "email": "faktura@prove.example",
    }
    accounts = {"receivable": "1500", "revenue": ["3*"], "vat": ["27*"], "bank": ["19*"]}
    settings = {
        "company": company,
        "currency": given["currency"],
        "journals": "*.journal",
        "customers": "customers.yaml",
        "accounts": accounts,
    }
    records = {
        str(at): {
            "name": f"Kunde nummer {at} AS",
            "address": {"street": f"Storgata {at}", "postcode": "0181", "city": "Oslo"},
        }
        for at in range(1, customers + 1)
    }
    (folder / "reskontro.yaml").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "customers.yaml").write_text(json.dumps(records), encoding="utf-8")
    journal = "\n".join(_invoice(at, given["currency"], customers) for at in range(number))
    (folder / "a.journal").write_text(journal, encoding="utf-8")


def measure(folder: Path, country: str, number: int) -> Share:
    """Make all invoices of a book in one call, and time it."""
    folder.mkdir(parents=True)
    write_book(folder, country, number)
    compiling = 0.0
    typeset = Typesetter.typeset

    def timed(*args: object) -> object:
        nonlocal compiling
        start = time.perf_counter()
        try:
            return typeset(*args)  # type: ignore[arg-type]
        finally:
            compiling += time.perf_counter() - start

    Typesetter.typeset = timed  # type: ignore[assignment,method-assign]
    args = ("document", "invoice", "*", "-b", str(folder), "-o", str(folder / "out"))
    try:
        start = time.perf_counter()
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            code = run([*args, "--format", "csv"])
        whole = time.perf_counter() - start
    finally:
        Typesetter.typeset = typeset  # type: ignore[method-assign]
    if code or len(list((folder / "out").iterdir())) != number:
        raise RuntimeError(code)
    return Share(whole, compiling)


def measure_letters(folder: Path, number: int) -> Share:
    """Make a reminder to each of so many customers in one call, on all processors, and time it.

    What is not compiling is the same call with PDFs that cost nothing.
    """
    folder.mkdir(parents=True)
    write_book(folder, "NO", number, number)
    whole = _letters(folder, folder / "out", number)
    typeset = Typesetter.typeset
    Typesetter.typeset = lambda *_: Typeset(_NOTHING)  # type: ignore[method-assign]
    try:
        rest = _letters(folder, folder / "without", number)
    finally:
        Typesetter.typeset = typeset  # type: ignore[method-assign]
    return Share(whole, whole - rest)


def _letters(folder: Path, out: Path, number: int) -> float:
    """The seconds that the letters of a day take."""
    args = ("dunning", "letter", "-b", str(folder), "--as-of", "2026-03-12", "-o", str(out))
    start = time.perf_counter()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        code = run([*args, "--format", "csv"])
    seconds = time.perf_counter() - start
    if code or len(list(out.iterdir())) != number:
        raise RuntimeError(code)
    return seconds


def _invoice(at: int, currency: str, customers: int) -> str:
    """One invoice in the journal."""
    lines = [100 + (at * 37 + step * 11) % 900 for step in range(at % 5 + 1)]
    net = sum(lines)
    customer = at % customers + 1
    return "\n".join(
        [
            f"2026-01-{at % 28 + 1:02} * (F-{at:05}) Kunde {customer} | Arbeid {at}",
            "    ; due: 2026-03-01",
            f"    ; kid: 1000{at:05}",
            f"    1500:{customer}    {net * 1.25:.2f} {currency}",
            f"    ; invoice: F-{at:05}",
            *(
                f"    3000    -{line}.00 {currency}\n    ; Arbeid {at} del {step}"
                for step, line in enumerate(lines)
            ),
            f"    2700    -{net * 0.25:.2f} {currency}",
            "",
        ]
    )
