"""Which rate each line has, found from what was posted."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.documents.lines import line_of
from reskontro.documents.vat import Posted, Taxed, rates_of_lines, vat_by_rate
from reskontro.journal.model import Posting, Transaction
from reskontro.record.contents import told_code

RATES = tuple(map(Decimal, (25, 15, 12, 0)))


def test_a_tag_without_a_value_hides_none_that_has_one() -> None:
    tags = (("vat", ""), ("quantity", ""), ("vat", "25"), ("vat", "15"), ("quantity", "2"))
    posting = Posting("3000", Decimal(-100), "NOK", tags)
    transaction = Transaction(date(2025, 1, 1), "", (posting,))
    line = line_of(posting, transaction, Decimal(100))
    assert (line.vat_code, line.quantity, line.charge) == ("25", Decimal(2), None)
    assert told_code(posting, {}, {"15", "25"}) == "25"


def lines(*parts: tuple[str, str, str | None]) -> list[Taxed]:
    return [
        Taxed(Decimal(net), account, None if rate is None else Decimal(rate))
        for net, account, rate in parts
    ]


def posted(*parts: tuple[str, str]) -> list[Posted]:
    return [Posted(Decimal(amount), account) for amount, account in parts]


@pytest.mark.parametrize(
    ("sold", "vat", "rates"),
    [
        pytest.param([("100", "a", None)], [("25", "v")], "25", id="one rate"),
        pytest.param([("100", "a", None)], [], "0", id="none"),
        pytest.param([("100", "a", None)], [("25.01", "v")], "25", id="rounded"),
        pytest.param([("100", "a", None)], [("26", "v")], None, id="no such rate"),
        pytest.param(
            [("100", "a", None), ("300", "b", None)],
            [("25", "v"), ("45", "w")],
            "25 15",
            id="a rate for each account",
        ),
        pytest.param(
            [("100", "a", None), ("300", "a", None)],
            [("25", "v"), ("45", "w")],
            "25 15",
            id="a rate for each line of one account",
        ),
        pytest.param(
            [("100", "a", None), ("100", "b", None)],
            [("25", "v"), ("15", "w")],
            None,
            id="two ways fit",
        ),
        pytest.param(
            [("100", "a", "15"), ("100", "b", None)],
            [("25", "v"), ("15", "w")],
            "15 25",
            id="one is told, the other found",
        ),
        pytest.param([("100", "a", "15")], [("25", "v")], None, id="told otherwise than posted"),
        pytest.param(
            [("100", "a", None), ("-10", "b", None)], [("22.50", "v")], "25 25", id="discount"
        ),
    ],
)
def test_rates(
    sold: list[tuple[str, str, str | None]], vat: list[tuple[str, str]], rates: str | None
) -> None:
    wanted = None if rates is None else tuple(Decimal(rate) for rate in rates.split())
    assert rates_of_lines(lines(*sold), posted(*vat), RATES) == wanted


def test_without_known_rates_one_is_worked_out() -> None:
    assert rates_of_lines(lines(("80", "a", None)), posted(("17.60", "v")), ()) == (Decimal(22),)


cents = st.integers(1, 10_000_000).map(lambda number: Decimal(number) / 100)


@given(st.lists(st.tuples(cents, st.sampled_from(RATES)), min_size=1, max_size=30))
def test_vat_by_rate_adds_up_to_what_was_posted(sold: list[tuple[Decimal, Decimal]]) -> None:
    taxed = [Taxed(net, f"a{rate}", rate) for net, rate in sold]
    sums: dict[Decimal, Decimal] = {}
    for net, rate in sold:
        sums[rate] = sums.get(rate, Decimal(0)) + net
    vat = [
        Posted((base * rate / 100).quantize(Decimal("0.01")), f"v{rate}")
        for rate, base in sums.items()
        if rate
    ]
    rates = rates_of_lines(taxed, vat, RATES)
    assert rates == tuple(rate for _, rate in sold)
    found = vat_by_rate(taxed, rates, vat)
    assert sum(amount for _, _, amount, _ in found) == sum(one.amount for one in vat)
    assert sum(base for _, base, _, _ in found) == sum(net for net, _ in sold)
