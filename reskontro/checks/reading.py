"""What keeps a journal from being read has codes too: of its text (J), and of its entries (E)."""

from __future__ import annotations

from typing import Final

#: The first letters of such codes. What they name can be neither chosen nor left out.
LETTERS: Final = ("J", "E")

#: All of them in order; each has a page, as rules have.
CODES: Final[tuple[str, ...]] = (
    "E101", "E102", "E103",
    "J101", "J102", "J103", "J104", "J105", "J106", "J107", "J108", "J109", "J110", "J111",
    "J112",
    "J201", "J202", "J203", "J204", "J205",
    "J301", "J302",
    "J401", "J402", "J403", "J404", "J405",
    "J501", "J502", "J503", "J504", "J505", "J506", "J507", "J508", "J509",
    "J601", "J602", "J603", "J604",
    "J701", "J702",
    "J801", "J802", "J803", "J804", "J805", "J806", "J807", "J808", "J809", "J810", "J811",
    "J812", "J813",
)  # fmt: skip
