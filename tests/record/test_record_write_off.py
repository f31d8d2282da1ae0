from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck
from hypothesis import given as given_values
from hypothesis import settings as limits
from hypothesis import strategies as st
from recording import folder_of, postings, record, recorded, recording_book, refused, tags

from reskontro.record.contents import Part
from reskontro.record.invoiced import vat_share

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-10-01")
BANKRUPT = ("--ground", "insolvency", "--evidence", "bostyrers melding", *DAY)


def owing(books: Books, *, net: str = "800", vat: str = "25", **more: Any) -> Given:
    """A customer with one invoice of the 10th of January."""
    given = recording_book(books, payment_reference=None, **more)
    recorded(given, "invoice", "10001", net, "--vat", vat, "--date", "2025-01-10")
    return given


def test_a_write_off_is_loss_and_vat_and_no_credit_note(books: Books) -> None:
    given = owing(books)  # K6
    text = recorded(given, "write-off", "2025-001", *BANKRUPT)
    assert postings(text) == [
        ("7830", Decimal(800)),
        ("2700", Decimal(200)),
        ("1500:10001", Decimal(-1000)),
    ]
    assert text.startswith("2025-10-01 * (V-0001) Byggmester Hansen AS | Loss on 2025-001\n")
    assert tags(text) == {
        "ground": "insolvency",
        "evidence": "bostyrers melding",
        "vat": "25",
        "invoice": "2025-001",
    }
    assert [one.kind for one in given.entries] == ["invoice", "write_off"]
    assert given.open("2025-10-01") == []
    assert given.call("check", "--select", "R2,R3,R6", "--as-of", "2025-10-02").out == ""


def test_the_vat_is_that_of_the_invoice_at_its_own_codes_and_rates(books: Books) -> None:
    given = recording_book(books, payment_reference=None)
    lines = ("--line", "amount=1000, vat=25, text=a", "--line", "amount=400, vat=15, text=b")
    recorded(given, "invoice", "10001", *lines, "--date", "2025-01-10")  # 1250 + 460
    text = recorded(given, "write-off", "2025-001", *BANKRUPT)
    assert postings(text) == [
        ("7830", Decimal(1400)),
        ("2700", Decimal(250)),
        ("2701", Decimal(60)),
        ("1500:10001", Decimal(-1710)),
    ]


def test_the_rate_is_the_invoice_s_when_it_has_changed_since(books: Books) -> None:
    given = recording_book(books, payment_reference=None)
    recorded(given, "invoice", "10001", "1000", "--vat", "12", "--date", "2020-12-01")  # 6 %
    text = recorded(given, "write-off", "2020-001", *BANKRUPT)
    assert dict(postings(text)) == {"7830": 1000, "2703": 60, "1500:10001": -1060}


def test_what_is_left_of_a_part_paid_invoice_has_its_share_of_the_vat(books: Books) -> None:
    given = owing(books)
    recorded(given, "payment", "10001", "400", "--invoice", "2025-001", "--date", "2025-02-01")
    done = record(given, "write-off", "2025-001", *BANKRUPT)
    assert dict(postings(done.out)) == {"7830": 480, "2700": 120, "1500:10001": -600}
    assert "2025-001: 600 NOK written off, of it 120 VAT taken back; 0 left open" in done.err
    assert "FMVA § 4-7-1 bokstav c" in done.err


def test_what_a_credit_note_took_back_is_not_lost(books: Books) -> None:
    given = recording_book(books, payment_reference=None)
    lines = ("--line", "amount=1000, vat=25, text=a", "--line", "amount=400, vat=15, text=b")
    recorded(given, "invoice", "10001", *lines, "--date", "2025-01-10")
    note = ("--amount", "1000", "--vat", "25", "--date", "2025-02-01")
    recorded(given, "credit-note", "2025-001", *note)
    text = recorded(given, "write-off", "2025-001", *BANKRUPT)
    assert dict(postings(text)) == {"7830": 400, "2701": 60, "1500:10001": -460}


def test_a_part_leaves_the_rest_open_and_the_parts_of_the_vat_add_up(books: Books) -> None:
    given = owing(books, net="33.33")  # 8.33 VAT, 41.66 in all
    lost: dict[str, Decimal] = {}
    for amount in ("13.89", "13.89", None):
        part = () if amount is None else ("--amount", amount)
        for account, quantity in postings(
            recorded(given, "write-off", "2025-001", *part, *BANKRUPT)
        ):
            lost[account] = lost.get(account, Decimal(0)) + quantity
    assert lost == {
        "7830": Decimal("33.33"),
        "2700": Decimal("8.33"),
        "1500:10001": Decimal("-41.66"),
    }
    assert given.open("2025-10-01") == []


@limits(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given_values(
    st.lists(
        st.tuples(st.integers(1, 10_000_000), st.sampled_from((0, 12, 15, 25))),
        min_size=1,
        max_size=4,
    ),
    st.lists(st.integers(0, 1_000), min_size=1, max_size=6),
)
def test_the_vat_of_pieces_adds_up_and_never_falls(
    sales: list[tuple[int, int]], weights: list[int]
) -> None:
    parts: dict[str, Part] = {}
    for place, (cents, rate) in enumerate(sales):
        part = parts[str(place)] = Part(Decimal(rate) / 100, "2700")
        part.nets["3000"] = Decimal(cents) / 100
        part.vat = (part.net * part.rate).quantize(Decimal("0.01"))
    whole = sum((part.gross for part in parts.values()), start=Decimal(0))
    total = sum(weights) or 1
    cuts = sorted(
        {
            Decimal(0),
            whole,
            *(
                (whole * sum(weights[:n]) / total).quantize(Decimal("0.01"))
                for n in range(len(weights))
            ),
        }
    )
    shares = [vat_share(parts, cut, "NOK") for cut in cuts if cut <= whole]
    for before, after in pairwise(shares):
        assert all(after[code] >= vat for code, vat in before.items())
    assert shares[-1] == {code: part.vat for code, part in parts.items() if part.vat}


def test_several_documents_and_all_of_a_customer_have_a_voucher_each(books: Books) -> None:
    given = owing(books)
    recorded(given, "invoice", "10001", "100", "--vat", "25", "--date", "2025-01-11")
    recorded(given, "invoice", "10002", "100", "--vat", "25", "--date", "2025-01-12")
    text = recorded(given, "write-off", "--customer", "10001", "--all", *BANKRUPT)
    assert [line.split()[2] for line in text.splitlines() if line.startswith("2025")] == [
        "(V-0001)",
        "(V-0002)",
    ]
    assert given.open("2025-10-01") == [("2025-003", Decimal(125))]
    recorded(given, "write-off", "2025-003", *BANKRUPT)
    assert given.open("2025-10-01") == []


FEE = """
2025-02-20 * (R-1) Byggmester Hansen AS | Purregebyr
    1500:10001    35 NOK
    ; invoice: 2025-001
    3900         -35 NOK

2025-02-21 * (R-2) Byggmester Hansen AS | Purregebyr
    1500:10002    35 NOK
    ; invoice: G-2
    3900         -35 NOK
"""


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (None, {"7830": 835, "2700": 200, "1500:10001": -1035}),
        ("1000", {"7830": 800, "2700": 200, "1500:10001": -1000}),  # just the principal
        ("35", {"7830": 35, "1500:10001": -35}),  # costs first, by settle_order
        ("535", {"7830": 435, "2700": 100, "1500:10001": -535}),
    ],
)
def test_no_vat_comes_back_on_a_fee(
    books: Books, amount: str | None, expected: dict[str, int]
) -> None:
    given = owing(books)
    journal = folder_of(given) / "2025.journal"
    journal.write_text(journal.read_text() + FEE)
    part = () if amount is None else ("--amount", amount)
    assert dict(postings(recorded(given, "write-off", "2025-001", *part, *BANKRUPT))) == expected
    assert dict(postings(recorded(given, "write-off", "G-2", *BANKRUPT))) == {
        "7830": 35,
        "1500:10002": -35,
    }


def test_without_vat_the_loss_is_all_of_it(books: Books) -> None:
    given = owing(books)
    text = recorded(given, "write-off", "2025-001", "--no-vat", *BANKRUPT)
    assert dict(postings(text)) == {"7830": 1000, "1500:10001": -1000}


def test_an_opening_has_the_vat_that_the_call_tells(books: Books) -> None:
    journal = """
    2025-01-01 * Åpning
        1500:10001    1250 NOK
        ; invoice: 2024-9
        ; issued: 2024-11-01
        2050
    """
    given = recording_book(books, journal)
    assert "Give the VAT code of all of it with --vat, or --no-vat" in refused(
        given, "write-off", "2024-9", *BANKRUPT
    )
    text = recorded(given, "write-off", "2024-9", "--vat", "25", "--amount", "500", *BANKRUPT)
    assert dict(postings(text)) == {"7830": 400, "2700": 100, "1500:10001": -500}


def test_what_was_assumed_to_be_paid_is_not_lost(books: Books) -> None:
    given = owing(books)
    journal = folder_of(given) / "2025.journal"
    untagged = "\n2025-02-01 (X-1) Betaling\n    1920  400 NOK\n    1500:10001\n"
    journal.write_text(journal.read_text() + untagged)
    text = recorded(given, "write-off", "2025-001", *BANKRUPT)
    assert dict(postings(text))["1500:10001"] == -600
    assert given.open("2025-10-01") == []


def test_evidence_is_a_file_of_the_book_or_the_voucher(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = owing(books, vouchers="bilag")
    recorded(given, "invoice", "10001", "100", "--vat", "25", "--date", "2025-01-11")
    folder = folder_of(given)
    (folder / "bilag").mkdir()
    (folder / "bilag" / "bo.pdf").write_bytes(b"%PDF")
    monkeypatch.chdir(folder)
    ground = ("--ground", "insolvency", *DAY)
    text = recorded(given, "write-off", "2025-001", "--evidence", "bilag/bo.pdf", *ground)
    assert tags(text)["evidence"] == "bo.pdf"
    text = recorded(given, "write-off", "2025-002", "--voucher", "bilag/bo.pdf", *ground)
    assert (tags(text)["evidence"], tags(text)["voucher"]) == ("bo.pdf", "bo.pdf")
    assert given.call("check", "--select", "R6,R501", "--as-of", "2025-10-02").out == ""


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "Name documents, or a customer with --customer and --all"),
        (("2025-001", "--all", "--customer", "10001"), "said twice"),
        (("--all",), "Name documents, or a customer"),
        (("2025-009",), "there is no invoice 2025-009; nearest: 2025-00"),
        (("2025-001", "--amount", "1000.01"), "1,000.00 is open"),
        (("2025-001", "--amount", "0"), "cannot be written off"),
        (("2025-001", "2025-002", "--amount", "10"), "--amount is for one document"),
        (("2025-001", "2025-002", "--number", "V-0001"), "--number is for one voucher"),
        (("2025-001", "--number", "V-0007"), "the next number is V-0001"),
        (("2025-001", "--date", "2025-01-09"), "before 2025-001 of 2025-01-10"),
        (("2025-001", "--ground", "konkurs"), "no ground “konkurs”"),
        (("2025-001", "--evidence", "bo.pdf"), "bo.pdf is no file in the book's folder"),
        (("2025-001", "--account", "3000"), "is none of accounts.loss"),
        (("--all", "--customer", "10018"), "nothing is open of customer 10018"),
    ],
)
def test_what_cannot_be_written_off_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = owing(books)
    recorded(given, "invoice", "10001", "100", "--vat", "25", "--date", "2025-01-11")
    usual = dict(zip(BANKRUPT[::2], BANKRUPT[1::2], strict=True))
    usual = {name: value for name, value in usual.items() if name not in args}
    more = [part for pair in usual.items() for part in pair]
    assert message in refused(given, "write-off", *args, *more)


def test_a_settled_document_cannot_be_written_off(books: Books) -> None:
    given = owing(books)
    recorded(given, "payment", "10001", "1000", "--date", "2025-02-01")
    assert "nothing is open of 2025-001" in refused(given, "write-off", "2025-001", *BANKRUPT)


@pytest.mark.parametrize("response", ["refuse", "warn", "ignore"])
def test_a_ground_the_law_asks_for_is_refused_or_told_as_the_settings_say(
    books: Books, response: str
) -> None:
    settings = {"journal": "{year}.journal", "bank": "1920", "loss_ground": response}
    given = owing(books, record=settings)
    told = "on which ground the loss is final is not said"
    early = ("--ground", "overdue_six_months", "--evidence", "purringer", "--date", "2025-08-08")
    too_early = "does not hold: the document has not been overdue so long"  # due 2025-02-09
    if response == "refuse":
        assert told in refused(given, "write-off", "2025-001", *DAY)
        assert "nothing is given that proves" in refused(
            given, "write-off", "2025-001", "--ground", "insolvency", *DAY
        )
        assert too_early in refused(given, "write-off", "2025-001", *early)
        recorded(given, "write-off", "2025-001", *early[:-1], "2025-08-09")
    else:
        done = record(given, "write-off", "2025-001", "--amount", "10", *DAY)
        assert (done.code, told in done.err) == (0, response == "warn")
        done = record(given, "write-off", "2025-001", *early)
        assert (done.code, too_early in done.err) == (0, response == "warn")


def test_a_small_claim_in_sweden(books: Books) -> None:
    given = recording_book(
        books,
        company={"name": "Prov AB", "country": "SE"},
        currency="SEK",
        payment_reference=None,
        vat={"25": {"percent": 25, "account": "2700", "revenue": "3000"}},
    )
    for net in ("799", "800"):
        recorded(given, "invoice", "10001", net, "--vat", "25", "--date", "2025-01-01")
    args = ("--ground", "small_claim", "--evidence", "krav 1 mars", *DAY)
    text = recorded(given, "write-off", "2025-001", *args)
    assert dict(postings(text))["1500:10001"] == Decimal("-998.75")
    assert "the claim is not that small" in refused(given, "write-off", "2025-002", *args)


def test_a_closed_day_is_refused(books: Books) -> None:
    given = owing(books)
    settings = folder_of(given) / "reskontro.yaml"
    settings.write_text(settings.read_text().replace('"terms"', '"lock": "2025-12-31", "terms"', 1))
    assert "closed period" in refused(given, "write-off", "2025-001", *BANKRUPT)
