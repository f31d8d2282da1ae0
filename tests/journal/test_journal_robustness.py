"""Whatever the bytes, reading gives transactions or problems with a place, and soon."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_reading import Result, read, read_files

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

BOOKKEEPING = (
    "2024-01-15 * (2024-001) Nordmann AS | Faktura ; a: b\n    ; due: 2024-02-14\n"
    "    1500:C001  12500.00 NOK = 12500.00 NOK\n    ; invoice: 2024-001\n"
    "    3000  -10000.00 NOK\n    2700  -2500.00 NOK\n"
)
ODD = (
    "2024-02-10=2024/3/4 ! x\n\t(1500:C1)  $-1 250,00 @@ 3 EUR {4} [2024-01-01] (n) ; [2/3=2/4]\n"
    "  [a]  1 ==* 5 A @ 2 B\n  [b]\n  c   = 5\n  d\n"
)
DIRECTIVES = (
    "account 1500:A  ; type: A\ncommodity NOK\n  format 1.000,00 NOK\nD 1.000,00 kr\nY2023\n"
    "alias /a(.)/ = \\1\nalias b = c\napply account x\nP 2024-01-01 12:00 EUR 11,5 NOK\n"
    "include *.journal\ncomment\nx\nend comment\n~ monthly\n  a  1\n= b\n  c  *2\n"
    "decimal-mark ,\nend aliases\nend apply account\npayee x\ntag y\n1/2 z\n  a  1\n  b\n"
)
SEEDS = (BOOKKEEPING, ODD, DIRECTIVES)
SNIPPETS = [
    "\x00", "\x1b", "\r", "\n", "\n\n", "\t", "  ", " ", ";", ":", ",", ".", "(", ")", "[", "]",
    "{", "}", "=", "==*", "@", "@@", "*", "!", "-", "9" * 5000, "1e999999999", "1,000.000,1",
    "\u00a0", "\u2028", "\ufeff", "\x85", "é", "\U0001d7d9", "٣", "\\1", "/(/", "[[:alpha:]]", "include ",
    "include main.journal", "comment\n", "end ", "apply ", "alias /(a+)+$/ = \\9\n", "date:", "[1-",
    "commodity ", "D ", "P ", "Y", "Y99999999999999999999\n", "0000-00-00", "99999-01-01", '"',
]  # fmt: skip


@st.composite
def mutated(draw: DrawFn) -> bytes:
    text = draw(st.sampled_from(SEEDS)) + draw(st.sampled_from(["", "\n", *SEEDS]))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        stop = draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + draw(st.sampled_from(["", *SNIPPETS])) + text[stop:]
    data = bytearray(text.encode())
    for _ in range(draw(st.integers(0, 3))):
        if data:
            del data[draw(st.integers(0, len(data) - 1))]
        if data:
            data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data)


def assert_sound(result: Result) -> None:
    for problem in result.problems:
        assert problem.span.line >= 1
        assert problem.span.column >= 0
        assert problem.span.path
    for transaction in result.transactions:
        assert transaction.line >= 1
        for posting in transaction.postings:
            assert posting.account
            assert posting.quantity.is_finite()


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_mutated_journals_give_problems_with_a_place(data: bytes) -> None:
    assert_sound(read_files({"main.journal": data, "other.journal": SEEDS[0]}))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_problems_with_a_place(data: bytes) -> None:
    assert_sound(read(data))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_problems_with_a_place(text: str) -> None:
    assert_sound(read(text.encode("utf-8", "replace")))


MEGABYTE = 1_000_000
PATHOLOGICAL = {
    "a line of digits": "9" * MEGABYTE,
    "a number of 100 000 digits": f"2024-01-01\n  1500  {'9' * 100_000}.{'9' * 100_000} NOK\n  b\n",
    "a date of digits": f"2024-01-01={'1' * MEGABYTE}\n",
    "a long year": f"{'2' * MEGABYTE}-01-01 x\n",
    "an exponent": f"2024-01-01\n  a  1e{'9' * MEGABYTE} NOK\n  b\n",
    "groups": f"2024-01-01\n  a  {'1,' * (MEGABYTE // 2)}1 NOK\n  b\n",
    "separators": f"2024-01-01\n  a  {'1.,' * (MEGABYTE // 3)}1 NOK\n  b\n",
    "a long account": f"2024-01-01\n  {'a' * MEGABYTE}\n  b\n",
    "an account of words": f"2024-01-01\n  {'1 ' * (MEGABYTE // 2)}\n  b\n",
    "a long comment": f"2024-01-01 ; {'x' * MEGABYTE}\n  1500  1  ; {'x' * MEGABYTE}\n  b\n",
    "a comment of colons": f"2024-01-01 ; {':' * MEGABYTE}\n",
    "a comment of words": f"2024-01-01\n  1500  1  ; {'a, ' * (MEGABYTE // 3)}:\n  b\n",
    "a comment of tags": f"2024-01-01\n  1500  1  ; {'a:b, ' * (MEGABYTE // 5)}\n  b\n",
    "a comment of own tags": f"2024-01-01\n  1500  1  ; {'due:b, ' * (MEGABYTE // 7)}\n  b\n",
    "a comment of brackets": f"2024-01-01\n  a  1  ; {'[' * MEGABYTE}\n  b\n",
    "parentheses": f"2024-01-01\n  a  {'(' * MEGABYTE}\n  b\n",
    "nested expression": f"2024-01-01\n  a  {'(' * 5000}1{')' * 5000}\n  b\n",
    "a sum": f"2024-01-01\n  a  ({'1+' * (MEGABYTE // 2)}1)\n  b\n",
    "braces": f"2024-01-01\n  a  1 A {'{' * MEGABYTE}\n  b\n",
    "lots": f"2024-01-01\n  a  1 A {'{1} ' * (MEGABYTE // 4)}\n  b\n",
    "notes": f"2024-01-01\n  a  1 A {'((' * (MEGABYTE // 2)}\n  b\n",
    "spaces": f"2024-01-01{' ' * MEGABYTE}x\n {' ' * MEGABYTE}a{' ' * MEGABYTE}1{' ' * MEGABYTE}A\n",
    "spaces in a tag": f"2024-01-01 ; a:{' ' * MEGABYTE}b\n",
    "blank lines": "\n" * MEGABYTE,
    "lines of spaces": " \n" * (MEGABYTE // 2),
    "a long code": f"2024-01-01 ({'x' * MEGABYTE}\n",
    "codes": f"2024-01-01 {'(' * MEGABYTE})\n",
    "a long directive": f"alias {'a' * MEGABYTE}\naccount {'a ' * (MEGABYTE // 2)}\n",
    "a long regex": f"alias /{'a' * MEGABYTE}\nalias /{'(' * 10_000}/ = b\n",
    "commodities": f"commodity {'1' * MEGABYTE}\nD {'1,' * (MEGABYTE // 2)}\n",
    "nested comments": "comment\n" * 100_000,
    "a million indented lines": "2024-01-01\n" + "  a  1\n" * 20_000 + "  b\n",
    "many transactions": "2024-01-01\n  a  1\n  b\n" * 20_000,
    "quotes": "2024-01-01\n  a  " + '"' * MEGABYTE,
    "symbols": f"2024-01-01\n  a  {'x' * MEGABYTE}\n  b\n",
    "signs": f"2024-01-01\n  a  {'-' * MEGABYTE}1\n  b\n",
    "assertions": f"2024-01-01\n  a  1 {'=' * MEGABYTE}\n  b\n",
    "unbroken": "2024-01-01 x" * (MEGABYTE // 12),
}


@pytest.mark.parametrize("text", PATHOLOGICAL.values(), ids=PATHOLOGICAL.keys())
def test_pathological_input_takes_linear_time(text: str) -> None:
    start = time.perf_counter()
    assert_sound(read(text.encode()))
    assert time.perf_counter() - start < 3


def test_deep_includes_are_a_problem_and_not_a_crash() -> None:
    files: dict[str, str | bytes] = {
        f"{number}.journal": f"include {number + 1}.journal\n" for number in range(500)
    }
    result = read_files(files, "0.journal")
    assert result.codes == ["J106"]


def test_include_cycle_through_other_files_is_found() -> None:
    result = read_files({"a": "include b\n", "b": "include c\n", "c": "include a\n"}, "a")
    assert result.codes == ["J105"]
    assert result.problems[0].span.path == "c"
