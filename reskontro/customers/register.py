"""Reading the register: the records of all its files, and every mistake in their form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.record import ENCRYPTED, Customer, CustomerNumber, is_number
from reskontro.customers.search import number_order
from reskontro.problems import BookError, Problem, Span
from reskontro.yamlfile import Rule, read_records
from reskontro.yamltext import line_of

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable

_NUMBER: Final = Rule("123", is_number)
#: The code of a national identity number in clear, and where on a line one stands.
_IN_CLEAR: Final = "C124"
_SECRET: Final = rf"(?<=national_id)(\W+)(?!{ENCRYPTED})([^,}}#\s]+)"


def load_customers(
    files: Iterable[tuple[str, bytes | mmap.mmap]],
) -> dict[CustomerNumber, Customer]:
    """The customers in the texts of register files, each with its path, ordered by number.

    What is checked is the form: keys, types, choices, terms. Whether identifiers can exist is for
    `faults`, since a report need not wait for it.

    Raises:
        BookError: with every independent problem of all files; a number that stands in two
            records is one, at the later record, and names the earlier.
    """
    customers, problems = read_register(files)
    if problems:
        raise BookError(problems)
    return {
        customer.number: customer
        for customer in sorted(customers, key=lambda each: number_order(each.number))
    }


def read_register(
    files: Iterable[tuple[str, bytes | mmap.mmap]],
) -> tuple[list[Customer], list[Problem]]:
    """The customers of those files that read well, each number once, and the problems of all."""
    customers: dict[CustomerNumber, Customer] = {}
    problems: list[Problem] = []
    for path, data in files:
        try:
            records = read_records(
                path, data, Customer, "C", key="number", source="source", rule=_NUMBER
            )
        except BookError as error:
            problems += map(_without_secret, error.problems)
            continue
        for customer in records:
            if customer.number not in customers:
                customers[customer.number] = customer
                continue
            place = customers[customer.number].source
            problems.append(_used_twice(customer, place, line_of(data, customer.source.line)))
    return list(customers.values()), problems


def hidden(problem: Problem, secret: Problem) -> Problem:
    """The problem with stars for the value that `secret`, on the same line, is at."""
    start = secret.span.column - 1
    end = start + secret.width
    excerpt = problem.excerpt[:start] + "*" * (end - start) + problem.excerpt[end:]
    return msgspec.structs.replace(problem, excerpt=excerpt)


def _without_secret(problem: Problem) -> Problem:
    """The problem without a national identity number in its source line or values."""
    excerpt = re.sub(_SECRET, lambda found: found[1] + "*" * len(found[2]), problem.excerpt)
    problem = msgspec.structs.replace(problem, excerpt=excerpt)
    if problem.code != _IN_CLEAR:
        return problem
    return msgspec.structs.replace(hidden(problem, problem), values={})


def _used_twice(customer: Customer, first: Span, excerpt: str) -> Problem:
    place = f"{first.path}:{first.line}"
    values = {"number": customer.number, "first": place}
    return Problem("C121", customer.source, values, excerpt, width=len(customer.number))
