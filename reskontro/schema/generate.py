"""The JSON Schemas of the YAML files, for editors; made from the types of settings and customers.

`python -m reskontro.schema.generate` writes them beside this module.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, get_args

import msgspec

from reskontro.customers import Customer
from reskontro.events.model import Event
from reskontro.record.templates import Template
from reskontro.rules.tables import NorwegianTable, SwedishTable
from reskontro.settings import Settings

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"

#: The fields of a customer that its place in the files gives.
_NOT_WRITTEN: Final = ("number", "source")


def settings_schema() -> dict[str, Any]:
    """The schema of `reskontro.yaml`."""
    schema = _schema(Settings)
    for country, tables in (("NO", NorwegianTable), ("SE", SwedishTable)):
        own = schema["$defs"]["OwnRules"]["properties"][country]
        own["propertyNames"] = {"enum": list(get_args(tables))}
    return {"$schema": _DRAFT, "title": "reskontro.yaml", **schema}


def customers_schema() -> dict[str, Any]:
    """The schema of a file of customers: records by customer number."""
    schema = _schema(Customer)
    record = schema["$defs"]["Customer"]
    for name in _NOT_WRITTEN:
        del record["properties"][name]
        record["required"].remove(name)
    del schema["$defs"]["Span"]
    return {
        "$schema": _DRAFT,
        "title": "reskontro customers",
        "type": "object",
        "propertyNames": {"pattern": r"^\S+( \S+)*$"},
        "additionalProperties": {"$ref": schema["$ref"]},
        "$defs": schema["$defs"],
    }


def events_schema() -> dict[str, Any]:
    """The schema of a file of events: a list, each of the kind that its `kind` names."""
    schema = _schema(Event)
    kinds = schema["$defs"]
    for kind in kinds.values():
        kind["properties"].pop("source", None)
    del kinds["Span"], schema["discriminator"]
    return {
        "$schema": _DRAFT,
        "title": "reskontro events",
        "type": "array",
        "items": {"anyOf": schema["anyOf"]},
        "$defs": kinds,
    }


def recurring_schema() -> dict[str, Any]:
    """The schema of a file of templates of recurring invoices: templates by name."""
    schema = _schema(Template)
    record = schema["$defs"]["Template"]
    for name in ("name", "source"):
        del record["properties"][name]
    record["required"].remove("name")
    del schema["$defs"]["Span"]
    return {
        "$schema": _DRAFT,
        "title": "reskontro recurring",
        "type": "object",
        "propertyNames": {"pattern": r"^[^\s,:;()]+$"},
        "additionalProperties": {"$ref": schema["$ref"]},
        "$defs": schema["$defs"],
    }


SCHEMAS: Final = {
    "reskontro.schema.json": settings_schema,
    "customers.schema.json": customers_schema,
    "events.schema.json": events_schema,
    "recurring.schema.json": recurring_schema,
}


def text_of(schema: dict[str, Any]) -> str:
    """The schema as its file holds it."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Write all schemas into a folder."""
    for name, make in SCHEMAS.items():
        (folder / name).write_text(text_of(make()), encoding="utf-8")


def _schema(kind: object) -> dict[str, Any]:
    built = msgspec.to_builtins(msgspec.json.schema(kind))
    adapted: dict[str, Any] = _adapted(built)
    return adapted


def _adapted(schema: Any) -> Any:  # noqa: ANN401  (any part of a JSON document)
    """The schema of JSON as msgspec reads it made the schema of YAML as `yamlfile` reads it.

    Amounts are numbers, not texts, and one value may stand where a list of one is meant.
    """
    if isinstance(schema, list):
        return [_adapted(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "decimal":
        rest = {key: value for key, value in schema.items() if key not in {"type", "format"}}
        if "default" in rest:
            rest["default"] = json.loads(rest["default"])
        return {"type": "number", **rest}
    adapted = {key: _adapted(value) for key, value in schema.items()}
    if isinstance(adapted.get("description"), str):
        adapted["description"] = adapted["description"].partition("\n")[0]
    if adapted.get("type") == "array":
        about = {key: adapted.pop(key) for key in ("default", "description") if key in adapted}
        return {"anyOf": [adapted["items"], adapted], **about}
    return adapted


if __name__ == "__main__":
    write(Path(__file__).parent)
