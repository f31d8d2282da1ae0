"""The write profile: what we write, we, hledger and Ledger read back the same."""

from __future__ import annotations

import subprocess
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journal_reading import (
    HLEDGER,
    LEDGER,
    as_hledger_sees,
    as_we_see,
    hledger_json,
    read,
    sole,
)

from reskontro.journal import (
    Amount,
    Assertion,
    Posting,
    Transaction,
)
from reskontro.journal.write import UnwritableError, write_transaction

if TYPE_CHECKING:
    from pathlib import Path

WORDS = st.lists(
    st.text("abcæøåÄÖ0123456789-./&'%#", min_size=1, max_size=8).filter(
        lambda word: not word.startswith(("%", "#"))
    ),
    min_size=1,
    max_size=3,
).map(" ".join)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
NAMES = st.lists(st.text("abcæøå0123456789-", min_size=1, max_size=6), min_size=1, max_size=3).map(
    lambda parts: "x" + ":".join(parts)
)
QUANTITIES = st.decimals(
    min_value=Decimal(-(10**12)), max_value=Decimal(10**12), allow_nan=False, places=2
).map(lambda quantity: quantity or Decimal("0.00"))
COMMODITIES = st.sampled_from(["NOK", "SEK", "€", "kr", "A 1", "x2", ""])
TAGS = st.lists(
    st.tuples(st.text("abcdefø", min_size=1, max_size=6), WORDS | st.just("")), max_size=3
).map(tuple)


@st.composite
def transactions(draw: st.DrawFn) -> Transaction:
    commodity = draw(COMMODITIES)
    quantities = draw(st.lists(QUANTITIES, min_size=1, max_size=4))
    quantities.append(-sum(quantities, Decimal(0)) or Decimal("0.00"))
    postings = [
        Posting(
            draw(NAMES),
            quantity,
            commodity,
            tags=draw(TAGS),
            date=draw(st.none() | DAYS),
            date2=draw(st.none() | DAYS),
            status=draw(st.sampled_from(["", "*", "!"])),
            assertion=draw(
                st.none()
                | st.builds(
                    Assertion,
                    st.builds(Amount, QUANTITIES, COMMODITIES),
                    st.booleans(),
                    st.booleans(),
                )
            ),
        )
        for quantity in quantities
    ]
    if draw(st.booleans()):
        postings.append(Posting(draw(NAMES), Decimal("5.00"), "X", virtual="(", tags=draw(TAGS)))
    if draw(st.booleans()):
        amount = Amount(Decimal("-3.50"), "Y")
        postings.append(Posting(draw(NAMES), Decimal("-1.00"), "X", cost=amount))
        postings.append(Posting(draw(NAMES), Decimal("3.50"), "Y"))
    return Transaction(
        draw(DAYS),
        draw(WORDS | st.just("")),
        tuple(postings),
        status=draw(st.sampled_from(["", "*", "!"])),
        code=draw(st.just("") | WORDS),
        tags=draw(TAGS),
        date2=draw(st.none() | DAYS),
    )


def bare(transaction: Transaction) -> Transaction:
    """Without where it stands and how its comments are laid out."""
    postings = tuple(
        msgspec.structs.replace(
            one,
            line=0,
            comment="",
            inferred=False,
            assertion=one.assertion
            and msgspec.structs.replace(one.assertion, column=0, assigns=False),
        )
        for one in transaction.postings
    )
    return msgspec.structs.replace(transaction, postings=postings, path="", line=0, comment="")


@settings(max_examples=300, deadline=None)
@given(transactions())
def test_what_is_written_reads_back_the_same(transaction: Transaction) -> None:
    text = write_transaction(transaction)
    result = read(text.encode())
    assert result.problems == []
    assert [bare(one) for one in result.transactions] == [bare(transaction)]
    assert write_transaction(result.transactions[0]) == text


EXAMPLE = """\
2024-01-15 * (2024-001) Nordmann AS | Faktura ; due:2024-02-14, KID: 2024001
 1500:C001  12 500,00 NOK ; invoice: 2024-001
 3000  -10000,00 NOK
 2700

2024/2/10=2/12 ! Innbetaling
 ! 1920  $5,000.00 @@ 55000 NOK  ; date:2024-02-11
 (note)  3 "a b"
 1500:C001  -55000 NOK ==* 1 NOK ; free text ; more
"""


def test_write_profile_looks_like_this() -> None:
    text = "\n".join(write_transaction(one) for one in read(EXAMPLE.encode()).transactions)
    assert text == (
        "2024-01-15 * (2024-001) Nordmann AS | Faktura\n"
        "    ; due: 2024-02-14\n"
        "    ; kid: 2024001\n"
        "    1500:C001                     12500.00 NOK\n"
        "    ; invoice: 2024-001\n"
        "    3000                         -10000.00 NOK\n"
        "    2700                          -2500.00 NOK\n"
        "\n"
        "2024-02-10=2024-02-12 ! Innbetaling\n"
        "    ! 1920                         5000.00 $ @@ 55000 NOK\n"
        "    ; [2024-02-11]\n"
        '    (note)                               3 "a b"\n'
        "    1500:C001                       -55000 NOK ==* 1 NOK\n"
        "    ; free text ; more\n"
    )


@pytest.mark.skipif(HLEDGER is None, reason="hledger is not installed")
@settings(max_examples=15, deadline=None)
@given(st.lists(transactions(), min_size=10, max_size=10))
def test_hledger_reads_what_is_written_as_we_do(
    tmp_path_factory: pytest.TempPathFactory, written: list[Transaction]
) -> None:
    text = "\n".join(
        write_transaction(_without_assertions(one, day))
        for day, one in enumerate(written)
        if "" not in {posting.commodity for posting in one.postings}
    )
    path = tmp_path_factory.mktemp("write") / "x.journal"
    path.write_text(text, encoding="utf-8")
    ours = read(text.encode())
    assert ours.problems == []
    assert as_we_see(ours.transactions) == as_hledger_sees(hledger_json(path))


def _without_assertions(transaction: Transaction, day: int) -> Transaction:
    """As it is but for assertions, which random amounts do not fulfil, and dates in order."""
    postings = tuple(msgspec.structs.replace(one, assertion=None) for one in transaction.postings)
    return msgspec.structs.replace(transaction, postings=postings, date=date(2024, 1, day + 1))


@pytest.mark.skipif(LEDGER is None, reason="ledger is not installed")
def test_ledger_reads_what_is_written(tmp_path: Path) -> None:
    text = write_transaction(read(EXAMPLE.encode()).transactions[0])
    path = tmp_path / "x.ledger"
    path.write_text(text, encoding="utf-8")
    assert LEDGER is not None
    run = subprocess.run(
        [LEDGER, "-f", str(path), "bal", "1500", "--pivot", "invoice", "--flat"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "12500.00 NOK" in run.stdout


@pytest.mark.parametrize(
    "change",
    [
        {"code": "a)b"},
        {"description": "a ; b"},
        {"description": "a\nb"},
        {"description": "(a) b"},
        {"description": "* a"},
        {"tags": (("customer", "Hansen, Ola"),)},
        {"tags": (("a b", "c"),)},
        {"tags": (("a", "b\nc"),)},
        {"tags": (("a", "b "),)},
        {"tags": (("a", "b\n    ; c: d"),)},
        {"tags": (("a", "b\x01"),)},
        {"postings": (Posting("a\x01", Decimal(0), ""),)},
        {"postings": (Posting("a", Decimal(0), "x\x01"),)},
        {"postings": (Posting("a  b", Decimal(0), ""),)},
        {"postings": (Posting("a ;b", Decimal(0), ""),)},
        {"postings": (Posting("(a)", Decimal(0), ""),)},
        {"postings": (Posting("* a", Decimal(0), ""),)},
        {"postings": (Posting("", Decimal(0), ""),)},
        {"postings": (Posting("a", Decimal(0), 'x"y'),)},
        {"postings": (Posting("a", Decimal(0), "", comment="x"),), "comment": "a\x00b"},
    ],
)
def test_what_no_journal_can_say_is_not_written(change: dict[str, object]) -> None:
    transaction = msgspec.structs.replace(sole("2024-01-01\n"), **change)
    with pytest.raises(UnwritableError):
        write_transaction(transaction)
