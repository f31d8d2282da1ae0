"""Recurring invoices: what templates ask for is recorded, each once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from datetime import date, timedelta
from itertools import pairwise, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from hypothesis import HealthCheck
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import (
    CUSTOMERS,
    files_of,
    folder_of,
    killed_after,
    recorded,
    recording_book,
    tags,
)

from reskontro.record.periods import is_length, parse_length, periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from books import Books, Given, Outcome

RENT = """\
rent:
  customer: "10001"
  period: monthly
  first: 2025-01-31
  text: Rent {month} {year}
  amount: 5000
  vat: "25"
"""
SERVICE = """\
service:
  customer: Ola Prøve
  period: quarterly
  first: 2024-12-01
  last: 2025-06-30
  issued: last_day
  days_before: 10
  lines:
    - {text: "Service Q{quarter} {from}-{to}", product: hours, quantity: 2}
    - {text: "Parts {{spare}}", amount: 10, vat: "15"}
"""


def firm(books: Books, *templates: str, journal: str = "", **more: Any) -> Given:
    given = recording_book(books, journal, **more)
    for number, text in enumerate(templates):
        file = folder_of(given) / "recurring" / f"{number}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return given


def run(given: Given, until: str, *args: str) -> Outcome:
    return call("recurring", "run", *given.where, "--until", until, *args)


def made(given: Given, until: str, *args: str) -> str:
    done = run(given, until, *args)
    assert done.code == 0, done.err
    return done.out


def headers(text: str) -> list[str]:
    return [line for line in text.splitlines() if line[:2] == "20"]


def journals(given: Given) -> dict[str, str]:
    folder = folder_of(given)
    return {p.name: p.read_text("utf-8") for p in folder.glob("*.journal")}


def test_what_is_due_is_recorded_once_however_often_it_is_run(books: Books) -> None:
    given = firm(books, RENT, SERVICE)
    text = made(given, "2025-03-31")
    assert headers(text) == [
        "2025-01-31 * (2025-001) Byggmester Hansen AS | Rent January 2025",
        "2025-02-18 * (2025-002) 10002 | Invoice 2025-002",
        "2025-02-28 * (2025-003) Byggmester Hansen AS | Rent February 2025",
        "2025-03-31 * (2025-004) Byggmester Hansen AS | Rent March 2025",
    ]
    before = files_of(given)
    again = run(given, "2025-03-31")
    assert (again.code, again.out) == (0, "")
    assert "no template asks for an invoice up to 2025-03-31" in again.err
    assert files_of(given) == before


def test_an_invoice_says_its_template_its_period_and_its_delivery(books: Books) -> None:
    text = made(firm(books, SERVICE), "2025-02-18")
    assert tags(text)["recurring"] == "service 2024-12-01"
    assert tags(text)["delivered"] == "2024-12-01..2025-02-28"
    assert "; Service Q4 2024-12-01-2025-02-28\n" in text
    assert "; Parts {spare}\n" in text
    assert "; quantity: 2\n" in text


def test_no_period_begins_after_the_last_day(books: Books) -> None:
    text = made(firm(books, SERVICE), "2026-12-31")
    assert [line[:10] for line in headers(text)] == ["2025-02-18", "2025-05-21", "2025-08-21"]


def test_several_journals_are_written_in_the_order_of_their_days(books: Books) -> None:
    journal = {"journal": "{year}-{month}.journal", "bank": "1920"}
    given = firm(books, RENT, record=journal)
    dry = run(given, "2025-03-31", "--dry-run")
    assert len(journals(given)) == 1
    done = run(given, "2025-03-31")
    assert dry.out == done.out
    assert done.err.count("written to ") == 3
    assert sorted(journals(given)) == [
        "2025-01.journal", "2025-02.journal", "2025-03.journal", "book.journal",
    ]  # fmt: skip


def test_json_has_a_row_for_every_invoice_of_all_journals(books: Books) -> None:
    journal = {"journal": "{year}-{month}.journal", "bank": "1920"}
    given = firm(books, RENT, record=journal)
    report = json.loads(made(given, "2025-02-28", "--format", "json"))
    assert [row["code"] for row in report["rows"]] == ["2025-001", "2025-002"]
    nothing = json.loads(made(given, "2025-02-28", "--format", "json"))
    assert nothing["rows"] == []


def test_the_journals_of_a_run_are_one_commit(books: Books) -> None:
    given = firm(books, RENT, record={"journal": "{year}-{month}.journal"})
    folder = folder_of(given)
    git = ["git", "-C", str(folder), "-c", "user.name=x", "-c", "user.email=x@x.example"]
    for args in (["init", "-q"], ["config", "user.name", "x"], ["config", "user.email", "x@x"],
                 ["add", "."], ["commit", "-qm", "x"]):  # fmt: skip
        subprocess.run([*git, *args], check=True)
    made(given, "2025-02-28", "--commit")
    log = subprocess.run([*git, "log", "--format=%s"], check=True, capture_output=True, text=True)
    assert log.stdout.split("\n")[:2] == ["Record 2025-001–2025-002", "x"]


def test_no_journal_is_written_where_one_cannot_be(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = firm(books, RENT, record={"journal": "{year}-{month}.journal"})
    before = files_of(given)
    replace = os.replace

    def refuse(source: Any, target: Any) -> None:
        if Path(target).name == "2025-02.journal":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    done = run(given, "2025-03-31")
    assert (done.code, done.out) == (2, "")
    assert "2025-02.journal cannot be written (No space left on device)" in done.err
    assert files_of(given) == before


def test_list_shows_what_run_would_record(books: Books) -> None:
    given = firm(books, RENT, SERVICE)
    made(given, "2025-02-01")
    shown = ("recurring", "list", *given.where, "--until", "2025-02-28")
    rows = json.loads(call(*shown, "--format", "json").out)["rows"]
    assert rows == [
        {
            "date": "2025-02-18",
            "template": "service",
            "customer": "10002",
            "name": "Ola Prøve",
            "from": "2024-12-01",
            "to": "2025-02-28",
            "net": "1910.00",
            "currency": "NOK",
            "source": "recurring/1.yaml:1",
        },
        {
            "date": "2025-02-28",
            "template": "rent",
            "customer": "10001",
            "name": "Byggmester Hansen AS",
            "from": "2025-02-28",
            "to": "2025-03-30",
            "net": "5000.00",
            "currency": "NOK",
            "source": "recurring/0.yaml:1",
        },
    ]
    assert "service" not in call(*shown, "--customer", "10001").out
    made(given, "2025-02-28")
    assert json.loads(call(*shown, "--format", "json").out)["rows"] == []


def test_an_invoice_that_was_credited_does_not_come_back(books: Books) -> None:
    given = firm(books, RENT)
    made(given, "2025-01-31")
    recorded(given, "credit-note", "2025-001", "--all", "--date", "2025-02-01")
    assert headers(made(given, "2025-02-28")) == [
        "2025-02-28 * (2025-002) Byggmester Hansen AS | Rent February 2025"
    ]


def test_a_changed_price_holds_for_what_is_not_billed_yet(books: Books) -> None:
    given = firm(books, RENT)
    made(given, "2025-01-31")
    file = folder_of(given) / "recurring" / "0.yaml"
    file.write_text(RENT.replace("5000", "5200"))
    assert "-5200.00 NOK" in made(given, "2025-02-28")


def test_euro_and_advances_are_as_on_any_invoice(books: Books) -> None:
    customers = {
        "10038": {"name": "Hütte GmbH", "currency": "EUR"},
        "10010": {"name": "Forhånd AS", "terms": "prepaid"},
    }
    euro = RENT.replace("10001", "10038") + "  rate: 11.5\n"
    prepaid = RENT.replace("10001", "10010").replace("rent:", "rent2:")
    given = firm(books, euro, prepaid, customers=customers)
    recorded(given, "advance", "10010", "1000", "--date", "2025-01-02")
    text = made(given, "2025-01-31")
    assert "1500:10038                     6250.00 EUR @@ 71875.00 NOK\n" in text
    assert "1500:10010                     5250.00 NOK\n" in text


def test_all_are_refused_where_one_is(books: Books) -> None:
    wrong = RENT.replace("rent:", "other:").replace("10001", "10099")
    worse = RENT.replace("rent:", "third:").replace("25", "52", 2).replace('vat: "25"', 'vat: "52"')
    given = firm(books, RENT, wrong, worse, record={"journal": "{year}-{month}.journal"})
    before = files_of(given)
    done = run(given, "2025-03-31")
    assert (done.code, done.out) == (3, "")
    assert files_of(given) == before
    assert "recurring/1.yaml:1" in done.err
    assert done.err.count("unknown customer “10099”") == 1


BAD = [
    ("period: monthly", "period: fortnightly", "“fortnightly” is no period"),
    ("period: monthly", "period: every 0 months", "“every 0 months” is no period"),
    ("  period: monthly\n", "", "period"),
    ("first: 2025-01-31", "first: 31.01.2025", "31.01.2025"),
    ("amount: 5000", "amonut: 5000", "unknown key “amonut”"),
    ("amount: 5000", "day: 32", "“32” is no day of a month"),
    ("amount: 5000", "day: 15", "day 15 does not go with the first day 2025-01-31"),
    ("amount: 5000", "days_before: -1", "“-1” is no number of days"),
    ("amount: 5000", "issued: later", "later"),
    ("amount: 5000", "last: 2025-01-30", "the last day, 2025-01-30, is before the first"),
    ("{month}", "{mnth}", "“Rent {mnth} {year}” has {mnth}"),
    ("{month}", "{month:x}", "{month}"),
    ("{month}", "{month", "“Rent {month {year}”"),
    ("{month}", "{0.__class__}", "{0.__class__}"),
    ("rent:", "my rent:", "“my rent” cannot be the name of a template"),
    ("amount: 5000", "product: hour", "there is no product “hour”"),
    ("amount: 5000\n", "amount: 5000\n  lines: [{amount: 1}]\n", "has lines, and an amount"),
]


@pytest.mark.parametrize(("old", "new", "message"), BAD, ids=[message[:30] for *_, message in BAD])
def test_what_is_wrong_with_a_template_is_told_at_its_place(
    books: Books, old: str, new: str, message: str
) -> None:
    given = firm(books, RENT.replace(old, new))
    before = files_of(given)
    done = run(given, "2025-03-31")
    assert (done.code, done.out) == (3, "")
    assert message in done.err
    assert "recurring/0.yaml:" in done.err
    assert "Traceback" not in done.err
    assert files_of(given) == before


def test_two_templates_of_one_name_are_refused(books: Books) -> None:
    done = run(firm(books, RENT, RENT), "2025-03-31")
    assert "recurring/1.yaml:1" in done.err
    assert "another template “rent” at recurring/0.yaml:1" in done.err


def test_a_template_whose_periods_were_moved_is_refused(books: Books) -> None:
    given = firm(books, RENT)
    made(given, "2025-02-28")
    file = folder_of(given) / "recurring" / "0.yaml"
    file.write_text(RENT.replace("2025-01-31", "2025-01-15"))
    done = run(given, "2025-03-31")
    assert done.code == 3
    assert "an invoice by “rent” for a period from 2025-01-31" in done.err
    file.write_text(RENT.replace("2025-01-31", "2025-03-15"))
    assert made(given, "2025-03-31").count("recurring: rent 2025-03-15") == 1


def test_a_tag_that_names_no_period_is_told(books: Books) -> None:
    journal = "2025-01-01 x\n    ; recurring: rent\n    1920  1 NOK\n    3000  -1 NOK\n"
    done = run(firm(books, RENT, journal=journal), "2025-03-31")
    assert "book.journal:1: I371 “rent” is no recurring invoice" in done.err


def test_a_future_day_is_refused_as_the_settings_say(books: Books) -> None:
    done = run(firm(books, RENT.replace("2025-01-31", "2999-01-31")), "2999-03-31")
    assert "in the future" in done.err
    assert done.code == 3


def test_a_delivery_of_several_days_may_be_wished_for_in_a_file(books: Books) -> None:
    given = recording_book(books)
    file = folder_of(given) / "wish.yaml"
    wish = '{customer: "10001", amount: 1, vat: "25", delivered_from: 2025-01-02'
    file.write_text(f"- {wish}, delivered: 2025-01-05}}\n")
    text = recorded(given, "invoice", "--from", str(file), "--date", "2025-01-10")
    assert tags(text)["delivered"] == "2025-01-02..2025-01-05"
    file.write_text(f"- {wish}}}\n")
    done = call("record", "invoice", *given.where, "--from", str(file), "--date", "2025-01-10")
    assert "a delivery from 2025-01-02 has no last day" in done.err


def test_processes_at_once_record_nothing_twice(books: Books) -> None:
    given = firm(books, RENT, SERVICE, record={"journal": "{year}-{month}.journal"})
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            code = 1
            try:
                code = run(given, "2025-12-31").code
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    texts = "".join(journals(given).values())
    assert texts.count("recurring: rent ") == 12
    assert texts.count("recurring: service ") == 3


@pytest.mark.parametrize("name", [".begun.reskontro", "2025-01.journal", "2025-03.journal"])
def test_what_was_begun_by_a_process_that_was_killed_is_done_by_the_next(
    books: Books, name: str
) -> None:
    record = {"journal": "{year}-{month}.journal"}
    whole = firm(books, RENT, record=record)
    made(whole, "2025-03-31")
    given = firm(books, RENT, record=record)
    killed_after(name, lambda: run(given, "2025-03-31"))
    written = [".begun.reskontro", *sorted(journals(whole))].index(name)
    assert len(headers("".join(journals(given).values()))) == written
    made(given, "2025-03-31")
    assert journals(given) == journals(whole)


CHART = """\
commodity NOK
    format 1000.00 NOK

account 1500
    ; type: A
account 3000

tag invoice

"""


@pytest.fixture
def half_year(books: Books) -> Given:
    customers = {number: {"address": {"city": "Oslo"}, **one} for number, one in CUSTOMERS.items()}
    given = firm(books, RENT, SERVICE, journal=CHART, customers=customers)
    made(given, "2025-06-30")
    return given


def test_what_is_recorded_passes_every_check(half_year: Given) -> None:
    done = half_year.call("check", "--strict", "--as-of", "2025-06-30", "--ignore", "R5")
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize("command", ["hledger check -s", "ledger --pedantic --strict bal 1500"])
def test_hledger_and_ledger_read_it(half_year: Given, command: str, tmp_path: Path) -> None:
    program, *args = command.split()
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    whole = tmp_path / "all"
    texts = journals(half_year)
    whole.write_text("\n".join(texts[name] for name in sorted(texts, reverse=True)))
    done = subprocess.run(
        [program, "-f", str(whole), *args], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


LENGTHS = [
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "every 3 weeks",
    "every 5 days",
    "every 2 months",
]
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@effort(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@generated(
    wishes=st.lists(
        st.tuples(
            st.sampled_from(LENGTHS[1:5]),
            st.dates(date(2025, 1, 1), date(2025, 4, 30)),
            st.sampled_from(["first_day", "last_day"]),
            st.integers(0, 20),
        ),
        min_size=1,
        max_size=3,
    ),
    splits=st.lists(st.dates(date(2025, 1, 1), date(2025, 6, 30)), max_size=3),
)
def test_however_it_is_split_over_days_the_same_invoices_arise(
    books: Books, wishes: list[tuple[str, date, str, int]], splits: list[date]
) -> None:
    texts = [
        f"t{number}: {{customer: '10001', period: {period}, first: {first}, issued: {issued},"
        f" days_before: {lead}, amount: {number + 1}, vat: '25', text: 'x {{from}}'}}\n"
        for number, (period, first, issued, lead) in enumerate(wishes)
    ]
    at_once, by_and_by = firm(books, *texts), firm(books, *texts)
    made(at_once, "2025-06-30")
    for day in [*sorted(splits), *splits, date(2025, 6, 30)]:
        made(by_and_by, day.isoformat())
    assert journals(by_and_by) == journals(at_once)


@generated(first=DAYS, length=st.sampled_from(LENGTHS), until=DAYS)
def test_periods_follow_each_other_without_gap(first: date, length: str, until: date) -> None:
    found = list(_until(first, length, until))
    assert not found or found[0].first == first
    for one, following in pairwise(found):
        assert one.first <= one.last
        assert following.first == one.last + timedelta(1)
        if length == "monthly":
            ends = following.first + timedelta(1)
            assert following.first.day == first.day or ends.month != following.first.month


def _until(first: date, length: str, until: date) -> Iterator[Any]:
    size = parse_length(length)
    assert size is not None
    return takewhile(lambda one: one.first <= until, periods(first, size, first.day))


@pytest.mark.parametrize(
    ("first", "day", "expected"),
    [
        ("2025-01-31", 31, ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]),
        ("2024-02-29", 31, ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]),
        ("2025-02-28", 28, ["2025-02-28", "2025-03-28", "2025-04-28", "2025-05-28"]),
        ("2024-01-30", 30, ["2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30"]),
    ],
)
def test_a_shorter_month_has_its_last_day(first: str, day: int, expected: list[str]) -> None:
    size = parse_length("monthly")
    assert size is not None
    found = periods(date.fromisoformat(first), size, day)
    assert [next(found).first.isoformat() for _ in expected] == expected


def test_periods_end_with_the_calendar() -> None:
    size = parse_length("yearly")
    assert size is not None
    assert len(list(periods(date(9990, 1, 1), size, 1))) == 9


@pytest.mark.parametrize("text", ["Monthly", "every 12  months", "every 2 weeks"])
def test_lengths_are_read(text: str) -> None:
    assert is_length(text)


@pytest.mark.parametrize("text", ["", "daily", "every month", "every 100 days", "every 1.5 months"])
def test_other_lengths_are_refused(text: str) -> None:
    assert not is_length(text)
