"""The settings of a book (`reskontro.yaml`), typed, each with its default."""

from __future__ import annotations

from reskontro.settings.book import (
    BankSettings,
    CustomerNumbers,
    DocumentSettings,
    Lock,
    Part,
    PrivacySettings,
    Settings,
    Step,
    load_settings,
)
from reskontro.settings.company import (
    Accounts,
    Company,
)
from reskontro.settings.judging import (
    AgeingSettings,
    CheckSettings,
    CreditSettings,
    InterestSettings,
    SegmentSettings,
    Targets,
)
from reskontro.settings.values import (
    Patterns,
)

__all__ = [
    "Accounts",
    "AgeingSettings",
    "BankSettings",
    "CheckSettings",
    "Company",
    "CreditSettings",
    "CustomerNumbers",
    "DocumentSettings",
    "InterestSettings",
    "Lock",
    "Part",
    "Patterns",
    "PrivacySettings",
    "SegmentSettings",
    "Settings",
    "Step",
    "Targets",
    "load_settings",
]
