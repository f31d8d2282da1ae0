"""The journals that a new book begins with: its accounts, and the one that includes all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.currencies import minor_unit
from reskontro.journal.tags import OWN_TAGS
from reskontro.problems import Note

if TYPE_CHECKING:
    from reskontro.newbook.charts import StartChart
    from reskontro.newbook.settings_text import Say

#: Where journals are, and the one with the accounts: first by name, as ledger wants them declared
#: before they are used.
JOURNALS: Final = "journals/**/*.journal"
ACCOUNTS: Final = "journals/0-accounts.journal"
ALL: Final = "all.journal"

#: The tags that are declared; of others, whoever adds to a journal declares the first.
_TAGS: Final = sorted({*OWN_TAGS, "discount", "price", "quantity", "unit", "vat"})


def accounts_text(
    chart: StartChart, currency: str, language: str, say: Say, *, registered: bool
) -> str:
    """The declarations of the currency, the accounts that a firm needs, and our tags."""
    decimals = max(minor_unit(currency), 2)  # ledger takes no sample that ends with its mark
    lines = [
        f"; {say(Note('init.comment.chart'))}",
        "",
        f"commodity {currency}",
        f"    format 1000.{'0' * decimals} {currency}",
        "",
    ]
    for number, account in chart.accounts_for(registered=registered):
        name = {"en": account.en, "nb": account.nb, "sv": account.sv}[language]
        lines.append(f"account {number}")
        lines += [f"    ; {name}"] if name else []
        lines.append(f"    ; type: {account.type}")
    lines += ["", *(f"tag {name}" for name in _TAGS)]
    return "\n".join(lines) + "\n"


def all_text(say: Say) -> str:
    """The journal that hledger and ledger are given."""
    return f"; {say(Note('init.comment.all'))}\ninclude journals/*.journal\n"
