"""Directives: what sets the parse state, what declares, and what is skipped with a notice.

Source: hledger's `directivep` (Hledger/Read/JournalReader.hs) and its manual's list of the Ledger
directives that it ignores.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reskontro.journal.accounts import compile_alias, rename
from reskontro.journal.amounts import SYMBOL, read_amount, skip_spaces
from reskontro.journal.dates import read_date
from reskontro.journal.declarations import Declarations, Declared, DeclaredCommodity, Price
from reskontro.journal.faults import Fault
from reskontro.journal.numbers import decimals
from reskontro.journal.state import Alias, State, Style
from reskontro.journal.tags import read_tags
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reskontro.journal.model import Tags

#: Words of Ledger's that hledger ignores, and so do we.
LEDGER_WORDS = frozenset({
    "A", "C", "N", "assert", "bucket", "capture", "check", "def", "define", "eval", "expr",
    "import", "python", "value",
})  # fmt: skip
_WORD = re.compile(r"[!@]?(\S+)[^\S\n]*")
_COMMENT = re.compile(r"[^\S\n]+;(.*)")
_ACCOUNT = re.compile(r"[^\s;]\S*+(?:[^\S\n\t]\S++)*+")
_SYMBOL = re.compile(SYMBOL)
_FORMAT = re.compile(r"\s+format\s+([^;]+)")
# Few journals have one of these, so they are compiled where they are needed.
_YEAR = r"([0-9]{4,9})\s*(?:;.*)?$"
_REGEX_ALIAS = r"/((?:[^/\\\n]|\\.)+)/\s*=\s*(.*)$"
_PRICE = rf"(\S+)(?:[^\S\n]+[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:[-+][0-9]{{4}})?)?[^\S\n]+({SYMBOL})"
_HIGHEST_YEAR = 9999
Sample = tuple[Style, int]


class Directives:
    """Reads directives into a state and declarations; counts in `skipped` what it skips.

    `include` and the multi-line `comment` are the reader's own.
    """

    def __init__(self, declarations: Declarations, skip: Callable[[str], None]) -> None:
        self._declarations = declarations
        self._skip = skip

    def read(self, lines: Sequence[str], number: int, state: State) -> None:
        """Read one directive, with the indented lines that belong to it.

        Raises:
            Fault: what is wrong, with the offset of its line.
        """
        head = lines[0]
        found = _WORD.match(head)
        assert found is not None  # noqa: S101 - the line starts with no space
        word, rest, column = found[1], head[found.end() :], found.end() + 1
        if handler := _STATE_WORDS.get(word):
            handler(rest.rstrip(), column, state)
        elif word in ("account", "commodity", "payee", "tag"):
            self._declare(word, rest, lines, Span(state.path, number, column), state)
        elif word == "apply":
            self._apply(rest, head, state)
        elif word == "end":
            self._end(rest, head, state)
        elif word == "P":
            self._price(rest, column, state)
        elif word[0] == "Y" and word[1:2].isdigit():
            _set_year(head[head.index("Y") + 1 :], head.index("Y") + 2, state)
        elif word in LEDGER_WORDS or word.startswith("--"):
            self._skip("ledger_directive")
        else:
            raise _unknown(word, head)

    def _declare(
        self, word: str, rest: str, lines: Sequence[str], span: Span, state: State
    ) -> None:
        declared = Declared(span, _tags(lines))
        if word == "account":
            self._account(rest, state, declared)
        elif word == "commodity":
            self._commodity(rest, lines, state, declared)
        elif word == "payee":
            name = rest.partition(";")[0].strip().strip('"')
            self._declarations.payees.setdefault(name, declared)
        else:
            name = rest.partition(";")[0].strip().lower()
            self._declarations.tags.setdefault(name, declared)

    def _apply(self, rest: str, head: str, state: State) -> None:
        words = rest.partition(";")[0].split()
        what = words[0] if words else ""
        if what == "account" and len(words) > 1:
            name = rest[rest.index("account") + len("account") :].strip()
            state.prefixes = (*state.prefixes, name)
            state.renamed()
        elif what == "year" and len(words) > 1:
            state.years = (*state.years, state.year)
            _set_year(words[1], head.index(words[1]) + 1, state)
        elif what in ("fixed", "tag"):
            self._skip("ledger_directive")
        else:
            raise _unknown("apply", head)

    def _end(self, rest: str, head: str, state: State) -> None:
        words = rest.partition(";")[0].split()
        what = words[0] if words else ""
        if what == "aliases":
            state.aliases = ()
            state.renamed()
        elif what == "apply" and words[1:] == ["account"]:
            if not state.prefixes:
                raise Fault("J809", 1, len(head), text=head)
            state.prefixes = state.prefixes[:-1]
            state.renamed()
        elif what == "apply" and words[1:] == ["year"]:
            if not state.years:
                raise Fault("J809", 1, len(head), text=head)
            state.year, state.years = state.years[-1], state.years[:-1]
        elif what in ("", "apply") and len(words) < 2:  # noqa: PLR2004 - nothing named
            raise Fault("J810", 1, len(head), text=head)
        else:
            self._skip("ledger_directive")

    def _account(self, rest: str, state: State, declared: Declared) -> None:
        column = declared.span.column
        found = _ACCOUNT.match(rest)
        if found is None:
            raise Fault("J811", column, max(len(rest), 1), text=rest)
        written = found[0]
        if " ;" in written:
            at = written.index(" ;")
            raise Fault("J402", column + at + 1, len(written) - at - 1, account=written[:at])
        after = rest[found.end() :].lstrip()
        if written[0] in "([" or (after and after[0] != ";"):
            raise Fault("J811", column, len(rest.rstrip()), text=rest.rstrip())
        name = rename(written if written.isascii() else " ".join(written.split()), state)
        known = self._declarations.accounts.get(name)
        if known is None:
            self._declarations.accounts[name] = declared
        elif declared.tags:
            self._declarations.accounts[name] = Declared(known.span, known.tags + declared.tags)

    def _commodity(
        self,
        rest: str,
        lines: Sequence[str],
        state: State,
        declared: Declared,
    ) -> None:
        span, tags = declared.span, declared.tags
        column = span.column
        text = rest.partition(";")[0].rstrip()
        name = ""
        sample: Sample | None = None
        symbol = _SYMBOL.fullmatch(text)
        if symbol is not None:
            name = text.strip('"')
        elif text:
            name, sample = _sample(text, column)
        else:
            raise Fault("J804", column, 1, text=rest)
        for offset, line in enumerate(lines[1:], 1):
            form = _FORMAT.match(line)
            if form is not None:
                try:
                    sample = _format(form[1].rstrip(), form.start(1) + 1, name)
                except Fault as fault:
                    fault.offset = offset
                    raise
        style, places = sample or (None, None)
        if style is not None:
            state.styles[name] = style
        known = self._declarations.commodities.get(name)
        if known is None or (known.style is None and style is not None):
            self._declarations.commodities[name] = DeclaredCommodity(span, style, places, tags)

    def _price(self, rest: str, column: int, state: State) -> None:
        found = re.match(_PRICE, rest)
        if found is None:
            raise Fault("J808", column, max(len(rest), 1), text=rest)
        day = read_date(found[1], column, state.year)
        start = skip_spaces(rest, found.end())
        written = read_amount(rest, start, state)
        stop = skip_spaces(rest, written.end)
        if stop < len(rest) and rest[stop] not in ";#":
            raise Fault("J808", column + stop, len(rest) - stop, text=rest)
        self._declarations.prices.append(Price(day, found[2].strip('"'), written.amount))


#: What git leaves around the two sides of a conflict; its `=======` reads as an automated posting.
_MERGE_MARKS = ("<" * 7, "|" * 7, ">" * 7)


def _unknown(word: str, head: str) -> Fault:
    if word in _MERGE_MARKS:
        return Fault("J112", 1, len(word), text=word)
    if word in ("i", "o", "b", "h", "I", "O"):
        return Fault("J812", 1, len(head), text=head)
    if word == "test":
        return Fault("J810", 1, len(head), text=head)
    if word[0] in "%|":
        return Fault("J110", 1, 1, text=word[0])
    return Fault("J109", 1, len(word), text=word)


def _tags(lines: Sequence[str]) -> Tags:
    """The tags in a directive's comments, on its line and on indented lines of their own."""
    found = _COMMENT.search(lines[0])
    tags = read_tags(found[1]) if found else ()
    for line in lines[1:]:
        text = line.lstrip()
        if text.startswith(";"):
            tags += read_tags(text[1:])
    return tags


def _sample(text: str, column: int) -> tuple[str, Sample]:
    """The commodity and style a sample amount shows; a lone separator is its decimal mark."""
    try:
        written = read_amount(text, 0, State(""))
    except Fault as fault:
        raise Fault("J804", column, len(text), text=text) from fault
    if written.end != len(text) or not written.amount.commodity:
        raise Fault("J804", column, len(text), text=text)
    if not written.style.mark:
        raise Fault("J806", column, len(text), text=text)
    return written.amount.commodity, (written.style, decimals(written.amount.quantity))


def _format(text: str, column: int, commodity: str) -> Sample:
    name, sample = _sample(text, column)
    if name != commodity:
        raise Fault("J805", column, len(text), commodity=commodity, other=name)
    return sample


def _alias(rest: str, column: int, state: State) -> None:
    regex = re.match(_REGEX_ALIAS, rest)
    if regex is not None:
        old, new = regex[1].replace("\\/", "/"), regex[2].strip()
        try:
            compile_alias(old)
        except (re.error, RecursionError, OverflowError) as error:
            raise Fault("J803", column, len(rest), text=old, reason=str(error)) from error
        alias = Alias(old, new, regex=True)
    else:
        old, equals, new = rest.partition("=")
        if not equals or not old.strip() or not new.strip() or rest.startswith("/"):
            raise Fault("J802", column, max(len(rest), 1), text=rest)
        alias = Alias(old.strip(), new.strip(), regex=False)
    state.aliases = (alias, *state.aliases)
    state.renamed()


def _default_commodity(rest: str, column: int, state: State) -> None:
    name, (style, _) = _sample(rest.partition(";")[0].rstrip(), column)
    state.default = (name, style)


def _decimal_mark(rest: str, column: int, state: State) -> None:
    mark = rest.partition(";")[0].strip()
    if mark not in (".", ","):
        raise Fault("J807", column, max(len(rest), 1), text=rest)
    state.decimal_mark = mark


def _set_year(rest: str, column: int, state: State) -> None:
    found = re.match(_YEAR, rest.strip())
    if found is None or not 1 <= int(found[1]) <= _HIGHEST_YEAR:
        raise Fault("J813", column, max(len(rest), 1), text=rest.strip())
    state.year = int(found[1])


_STATE_WORDS: dict[str, Callable[[str, int, State], None]] = {
    "alias": _alias,
    "D": _default_commodity,
    "decimal-mark": _decimal_mark,
    "Y": _set_year,
    "year": _set_year,
}
