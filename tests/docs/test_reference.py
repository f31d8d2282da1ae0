"""The references name everything there is, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest
from transcript import ROOT

from reskontro.address import Address
from reskontro.checks import reading
from reskontro.checks.rules import RULES
from reskontro.cli.command_table import COMMANDS, SECTIONS
from reskontro.customers import Consent, Contact, CreditCheck, Customer, TradeDiscount
from reskontro.problems import Note
from reskontro.render.phrases import phrase
from reskontro.render.rule_page import title
from reskontro.reports.figure import FORMULAS
from reskontro.settings import (
    Accounts,
    AgeingSettings,
    BankSettings,
    CheckSettings,
    Company,
    CreditSettings,
    CustomerNumbers,
    DocumentSettings,
    InterestSettings,
    PrivacySettings,
    SegmentSettings,
    Settings,
    Targets,
)
from reskontro.settings.dunning import DunningPolicy, DunningSettings, Level
from reskontro.settings.mail import MailSettings
from reskontro.settings.recording import (
    Product,
    RecordSettings,
    ReferenceScheme,
    SeriesSettings,
    VatCode,
)
from reskontro.subledger.documents import Basis
from reskontro.subledger.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS: dict[str, type[msgspec.Struct]] = {
    "company": Company,
    "accounts": Accounts,
    "ageing": AgeingSettings,
    "targets": Targets,
    "check": CheckSettings,
    "documents": DocumentSettings,
    "mail": MailSettings,
    "dunning": DunningSettings,
    "dunning.policies": DunningPolicy,
    "dunning.policies.levels": Level,
    "credit": CreditSettings,
    "segments": SegmentSettings,
    "interest": InterestSettings,
    "record": RecordSettings,
    "series": SeriesSettings,
    "customer_numbers": CustomerNumbers,
    "vat": VatCode,
    "products": Product,
    "payment_reference": ReferenceScheme,
    "privacy": PrivacySettings,
    "bank": BankSettings,
}
PARTS_OF_A_CUSTOMER: dict[str, type[msgspec.Struct]] = {
    "contacts": Contact,
    "credit_check": CreditCheck,
    "discounts": TradeDiscount,
    "consents": Consent,
}
DOCS = ROOT / "docs"


def text_of(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def keys_in(text: str) -> dict[str, str]:
    """The first cells of tables that are a key, each with the cell after it."""
    rows = re.findall(r"^\| `([a-z0-9_.]+)` \| (.*?) ?\|", text, re.MULTILINE)
    return {key: value.strip().strip("`") for key, value in rows}


def section(text: str, heading: str) -> str:
    start = text.index(f"\n## {heading}\n")
    end = text.find("\n## ", start + 1)
    return text[start : None if end < 0 else end]


def shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) if len(value) == 1 else f"[{', '.join(map(str, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def defaults(kind: type[msgspec.Struct], prefix: str = "") -> Iterator[tuple[str, str]]:
    for field in msgspec.structs.fields(kind):
        plain = not isinstance(field.default, (msgspec.Struct, type(msgspec.NODEFAULT)))
        yield f"{prefix}{field.encode_name}", shown(field.default) if plain else ""


def test_every_setting_is_documented_with_its_default_and_no_other() -> None:
    written = keys_in(section(text_of("settings.md"), "`reskontro.yaml`"))
    expected = dict(defaults(Settings))
    for name, part in PARTS.items():
        expected |= dict(defaults(part, f"{name}."))
    without_default = {key for key in expected if key.startswith("accounts.")}
    assert set(written) == set(expected)
    for key in set(expected) - without_default:
        assert written[key] == expected[key], key


def test_every_key_of_a_customer_is_documented_with_its_default_and_no_other() -> None:
    expected = dict(defaults(Customer))
    del expected["number"], expected["source"]
    for name, part in PARTS_OF_A_CUSTOMER.items():
        expected |= dict(defaults(part, f"{name}."))
    assert keys_in(section(text_of("settings.md"), "Customers")) == expected


def test_every_part_of_an_address_is_documented() -> None:
    parts = ", ".join(f"`{field.name}`" for field in msgspec.structs.fields(Address))
    assert text_of("settings.md").count(f"| `company.address` | | {parts} |") == 1
    assert text_of("settings.md").count(f"| `address` | | {parts};") == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_chapter_and_stands_in_the_readme(command: str) -> None:
    assert any(f"\n## {command}\n" in page.read_text("utf-8") for page in DOCS.glob("*.md"))
    assert f"\n| `{command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_help_and_readme_have_the_commands_in_the_same_sections() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    tables = re.findall(
        r"^\*\*(.+)\*\*\n\n\| command .*\n.*\n((?:\|.*\n)+)\n", readme, re.MULTILINE
    )
    shown = {
        f"{heading}:": list(dict.fromkeys(re.findall(r"^\| `([a-z]+)", rows, re.MULTILINE)))
        for heading, rows in tables
    }
    assert shown == {phrase(Note(key), "en"): [*names] for key, names in SECTIONS.items()}
    every = [name for names in SECTIONS.values() for name in names]
    assert sorted(every) == sorted({command.split()[0] for command in COMMANDS})


def test_every_rule_stands_in_the_chapter_on_rules() -> None:
    chapter = section(text_of("checks.md"), "rule")
    written = re.findall(r"^\| (R\d{3}) \| (.*) \| (.*) \|$", chapter, re.MULTILINE)
    assert written == [
        (rule.code, "`--strict`" if rule.strict else "always", title(rule.code, "en"))
        for rule in RULES
    ]
    errors = re.findall(r"^\| ([JE]\d{3}) \| (.*) \|$", chapter, re.MULTILINE)
    assert errors == [(code, title(code, "en")) for code in reading.CODES]


@pytest.mark.parametrize("key", FORMULAS)
def test_every_key_figure_is_documented(key: str) -> None:
    assert key in keys_in(text_of("reports.md"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_documented(kind: str) -> None:
    assert f"| `{kind}` |" in text_of("settlement.md")


@pytest.mark.parametrize("basis", get_args(Basis))
def test_every_basis_is_documented(basis: str) -> None:
    assert f"`{basis}`" in text_of("settlement.md")


@pytest.mark.parametrize("path", [*DOCS.glob("*.md"), ROOT / "README.md"], ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(path: Any) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
