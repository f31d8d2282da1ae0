"""What is told while something is recorded, and why it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.record import (
    advance,
    charges,
    credit_notes,
    currency,
    invoices,
    losses,
    opening,
    recurring,
    settling,
    writing,
)

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    **writing.PHRASES,
    **invoices.PHRASES,
    **credit_notes.PHRASES,
    **advance.PHRASES,
    **charges.PHRASES,
    **currency.PHRASES,
    **losses.PHRASES,
    **opening.PHRASES,
    **recurring.PHRASES,
    **settling.PHRASES,
}
