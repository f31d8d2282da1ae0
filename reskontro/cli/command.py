"""A function becomes a command: it gets the common options and help in the user's language."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from typer._click.exceptions import UsageError
from typer.core import TyperCommand
from typer.main import get_command_from_info
from typer.models import CommandInfo

from reskontro.cli.call import Call
from reskontro.cli.progress import progress
from reskontro.cli.show import show
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typer._click import Context, HelpFormatter

    from reskontro.cli.call import Common
    from reskontro.cli.show import Printed
    from reskontro.reports.model import Report


class Command(TyperCommand):
    """A command that writes its own help."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the arguments.

        Raises:
            CallError: there are more than the command takes.
        """
        with known_command(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise CallError("cli.extra", argument=rest[0], command=ctx.command_path)
        return rest

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write usage, what the command does, an example and its options."""
        from reskontro.cli.help import command_help  # noqa: PLC0415 - loaded when help is asked for

        formatter.write(command_help(self, ctx))


@contextmanager
def known_command(ctx: Context) -> Iterator[None]:
    """What the parser finds wrong knows of which command: it leaves that to its caller."""
    try:
        yield
    except UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def build(
    name: str, function: Callable[..., Report | Printed], common: Callable[..., Common]
) -> TyperCommand:
    """The command of this name; `function` takes the call first, then its own options.

    `common` has the options that it shares with others; one of its own replaces that of the same
    flag. A parameter that is a struct stands for its fields, each an option.
    """
    wanted = list(inspect.signature(function).parameters.values())[1:]
    groups = {one.name: one.annotation for one in wanted if _is_group(one)}
    own = [option for one in wanted for option in (_fields(one) if one.name in groups else [one])]
    replaced = {flag for option in own for flag in _flags(option)}
    shared = [
        option
        for option in inspect.signature(common).parameters.values()
        if replaced.isdisjoint(_flags(option))
    ]

    def command(**given: Any) -> int:  # noqa: ANN401 - typer hands over what it has parsed
        call = Call(common(**{option.name: given.pop(option.name) for option in shared}))
        with progress(lambda: call.spoken, lambda: call.doing):
            for group, kind in groups.items():
                given[group] = kind(**{name: given.pop(name) for name in kind.__struct_fields__})
            result = function(call, **given)
        return show(call, result)

    command.__signature__ = inspect.Signature([*own, *shared])  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in (*own, *shared)}
    info = CommandInfo(
        name=name, callback=command, cls=Command, context_settings={"allow_extra_args": True}
    )
    built = get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)
    if not isinstance(built, TyperCommand):
        raise TypeError(name)
    return built


def _is_group(parameter: inspect.Parameter) -> bool:
    kind = parameter.annotation
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _fields(group: inspect.Parameter) -> list[inspect.Parameter]:
    """The options that a struct stands for, given by name alone."""
    fields = inspect.signature(group.annotation).parameters.values()
    return [field.replace(kind=inspect.Parameter.KEYWORD_ONLY) for field in fields]


def _flags(option: inspect.Parameter) -> tuple[str, ...]:
    """What of an option is typed, `--format` or `-b`; nothing of an argument."""
    declared = option.annotation.__metadata__[0]
    first = getattr(declared, "default", None)  # where typer puts the first of them
    names = (first, *(getattr(declared, "param_decls", None) or ()))
    return tuple(name for name in names if isinstance(name, str) and name.startswith("-"))
