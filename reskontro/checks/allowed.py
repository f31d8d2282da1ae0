"""What is allowed in place: a tag `allow: R204 why`, or such a comment in a YAML file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.journal.model import Transaction
    from reskontro.problems import Problem

#: An allowance: the code of a rule, or the beginning of several, and why.
_ALLOWANCE = re.compile(r"([A-Z][0-9]{0,3})(?:\s+(\S.*))?")
#: The same in a comment of a YAML file.
_COMMENT = re.compile(r"#\s*allow:\s*([A-Z][0-9]{0,3})\s+\S")


def not_allowed(problems: Iterable[Problem], transactions: Iterable[Transaction]) -> list[Problem]:
    """Those problems that no `allow:` tag in their transaction, or comment on their line, names."""
    allowed: dict[tuple[str, int], list[str]] = {}
    for transaction in transactions:
        codes = [code for code, reason, _ in allowances(transaction) if reason]
        if codes:
            last = transaction.postings[-1].line if transaction.postings else transaction.line
            for line in range(transaction.line, last + 1):
                allowed.setdefault((transaction.path, line), []).extend(codes)
    return [
        problem
        for problem in problems
        if not (codes := allowed.get((problem.span.path, problem.span.line), []))
        or not problem.code.startswith(tuple(codes))
        if not _allowed_in_comment(problem)
    ]


def _allowed_in_comment(problem: Problem) -> bool:
    if not problem.span.path.endswith((".yaml", ".yml")):
        return False
    found = _COMMENT.search(problem.excerpt)
    return found is not None and problem.code.startswith(found[1])


def allowances(transaction: Transaction) -> list[tuple[str, str, Span]]:
    """The `allow:` tags of a transaction and its postings: code, reason, place.

    The code is "" where the tag begins with none.
    """
    tagged = [(transaction.tags, transaction.line)]
    tagged += [(posting.tags, posting.line) for posting in transaction.postings]
    made: list[tuple[str, str, Span]] = []
    for tags, line in tagged:
        for name, value in tags:
            if name == "allow":
                found = _ALLOWANCE.fullmatch(value.strip())
                code, reason = (found[1], found[2] or "") if found else ("", "")
                made.append((code, reason, Span(transaction.path, line)))
    return made
