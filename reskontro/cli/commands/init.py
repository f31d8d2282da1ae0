"""`reskontro init`: a new book, asked for on a terminal or by options."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from reskontro.book import git
from reskontro.cli.asking import may_ask
from reskontro.cli.call import Call
from reskontro.cli.customer_edits import refusals
from reskontro.cli.customer_prompts import ask_for_customer
from reskontro.cli.days import today
from reskontro.cli.init_answers import Asking
from reskontro.cli.init_options import Answers
from reskontro.cli.init_prompts import Prompts
from reskontro.cli.options import DryRun
from reskontro.cli.output import columns, has_color, write
from reskontro.cli.show import Printed
from reskontro.newbook.beside import Beside, look
from reskontro.newbook.contents import contents
from reskontro.newbook.place import missing, put, there
from reskontro.newbook.tables import left_out, plan_report
from reskontro.newbook.wish import Wish
from reskontro.problems import CallError, Note
from reskontro.record.commits import check_startable, commit, start_repository
from reskontro.render import render
from reskontro.render.phrases import phrase
from reskontro.reports.model import Report
from reskontro.settings import Settings

if TYPE_CHECKING:
    from reskontro.newbook.contents import NewFile


def init(
    call: Call,
    *,
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="cli.option.new_folder")
    ] = None,
    given: Answers,
    customer: Annotated[
        list[str] | None,
        typer.Option("--customer", metavar="NAME|FIELD=VALUE", help="cli.option.first_customer"),
    ] = None,
    journal: Annotated[
        Path | None, typer.Option("--journal", metavar="FILE", help="cli.option.beside")
    ] = None,
    with_git: Annotated[
        bool | None, typer.Option("--git/--no-git", help="cli.option.with_git")
    ] = None,
    book: Annotated[
        Path | None, typer.Option("--book", "-b", metavar="DIR", help="cli.option.same_folder")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="cli.option.no_questions")] = False,
    dry_run: DryRun = False,
) -> Report | Printed:
    """A new book, beside an existing journal where there is one."""
    if folder is not None and book is not None:
        raise CallError("init.two_folders")
    root = _root(folder or book or (journal.parent if journal else Path()))
    prompts = Prompts(call.spoken) if may_ask() and not yes else None
    missing(root, {})  # what is a book already is told before anything is asked
    if prompts:
        prompts.say(Note("init.welcome", {"path": _shown(root)}))
    asking = Asking(
        given, prompts, call.spoken, lambda chart: look(root, journal, chart) if journal else None
    )
    wish = asking.wish()
    call.settings = Settings(
        company=wish.company, currency=wish.currency, language=wish.language, terms=wish.terms
    )
    if with_git is None:
        with_git = prompts.agrees("git", default=True) if prompts else False
    wish = msgspec.structs.replace(
        wish, customer=_customer(call, prompts, customer or (), asking.beside)
    )
    _hold_ci(root, wish)
    with refusals(call):
        files = contents(wish, asking.beside, lambda note: phrase(note, wish.language), today())
    wanted = missing(root, files)
    notes = [*(asking.beside.notes if asking.beside else ()), *left_out(root), *_of(wish, wanted)]
    if dry_run:
        return plan_report(wish, wanted, [*notes, Note("init.dry_run")], written=False)
    if prompts:
        _confirm(prompts, plan_report(wish, wanted, written=False))
    starts = with_git and check_startable(_existing(root))
    made = put(root, files)
    notes.insert(0, Note("init.made", {"n": str(len(made)), "path": _shown(root)}))
    if with_git:
        also = asking.beside.paths if asking.beside and starts else ()
        done = _committed(root, [*there(root, files), *also], wish, starts=starts)
        notes.append(Note("init.committed", {"commit": done}))
    go = "" if root == Path.cwd() else f"cd {quote(_shown(root))} && "
    notes.append(Note("init.next", {"command": f"{go}reskontro customer add"}))
    if prompts and call.form == "table":  # it was shown before it was made
        return Printed("", call.language, tuple(notes))
    return plan_report(wish, {path: files[path] for path in made}, notes, written=True)


def _root(folder: Path) -> Path:
    """The folder, from the top, `..` taken out."""
    return Path(os.path.normpath(Path.cwd() / folder.expanduser()))


def _shown(root: Path) -> str:
    """The folder as it is reached from here; its own name where one is in it."""
    shown = os.path.relpath(root)
    return root.name if shown == "." else shown


def _customer(
    call: Call, prompts: Prompts | None, typed: Sequence[str], beside: Beside | None
) -> tuple[str, ...]:
    """The fields of the first customer; a journal with customers needs no first one.

    What has no `=` is the name.
    """
    fields = tuple(text if "=" in text else f"name={text}" for text in typed)
    if prompts is None or (not fields and beside is not None):
        return fields
    if not fields and not prompts.agrees("customer", default=False):
        return ()
    return (*fields, *ask_for_customer(call, {text.partition("=")[0].strip() for text in fields}))


def _hold_ci(root: Path, wish: Wish) -> None:
    """Make sure that CI will find its file, on top of the repository.

    Raises:
        CallError: the book is below it.
    """
    folder = _existing(root)
    if wish.ci == "none" or not git.may_be_in_repository(folder):
        return
    top = git.repository_of(folder).top
    if os.path.realpath(top) != os.path.realpath(root):
        raise CallError("init.ci_below", path=str(top))


def _existing(root: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(each for each in (root, *root.parents) if each.is_dir())


def _of(wish: Wish, files: "dict[str, NewFile]") -> list[Note]:
    """What is still to be done by hand."""
    notes = []
    if wish.country == "none" and wish.company.vat_registered:
        notes.append(Note("init.no_rates"))
    if any(file.private for file in files.values()):
        notes.append(Note("init.back_up"))
    return notes


def _confirm(prompts: Prompts, plan: Report) -> None:
    """Show what is to be made, and ask.

    Raises:
        CallError: the answer is no.
    """
    room, color = columns(sys.stderr, os.environ), has_color(sys.stderr, os.environ)
    write(render(plan, "table", prompts.language, columns=room, color=color), sys.stderr)
    if not prompts.agrees("make", default=True):
        raise CallError("init.left")


def _committed(root: Path, paths: list[str], wish: Wish, *, starts: bool) -> str:
    """Make the first commit, in a repository that is made where there is none; its hash."""
    if starts:
        start_repository(root)
    message = phrase(Note("init.commit"), wish.language)
    ignored = set(git.ignored(root, paths))
    return commit(root, [path for path in paths if path not in ignored], message)
