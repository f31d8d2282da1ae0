from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.bank_profiles import profile_files
from reskontro.book.sources import FolderFiles
from reskontro.exchange.bank.profiles import load_profiles
from reskontro.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

PROFILE = b"name: own\ncurrency: NOK\ncolumns: {booked: Dag, text: Hva, amount: Sum}\n"


def test_a_book_keeps_its_profiles_where_its_settings_say(tmp_path: Path) -> None:
    for folder in ("bank-profiles", "elsewhere"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.yaml").write_bytes(PROFILE)
    files = FolderFiles(tmp_path)
    for text, path in (
        (b"", "bank-profiles/one.yaml"),
        (b"bank: {profiles: elsewhere/*.yaml}", "elsewhere/one.yaml"),
    ):
        found = profile_files(files, load_settings("reskontro.yaml", text))
        assert found == [(path, PROFILE)]
        assert load_profiles(found)[0].name == "own"
