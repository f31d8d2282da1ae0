from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.documents import measure, measure_letters

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("country", ["NO", "SE"])
def test_all_invoices_are_made_and_most_of_the_time_is_typsts(tmp_path: Path, country: str) -> None:
    found = measure(tmp_path / "book", country, 3)
    assert 0 < found.compiling < found.whole
    assert 0 < found.of_typst < 1


def test_all_letters_are_made_and_most_of_the_time_is_typsts(tmp_path: Path) -> None:
    found = measure_letters(tmp_path / "book", 6)
    assert 0 < found.compiling < found.whole
