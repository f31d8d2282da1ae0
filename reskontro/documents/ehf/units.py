"""Units as people write them, in the codes of UN/ECE Recommendation 20."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: "One", for what is not counted in anything.
ONE: Final = "C62"

#: What is written for a unit, by its code: Norwegian, Swedish and English, lower case, no full stop.
_WRITTEN: Final[dict[str, str]] = {
    "C62": "enhet enhed enheter one unit units",
    "H87": "stk st stykk styck stykker piece pieces pc pcs",
    "EA": "ea each",
    "PR": "par pair pairs",
    "SET": "sett set sats",
    "HUR": "h time timer timme timmar tim hour hours hr hrs",
    "MIN": "min minutt minutter minut minuter minute minutes",
    "DAY": "d dag dager dagar dagsverk day days",
    "WEE": "uke uker vecka veckor week weeks",
    "MON": "mnd måned måneder månad månader mån month months",
    "ANN": "år year years",
    "MTR": "m meter metre metres lm løpemeter löpmeter",
    "MMT": "mm",
    "CMT": "cm",
    "KMT": "km kilometer kilometre kilometres",
    "SMI": "mile miles",
    "MTK": "m2 m² kvm",
    "MTQ": "m3 m³ kbm",
    "GRM": "g gram",
    "KGM": "kg kilo kilogram",
    "TNE": "tonn ton tonne tonnes",
    "LTR": "l liter litre litres",
    "DLT": "dl",
    "CLT": "cl",
    "MLT": "ml",
    "KWH": "kwh",
    "MWH": "mwh",
    "XPK": "pk pakke pakker paket pakk pack packs",
    "XBX": "eske esker boks bokser låda lådor box boxes",
    "XRO": "rull ruller rulle rullar roll rolls",
    "XBG": "sekk sekker säck säckar bag bags pose poser påse påsar",
    "XPX": "pall paller pallar pallet pallets",
    "XBO": "flaske flasker flaska flaskor bottle bottles",
    "LS": "rs fastpris klump lump",
    "P1": "% prosent procent percent",
}
_BY_TEXT: Final = {text: code for code, texts in _WRITTEN.items() for text in texts.split()}


def unit_code(text: str, own: Mapping[str, str]) -> str | None:
    """The code of a unit, None where none is known; `own` are the settings', which go first.

    A text that is a code of the table itself, in capitals, is that. Of "" it is "one".
    """
    text = text.strip()
    if not text:
        return ONE
    if text in own:
        return own[text]
    if text in _WRITTEN:
        return text
    return _BY_TEXT.get(text.lower().rstrip("."))
