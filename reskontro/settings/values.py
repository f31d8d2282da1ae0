"""Values that several settings have, each with the rule that holds for it."""

from decimal import Decimal
from typing import Annotated

import msgspec

from reskontro.yamlfile import Rule


def is_positive(number: int) -> bool:
    """Whether the number is above 0."""
    return number > 0


def is_not_negative(number: Decimal | None) -> bool:
    """Whether the number is 0 or more, or not given."""
    return number is None or number >= 0


#: Accounts or files; an empty text is none.
Patterns = tuple[Annotated[str, Rule("125", bool)], ...]

#: A number from 1 up.
Positive = Annotated[int, Rule("123", is_positive, covers_type=True)]

#: An amount, or per cent, from 0 up.
Amount = Annotated[
    Decimal,
    Rule("144", is_not_negative, covers_type=True),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]
#: The same, or not given.
AmountOrNone = Annotated[
    Decimal | None,
    Rule("144", is_not_negative, covers_type=True),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]
