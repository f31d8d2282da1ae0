"""Making new books for tests, in this process."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from books import call

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome

NORWEGIAN = ("--country", "NO", "--name", "Prøve AS", "--vat-registered")
FIRMS = {
    "NO": (*NORWEGIAN, "--orgnr", "987 654 325", "--bank-account", "86011117947"),
    "NO without VAT": ("--country", "NO", "--name", "Prøve", "--no-vat"),
    "SE": (
        "--country", "SE", "--name", "Prov AB", "--vat-registered", "--f-tax",
        "--orgnr", "556036-0793", "--bank-account", "991-2346", "--city", "Östersund",
    ),
    "SE without VAT": ("--country", "SE", "--name", "Prov AB", "--no-vat"),
    "none": (
        "--country", "none", "--name", "Test Ltd", "--currency", "JPY",
        "--iban", "DE89370400440532013000",
    ),
}  # fmt: skip
RESKONTRO = "reskontro.yaml"


def init(*args: str | Path) -> Outcome:
    return call("init", *map(str, args))


def made(*args: str | Path) -> Outcome:
    done = init(*args)
    assert done.code == 0, done.err
    return done


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def refused(folder: Path, *args: str | Path) -> str:
    """Try to make a book that must be refused, the folder unchanged to the byte; why it is."""
    before = files_in(folder) if folder.exists() else None
    done = init(folder, *args)
    assert (done.code, done.out) == (2, ""), done.err
    assert (files_in(folder) if folder.exists() else None) == before
    return done.err


def run(folder: Path, *command: str) -> str:
    """What another program prints; it must end well."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
