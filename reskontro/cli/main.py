"""The console script: understands the call, runs it, and turns what happened into an exit code."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from reskontro.cli.exits import FINE, INTERRUPTED, UNREADABLE, WRONG_CALL
from reskontro.cli.output import columns, has_color, prepare, tell, write
from reskontro.problems import BookError, CallError, Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.render.language import Language

PROGRAM = "reskontro"
COMPLETION_VARIABLE = "_RESKONTRO_COMPLETE"  #: What a shell sets when it asks for completions.


def main() -> NoReturn:
    """Run the call of this process and leave without taking the interpreter down.

    Taking it down costs more than a report on a large book; everything is flushed by now.
    """
    gc.disable()  # a call is over before garbage matters, and looking for it takes a third of the time
    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not stream.closed:
            try:
                stream.flush()
            except OSError:
                code = code or WRONG_CALL
    os._exit(code)


def run(args: Sequence[str]) -> int:
    """Run a call and say how it ended: 0 fine, 1 findings, 2 a wrong call, 3 an unreadable book."""
    prepare()
    try:
        return _dispatch(args)
    except CallError as error:
        return _tell(error.note, args, WRONG_CALL)
    except BookError as error:
        from reskontro.render.problems import render_problems  # noqa: PLC0415 - seldom needed

        text = render_problems(
            error.problems,
            _language(args),
            columns=columns(sys.stderr, os.environ),
            color=has_color(sys.stderr, os.environ),
        )
        write(text, sys.stderr)
        if error.commit:
            return _tell(Note("cli.unreadable_commit", {"commit": error.commit}), args, UNREADABLE)
        return UNREADABLE
    except OSError as error:
        if error.filename is None:
            raise
        values = {"path": os.fsdecode(error.filename), "reason": error.strerror or str(error)}
        return _tell(Note("cli.cannot_read", values), args, UNREADABLE)
    except KeyboardInterrupt:
        return INTERRUPTED


def _dispatch(args: Sequence[str]) -> int:
    import typer  # noqa: PLC0415 - after prepare, so that an interrupt while loading is quiet

    from reskontro.cli.group import application  # noqa: PLC0415

    command = application()
    if COMPLETION_VARIABLE in os.environ:
        command.main(list(args), PROGRAM, COMPLETION_VARIABLE)
    try:
        with command.make_context(PROGRAM, list(args)) as context:
            code = command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    except typer.TyperException as error:
        from reskontro.cli.usage import wrong_call  # noqa: PLC0415 - most calls are right

        raise wrong_call(error) from None
    return code if isinstance(code, int) else FINE


def _tell(note: Note, args: Sequence[str], code: int) -> int:
    from reskontro.render.phrases import phrase, remedy  # noqa: PLC0415 - only where a call went wrong

    language = _language(args)
    said = " ".join(filter(None, (phrase(note, language), remedy(note, language))))
    message = Note("cli.error", {"message": said})
    tell(phrase(message, language) + "\n")
    return code


def _language(args: Sequence[str]) -> Language:
    """The language of a call that went wrong: the option's, the book's, the environment's."""
    from pathlib import Path  # noqa: PLC0415 - only where a call went wrong

    from reskontro.book.settings_alone import settings_alone  # noqa: PLC0415
    from reskontro.cli.help import given  # noqa: PLC0415
    from reskontro.render.language import choose  # noqa: PLC0415

    book = given(args, "-b", "--book")
    usual = None
    if not given(args, "-f", "--file"):
        try:
            settings = settings_alone(Path.cwd(), Path(book) if book else None, os.environ)
            usual = settings.language if settings else None
        except (BookError, CallError, OSError):
            pass  # what is wrong with the book is told, or was
    return choose(given(args, "--lang"), usual, os.environ)
