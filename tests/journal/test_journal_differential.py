"""Journals written by others, and constructs of our own, read as hledger reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from journal_reading import HLEDGER, as_hledger_sees, as_we_see, hledger_json, read

from reskontro.journal import DiskFiles, Reader
from reskontro.journal.assertions import check_assertions

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "plaintext"
FILES = sorted(DATA.glob("*.*")) if DATA.is_dir() else []
YEAR = 2024

needs_hledger = pytest.mark.skipif(HLEDGER is None, reason="hledger is not installed")


@needs_hledger
@pytest.mark.skipif(not FILES, reason="no journals by others beside this repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_journals_by_others_read_as_hledger_reads_them(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    dated = tmp_path / "dated.journal"
    dated.write_text(f"Y{YEAR}\n{text}", encoding="utf-8")
    reader = Reader(DiskFiles(), lambda _: False, year=YEAR)
    transactions = list(reader.transactions([str(path)]))
    assert reader.problems == []
    assert as_we_see(transactions) == as_hledger_sees(hledger_json(dated))
    again = Reader(DiskFiles(), lambda _: False, year=YEAR)
    assert check_assertions(again.transactions([str(path)]), reader.asserted) == []


CONSTRUCTS = {
    "dates": "2024/1/5 a\n2024.01.05=2024.02.06 b\n2024-01-05=2/7 c\n",
    "status, code, description": "2024-01-01 ! (x y) Payee | note  with spaces ; c: d\n",
    "status without space after it": "2024-01-01 *paid\n",
    "code without status": "2024-01-01   (12) d\n",
    "spaces as indent": "2024-01-01\n a  1\n      b  \n",
    "posting status": "2024-01-01\n * a  1\n ! b\n",
    "amount left out, two commodities": "2024-01-01\n a  1 A\n b  2 B\n c\n",
    "amount left out, nothing left": "2024-01-01\n a  1 A\n b  -1 A\n c\n",
    "virtual": "2024-01-01\n (a:b)  1 A\n [c]  2 B\n [d]\n (e)\n",
    "comments of transaction and posting": (
        "2024-01-01 x ; one: 1\n ; two: 2, three: 3\n a  1 ; four: 4\n ; five: 5\n b\n ; six:\n"
    ),
    "tags": "2024-01-01 x ; see http://x.y/z, a b:c, d:\n a  1 ; :x, y:: z , k:v:w\n b\n",
    "posting dates": (
        "2024-01-01\n a  1 ; date:2024-02-03\n b  1 ; [2024-03-04=2024-04-05]\n"
        " c  1 ; [=2024/5/6]\n d  1 ; x, date: 2/3\n e  ; date2:2024-07-08\n"
    ),
    "upper-case date tag is no date": "2024-01-01\n a  1 ; Date:2024-02-03\n b\n",
    "symbols": '2024-01-01\n a  $-1\n a  -$1\n a  - $ 1\n a  $ - 1\n b  4$\n a  1 "x 1"\n c\n',
    "signs": "2024-01-01\n a  +1 A\n a  - 2 A\n b\n",
    "groups": "2024-01-01\n a  1 250,00 A\n a  1.250,00 A\n a  1,250.00 A\n a  1,000,000 A\n b\n",
    "marks at the ends": "2024-01-01\n a  1. A\n a  .5 A\n b\n",
    "exponents": "2024-01-01\n a  1e3 A\n a  1.5E-2 A\n b\n",
    "costs": "2024-01-01\n a  2 A @ 3.5 B\n a  -2 A @@ 7 B\n a  1 A (@) 1 B\n b\n",
    "assertions": (
        "2024-01-01\n a  1 A = 1 A\n b  -1 A == -1 A\n\n"
        "2024-01-02\n a:b  1 A =* 1 A\n b:c  -1 A ==* -1 A @ 2 X\n"
    ),
    "assignment": "2024-01-01\n a   = 5 A\n b\n\n2024-01-02\n a   = 7 A\n b\n",
    "assignment settled by the rest": "2024-01-01\n a   = 5 A\n b  -5 A\n",
    "decimal mark comma": "decimal-mark ,\n2024-01-01\n a  1.000 A\n a  1,5 A\n b\n",
    "commodity style comma": "commodity 1.000,00 A\n2024-01-01\n a  1.000 A\n a  1.000 B\n b\n",
    "commodity style in format": "commodity A\n  format 1.000,00 A\n2024-01-01\n a  1.000 A\n b\n",
    "default commodity": "D 1.000,00 A\n2024-01-01\n a  1.000\n a  1.000 B\n b\n",
    "alias": "alias a = x\n2024-01-01\n a:b  1\n ab  1\n c\n",
    "aliases, nearest first": "alias a = b\nalias x = a\n2024-01-01\n x  1\n c\n",
    "regex alias": "alias /^(.+):bank:([^:]+)/ = \\1:\\2\n2024-01-01\n assets:BANK:x:y  1\n c\n",
    "end aliases": "alias a = x\nend aliases\n2024-01-01\n a  1\n c\n",
    "apply account": (
        "apply account x\napply account y\nalias x:y:a = z\n2024-01-01\n a  1\n (b)  1\n c\n\n"
        "end apply account\n2024-01-01\n a  1\n c\n"
    ),
    "comment block": "comment\n2024-01-01\n a  1\nend comment\n2024-01-02\n a  1\n b\n",
    "comment block to the end": "2024-01-02\n a  1\n b\ncomment\n2024-01-01\n",
    "line comments": "; a\n# b\n* c\n  ; d\n\n2024-01-01\n",
    "blank line with spaces ends a transaction": "2024-01-01 a\n   \n2024-01-02 b\n",
    "accounts with odd characters": "2024-01-01\n a;b @ c = d  1\n é ø:å  -1\n",
    "no-break space in an account": "2024-01-01\n a\u00a0b  1\n c\n",
    "implicit conversion": "2024-01-01\n a  1 A\n a  1 A\n b  -3 B\n b  -1 B\n",
}


@needs_hledger
@pytest.mark.parametrize("text", CONSTRUCTS.values(), ids=CONSTRUCTS.keys())
def test_constructs_read_as_hledger_reads_them(
    text: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "x.journal"
    path.write_text(text, encoding="utf-8")
    result = read(text.encode())
    assert result.problems == []
    theirs = as_hledger_sees(hledger_json(path))
    ours = as_we_see(result.transactions)
    if "implicit conversion" in request.node.name:  # the cost hledger infers is not kept
        for one in theirs:
            for posting in one["postings"]:
                posting.update(cost=None, cost_commodity=None)
    assert ours == theirs
