"""The fast ways to read and the general one give the same, whatever the journal looks like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from effort import tries
from generated_books import ACCOUNTS, plans
from hypothesis import given
from hypothesis import strategies as st

from reskontro.book.quick import QuickEntries
from reskontro.journal import Reader
from reskontro.journal.common import Common
from reskontro.subledger.chart import Chart, configured
from reskontro.subledger.collector import Collector
from reskontro.subledger.entries import Rules

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from reskontro.problems import Problem
    from reskontro.subledger.entries import Collected, DueBasis

#: Pieces of transactions, the odd beside the usual; a journal is put together from them.
HEADS = [
    "2024-01-15", "2024-01-15", "2024-01-15 * (F-1) Nordmann AS | Faktura", "2024-02-10 ! betaling",
    "2024-01-15 *", "2024-01-15 (B-1)", "2024-01-15 () tom kode", "2024-01-15 *(F-1) felle",
    "2024/1/5 * (F-1) x", "2024-01-15=2024-02-15 * x", "2024-02-30 x", "2024-1-05 x",
    "2024-01-15  * x", "2024-01-15 * (F-1)x", "2024-01-15 *x", "2024-01-15 (F-1) (F-2) x",
    "2024-01-15 ( F-1 ) x", "2024-01-15 (a\tb) x", "2024-01-15 * x ; due: 2024-02-01",
    "2024-01-15 * x; invoice: F-2, kid: 1", "2024-01-15 ;", "2024-01-15 * | x", "2024-01-15 x = y",
    "2024-01-15 * (F-1) Åse Øst ; clopen: 2024", "2024-01-15 * x ", "2024-01-15 * x\ty",
    "2024-01-15 (F-1", "2024-01-15 *! x", "2024-01-15\tx", "2024-01-15 F(1) x",
]  # fmt: skip
COMMENTS = [
    "", "", "", "", "  ; invoice: F-1", "  ; due: 2024-02-01", "  ;", "  ; ", " ; note",
    "  ;invoice:F-1", "  ; invoice: F-1, due: 2024-02-01", "  ; kid: 1001, kid: 1002",
    "  ; Invoice: F-2", "  ; invoice: F-1,F-2", "  ; invoice: F-1; x", "  ; [2024-02-10]",
    "  ; date: 2024-02-10", "  ; date:2024-02-10, invoice: F-1", "  ; date2: 2024-02-10",
    "  ; due: 2024-02-31", "  ; due: 2024/2/1", "  ; due:", "  ; kind: payment", "  ; kind: x",
    "  ; issued: 2024-01-01", "  ; customer: 10002", "  ; see http://x.y/z", "  ; a b: c",
    "  ; : x", "  ; invoice : F-1", "  ; invoice: F-1 : x", "\t; invoice: F-1", "  ; invoice: F-1,",
    "  ; ,", "  ; a:, b:", "  ; x;", "  ;; invoice: F-1", "  ; invoice:\u00a0F-1", "  ; Ø: å",
    "  ; Å: 1, Äpple:2", "  ; İ: 1",
]  # fmt: skip
ACCOUNTS_WRITTEN = [
    "1500:10001", "1500:10001", "1500:10001", "1500:10002", "1500:10001:F-1", "1500", "1500:a b",
    "1920", "1920", "3000", "3000", "2700", "2050", "7830", "(1500:10001)", "[1500:10001]",
    "1500:10001 5", "1500:10001 -5 NOK", "3000 ;", "* 3000", "! 3000", "1500:å", "=3000", "@3000",
    '3000"', "3000 (x)", "30 00", "1500:10001 NOK", ";3000", "1500:1 1)",
]  # fmt: skip
GAPS = ["  ", "  ", "  ", "  ", "          ", " ", "\t", " \t", "  \t"]
AMOUNTS = [
    "100.00 NOK", "100.00 NOK", "-100.00 NOK", "-100.00 NOK", "100 NOK", "-100 NOK", "50.00 NOK",
    "50.0 NOK", "-50.00 NOK", "", "1.000 NOK", "-1.000 NOK", "1,000 NOK", "100.00 EUR",
    "-100.00 EUR", "100.00NOK", "NOK 100.00", "$100.00", "100.00", "-0.00 NOK", "0 NOK", "- 1 NOK",
    "+1 NOK", "100.00 NOK @ 2 EUR", "100.00 NOK = 100.00 NOK", "1 000,00 NOK", "100. NOK",
    ".5 NOK", "1e2 NOK", "100.00 kr.", "100.00 Ø", '100.00 "NOK"', "٣ NOK", "0100.00 NOK",
    "100.00  NOK", "100.00 NOK 5", "-50 NOK", "150.00 NOK", "-150.00 NOK",
]  # fmt: skip
DIRECTIVES = [
    "; comment", "# x", "", "   ", "\t", "commodity 1.000,00 NOK", "commodity 1000.00 NOK",
    "decimal-mark ,", "decimal-mark .", "alias 1500 = 1600", "alias 1920 = 1500:10001",
    "end aliases", "apply account 1500", "end apply account", "D 1000.00 NOK", "Y2024",
    "comment\n2024-01-01 x\nend comment", "account 1500:10001 5", "account 1500:10001  ; type: A",
    "P 2024-01-01 EUR 11.50 NOK", "~ monthly\n    1500:10001  1 NOK\n    x", "= 1500\n  x  1 NOK",
    "include b.journal", "payee x",
]  # fmt: skip
SNIPPETS = [
    "", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", ";", ":", ",", "[", "]", "(", ")", "=", "@",
    "*", "-", ".", "0", "\x00", "\x0c", "\x85", "\u2028", "\u00a0", "é", '"', "|", "NOK",
]  # fmt: skip


@st.composite
def written(draw: DrawFn) -> str:
    """A journal put together from pieces, most transactions of which balance."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.sampled_from([False] * 4 + [True])):
            pieces.append(draw(st.sampled_from(DIRECTIVES)) + "\n")
        pieces.append(draw(_transactions()))
        pieces.append(draw(st.sampled_from(["\n", "\n", "\n", "", "\n\n", "  \n", "\t\n"])))
    return "".join(pieces)


@st.composite
def _transactions(draw: DrawFn) -> str:
    usual = draw(st.booleans())

    def some(usual_: list[str], odd: list[str]) -> list[str]:
        return usual_[0:3] if usual else odd

    lines = [draw(st.sampled_from(some(HEADS[1:], HEADS))) + draw(st.sampled_from(COMMENTS))]
    lines += [f"   {one}" for one in draw(st.lists(st.sampled_from(COMMENTS[4:]), max_size=2))]
    count = draw(st.sampled_from([2, 2, 2, 3, 4, 5, 1]))
    for number in range(count):
        account = draw(st.sampled_from(ACCOUNTS_WRITTEN[:14] if usual else ACCOUNTS_WRITTEN))
        amounts = AMOUNTS[:9] if usual else AMOUNTS
        amount = ("-100.00 NOK", "100.00 NOK")[number] if usual and count == 2 else draw(
            st.sampled_from(amounts)
        )  # fmt: skip
        gap = "  " if usual else draw(st.sampled_from(GAPS))
        indent = draw(st.sampled_from(["    ", "    ", " ", "\t"]))
        lines.append(f"{indent}{account}{gap}{amount}{draw(st.sampled_from(COMMENTS))}")
        lines += [f"   {one}" for one in draw(st.lists(st.sampled_from(COMMENTS[4:]), max_size=2))]
    ends = ["", "", "", " ", "\t"]
    return "".join(f"{line}{draw(st.sampled_from(ends))}\n" for line in lines)


@st.composite
def mutated(draw: DrawFn) -> bytes:
    """A journal of either kind with pieces of text and bytes changed."""
    text = draw(written() | plans(size=4).map(lambda plan: plan.files()["00.journal"]))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        stop = draw(st.integers(start, min(len(text), start + 3)))
        text = text[:start] + draw(st.sampled_from(SNIPPETS)) + text[stop:]
    if draw(st.booleans()):
        text = text.rstrip("\n")
    if draw(st.sampled_from([False, False, False, True])):
        text = text.replace("\n", "\r\n")
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        if data:
            data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data)


@dataclass
class MemoryFiles:
    """One journal, and one it may include."""

    data: bytes

    def read(self, path: str) -> bytes:
        if path == "b.journal":
            return b"2024-03-01 * x\n    1500:10001  1.00 NOK\n    3000  -1.00 NOK\n"
        return self.data

    def glob(self, pattern: str) -> list[str]:
        return [pattern]


def _rules() -> Rules:
    def due(customer: str, issued: date) -> tuple[date, DueBasis]:
        return issued + timedelta(len(customer)), "book"

    return Rules("NOK", due)


def _transactions_of(data: bytes, common: Any) -> tuple[str, list[Problem], dict[str, int]]:
    reader = Reader(MemoryFiles(data), Chart(configured(ACCOUNTS)).is_receivable)
    reader.common = common
    lines = [repr(one) for one in reader.transactions(["a.journal"])]
    return "\n".join(lines), reader.problems, reader.notices


def _collected(data: bytes, *, quick: bool) -> tuple[Collected, list[Problem]]:
    chart = Chart(configured(ACCOUNTS))
    reader = Reader(MemoryFiles(data), chart.is_receivable)
    collector = Collector(chart, _rules(), reader.declarations.accounts)
    short_way = QuickEntries(collector, chart, _rules())
    if quick:
        reader.common = short_way
    collector.add_all(reader.transactions(["a.journal"]))
    short_way.flush()
    return collector.collected, reader.problems


@tries(800)
@given(mutated())
def test_fast_path_gives_the_transactions_of_the_general_one(data: bytes) -> None:
    assert _transactions_of(data, Common()) == _transactions_of(data, None)


@tries(800)
@given(mutated())
def test_short_way_to_entries_gives_those_of_the_long_one(data: bytes) -> None:
    ours, problems = _collected(data, quick=True)
    theirs, theirs_problems = _collected(data, quick=False)
    assert problems == theirs_problems
    assert ours.problems == theirs.problems
    assert repr(ours.entries) == repr(theirs.entries)
    assert {key: str(sum_) for key, sum_ in ours.turnover.items() if sum_} == {
        key: str(sum_) for key, sum_ in theirs.turnover.items() if sum_
    }
    assert repr(ours.equity_moves) == repr(theirs.equity_moves)
    assert (ours.virtual, ours.transactions) == (theirs.virtual, theirs.transactions)


@pytest.mark.parametrize("comment", COMMENTS)
@pytest.mark.parametrize("where", ["head", "under head", "posting", "under posting", "other"])
def test_every_comment_reads_the_same_both_ways(comment: str, where: str) -> None:
    places = {place: comment if place == where else "" for place in _PLACES}
    text = "2024-01-15 * (F-1) x{head}\n{under head}    1500:10001  100.00 NOK{posting}\n"
    text += "{under posting}    3000  -100.00 NOK{other}\n"
    for place in ("under head", "under posting"):
        places[place] = f"  {places[place]}\n" if places[place] else ""
    for place, own in places.items():
        text = text.replace("{" + place + "}", own)
    data = text.encode()
    assert _transactions_of(data, Common()) == _transactions_of(data, None)
    ours, problems = _collected(data, quick=True)
    theirs, theirs_problems = _collected(data, quick=False)
    assert (repr(ours), problems) == (repr(theirs), theirs_problems)


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-15 ( F-1 ) x\n 1500:1  1 NOK\n 3000  -1 NOK\n",
        "2024-01-15 x\n 1500:1  1 NOK\n 1500:2  -1 NOK\t\n\n2024-01-16 x\n a  1 NOK\n b  -1 NOK\n",
        "2024-01-15 x\n 1500:1  -0.00 NOK\n 3000  0.00 NOK\n",
        "2024-01-15 x\n 1500:1\u00a0x  1 NOK\n 3000  -1 NOK\n",
        "2024-01-15 x\n \u00a01500:1  1 NOK\n 3000  -1 NOK\n",
        "2024-01-15 \u2028* x\n 1500:1  1 NOK\n 3000  -1 NOK\n",
        "2024-01-15 x\n 1500:1  1 NOK ; d\x0cue: 2024-01-16\n 3000  -1 NOK\n",
        "2024-01-15 x\n 1500:1  1 NOK ; invoice:\u00a0F-1\n 3000  -1 NOK\n",
        "2024-01-15 x\n 1500:1  1 NOK\n 3000  -1 NOK\n\x8524-02-03 x\n",
        "2024-01-15 x\n a\u00a0; x: y\n 1500:1  1 NOK\n",
    ],
)
def test_odd_spaces_and_zeros_read_the_same_both_ways(text: str) -> None:
    data = text.encode()
    assert _transactions_of(data, Common()) == _transactions_of(data, None)
    ours, problems = _collected(data, quick=True)
    theirs, theirs_problems = _collected(data, quick=False)
    assert (repr(ours), problems) == (repr(theirs), theirs_problems)


_PLACES = ("head", "under head", "posting", "under posting", "other")
