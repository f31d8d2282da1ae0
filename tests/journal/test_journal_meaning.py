"""What journals mean where hledger 1.25 cannot be asked: newer syntax, scope, assertions."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal

import pytest
from journal_reading import MemoryFiles, Result, on_1500, read, read_files, sole

from reskontro.journal import (
    Amount,
    DiskFiles,
    Reader,
    State,
)
from reskontro.journal.assertions import check_assertions
from reskontro.journal.state import Style
from reskontro.journal.windows import windows


def assertion_codes(text: str) -> list[str]:
    result = read(text)
    assert result.problems == []
    found = check_assertions(result.transactions, result.reader.asserted)
    assert found == check_assertions(result.transactions)
    return [problem.code for problem in found]


# Files and scope


def test_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    plain = read(b"2024-01-01 a\n  x  1 A\n  y\n")
    other = read(b"\xef\xbb\xbf2024-01-01 a\r\n  x  1 A\r\n  y\r\n")
    assert plain.transactions == other.transactions


@pytest.mark.parametrize("size", [1, 7, 40, 1000])
def test_windows_of_any_size_give_the_same(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "2024-01-01 å\n  x  1 A\n  y\n\ncomment\n\n2024-01-02 no\n\nend comment\n"
        "2024-01-03\r\n  x  1 A\r\n  y\r\n\r\n\n2024-01-04 ø\n\n  z  wrong\n"
    )
    whole = read(text.encode())
    monkeypatch.setattr(
        "reskontro.journal.reader.windows", lambda data, path: windows(data, path, size)
    )
    cut = read(text.encode())
    assert cut.transactions == whole.transactions
    assert cut.problems == whole.problems
    assert [one.line for one in whole.transactions] == [1, 10, 15]


def test_included_file_inherits_and_what_it_changes_ends_with_it() -> None:
    result = read_files(
        {
            "main.journal": (
                "Y2020\nalias a = b\ndecimal-mark ,\napply account p\ninclude sub/x.journal\n"
                "1/1 after\n  a  1.000 A\n  c\n"
            ),
            "sub/x.journal": (
                "1/1 inside\n  a  1.000 A\n  c\nY2021\nend aliases\nend apply account\n"
                "decimal-mark .\n1/1 changed\n  a  1.000 A\n  c\n"
            ),
        }
    )
    assert result.problems == []
    assert [one.date.year for one in result.transactions] == [2020, 2021, 2020]
    assert result.amounts[::2] == [("p:a", "1000 A"), ("a", "1.000 A"), ("p:a", "1000 A")]


def test_commodity_style_of_an_included_file_holds_after_it() -> None:
    result = read_files(
        {
            "main.journal": "include x\n2024-01-01\n  a  1.000 A\n  b\n",
            "x": "commodity 1.000,00 A\n",
        }
    )
    assert result.postings[0].quantity == 1000


def test_top_level_files_are_independent() -> None:
    result = read_files(
        {"a": "commodity 1.000,00 A\nY2020\n", "b": "2024-01-01\n  a  1.000 A\n  b\n"}, "a", "b"
    )
    assert result.postings[0].quantity == 1


def test_include_globs_are_sorted_and_leave_the_including_file_out() -> None:
    files = {
        "y/2.journal": "2024-01-02 second\n",
        "y/1.journal": "2024-01-01 first\n",
        "y/all.journal": "include *.journal ; all years\n",
    }
    result = read_files(files, "y/all.journal")
    assert result.problems == []
    assert [one.description for one in result.transactions] == ["first", "second"]


def test_ledger_prefixes_of_directives_are_accepted() -> None:
    text = "!alias a = b\n@alias b = c\n!include x\n"
    result = read_files({"main.journal": text, "x": "2024-01-01\n  a  1\n  c\n"})
    assert result.problems == []
    assert result.postings[0].account == "b"  # the nearest alias is tried first


def test_comment_block_to_the_end_of_an_included_file_ends_with_it() -> None:
    files = {"main.journal": "include x\n2024-01-01 read\n", "x": "comment\n2023-01-01\n"}
    assert [one.description for one in read_files(files).transactions] == ["read"]


def test_disk_files_read_folders_as_problems(tmp_path: pytest.TempPathFactory) -> None:
    reader = Reader(DiskFiles(), on_1500)
    assert list(reader.transactions([str(tmp_path)])) == []
    assert [problem.code for problem in reader.problems] == ["J108"]


def test_state_is_plain_until_something_changes_how_transactions_read() -> None:
    assert State("x").plain
    for text, plain in [
        ("alias a = b\n", False),
        ("alias a = b\nend aliases\n", True),
        ("apply account a\n", False),
        ("decimal-mark ,\n", False),
        ("decimal-mark .\n", True),
        ("commodity 1.000,00 A\n", False),
        ("commodity 1.000,00 A\ndecimal-mark .\n", True),
        ("commodity 1,000.00 A\n", True),
        ("D 1.000,00 A\n", False),
        ("comment\n", False),
        ("account a\nY2024\n", True),
    ]:
        state = State("x")
        reader = Reader(MemoryFiles({}), on_1500)
        assert list(reader.parse_window(text, 1, state)) == []
        assert state.plain is plain, text
        assert pickle.loads(pickle.dumps(state)) == state  # noqa: S301 - our own
        assert copy.deepcopy(state) == state


# Newer syntax than hledger 1.25's


def test_single_tab_parts_account_and_amount() -> None:
    assert read("2024-01-01\n\ta b\t1 A\n\tc\t-1 A\n").amounts == [("a b", "1 A"), ("c", "-1 A")]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "_", "'"])
def test_newer_group_marks_are_read(space: str) -> None:
    first = sole(f"2024-01-01\n  1500  12{space}500,00 NOK\n  b\n").postings[0]
    assert (first.quantity, first.commodity) == (Decimal("12500.00"), "NOK")


@pytest.mark.parametrize("line", ["Y2020", "Y 2020", "year 2020", "apply year 2020"])
def test_year_directives_date_what_has_no_year(line: str) -> None:
    assert sole(f"{line}\n2/29 a\n").date == date(2020, 2, 29)


def test_end_apply_year_goes_back_to_the_year_before() -> None:
    result = read("Y2020\napply year 2021\n1/1\n\nend apply year\n1/1\n")
    assert [one.date.year for one in result.transactions] == [2021, 2020]


def test_lots_are_dropped_where_no_receivable_is_touched() -> None:
    text = (
        "2024-01-01\n  a  10 X {2 A} [2024-01-01] (lot 1) @ 3 A ((market))\n"
        "  a  1 X {{2 A}} @@ 3 A\n  a  1 X {=2 A} @ 1 A\n  b\n\n"
        '2024-01-02\n  a  1 X {2024-01-01, "L", 2 A} @ 2 A\n  b\n'
    )
    result = read(text)
    assert result.problems == []
    assert [one.cost for one in result.postings if one.cost] == [
        Amount(Decimal(30), "A"),
        Amount(Decimal(3), "A"),
        Amount(Decimal(1), "A"),
        Amount(Decimal(2), "A"),
    ]


# Declarations


def test_declarations_are_kept_with_their_tags_and_places() -> None:
    result = read(
        """\
        account 1500:C001  ; type: A, Kid: 1
            ; customer: 10001
            note ignored
        account income
        commodity NOK
            format 1 000,00 NOK
            note Kroner
        commodity $1,000.00  ; x: y
        commodity "a b"
        payee Nordmann AS  ; x: y
        tag Invoice
            anything
        P 2024-01-01 12:00:00 EUR 11,50 NOK
        """
    )
    assert result.problems == []
    declared = result.reader.declarations
    assert declared.accounts["1500:C001"].tags == (
        ("type", "A"),
        ("kid", "1"),
        ("customer", "10001"),
    )
    assert declared.accounts["income"].span.line == 4
    assert declared.account_type("1500:C001:x") == "A"
    assert declared.account_type("income") == ""
    assert declared.commodities["NOK"].style == Style(",", " ")
    assert declared.commodities["$"].decimals == 2
    assert declared.commodities["a b"].style is None
    assert list(declared.payees) == ["Nordmann AS"]
    assert list(declared.tags) == ["invoice"]
    assert declared.prices[0].amount == Amount(Decimal("11.50"), "NOK")


def test_declared_account_is_named_as_postings_are() -> None:
    result = read("apply account x\nalias x:a = y\naccount a\n")
    assert list(result.reader.declarations.accounts) == ["y"]


# Balancing


@pytest.mark.parametrize(
    "postings",
    [
        "  a  1.00 A @ 1.005 B\n  b  -1.00 B\n",
        "  a  3 A @ 0.333 B\n  b  -1.00 B\n",
        "  1500  1.00 A @ 1.005 B\n  b  -1.00 B\n",
    ],
)
def test_costs_balance_at_the_precision_written(postings: str) -> None:
    assert read(f"2024-01-01\n{postings}").problems == []


def test_precision_of_a_declared_commodity_does_not_loosen_balancing() -> None:
    text = "commodity 1000.00 NOK\n2024-01-01\n  a  10.005 NOK\n  b  -10.00 NOK\n"
    assert read(text).codes == ["J701"]


def test_amount_left_out_of_costs_is_in_the_cost_commodity() -> None:
    assert read("2024-01-01\n  a  -2 A @@ 7 B\n  b\n").amounts == [("a", "-2 A"), ("b", "7 B")]


def test_unbalanced_virtual_receivable_counts() -> None:
    first = sole("2024-01-01\n  (1500:ab)  $1000\n").postings[0]
    assert (first.account, first.virtual, first.quantity) == ("1500:ab", "(", Decimal(1000))


def test_implicit_conversion_is_accepted_off_the_receivables() -> None:
    assert read("2024-01-01\n  a  1 A\n  b  -2 B\n").problems == []


# Assertions and assignments


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2024-01-01\n  a  1 A = 1 A\n  b\n", []),
        ("2024-01-01\n  a  1 A = 2 A\n  b\n", ["J601"]),
        ("2024-01-01\n  a  1.001 A = 1.00 A\n  b\n", ["J601"]),
        ("2024-01-01\n  a  1 A = 0 B\n  b\n", []),
        ("2024-01-01\n  a  1 A\n  a  1 B == 1 B\n  c\n", ["J604"]),
        ("2024-01-01\n  a  1 A\n  a:b  1 A = 1 A\n  c\n", []),
        ("2024-01-01\n  a  1 A\n  a:b  1 A\n  a  0 A =* 2 A\n  c\n", []),
        ("2024-01-01\n  a  1 A\n  a:b  1 B\n  a  0 A ==* 1 A\n  c\n", ["J604"]),
        ("2024-01-01\n  ab  1 A\n  a  0 A =* 0 A\n  c\n", []),
        ("2024-01-02\n  a  1 A = 3 A\n  b\n\n2024-01-01\n  a  2 A = 2 A\n  b\n", []),
        ("2024-01-01\n  a  1 A = 1 A\n  b\n\n2024-01-01\n  a  2 A = 3 A\n  b\n", []),
        ("2024-01-01\n  a  1 A = 3 A ; [2024-02-01]\n  a  2 A = 2 A\n  b\n", []),
        ("2024-01-01\n  (a)  1 A\n  a  1 A = 2 A\n  b\n", []),
        ("2024-01-01\n  a  1 A\n  b = -1 A\n", []),
        ("2024-01-01\n  a  1 A\n  b   = -2 A\n", ["J601"]),
    ],
)
def test_assertions_hold_in_date_order_then_parse_order(text: str, codes: list[str]) -> None:
    if "b = -1" in text:
        text = text.replace("b = ", "b   = ")
    assert assertion_codes(text) == codes


def test_failed_assertion_says_what_was_expected_and_what_is() -> None:
    result = read("2024-01-01\n  1500  100.00 NOK = 75.00 NOK\n  b\n")
    (problem,) = check_assertions(result.transactions, excerpt=lambda _, line: f"line {line}")
    assert problem.values == {
        "account": "1500",
        "expected": "75.00 NOK",
        "actual": "100.00 NOK",
        "difference": "25.00 NOK",
    }
    assert (problem.span.line, problem.span.column, problem.excerpt) == (2, 20, "line 2")


def test_amount_left_out_in_two_commodities_is_asserted_after_both() -> None:
    assert assertion_codes("2024-01-01\n  a  1 A\n  b  1 B\n  c   = -1 B\n") == []


def test_assertions_are_not_remembered_where_they_are_switched_off() -> None:
    files = MemoryFiles({"x": "2024-01-01\n  a  1 A = 2 A\n  b\n"})
    reader = Reader(files, on_1500, strict_assertions=False)
    assert list(reader.transactions(["x"]))
    assert not reader.assertions_seen


def assigned(text: str) -> Result:
    result = read(text)
    assert result.problems == []
    assert check_assertions(result.transactions, result.reader.asserted) == []
    return result


def test_assignments_are_resolved_in_date_order() -> None:
    result = assigned(
        "2024-01-03\n  a   = 10 A\n  b\n\n2024-01-01\n  a  3 A\n  c\n\n2024-01-02\n  a   = 5 A\n  b\n"
    )
    assert result.amounts == [
        ("a", "3 A"),
        ("c", "-3 A"),
        ("a", "2 A"),
        ("b", "-2 A"),
        ("a", "5 A"),
        ("b", "-5 A"),
    ]


def test_total_assignment_with_subaccounts_closes_them_in_every_commodity() -> None:
    result = assigned(
        "2024-01-01\n  i:x  -20 A\n  i:y  -3 B\n  c\n\n2024-12-31\n  i   ==* 0\n  e\n"
    )
    assert result.amounts[4:] == [("i", "20 A"), ("i", "3 B"), ("e", "-20 A"), ("e", "-3 B")]


def test_virtual_assignment_is_resolved() -> None:
    result = assigned("2024-01-01\n  a  1 A\n  c\n\n2024-01-02\n  (a)   = 5 A\n")
    assert result.amounts[-1] == ("a", "4 A")
