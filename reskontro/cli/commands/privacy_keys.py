"""`reskontro privacy keys backup`, `verify` and `restore`: the keys of encrypted records."""

import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.customer_edits import settings_of
from reskontro.cli.days import parse_day, today
from reskontro.cli.options import Day
from reskontro.cli.output import on_terminal
from reskontro.cli.progress import waiting
from reskontro.privacy.backup import back_up
from reskontro.privacy.backup import restore as restore_keys
from reskontro.privacy.backup import verify as verify_keys
from reskontro.privacy.tables import backup_report, states_report
from reskontro.problems import CallError, Note
from reskontro.render.phrases import phrase
from reskontro.reports.model import Report

Passphrase = Annotated[
    Path | None,
    typer.Option("--passphrase-file", metavar="FILE", help="cli.option.passphrase_file"),
]
File = Annotated[Path, typer.Argument(metavar="FILE", help="cli.option.backup_file")]


def backup(call: Call, *, file: File, passphrase: Passphrase = None, day: Day = None) -> Report:
    """All keys in one file."""
    made = today() if day is None else parse_day(day, "--date")
    root = call.root
    keys = back_up(root, file, _passphrase(call, passphrase, twice=True), made)
    return backup_report(settings_of(call), keys, file)


def verify(
    call: Call,
    *,
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="cli.option.backup_file")
    ] = None,
    passphrase: Passphrase = None,
) -> Report:
    """Every key against its record, and against a backup."""
    root = call.root
    secret = "" if file is None else _passphrase(call, passphrase)
    return states_report(settings_of(call), verify_keys(root, file, secret), "privacy.verified")


def restore(call: Call, *, file: File, passphrase: Passphrase = None) -> Report:
    """Keys that are missing or damaged, from a backup."""
    root = call.root
    states = restore_keys(root, file, _passphrase(call, passphrase))
    return states_report(settings_of(call), states, "privacy.restored")


def _passphrase(call: Call, file: Path | None, *, twice: bool = False) -> str:
    """The first line of a file, else what is typed.

    Raises:
        CallError: there is none, or it was typed differently the second time.
    """
    if file is not None:
        try:
            text = file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise CallError("privacy.cannot_read", path=str(file), reason=reason) from None
    elif on_terminal(sys.stdin):
        with waiting():
            text = getpass(phrase(Note("privacy.ask_passphrase"), call.language) + " ")
            again = (
                getpass(phrase(Note("privacy.ask_again"), call.language) + " ") if twice else text
            )
        if text != again:
            raise CallError("privacy.passphrases_differ")
    else:
        raise CallError("privacy.no_passphrase")
    if not text:
        raise CallError("privacy.no_passphrase")
    return text
