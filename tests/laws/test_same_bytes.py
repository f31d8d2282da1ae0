"""L8: same commit, same as-of, same options, same bytes, wherever and whenever it runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from effort import tries
from generated_books import plans, write_book
from hypothesis import given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generated_books import Plan

ROOT = Path(__file__).parents[2]
AS_OF = ("--as-of", "2024-02-05")
REPORTS = [
    ["open", "--why", *AS_OF],
    ["ageing", "--detail", *AS_OF],
    ["ageing", "--by", "invoice", "--buckets", "month", *AS_OF],
    ["balances", "--all", *AS_OF],
    ["statement", "--all", "--to", "2024-02-05", *AS_OF],
    ["specification", "--period", "2024", *AS_OF],
    ["dso", "--monthly", *AS_OF],
    ["loss", *AS_OF],
    ["kpi", "--months", "3", *AS_OF],
    ["reconcile", *AS_OF],
    ["credit", "--all", *AS_OF],
    ["segment", *AS_OF],
    ["risk", *AS_OF],
    ["customer", "list", *AS_OF],
    ["customer", "review", *AS_OF],
    ["customer", "duplicates"],
]
#: Those that compare two states, on a book with two commits.
OF_TWO_STATES = [
    ["restated", *AS_OF, "--known-at", "HEAD~1", "--against", "HEAD"],
    ["diff", "HEAD~1", "HEAD", *AS_OF],
    ["explain", "10001", *AS_OF],
]
CHECKS = [["check", "--strict", *AS_OF, "--format", f] for f in ("text", "json", "github", "sarif")]
FORMATS = ["table", "plain", "markdown", "csv", "json"]
ENVIRONMENTS = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "nb_NO.UTF-8"},
]
#: Makes all the calls it is told of in one process, and prints how each ended.
CALLER = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from reskontro.cli.main import run
for args in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(args)
    print(json.dumps([args, code, out.getvalue(), err.getvalue()]))
"""


@tries(3)
@given(plans(size=25))
def test_l8_generated_books_print_the_same_in_any_process(plan: Plan) -> None:
    with TemporaryDirectory(prefix="reskontro-") as name:
        folder = Path(name)
        write_book(folder, plan.files(), plan.settings)
        first, second = (_printed(folder, environ) for environ in ENVIRONMENTS)
    assert first == second


@pytest.mark.parametrize("name", sorted(path.name for path in (ROOT / "ledgers").glob("*/")))
def test_l8_example_books_print_the_same_in_any_process(name: str) -> None:
    first, second = (_printed(ROOT / "ledgers" / name, environ) for environ in ENVIRONMENTS)
    assert first == second


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_l8_a_clone_prints_the_same_at_the_same_commit(tmp_path: Path) -> None:
    book, clone = tmp_path / "here" / "book", tmp_path / "elsewhere"
    shutil.copytree(ROOT / "ledgers" / "nordlys", book)
    _git(book, "init", "-q")
    _git(book, "add", ".")
    _git(book, "-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "-qm", "Book")
    added = "2024-02-01 * (X-1) Ny\n    1500:10001  10.00 NOK\n    3000  -10.00 NOK\n"
    (book / "journals" / "added.journal").write_text(added, encoding="utf-8")
    _git(book, "add", ".")
    _git(book, "-c", "user.name=B", "-c", "user.email=b@b.example", "commit", "-qm", "More")
    _git(tmp_path, "clone", "-q", str(book), str(clone))
    first, second = ENVIRONMENTS
    two = ("plain", "json")
    assert _printed(book, first, formats=two) == _printed(clone, second, formats=two)
    both = [
        _printed(place, environ, formats=two, reports=OF_TWO_STATES)
        for place, environ in ((book, first), (clone, second))
    ]
    assert both[0] == both[1]
    (clone / "journals" / "later.journal").write_text("2024-01-01 x\n  a  1\n", encoding="utf-8")
    known = ("--known-at", "HEAD")
    assert _printed(book, first, *known, formats=two) == _printed(
        clone, second, *known, formats=two
    )


def _printed(
    folder: Path,
    environ: dict[str, str],
    *more: str,
    formats: Sequence[str] = FORMATS,
    reports: Sequence[Sequence[str]] = REPORTS,
) -> list[object]:
    """What every report prints in these formats on the book in a folder, run there."""
    calls = [
        [*report, *more, "-b", ".", "--format", form] for report in reports for form in formats
    ]
    calls += [[*check, *more, "-b", "."] for check in CHECKS]
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    run = subprocess.run(
        [sys.executable, "-c", CALLER],
        check=True,
        input=json.dumps(calls),
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **environ},
    )
    ended = [json.loads(line) for line in run.stdout.splitlines()]
    assert all(code in (0, 1) for _, code, _, _ in ended), ended
    return ended


def _git(folder: Path, *args: str) -> None:
    subprocess.run(["git", *args], check=True, cwd=folder, capture_output=True)
