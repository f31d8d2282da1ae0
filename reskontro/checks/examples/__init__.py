"""The smallest book that breaks each rule, and one like it that does not."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - msgspec resolves the annotations
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator


_COMMON = "book"


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two books, each as texts by path: what is not given is as in `book.yaml`.

    The texts of the wrong one are written in `wrong_encoding`. `before` are files that it had,
    as git remembers.
    """

    wrong: dict[str, str]
    right: dict[str, str]
    as_of: date | None = None
    wrong_encoding: str = "utf-8"
    before: dict[str, str] = {}


def example(code: str) -> Example | None:
    """The example of a rule, None where it has none."""
    place = files(__name__) / f"{code}.yaml"
    return msgspec.convert(_read(place.read_text("utf-8")), Example) if place.is_file() else None


def common_files() -> dict[str, str]:
    """Settings and register of all examples that do not bring their own."""
    found: dict[str, str] = _read((files(__name__) / f"{_COMMON}.yaml").read_text("utf-8"))
    return found


def codes() -> Iterator[str]:
    """The codes that have an example."""
    for place in sorted(files(__name__).iterdir(), key=lambda place: place.name):
        name, _, ending = place.name.partition(".")
        if ending == "yaml" and name != _COMMON:
            yield name


def _read(text: str) -> Any:  # noqa: ANN401 - what YAML holds
    from ruamel.yaml import YAML  # noqa: PLC0415 - only pages need it

    return YAML(typ="safe", pure=True).load(text)
