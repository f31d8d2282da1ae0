"""The journals that a new book begins with: its accounts, and the one that includes all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.currencies import minor_unit
from reskontro.journal.tags import OWN_TAGS
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.newbook.charts import AccountType, StartChart
    from reskontro.newbook.settings_text import Say

#: Where journals are, and the one with the accounts: first by name, as ledger wants them declared
#: before they are used.
JOURNALS: Final = "journals/**/*.journal"
ACCOUNTS: Final = "journals/0-accounts.journal"
ALL: Final = "all.journal"

#: The tags that are declared; of others, whoever adds to a journal declares the first.
_TAGS: Final = sorted({*OWN_TAGS, "discount", "price", "quantity", "saft", "unit", "vat"})


def accounts_text(
    chart: StartChart, currency: str, language: str, say: Say, *, registered: bool
) -> str:
    """The declarations of the currency, the accounts that a firm needs, and our tags."""
    accounts = [
        (number, {"en": one.en, "nb": one.nb, "sv": one.sv}[language], one.type, one.saft)
        for number, one in chart.accounts_for(registered=registered)
    ]
    return declarations(say(Note("init.comment.chart")), currency, accounts)


def declarations(
    head: str, currency: str, accounts: Iterable[tuple[str, str, AccountType | None, str]]
) -> str:
    """The declarations of a currency, of accounts with name, type and group, and of our tags."""
    decimals = max(minor_unit(currency), 2)  # ledger takes no sample that ends with its mark
    lines = [
        f"; {head}",
        "",
        f"commodity {currency}",
        f"    format 1000.{'0' * decimals} {currency}",
        "",
    ]
    for account, name, kind, group in accounts:
        lines.append(f"account {account}")
        lines += [f"    ; {name}"] if name else []
        lines += [f"    ; type: {kind}"] if kind else []
        lines += [f"    ; saft: {group}"] if group else []
    lines += ["", *(f"tag {name}" for name in _TAGS)]
    return "\n".join(lines) + "\n"


def all_text(say: Say) -> str:
    """The journal that hledger and ledger are given."""
    return f"; {say(Note('init.comment.all'))}\ninclude journals/*.journal\n"
