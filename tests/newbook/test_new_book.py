"""A new book is one that all programs read, and that holds to every rule."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest
from books import ROOT, call
from newbook.making import FIRMS, NORWEGIAN, RESKONTRO, files_in, made, run
from repositories import commit, git, made_in
from ruamel.yaml import YAML

from reskontro.newbook.charts import ChartName, chart
from reskontro.schema.generate import settings_schema
from reskontro.settings import Accounts, load_settings
from reskontro.subledger.chart import Chart, configured

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("firm", FIRMS)
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_new_book_holds_to_every_rule(firm: str, language: str, tmp_path: Path) -> None:
    book = tmp_path / "firm" / "book"
    made(book, *FIRMS[firm], "--language", language, "--customer", "Haugen AS")
    done = call("check", "--strict", "-b", str(book))
    assert (done.code, done.out) == (0, "")
    assert call("customer", "validate", "-b", str(book)).code == 0
    yaml = YAML(typ="safe", pure=True).load((book / RESKONTRO).read_text(encoding="utf-8"))
    jsonschema.validate(yaml, settings_schema())
    settings = load_settings(RESKONTRO, (book / RESKONTRO).read_bytes())
    assert settings.language == language
    assert list(files_in(book)) == [
        ".gitignore",
        "all.journal",
        "customers/10001.yaml",
        "journals/0-accounts.journal",
        RESKONTRO,
    ]


@pytest.mark.parametrize("name", ["Haugen AS", "name=Haugen AS", " name = Haugen AS"])
def test_the_first_customer_may_be_given_by_fields(name: str, tmp_path: Path) -> None:
    more = ("--customer", "address.city=Bergen", "--customer", "terms=net 14")
    made(tmp_path / "book", *NORWEGIAN, "--customer", name, *more)
    record = (tmp_path / "book/customers/10001.yaml").read_text(encoding="utf-8")
    for line in ("name: Haugen AS\n", "city: Bergen", "terms: net 14\n"):
        assert line in record


@pytest.mark.parametrize("firm", FIRMS)
def test_what_is_recorded_in_a_new_book_is_the_same_to_hledger_and_ledger(
    firm: str, tmp_path: Path
) -> None:
    book = tmp_path / "book"
    made(book, *FIRMS[firm], "--customer", "Haugen AS")
    for args in (
        ("invoice", "10001", "1000", "--text", "Work", "--date", "2026-01-05"),
        ("credit-note", "2026-001", "--amount", "200", "--date", "2026-02-03"),
        ("payment", "10001", "500", "--charge", "10", "--date", "2026-03-03"),
    ):
        done = call("record", *args, "-b", str(book))
        assert done.code == 0, done.err
    run(book, "hledger", "-f", "all.journal", "check", "-s")
    theirs = run(book, "ledger", "--pedantic", "-f", "all.journal", "bal", "--flat")
    ours = run(book, "hledger", "-f", "all.journal", "bal", "--flat")
    assert balances(ours) == balances(theirs)
    registered = firm in ("NO", "SE")
    open_items = call("open", "-b", str(book), "--format", "json", "--as-of", "2026-03-31")
    (total,) = json.loads(open_items.out)["total"]
    assert Decimal(total["open"]) == (490 if registered else 290)


def balances(text: str) -> dict[str, str]:
    """The balances that a program prints, by account and currency."""
    found = {}
    for line in text.splitlines():
        amount, _, rest = line.strip().partition(" ")
        currency, _, account = rest.partition("  ")
        if account:
            found[f"{account} {currency}"] = amount
    return found


@pytest.mark.parametrize("name", get_args(ChartName))
def test_accounts_that_a_chart_names_are_in_it_and_have_the_role_they_need(name: ChartName) -> None:
    """What `record` asks of the settings, they answer."""
    start = chart(name)
    find = Chart(configured(msgspec.convert(start.roles, Accounts)))
    exact = {role: names[0] for role, names in start.roles.items() if not set(names[0]) & set("*?")}
    wanted = {account: role for role, account in exact.items()}
    wanted |= {code.revenue: "revenue" for code in start.vat.values()}
    wanted |= {code.account: "vat" for code in start.vat.values() if code.account}
    wanted[start.sales.unregistered] = "revenue"
    if "bank" in start.record:
        wanted[start.record["bank"]] = "bank"
    for account, role in wanted.items():
        assert account in start.accounts
        assert find.place(account).role == role
    discounts = {code.discount for code in start.vat.values() if code.discount}
    assert discounts | set(start.record.values()) <= set(start.accounts)
    for registered in (True, False):
        there = dict(start.accounts_for(registered=registered))
        assert set(exact.values()) - {start.roles["vat"][0]} <= set(there)
        assert (start.sales.unregistered in there) or registered


@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_the_file_for_ci_is_the_one_of_the_documents(ci: str, tmp_path: Path) -> None:
    made("book", *NORWEGIAN, "--ci", ci)
    path, name = {
        "github": (".github/workflows/books.yml", "github-actions.yml"),
        "gitlab": (".gitlab-ci.yml", "gitlab-ci.yml"),
    }[ci]
    assert (tmp_path / "book" / path).read_bytes() == (ROOT / "docs" / "ci" / name).read_bytes()


def test_the_language_is_that_of_the_option_else_that_of_the_call(tmp_path: Path) -> None:
    done = made("one", *NORWEGIAN, "--lang", "sv")
    assert "language: sv" in (tmp_path / "one" / RESKONTRO).read_text(encoding="utf-8")
    assert "inställningarna" in done.out
    made("two", *NORWEGIAN, "--lang", "sv", "--language", "nb")
    assert "Kundefordringer" in (tmp_path / "two/journals/0-accounts.journal").read_text("utf-8")
    made("three", *NORWEGIAN)
    assert "language: en" in (tmp_path / "three" / RESKONTRO).read_text(encoding="utf-8")


def test_a_folder_is_named_by_the_argument_the_option_or_the_place(tmp_path: Path) -> None:
    made("a/b", *NORWEGIAN)
    made("-b", "c", *NORWEGIAN)
    made(*NORWEGIAN)
    assert all((tmp_path / each / RESKONTRO).is_file() for each in ("a/b", "c", "."))


def test_a_dry_run_makes_nothing_and_shows_what_it_would(tmp_path: Path) -> None:
    done = made("book", *NORWEGIAN, "--customer", "X", "--git", "--dry-run", "--format", "json")
    report = json.loads(done.out)
    assert not (tmp_path / "book").exists()
    assert report["report"] == "init"
    assert [note["key"] for note in report["notes"]] == ["init.dry_run"]
    assert {row["written"] for row in report["rows"]} == {False}
    report = json.loads(made("book", *NORWEGIAN, "--customer", "X", "--format", "json").out)
    assert sorted(row["path"] for row in report["rows"]) == list(files_in(tmp_path / "book"))
    assert {row["written"] for row in report["rows"]} == {True}


# git


def test_a_repository_is_made_with_a_commit_of_all_files(tmp_path: Path) -> None:
    made("book", *NORWEGIAN, "--customer", "X", "--ci", "gitlab", "--git")
    book = tmp_path / "book"
    assert sorted(git(book, "ls-files").splitlines()) == list(files_in(book))
    assert git(book, "status", "--porcelain") == ""
    assert git(book, "log", "--format=%s") == "A new book"
    assert call("balances", "-b", "book", "--known-at", "HEAD").code == 0


def test_in_a_repository_just_the_new_files_are_committed(tmp_path: Path) -> None:
    top = made_in(tmp_path / "top")
    commit(top, {"other.txt": "1"})
    (top / "other.txt").write_text("2", encoding="utf-8")
    git(top, "add", "other.txt")
    made("top/book", *NORWEGIAN, "--git")
    changed = git(top, "show", "--format=", "--name-only").splitlines()
    assert sorted(changed) == [f"book/{path}" for path in files_in(top / "book")]
    assert git(top, "status", "--porcelain") == "M  other.txt"
    assert not (top / "book" / ".git").exists()


def test_a_norwegian_book_can_be_handed_out_as_saft(tmp_path: Path) -> None:
    """Every account that it begins with has its group in the tax return."""
    folder = tmp_path / "book"
    made = call(
        "init", str(folder), "--country", "NO", "--name", "Solvik AS", "--orgnr", "987654325",
        "--vat-registered", "--lang", "nb",
    )  # fmt: skip
    assert made.code == 0, made.err
    settings = folder / "reskontro.yaml"
    text = settings.read_text("utf-8").replace("orgnr:", 'phone: "22334455"\n  orgnr:', 1)
    settings.write_text(text, encoding="utf-8")
    customer = ("customer", "add", "--name", "Haugen AS", "--type", "business", "--force")
    assert call(*customer, "-b", str(folder)).code == 0
    for code in ("25", "15", "12", "0", "export"):
        line = f"text=Salg, amount=100, vat={code}"
        done = call(
            "record", "invoice", "10001", "--line", line, "--date", "2026-03-02", "-b", str(folder)
        )
        assert done.code == 0, done.err
    done = call(
        "export", "saft", "-b", str(folder), "--period", "2026", "--contact", "Kari Solvik",
        "--as-of", "2026-12-31",
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert "<GroupingCode>2740</GroupingCode>" in done.out
    found = [part.partition("<")[0] for part in done.out.split("<StandardTaxCode>")[1:]]
    assert found == ["3", "31", "33", "5", "52"]
