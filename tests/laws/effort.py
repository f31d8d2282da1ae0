"""How hard the property tests try: the same examples each time, or many new ones on request."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

#: `RESKONTRO_EFFORT=20 pytest tests/laws` tries twenty times as many examples, new ones each time.
_EFFORT = int(os.environ.get("RESKONTRO_EFFORT", "1"))

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
settings.register_profile(
    "laws", derandomize=True, deadline=None, database=None, suppress_health_check=_SLOW
)
settings.register_profile(
    "laws-thorough", deadline=None, print_blob=True, suppress_health_check=_SLOW
)


def tries(examples: int) -> settings:
    """The settings of a property test that usually tries so many examples."""
    profile = settings.get_profile("laws" if _EFFORT == 1 else "laws-thorough")
    return settings(profile, max_examples=examples * _EFFORT)
