from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from reskontro.schema import generate

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", generate.SCHEMAS)
def test_published_schema_is_what_the_types_say(name: str) -> None:
    published = (files("reskontro.schema") / name).read_text(encoding="utf-8")
    assert published == generate.text_of(generate.SCHEMAS[name]()), (
        "run: python -m reskontro.schema.generate"
    )


def test_all_schemas_are_written(tmp_path: Path) -> None:
    generate.write(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == set(generate.SCHEMAS)


def test_customer_record_has_no_key_that_its_place_gives() -> None:
    record = generate.customers_schema()["$defs"]["Customer"]
    assert record["required"] == ["name"]
    assert not {"number", "source"} & set(record["properties"])


def test_values_of_a_customer_are_held_to_their_form() -> None:
    kinds = generate.customers_schema()["$defs"]
    record = kinds["Customer"]["properties"]
    assert record["payment_method"]["enum"] == [
        "autogiro", "avtalegiro", "efaktura", "ehf", "invoice",
    ]  # fmt: skip
    assert record["credit_limit"]["minimum"] == 0
    assert record["terms"]["examples"][0] == "net 30"
    for form, right, wrong in (
        (record["national_id"], "enc:x", "01010112345"),
        (record["peppol_address"], "0192:987654325", "987654325"),
        (record["email"], "a@b.example", "a"),
        (record["vat_number"], "NO987654325MVA", "987654325"),
        (kinds["Address"]["properties"]["country"], "NO", "Norge"),
        (generate.customers_schema()["propertyNames"], "B 001", "1  2"),
    ):
        assert re.search(form["pattern"], right)
        assert not re.search(form["pattern"], wrong)
        assert re.search(form["pattern"], form.get("default", right))


def test_amounts_are_numbers_and_lists_may_be_scalars() -> None:
    kinds = generate.settings_schema()["$defs"]
    assert kinds["Targets"]["properties"]["dso"] == {"type": "number", "default": 30}
    bank = kinds["Accounts"]["properties"]["bank"]["anyOf"]
    assert [each["type"] for each in bank] == ["string", "array"]
