"""Numbers: hledger's own 22 assertions on `numberp`, and what it leaves open."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from journal_reading import read, sole

from reskontro.journal.faults import Fault
from reskontro.journal.numbers import NUMBER, Number, interpret
from reskontro.journal.state import Style

_NUMBER = re.compile(rf"(?P<number>{NUMBER})(?P<exponent>[eE][-+]?[0-9]++)?+", re.VERBOSE)


def whole(text: str) -> Number:
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise Fault("J501")
    return interpret(text, found, 0, None)


@pytest.mark.parametrize(
    ("text", "quantity", "mark", "group"),
    [
        ("0", "0", "", ""),
        ("1", "1", "", ""),
        ("1.1", "1.1", ".", ""),
        ("1,000.1", "1000.1", ".", ","),
        ("1.00.000,1", "100000.1", ",", "."),
        ("1,000,000", "1000000", "", ","),
        ("1.", "1", ".", ""),
        ("1,", "1", ",", ""),
        (".1", "0.1", ".", ""),
        (",1", "0.1", ",", ""),
        (f"1.{'5' * 255}", f"1.{'5' * 255}", ".", ""),
        ("1 000", "1000", "", " "),
        ("1 250,00", "1250.00", ",", " "),
        ("1_000.5", "1000.5", ".", "_"),
        ("1'000.5", "1000.5", ".", "'"),
        ("1\u00a0000,5", "1000.5", ",", "\u00a0"),
        ("1\u202f000,5", "1000.5", ",", "\u202f"),
        ("007", "7", "", ""),
    ],
)
def test_number_reads_as_hledger_reads_it(text: str, quantity: str, mark: str, group: str) -> None:
    number = whole(text)
    assert str(number.quantity) == quantity
    assert number.style == Style(mark, group)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1,000.000,1",
        "1.000,000.1",
        "1,000.000.1",
        "1,,1",
        "1..1",
        ".1,",
        ",1.",
        f"1.{'5' * 256}",
        "1. 000",
        "1.5 000",
    ],
)
def test_number_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(Fault):
        whole(text)


@pytest.mark.parametrize(
    ("directives", "written", "quantity"),
    [
        ("", "1.000 A", "1.000"),
        ("", "1,000 A", "1.000"),
        ("decimal-mark ,\n", "1.000 A", "1000"),
        ("decimal-mark .\n", "1,000 A", "1000"),
        ("decimal-mark .\n", "1 250,00 A", "1250.00"),
        ("commodity 1.000,00 A\n", "1.000 A", "1000"),
        ("commodity 1.000,00 A\ndecimal-mark .\n", "1.000 A", "1.000"),
        ("commodity 1.000,00 B\n", "1.000 A", "1.000"),
        ("D 1.000,00 B\n", "1.000 A", "1000"),
        ("D 1.000,00 B\n", "1.000", "1000"),
    ],
)
def test_lone_separator_follows_decimal_mark_then_commodity_then_default(
    directives: str, written: str, quantity: str
) -> None:
    first = sole(f"{directives}2024-01-01\n  a  {written}\n  b\n").postings[0]
    assert str(first.quantity) == quantity


def test_sums_and_products_are_exact_to_the_last_digit() -> None:
    large, small = "9" * 40, f"0.{'0' * 254}1"
    text = f"2024-01-01\n  a  {large} A\n  b  {small} A\n  c\n  d  {large} B @ {small} A\n"
    result = read(text)
    assert result.problems == []
    expected = Decimal(f"-{large}.{'0' * 254}1") - Decimal(large) * Decimal(small)
    assert result.postings[2].quantity == expected
    assert len(str(abs(expected)).replace(".", "")) > 290
