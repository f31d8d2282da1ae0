"""Hooks and CI files do what they say: each is run, in a repository that has a book."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from books import SETTINGS
from repositories import commit, git, made_in, write
from ruamel.yaml import YAML
from transcript import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOKS = ROOT / ".pre-commit-hooks.yaml"
GITHUB = ROOT / "docs" / "ci" / "github-actions.yml"
GITLAB = ROOT / "docs" / "ci" / "gitlab-ci.yml"
PROGRAMS = Path(sys.executable).parent

GOOD = "2024-01-02 * (F-1) Faktura\n    1500:1    100 NOK\n    3000\n"
WRONG = "\n2024-01-03 * (F-2) Faktura\n    1500:1    100 NOK\n    3000     -90 NOK\n"
#: A book that is held to the rules on journals alone: what the rules are is no matter here.
BOOK = {
    "reskontro.yaml": json.dumps({**SETTINGS, "check": {"select": ["R1"]}}),
    "a.journal": GOOD,
    "all.customers.yaml": json.dumps({"1": {"name": "Kari"}}),
}


def yaml(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """A plain environment in which our programs come first."""
    return {
        "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.com",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.com",
        **(more or {}),
    }


def run(
    folder: Path, *args: str, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        args,
        cwd=folder,
        env=environment(folder.parent, more),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


# The hooks of pre-commit


def test_hooks_are_as_pre_commit_wants_them(tmp_path: Path) -> None:
    done = run(tmp_path, "pre-commit", "validate-manifest", str(HOOKS))
    assert done.returncode == 0, done.stdout


def test_both_hooks_do_the_same() -> None:
    installed, system = yaml(HOOKS)
    differ = {key for key in installed if installed[key] != system[key]}
    assert differ == {"id", "description", "language"}
    assert installed["language"] == "python"  # pre-commit installs the repository with pip


@pytest.fixture
def hooked(tmp_path: Path) -> Path:
    """A repository with a book, where the hook is installed from a repository that has ours."""
    source = made_in(tmp_path / "reskontro")
    shutil.copy(HOOKS, source)
    revision = commit(source, {})
    book = made_in(tmp_path / "book")
    hooks = [{"id": "reskontro-check-system"}]
    config = {"repos": [{"repo": str(source), "rev": revision, "hooks": hooks}]}
    commit(book, {**BOOK, ".pre-commit-config.yaml": json.dumps(config)})
    done = run(book, "pre-commit", "install")
    assert done.returncode == 0, done.stdout
    return book


def test_a_commit_that_breaks_no_rule_is_made(hooked: Path) -> None:
    write(hooked, {"a.journal": GOOD + GOOD.replace("F-1", "F-2").replace("01-02", "01-03")})
    git(hooked, "add", "-A")
    done = run(hooked, "git", "commit", "-m", "x")
    assert done.returncode == 0, done.stderr
    assert "reskontro check" in done.stderr
    assert "Passed" in done.stderr


def test_a_commit_that_breaks_a_rule_is_refused_with_the_place(hooked: Path) -> None:
    before = git(hooked, "rev-parse", "HEAD")
    write(hooked, {"a.journal": GOOD + WRONG})
    git(hooked, "add", "-A")
    done = run(hooked, "git", "commit", "-m", "x")
    assert done.returncode == 1
    assert "a.journal:5" in done.stderr
    assert git(hooked, "rev-parse", "HEAD") == before


def test_what_is_not_staged_is_not_checked(hooked: Path) -> None:
    write(hooked, {"a.journal": f"; ok\n{GOOD}"})
    git(hooked, "add", "-A")
    write(hooked, {"a.journal": GOOD + WRONG})
    done = run(hooked, "git", "commit", "-m", "x")
    assert done.returncode == 0, done.stderr
    assert (hooked / "a.journal").read_text(encoding="utf-8") == GOOD + WRONG


def test_a_commit_without_books_is_not_checked(hooked: Path) -> None:
    write(hooked, {"notes.txt": "x"})
    git(hooked, "add", "-A")
    done = run(hooked, "git", "commit", "-m", "x")
    assert done.returncode == 0
    assert "Skipped" in done.stderr


# The files for CI


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone as CI makes it, of a branch that adds an invoice to what main has."""
    origin = made_in(tmp_path / "origin")
    commit(origin, BOOK)
    git(origin, "checkout", "-qb", "work")
    added = GOOD.replace("F-1", "F-2").replace("100 NOK", "250 NOK")
    commit(origin, {"b.journal": added})
    git(tmp_path, "clone", "-q", "-b", "work", str(origin), str(tmp_path / "clone"))
    return tmp_path / "clone"


def github(clone: Path) -> dict[str, subprocess.CompletedProcess[str]]:
    """Every step of ours, run; the installation and the comment are not."""
    workflow = yaml(GITHUB)
    more = {
        **workflow["env"],
        "GITHUB_BASE_REF": "main",
        "GITHUB_STEP_SUMMARY": str(clone.parent / "summary.md"),
    }
    steps = workflow["jobs"]["check"]["steps"]
    return {
        step["name"]: run(clone, "bash", "-e", "-c", step["run"], more=more)
        for step in steps
        if "reskontro " in step.get("run", "")
    }


def test_github_workflow_runs_on_a_sound_book(clone: Path) -> None:
    done = github(clone)
    assert list(done) == ["Check", "Reconcile", "Findings as SARIF", "What the change does"]
    assert {name: one.returncode for name, one in done.items()} == dict.fromkeys(done, 0), done
    assert json.loads((clone / "reskontro.sarif").read_text())["runs"][0]["results"] == []
    comment = (clone / "diff.md").read_text(encoding="utf-8")
    assert "Customers owe 250 NOK more: 350, before 100." in comment
    assert (clone.parent / "summary.md").read_text(encoding="utf-8") == comment


def test_github_workflow_fails_on_a_finding_and_shows_it_beside_the_line(clone: Path) -> None:
    commit(clone, {"a.journal": GOOD + WRONG})
    done = github(clone)
    assert done["Check"].returncode == 1
    assert "file=a.journal,line=5" in done["Check"].stdout
    assert done["Findings as SARIF"].returncode == 0
    assert json.loads((clone / "reskontro.sarif").read_text())["runs"][0]["results"]


def test_ci_fetches_the_whole_history() -> None:
    checkout = yaml(GITHUB)["jobs"]["check"]["steps"][0]
    assert checkout["uses"].startswith("actions/checkout@")
    assert checkout["with"]["fetch-depth"] == 0
    assert yaml(GITLAB)["books"]["variables"]["GIT_DEPTH"] == "0"


def test_gitlab_job_runs_on_a_sound_book(clone: Path) -> None:
    job = yaml(GITLAB)["books"]
    base = git(clone, "merge-base", "origin/main", "HEAD")
    more = {**job["variables"], "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    for line in job["script"]:
        done = run(clone, "bash", "-e", "-o", "pipefail", "-c", line, more=more)
        assert done.returncode == 0, (line, done.stderr)
    assert "Customers owe 250 NOK more" in (clone / "diff.md").read_text(encoding="utf-8")
    assert (clone / "reskontro.sarif").exists()


def test_gitlab_job_fails_on_a_finding(clone: Path) -> None:
    commit(clone, {"a.journal": GOOD + WRONG})
    job = yaml(GITLAB)["books"]
    codes = {
        line: run(clone, "bash", "-e", "-c", line, more=job["variables"]).returncode
        for line in job["script"]
        if "check" in line
    }
    assert list(codes.values()) == [0, 1]
