from __future__ import annotations

import pytest

from reskontro.customers.persons import is_firm, names_a_person, person_name


@pytest.mark.parametrize(
    "text",
    [
        "Kari Nordmann",
        "Faktura KARI NORDMANN, mai",
        "Nordmann, Kari",
        "Nordmann Kari",
        "ORDRE KARI  NORDMANN",
        "Kari\u00a0Nordmann",
        "kari.nordmann@epost.example",
        "Kari Nordmanns hytte",
        "Til Karis Nordmann",
    ],
)
@pytest.mark.parametrize("name", ["Kari Nordmann", "Nordmann, Kari"])
def test_a_whole_name_is_found_in_any_order_and_with_anything_between(text: str, name: str) -> None:
    assert names_a_person(text, [person_name(name, certain=False)])


@pytest.mark.parametrize(
    "text", ["K. Nordmann", "Nordmann", "Kari og Ola Nordmann", "Karin Nordmann", "Nordmannskari"]
)
def test_a_part_of_a_name_does_not_tell_who_may_be_a_firm(text: str) -> None:
    assert not names_a_person(text, [person_name("Kari Nordmann", certain=False)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fra Nordmann", True),
        ("Nordmanns hytte", True),
        ("kari", True),
        ("Karin", False),
        ("Li", False),
        ("Kari Li Nordmann", True),
    ],
)
def test_each_long_word_tells_who_certainly_is_a_person(text: str, *, found: bool) -> None:
    assert names_a_person(text, [person_name("Kari Li Nordmann", certain=True)]) is found


def test_a_name_of_two_persons_is_looked_for_one_by_one() -> None:
    people = [person_name(name, certain=False) for name in ("Ola Vik", "Kari Li")]
    assert names_a_person("til Li, Kari", people)
    assert not names_a_person("Ola Li", people)
    assert not names_a_person("anything", [person_name("", certain=True)])


@pytest.mark.parametrize(
    ("name", "kind", "orgnr", "firm"),
    [
        ("Vik Bygg AS", "", "", True),
        ("Vik Bygg AS", "person", "", False),
        ("AB Vik", "", "", True),
        ("Voss kommune", "", "", True),
        ("Kari Vik", "", "", False),
        ("Kari Vik", "business", "", True),
        ("Kari Vik", "", "123456785", True),
        ("Maria da Silva", "", "", False),
    ],
)
def test_a_firm_is_told_by_type_number_or_form(
    name: str, kind: str, orgnr: str, *, firm: bool
) -> None:
    assert is_firm(name, kind, orgnr) is firm
