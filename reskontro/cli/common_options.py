"""The options that every command has.

The help of an option is a phrase key; it is put into words when help is asked for.
"""

# Typer reads the annotations when the command is built: they are kept as types, not as texts.

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Common
from reskontro.cli.completion import complete_customer
from reskontro.render import Form
from reskontro.render.language import Language

COMMON = "common"  #: The panel that tells the common options from a command's own.

#: What is given after the command, for those who give it before.
COMMON_NAMES = frozenset(
    (
        "-b",
        "--book",
        "-f",
        "--file",
        "--as-of",
        "--known-at",
        "--format",
        "--lang",
        "--customer",
        "--currency",
        "--real",
    )
)

Book = Annotated[
    Path | None,
    typer.Option("--book", "-b", metavar="DIR", help="cli.option.book", rich_help_panel=COMMON),
]
Format = Annotated[
    Form | None,
    typer.Option("--format", metavar="FORMAT", help="cli.option.format", rich_help_panel=COMMON),
]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", metavar="LANG", help="cli.option.lang", rich_help_panel=COMMON),
]


def common(
    *,
    book: Book = None,
    file: Annotated[
        list[Path] | None,
        typer.Option(
            "--file", "-f", metavar="JOURNAL", help="cli.option.file", rich_help_panel=COMMON
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="cli.option.as_of", rich_help_panel=COMMON),
    ] = None,
    known_at: Annotated[
        str | None,
        typer.Option(
            "--known-at", metavar="REV", help="cli.option.known_at", rich_help_panel=COMMON
        ),
    ] = None,
    form: Format = None,
    lang: Lang = None,
    customer: Annotated[
        list[str] | None,
        typer.Option(
            "--customer",
            metavar="NUMBER",
            help="cli.option.customer",
            rich_help_panel=COMMON,
            autocompletion=complete_customer,
        ),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            "--currency", metavar="CODE", help="cli.option.currency", rich_help_panel=COMMON
        ),
    ] = None,
    real: Annotated[
        bool, typer.Option("--real", help="cli.option.real", rich_help_panel=COMMON)
    ] = False,
) -> Common:
    """The common options of a call."""
    return Common(
        book, tuple(file or ()), as_of, known_at, form, lang, tuple(customer or ()), currency, real
    )


def writing(*, book: Book = None, form: Format = None, lang: Lang = None) -> Common:
    """The common options of a call that writes: to a book as it is now, and whole."""
    return Common(book, form=form, lang=lang)
