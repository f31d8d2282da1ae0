from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from books import Given, bare, book_from

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Makes books, each in a folder of its own."""
    numbers = count(1)

    def make(journal: str, **rest: Any) -> Given:
        return book_from(tmp_path / f"book{next(numbers)}", journal, **rest)

    return make


@pytest.fixture
def bare_books(tmp_path: Path) -> Callable[[str], Given]:
    """Makes journals without settings, each a file of its own."""
    numbers = count(1)

    def make(journal: str) -> Given:
        path = tmp_path / f"bare{next(numbers)}.journal"
        path.write_text(journal, encoding="utf-8")
        return bare(path)

    return make
