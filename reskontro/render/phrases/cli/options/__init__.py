"""Help: what the options and arguments of commands are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.cli.options import (
    dunning,
    exchange,
    newbook,
    recording,
    register,
    reports,
    shared,
)

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    **dunning.PHRASES,
    **exchange.PHRASES,
    **newbook.PHRASES,
    **recording.PHRASES,
    **register.PHRASES,
    **reports.PHRASES,
    **shared.PHRASES,
}
