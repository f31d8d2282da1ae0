"""reskontro: the customer ledger for books kept as plain text.

`load` reads a book, and its methods give the reports; the manual is `docs/library.md`. What is
named here is the public interface; everything else may change. It is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reskontro.library import (
        Book,
        BookError,
        CallError,
        Report,
        as_text,
        late_interest,
        load,
        message_of,
    )

__version__ = "0.1.0"

__all__ = (
    "Book",
    "BookError",
    "CallError",
    "Report",
    "__version__",
    "as_text",
    "late_interest",
    "load",
    "message_of",
)


def __getattr__(name: str) -> object:
    """What is public, loaded when it is first asked for.

    Raises:
        AttributeError: there is no such name.
    """
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - the command line does without

    value: object = getattr(import_module("reskontro.library"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
