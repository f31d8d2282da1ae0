"""R307: what settles a document stands on its control account, or is told with what mends it."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from checking import found, journal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reskontro.problems import Problem

SETTINGS = """\
company: {name: Fjord Eksempel AS, country: NO}
currency: NOK
accounts: {receivable: ["1500", "1510", "1520"], revenue: ["3*"], bank: ["19*"], opening: ["2050"]}
"""
COUNTER = {"invoice": "3000", "payment": "1920"}


def line(control: str, amount: str, number: str = "F-1", customer: str = "10001") -> str:
    tag = f"  ; invoice: {number}" if number else ""
    return f"    {control}:{customer}  {amount} NOK{tag}\n"


def one(day: str, code: str, *lines: str, counter: str = "1920") -> str:
    return f"2025-{day} * ({code}) Bilag\n{''.join(lines)}    {counter}\n\n"


INVOICE = one("03-03", "F-1", line("1500", "1000.00"), counter="3000")


def told(text: str, folder: Path, as_of: str = "2025-12-31") -> list[Problem]:
    files = journal(text) | {"reskontro.yaml": SETTINGS}
    return list(found(files, folder, "R307", as_of=date.fromisoformat(as_of)))


def moves(problems: Iterable[Problem]) -> list[tuple[str, str, str, str]]:
    names = ("number", "debit", "credit", "amount")
    return [tuple(problem.values[name] for name in names) for problem in problems]  # type: ignore[misc]


def test_a_payment_on_another_account_is_told_where_it_stands(tmp_path: Path) -> None:
    (problem,) = told(INVOICE + one("04-01", "B-1", line("1510", "-1000.00")), tmp_path)
    assert problem.values == {
        "number": "F-1", "customer": "10001", "amount": "1000.00", "currency": "NOK",
        "debit": "1500", "credit": "1510",
    }  # fmt: skip
    assert (problem.span.path, problem.span.line) == ("journals/2025.journal", 6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(one("04-01", "B-1", line("1500", "-1000.00")), [], id="same account"),
        pytest.param(
            one("04-01", "B-1", line("1510", "-400.00")),
            [("F-1", "1500", "1510", "400.00")],
            id="a part",
        ),
        pytest.param(one("04-01", "B-1", line("1510", "-1000.00", "")), [], id="assumed"),
        pytest.param(
            one("04-01", "F-1", line("1510", "-1000.00", "")),
            [("F-1", "1500", "1510", "1000.00")],
            id="by its code",
        ),
        pytest.param(
            one("04-01", "B-1", line("1500", "-1000.00")) + one("04-02", "B-2", line("1510", "-5")),
            [],
            id="too much, which is no longer a document's",
        ),
        pytest.param(
            one("04-01", "B-1", line("1510", "-300.00"), line("1520", "-700.00")),
            [("F-1", "1500", "1510", "300.00"), ("F-1", "1500", "1520", "700.00")],
            id="two others",
        ),
        pytest.param(
            one("04-01", "B-1", line("1510", "-1000.00", "F-2"))
            + one("04-02", "F-2", line("1510", "1000.00", "F-2"), counter="3000"),
            [],
            id="another document",
        ),
        pytest.param(
            one("04-01", "B-1", line("1510", "-1000.00", customer="10002")), [], id="another's"
        ),
        pytest.param(
            one("04-01", "B-1", line("1510", "-1000.00"))
            + one("04-30", "M-1", line("1500", "-1000.00")).replace(
                "    1920\n", line("1510", "1000.00")
            ),
            [],
            id="moved",
        ),
    ],
)
def test_only_what_references_settle_elsewhere_is_told(
    text: str, expected: list[tuple[str, ...]], tmp_path: Path
) -> None:
    assert moves(told(INVOICE + text, tmp_path)) == expected


def test_a_later_payment_is_not_told_before_its_day(tmp_path: Path) -> None:
    text = INVOICE + one("04-01", "B-1", line("1510", "-1000.00"))
    assert moves(told(text, tmp_path, "2025-03-31")) == []


def test_a_payment_before_its_invoice_is_told_at_the_payment(tmp_path: Path) -> None:
    text = one("02-01", "B-1", line("1510", "-1000.00")) + INVOICE
    (problem,) = told(text, tmp_path)
    assert problem.span.line == 2


def test_accounts_without_customers_below_them_are_held_too(tmp_path: Path) -> None:
    paid = one("04-01", "B-1", line("1510", "-1000.00"))
    text = (INVOICE + paid).replace(":10001", "").replace("; invoice", "; customer: 10001, invoice")
    assert moves(told(text, tmp_path)) == [("F-1", "1500", "1510", "1000.00")]


def test_a_finding_can_be_allowed(tmp_path: Path) -> None:
    paid = one("04-01", "B-1", line("1510", "-1000.00"))
    told(INVOICE + paid, tmp_path)
    where = ("-b", str(tmp_path), "--as-of", "2025-12-31", "--select", "R307")
    done = call("check", *where, "--lang", "nb")
    assert (done.code, "NOK i debet på samlekonto 1500, og" in done.out) == (1, True)
    path = tmp_path / "journals/2025.journal"
    path.write_text(path.read_text().replace("-1000.00 NOK  ;", "-1000.00 NOK  ; allow: R307 x,"))
    assert call("check", *where).code == 0


@st.composite
def books_of_several_accounts(draw: st.DrawFn) -> str:
    """Invoices and payments that name them, each on any of three control accounts."""
    controls = st.sampled_from(("1500", "1510", "1520"))
    text = ""
    for at in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from(("invoice", "payment")))
        number = draw(st.sampled_from(("F-1", "F-2")))
        amount = draw(st.integers(1, 4)) * 100 * (1 if kind == "invoice" else -1)
        posting = line(draw(controls), f"{amount}.00", number)
        code = number if kind == "invoice" else f"B-{at}"
        text += one(f"03-{at + 1:02}", code, posting, counter=COUNTER[kind])
    return text


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=books_of_several_accounts())
def test_what_is_told_to_be_moved_mends_the_accounts_and_changes_nothing_open(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    def opened(folder: Path) -> list[dict[str, Any]]:
        done = call("open", "-b", str(folder), "--as-of", "2025-12-31", "--format", "json")
        rows = json.loads(done.out)["rows"]
        return [{key: row[key] for key in ("document", "open", "due")} for row in rows]

    before = tmp_path_factory.mktemp("before")
    after = tmp_path_factory.mktemp("after")
    problems = told(text, before)
    moved = "".join(
        one("12-31", f"M-{at}", line(debit, f"-{amount}", number)).replace(
            "    1920\n", line(credit, amount, number)
        )
        for at, (number, debit, credit, amount) in enumerate(moves(problems))
    )
    assert moves(told(text + moved, after)) == []
    assert opened(after) == opened(before)
    assert all(Decimal(problem.values["amount"]) > 0 for problem in problems)
