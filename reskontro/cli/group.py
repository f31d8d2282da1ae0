"""The commands as the command line has them; only the one that is called is loaded."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup
from typer.main import get_command

import reskontro
from reskontro.cli import common_options
from reskontro.cli.command import build, known_command
from reskontro.cli.command_table import COMMANDS
from reskontro.cli.exits import WRONG_CALL
from reskontro.cli.output import write
from reskontro.problems import CallError

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter
    from typer._click.shell_completion import CompletionItem


class Group(TyperGroup):
    """Commands by name; each is loaded when it is called.

    `path` is what stands before their names: "" of the tool itself, the name of a group.
    """

    path: str = ""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the arguments."""
        with known_command(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - typer's signature
        """The names in the order of the help."""
        words = self.path.split()
        paths = [path.split() for path in COMMANDS]
        here = [path[len(words)] for path in paths if path[: len(words)] == words]
        return list(dict.fromkeys(here))

    def path_of(self, name: str) -> str:
        """The whole name of a command in here, as `COMMANDS` has it."""
        return f"{self.path} {name}".lstrip()

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command of this name, loaded now, or the group."""
        path = self.path_of(cmd_name)
        entry = COMMANDS.get(path)
        if entry is not None:
            module, _, function = entry.place.partition(":")
            common = common_options.writing if entry.writes else common_options.common
            return build(cmd_name, getattr(import_module(module), function), common)
        return _group(cmd_name, path) if cmd_name in self.list_commands(ctx) else None

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """The command that is called, and what is left for it.

        Raises:
            CallError: there is no such command.
        """
        name = args[0]
        known = self.list_commands(ctx)
        if name in known or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        near = get_close_matches(name, known, n=1)
        path = self.path_of(name)
        if near:
            raise CallError("cli.unknown_command_near", name=path, near=self.path_of(near[0]))
        raise CallError("cli.unknown_command", name=path, command=ctx.command_path)

    def shell_complete(self, ctx: Context, incomplete: str) -> list[CompletionItem]:
        """Names of commands with what they do, without loading them."""
        from reskontro.cli.help import complete_command  # noqa: PLC0415 - for completion alone

        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return complete_command(self, ctx, incomplete)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write what the tool or the group does and its commands."""
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
    _only_with_command(ctx)


def _only_with_command(ctx: typer.Context) -> None:
    """A call that stops before a command is a wrong one, and is shown the help."""
    if ctx.invoked_subcommand is None:
        write(ctx.get_help() + "\n", sys.stderr)
        raise typer.Exit(WRONG_CALL)


def application() -> Group:
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
    return _checked(get_command(app))


def _group(name: str, path: str) -> Group:
    """A group of commands below the tool."""
    app = typer.Typer(
        name=name,
        cls=Group,
        invoke_without_command=True,
        rich_markup_mode=None,
        add_completion=False,
    )
    app.callback()(_only_with_command)
    group = _checked(get_command(app))
    group.path = path
    return group


def _checked(command: Command) -> Group:
    if not isinstance(command, Group):
        raise TypeError(command)
    return command
