"""Exact decimals: the limits on what is read, under which sums and products lose nothing.

A quantity has at most `MAX_INTEGER` digits before its decimal mark and `MAX_DECIMALS` after it.
The product of two such, and a sum of 10^10 such products, fits in `PRECISION` digits.
"""

from __future__ import annotations

from decimal import getcontext

PRECISION = 600
MAX_DECIMALS = 255
MAX_INTEGER = 40


def use_exact_decimals() -> None:
    """Let this thread compute with `PRECISION` digits; every entry point of the package calls it."""
    context = getcontext()
    context.prec = max(context.prec, PRECISION)
