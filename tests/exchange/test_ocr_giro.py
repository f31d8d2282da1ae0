from __future__ import annotations

import warnings
from datetime import date
from decimal import Decimal

import pytest
from bank_files import DATA, OCR_GIRO, read, real, refused
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.exchange.bank.holding import refusals
from reskontro.payment_reference import mod10
from reskontro.problems import Span

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import netsgiro

Amounts = list[tuple[int, str]]


def made(payments: Amounts) -> str:
    """A file of payments in øre with their KIDs, each a line of its own on the account."""
    lines = [OCR_GIRO.splitlines()[0], OCR_GIRO.splitlines()[1]]
    for number, (amount, kid) in enumerate(payments, 1):
        sign = "-" if amount < 0 else "0"
        lines += [
            f"NY091030{number:07}06102601061{number:05}{sign}{abs(amount):017}{kid:>25}000000",
            f"NY091031{number:07}{number:010}{number:09}0000000051026{98765432109}{'0' * 22}",
        ]
    count, total = len(payments), sum(amount for amount, _ in payments)
    lines += [
        f"NY090088{count:08}{2 * count + 2:08}{total:017}061026061026061026{'0' * 21}",
        f"NY000089{count:08}{2 * count + 4:08}{total:017}061026{'0' * 33}",
    ]
    return "\n".join(lines) + "\n"


@st.composite
def many(draw: st.DrawFn) -> Amounts:
    """One to six payments, together not below zero."""
    found = []
    for _ in range(draw(st.integers(1, 6))):
        digits = draw(st.text("0123456789", min_size=4, max_size=12))
        found.append((draw(st.integers(1, 10**11)), digits + mod10(digits)))
    return found


def test_a_file_is_its_payments() -> None:
    file = read(OCR_GIRO)
    assert (file.format, file.version, file.number) == ("ocr_giro", "", "0000123")
    assert len(file.sha256) == 64
    (statement,) = file.statements
    assert (statement.account, statement.currency) == ("12345678903", "NOK")
    assert (statement.first, statement.last) == (date(2026, 10, 6), date(2026, 10, 6))
    first, second = statement.payments
    assert (first.amount, second.amount) == (Decimal("1250.00"), Decimal("499.50"))
    assert first.booked == date(2026, 10, 6)
    assert first.references[0].text == "0010017"
    assert first.references[0].is_trusted
    assert (first.payer_account, first.bank_reference) == ("98765432109", "123456789")
    assert first.place == Span("f", 3)
    assert not refusals(file)


def test_what_shares_a_serial_number_is_one_line_of_the_account() -> None:
    ((line,),) = [statement.lines for statement in read(OCR_GIRO).statements]
    assert line.amount == Decimal("1749.50")
    assert len(line.payments) == 2


@settings(max_examples=30)
@given(many())
def test_netsgiro_reads_the_same(payments: Amounts) -> None:
    text = made(payments)
    file = read(text)
    oracle = [
        transaction
        for assignment in netsgiro.parse(text).assignments
        for transaction in assignment.transactions
        if isinstance(transaction, netsgiro.Transaction)
    ]
    ours = list(file.payments)
    assert [one.amount for one in ours] == [one.amount for one in oracle]
    assert [one.references[0].text for one in ours] == [one.kid for one in oracle]
    assert [one.booked for one in ours] == [one.date for one in oracle]
    assert not file.differences


@settings(max_examples=30)
@given(many(), st.data())
def test_an_amount_that_was_changed_does_not_pass(payments: Amounts, data: st.DataObject) -> None:
    lines = made(payments).splitlines()
    at = data.draw(st.sampled_from([n for n, line in enumerate(lines) if line[6:8] == "30"]))
    place = data.draw(st.integers(32, 48))
    digit = data.draw(st.sampled_from(sorted(set("0123456789") - {lines[at][place]})))
    lines[at] = lines[at][:place] + digit + lines[at][place + 1 :]
    file = read("\n".join(lines))
    assert {one.code for one in refusals(file)} == {"F302"}
    assert len(file.differences) == 2


@given(st.integers(1, 7))
def test_a_file_cut_off_after_any_record_is_refused(records: int) -> None:
    cut = "\n".join(OCR_GIRO.splitlines()[:records])
    assert refused(cut)[-1].code == "F218"


def test_a_negative_amount_is_deducted_from_the_sums() -> None:
    file = read(made([(50000, "0010017"), (-20000, "0010025")]))
    assert [one.kind for one in file.payments] == ["payment", "deduction"]
    assert file.statements[0].total == Decimal("300.00")
    assert not file.differences


def test_a_reversed_purchase_goes_out_though_the_sums_add_it() -> None:
    file = read(OCR_GIRO.replace("NY0916", "NY0918"))
    assert [one.amount for one in file.payments] == [Decimal("1250.00"), Decimal("-499.50")]
    assert [one.kind for one in file.payments] == ["payment", "reversal"]
    assert not file.differences


def test_a_purchase_has_a_text_instead_of_a_reference() -> None:
    lines = OCR_GIRO.replace("NY0916", "NY0921").splitlines()
    lines[4] = lines[4][:49] + " " * 25 + lines[4][74:]
    lines.insert(6, f"NY092132{2:07}{'Faktura 2026-14':<40}{'0' * 25}")
    counts = {"00000006": "00000007", "00000008": "00000009"}
    lines[7] = lines[7].replace("00000006", counts["00000006"], 1)
    lines[8] = lines[8].replace("00000008", counts["00000008"], 1)
    _, second = read("\n".join(lines)).payments
    assert second.references == ()
    assert second.texts == ("Faktura 2026-14",)


def test_a_wrong_check_digit_is_kept_not_trusted_and_said() -> None:
    file = read(OCR_GIRO.replace("0010017", "0010018"))
    first, _ = file.payments
    assert first.references[0].text == "0010018"
    assert not first.references[0].is_trusted
    (remark,) = file.remarks
    assert (remark.code, remark.span.line, remark.values) == ("F401", 3, {"reference": "0010018"})


@pytest.mark.parametrize(
    ("old", "new", "code", "difference"),
    [
        ("NY0900880000000200000006", "NY0900880000000300000006", "F303", "1"),
        ("NY0900880000000200000006", "NY0900880000000200000007", "F304", "1"),
        (
            "NY00008900000002000000080000000000",
            "NY00008900000002000000080000000100",
            "F302",
            "10000000.00",
        ),
    ],
)
def test_counts_and_sums_of_the_end_records_are_held(
    old: str, new: str, code: str, difference: str
) -> None:
    (found,) = read(OCR_GIRO.replace(old, new)).differences
    assert (found.code, found.difference) == (code, Decimal(difference))
    assert found.problem.values["difference"] == difference


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ("061026010610", "311326010610", "F214", 3, 16),
        ("00000000000125000", "0000000000012500A", "F215", 3, 33),
        ("NY09103000000010610", "NY0910300000001061", "F210", 3, 0),
        ("NY0910310000001", "NY0910310000009", "F213", 4, 9),
        ("NY091031", "NY091099", "F211", 4, 1),
        ("NY0900880000000", "NY090088000000X", "F216", 7, 9),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    old: str, new: str, code: str, line: int, column: int
) -> None:
    first = refused(OCR_GIRO.replace(old, new))[0]
    assert (first.code, first.span) == (code, Span("f", line, column))


def test_nothing_may_stand_after_the_last_record() -> None:
    assert refused(OCR_GIRO + OCR_GIRO)[0].span.line == 9


def test_blanks_and_an_old_end_of_file_mark_after_the_last_record_do_not_matter() -> None:
    assert len(list(read(OCR_GIRO.replace("\n", "\r\n") + "\r\n\x1a").payments)) == 2


def test_claims_and_agreements_of_avtalegiro_are_refused_as_what_they_are() -> None:
    end = f"NY210088{0:08}{2:08}{0:017}{'0' * 39}"
    last = f"NY000089{0:08}{4:08}{0:017}061026{'0' * 33}"
    start = OCR_GIRO.splitlines()[0]
    for kind, code in (("00", "F205"), ("24", "F206"), ("36", "F205")):
        lines = [start, f"NY21{kind}20{'0' * 72}", end, last]
        (problem,) = refused("\n".join(lines))
        assert (problem.code, problem.span.line) == (code, 2)


def test_agreements_beside_payments_are_left_out_and_said() -> None:
    lines = OCR_GIRO.splitlines()
    beside = [f"NY212420{'0' * 72}", f"NY219470{'0' * 72}", f"NY212488{1:08}{3:08}{0:056}"]
    lines[7] = f"NY000089{3:08}{11:08}{174950:017}061026{'0' * 33}"
    file = read("\n".join([*lines[:7], *beside, lines[7]]))
    assert [one.code for one in file.remarks] == ["F404"]
    assert not file.differences
    assert len(list(file.payments)) == 2


def test_real_file_x_of_java_netsgiro() -> None:
    file = real("ocr/java-netsgiro_ocr1.txt")
    payments = list(file.payments)
    assert len(payments) == 23
    assert sum(one.amount for one in payments) == Decimal("15630.00")
    assert {one.booked for one in payments} == {date(2004, 3, 24)}
    assert all(one.references[0].is_trusted for one in payments)
    assert {len(one.references[0].text) for one in payments} == {14}
    negative = sorted(one.amount for one in payments if one.amount < 0)
    assert negative == [Decimal(-1500), Decimal(-400), Decimal(-250)]
    assert not file.differences
    assert not file.remarks


def test_real_claims_are_refused_as_what_they_are() -> None:
    path = DATA / "ocr" / "avtalegiro_payment_request.txt"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    assert {one.code for one in refused(path.read_bytes())} == {"F205"}
