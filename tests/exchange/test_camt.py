from __future__ import annotations

import io
import re
from datetime import date
from decimal import Decimal

import pytest
from bank_files import ENTRIES, balances, camt053, camt054, detail, entry, read, real, refused

from reskontro.exchange.bank.holding import refusals
from reskontro.exchange.bank.model import Money, Reference
from reskontro.exchange.flaws import Flaws
from reskontro.exchange.xml import clear, elements

P7 = camt053(ENTRIES, balances("1000.00", "17801.00"))


def test_p7_adds_up_and_has_its_reference() -> None:
    file = read(P7)
    assert (file.format, file.version, file.number) == ("camt.053", "02", "M1")
    (statement,) = file.statements
    assert statement.account == "NO9386011117947"
    assert (statement.opening, statement.closing) == (Decimal("1000.00"), Decimal("17801.00"))
    telenor, paid = statement.payments
    assert (telenor.amount, telenor.texts) == (Decimal("-449.00"), ("Telenor",))
    assert paid.amount == Decimal("17250.00")
    assert paid.references == (Reference("kid", "1002300422", "right"),)
    assert (paid.booked, paid.value) == (date(2026, 10, 10), date(2026, 10, 10))
    assert not refusals(file)


def test_a_closing_balance_that_does_not_follow_refuses_the_file_with_the_difference() -> None:
    file = read(camt053(ENTRIES, balances("1000.00", "17900.00")))
    (problem,) = refusals(file)
    assert problem.code == "F301"
    assert problem.values["difference"] == "99.00"
    assert refusals(file, differences_accepted=True) == []


@pytest.mark.parametrize("version", ["02", "03", "04", "08"])
def test_every_known_version_is_read(version: str) -> None:
    party, status = ("<Nm>Hansen AS</Nm>", "<Sts>BOOK</Sts>")
    if version == "08":
        party, status = (f"<Pty>{party}</Pty>", "<Sts><Cd>BOOK</Cd></Sts>")
    amount = "" if version in ("02", "03") else '<Amt Ccy="NOK">100.00</Amt>'
    inside = (
        f"<TxDtls>{amount}<RltdPties><Dbtr>{party}</Dbtr>"
        "<DbtrAcct><Id><Othr><Id>9876.54.32109</Id></Othr></Id></DbtrAcct></RltdPties></TxDtls>"
    )
    for text in (
        camt053(entry("100.00", inside, status=status), version=version),
        camt054(entry("100.00", inside, status=status), version=version),
    ):
        file = read(text)
        (one,) = file.payments
        assert (file.version, one.amount, one.payer) == (version, Decimal(100), "Hansen AS")
        assert one.payer_account == "98765432109"


def test_a_line_is_split_into_its_payments() -> None:
    batch = "<Btch><NbOfTxs>2</NbOfTxs></Btch>"
    file = read(
        camt054(entry("350.00", batch + detail("100.00", "0010017") + detail("250.00", "0010025")))
    )
    ((line,),) = [one.lines for one in file.statements]
    assert (line.amount, line.reference) == (Decimal(350), "L1")
    assert [one.amount for one in line.payments] == [Decimal(100), Decimal(250)]
    assert [one.references[0].text for one in line.payments] == ["0010017", "0010025"]
    assert not any(one.is_lump for one in line.payments)
    assert not file.differences


def test_a_batch_without_details_is_one_lump_sum() -> None:
    batch = "<Btch><NbOfTxs>7</NbOfTxs></Btch>"
    (one,) = read(camt053(entry("350.00", batch))).payments
    assert (one.is_lump, one.parts, one.amount) == (True, 7, Decimal(350))


def test_one_detail_that_stands_for_a_batch_is_a_lump_sum_too() -> None:
    batch = "<Btch><NbOfTxs>7</NbOfTxs></Btch>"
    (one,) = read(camt053(entry("350.00", batch + detail("350.00")))).payments
    assert (one.is_lump, one.parts) == (True, 7)


def test_a_line_without_a_batch_is_a_payment_of_its_own() -> None:
    (one,) = read(camt053(entry("350.00", info="Fra Hansen"))).payments
    assert (one.is_lump, one.parts, one.texts) == (False, 1, ("Fra Hansen",))


def test_details_that_do_not_make_the_line_are_a_difference() -> None:
    file = read(camt054(entry("350.00", detail("100.00") + detail("200.00"))))
    (found,) = file.differences
    assert (found.code, found.stated, found.found) == ("F308", Decimal(350), Decimal(300))


def test_the_number_of_details_is_held_against_the_batch() -> None:
    batch = "<Btch><NbOfTxs>3</NbOfTxs></Btch>"
    (found,) = read(camt054(entry("3.00", batch + detail("1.00") + detail("2.00")))).differences
    assert (found.code, found.difference) == ("F303", Decimal(1))


def test_what_the_bank_took_of_a_line_is_a_fee() -> None:
    charges = "<Chrgs><TtlChrgsAndTaxAmt Ccy='NOK'>30.00</TtlChrgsAndTaxAmt></Chrgs>"
    line = entry("1100.00", detail("1130.00")).replace("<NtryDtls>", f"{charges}<NtryDtls>")
    file = read(camt054(line))
    assert [(one.kind, one.amount) for one in file.payments] == [
        ("payment", Decimal(1130)),
        ("fee", Decimal(-30)),
    ]
    assert not file.differences


def test_what_is_taken_off_within_a_line_that_comes_in_is_a_deduction() -> None:
    taken = detail("100.00", text="KN-9").replace("</Refs>", "</Refs><CdtDbtInd>DBIT</CdtDbtInd>")
    file = read(camt054(entry("900.00", detail("1000.00", "0010017") + taken), version="08"))
    assert [(one.kind, one.amount) for one in file.payments] == [
        ("payment", Decimal(1000)),
        ("deduction", Decimal(-100)),
    ]
    assert not file.differences


def test_a_fee_or_a_return_within_a_line_that_comes_in_is_no_deduction() -> None:
    out = "</Refs><CdtDbtInd>DBIT</CdtDbtInd>"
    fee = detail("25.00", text="Gebyr").replace("</Refs>", out)
    back = detail("75.00", more="<RtrInf/>").replace("</Refs>", out)
    file = read(camt054(entry("900.00", detail("1000.00", "0010017") + fee + back)))
    assert [one.kind for one in file.payments] == ["payment", "fee", "reversal"]


def test_several_references_in_one_payment_keep_their_parts() -> None:
    def part(number: str, amount: str, tag: str = "RmtdAmt") -> str:
        return (
            f"<Strd><RfrdDocInf><Nb>{number}</Nb></RfrdDocInf>"
            f'<RfrdDocAmt><{tag} Ccy="NOK">{amount}</{tag}></RfrdDocAmt></Strd>'
        )

    info = part("F-1", "700.00") + part("F-2", "400.00") + part("KN-3", "100.00", "CdtNoteAmt")
    inside = f"<TxDtls><RmtInf>{info}</RmtInf></TxDtls>"
    (one,) = read(camt054(entry("1000.00", inside))).payments
    assert [(each.kind, each.text, each.amount) for each in one.references] == [
        ("document", "F-1", Decimal(700)),
        ("document", "F-2", Decimal(400)),
        ("document", "KN-3", Decimal(-100)),
    ]


def test_a_reversal_keeps_its_sign_and_its_payer() -> None:
    party = "<RltdPties><Dbtr><Nm>Hansen AS</Nm></Dbtr></RltdPties>"
    line = entry(
        "100.00",
        detail("100.00", "0010017", more=party),
        side="DBIT",
        more="<RvslInd>true</RvslInd>",
    )
    file = read(camt054(line))
    (one,) = file.payments
    assert (one.amount, one.kind, one.payer) == (Decimal(-100), "reversal", "Hansen AS")
    assert file.statements[0].lines[0].kind == "reversal"


def test_of_a_payment_that_goes_out_the_other_side_is_who_gets_it() -> None:
    party = (
        "<RltdPties><Dbtr><Nm>We</Nm></Dbtr><Cdtr><Nm>Telenor</Nm></Cdtr>"
        "<CdtrAcct><Id><IBAN>NO93 8601 1117 947</IBAN></Id></CdtrAcct></RltdPties>"
    )
    (one,) = read(camt053(entry("5.00", detail("5.00", more=party), side="DBIT"))).payments
    assert (one.amount, one.payer, one.payer_account) == (Decimal(-5), "Telenor", "NO9386011117947")


def test_a_line_that_is_not_booked_is_left_out_and_said() -> None:
    file = read(camt053(entry("5.00", status="<Sts>PDNG</Sts>"), balances("1.00", "1.00")))
    assert list(file.payments) == []
    assert [one.code for one in file.remarks] == ["F402"]
    assert not file.differences


def test_a_wrong_check_digit_is_kept_not_trusted_and_said() -> None:
    file = read(camt054(entry("5.00", detail("5.00", "1002300424"))))
    (one,) = file.payments
    assert one.references == (Reference("kid", "1002300424", "wrong"),)
    assert [(each.code, each.values) for each in file.remarks] == [
        ("F401", {"reference": "1002300424"})
    ]


@pytest.mark.parametrize(
    ("reference", "iban", "kind", "check"),
    [
        ("10003-", "NO9386011117947", "kid", "right"),
        ("RF18 5390 0754 7034", "NO9386011117947", "rf", "right"),
        ("RF19539007547034", "NO9386011117947", "rf", "wrong"),
        ("655969", "SE4550000000058398257466", "ocr", "right"),
        ("655968", "SE4550000000058398257466", "document", "none"),
        ("302388292000011111111111111", "CH9300762011623852957", "other", "none"),
        ("FAKTURA 12", "NO9386011117947", "other", "none"),
    ],
)
def test_what_a_reference_is_follows_the_account(
    reference: str, iban: str, kind: str, check: str
) -> None:
    (one,) = read(camt053(entry("5.00", detail("5.00", reference)), iban=iban)).payments
    assert (one.references[0].kind, one.references[0].check) == (kind, check)


def test_what_was_paid_in_another_currency_is_kept_beside_the_amount_of_the_account() -> None:
    inside = (
        "<TxDtls><AmtDtls><InstdAmt><Amt Ccy='EUR'>100.00</Amt></InstdAmt>"
        "<TxAmt><Amt Ccy='NOK'>1150.00</Amt></TxAmt></AmtDtls></TxDtls>"
    )
    (one,) = read(camt054(entry("1150.00", inside))).payments
    assert (one.amount, one.currency) == (Decimal(1150), "NOK")
    assert one.original == Money(Decimal(100), "EUR")
    assert one.worth == ()  # what was sent is before charges


COUNTED = '<CntrValAmt><Amt Ccy="NOK">1150.00</Amt></CntrValAmt>'


def rated(unit: str, rate: str = "11.5") -> str:
    """A rate between EUR and NOK."""
    return (
        '<TxAmt><Amt Ccy="EUR">100.00</Amt><CcyXchg><SrcCcy>EUR</SrcCcy><TrgtCcy>NOK</TrgtCcy>'
        f"{unit}<XchgRate>{rate}</XchgRate></CcyXchg></TxAmt>"
    )


@pytest.mark.parametrize(
    ("amounts", "worth"),
    [
        (COUNTED, "1150"),
        (rated("<UnitCcy>EUR</UnitCcy>"), "1150"),
        (rated("<UnitCcy>EUR</UnitCcy>", "11.4") + COUNTED, "1150"),  # the amount, not the rate
        (rated(""), ""),  # of one EUR, or of one NOK?
        (rated("<UnitCcy>NOK</UnitCcy>", "0.087"), ""),
        (rated("<UnitCcy>EUR</UnitCcy>", "0"), ""),
        ('<InstdAmt><Amt Ccy="NOK">1200.00</Amt></InstdAmt>', ""),
    ],
)
@pytest.mark.parametrize("side", ["CRDT", "DBIT"])
@pytest.mark.parametrize("of_what", ["line", "payment"])
def test_what_the_bank_counts_an_amount_for_is_kept(
    amounts: str, worth: str, side: str, of_what: str
) -> None:
    details = f"<AmtDtls>{amounts}</AmtDtls>"
    inside, more = ("", details) if of_what == "line" else (f"<TxDtls>{details}</TxDtls>", "")
    line = entry("100.00", inside, side=side, currency="EUR", more=more)
    (one,) = read(camt054(line)).payments
    sign = -1 if side == "DBIT" else 1
    assert one.currency == "EUR"
    assert one.worth == ((Money(sign * Decimal(worth), "NOK"),) if worth else ())


def test_a_rate_that_is_no_number_is_told() -> None:
    line = entry("100.00", f"<TxDtls><AmtDtls>{rated('<UnitCcy>EUR</UnitCcy>', 'x')}</AmtDtls></TxDtls>", currency="EUR")  # fmt: skip
    (problem,) = refused(camt054(line))
    assert (problem.code, problem.values["text"]) == ("F215", "x")


@pytest.mark.parametrize(
    ("codes", "info", "kind"),
    [
        ("<Domn><Cd>ACMT</Cd><Fmly><SubFmlyCd>CHRG</SubFmlyCd></Fmly></Domn>", "", "fee"),
        ("<Domn><Cd>ACMT</Cd><Fmly><SubFmlyCd>INTR</SubFmlyCd></Fmly></Domn>", "", "interest"),
        ("<Domn><Cd>PMNT</Cd><Fmly><SubFmlyCd>AUTT</SubFmlyCd></Fmly></Domn>", "", "payment"),
        ("<Domn><Cd>LDAS</Cd><Fmly><SubFmlyCd>DDWN</SubFmlyCd></Fmly></Domn>", "", "other"),
        ("", "Gebyr", "fee"),
        ("", "Kreditrente", "interest"),
        ("", "Gebyrfritt kjøp", "payment"),
    ],
)
def test_p6_the_banks_own_fees_and_interest_are_told_apart(
    codes: str, info: str, kind: str
) -> None:
    side = "DBIT" if kind == "fee" else "CRDT"
    line = entry("5.00", side=side, info=info).replace(
        "<AcctSvcrRef>", f"<BkTxCd>{codes}</BkTxCd><AcctSvcrRef>"
    )
    (one,) = read(camt053(line)).payments
    assert one.kind == kind


def test_the_summary_of_a_statement_is_held() -> None:
    summary = (
        "<TxsSummry><TtlNtries><NbOfNtries>3</NbOfNtries><Sum>20.00</Sum></TtlNtries>"
        "<TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>5.00</Sum></TtlCdtNtries></TxsSummry>"
    )
    file = read(camt053(summary + entry("5.00") + entry("10.00", side="DBIT")))
    assert [(one.code, one.difference) for one in file.differences] == [
        ("F303", Decimal(1)),
        ("F302", Decimal(5)),
    ]


def test_a_notification_may_have_several_accounts() -> None:
    text = camt054(entry("5.00"))
    cut = text.index("<Ntfctn>"), text.index("</Ntfctn>") + len("</Ntfctn>")
    second = text[cut[0] : cut[1]].replace("9386011117947", "3015030000000")
    file = read(text[: cut[1]] + second + text[cut[1] :])
    assert [one.account for one in file.statements] == ["NO9386011117947", "NO3015030000000"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("17250.00", "17 250,00", "F215"),
        ("17250.00", "-17250.00", "F215"),
        ("2026-10-10", "2026-13-10", "F214"),
        ("2026-10-10", "10.10.2026", "F214"),
        ("CRDT", "CREDIT", "F222"),
        ("<Dt>2026-10-10</Dt>", "", "F223"),
        ('<Amt Ccy="NOK">17250.00</Amt>', "", "F223"),
        ("<Id><IBAN>NO9386011117947</IBAN></Id>", "", None),
    ],
)
def test_values_that_cannot_be_read_refuse_the_file(old: str, new: str, code: str | None) -> None:
    text = camt053(ENTRIES).replace(old, new)
    if code is None:
        text = text.replace("<Acct></Acct>", "")
        code = "F223"
    problems = refused(text)
    assert {one.code for one in problems} == {code}
    assert problems[0].span.line > 0


def test_all_flaws_are_told_at_once_with_their_lines() -> None:
    text = P7.replace("449.00", "x").replace("2026-10-10", "2026-02-30")
    assert [(one.code, one.span.line) for one in refused(text)] == [
        ("F215", 3),
        ("F214", 6),
        ("F214", 6),
    ]


def test_of_a_broken_file_only_so_many_flaws_are_told() -> None:
    assert len(refused(camt053(entry("x") * 100))) == 20


def test_real_statement_version_4() -> None:
    file = real("camt/053_valid_example_v4.xml")
    (statement,) = file.statements
    amounts = [line.amount for line in statement.lines]
    assert statement.opening == Decimal("322152.16")
    assert sum(one for one in amounts if one > 0) == Decimal("1810.56")
    assert sum(one for one in amounts if one < 0) == Decimal("-1272.95")
    assert statement.closing == Decimal("322689.77")
    assert len(amounts) == 13
    assert [line.kind for line in statement.lines].count("reversal") == 2
    assert len(list(statement.payments)) == 32
    assert not file.differences


def test_real_statement_version_8_does_not_add_up() -> None:
    file = real("camt/053_valid_example_v8.xml")
    invoice, structured, out = file.payments
    assert (invoice.amount, invoice.texts[0]) == (Decimal("474.40"), "INVOICE R77561")
    assert structured.amount == Decimal("88.85")
    assert structured.references == (Reference("rf", "RF38000000000000000000552", "right"),)
    assert out.amount == Decimal("-20.97")
    (found,) = file.differences
    assert (found.stated, found.found) == (Decimal("84515.25"), Decimal("83264.23"))
    assert found.difference == Decimal("1251.02")
    assert [one.code for one in refusals(file)] == ["F301"]


def test_real_notification() -> None:
    file = real("camt/054_valid_example.xml")
    lines = [line for one in file.statements for line in one.lines]
    assert [line.kind for line in lines].count("reversal") == 2
    assert len(lines) == 4
    assert sum(line.amount for line in lines if line.amount > 0) == Decimal("80.56")
    assert sum(line.amount for line in lines if line.amount < 0) == Decimal("-21.53")
    assert len(list(file.payments)) == 5
    assert not file.differences


def test_real_statement_that_breaks_its_schema() -> None:
    file = real("camt/test-camt053-txdtls.xml")
    (statement,) = file.statements
    assert (statement.opening, statement.closing) == (Decimal("75960.15"), Decimal("79443.15"))
    ((line,),) = [one.lines for one in file.statements]
    assert line.amount == Decimal("3483.00")
    assert [len(one.references) for one in line.payments] == [1, 1]
    assert not file.differences


def test_real_notification_of_a_debit_in_another_currency_than_its_details() -> None:
    file = real("camt/camt054.v8.xml")
    ((line,),) = [one.lines for one in file.statements]
    assert (line.amount, line.currency) == (Decimal(-200000), "SEK")
    assert [len(one.references) for one in line.payments] == [1, 1, 2]
    assert [one.code for one in refusals(file)] == ["F303", "F309"]


def test_what_has_been_read_is_freed_while_the_file_is_read() -> None:
    namespace = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"
    tags = [f"{{{namespace}}}TxDtls", f"{{{namespace}}}Ntry"]
    text = camt054(entry("300.00", detail("1.00") * 300) + entry("1.00") * 300)
    count = 0
    for element in elements(io.BytesIO(text.encode()), tags, Flaws("f")):
        assert len(list(element.itersiblings(element.tag, preceding=True))) <= 1
        clear(element)
        assert len(element) == 0
        count += 1
    assert count == 601


def test_places_beyond_line_65535_are_right() -> None:
    text = camt054("\n" * 70_000 + entry("1.00", detail("1.00")))
    (one,) = read(text).payments
    assert one.place.line == 70_001


def test_details_built_alike_keep_what_is_their_own() -> None:
    def one(name: str, amount: str) -> str:
        return (
            f"<TxDtls><AmtDtls><TxAmt><Amt Ccy='NOK'>{amount}</Amt></TxAmt></AmtDtls>"
            f"<RltdPties><Dbtr><Nm>{name}</Nm></Dbtr></RltdPties></TxDtls>"
        )

    names = ["Fjord &amp; Fjell &#60;AS&#62;", "A&amp;lt;B", " ", "", "Siste"]
    file = read(camt053(entry("15.00", "".join(one(name, "3.00") for name in names))))
    assert [one.payer for one in file.payments] == ["Fjord & Fjell <AS>", "A&lt;B", "", "", "Siste"]
    assert {one.amount for one in file.payments} == {Decimal("3.00")}


def test_a_prefix_and_texts_between_elements_change_nothing() -> None:
    text = camt053(entry("100.00", detail("100.00", "1002300422")))
    plain = read(text)
    mixed = read(text.replace("</Amt>", "</Amt>\n ? ").replace("<RmtInf>", "<RmtInf>?"))
    prefixed = re.sub(r"<(/?)(?=[A-Z])", r"<\1c:", text).replace("xmlns=", "xmlns:c=")
    for other in (mixed, read(prefixed)):
        (one,), (same,) = plain.payments, other.payments
        assert (one.references, one.amount, one.identity, one.payer) == (
            same.references,
            same.amount,
            same.identity,
            same.payer,
        )
    assert one.references == (Reference("kid", "1002300422", "right"),)


def test_an_element_of_another_namespace_is_none_of_the_standards() -> None:
    inside = (
        "<TxDtls><RltdPties><Dbtr><x:Nm xmlns:x='urn:example'>Feil</x:Nm><Nm>Rett</Nm></Dbtr>"
        "</RltdPties></TxDtls>"
    )
    (one,) = read(camt053(entry("100.00", inside))).payments
    assert one.payer == "Rett"


def test_a_flaw_is_placed_by_its_line_and_detail_where_the_file_is_one_line() -> None:
    day = entry("10.00").replace("2026-10-06", "2026-13-06")
    value = "<ValDt><Dt>x</Dt></ValDt><AcctSvcrRef>"
    details = detail("1.00", own="R1") + detail("1,00", own="R2")
    two = entry("2.00", details).replace("<NtryRef>1</NtryRef>", "")
    found = refused(camt054(day.replace("<AcctSvcrRef>", value) + two).replace("\n", " "))
    assert [(one.span.line, one.code, one.values["text"], one.excerpt) for one in found] == [
        (1, "F214", "2026-13-06", "Ntfctn N1, Ntry 1 (NtryRef 1, AcctSvcrRef L1), BookgDt"),
        (1, "F214", "x", "Ntfctn N1, Ntry 1 (NtryRef 1, AcctSvcrRef L1), ValDt"),
        (1, "F215", "1,00", "Ntfctn N1, Ntry 2 (AcctSvcrRef L1), TxDtls 2 (AcctSvcrRef R2), Amt"),
    ]


def test_what_does_not_add_up_is_placed_by_its_line_or_its_statement() -> None:
    lines = entry("5.00") + entry("9.00", detail("8.00", own="R1"))
    file = read(camt053(lines, balances("0.00", "15.00")))
    assert [(one.code, one.excerpt) for one in file.differences] == [
        ("F308", "Stmt S1, Ntry 2 (NtryRef 1, AcctSvcrRef L1)"),
        ("F301", "Stmt S1"),
    ]


def test_what_a_statement_lacks_is_not_placed_in_its_last_line() -> None:
    without = camt053(entry("5.00")).replace("<Acct>", "<Other>").replace("</Acct>", "</Other>")
    (problem,) = refused(without)
    assert (problem.code, problem.values["name"], problem.excerpt) == ("F223", "Acct", "")
