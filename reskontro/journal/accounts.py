"""Account names as postings write them: virtual brackets, `apply account`, aliases, and traps."""

from __future__ import annotations

import re
from functools import lru_cache

from reskontro.journal.amounts import is_amount
from reskontro.journal.model import BALANCED, REAL, UNBALANCED, Virtual
from reskontro.journal.state import Account, Alias, State

#: Words at the end of an account that may be an amount: `- 1 250,00 NOK` is four, with a cost more.
_TAIL_WORDS = 6
_BACKREFERENCE = re.compile(r"\\([0-9])")
_LONGEST_NAME = 1000


def resolve(written: str, state: State) -> Account:
    """The account a posting means.

    Prefixes of `apply account` come first, then aliases, the nearest above first, each applied to
    what the one before it gave.

    Raises:
        Fault: J814 where an alias cannot be applied.
    """
    known = state.names.get(written)
    if known is None:
        known = state.names[written] = _resolve(written, state)
    return known


def _resolve(written: str, state: State) -> Account:
    name = written if written.isascii() else " ".join(written.split())
    virtual: Virtual = REAL
    if name[0] == "(" and name[-1] == ")" and len(name) > 1:
        name, virtual = name[1:-1], UNBALANCED
    elif name[0] == "[" and name[-1] == "]" and len(name) > 1:
        name, virtual = name[1:-1], BALANCED
    trap = _trap(name, state)
    return Account(rename(name, state), virtual, trap)


def rename(name: str, state: State) -> str:
    """A name after `apply account` and the aliases in force."""
    name = ":".join((*state.prefixes, name)) if state.prefixes else name
    for alias in state.aliases:
        name = _apply(alias, name)
    return name


def _apply(alias: Alias, name: str) -> str:
    if alias.regex:
        return compile_alias(alias.old).sub(lambda match: _expand(alias.new, match), name)
    if name == alias.old or name.startswith(alias.old + ":"):
        return alias.new + name[len(alias.old) :]
    return name


def _expand(replacement: str, match: re.Match[str]) -> str:
    def group(reference: re.Match[str]) -> str:
        number = int(reference[1])
        return (match[number] or "") if number <= match.re.groups else reference[0]

    return _BACKREFERENCE.sub(group, replacement)


@lru_cache(maxsize=512)
def compile_alias(pattern: str) -> re.Pattern[str]:
    """An alias's regular expression, which ignores case.

    Raises:
        re.error: it is none.
    """
    if "[[:" in pattern:
        raise re.error("POSIX character class")
    return re.compile(pattern, re.IGNORECASE)


def _trap(name: str, state: State) -> str:
    """The code of what shows that one space stands where two should: J401, J402, else ""."""
    if " ;" in name:
        return "J402"
    return "J401" if amount_in_name(name, state) >= 0 else ""


def amount_in_name(name: str, state: State) -> int:
    """The position in a name where its last words read as an amount, -1 where they do not."""
    if " " not in name or len(name) > _LONGEST_NAME or not any(map(str.isdigit, name)):
        return -1
    position = len(name)
    best = -1
    for _ in range(_TAIL_WORDS):
        position = name.rfind(" ", 0, position)
        if position < 0:
            break
        tail = name[position + 1 :].split(" @", 1)[0].split(" =", 1)[0]
        if ":" not in tail and is_amount(tail, state):
            best = position + 1
    return best
