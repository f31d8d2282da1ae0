from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reskontro.book import reread
from reskontro.book.reread import Reread
from reskontro.book.sources import FolderFiles

if TYPE_CHECKING:
    from pathlib import Path

ONE = "2025-01-{:02} * (F-{}) Kåre | Faktura\n    1500:1    100.00 NOK\n    ; invoice: F-{}\n    3000     -100.00 NOK\n\n"


@pytest.mark.parametrize("block", [1 << 16, 256, 120])
@pytest.mark.parametrize(
    ("head", "end"),
    [("", "\n"), ("; a comment\n\n", "\n"), ("\ufeff", "\n"), ("\ufeff", "\r\n")],
    ids=["plain", "a comment", "a byte order mark", "CRLF"],
)
def test_a_transaction_is_found_by_any_line_of_its_postings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, head: str, end: str, block: int
) -> None:
    monkeypatch.setattr(reread, "_BLOCK", block)
    text = head + "".join(ONE.format(day, day, day) for day in range(1, 29))
    (tmp_path / "a.journal").write_bytes(text.replace("\n", end).encode())
    again = Reread(FolderFiles(tmp_path))
    first = head.count("\n") + 1
    for place in (*range(28), 3, 27, 0):
        line = first + 5 * place
        for posting in (line + 1, line + 3):
            found = again.at("a.journal", posting)
            assert found is not None
            assert (found.code, found.line) == (f"F-{place + 1}", line)
            assert found.postings[0].tags == (("invoice", f"F-{place + 1}"),)


def test_what_is_no_common_transaction_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "a.journal").write_text("2025-01-01 x\n    a  = 5 NOK\n    b\n")
    again = Reread(FolderFiles(tmp_path))
    assert again.at("a.journal", 2) is None
    assert again.at("gone.journal", 2) is None
