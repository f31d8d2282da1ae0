"""VAT codes: their rates on a day, and the VAT on what is sold under them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.record.refused import Refused
from reskontro.rules.lookup import COUNTRIES, MissingRule, rules_of
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from datetime import date

    from reskontro.settings import Settings
    from reskontro.settings.recording import VatCode

_WHOLE: Final = Decimal(100)


class VatCodes:
    """The VAT codes of a book."""

    def __init__(self, settings: Settings) -> None:
        self._codes = settings.vat
        self._country = settings.company.country
        self._own = settings.rules
        self._rates: dict[tuple[str, date], Decimal] = {}

    def code(self, name: str) -> VatCode:
        """What a code means.

        Raises:
            Refused: there is no such code.
        """
        known = self._codes.get(name)
        if known is None:
            near = nearest_word(name, list(self._codes)) or "–"
            raise Refused("I205", code=name, near=near, known=", ".join(self._codes) or "–")
        return known

    def rate(self, name: str, day: date) -> Decimal:
        """The rate under a code on a day, as a part of 1.

        Raises:
            Refused: there is no such code, or it has no rate on that day.
        """
        if (name, day) not in self._rates:
            self._rates[name, day] = self._percent(name, day) / _WHOLE
        return self._rates[name, day]

    def _percent(self, name: str, day: date) -> Decimal:
        code = self.code(name)
        rules = rules_of(self._country, self._own)
        try:
            if code.rate is not None:
                return rules.value(code.rate, day)
            known = rules.vat_rates(day) if self._country in COUNTRIES else frozenset()
        except MissingRule:
            table = code.rate or "vat"
            raise Refused("I206", code=name, day=day.isoformat(), table=table) from None
        percent = code.percent or Decimal(0)
        if known and percent not in known:
            rates = ", ".join(f"{rate:f}" for rate in sorted(known, reverse=True))
            values = {"percent": f"{percent:f}", "day": day.isoformat(), "rates": rates}
            raise Refused("I207", code=name, **values)
        return percent
