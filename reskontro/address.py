from __future__ import annotations

from typing import Annotated, Final

import msgspec

_COUNTRY: Final = msgspec.Meta(extra_json_schema={"pattern": "^([A-Z]{2})?$"})


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A postal address; `country` is the ISO 3166 code of two letters."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    country: Annotated[str, _COUNTRY] = ""
