"""Validation: every mistake of a register at once, of form and of content, each at its place."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final

from reskontro.customers.faults import faults
from reskontro.customers.register import hidden, read_register
from reskontro.yamltext import problem_at

if TYPE_CHECKING:
    import mmap
    from collections.abc import Callable, Iterable

    from reskontro.customers.faults import Fault
    from reskontro.problems import Problem

CODE: Final = "C201"
#: Why a value is not shown: it is a national identity number.
IN_CLEAR: Final = "identifier.in_clear"


def validate(files: Iterable[tuple[str, bytes | mmap.mmap]], home: str) -> list[Problem]:
    """What is wrong in the texts of register files, each with its path, sorted by place.

    `home` is the country of the firm. Records whose form is wrong are not looked into further.
    """
    texts = dict(files)
    customers, problems = read_register(texts.items())
    found = [fault for customer in customers for fault in faults(customer, home)]
    problems += problems_of(found, texts.__getitem__, CODE)
    return sorted(problems, key=lambda problem: problem.span)


def problems_of(
    found: Iterable[Fault], text_of: Callable[[str], bytes | mmap.mmap], code: str
) -> list[Problem]:
    """Faults as problems of that code, each at its value; `text_of` gives the text of a file.

    A national identity number is hidden in the lines of all of them.
    """
    problems: list[Problem] = []
    secrets: dict[tuple[str, int], list[Problem]] = {}
    for fault in found:
        path = fault.source.path
        values = {**fault.why.values, "why": fault.why.key, "field": fault.field}
        keys = (fault.customer, *fault.keys)
        problems.append(problem_at(path, text_of(path), code[0], keys, code[1:], values))
        if fault.why.key == IN_CLEAR:
            secrets.setdefault((path, problems[-1].span.line), []).append(problems[-1])
    return [
        reduce(hidden, secrets.get((each.span.path, each.span.line), ()), each) for each in problems
    ]
