"""Books with persons in real repositories, and what the program says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from books import call
from repositories import commit, git, made_in

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome

SETTINGS = """\
company: {name: Prøve AS, country: "NO"}
currency: NOK
language: en
journals: "*.journal"
accounts: {receivable: "1500", revenue: ["3*"], bank: ["19*"]}
privacy: {encrypt: person}
"""
RECORDS = """\
# The customers, by number
"10001":
  name: Eksempelbygg AS
  email: post@eksempelbygg.example
"10003":
  name: Kari Prøvesen   # by marriage
  type: person
  address: {street: Testveien 7, postcode: "0181", city: Oslo, country: "NO"}
  contacts:
  - {name: Ola Prøvesen, phone: "+47 22 00 00 03"}
  email: kari@firma.example
  phone: "+47 22 00 00 01"
  notes: |
    Ring etter fire.
  terms: net 14
  credit_limit: 5000
  consents: [{purpose: nyhetsbrev, given: 2024-02-03}]
"10004": {name: Åse Østby, type: person, email: ase@firma.example}
"""
JOURNAL = """\
2018-03-05 (F-1) 10003 | Faktura
    1500:10003    1250.00 NOK  ; invoice: F-1, due: 2018-03-19
    3000         -1250.00 NOK

2018-03-19 (B-1) 10003 | Innbetaling
    1920          1250.00 NOK
    1500:10003   -1250.00 NOK  ; invoice: F-1

2024-05-05 (F-2) 10004 | Faktura
    1500:10004     100.00 NOK  ; invoice: F-2, due: 2024-05-19
    3000          -100.00 NOK

2024-06-05 (F-3) Faktura
    1500:10001     300.00 NOK  ; invoice: F-3, due: 2024-06-19
    3000          -300.00 NOK
"""
#: What only persons' records say.
CLEAR = ("Kari", "Testveien", "0181", "Prøvesen", "22 00 00", "firma.example", "fire", "nyhetsbrev")


def book_in(folder: Path, *, settings: str = SETTINGS, ignore: str = ".keys/\n") -> Path:
    """A book in a repository of its own, committed."""
    files = {
        "reskontro.yaml": settings,
        "customers/all.yaml": RECORDS,
        "a.journal": JOURNAL,
        ".gitignore": ignore,
    }
    repository = made_in(folder)
    commit(repository, files)
    return repository


def on(book: Path, *args: str) -> Outcome:
    """A call on the book, in English."""
    return call(*args, "-b", str(book), "--lang", "en")


def register_text(book: Path) -> str:
    return (book / "customers" / "all.yaml").read_text(encoding="utf-8")


def work_tree(book: Path, *but: str) -> str:
    """All that stands in the files of the work tree."""
    texts = [
        path.read_text("utf-8")
        for path in sorted(book.rglob("*"))
        if path.is_file() and ".git" not in path.parts and not set(but) & set(path.parts)
    ]
    return "\n".join(texts)


def committed(book: Path, when: str = "2025-02-01") -> str:
    """Commit what there is."""
    git(book, "add", "-A")
    return commit(book, {}, when)


def with_bank_data(book: Path) -> tuple[Path, Path]:
    """The book with what files of banks leave: links of payers, and payments that wait."""
    payers, review = book / "bank" / "payers.yaml", book / "bank" / "review.yaml"
    payers.parent.mkdir()
    payers.write_text(
        "# learned\n"
        '- {customer: "10001", account: "86011117947"}\n'
        '- {customer: "10003", account: "15032080119"}\n'
        '- customer: "10004"\n'
        '  account: "12345678903"  # by hand\n',
        encoding="utf-8",
    )
    review.write_text(
        "- payment: 0123456789abcdef.1\n  date: 2018-04-03\n  amount: 50\n  currency: NOK\n"
        '  payer: Prøvesen Kari\n  account: "15032080119"\n  texts: [Til Kari fra mor]\n'
        "  references: [other Kari, kid 1002300422]\n"
        '  proposed: "10003"\n  decision: ""\n'
        "- payment: fedcba9876543210.1\n  date: 2018-04-04\n  amount: 70\n  currency: NOK\n"
        '  payer: Ukjent Giver\n  texts: [Hilsen]\n  decision: ""\n',
        encoding="utf-8",
    )
    committed(book, "2025-01-16")
    return payers, review
