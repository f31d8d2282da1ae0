from __future__ import annotations

from datetime import date
from typing import Any, Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro import yamlfile, yamltext
from reskontro.customers import Customer
from reskontro.problems import BookError, Problem
from reskontro.settings import load_settings

GOOD = """\
"10001": &first
  name: 'It''s'
  email: >
    folded
    text
  address: {street: "a
    b", city: "\\u00d8"}
  credit_limit: 1e3
"1": {name: !!str 12, orgnr: !!str "", vat_registered: True, terms: null}
"2": *first
"""


def test_parsers_in_c_and_in_python_give_the_same_records(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def read() -> list[Customer]:
        return yamlfile.read_records(
            "x",
            GOOD.encode(),
            Customer,
            "C",
            key="number",
            source="source",
            rule=yamlfile.Rule("123", bool),
        )

    fast = read()
    monkeypatch.setattr(yamltext, "_composer", lambda: yamltext._compose_in_python)
    assert read() == fast
    assert [customer.number for customer in fast] == ["10001", "1", "2"]


_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-10, 99),
        st.sampled_from(["net 30", "month", "nb", "1500", "", "no", "!x", "&a", "*a", "\t"]),
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["currency", "terms", "ageing", "buckets", "accounts", "bank", "x"]),
            inner,
            max_size=4,
        )
    ),
)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return "" if value is None else str(value)


def _problems(data: bytes) -> list[Problem] | None:
    try:
        load_settings("x", data)
    except BookError as error:
        return error.problems
    return None


@given(_VALUES)
def test_any_yaml_is_settings_or_placed_problems_in_order(value: Any) -> None:
    text = _flow(value)
    problems = _problems(text.encode())
    if problems is not None:
        assert problems == sorted(problems, key=lambda each: each.span)
        lines = [*text.split("\n"), ""]
        for problem in problems:
            assert problem.excerpt == lines[problem.span.line - 1]
            assert problem.span.column >= 1


@given(st.binary(max_size=60))
def test_any_bytes_are_settings_or_placed_problems(data: bytes) -> None:
    problems = _problems(data)
    if problems is not None:
        assert problems
        assert all(problem.span.line >= 1 for problem in problems)


class Dated(msgspec.Struct, frozen=True):
    first: date = msgspec.field(name="from")
    amounts: dict[Literal["food", "books"], int] = {}


def dated(text: str) -> Dated:
    return yamlfile.read_struct("x", text.encode(), Dated, "S")


def flaws(text: str) -> list[tuple[str, int, int]]:
    with pytest.raises(BookError) as caught:
        dated(text)
    return [(each.code, each.span.line, each.span.column) for each in caught.value.problems]


@pytest.mark.parametrize("written", ["2027-01-01", '"2027-01-01"'])
def test_day_may_be_quoted_or_plain_and_a_field_may_have_a_name_of_its_own(written: str) -> None:
    assert dated(f"from: {written}") == Dated(date(2027, 1, 1))


@pytest.mark.parametrize("written", ["2027-02-30", "2027-1-1", "20270101", "2027-W01-1", "soon"])
def test_what_is_no_day_is_placed(written: str) -> None:
    assert flaws(f"amounts: {{}}\nfrom: {written}") == [("S117", 2, 7)]


def test_required_field_with_a_name_of_its_own_is_missed_under_that_name() -> None:
    with pytest.raises(BookError) as caught:
        dated("amounts: {}")
    assert [(each.code, each.values["key"]) for each in caught.value.problems] == [("S115", "from")]


def test_key_that_is_no_choice_names_the_nearest() -> None:
    with pytest.raises(BookError) as caught:
        dated("from: 2027-01-01\namounts: {foot: 1, books: 2}")
    (problem,) = caught.value.problems
    assert (problem.code, problem.span.line, problem.span.column) == ("S104", 2, 11)
    assert problem.values == {"key": "foot", "nearest": "food", "known": "food, books"}
