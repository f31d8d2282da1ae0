"""The files of a new book: what each holds, before any of them is where it belongs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.newbook.charts import chart
from reskontro.newbook.journal_text import ACCOUNTS, ALL, JOURNALS, accounts_text, all_text
from reskontro.newbook.settings_text import Start, settings_text
from reskontro.newbook.stage import fill
from reskontro.problems import Note
from reskontro.register.keep import Edits, nested
from reskontro.register.values import parse_fields
from reskontro.register.write import edit_register
from reskontro.settings import PrivacySettings

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from reskontro.newbook.beside import Beside
    from reskontro.newbook.charts import StartChart
    from reskontro.newbook.settings_text import Say
    from reskontro.newbook.wish import Ci, Wish
    from reskontro.register.state import Register
    from reskontro.settings.recording import VatCode

IGNORED: Final = ".gitignore"
#: The folder of the keys.
KEYS: Final = f"{PrivacySettings().keys}/"

#: What git leaves out: the keys, and what editors and the program leave while they write.
IGNORE_LINES: Final = (KEYS, ".*.reskontro", "*~", ".*.swp")
_CI_FILES: Final[dict[Ci, tuple[str, str]]] = {
    "github": (".github/workflows/books.yml", "github-actions.yml"),
    "gitlab": (".gitlab-ci.yml", "gitlab-ci.yml"),
}

Kind = Literal["settings", "accounts", "all", "customer", "key", "gitignore", "ci"]


class NewFile(msgspec.Struct, frozen=True):
    """A file to be made; `private`: for nobody else to read."""

    kind: Kind
    content: bytes
    private: bool = False


def contents(wish: Wish, beside: Beside | None, say: Say, day: date) -> dict[str, NewFile]:
    """The files of a book by their paths in it, the settings first.

    `day` is the one as of which the first customer is numbered, where a series has years.

    Raises:
        BookError, CallError, RefusedError: the first customer cannot be one.
    """
    files = {SETTINGS_FILE: NewFile("settings", settings_text(_start(wish, beside), say).encode())}
    if beside is None:
        text = accounts_text(
            chart(wish.country),
            wish.currency,
            wish.language,
            say,
            registered=wish.company.vat_registered,
        )
        files[ACCOUNTS] = NewFile("accounts", text.encode())
        files[ALL] = NewFile("all", all_text(say).encode())
    files[IGNORED] = NewFile("gitignore", ignore_text(say).encode())
    if wish.ci != "none":
        path, name = _CI_FILES[wish.ci]
        files[path] = NewFile("ci", (_ci_folder() / name).read_bytes())
    return {**files, **_customers(files, wish, beside, day)}


def ignore_text(say: Say) -> str:
    """What git is told to leave out."""
    return "".join(
        f"{line}\n" for line in (f"# {say(Note('init.comment.gitignore'))}", *IGNORE_LINES)
    )


def _start(wish: Wish, beside: Beside | None) -> Start:
    """What the settings say: the chart's, or of an existing journal what its accounts allow."""
    own = chart(wish.country)
    registered = wish.company.vat_registered
    vat: Mapping[str, VatCode] = own.vat if registered else {}
    record = record_of(own, registered=registered)
    accounts = {role: names for role, names in own.roles.items() if role != "vat" or registered}
    if beside is not None:
        accounts = dict(beside.accounts)
        vat = usable_vat(vat, beside.used)
        record = usable_record(record, vat, accounts.get("revenue", ()), beside.used)
        record = {"journal": beside.path, **record}
    return Start(
        wish.company,
        wish.currency,
        wish.language,
        JOURNALS if beside is None else beside.path,
        {str(role): names for role, names in accounts.items()},
        wish.terms,
        record,
        vat,
        own.payment_reference,
        wish.encrypt,
        found=beside is not None,
    )


def record_of(own: StartChart, *, registered: bool) -> dict[str, str]:
    """The setting `record` of a chart, for a firm registered for VAT or not."""
    record: dict[str, str] = {}
    if registered and own.sales.registered:
        record["vat"] = own.sales.registered
    else:
        record["revenue"] = own.sales.unregistered
    return record | {str(key): name for key, name in own.record.items()}


def usable_vat(vat: Mapping[str, VatCode], used: Collection[str]) -> dict[str, VatCode]:
    """The VAT codes whose accounts are there, each with its account for discounts if that is."""
    return {
        name: code if code.discount in used else msgspec.structs.replace(code, discount="")
        for name, code in vat.items()
        if _accounts_of(code) <= {*used}
    }


def usable_record(
    record: Mapping[str, str],
    vat: Collection[str],
    revenue: tuple[str, ...],
    used: Collection[str],
) -> dict[str, str]:
    """What of the setting `record` names codes and accounts that are there.

    Where neither a VAT code nor revenue is left, the only account of revenue is taken.
    """
    found = {
        key: value
        for key, value in record.items()
        if (value in vat if key == "vat" else value in used)
    }
    if not {"revenue", "vat"} & {*found} and len(revenue) == 1 and revenue[0] in used:
        found["revenue"] = revenue[0]
    return found


def _accounts_of(code: VatCode) -> set[str]:
    return {name for name in (code.account, code.revenue) if name}


def _customers(
    files: Mapping[str, NewFile], wish: Wish, beside: Beside | None, day: date
) -> dict[str, NewFile]:
    """The records of the first customer, and of those that an existing journal has, with keys.

    They are made in a folder of their own by what makes all records.
    """
    known = beside.customers if beside else {}
    if not known and not wish.customer:
        return {}

    def everyone(register: Register) -> dict[str, bytes]:
        edits = Edits(register)
        for number, name in known.items():
            edits.add(number, {("name",): name})
        if wish.customer:
            edits.take(known)
            fields = parse_fields(wish.customer)
            edits.add(edits.new_number(nested(fields), day), fields)
        return edits.contents

    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        fill(stage, {path: files[path].content for path in (SETTINGS_FILE, IGNORED)})
        edit_register(stage, everyone)
        found = sorted(each for each in stage.rglob("*") if each.is_file())
        paths = [each.relative_to(stage).as_posix() for each in found]
        return {
            path: NewFile(
                "key" if path.startswith(KEYS) else "customer",
                place.read_bytes(),
                private=path.startswith(KEYS),
            )
            for path, place in zip(paths, found, strict=True)
            if path not in (SETTINGS_FILE, IGNORED)
        }


def _ci_folder() -> Path:
    """The folder of the files for CI, in the program or beside it."""
    inside = Path(__file__).parent / "ci"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "docs" / "ci"
