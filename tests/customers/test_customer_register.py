from __future__ import annotations

from decimal import Decimal

import pytest

from reskontro.customers import Customer, CustomerNumber, load_customers, nearest
from reskontro.problems import BookError, Problem, Span

HANSEN = """\
"10001":
  name: Byggmester Hansen AS
  type: business            # business | person | public | foreign
  orgnr: "123456785"
  address: {street: Storgata 1, postcode: "0181", city: Oslo, country: NO}
  email: faktura@hansen.example
  vat_registered: true
  terms: net 30             # net N | N days end of month | 2/10 net 30 | prepaid | cash
  credit_limit: 150000.50
  language: nb
"""


def load(*texts: str) -> dict[CustomerNumber, Customer]:
    return load_customers((f"{number}.yaml", text.encode()) for number, text in enumerate(texts))


def problems(*texts: str) -> list[Problem]:
    with pytest.raises(BookError) as caught:
        load(*texts)
    return caught.value.problems


def test_example_of_the_design_is_read() -> None:
    customer = load(HANSEN)[CustomerNumber("10001")]
    assert customer.name == "Byggmester Hansen AS"
    assert customer.address.postcode == "0181"
    assert customer.credit_limit == Decimal("150000.50")
    assert customer.terms == "net 30"
    assert customer.vat_registered is True
    assert customer.source == Span("0.yaml", 1, 1)


def test_name_is_enough() -> None:
    customer = load('"1": {name: A}')[CustomerNumber("1")]
    assert customer.type == "business"
    assert (customer.terms, customer.credit_limit, customer.language) == (None, None, None)


def test_credit_limit_of_zero_is_not_no_limit() -> None:
    assert load('"1": {name: A, credit_limit: 0}')[CustomerNumber("1")].credit_limit == 0


def test_customers_of_all_files_are_ordered_by_number() -> None:
    customers = load('"10": {name: A}\nB001: {name: B}\n', '"9": {name: C}\nA002: {name: D}\n')
    assert list(customers) == ["9", "10", "A002", "B001"]


def test_order_of_files_changes_nothing() -> None:
    one, other = '"1": {name: A}', '"2": {name: B}'
    assert list(load(one, other)) == list(load(other, one))


def test_no_files_are_no_customers() -> None:
    assert load() == {}
    assert load("# none yet\n") == {}


def test_number_used_in_two_files_names_both_places() -> None:
    (problem,) = problems('"7": {name: A}', '# second\n"7": {name: B}\n')
    assert (problem.code, problem.span) == ("C121", Span("1.yaml", 2, 1))
    assert problem.values == {"number": "7", "first": "0.yaml:1"}
    assert problem.excerpt == '"7": {name: B}'


def test_number_used_twice_in_one_file_names_both_places() -> None:
    (problem,) = problems('"7": {name: A}\n"8": {name: B}\n"7": {name: C}\n')
    assert (problem.code, problem.span.line, problem.values["line"]) == ("C105", 3, "1")


def test_problems_of_all_files_come_at_once() -> None:
    found = problems('"1": {nme: A}\n', '"2": {name: B, terms: soon, credit_limit: -1}\n', "3: x")
    assert [(each.span.path, each.code) for each in found] == [
        ("0.yaml", "C104"),
        ("1.yaml", "C120"),
        ("1.yaml", "C122"),
        ("2.yaml", "C106"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("10001: {name: A}", "C106", id="number not in quotes"),
        pytest.param("0181: {name: A}", "C106", id="number with a leading zero"),
        pytest.param('"1":', "C114", id="empty record"),
        pytest.param('"1": {}', "C115", id="no name"),
        pytest.param('"1": {name: A, postcode: x}', "C104", id="unknown key"),
        pytest.param('"1": {name: A, number: "2"}', "C104", id="number inside the record"),
        pytest.param('"1": {name: A, type: company}', "C110", id="unknown type"),
        pytest.param('"1": {name: A, orgnr: 123456785}', "C106", id="orgnr not in quotes"),
        pytest.param('"1": {name: A, address: {postcode: 0181}}', "C106", id="postcode"),
        pytest.param('"1": {name: A, address: Storgata 1}', "C112", id="address as a text"),
        pytest.param('"1": {name: A, vat_registered: yes}', "C109", id="yes"),
        pytest.param('"1": {name: A, credit_limit: 150 000}', "C122", id="limit with a blank"),
        pytest.param('"1": {name: A, credit_limit: "1,5"}', "C122", id="limit with a comma"),
        pytest.param('"1": {name: A, terms: 30}', "C120", id="terms that are a number"),
        pytest.param('"": {name: A}', "C123", id="empty number"),
        pytest.param('"1  2": {name: A}', "C123", id="two blanks in a number"),
        pytest.param('" 1": {name: A}', "C123", id="blank before a number"),
        pytest.param("[a]", "C112", id="list for the file"),
    ],
)
def test_value_that_does_not_fit_is_one_problem(text: str, code: str) -> None:
    assert [each.code for each in problems(text)] == [code]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        pytest.param("1001", "10001", id="digit left out"),
        pytest.param("10010", "10001", id="digits swapped"),
        pytest.param("hansen", "10001", id="part of a name"),
        pytest.param("Byggmester Hanssen AS", "10001", id="name misspelt"),
        pytest.param("FJORD", "20002", id="case of a name"),
    ],
)
def test_nearest_customer_is_found_by_number_or_name(wanted: str, first: str) -> None:
    customers = load(HANSEN, '"20002": {name: Fjordkraft Eiendom}\n')
    assert nearest(wanted, customers)[0] == first


@pytest.mark.parametrize("wanted", ["", "  ", "xyzzy"])
def test_nothing_near_is_no_customer(wanted: str) -> None:
    assert nearest(wanted, load(HANSEN)) == []
