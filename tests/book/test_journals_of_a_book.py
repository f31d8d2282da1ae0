"""Which journals a book is read from."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from reskontro.book.load import BookRequest, load

SETTINGS = "journals: '*.journal'\naccounts: {receivable: '1500', revenue: '3000'}\n"
INVOICE = "2025-01-02 * ({number}) Prøve\n    1500:10001  100.00 NOK\n    3000  -100.00 NOK\n\n"


@pytest.mark.parametrize("first", ["a.journal", "z.journal"])
def test_journal_that_the_pattern_finds_and_another_includes_is_read_once(
    tmp_path: Path, first: str
) -> None:
    (tmp_path / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "m.journal").write_text(INVOICE.format(number="1"), encoding="utf-8")
    main = f"include m.journal\n\n{INVOICE.format(number='2')}"
    (tmp_path / first).write_text(main, encoding="utf-8")
    (tmp_path / "other.journal").write_text(INVOICE.format(number="3"), encoding="utf-8")
    book = load(BookRequest(tmp_path, tmp_path, commit=False))
    assert sorted(entry.number for entry in book.entries["10001"]) == ["1", "2", "3"]
    assert (
        sum(amount for (account, *_), amount in book.turnover.items() if account == "1500") == 300
    )


@pytest.mark.parametrize(
    ("customers", "told"),
    [("", False), ("customers: 'nowhere/*.yaml'\n", True), ("customers: 'c.yaml'\n", False)],
    ids=["not set", "finds nothing", "finds a file"],
)
def test_setting_of_customers_that_finds_no_file_is_told(
    tmp_path: Path, customers: str, *, told: bool
) -> None:
    (tmp_path / "reskontro.yaml").write_text(SETTINGS + customers, encoding="utf-8")
    (tmp_path / "a.journal").write_text(INVOICE.format(number="1"), encoding="utf-8")
    (tmp_path / "c.yaml").write_text("'10001': {name: Prøve AS}\n", encoding="utf-8")
    book = load(BookRequest(tmp_path, tmp_path, commit=False))
    found = [note.values for note in book.notes if note.key == "load.no_customers"]
    assert found == ([{"pattern": "nowhere/*.yaml"}] if told else [])


def test_journal_from_standard_input_is_read_as_a_file_in_this_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = "2025-01-03 * (2) Prøve\n    assets:receivable:A  50.00 NOK\n    income:sales\n"
    (tmp_path / "more.journal").write_text(more, encoding="utf-8")
    piped = (
        "include more.journal\n\n2025-01-02 * (1) Prøve\n"
        "    assets:receivable:A  100.00 NOK = 100.00 NOK\n    income:sales\n"
    )
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped.encode())))
    book = load(BookRequest(tmp_path, files=(Path("-"),)))
    entries = [(entry.number, entry.source) for own in book.entries.values() for entry in own]
    assert sorted(entries) == [("1", "-:4"), ("2", "more.journal:2")]
