"""What was written is read back: the quick way says the same as the reader of journals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from reskontro.book.sources import FolderFiles
from reskontro.journal import Amount, Posting, Reader, State, Transaction
from reskontro.journal.write import UnwritableError, write_transaction
from reskontro.record.read_back import ReadBack

if TYPE_CHECKING:
    from reskontro.journal import Tags

PAYMENT = Transaction(
    date(2026, 1, 2),
    "Hansen AS | Innbetaling",
    (
        Posting("1920", Decimal("1000.00"), "NOK"),
        Posting("7770", Decimal("-0.50"), "NOK"),
        Posting("1500:10001", Decimal("-999.50"), "NOK", (("invoice", "2026-001"),)),
    ),
    status="*",
    code="B-0001",
    tags=(("payment", "0123456789abcdef.1"), ("file", "camt054.xml"), ("sha256", "6b86b2")),
)
#: What may stand where; most are ordinary, and none is the same as another.
DAYS = st.sampled_from([date(2026, 1, 2), date(2026, 12, 31), date(999, 1, 1)])
TEXTS = st.sampled_from(
    ["Hansen AS | x", "å", "", "a  b", "(a", "x (y)", "* a", "\u00a0a", "a=b", "1"]
)
CODES = st.sampled_from(["B-0001", "", "å 1", "(a", "1  2"])
ACCOUNTS = st.sampled_from(
    ["1500:10001", "1920", "a b", "a 1", "Ångström", "[a", "a\u00a0b", "x;y"]
)
COMMODITIES = st.sampled_from(["NOK", "NOK", "NOK", "SEK", "kr", "€", "x2", "a b", ""])
AMOUNTS = st.sampled_from(["1", "-1.00", "0.00", "-0.00", "0.5", "12.345", "1E+2"]).map(Decimal)
TAGS = st.lists(
    st.sampled_from(
        [
            ("invoice", "2026-001"),
            ("due", "2026-01-05"),
            ("date", "2026-01-05"),
            ("date2", "2026-1-5"),
            ("x1", "a b"),
            ("a", ""),
            ("dated", "a/b"),
            ("é", "1"),
            ("a", "å"),
            ("a", "1:2"),
            ("a", "[1-2]"),
        ]
    ),
    max_size=2,
).map(tuple)
REMARKS = st.sampled_from(["", "", "", "a remark", "x: y"])
#: What hands of people may do to a line.
CHANGES = st.sampled_from([
    ("    ; ", "  ;"), ("NOK", "SEK"), ("  ", " "), ("1", "2"), ("\n    ; ", "  ; "), (".00", ""),
    ("invoice", "Invoice"), ("\n", "  \n"), ("-", ""), ("B-", "b-"), (": ", ":"), ("NOK\n", "NOK @ 2 SEK\n"),
    ("*", "!"), ("2026-0", "2026/0"), ("a", "a,b: c"), ("\n\n", "\n"), ("\n    ", "\n\t"), ("Å", "Ä"),
])  # fmt: skip


REPLACED = st.one_of(
    st.fixed_dictionaries({"date": DAYS}),
    st.fixed_dictionaries({"description": TEXTS, "code": CODES}),
    st.fixed_dictionaries({"description": TEXTS, "code": st.just(""), "status": st.just("")}),
    st.fixed_dictionaries({"status": st.sampled_from(["", "!"])}),
    st.fixed_dictionaries({"tags": TAGS}),
    st.fixed_dictionaries({"comment": REMARKS}),
    st.fixed_dictionaries({"date2": st.just(date(2026, 1, 9))}),
)
REPLACED_IN_A_POSTING = st.one_of(
    st.fixed_dictionaries({"account": ACCOUNTS}),
    st.fixed_dictionaries({"quantity": AMOUNTS}),
    st.fixed_dictionaries({"commodity": COMMODITIES}),
    st.fixed_dictionaries({"tags": TAGS}),
    st.fixed_dictionaries({"comment": REMARKS}),
    st.fixed_dictionaries({"virtual": st.just("(")}),
    st.fixed_dictionaries({"status": st.just("!")}),
    st.fixed_dictionaries({"date": DAYS}),
    st.fixed_dictionaries({"cost": st.just(Amount(Decimal(90), "EUR"))}),
)


@st.composite
def transactions(draw: st.DrawFn) -> Transaction:
    """A transaction that is ordinary but for a part or two; not all of them balance."""
    postings = list(PAYMENT.postings[draw(st.integers(0, 1)) :])
    if draw(st.booleans()):
        at = draw(st.integers(0, len(postings) - 1))
        postings[at] = msgspec.structs.replace(postings[at], **draw(REPLACED_IN_A_POSTING))
    if draw(st.booleans()):
        commodity = draw(COMMODITIES)
        postings = [msgspec.structs.replace(one, commodity=commodity) for one in postings]
    if draw(st.integers(0, 3)):
        sums = [one.quantity for one in postings[1:]]
        postings[0] = msgspec.structs.replace(postings[0], quantity=-sum(sums, Decimal(0)))
    replaced = {"postings": (*postings,)}
    if draw(st.booleans()):
        replaced |= draw(REPLACED)
    return msgspec.structs.replace(PAYMENT, **replaced)


def bare(one: Transaction) -> Transaction:
    """What a transaction says, without where it stands and the text of its comments.

    Amounts tell how many decimals they are written with.
    """
    postings = tuple(
        msgspec.structs.replace(
            each, line=0, comment="", commodity=f"{each.quantity} {each.commodity}"
        )
        for each in one.postings
    )
    return msgspec.structs.replace(one, postings=postings, path="", line=0, comment="")


def read(text: str, quick: ReadBack | None) -> tuple[list[Transaction], bool]:
    """What the reader hands out, and whether all is well."""
    reader = Reader(FolderFiles(Path()), lambda _account: False)
    reader.common = quick
    found = reader.more(text, 1, State("x"))
    return [bare(one) for one in found], not reader.problems


@settings(max_examples=400, deadline=None)
@given(
    st.lists(transactions() | st.just(PAYMENT), max_size=3),
    st.lists(transactions() | st.just(PAYMENT), max_size=1),
    st.lists(CHANGES, max_size=1),
)
def test_the_quick_way_takes_in_just_what_reads_as_it_was_meant(
    meant: list[Transaction], more: list[Transaction], changes: list[tuple[str, str]]
) -> None:
    try:
        text = "\n".join(map(write_transaction, [*meant, *more]))
    except UnwritableError:
        reject()
    for old, new in changes:
        text = text.replace(old, new, 1)
    whole, fine = read(text, None)
    quick = ReadBack(meant)
    found, quickly_fine = read(text, quick)
    wanted = [bare(one) for one in meant]
    left = [bare(one) for one in quick.left]
    assert quickly_fine == fine
    if fine:
        assert (found == left) == (whole == wanted)
        assert len(found) - len(left) == len(whole) - len(wanted)


def plainly(one: Transaction) -> str:
    """A transaction as text, without any care."""

    def tags(own: Tags) -> str:
        return "".join(f"\n    ; {name}: {value}" for name, value in own)

    lines = [f"{one.date} {one.status} ({one.code}) {one.description}{tags(one.tags)}"]
    lines += [f"    {p.account}  {p.quantity:f} {p.commodity}{tags(p.tags)}" for p in one.postings]
    return "\n".join((*lines, ""))


def posting(**parts: Any) -> tuple[Posting, ...]:
    """The postings of the payment, the last with other parts."""
    *others, last = PAYMENT.postings
    return (*others, msgspec.structs.replace(last, **parts))


@pytest.mark.parametrize(
    "parts",
    [
        {"code": " B-1"},
        {"code": "(B-1"},
        {"description": "a ; b"},
        {"description": "(a"},
        {"tags": (("a", "b\n    ; c: d"),)},
        {"tags": (("a", "b, c: d"),)},
        {"tags": (("A", "b"),)},
        {"postings": posting(tags=(("date", "2026-01-05"),))},
        {"postings": posting(account="a;b")},
        {"postings": posting(commodity="SEK")},
        {"postings": posting(quantity=Decimal("-9.50"))},
        {"postings": (*PAYMENT.postings, Posting("a", Decimal("-0.00"), "NOK"))},
        {"postings": PAYMENT.postings * 2},
    ],
)
def test_what_may_read_otherwise_is_left_to_the_reader(parts: dict[str, Any]) -> None:
    other = msgspec.structs.replace(PAYMENT, **parts)
    quick = ReadBack([other])
    read(plainly(other), quick)
    assert quick.left == [other]
    quick = ReadBack([PAYMENT])
    read(plainly(other), quick)
    assert quick.left == [PAYMENT]


def test_an_ordinary_transaction_is_not_left_to_the_reader() -> None:
    other = msgspec.structs.replace(PAYMENT, status="", comment="by hand")
    meant = [PAYMENT, other, PAYMENT, PAYMENT]
    quick = ReadBack(meant)
    found, fine = read("\n".join(map(write_transaction, meant)), quick)
    assert fine
    assert quick.left == [other]
    assert found == [bare(other)]


def test_a_transaction_too_few_or_too_many_is_left_over() -> None:
    text = write_transaction(PAYMENT)
    few, many = ReadBack([PAYMENT, PAYMENT]), ReadBack([])
    assert read(text, few) == ([], True)
    assert few.left == [PAYMENT]
    assert read(text, many) == ([bare(PAYMENT)], True)
    assert many.left == []
