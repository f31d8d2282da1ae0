"""What is told while something is recorded, and why it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.record import (
    advance,
    charges,
    currency,
    events,
    losses,
    opening,
    recurring,
    settling,
)

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    **events.PHRASES,
    **advance.PHRASES,
    **charges.PHRASES,
    **currency.PHRASES,
    **losses.PHRASES,
    **opening.PHRASES,
    **recurring.PHRASES,
    **settling.PHRASES,
}
