"""What the reports say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.reports import entries, figures, tables

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {**tables.PHRASES, **entries.PHRASES, **figures.PHRASES}
