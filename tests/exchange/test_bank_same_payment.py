"""Payments that come again in files of other formats: the law, and what it is about, case by case.

The law: each payment of the account is booked once, whatever files bring it, in whatever order and
however they are grouped into calls.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from bank_books import ACCOUNT, Bank, apply, bank_book
from bank_books import one as one_payment
from bank_files import camt053, camt054, entry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random
    from types import FrameType

    from books import Books

KIDS = ("1002300422", "1002300430", "1002300448")
DAYS = ("2026-10-06", "2026-10-20")
NEAR = ("2026-10-06", "2026-10-07", "2026-10-09")
JOURNAL = "\n".join(
    f"2026-09-01 * (F{number}) 1000{number} | Faktura F{number}\n"
    f"    ; due: 2026-10-01\n    ; kid: {kid}\n"
    f"    1500:1000{number}              90000.00 NOK\n    ; invoice: F{number}\n"
    f"    3000                         -90000.00 NOK\n"
    for number, kid in enumerate(KIDS, 1)
)
CUSTOMERS = {f"1000{number}": {"name": f"Prøve {number} AS"} for number in (1, 2, 3)}


@dataclass(frozen=True)
class Paid:
    """A payment on the account; `number` is its own, and the bank's in every format."""

    number: int
    amount: int
    kid: str


@dataclass(frozen=True)
class Line:
    """A line of the account: a fee of the bank's, or one payment, or several as a lump sum."""

    number: int
    day: str
    payments: tuple[Paid, ...] = ()
    fee: int = 0

    @property
    def amount(self) -> int:
        return sum(one.amount for one in self.payments) - self.fee


def camt_lines(lines: list[Line], letter: str, *, detailed: bool = True) -> str:
    """Lines as a camt message has them; the bank's numbers are other ones in each message."""
    found = ""
    for line in lines:
        details = "".join(
            f"<TxDtls><Refs><AcctSvcrRef>{letter}{one.number}</AcctSvcrRef></Refs>"
            f'<AmtDtls><TxAmt><Amt Ccy="NOK">{one.amount}.00</Amt></TxAmt></AmtDtls>'
            f"<RmtInf><Strd><CdtrRefInf><Ref>{one.kid}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>"
            for one in (line.payments if detailed else ())
        )
        found += (
            f'<Ntry><Amt Ccy="NOK">{abs(line.amount)}.00</Amt>'
            f"<CdtDbtInd>{'DBIT' if line.fee else 'CRDT'}</CdtDbtInd><Sts>BOOK</Sts>"
            f"<BookgDt><Dt>{line.day}</Dt></BookgDt>"
            f"<AcctSvcrRef>{letter}L{line.number}</AcctSvcrRef>"
            + (f"<NtryDtls>{details}</NtryDtls>" if details else "")
            + f"<AddtlNtryInf>{'Gebyr' if line.fee else 'Innbetaling'}</AddtlNtryInf></Ntry>\n"
        )
    return found


def csv_of(lines: list[Line]) -> str:
    """Lines as DNB's net bank has them."""
    rows = ["Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto"]
    for line in lines:
        day = ".".join(reversed(line.day.split("-")))
        out, into = (f"{line.fee},00", "") if line.fee else ("", f"{line.amount},00")
        rows.append(f"{day};{'Gebyr' if line.fee else 'Innbetaling'};{day};{out};{into}")
    return "\n".join(rows) + "\n"


def ocr_of(lines: list[Line]) -> str:
    """Lines as OCR giro has them: each is one settlement."""
    rows = ["NY0000100000808000001230001234500000000000", f"NY0900200012345670000001{ACCOUNT}"]
    days = sorted({f"{line.day[8:]}{line.day[5:7]}{line.day[2:4]}" for line in lines})
    number = whole = 0
    for line in lines:
        day = f"{line.day[8:]}{line.day[5:7]}{line.day[2:4]}"
        for one in line.payments:
            number += 1
            whole += one.amount * 100
            rows += [
                f"NY091030{number:07}{day}01061{line.number:05}0{one.amount * 100:017}{one.kid:>25}",
                f"NY091031{number:07}0000000000{one.number + 1:09}0000000{day}98765432109",
            ]
    records, first, last = 2 * number + 2, days[0], days[-1]
    rows.append(f"NY090088{number:08}{records:08}{whole:017}061026{first}{last}")
    rows.append(f"NY000089{number:08}{records + 2:08}{whole:017}061026")
    return "".join(f"{row:0<80}\n" for row in rows)


@st.composite
def lines_of_days(draw: st.DrawFn) -> list[Line]:
    """The lines of an account."""
    lines: list[Line] = []
    number = 0
    for day in DAYS:
        for _ in range(draw(st.integers(0, 3))):
            amounts = draw(st.lists(st.sampled_from((500, 300)), min_size=1, max_size=2))
            payments = [
                Paid(number + place, amount, draw(st.sampled_from(KIDS)))
                for place, amount in enumerate(amounts)
            ]
            number += len(payments)
            lines.append(Line(len(lines) + 1, day, tuple(payments)))
        fees = draw(st.integers(0, 2))
        lines += [Line(len(lines) + nth, day, fee=25) for nth in range(1, fees + 1)]
    return lines


@st.composite
def notified(draw: st.DrawFn, lines: list[Line]) -> dict[str, str]:
    """Notifications that have all lines: they come several times a day, and may overlap."""
    parts: list[list[Line]] = [[] for _ in range(draw(st.integers(1, 3)))]
    for line in lines:
        for at in draw(st.sets(st.integers(0, len(parts) - 1), min_size=1)):
            parts[at].append(line)
    found = {f"n{at}.xml": camt054(camt_lines(part, "N")) for at, part in enumerate(parts) if part}
    return found if lines else {}


@st.composite
def files_of_lines(draw: st.DrawFn) -> tuple[list[Line], dict[str, str]]:
    """The lines of an account, and files that have all of them in each format; days are whole."""
    lines = draw(lines_of_days())
    paid = [line for line in lines if line.payments]
    found = draw(notified(paid))
    others = draw(st.sets(st.sampled_from(("ocr", "csv"))))
    for name in sorted(others | {draw(st.sampled_from(("053", "bare", "ocr", "csv")))}):
        chosen = paid if name == "ocr" else lines
        parts = [chosen]
        if draw(st.booleans()):
            parts = [[line for line in chosen if line.day == day] for day in DAYS]
        for at, part in enumerate(part for part in parts if part):
            if name == "ocr":
                found[f"o{at}.txt"] = ocr_of(part)
            elif name == "csv":
                found[f"c{at}.csv"] = csv_of(part)
            else:
                found[f"{name}{at}.xml"] = camt053(camt_lines(part, "S", detailed=name == "053"))
    return lines, found


def booked(bank: Bank) -> Counter[tuple[str, str, str]]:
    """What is booked: days, amounts at the bank, documents."""
    found: Counter[tuple[str, str, str]] = Counter()
    for text in bank.journal.split("\n\n"):
        if text.strip():
            amount = re.search(r"1920 +(\S+) NOK", text)
            assert amount is not None
            documents = " ".join(re.findall(r"invoice: (\S+)", text))
            found[text.strip()[:10], amount[1], documents] += 1
    return found


def wanted(lines: list[Line]) -> Counter[tuple[str, str, str]]:
    """What is to be booked of lines: their payments by reference, and their fees."""
    paid = [
        (line.day, f"{one.amount}.00", f"F{KIDS.index(one.kid) + 1}")
        for line in lines
        for one in line.payments
    ]
    return Counter([*paid, *((line.day, f"-{line.fee}.00", "") for line in lines if line.fee)])


@given(files_of_lines(), st.randoms(use_true_random=False))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_payment_is_booked_once_in_any_order_and_grouping_of_its_files(
    books: Books,
    world: tuple[list[Line], dict[str, str]],
    order: Random,
) -> None:
    lines, files = world
    bank = bank_book(books, JOURNAL, customers=CUSTOMERS)
    names = list(files)
    order.shuffle(names)
    while names:
        number = order.randint(1, len(names))
        now, names = names[:number], names[number:]
        bank.rows(*(bank.file(files[name], name) for name in now))
    has_fees = any(name[0] in "0bc" for name in files)
    assert booked(bank) == wanted(lines if has_fees else [x for x in lines if x.payments])
    assert bank.review() == []
    again = bank.rows(*(bank.file(text, name) for name, text in files.items())) if files else []
    assert all(row["outcome"] == "skipped" for row in again)


@given(st.data(), st.randoms(use_true_random=False))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_files_that_have_some_of_the_payments_never_book_one_twice(
    books: Books, data: st.DataObject, order: Random
) -> None:
    lines = [
        Line(one.number, data.draw(st.sampled_from(NEAR)), one.payments, one.fee)
        for one in data.draw(lines_of_days())
    ]
    files: dict[str, str] = {}
    for number in range(data.draw(st.integers(1, 6))):
        part = [line for line in lines if data.draw(st.booleans())]
        paid = [line for line in part if line.payments]
        name = data.draw(st.sampled_from(("ocr", "csv", "053", "054")))
        if paid and name == "ocr":
            files[f"{number}.txt"] = ocr_of(paid)
        elif part and name == "csv":
            files[f"{number}.csv"] = csv_of(part)
        elif paid:
            message, letter = (camt053, "S") if name == "053" else (camt054, "N")
            files[f"{number}.xml"] = message(camt_lines(part, letter))
    bank = bank_book(books, JOURNAL, customers=CUSTOMERS)
    for name in order.sample(sorted(files), len(files)):
        bank.rows(bank.file(files[name], name))
    assert not booked(bank) - wanted(lines)


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books, JOURNAL, customers=CUSTOMERS)


def at_bank(bank: Bank) -> list[str]:
    """The amounts that are booked at the bank."""
    return sorted(re.findall(r"1920 +(\S+) NOK", bank.journal))


def notice(own: str, kid: str = KIDS[0], amount: str = "300.00") -> str:
    return camt054(entry(amount, one_payment(amount, kid, own=own)))


@pytest.mark.parametrize("order", [*permutations("abs")])
def test_two_equal_payments_that_came_apart_are_those_that_another_file_has_together(
    bank: Bank, order: tuple[str, ...]
) -> None:
    line = entry("300.00", one_payment("300.00", KIDS[0], own=""))
    files = {"a": notice("R1"), "b": notice("R2"), "s": camt053(line + line)}
    for name in order:
        bank.rows(bank.file(files[name], f"{name}.xml"))
    assert at_bank(bank) == ["300.00", "300.00"]


def references(*parts: tuple[str, str]) -> str:
    """A payment of 900.00 with a part for each reference."""
    remittance = "".join(
        f'<Strd><RfrdDocAmt><RmtdAmt Ccy="NOK">{amount}</RmtdAmt></RfrdDocAmt>'
        f"<CdtrRefInf><Ref>{kid}</Ref></CdtrRefInf></Strd>"
        for kid, amount in parts
    )
    return entry("900.00", f"<TxDtls><RmtInf>{remittance}</RmtInf></TxDtls>")


def test_references_in_another_order_are_the_same_payment(bank: Bank) -> None:
    parts = (KIDS[0], "400.00"), (KIDS[1], "500.00")
    bank.rows(bank.file(camt054(references(*parts)), "n.xml"))
    (row,) = bank.rows(bank.file(camt053(references(*reversed(parts))), "s.xml"))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["booked"])


@pytest.mark.parametrize("day", ["2026-10-07", "2026-10-12", "2026-09-30"])
def test_a_payment_of_a_near_day_in_another_format_waits_with_the_reason(
    bank: Bank, day: str
) -> None:
    bank.rows(bank.file(notice("R1"), "n.xml"))
    stated = camt053(entry("300.00", one_payment("300.00", KIDS[0]))).replace("2026-10-06", day)
    (row,) = bank.rows(bank.file(stated, "s.xml"))
    assert (row["outcome"], row["reasons"][0]) == ("review", "maybe_same")
    (waits,) = bank.review()
    assert (waits["reasons"][0], waits["confidence"]) == ("maybe_same", "unsure")


@pytest.mark.parametrize(
    ("day", "message"), [("2026-10-13", camt053), ("2026-10-07", camt054)], ids=("week", "format")
)
def test_a_payment_a_week_later_or_of_the_same_format_is_another(
    bank: Bank, day: str, message: Callable[..., str]
) -> None:
    bank.rows(bank.file(notice("R1"), "n.xml"))
    later = message(entry("300.00", one_payment("300.00", KIDS[0], own="R2")))
    bank.rows(bank.file(later.replace("2026-10-06", day), "s.xml"))
    assert at_bank(bank) == ["300.00", "300.00"]


def test_what_waited_for_a_near_day_is_booked_when_its_own_format_brings_it(bank: Bank) -> None:
    later = {
        name: message(entry("300.00", one_payment("300.00", KIDS[0], own="R2"))).replace(
            "2026-10-06", "2026-10-07"
        )
        for name, message in (("s", camt053), ("n", camt054))
    }
    bank.rows(bank.file(notice("R1"), "first.xml"))
    bank.rows(bank.file(later["s"], "s.xml"))
    bank.rows(bank.file(later["n"], "n.xml"))
    assert at_bank(bank) == ["300.00", "300.00"]
    assert bank.review() == []


ROW = "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n06.10.2026;{};06.10.2026;;400,00\n"
BARE = camt053(entry("400.00", one_payment("400.00", text="faktura F1", payer="Prøve 1 AS")))
CSV = ROW.format("Fra: Prøve 1 AS faktura F1")


@pytest.mark.parametrize("order", [(BARE, CSV), (CSV, BARE)])
def test_one_line_from_two_formats_waits_once(bank: Bank, order: tuple[str, str]) -> None:
    for number, text in enumerate(order):
        bank.rows(bank.file(text, f"{number}.txt"))
    (waits,) = bank.review()
    assert waits["payer"] == "Prøve 1 AS"  # the statement says more than the net bank
    bank.review("--likely")
    assert at_bank(bank) == ["400.00"]


def test_a_wrong_reference_waits_once_beside_a_line_without_one(bank: Bank) -> None:
    wrong = notice("N1", f"{KIDS[0][:-1]}9", "400.00")
    for texts in ((BARE, wrong), (wrong, BARE)):
        for number, text in enumerate(texts):
            bank.rows(bank.file(text, f"{number}.xml"))
        (waits,) = bank.review()
        assert waits["references"] == [f"{KIDS[0][:-1]}9"]


def test_a_line_with_a_decision_is_not_booked_beside_it(bank: Bank) -> None:
    bank.rows(bank.file(BARE, "s.xml"))
    bank.decide("10001 F1")
    (row,) = bank.rows(bank.file(notice("N1", amount="400.00"), "n.xml"))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["waiting"])
    bank.review("--apply", apply(bank))
    (row,) = bank.rows(bank.file(notice("N1", amount="400.00"), "n.xml"))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["line_booked"])
    assert at_bank(bank) == ["400.00"]


def test_of_lines_that_nothing_tells_apart_no_more_are_booked_than_there_are(bank: Bank) -> None:
    bank.rows(bank.file(notice("N1", amount="400.00"), "n.xml"))
    line = entry("400.00")
    bank.rows(bank.file(camt053(line + line), "s.xml"))
    bank.decide("10001 F1", "10002 F2")
    rows = bank.review("--apply", apply(bank))
    assert [row["outcome"] for row in rows] == ["booked", "skipped"]
    assert at_bank(bank) == ["400.00", "400.00"]


def test_a_line_beside_one_that_is_told_can_be_decided(bank: Bank) -> None:
    bank.rows(bank.file(notice("N1", amount="400.00"), "n.xml"))
    told = entry("400.00", one_payment("400.00", KIDS[0]))
    rows = bank.rows(bank.file(camt053(told + entry("400.00")), "s.xml"))
    assert [row["outcome"] for row in rows] == ["skipped", "review"]
    bank.decide("10002 F2")
    assert [row["outcome"] for row in bank.review("--apply", apply(bank))] == ["booked"]


FEE = entry("25.00", side="DBIT", info="Gebyr")
FEES = camt053(FEE + FEE.replace("L1", "L2"))
HEADINGS = CSV.splitlines()[0]
FEE_ROW = "06.10.2026;Gebyr;06.10.2026;25,00;"


def net_bank(*rows: str) -> str:
    return "\n".join([HEADINGS, *rows]) + "\n"


@pytest.mark.parametrize(
    "order", [(FEES, net_bank(FEE_ROW, FEE_ROW)), (net_bank(FEE_ROW, FEE_ROW), FEES)]
)
def test_fees_are_booked_once_from_a_statement_and_the_net_bank(
    bank: Bank, order: tuple[str, str]
) -> None:
    for number, text in enumerate(order):
        bank.rows(bank.file(text, f"{number}.txt"))
    assert at_bank(bank) == ["-25.00", "-25.00"]


@pytest.mark.parametrize("number", [1, 3])
def test_of_more_fees_those_that_are_new_are_booked(bank: Bank, number: int) -> None:
    bank.rows(bank.file(FEES, "s.xml"))
    bank.rows(bank.file(net_bank(*[FEE_ROW] * number), "c.csv"))
    assert at_bank(bank) == ["-25.00"] * max(number, 2)


def test_what_was_taken_back_is_not_taken_back_by_a_line_without_its_reference(bank: Bank) -> None:
    reversal = "<RvslInd>true</RvslInd>"
    back = entry("300.00", one_payment("300.00", KIDS[0]), side="DBIT", more=reversal)
    bank.rows(bank.file(notice("N1"), "first.xml"), bank.file(camt054(back), "n.xml"))
    (row,) = bank.rows(bank.file(camt053(entry("300.00", side="DBIT", more=reversal)), "s.xml"))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["line_booked"])


@pytest.mark.parametrize("first", [(), ("--account", ACCOUNT)])
def test_a_csv_file_is_the_same_whether_its_account_is_said_or_not(
    bank: Bank, first: tuple[str, ...]
) -> None:
    path = bank.file(net_bank(FEE_ROW, FEE_ROW, CSV.splitlines()[1]), "c.csv")
    second = () if first else ("--account", ACCOUNT)
    bank.rows(path, args=first)
    rows = bank.rows(path, args=second)
    assert [(row["outcome"], row["reasons"]) for row in rows] == [
        ("skipped", ["booked"]),
        ("skipped", ["booked"]),
        ("skipped", ["waiting"]),
    ]


def test_an_ignored_line_is_ignored_in_every_format(bank: Bank) -> None:
    bank.rows(bank.file(BARE, "s.xml"))
    bank.decide("ignore")
    bank.review("--apply", apply(bank))
    (row,) = bank.rows(bank.file(CSV, "c.csv"))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["ignored"])
    (row,) = bank.rows(bank.file(notice("N1", amount="400.00"), "n.xml"))
    assert row["outcome"] == "booked"  # the line may be a sum whose payments come in files


def test_a_later_file_of_the_net_bank_with_one_more_of_the_same_amount_waits_once(
    bank: Bank,
) -> None:
    row = CSV.splitlines()[1]
    bank.rows(bank.file(CSV, "c.csv"))
    bank.decide("10001 F1")
    bank.review("--apply", apply(bank))
    both = bank.file(net_bank(row.replace("Prøve 1", "Prøve 2"), row), "both.csv")
    assert [one["reasons"][0] for one in bank.rows(both)] == ["tie_of_lines"] * 2
    assert {one["reasons"][0] for one in bank.rows(both)} == {"booked", "waiting"}
    first, second = bank.review()
    assert first["payment"] != second["payment"]


def test_a_reference_in_the_text_tells_the_payment_among_equal_ones(books: Books) -> None:
    bank = bank_book(books, JOURNAL.replace("90000.00", "500.00"), customers=CUSTOMERS)
    row = "06.10.2026;Innbetaling {};06.10.2026;;500,00"
    texts = ("", "", KIDS[2])
    path = bank.file(net_bank(*map(row.format, texts)), "c.csv")
    assert [one["outcome"] for one in bank.rows(path)] == ["review", "review", "booked"]
    details = [entry("500.00", one_payment("500.00", kid, own=kid)) for kid in KIDS]
    rows = bank.rows(bank.file(camt054("".join(details)), "n.xml"))
    assert [one["outcome"] for one in rows] == ["booked", "booked", "skipped"]
    assert bank.review() == []
    assert {one["reasons"][0] for one in bank.rows(path)} == {"line_booked", "booked"}


def calls_of(bank: Bank, *args: str) -> int:
    """How many calls of the functions that know files from banks a review makes."""
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and "/exchange/bank/" in frame.f_code.co_filename

    sys.setprofile(count)
    try:
        rows = bank.review(*args)
    finally:
        sys.setprofile(None)
    assert rows
    return calls


@pytest.mark.parametrize("amounts", ["different", "equal"])
def test_the_work_of_a_review_grows_with_what_waits_and_not_with_its_square(
    books: Books, amounts: str
) -> None:
    """Of two lines for each amount one is booked from another format: nothing tells which."""
    made: list[tuple[int, int]] = []
    for number in (30, 120):
        bank = bank_book(books, JOURNAL, customers=CUSTOMERS)
        same = [100 + (at // 2 if amounts == "different" else 0) for at in range(2 * number)]
        lines = [
            Line(at, DAYS[0], (Paid(at, amount, KIDS[0]),)) for at, amount in enumerate(same, 1)
        ]
        bank.rows(bank.file(csv_of(lines), "a.csv"))
        bank.rows(bank.file(ocr_of(lines[::2]), "o.txt"))
        listed = calls_of(bank)
        bank.decide(*["10001"] * 2 * number)
        made.append((listed, calls_of(bank, "--apply", apply(bank))))
        assert len(at_bank(bank)) == 2 * number
    few, many = made
    assert [many[at] < 6 * few[at] for at in (0, 1)] == [True, True], made
