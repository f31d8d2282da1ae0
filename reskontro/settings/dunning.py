"""Dunning policies, as the settings have them: who is chased, when, how hard and at what cost."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Final, Literal

import msgspec

from reskontro.settings.values import Amount, AmountOrNone, is_not_negative
from reskontro.yamlfile import Rule

#: What a level is in law: a letter of that form, or `collection`, the handover to a collector.
LevelForm = Literal["reminder", "collection_notice", "payment_demand", "collection"]

#: What the days of a level count from: the due date, the letter before, or the end of the month
#: in which it fell due.
After = Literal["due", "letter", "month_end"]

CustomerType = Literal["business", "person", "public", "foreign"]
CustomerLanguage = Literal["nb", "sv", "en"]
Charge = Literal["fee", "interest", "compensation"]

_ZERO: Final = Decimal(0)
#: Letters never get milder from one level to the next.
_ORDER: Final[tuple[LevelForm, ...]] = (
    "reminder", "collection_notice", "payment_demand", "collection",
)  # fmt: skip


_Days = Annotated[int, Rule("160", is_not_negative, covers_type=True), msgspec.Meta(ge=0)]


class Level(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step: from which day, what is sent, and what it costs the customer.

    `days` count after what `after` names. One of the fees at most: `fee`, an amount in the book's
    currency; `fee_percent` of the principal in the letter; `statutory_fee`, the most that the law
    allows. `deadline`: days to pay from the day of the letter, 0 for none. A letter for less than
    `minimum` is not sent. `compensation`: the standard compensation for late payment is claimed.
    """

    days: _Days
    after: After = "due"
    form: LevelForm = "reminder"
    tone: Literal["friendly", "formal", "final"] = "formal"
    channel: Literal["auto", "email", "letter"] = "auto"
    deadline: _Days = 14
    fee: Amount = _ZERO
    fee_percent: Amount = _ZERO
    statutory_fee: bool = False
    interest: bool = False
    compensation: bool = False
    minimum: Amount = _ZERO

    @property
    def has_fee(self) -> bool:
        """Whether a fee is wished."""
        return bool(self.fee or self.fee_percent or self.statutory_fee)


class DunningPolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Levels, and for whom: the first policy that fits a customer is the customer's.

    A customer fits with one of the `types`, `segments`, `languages` and numbers (`customers`,
    globs), each () for all. Without levels nobody is chased. Nothing is sent in the first
    `grace_days` after the due date. `business_days`: what falls on another day than a business day
    of the firm's country is moved to the next one. `books` is what becomes transactions.
    `interest_rate`, per cent a year, is agreed in place of the statutory one.
    """

    levels: tuple[Level, ...] = ()
    types: tuple[CustomerType, ...] = ()
    segments: tuple[str, ...] = ()
    languages: tuple[CustomerLanguage, ...] = ()
    customers: tuple[str, ...] = ()
    grace_days: _Days = 0
    business_days: Literal["none", "following"] = "none"
    fee_per: Literal["letter", "document"] = "letter"
    books: tuple[Charge, ...] = ("fee", "interest", "compensation")
    interest_rate: AmountOrNone = None


class DunningSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The policies by name, in the order in which they are tried; without any the country's."""

    policies: dict[str, DunningPolicy] = {}


#: Where a flaw is: the keys that lead to it from `dunning`, its number, and its values.
Flaw = tuple[tuple[str | int, ...], str, dict[str, str]]


def flaws(settings: DunningSettings, country: str, countries: Sequence[str]) -> Iterator[Flaw]:
    """What is wrong with policies beyond the types of their values.

    `countries` are those whose business days are known.
    """
    for name, policy in settings.policies.items():
        place: tuple[str | int, ...] = ("policies", name)
        if policy.business_days == "following" and country not in countries:
            values = {"country": country or "–", "known": ", ".join(countries)}
            yield (*place, "business_days"), "130", values
        for at, level in enumerate(policy.levels):
            here = (*place, "levels", at)
            if bool(level.fee) + bool(level.fee_percent) + level.statutory_fee > 1:
                yield here, "163", {"level": str(at + 1)}
            before = policy.levels[at - 1] if at else None
            if before is None:
                if level.after == "letter":
                    yield (*here, "after"), "164", {}
                continue
            if _ORDER.index(level.form) < _ORDER.index(before.form) or before.form == "collection":
                values = {"form": level.form, "before": before.form, "level": str(at + 1)}
                yield (*here, "form"), "165", values
            yield from _order_of_days(here, policy.levels[:at], level)


def _order_of_days(
    here: tuple[str | int, ...], earlier: Sequence[Level], level: Level
) -> Iterator[Flaw]:
    """Levels that begin before or with an earlier one, or inside the deadline of its letter."""
    before = earlier[-1]
    values = {
        "level": str(len(earlier) + 1),
        "before": str(len(earlier)),
        "days": str(level.days),
        "deadline": str(before.deadline),
    }
    if level.after == "letter":
        if level.days < max(before.deadline, 1):
            yield (*here, "days"), "162", values
        return
    alike = [one for one in earlier if one.after == level.after]
    if not alike:
        return
    least = alike[-1].days
    if level.days <= least:
        yield (*here, "days"), "161", {**values, "least": str(least)}
    elif alike[-1] is before and level.days - least < before.deadline:
        yield (*here, "days"), "162", values


#: Less is not worth a letter.
_LEAST: Final = Decimal(50)
_FRIENDLY: Final = Level(days=7, tone="friendly", deadline=7, minimum=_LEAST)
_HANDOVER: Final = Level(days=21, after="letter", form="collection", deadline=0)
#: What is done where the settings have no policy, by the firm's country.
DEFAULTS: Final[Mapping[str, DunningPolicy]] = {
    "NO": DunningPolicy(
        levels=(
            _FRIENDLY,
            Level(days=21, statutory_fee=True),
            Level(
                days=18, after="letter", form="collection_notice", tone="final",
                statutory_fee=True, interest=True,
            ),
            _HANDOVER,
        )
    ),
    "SE": DunningPolicy(
        levels=(
            _FRIENDLY,
            Level(days=15, statutory_fee=True, deadline=10),
            Level(
                days=14, after="letter", tone="final", statutory_fee=True, interest=True,
                deadline=10,
            ),
            _HANDOVER,
        )
    ),
}  # fmt: skip
#: Elsewhere no law is known, and nothing is charged.
ELSEWHERE: Final = DunningPolicy(
    levels=(_FRIENDLY, Level(days=21), Level(days=18, after="letter", tone="final"))
)


def policies_of(settings: DunningSettings, country: str) -> Mapping[str, DunningPolicy]:
    """The policies by name, in the order in which they are tried."""
    return settings.policies or {"default": DEFAULTS.get(country, ELSEWHERE)}
