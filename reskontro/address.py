from __future__ import annotations

import msgspec


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A postal address; `country` is the ISO 3166 code of two letters."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
