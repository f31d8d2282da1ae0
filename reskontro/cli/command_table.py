"""The commands there are: where each stands, an example of it, and its place in the help."""

from __future__ import annotations

from typing import Final

import msgspec


class Entry(msgspec.Struct, frozen=True):
    """Where a command stands, as `module:function`, and one real example of it.

    `writes`: it writes to the book, and has only those common options that make sense then.
    """

    place: str
    example: str
    writes: bool = False


_HERE = "reskontro.cli.commands"

#: All commands in the order of the help. One of two words stands in the group that its first names;
#: what a group does is told by the phrase `cli.help.GROUP`.
COMMANDS: Final[dict[str, Entry]] = {
    "init": Entry(
        f"{_HERE}.init:init",
        "reskontro init solvik --country NO --name Solvik --vat-registered",
        writes=True,
    ),
    "statement": Entry(
        f"{_HERE}.statement:statement", "reskontro statement 10001 --from 2024-01 --to 2024-03"
    ),
    "specification": Entry(
        f"{_HERE}.specification:specification", "reskontro specification --period 2025-Q1"
    ),
    "balances": Entry(f"{_HERE}.balances:balances", "reskontro balances --as-of 2024-12-31"),
    "open": Entry(f"{_HERE}.open_items:open_items", "reskontro open --customer '100*' --why"),
    "ageing": Entry(
        f"{_HERE}.ageing:ageing", "reskontro ageing --as-of 2024-06-30 --buckets 14,30,60"
    ),
    "credit": Entry(f"{_HERE}.credit:credit", "reskontro credit --as-of 2025-12-31 --near 90"),
    "segment": Entry(f"{_HERE}.segment:segment", "reskontro segment --from 2025 --to 2025"),
    "risk": Entry(f"{_HERE}.risk:risk", "reskontro risk --customer 10013"),
    "interest": Entry(
        f"{_HERE}.interest:interest",
        "reskontro interest --amount 12500 --due 2025-12-15 --until 2026-07-31",
    ),
    "dso": Entry(f"{_HERE}.dso:dso", "reskontro dso --as-of 2024-12-31 --monthly"),
    "loss": Entry(f"{_HERE}.loss:loss", "reskontro loss --from 2024 --to 2024"),
    "kpi": Entry(f"{_HERE}.kpi:kpi", "reskontro kpi --months 12 --strict"),
    "explain": Entry(
        f"{_HERE}.explain:explain", "reskontro explain 10001 31-60 --as-of 2024-06-30"
    ),
    "restated": Entry(
        f"{_HERE}.restated:restated",
        "reskontro restated --as-of 2024-12-31 --known-at 2025-01-05",
    ),
    "diff": Entry(f"{_HERE}.diff:diff", "reskontro diff main...HEAD --format markdown"),
    "reconcile": Entry(
        f"{_HERE}.reconcile:reconcile",
        "reskontro reconcile --as-of 2024-12-31 --ledger trial-balance.csv",
    ),
    "document invoice": Entry(
        f"{_HERE}.document:invoice", "reskontro document invoice 2025-104 -o out/"
    ),
    "document credit-note": Entry(
        f"{_HERE}.document:credit_note", "reskontro document credit-note KN-005"
    ),
    "document statement": Entry(
        f"{_HERE}.document:statement",
        "reskontro document statement 10001 --from 2025 --as-of 2025-12-31",
    ),
    "document payment": Entry(
        f"{_HERE}.document:payment", "reskontro document payment B-0259 --lang en"
    ),
    "document balance-confirmation": Entry(
        f"{_HERE}.document:balance_confirmation",
        "reskontro document balance-confirmation '100*' --as-of 2025-12-31 -o out/",
    ),
    "verify": Entry(
        f"{_HERE}.verify:verify",
        "reskontro verify out/balance-confirmation-10001-2025-12-31.pdf",
    ),
    "customer list": Entry(
        f"{_HERE}.customer_lookup:list_",
        "reskontro customer list --where 'overdue>0' --sort -overdue --tag key",
    ),
    "customer show": Entry(f"{_HERE}.customer_card:show", "reskontro customer show 10001"),
    "customer search": Entry(
        f"{_HERE}.customer_lookup:search", "reskontro customer search 'byggmester hansn'"
    ),
    "customer validate": Entry(
        f"{_HERE}.customer_quality:validate", "reskontro customer validate --format github"
    ),
    "customer merge": Entry(
        f"{_HERE}.customer_merge:merge",
        "reskontro customer merge 10002 10001 --date 2025-12-31 --write",
        writes=True,
    ),
    "customer duplicates": Entry(
        f"{_HERE}.customer_quality:duplicates", "reskontro customer duplicates --score 80"
    ),
    "customer verify": Entry(
        f"{_HERE}.customer_quality:verify",
        "reskontro customer verify --registry enheter_alle.csv",
    ),
    "customer review": Entry(
        f"{_HERE}.customer_quality:review", "reskontro customer review --inactive 730"
    ),
    "customer history": Entry(
        f"{_HERE}.customer_quality:history", "reskontro customer history 10001"
    ),
    "customer import": Entry(
        f"{_HERE}.customer_exchange:import_",
        "reskontro customer import customers.csv --dry-run",
        writes=True,
    ),
    "customer add": Entry(
        f"{_HERE}.customer_edit:add",
        "reskontro customer add --name Haugen orgnr=312502305 address.city=Oslo",
        writes=True,
    ),
    "customer set": Entry(
        f"{_HERE}.customer_edit:set_",
        "reskontro customer set 10001 credit_limit=150000 address.city=Oslo phone=",
        writes=True,
    ),
    "customer close": Entry(
        f"{_HERE}.customer_edit:close", "reskontro customer close 10002", writes=True
    ),
    "record invoice": Entry(
        f"{_HERE}.record_invoice:invoice",
        "reskontro record invoice 10001 12000 --text Materialer --vat 25",
        writes=True,
    ),
    "record credit-note": Entry(
        f"{_HERE}.record_credit_note:credit_note",
        "reskontro record credit-note 2025-104 --amount 50",
        writes=True,
    ),
    "record advance": Entry(
        f"{_HERE}.record_advance:advance",
        "reskontro record advance 10001 50000 --text Forskudd",
        writes=True,
    ),
    "record payment": Entry(
        f"{_HERE}.record_payment:payment",
        "reskontro record payment 10001 15000 --invoice 2025-104",
        writes=True,
    ),
    "record settle": Entry(
        f"{_HERE}.record_settle:settle",
        "reskontro record settle 10003 KN-006 2025-105",
        writes=True,
    ),
    "record unsettle": Entry(
        f"{_HERE}.record_settle:unsettle",
        "reskontro record unsettle 2025-105 --payment KN-006",
        writes=True,
    ),
    "record reverse": Entry(
        f"{_HERE}.record_reverse:reverse",
        "reskontro record reverse B-0260 --date 2025-12-05",
        writes=True,
    ),
    "record refund": Entry(
        f"{_HERE}.record_refund:refund",
        "reskontro record refund 10003 2500 --document KN-007",
        writes=True,
    ),
    "record transfer": Entry(
        f"{_HERE}.record_transfer:transfer",
        "reskontro record transfer 10004 10003 B-0261 --invoice 2025-105",
        writes=True,
    ),
    "record write-off": Entry(
        f"{_HERE}.record_write_off:write_off",
        "reskontro record write-off 2025-017 --ground insolvency --evidence bo.pdf",
        writes=True,
    ),
    "record recover": Entry(
        f"{_HERE}.record_recover:recover",
        "reskontro record recover 2025-017 500",
        writes=True,
    ),
    "record allowance": Entry(
        f"{_HERE}.record_allowance:allowance",
        "reskontro record allowance --rate 5 --date 2025-12-31",
        writes=True,
    ),
    "record opening": Entry(
        f"{_HERE}.record_opening:opening",
        "reskontro record opening --from open-items.csv --total 412500",
        writes=True,
    ),
    "import bank": Entry(
        f"{_HERE}.import_bank:bank", "reskontro import bank bank.csv", writes=True
    ),
    "import review": Entry(
        f"{_HERE}.import_review:review",
        "reskontro import review --apply bank/review.yaml",
        writes=True,
    ),
    "dunning plan": Entry(
        f"{_HERE}.dunning_plan:plan", "reskontro dunning plan --as-of 2025-12-31 --waiting"
    ),
    "dunning interest-note": Entry(
        f"{_HERE}.dunning_run:interest_note",
        "reskontro dunning interest-note 10001 --from 2025-01-01 --dry-run",
        writes=True,
    ),
    "dunning letter": Entry(
        f"{_HERE}.dunning_letters:letter", "reskontro dunning letter --as-of 2025-12-31 -o out/"
    ),
    "dunning send": Entry(
        f"{_HERE}.dunning_letters:send", "reskontro dunning send --dry-run", writes=True
    ),
    "dunning run": Entry(
        f"{_HERE}.dunning_run:run", "reskontro dunning run --dry-run", writes=True
    ),
    "dunning cancel": Entry(
        f"{_HERE}.dunning_run:cancel",
        "reskontro dunning cancel 20251201-10001-1 --reason 'Paid in time'",
        writes=True,
    ),
    "dunning waive": Entry(
        f"{_HERE}.dunning_waive:waive", "reskontro dunning waive 2025-106 --interest", writes=True
    ),
    "dunning handover": Entry(
        f"{_HERE}.dunning_handover:handover",
        "reskontro dunning handover 10004 --collector Nord --date 2026-01-15",
        writes=True,
    ),
    "dunning return": Entry(
        f"{_HERE}.dunning_handover:return_",
        "reskontro dunning return 10004 --date 2026-02-15 --reason 'Debt disputed'",
        writes=True,
    ),
    "dunning hold": Entry(
        f"{_HERE}.dunning_pause:hold",
        "reskontro dunning hold 10001 --reason 'New invoice on its way'",
        writes=True,
    ),
    "dunning dispute": Entry(
        f"{_HERE}.dunning_pause:dispute",
        "reskontro dunning dispute 2025-104 --reason 'Goods damaged'",
        writes=True,
    ),
    "dunning promise": Entry(
        f"{_HERE}.dunning_pause:promise",
        "reskontro dunning promise 2025-104 --date 2025-12-20 --until 2026-01-15",
        writes=True,
    ),
    "dunning release": Entry(
        f"{_HERE}.dunning_pause:release",
        "reskontro dunning release 2025-104 --reason 'Credited half'",
        writes=True,
    ),
    "log": Entry(f"{_HERE}.log:log", "reskontro log 10001 'Pays on Friday' --by call", writes=True),
    "recurring list": Entry(
        f"{_HERE}.recurring:list_", "reskontro recurring list --until 2025-12-31"
    ),
    "recurring run": Entry(
        f"{_HERE}.recurring:run",
        "reskontro recurring run --until 2025-01-31 --dry-run",
        writes=True,
    ),
    "privacy encrypt": Entry(f"{_HERE}.privacy:encrypt", "reskontro privacy encrypt", writes=True),
    "privacy keys backup": Entry(
        f"{_HERE}.privacy_keys:backup",
        "reskontro privacy keys backup ../keys.json --passphrase-file ../secret",
        writes=True,
    ),
    "privacy keys verify": Entry(
        f"{_HERE}.privacy_keys:verify",
        "reskontro privacy keys verify ../keys.json --passphrase-file ../secret",
        writes=True,
    ),
    "privacy keys restore": Entry(
        f"{_HERE}.privacy_keys:restore",
        "reskontro privacy keys restore ../keys.json --passphrase-file ../secret",
        writes=True,
    ),
    "privacy export": Entry(f"{_HERE}.privacy:export", "reskontro privacy export 10026 -o out/"),
    "privacy erase": Entry(
        f"{_HERE}.privacy:erase", "reskontro privacy erase 10026 --dry-run", writes=True
    ),
    "privacy report": Entry(
        f"{_HERE}.privacy:report", "reskontro privacy report --as-of 2025-12-31"
    ),
    "import saft": Entry(
        f"{_HERE}.import_saft:import_saft",
        "reskontro import saft saft.zip --into nordvik",
        writes=True,
    ),
    "import sie": Entry(
        f"{_HERE}.import_sie:import_sie",
        "reskontro import sie bokforing-2025.se --into vinter",
        writes=True,
    ),
    "import open-items": Entry(
        f"{_HERE}.import_open_items:open_items",
        "reskontro import open-items former-system.csv --date 2025-12-31",
        writes=True,
    ),
    "export open-items": Entry(
        f"{_HERE}.export:open_items", "reskontro export open-items --as-of 2025-12-31 -o open.csv"
    ),
    "export entries": Entry(
        f"{_HERE}.export:entries", "reskontro export entries --customer 10001 --format json"
    ),
    "export customers": Entry(
        f"{_HERE}.export:customers", "reskontro export customers -o register.csv"
    ),
    "export ageing": Entry(
        f"{_HERE}.export:ageing", "reskontro export ageing --as-of 2025-12-31 -o ageing.csv"
    ),
    "export all": Entry(f"{_HERE}.export:everything", "reskontro export all -o book.sqlite"),
    "export saft": Entry(
        f"{_HERE}.export_saft:export_saft",
        "reskontro export saft --period 2025 --contact 'Kari Solvik' -o saft.xml",
    ),
    "export collection": Entry(
        f"{_HERE}.export:collection",
        "reskontro export collection 10013 --as-of 2025-12-31 -o case/",
    ),
    "sql": Entry(
        f"{_HERE}.sql:sql",
        'reskontro sql "select kind, sum(amount) from entry group by kind"',
    ),
    "check": Entry(f"{_HERE}.check:check", "reskontro check --strict --ignore R1"),
    "rule": Entry(f"{_HERE}.rule:rule", "reskontro rule R101"),
    "rules": Entry(f"{_HERE}.rules:rules", "reskontro rules NO --at 2026-11-21"),
}

#: The sections of the help, each headed by its phrase, with the commands and groups in it.
SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "cli.section.accounts": (
        "statement", "specification", "balances", "open", "ageing", "credit", "segment", "risk",
        "dso", "loss", "kpi",
    ),
    "cli.section.control": (
        "check", "rule", "rules", "reconcile", "explain", "restated", "diff", "verify",
    ),
    "cli.section.customers": ("customer", "privacy"),
    "cli.section.recording": ("init", "record", "recurring"),
    "cli.section.documents": ("document",),
    "cli.section.files": ("import",),
    "cli.section.follow_up": ("interest", "dunning", "log"),
    "cli.section.programs": ("export", "sql"),
}  # fmt: skip
