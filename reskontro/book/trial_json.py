"""Trial balances as JSON: a list of accounts, an object of them, or what `hledger bal` writes."""

from __future__ import annotations

import json
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from typing import Any

from reskontro.book.trial_balance import ZERO, LedgerBalance, TrialBalance
from reskontro.problems import BookError, Problem, Span

#: More digits than any amount has; a number beyond them is refused before it is computed with.
_LONGEST = 60


def read_json(path: str, text: str) -> TrialBalance:
    """The balances in a JSON text.

    `[{"account", "balance", "currency"?}]`; `{"1500": "100.00", "1510": {"NOK": "1.00"}}`; or
    hledger's `bal -O json`. Amounts are numbers, or texts with a dot.

    Raises:
        BookError: G109 it is no JSON, G110 it has another shape, G105 an amount cannot be read,
            G106 an account is there twice, G112 it is a balance of several periods.
    """

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise BookError([Problem("G106", Span(path, 0), {"account": twice})])
        return found

    numbers = {"parse_float": Decimal, "parse_int": Decimal, "parse_constant": str}
    try:
        content = json.loads(text, object_pairs_hook=once, **numbers)
    except json.JSONDecodeError as error:
        span = Span(path, error.lineno, error.colno)
        lines = text.split("\n")
        problem = Problem("G109", span, {"reason": error.msg}, lines[error.lineno - 1].rstrip())
        raise BookError([problem]) from None
    except RecursionError:
        raise _wrong_shape(path, "[[[…") from None
    if isinstance(content, dict):
        if "prRows" in content:
            raise BookError([Problem("G112", Span(path, 0))])
        return TrialBalance(tuple(_of_object(path, content)))
    if not isinstance(content, list):
        raise _wrong_shape(path, text)
    if len(content) == 2 and all(isinstance(part, list) for part in content):  # noqa: PLR2004
        return _of_hledger(path, content[0])
    return TrialBalance(tuple(_of_list(path, content)))


def _of_object(path: str, content: dict[str, Any]) -> list[LedgerBalance]:
    """Balances by account; of an account in several currencies by currency."""
    found = []
    for account, value in content.items():
        parts = value if isinstance(value, dict) else {"": value}
        for currency, amount in parts.items():
            found.append(LedgerBalance(account, currency, _amount(path, account, amount)))
    return found


def _of_list(path: str, content: list[Any]) -> list[LedgerBalance]:
    found = []
    for one in content:
        if not isinstance(one, dict) or "account" not in one or "balance" not in one:
            raise _wrong_shape(path, json.dumps(one, default=str, ensure_ascii=False))
        account = one["account"]
        name = format(account, "f") if isinstance(account, Decimal) else account
        currency = one.get("currency") or ""
        if not isinstance(name, str) or not isinstance(currency, str):
            raise _wrong_shape(path, json.dumps(one, default=str, ensure_ascii=False))
        found.append(LedgerBalance(name, currency, _amount(path, name, one["balance"])))
    return found


def _of_hledger(path: str, rows: list[Any]) -> TrialBalance:
    """Rows of full name, name as shown, indent and amounts; an indent is a tree's."""
    found = []
    tree = False
    for row in rows:
        try:
            account, _shown, indent, amounts = row
            tree = tree or indent > 0
            sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
            for amount in amounts:
                quantity = amount["aquantity"]
                number = Decimal(quantity["decimalMantissa"])
                sums[amount["acommodity"]] += number.scaleb(-int(quantity["decimalPlaces"]))
            found += [LedgerBalance(account, currency, sum_) for currency, sum_ in sums.items()]
        except (TypeError, ValueError, KeyError, InvalidOperation):
            shown = json.dumps(row, default=str, ensure_ascii=False)
            raise _wrong_shape(path, shown) from None
    return TrialBalance(tuple(found), tree)


def _amount(path: str, account: str, value: object) -> Decimal:
    if isinstance(value, (str, Decimal)):
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if number.is_finite() and abs(number.adjusted()) < _LONGEST:
            return number
    values = {"text": str(value), "account": account}
    raise BookError([Problem("G105", Span(path, 0), values)])


def _wrong_shape(path: str, text: str) -> BookError:
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return BookError([Problem("G110", Span(path, 0), {"text": shown})])
