"""What typer finds wrong with a call, said in our words."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from typer._click import exceptions as click
from typer._click.types import IntParamType
from typer._types import TyperChoice
from typer.core import TyperGroup

from reskontro.problems import CallError

if TYPE_CHECKING:
    import typer
    from typer._click import Context, Parameter


def wrong_call(error: typer.TyperException) -> CallError:
    """The error as one of ours; the nearest option is named where one is near."""
    ctx = getattr(error, "ctx", None)
    command = ctx.command_path if ctx else "reskontro"
    if isinstance(error, click.NoSuchOption):
        return _unknown_option(error.option_name, ctx, command)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return CallError("cli.missing", name=_name(error.param), command=command)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _bad_value(error, error.param)
    if isinstance(error, click.BadOptionUsage):
        return _bad_use(error.option_name, ctx, command)
    return CallError("cli.bad_call", reason=error.format_message())


def _unknown_option(name: str, ctx: Context | None, command: str) -> CallError:
    if name[1:2].isdecimal():
        return CallError("cli.minus", command=command)
    known = [opt for p in ctx.command.get_params(ctx) for opt in p.opts] if ctx else []
    if ctx is not None and isinstance(ctx.command, TyperGroup):
        from reskontro.cli.common_options import COMMON_NAMES  # noqa: PLC0415 - seldom needed

        if name in COMMON_NAMES:
            return CallError("cli.option_before_command", name=name, command=command)
    near = get_close_matches(name, known, n=1)
    if near:
        return CallError("cli.unknown_option_near", name=name, near=near[0])
    return CallError("cli.unknown_option", name=name, command=command)


def _bad_use(name: str, ctx: Context | None, command: str) -> CallError:
    """An option without the value it needs, or with one that it does not take."""
    params = ctx.command.get_params(ctx) if ctx else []
    flag = any(getattr(one, "is_flag", False) for one in params if name in one.opts)
    return CallError("cli.no_value" if flag else "cli.missing_value", name=name, command=command)


def _bad_value(error: click.BadParameter, param: Parameter) -> CallError:
    name = _name(param)
    if isinstance(param.type, TyperChoice):
        return CallError("cli.not_a_choice", name=name, choices=", ".join(param.type.choices))
    if isinstance(param.type, IntParamType):
        return _bad_number(name, param.type)
    return CallError("cli.bad_value", name=name, reason=error.message)


def _bad_number(name: str, kind: IntParamType) -> CallError:
    """A number that is none, or outside the range that there is."""
    least, most = getattr(kind, "min", None), getattr(kind, "max", None)
    if least is None:
        return CallError("cli.no_whole_number", name=name)
    if most is None:
        return CallError("cli.bad_number", name=name, least=str(least))
    return CallError("cli.bad_number_range", name=name, least=str(least), most=str(most))


def _name(param: Parameter) -> str:
    """The longest name of an option, the placeholder of an argument."""
    if param.param_type_name == "argument":
        return param.metavar or (param.name or "").upper()
    return max(param.opts, key=len)
