"""The commands there are; only the one that is called is loaded."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
import typer
from typer.core import TyperGroup
from typer.main import get_command

import reskontro
from reskontro.cli.command import build
from reskontro.cli.exits import WRONG_CALL
from reskontro.cli.output import write
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typer._click import Command, Context, HelpFormatter
    from typer._click.shell_completion import CompletionItem


class Entry(msgspec.Struct, frozen=True):
    """Where a command stands, as `module:function`, and one real example of it."""

    place: str
    example: str


_HERE = "reskontro.cli.commands"

#: All commands in the order of the help.
COMMANDS: Final[dict[str, Entry]] = {
    "statement": Entry(
        f"{_HERE}.statement:statement", "reskontro statement 10001 --from 2024-01 --to 2024-03"
    ),
    "specification": Entry(
        f"{_HERE}.specification:specification", "reskontro specification --period 2025-Q1"
    ),
    "balances": Entry(f"{_HERE}.balances:balances", "reskontro balances --as-of 2024-12-31"),
    "open": Entry(f"{_HERE}.open_items:open_items", "reskontro open --customer '100*' --why"),
    "ageing": Entry(
        f"{_HERE}.ageing:ageing", "reskontro ageing --as-of 2024-06-30 --buckets 14,30,60"
    ),
    "dso": Entry(f"{_HERE}.dso:dso", "reskontro dso --as-of 2024-12-31 --monthly"),
    "loss": Entry(f"{_HERE}.loss:loss", "reskontro loss --from 2024 --to 2024"),
    "kpi": Entry(f"{_HERE}.kpi:kpi", "reskontro kpi --months 12 --strict"),
    "diff": Entry(f"{_HERE}.diff:diff", "reskontro diff main...HEAD --format markdown"),
    "reconcile": Entry(
        f"{_HERE}.reconcile:reconcile",
        "reskontro reconcile --as-of 2024-12-31 --ledger trial-balance.csv",
    ),
    "check": Entry(f"{_HERE}.check:check", "reskontro check --strict --ignore R1"),
    "rule": Entry(f"{_HERE}.rule:rule", "reskontro rule R101"),
    "rules": Entry(f"{_HERE}.rules:rules", "reskontro rules NO --at 2026-11-21"),
}


class Group(TyperGroup):
    """All commands by name; each is loaded when it is called."""

    entries: Mapping[str, Entry] = COMMANDS

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - typer's signature
        """The names in the order of the help."""
        return list(self.entries)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        """The command of this name, loaded now."""
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        module, _, function = entry.place.partition(":")
        return build(cmd_name, getattr(import_module(module), function))

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """The command that is called, and what is left for it.

        Raises:
            CallError: there is no such command.
        """
        name = args[0]
        if name in self.entries or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        near = get_close_matches(name, self.entries, n=1)
        if near:
            raise CallError("cli.unknown_command_near", name=name, near=near[0])
        raise CallError("cli.unknown_command", name=name)

    def shell_complete(self, ctx: Context, incomplete: str) -> list[CompletionItem]:
        """Names of commands with what they do, without loading them."""
        from reskontro.cli.help import complete_command  # noqa: PLC0415 - for completion alone

        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return complete_command(self, incomplete)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write what the tool does and its commands."""
        from reskontro.cli.help import group_help  # noqa: PLC0415 - loaded when help is asked for

        formatter.write(group_help(self, ctx))


def root(
    ctx: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="cli.option.version")] = False,
) -> None:
    """The call without a command."""
    if version:
        write(f"reskontro {reskontro.__version__}\n", sys.stdout)
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        write(ctx.get_help() + "\n", sys.stderr)
        raise typer.Exit(WRONG_CALL)


def application() -> TyperGroup:
    """The command line, ready to be called."""
    app = typer.Typer(
        name="reskontro",
        cls=Group,
        invoke_without_command=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(root)
    group = get_command(app)
    if not isinstance(group, TyperGroup):
        raise TypeError(group)
    return group
