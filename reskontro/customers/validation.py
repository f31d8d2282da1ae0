"""Validation: every mistake of a register at once, of form and of content, each at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.customers.faults import faults
from reskontro.customers.register import hidden, read_register
from reskontro.yamltext import problem_at

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable

    from reskontro.customers.faults import Fault
    from reskontro.problems import Problem

_CODE: Final = "C201"
#: Why a value is not shown: it is a national identity number.
_IN_CLEAR: Final = "identifier.in_clear"


def validate(files: Iterable[tuple[str, bytes | mmap.mmap]], home: str) -> list[Problem]:
    """What is wrong in the texts of register files, each with its path, sorted by place.

    `home` is the country of the firm. Records whose form is wrong are not looked into further.
    """
    texts = dict(files)
    customers, problems = read_register(texts.items())
    for customer in customers:
        text = texts[customer.source.path]
        problems += [problem_of(fault, text, _CODE) for fault in faults(customer, home)]
    return sorted(problems, key=lambda problem: problem.span)


def problem_of(fault: Fault, text: bytes | mmap.mmap, code: str) -> Problem:
    """A fault as a problem of that code, at its value in the text of its file."""
    values = {**fault.why.values, "why": fault.why.key, "field": fault.field}
    keys = (fault.customer, *fault.keys)
    problem = problem_at(fault.source.path, text, code[0], keys, code[1:], values)
    return hidden(problem) if fault.why.key == _IN_CLEAR else problem
