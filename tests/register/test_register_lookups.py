"""`customer list`, `show`, `search` and `validate`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from books import call

if TYPE_CHECKING:
    from books import Books, Given

CUSTOMERS = {
    "10001": {
        "name": "Byggmester Hansen AS",
        "orgnr": "312502305",
        "email": "faktura@hansen.example",
        "phone": "+47 22 00 00 01",
        "address": {"city": "Oslo", "country": "NO"},
        "credit_limit": 1000,
        "tags": ["bygg", "stor"],
        "segment": "housing",
    },
    "10002": {"name": "Åse Ørbæk", "type": "person", "tags": ["bygg"]},
    "10003": {"name": "Hansson & Co AB", "closed": "2024-06-30", "currency": "SEK"},
}
JOURNAL = """\
2025-01-05 (F-1) Faktura
    1500:10001    800.00 NOK  ; invoice: F-1, due: 2025-02-04
    3000

2025-02-10 (F-2) Faktura
    1500:10001    400.00 NOK  ; invoice: F-2, due: 2025-03-12
    1500:10002     50.00 NOK  ; invoice: F-3, due: 2025-03-12
    3000

2025-02-20 (P-1) Purring
    1500:10001     35.00 NOK  ; invoice: F-1
    3900

2025-02-21 (B-1) Betaling
    1500:10001   -435.00 NOK  ; invoice: F-1
    1920
"""


@pytest.fixture
def given(books: Books) -> Given:
    return books(JOURNAL, customers=CUSTOMERS, accounts={"revenue": ["30*"]})


def rows(given: Given, *args: str) -> list[dict[str, Any]]:
    done = call("customer", *args, *given.where, "--format", "json")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return found


AS_OF = ("--as-of", "2025-03-01")


@pytest.mark.parametrize(
    ("args", "numbers"),
    [
        ((), ["10001", "10002"]),
        (("--all",), ["10001", "10002", "10003"]),
        (("--tag", "bygg"), ["10001", "10002"]),
        (("--tag", "bygg", "--tag", "stor"), ["10001"]),
        (("--where", "overdue>0"), ["10001"]),
        (("--where", "balance<100", "--where", "type=person"), ["10002"]),
        (("--where", "name=*hansen*"), ["10001"]),
        (("--where", "tags=stor"), ["10001"]),
        (("--where", "address.city!=Oslo"), ["10002"]),
        (("--segment", "A"), ["10001"]),
        (("--segment", "housing"), ["10001"]),
        (("--behaviour", "unknown"), ["10001", "10002"]),
        (("--sort", "balance"), ["10002", "10001"]),
        (("--sort", "-customer"), ["10002", "10001"]),
        (("--customer", "*2"), ["10002"]),
    ],
)
def test_the_list_is_of_those_asked_for_in_the_order_asked_for(
    given: Given, args: tuple[str, ...], numbers: list[str]
) -> None:
    assert [row["customer"] for row in rows(given, "list", *AS_OF, *args)] == numbers


def test_the_columns_are_those_asked_for(given: Given) -> None:
    columns = "name,address.city,balance,overdue,credit_use,tags,closed"
    (one, *_) = rows(given, "list", *AS_OF, "--columns", columns)
    assert one == {
        "customer": "10001",
        "name": "Byggmester Hansen AS",
        "address.city": "Oslo",
        "balance": "800.00",
        "overdue": "400.00",
        "credit_use": "80.0",
        "tags": ["bygg", "stor"],
        "closed": None,
    }


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--columns", "nam"), "Nearest: name"),
        (("--where", "overdue"), "is no condition"),
        (("--sort", "balanse"), "Nearest: balance"),
    ],
)
def test_a_column_that_is_not_there_is_told(given: Given, args: tuple[str, ...], told: str) -> None:
    done = call("customer", "list", *args, *given.where, "--lang", "en")
    assert (done.code, told in done.err) == (2, True)


def test_the_card_has_record_figures_open_items_entries_and_reminders(given: Given) -> None:
    (card,) = rows(given, "show", "10001", *AS_OF)
    assert card["record"]["address.city"] == "Oslo"
    (figures,) = card["figures"]
    assert (figures["balance"], figures["overdue"], figures["credit_use"]) == (
        "800.00", "400.00", "80.0",
    )  # fmt: skip
    assert [(one["document"], one["open"], one["days_overdue"]) for one in card["open"]] == [
        ("F-1", "400.00", 25),
        ("F-2", "400.00", -11),
    ]
    assert [one["kind"] for one in card["entries"]] == ["payment", "fee", "invoice", "invoice"]
    assert [one["amount"] for one in card["reminders"]] == ["35.00"]


def test_the_card_is_found_by_name(given: Given) -> None:
    assert rows(given, "show", "åse ørbæk")[0]["customer"] == "10002"


@pytest.mark.parametrize(
    ("text", "number", "field"),
    [
        ("10002", "10002", "customer"),
        ("312 502 305", "10001", "orgnr"),
        ("byggmester hansn", "10001", "name"),
        ("ase orbaek", "10002", "name"),
        ("FAKTURA@HANSEN.EXAMPLE", "10001", "email"),
        ("22000001", "10001", "phone"),
    ],
)
def test_a_customer_is_found_in_spite_of_typing_errors(
    given: Given, text: str, number: str, field: str
) -> None:
    found = rows(given, "search", text)
    assert (found[0]["customer"], found[0]["field"]) == (number, field)


def test_the_likest_is_found_first_and_nobody_where_nobody_is_like(given: Given) -> None:
    assert [row["customer"] for row in rows(given, "search", "hansen")] == ["10001", "10003"]
    assert rows(given, "search", "Zebra") == []


def test_validate_tells_every_mistake_at_its_place_and_is_silent_where_there_is_none(
    books: Books,
) -> None:
    good = books("", customers={"1": {"name": "X"}})
    assert call("customer", "validate", *good.where).code == 0
    bad = books(
        "",
        settings={"company": {"country": "NO"}},
        customers={"1": {"name": "X", "orgnr": "312502306", "email": "x"}},
    )
    done = call("customer", "validate", *bad.where, "--format", "json")
    assert done.code == 1
    assert [row["code"] for row in json.loads(done.out)["rows"]] == ["C201", "C201"]


def test_the_card_has_the_events_up_to_the_day_the_latest_first(given: Given) -> None:
    folder = given.request.book
    assert folder is not None
    (folder / "events").mkdir()
    (folder / "events" / "2025.yaml").write_text(
        """\
- {date: 2025-01-02, kind: log, customer: "10001", text: Ringte, by: call}
- {date: 2025-01-03, kind: hold, customer: "10001", document: F-1, reason: Venter}
- {date: 2025-01-03, kind: log, customer: "10002", text: another}
- {date: 2099-01-01, kind: log, customer: "10001", text: later}
""",
        encoding="utf-8",
    )
    (card,) = rows(given, "show", "10001", *AS_OF)
    assert [(one["kind"], one["source"]) for one in card["events"]] == [
        ("hold", "events/2025.yaml:2"),
        ("log", "events/2025.yaml:1"),
    ]
    text = call("customer", "show", "10001", *given.where, *AS_OF, "--lang", "nb").out
    assert "purrestopp" in text
    assert "Ringte" in text
    assert "later" not in text
