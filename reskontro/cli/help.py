"""Help in the user's language: usage, what it does, an example, the options."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from typer._click.shell_completion import CompletionItem

from reskontro.cli.command_table import COMMANDS, SECTIONS
from reskontro.cli.common_options import COMMON
from reskontro.cli.output import columns
from reskontro.problems import Note
from reskontro.render.language import choose
from reskontro.render.phrases import has_phrase, phrase
from reskontro.render.text import pad, width, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from typer._click import Context, Parameter
    from typer.core import TyperCommand

    from reskontro.cli.group import Group
    from reskontro.render.language import Language

_WIDEST: Final = 100  #: Longer lines are hard to read.
_TERM: Final = 30  #: A term longer than this stands on a line of its own.
_NARROW: Final = 60  #: Below this every explanation stands under its term.


def spoken(args: Sequence[str]) -> Language:
    """The language of a call before it is understood: `--lang`, else the environment's."""
    return choose(given(args, "--lang"), None, os.environ)


def given(args: Sequence[str], *names: str) -> str | None:
    """What a call that is not understood yet gives for an option, None where it does not."""
    wish = None
    for at, arg in enumerate(args):
        name, equals, value = arg.partition("=")
        if name in names:
            wish = value if equals else next(iter(args[at + 1 : at + 2]), wish)
    return wish


def command_help(command: TyperCommand, ctx: Context) -> str:
    """The help of one command."""
    page = _Page(spoken(sys.argv[1:]))
    name = _path(ctx)
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    pieces = [ctx.command_path, page.say("cli.usage_options")]
    pieces += [_shown(argument) for argument in arguments]
    page.usage(pieces)
    page.text(page.say(_help_key(name)))
    if name in COMMANDS:
        page.section("cli.example", [(COMMANDS[name].example, "")])
    page.section("cli.arguments", page.explain(arguments))
    options = [p for p in command.get_params(ctx) if p not in arguments]
    own = [option for option in options if _panel(option) != COMMON]
    page.section("cli.options", page.explain(own))
    page.section("cli.common_options", page.explain(o for o in options if o not in own))
    return page.end()


def group_help(group: Group, ctx: Context) -> str:
    """The help of the tool itself, or of a group: its commands, each with its first sentence."""
    page = _Page(spoken(sys.argv[1:]))
    page.usage([ctx.command_path, page.say("cli.usage_options"), page.say("cli.usage_command")])
    page.text(page.say(_help_key(group.path)))
    sections = {"cli.commands": tuple(group.list_commands(ctx))} if group.path else SECTIONS
    widest = max(width(name) for names in sections.values() for name in names)
    for heading, names in sections.items():
        pairs = [(name, page.short(group.path_of(name))) for name in names]
        page.section(heading, pairs, widest)
    page.section("cli.options", page.explain(group.get_params(ctx)))
    page.text(page.say("cli.more_help", command=ctx.command_path))
    return page.end()


def complete_command(group: Group, ctx: Context, incomplete: str) -> list[CompletionItem]:
    """The commands that begin so, each with what it does."""
    page = _Page(choose(None, None, os.environ))
    return [
        CompletionItem(name, help=page.short(group.path_of(name)))
        for name in group.list_commands(ctx)
        if name.startswith(incomplete)
    ]


class _Page:
    """Help as it is put together, in one language and one width."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._columns = min(columns(sys.stdout, os.environ), _WIDEST)
        self._lines: list[str] = []

    def say(self, key: str, **values: str) -> str:
        return phrase(Note(key, values), self._language)

    def short(self, path: str) -> str:
        """The first sentence of the help of a command or a group."""
        return self.say(_help_key(path)).partition(". ")[0].rstrip(".")

    def usage(self, pieces: Iterable[str]) -> None:
        self.text(self.say("cli.usage", usage=" ".join(pieces)))

    def text(self, text: str) -> None:
        self._lines += [*wrap(text, self._columns), ""]

    def section(self, key: str, pairs: Sequence[tuple[str, str]], widest: int = 0) -> None:
        """A heading and below it terms with their explanations, none where there are none.

        The terms take as many columns as the longest of them, and at least `widest`.
        """
        if not pairs:
            return
        self._lines.append(self.say(key))
        widest = max((widest, *(width(term) for term, _ in pairs if width(term) <= _TERM)))
        indent = 6 if self._columns < _NARROW else widest + 4
        for term, explanation in pairs:
            lines = wrap(explanation, self._columns - indent) if explanation else []
            if lines and width(term) + 4 <= indent:
                lines[0] = f"  {pad(term, indent - 4)}  {lines[0]}"
                self._lines += [lines[0], *(" " * indent + line for line in lines[1:])]
            else:
                self._lines += [f"  {term}", *(" " * indent + line for line in lines)]
        self._lines.append("")

    def explain(self, params: Iterable[Parameter]) -> list[tuple[str, str]]:
        return [(_shown(param), self._help(param)) for param in params]

    def _help(self, param: Parameter) -> str:
        key = getattr(param, "help", "") or ""
        if not key.startswith("cli."):
            key = f"cli.option.{param.name}"
        return self.say(key) if has_phrase(key) else ""

    def end(self) -> str:
        return "\n".join(self._lines).rstrip("\n") + "\n"


def _path(ctx: Context) -> str:
    """The name of a command as `COMMANDS` has it: what was typed, without the program."""
    return ctx.command_path.partition(" ")[2]


def _help_key(path: str) -> str:
    """The phrase that tells what a command or a group does: `cli.help.record.invoice`."""
    return ".".join(("cli.help", *path.split()))


def _panel(param: Parameter) -> str | None:
    panel: str | None = getattr(param, "rich_help_panel", None)
    return panel


def _shown(param: Parameter) -> str:
    """How an option or argument is typed: `-b, --book DIR`."""
    if param.param_type_name == "argument":
        shown = param.metavar or (param.name or "").upper()
        shown = shown if param.required else f"[{shown}]"
        return f"{shown}…" if param.nargs == -1 else shown
    names = ", ".join((*sorted(param.opts, key=len), *param.secondary_opts))
    flag = getattr(param, "is_flag", False)
    return names if flag else f"{names} {param.metavar or param.type.name.upper()}"
