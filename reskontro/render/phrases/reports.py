"""Titles, headings and notes of the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "report.total": {"nb": "Totalt", "sv": "Totalt", "en": "Total"},
}
