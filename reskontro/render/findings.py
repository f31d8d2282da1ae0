"""What a check has found, for people, for scripts, and for the pages of a change request."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any, Literal

from reskontro.problems import Note
from reskontro.render.phrases import phrase, remedy
from reskontro.render.problems import render_problems
from reskontro.render.to_json import to_json
from reskontro.reports.model import Head, Phrase, Report

if TYPE_CHECKING:
    from reskontro.checks.model import Findings
    from reskontro.problems import Problem
    from reskontro.render.language import Language

FindingsForm = Literal["text", "json", "github", "sarif"]


def render_findings(
    findings: Findings,
    form: FindingsForm,
    language: Language,
    *,
    columns: int = 80,
    color: bool = False,
) -> str:
    """The findings in one of the formats; nothing where there are none and people read it.

    `columns` and `color` matter to `text` alone, `language` not to `json`.
    """
    if form == "json":
        return to_json(findings_report(findings))
    if form == "sarif":
        from reskontro.render.sarif import to_sarif  # noqa: PLC0415 - one call needs but one

        return to_sarif(findings, language)
    if form == "github":
        return "".join(_annotation(problem, findings.root, language) for problem in findings.found)
    return render_problems(findings.found, language, columns=columns, color=color)


def findings_report(findings: Findings) -> Report:
    """The findings as rows: code, place, message and remedy in English."""
    rows: list[dict[str, Any]] = [
        {
            "code": problem.code,
            "path": problem.span.path,
            "line": problem.span.line,
            "column": problem.span.column,
            "message": message(problem, "en"),
            "remedy": remedy(Note(problem.code, problem.values), "en"),
            "values": problem.values,
        }
        for problem in findings.found
    ]
    return Report(
        "check",
        Head(Phrase("check.title")),
        (),
        tuple(rows),
        notes=findings.notes,
        as_of=findings.as_of,
        known_at=findings.known_at,
    )


def message(problem: Problem, language: Language) -> str:
    """What is wrong, in a line."""
    return phrase(Note(problem.code, problem.values), language)


def place_from(root: str, path: str) -> str:
    """A path of the book as one from the folder of the call."""
    return posixpath.normpath(posixpath.join(root, path))


def _annotation(problem: Problem, root: str, language: Language) -> str:
    """A workflow command of GitHub Actions, which shows the message beside the line."""
    span = problem.span
    parts = [f"file={_escaped(place_from(root, span.path), properties=True)}"]
    if span.line:
        parts.append(f"line={span.line}")
    if span.column:
        parts += [f"col={span.column}", f"endColumn={span.column + problem.width}"]
    parts.append(f"title={problem.code}")
    text = message(problem, language)
    if mend := remedy(Note(problem.code, problem.values), language):
        text += f"\n{mend}"
    return f"::error {','.join(parts)}::{_escaped(text)}\n"


def _escaped(text: str, *, properties: bool = False) -> str:
    for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(sign, code)
    if properties:
        text = text.replace(":", "%3A").replace(",", "%2C")
    return text
