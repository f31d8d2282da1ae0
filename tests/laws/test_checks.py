"""Checks on books made to break them: they never fail, and do not hang on the order of files."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec
from effort import tries
from generated_books import CUSTOMERS, DAY_ONE, NUMBERS, days, plans, write_book
from generated_entries import entries
from hypothesis import given
from hypothesis import strategies as st

from reskontro.book.load import BookRequest, load
from reskontro.checks.model import Checked
from reskontro.checks.rules import RULES
from reskontro.checks.run import check
from reskontro.checks.series import Other, gaps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generated_books import Plan
    from hypothesis.strategies import DrawFn

    from reskontro.book.read import Kept
    from reskontro.checks.model import Findings
    from reskontro.subledger.entries import Entry

#: Rules on the journals alone, which need no history and no register.
FAMILIES = ("R1", "R2", "R3")
SERIES = [*NUMBERS, "2024-003", "2024-006", "2024007", "7", "9", "F-5"]
KIDS = ["123456782", "123456785", "123456789"]


@st.composite
def oddities(draw: DrawFn) -> str:
    """A transaction with what the other generated ones have not: VAT, delivery, nothing at all."""
    number = draw(st.sampled_from(SERIES))
    customer = draw(st.sampled_from(CUSTOMERS))
    day = DAY_ONE + timedelta(draw(st.integers(0, 60)))
    tag = draw(
        st.sampled_from(["", f"  ; invoice: {number}", f"  ; kid: {draw(st.sampled_from(KIDS))}"])
    )
    sign = draw(st.sampled_from([1, -1]))
    vat = draw(st.sampled_from(["25.00", "15.00", "24.00"]))
    head = draw(st.sampled_from(["", "\n    ; delivered: 2024-01-02", "\n    ; delivered: soon"]))
    net, back = ("-100.00", "-") if sign > 0 else ("100.00", "")
    sale = f"    1500:{customer}{tag}\n    3000  {net} NOK\n    2700  {back}{vat} NOK\n"
    void = f"    1500:{customer}  0.00 NOK{tag}\n    3000  0.00 NOK\n"
    cash = f"    1920  100.00 NOK{tag}\n    3000\n"
    return f"{day} * ({number}) Bilag{head}\n" + draw(st.sampled_from([sale, sale, "", void, cash]))


def findings(texts: Sequence[Sequence[str]], plan: Plan, country: str, as_of: date) -> Findings:
    """What the rules find in a book of these transactions, those of a file together."""
    rules = [rule for rule in RULES if rule.code.startswith(FAMILIES)]
    with TemporaryDirectory(prefix="reskontro-") as name:
        folder = Path(name)
        write_book(
            folder, {f"{n:02}.journal": "\n".join(t) for n, t in enumerate(texts)}, plan.settings
        )
        place = folder / "reskontro.yaml"
        wanted = json.loads(place.read_text("utf-8"))
        wanted["company"]["country"] = country
        wanted["check"] = {"residue": 60, "residue_days": 2, "credit_days": 2}
        place.write_text(json.dumps(wanted), encoding="utf-8")
        request = BookRequest(
            folder, book=folder, commit=False, keep=lambda _: "marked", tolerant=True
        )
        return check(load(request), as_of, rules)


def told(found: Findings) -> Counter[tuple[str, ...]]:
    """Codes and values, but for places."""
    return Counter(
        (one.code, *(f"{key}={value}" for key, value in one.values.items() if key != "place"))
        for one in found.found
    )


countries = st.sampled_from(["", "NO", "SE"])


@tries(120)
@given(plans(), st.lists(oddities(), max_size=4), countries, days(), st.data())
def test_what_a_check_finds_does_not_hang_on_the_order_of_files_and_transactions(
    plan: Plan, odd: list[str], country: str, as_of: date, data: st.DataObject
) -> None:
    texts = [*map(str, plan.transactions), *odd]
    mixed = data.draw(st.permutations(texts))
    cut = data.draw(st.integers(0, len(mixed)))
    found = findings([texts], plan, country, as_of)
    assert told(findings([mixed[cut:], mixed[:cut]], plan, country, as_of)) == told(found)
    event_codes = {one.code for one in found.found}
    assert event_codes <= {rule.code for rule in RULES} | {"E101"}


@tries(60)
@given(plans(), st.lists(oddities(), max_size=4), countries, days())
def test_what_is_found_stands_where_it_is_said_to(
    plan: Plan, odd: list[str], country: str, as_of: date
) -> None:
    texts = [*map(str, plan.transactions), *odd]
    lines = "\n".join(texts).split("\n")
    for one in findings([texts], plan, country, as_of).found:
        assert one.span.path == "00.journal"
        assert one.excerpt == lines[one.span.line - 1] != ""


@tries(60)
@given(plans(), st.lists(oddities(), max_size=4))
def test_a_transaction_read_again_is_the_one_that_was_read(plan: Plan, odd: list[str]) -> None:
    texts = [*map(str, plan.transactions), *odd]
    with TemporaryDirectory(prefix="reskontro-") as name:
        folder = Path(name)
        write_book(folder, {"00.journal": "\n".join(texts)}, plan.settings)
        few, every = _kept(folder, "marked"), _kept(folder, "all")
        for entry in few.entries():
            again = few.transaction_of(entry)
            assert again is not None
            assert again == every.transaction_of(entry)


def _kept(folder: Path, which: Kept) -> Checked:
    request = BookRequest(folder, book=folder, commit=False, keep=lambda _settings: which)
    return Checked(load(request), DAY_ONE)


@tries(200)
@given(
    st.sets(st.integers(1, 40), min_size=1),
    st.sets(st.integers(1, 40), max_size=3),
    st.sampled_from(["{}", "2024-{:03}", "F-{}", "2024{:03}", "24{:03}", "K/{:02}"]),
    entries(first=date(2024, 3, 1)),
)
def test_gaps_are_what_is_missing_between_the_least_and_the_greatest(
    numbers: set[int], others: set[int], form: str, entry: Entry
) -> None:
    documents = [(form.format(n), msgspec.structs.replace(entry, line=n)) for n in numbers]
    missing = {n for n in range(min(numbers), max(numbers)) if n not in numbers | others}
    found = list(gaps(documents, lambda: [Other(form.format(n)) for n in others]))
    written = [
        form.format(n)
        for gap in found
        for first, last in gap.missing
        for n in range(_value(first, form), _value(last, form) + 1)
    ]
    assert written == [form.format(n) for n in sorted(missing)]
    assert [gap.how_many for gap in found] == [
        sum(before < n < gap.after.line for n in missing)
        for gap, before in zip(found, [0, *(gap.after.line for gap in found)], strict=False)
    ]
    assert all(gap.number == form.format(gap.after.line) for gap in found)


def _value(number: str, form: str) -> int:
    return int(number[len(form.partition("{")[0]) :])
