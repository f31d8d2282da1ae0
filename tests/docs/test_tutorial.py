"""The commands of README and tutorial print what README and tutorial say."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from transcript import ROOT, Command, Step, Write, comparable, prepared, steps

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = (
    "README.md",
    "docs/first-invoice.md",
    "docs/tutorial.md",
    "docs/settlement.md",
    "docs/rules.md",
    "docs/history.md",
    "docs/record.md",
    "docs/corrections.md",
    "docs/opening-and-losses.md",
    "docs/recurring.md",
    "docs/customers.md",
    "docs/exports.md",
    "docs/interest.md",
    "docs/bank-files.md",
    "docs/dunning.md",
)
OTHERS = ("hledger", "ledger", "git")

documents = pytest.mark.parametrize("name", DOCUMENTS)


def steps_of(name: str) -> list[Step]:
    return list(steps((ROOT / name).read_text(encoding="utf-8")))


def follow(document: list[Step], folder: Path, missing: set[str]) -> None:
    shell = prepared(folder)
    for step in document:
        if isinstance(step, Write):
            shell.write(step)
        elif step.program not in missing:
            printed = shell.run(step)
            assert comparable(printed) == comparable(step.printed), f"$ {step.line}\n{printed}"


@documents
def test_following_the_document_gives_what_it_shows(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "reader"
    folder.mkdir()
    missing = {program for program in OTHERS if shutil.which(program) is None}
    follow(steps_of(name), folder, missing)
    if used := missing & {step.program for step in steps_of(name) if isinstance(step, Command)}:
        pytest.skip(f"all but the commands of {', '.join(sorted(used))}, not installed, were run")


@documents
def test_there_is_something_to_follow(name: str) -> None:
    assert any(isinstance(step, Command) for step in steps_of(name))


def test_a_block_after_write_is_a_file_and_after_add_is_put_at_its_end() -> None:
    document = (
        "Write this to `a/b.journal`:\n\n```journal\none\n```\n\n"
        "Add to `a/b.journal`:\n\n```journal\ntwo\n```\n\nOnly read:\n\n```sh\nrm -rf x\n```\n"
    )
    assert list(steps(document)) == [
        Write("a/b.journal", "one\n", adds=False),
        Write("a/b.journal", "two\n", adds=True),
    ]


def test_what_stands_below_a_command_is_what_it_prints() -> None:
    document = "```console\n$ one\nsays\n\nthis\n\n$ two\n$ three\n```\n"
    assert list(steps(document)) == [
        Command("one", "says\n\nthis\n"),
        Command("two", ""),
        Command("three", ""),
    ]


def test_commits_are_not_compared() -> None:
    one = "as of 2025-03-31, commit 0123456789+\n"
    assert comparable(one) == comparable("as of 2025-03-31\n")
    assert comparable(one) != comparable("as of 2025-03-30\n")
