"""What an amount expression such as `(1 + 2) NOK` comes to, so that an error can suggest it."""

from __future__ import annotations

import re
from decimal import Decimal

_TOKEN = re.compile(r"\s*(?:([0-9]{1,30}(?:\.[0-9]{1,30})?)|([-+*/()]))")
_LONGEST = 200
_MAX_DEPTH = 20
_Tokens = list[str]


def suggestion(text: str) -> str:
    """The amount to write instead, "" where that is not plain.

    Understands + - * / and parentheses over plain numbers, with one commodity symbol, which may
    stand inside; an inexact quotient is no suggestion.
    """
    if len(text) > _LONGEST:
        return ""
    symbols = set(re.findall(r"[^\s0-9.+\-*/(),]+", text))
    if len(symbols) > 1 or "," in text:
        return ""
    bare = re.sub(r"[^\s0-9.+\-*/(),]+", " ", text)
    tokens = _tokens(bare)
    value = _sum(tokens, 0) if tokens else None
    if value is None or tokens:
        return ""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0:
        value = value.quantize(Decimal(1))
    return f"{value:f} {next(iter(symbols), '')}".strip()


def _tokens(text: str) -> _Tokens:
    """The tokens, last first; none where something else stands among them."""
    tokens: _Tokens = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            return []
        tokens.append(found[1] or found[2])
        position = found.end()
    return tokens[::-1]


def _sum(tokens: _Tokens, depth: int) -> Decimal | None:
    value = _product(tokens, depth)
    while value is not None and tokens and tokens[-1] in "+-":
        minus = tokens.pop() == "-"
        term = _product(tokens, depth)
        if term is None:
            return None
        value = value - term if minus else value + term
    return value


def _product(tokens: _Tokens, depth: int) -> Decimal | None:
    value = _term(tokens, depth)
    while value is not None and tokens and tokens[-1] in "*/":
        divides = tokens.pop() == "/"
        factor = _term(tokens, depth)
        if factor is None:
            return None
        value = _quotient(value, factor) if divides else value * factor
    return value


def _quotient(value: Decimal, divisor: Decimal) -> Decimal | None:
    if not divisor:
        return None
    quotient = value / divisor
    return quotient if quotient * divisor == value else None


def _term(tokens: _Tokens, depth: int) -> Decimal | None:
    if not tokens or depth > _MAX_DEPTH:
        return None
    first = tokens.pop()
    if first == "-":
        inner = _term(tokens, depth + 1)
        return None if inner is None else -inner
    if first == "(":
        inner = _sum(tokens, depth + 1)
        return inner if tokens and tokens.pop() == ")" else None
    return Decimal(first) if first[0].isdigit() else None
