from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from reskontro import yamlfile, yamltext
from reskontro.customers import Customer
from reskontro.problems import BookError, Problem
from reskontro.settings import load_settings

if TYPE_CHECKING:
    import pytest

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
