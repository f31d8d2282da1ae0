"""What speaks against recording something."""

from __future__ import annotations

from reskontro.problems import CallError


class Refused(CallError):  # noqa: N818  (named after what happens, as a bookkeeper says it)
    """An event that is not recorded; the key of the phrase is a code, with a remedy beside it."""
