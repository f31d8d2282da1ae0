"""What accounts mean in a journal without settings, by their names and declared types.

Types are hledger's: declared with the tag `type:` on an account or the nearest above it, else
inferred from the English name (hledger manual, "Account types"), and from the Norwegian or Swedish
one in the same way, which hledger does not know.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reskontro.subledger.chart import Role

#: Asset, Cash, Liability, Equity, Revenue, Expense, Conversion; "" where nothing tells.
AccountType = Literal["", "A", "C", "L", "E", "R", "X", "V"]

_DECLARED: Final[dict[str, AccountType]] = {
    "a": "A", "asset": "A", "c": "C", "cash": "C", "l": "L", "liability": "L",
    "e": "E", "equity": "E", "r": "R", "revenue": "R", "x": "X", "expense": "X",
    "v": "V", "conversion": "V",
}  # fmt: skip

#: The first that fits, case ignored (hledger 1.24.99.2 and later).
_INFERRED: Final[dict[str, AccountType]] = {
    r"assets?(:.+)?:(cash|bank|che(ck|que?)(ing)?|savings?|current)": "C",
    r"assets?": "A",
    r"(debts?|liabilit(y|ies))": "L",
    r"equity:(trad(e|ing)|conversion)s?": "V",
    r"equity": "E",
    r"(income|revenue)s?": "R",
    r"expenses?": "X",
    r"(eiendel(er)?|tillgång(ar)?)(:.+)?:(bank(innskudd|kont(o|oer|on))?|kass[ae]|kontanter"
    r"|(bruks|drifts|spare?|check|företags)konto|(bank|plus)giro)": "C",
    r"(eiendel(er)?|tillgång(ar)?)": "A",
    r"(gjeld|skuld(er)?)": "L",
    r"(egenkapital|eget kapital)": "E",
    r"((salgs|drifts)?inntekt(er)?|(försäljnings|rörelse)?intäkt(er)?)": "R",
    r"((drifts|rörelse)?kostnad(er)?|utgift(er)?)": "X",
}


@cache
def _inferred() -> list[tuple[re.Pattern[str], AccountType]]:
    """The patterns of names, compiled when first asked for: a book with settings seldom does."""
    return [
        (re.compile(rf"{pattern}(:|\Z)", re.IGNORECASE), kind)
        for pattern, kind in _INFERRED.items()
    ]


# These are compiled where they are needed too.
_WORD: Final = r"[^\W\d_]+"
_CAMEL_CASE: Final = r"(?<=[a-zåäöæøé])(?=[A-ZÅÄÖÆØ])"
_RECEIVABLE: Final = frozenset(
    {
        "receivable", "receivables", "kundefordring", "kundefordringer",
        "kundfordring", "kundfordringar",
    }
)  # fmt: skip
#: Words of those who owe, by which alone no account is taken for receivable.
_DEBTORS: Final = _RECEIVABLE | {
    "debtor", "debtors", "debitor", "debitorer", "customer", "customers", "client", "clients",
    "kunde", "kunder", "kund", "fordring", "fordringer", "fordringar",
}  # fmt: skip
_TAX: Final = frozenset({"vat", "tax", "mva", "moms"})
#: Words that make a component speak of receivables that are lost or may be, not of receivables.
_LOST: Final = frozenset(
    {
        "allowance", "allowances", "provision", "provisions", "loss", "losses", "avsetning",
        "avsetninger", "nedskrivning", "nedskrivningar", "tap", "förlust", "förluster",
    }
)  # fmt: skip
_PREPAID: Final = frozenset(
    {
        "prepaid", "prepayment", "prepayments", "advance", "advances", "forskudd", "förskott",
    }
)  # fmt: skip
_LOSS: Final = (
    r"(?i)\b(bad[\s_-]*debts?|write[\s_-]*offs?|tap på (kunde)?fordring(er|ar)?|kundförlust(er)?"
    r"|förlust(er)? på kundfordring(ar)?)\b"
)

#: Words that make an account of losses one of losses that are feared.
_FEARED: Final = frozenset(
    {
        "allowance", "allowances", "provision", "provisions", "avsetning", "avsetninger",
        "nedskrivning", "nedskrivningar", "befarad", "befarade",
    }
)  # fmt: skip

_CLOSING: Final = r"(?i)equity:(opening|closing)\b"


def account_type(account: str, declared: Mapping[str, str]) -> AccountType:
    """The type of the account, hledger's of English names; `declared` are `type:` tags by account."""
    name = account
    while name:
        kind = _DECLARED.get(declared.get(name, "").casefold())
        if kind is not None:
            return kind
        name = name.rpartition(":")[0]
    return next((kind for pattern, kind in _inferred() if pattern.match(account)), "")


def guess_control_account(account: str, declared: Mapping[str, str] | None = None) -> str | None:
    """The control account above an account that is receivable, None for others.

    It ends with the first component that has a word like *receivable*; no component may have a
    word like *tax*, and the account may be of no type but asset.
    """
    names = account.split(":")
    words = [_words(name) for name in names]
    if any(each & _TAX for each in words):
        return None
    for depth, each in enumerate(words, start=1):
        if each & _RECEIVABLE and not each & _LOST:
            is_asset = account_type(account, declared or {}) in ("", "A", "C")
            return ":".join(names[:depth]) if is_asset else None
    return None


def guess_role(account: str, declared: Mapping[str, str]) -> Role:
    """The role of an account, "" where its name and type tell none.

    An asset that is neither cash nor receivable is `prepaid`: a credit against it is a payment,
    and a debit is no refund. A loss is an expense, or of no type, by its name; one that is feared
    is a change of the allowance.
    """
    if guess_control_account(account, declared) is not None:
        return "receivable"
    kind = account_type(account, declared)
    words = frozenset[str]().union(*map(_words, account.split(":")))
    by_type: dict[AccountType, Role] = {"C": "bank", "R": "revenue", "E": "opening"}
    if kind in by_type:
        return by_type[kind]
    if kind in ("X", "") and re.search(_LOSS, account):
        return "allowance_change" if words & _FEARED else "loss"
    if kind == "X":
        return ""
    if kind != "V" and words & _TAX:
        return "vat"
    return "prepaid" if kind == "A" or (kind == "L" and words & _PREPAID) else ""


def guess_closing(account: str) -> tuple[Role, str]:
    """The role of the account that hledger's own `close` sets balances against, "" of all others.

    `equity:opening/closing balances`, or by its options one that is named much like it.
    """
    return ("opening" if re.match(_CLOSING, account) else ""), ""


def guessed(declared: Mapping[str, str]) -> Callable[[str], tuple[Role, str]]:
    """The guess as a chart of accounts takes it: the role, and of receivables the control account."""

    def find(account: str) -> tuple[Role, str]:
        return guess_role(account, declared), guess_control_account(account, declared) or ""

    return find


def speaks_of_debtors(component: str) -> bool:
    """Whether a component of a name has a word of those who owe, as *Trade Debtors* has."""
    words = _words(component)
    return bool(words & _DEBTORS) and not words & _LOST


def _words(component: str) -> frozenset[str]:
    """The words of one component, `AccountsReceivable` being two."""
    return frozenset(re.findall(_WORD, re.sub(_CAMEL_CASE, " ", component).casefold()))
