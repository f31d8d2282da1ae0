"""The library: what its page shows is what happens, and the page names everything there is."""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import LEDGERS, book_from, example
from repositories import commit, git, made_in
from transcript import ROOT

import reskontro

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books

PAGE = ROOT / "docs" / "library.md"
DAY = "2025-12-31"

METHODS = sorted(
    name for name, value in vars(reskontro.Book).items()
    if not name.startswith("_") and callable(value)
)  # fmt: skip
#: What a method needs beside the day.
NEEDS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "specification": (("2025-01-01", DAY), {}),
    "explain": ((), {"as_of": DAY, "customer": "10013"}),
    "collection": (("10013",), {"as_of": DAY}),
    "table": (("entry",), {"as_of": DAY}),
    "sql": (("select sum(open) from open_item",), {"as_of": DAY}),
    "diff": ((reskontro.load(LEDGERS / "nordlys"),), {"as_of": DAY}),
}


@pytest.fixture(scope="module")
def nordlys() -> reskontro.Book:
    return reskontro.load(LEDGERS / "nordlys")


def test_the_examples_of_the_page_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = re.sub(r"^```\w*$", "", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    example = doctest.DocTestParser().get_doctest(text, {}, "library.md", str(PAGE), 0)
    assert len(example.examples) > 15
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(example, out=told.append)
    assert not told, "".join(told)


def test_the_page_names_every_method_with_its_parameters() -> None:
    written = re.findall(r"^\| `(\w+)\((.*?)\)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    expected = {
        name: ", ".join(
            f"*{one.name}" if one.kind is one.VAR_POSITIONAL else one.name
            for one in list(inspect.signature(getattr(reskontro.Book, name)).parameters.values())[
                1:
            ]
        )
        for name in METHODS
    }
    assert dict(written) == expected


def test_the_page_names_every_public_name() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in set(reskontro.__all__) - {"__version__", "Book", "Report"}:
        assert name in text


@pytest.mark.parametrize("name", [one for one in METHODS if one != "restated"])
def test_every_report_has_rows_of_ones_own(nordlys: reskontro.Book, name: str) -> None:
    args, named = NEEDS.get(name, ((), {"as_of": DAY}))
    report = getattr(nordlys, name)(*args, **named)
    assert isinstance(report, reskontro.Report)
    rows = report.to_dicts()
    assert rows or name in ("check", "diff")
    for row in rows:
        assert all(isinstance(key, str) for key in row)
        row.clear()
    assert report.to_dicts() == list(report.rows)
    assert all(report.rows)


def test_rows_have_decimals_and_days(nordlys: reskontro.Book) -> None:
    row = nordlys.open_items(as_of=date(2025, 12, 31), customers="10013").to_dicts()[0]
    assert (row["open"], row["due"]) == (Decimal("20697.81"), date(2025, 4, 10))


def test_a_report_is_that_of_the_command(nordlys: reskontro.Book) -> None:
    done = example("nordlys").call("kpi", "--as-of", DAY, "--format", "json")
    assert reskontro.as_text(nordlys.kpi(as_of=DAY), "json") == done.out


def test_check_judges_a_book(books: Books) -> None:
    given = books("2024-01-01 * (A) x\n    1500:9  5 NOK\n    3000\n")
    book = reskontro.load(given.where[1])
    codes = {row["code"] for row in book.check(as_of=DAY).to_dicts()}
    assert codes
    chosen = min(codes)
    assert {row["code"] for row in book.check(as_of=DAY, select=[chosen]).to_dicts()} == {chosen}


def test_a_journal_is_read_without_settings(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    path.write_text("2024-01-01 Ann\n    assets:receivable:ann  $5\n    income\n", encoding="utf-8")
    (row,) = reskontro.load(path).balances(as_of="2024-01-01").to_dicts()
    assert (row["customer"], row["balance"]) == ("ann", Decimal(5))


def test_what_cannot_be_read_is_told_in_words(books: Books) -> None:
    given = books("2024-01-01 x\n    1500:9  5 NOK\n")
    with pytest.raises(reskontro.BookError) as caught:
        reskontro.load(given.where[1])
    assert "book.journal:1" in reskontro.message_of(caught.value)
    assert caught.value.__notes__ == [reskontro.message_of(caught.value)]


def test_what_cannot_be_asked_for_is_told(nordlys: reskontro.Book) -> None:
    with pytest.raises(reskontro.CallError) as caught:
        nordlys.sql("select x from entry", as_of=DAY)
    assert "no column x" in reskontro.message_of(caught.value)
    wrong: Callable[[], object]
    for wrong in (
        lambda: nordlys.ageing(as_of="31.12.2025"),
        lambda: nordlys.table("entries", as_of=DAY),
        lambda: nordlys.explain(as_of=DAY),
        lambda: nordlys.explain(as_of=DAY, customer="10013", bucket="31"),
    ):
        with pytest.raises(ValueError, match=r"31|entries|customer"):
            wrong()
    with pytest.raises(AttributeError, match="nothing"):
        _ = reskontro.nothing


def test_to_import_it_loads_nothing_else() -> None:
    code = "import sys, reskontro; print([m for m in sys.modules if m.startswith('reskontro.')])"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; print(sorted(dir(reskontro)) == sorted(reskontro.__all__))"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "[]\nTrue\n"


def test_two_states_of_a_book_are_held_against_each_other(tmp_path: Path) -> None:
    folder = made_in(tmp_path / "book")
    journal = "2024-01-01 * (A) x\n    1500:9  5 NOK\n    3000\n"
    book_from(folder, journal)
    first = commit(folder, {})
    (folder / "book.journal").write_text(f"{journal}\n{journal.replace('(A)', '(B)')}", "utf-8")
    before, now = reskontro.load(folder, known_at=first), reskontro.load(folder)
    assert len(before.open_items(as_of="2024-02-01").to_dicts()) == 1
    (row,) = now.restated(known_at=first, as_of="2024-02-01").to_dicts()
    assert (row["before"], row["after"]) == (Decimal(5), Decimal(10))
    assert now.diff(before, as_of="2024-02-01").to_dicts()


def test_a_day_says_at_which_state_a_book_is_read_as_its_text_does(tmp_path: Path) -> None:
    folder = made_in(tmp_path / "book")
    journal = "2024-01-01 * (A) x\n    1500:9  5 NOK\n    3000\n"
    book_from(folder, journal)
    commit(folder, {})
    day = date.fromisoformat(git(folder, "log", "-1", "--format=%cs").strip())
    (folder / "book.journal").write_text("", "utf-8")
    then = reskontro.load(folder, known_at=day).balances(as_of="2024-02-01")
    again = reskontro.load(folder, known_at=day.isoformat()).balances(as_of="2024-02-01")
    assert (then.to_dicts(), then.known_at) == (again.to_dicts(), again.known_at)
    assert then.to_dicts()[0]["balance"] == Decimal(5)
    now = reskontro.load(folder)
    assert now.restated(known_at=day, as_of="2024-02-01").to_dicts()
    for wrong in (datetime(2024, 1, 1, tzinfo=UTC), 2024):
        with pytest.raises(ValueError, match="is no day"):
            reskontro.load(folder, known_at=wrong)  # type: ignore[arg-type]


def test_what_is_no_book_is_said_without_options_of_the_command_line(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(reskontro.CallError) as caught:
            reskontro.load(path)
        for language in ("en", "nb", "sv"):
            said = reskontro.message_of(caught.value, language)
            assert str(path) in said
            assert not re.search(r"(?<!\S)\(?-[bf]\b", said)


@pytest.mark.parametrize(
    "ask",
    [
        lambda book: book.ageing(as_of=DAY, buckets=(30, 10)),
        lambda book: book.ageing(as_of=DAY, buckets=(0, 10)),
        lambda book: book.ageing(as_of=DAY, buckets=(30, 30)),
        lambda book: book.ageing(as_of=DAY, buckets="week"),
        lambda book: book.ageing(as_of=DAY, by="age"),
        lambda book: book.dso(as_of=DAY, days=0),
        lambda book: book.specification(DAY, "2025-01-01"),
        lambda book: book.balances(as_of=None),
        lambda book: book.balances(as_of=datetime(2025, 12, 31, 5)),  # noqa: DTZ001
        lambda book: book.dso(as_of=DAY, days=1.5),
        lambda book: book.dso(as_of=DAY, days=10**6),
        lambda book: book.dso(as_of=DAY, sales="all"),
        lambda book: book.segment(as_of=DAY, by="name"),
        lambda book: book.segment(as_of="2025-01-01", first="2025-01-02"),
        lambda book: book.statement(as_of="2025-01-01", first="2025-01-02"),
        lambda book: book.loss(as_of="2025-01-01", first="2025-01-02"),
        lambda book: book.kpi(as_of=DAY, months=-1),
        lambda book: book.sql("select 1", as_of=DAY, limit=0),
        lambda book: reskontro.as_text(book.balances(as_of=DAY), "xml"),  # type: ignore[arg-type]
        lambda book: reskontro.as_text(book.balances(as_of=DAY), "plain", "de"),  # type: ignore[arg-type]
        lambda _: reskontro.message_of(reskontro.CallError("book.nothing_there"), "de"),  # type: ignore[arg-type]
    ],
)
def test_an_impossible_argument_is_a_value_error(
    nordlys: reskontro.Book, ask: Callable[[reskontro.Book], object]
) -> None:
    with pytest.raises(ValueError, match=r"one of|rising|month|number from|before|no day"):
        ask(nordlys)


@pytest.mark.parametrize(
    "amount",
    [100.5, -5, Decimal("-0.01"), Decimal("NaN"), Decimal("Infinity"), "x", None],
)
def test_interest_is_worked_out_on_an_exact_amount_alone(amount: Any) -> None:
    days: Any = {"due": "2025-01-01", "until": "2025-02-01"}
    with pytest.raises(ValueError, match="a Decimal of 0 or more"):
        reskontro.late_interest(amount, **days, country="NO")


def test_interest_of_a_country_whose_law_is_not_known_is_a_value_error() -> None:
    days: Any = {"due": "2025-01-01", "until": "2025-02-01"}
    with pytest.raises(ValueError, match="country 'XX': one of NO, SE"):
        reskontro.late_interest(Decimal(5), **days, country="XX")  # type: ignore[arg-type]
    assert reskontro.late_interest(5, **days, country="SE").total == (  # type: ignore[arg-type]
        reskontro.late_interest(Decimal(5), **days, country="SE").total
    )
