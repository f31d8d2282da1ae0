"""Findings as SARIF 2.1.0 (OASIS), the format that code hosts show beside the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import msgspec

import reskontro
from reskontro.problems import Note
from reskontro.render.findings import message, place_from
from reskontro.render.phrases import has_phrase, phrase, remedy
from reskontro.render.rule_page import title

if TYPE_CHECKING:
    from reskontro.checks.model import Findings
    from reskontro.problems import Problem
    from reskontro.render.language import Language

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def to_sarif(findings: Findings, language: Language) -> str:
    """The findings as one run, with the rules they break; paths count from the call's folder."""
    codes = sorted({problem.code for problem in findings.found})
    content: dict[str, Any] = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "reskontro",
                        "version": reskontro.__version__,
                        "language": language,
                        "rules": [_rule(code, language) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(problem, codes.index(problem.code), findings.root, language)
                    for problem in findings.found
                ],
            }
        ],
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode() + "\n"


def _rule(code: str, language: Language) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": code,
        "shortDescription": {"text": title(code, language)},
        "defaultConfiguration": {"level": "error"},
    }
    if has_phrase(f"{code}.why"):
        rule["fullDescription"] = {"text": phrase(Note(f"{code}.why"), language)}
    rule["help"] = {"text": f"reskontro rule {code}"}
    return rule


def _result(problem: Problem, index: int, root: str, language: Language) -> dict[str, Any]:
    text = message(problem, language)
    if mend := remedy(Note(problem.code, problem.values), language):
        text += f"\n{mend}"
    location: dict[str, Any] = {
        "artifactLocation": {"uri": quote(place_from(root, problem.span.path))}
    }
    if problem.span.line:
        location["region"] = _region(problem)
    return {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": "error",
        "message": {"text": text},
        "locations": [{"physicalLocation": location}],
    }


def _region(problem: Problem) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": problem.span.line}
    if problem.span.column:
        region["startColumn"] = problem.span.column
        region["endColumn"] = problem.span.column + max(problem.width, 1)
    if problem.excerpt:
        region["snippet"] = {"text": problem.excerpt}
    return region
