from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from bank_files import read, refused

from reskontro.exchange.bank.holding import refusals
from reskontro.exchange.bank.model import BankFile, Reference
from reskontro.exchange.bank.profiles import load_profiles, shipped
from reskontro.exchange.bank.read import read_bank_file
from reskontro.problems import BookError, Span

DNB = """\
Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto
01.10.2026;Telenor;01.10.2026;449,00;
10.10.2026;Innbetaling 1002300422;10.10.2026;;17 250,00
"""
SPAREBANK1 = """\
Dato;Beskrivelse;Rentedato;Inn;Ut;Til konto;Fra konto;
"03.10.2026";"Kontorrekvisita AS";;;"-429,00";;"11122333444";
"05.10.2026";"Hansen Bygg";;"17.250,00";;"11122333444";"55566777888";
"""
NORDEA_NO = """\
Bokføringsdato;Beløp;Avsender;Mottaker;Navn;Tittel;Valuta;Betalingstype
2026/10/05;17250,00;55566777888;11122333444;Hansen Bygg AS;Faktura 12;NOK;Overføring
2026/10/03;-163,80;11122333444;;;Gebyr;NOK;Gebyr
Reservert;-20,00;;;;Varekjøp;NOK;
"""
NORDEA_SE = """\
Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta
2026/10/27;-389,05;;;;Kortköp;44931,50;SEK
2026/10/25;31788,40;;;Arbetsgivare AB;Bg 123;45320,55;SEK
"""
HANDELSBANKEN = """\
6123-123 456 789
Reskontradatum;Transaktionsdatum;Text;Belopp;Saldo
2026-05-17;2026-05-17;Prel kortköp;-10,00;
2026-05-17;2026-05-17;AVGIFT;-459,00;12 340,50
2026-05-16;2026-05-16;ACME AB;34 500,00;12 799,50
"""
SWEDBANK = """\
* Transaktioner Period 2026-01-01 – 2026-01-31 Skapad 2026-02-01 10:00 CET
Radnummer,Clearingnummer,Kontonummer,Produkt,Valuta,Bokföringsdag,Transaktionsdag,Valutadag,Referens,Beskrivning,Belopp,Bokfört saldo
1,84525,222222222,Konto,SEK,2026-01-30,2026-01-30,2026-01-30,Faktura 7,Bg-insättning,-39.00,2554.18
2,84525,222222222,Konto,SEK,2026-01-29,2026-01-28,2026-01-28,Swish,Swish,1300.00,2593.18
"""


def with_profile(text: str, profile: str) -> BankFile:
    """Read a file with a profile of the book's own beside those shipped."""
    from io import BytesIO  # noqa: PLC0415

    profiles = load_profiles([("profiles/own.yaml", profile.encode())])
    return read_bank_file("f", BytesIO(text.encode()), lambda: profiles)


def test_p8_the_layout_of_dnb() -> None:
    file = read(DNB)
    assert (file.format, file.version) == ("csv", "dnb")
    out, paid = file.payments
    assert (out.amount, out.texts) == (Decimal("-449.00"), ("Telenor",))
    assert (paid.amount, paid.booked) == (Decimal("17250.00"), date(2026, 10, 10))
    assert paid.texts == ("Innbetaling 1002300422",)
    assert paid.references == ()
    assert paid.place == Span("f", 3)


@pytest.mark.parametrize(
    ("text", "encoding", "profile", "amounts", "account"),
    [
        (DNB, "windows-1252", "dnb", ["-449.00", "17250.00"], ""),
        (SPAREBANK1, "utf-8-sig", "sparebank1", ["-429.00", "17250.00"], "11122333444"),
        (NORDEA_NO, "utf-8", "nordea-no", ["17250.00", "-163.80"], "11122333444"),
        (NORDEA_SE, "windows-1252", "nordea-se", ["-389.05", "31788.40"], ""),
        (HANDELSBANKEN, "utf-8", "handelsbanken", ["-459.00", "34500.00"], ""),
        (SWEDBANK, "utf-8", "swedbank", ["-39.00", "1300.00"], "222222222"),
        (SWEDBANK.replace("–", "-"), "iso-8859-15", "swedbank", ["-39.00", "1300.00"], "222222222"),
        (SWEDBANK.replace(",", "\t"), "utf-8", "swedbank-tab", ["-39.00", "1300.00"], "222222222"),
    ],
)
def test_the_profile_is_told_by_the_headings(
    text: str, encoding: str, profile: str, amounts: list[str], account: str
) -> None:
    file = read(text, encoding=encoding)
    assert file.version == profile
    assert [one.amount for one in file.payments] == [Decimal(each) for each in amounts]
    assert file.statements[0].account == account
    assert not file.differences


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_read_as_it_shows_itself(encoding: str) -> None:
    file = read(DNB, encoding=encoding)
    assert [one.amount for one in file.payments] == [Decimal("-449.00"), Decimal("17250.00")]
    (problem,) = refused("Dato;Beløp;Hva\n01.10.2026;5;x\n", encoding=encoding)
    assert (problem.code, problem.excerpt) == ("F261", "Dato;Beløp;Hva")


def test_payer_account_and_kind_follow_the_direction() -> None:
    paid, fee = read(NORDEA_NO).payments
    assert (paid.payer, paid.payer_account) == ("Hansen Bygg AS", "55566777888")
    assert (paid.kind, fee.kind) == ("payment", "fee")


def test_lines_that_are_not_booked_are_left_out_and_said() -> None:
    for text in (NORDEA_NO, HANDELSBANKEN):
        assert [one.code for one in read(text).remarks] == ["F402"]


def test_balances_give_opening_and_closing_whatever_the_order() -> None:
    newest_first = read(NORDEA_SE)
    head, *rows = NORDEA_SE.splitlines()
    oldest_first = read("\n".join([head, *reversed(rows)]))
    for file in (newest_first, oldest_first):
        (statement,) = file.statements
        assert statement.opening == Decimal("13532.15")
        assert statement.closing == Decimal("44931.50")
        assert not file.differences


def test_a_row_that_is_missing_shows_in_the_balances() -> None:
    rows = [
        "2026/10/27;-10,00;;;;c;70,00;SEK",
        "2026/10/26;-20,00;;;;b;80,00;SEK",
        "2026/10/25;100,00;;;;a;100,00;SEK",
    ]
    head = NORDEA_SE.splitlines()[0]
    assert not read("\n".join([head, *rows])).differences
    file = read("\n".join([head, rows[0], rows[2]]))
    (problem,) = refusals(file)
    assert (problem.code, problem.span.line) == ("F310", 2)
    assert problem.values["difference"] == "-20.00"


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("449,00", "449.00", "F215", Span("f", 2, 31)),
        ("449,00", "4,490", "F215", Span("f", 2, 31)),
        ("449,00", "kr 449", "F215", Span("f", 2, 31)),
        ("449,00;", ";", "F215", Span("f", 2)),
        ("449,00;", "449,00;1,00", "F215", Span("f", 2)),
        ("01.10.2026;T", "31.09.2026;T", "F214", Span("f", 2, 1)),
        ("01.10.2026;T", "2026-10-01;T", "F214", Span("f", 2, 1)),
        (";449,00;", ";449,00;;x", "F264", Span("f", 2)),
        ("Telenor", '"Telenor', "F265", None),
    ],
)
def test_what_is_wrong_in_a_row_is_told_with_its_place(
    old: str, new: str, code: str, place: Span | None
) -> None:
    first = refused(DNB.replace(old, new, 1))[0]
    assert first.code == code
    assert place is None or first.span == place


def test_a_row_cut_off_refuses_the_file() -> None:
    assert refused(DNB[:-25])[0].code == "F264"


def test_a_text_of_several_lines_does_not_shift_the_places() -> None:
    problems = refused(DNB.replace("Telenor", '"Tele\nnor"').replace("17 250,00", "x"))
    assert problems[0].span.line == 4


def test_a_file_that_fits_no_profile_names_those_known() -> None:
    (problem,) = refused("Dag;Tekst;Kroner\n1.1.2026;a;5\n")
    assert problem.code == "F261"
    assert "sparebank1" in problem.values["known"]
    assert problem.excerpt == "Dag;Tekst;Kroner"


def test_the_wrong_profile_is_refused_with_the_headings_it_needs() -> None:
    (problem,) = refused(DNB, profile="handelsbanken")
    assert problem.code == "F263"
    assert problem.values["headings"] == "Reskontradatum, Text, Belopp"
    assert refused(DNB, profile="dmb")[0].code == "F262"


def test_a_file_without_rows_is_an_empty_statement() -> None:
    file = read(DNB.splitlines()[0] + "\n")
    assert [one.lines for one in file.statements] == [()]


OWN = """\
name: own
currency: NOK
delimiter: "|"
decimal_mark: "."
dates: [DD/MM/YYYY]
invert: true
preamble_account: 'Konto ([0-9. ]+)'
columns: {booked: Dag, text: [Hva, Hvem], amount: Sum, reference: KID, archive: Arkiv}
"""
OWN_FILE = """\
Konto 8601.11.17947 | uke 41
Dag|Hva|Hvem|Sum|KID|Arkiv
06/10/2026|Betaling|Hansen|-1250.00|0010017|A1
06/10/2026|Kjøp|Butikken|99.50||A2
"""


def test_a_book_has_profiles_of_its_own() -> None:
    file = with_profile(OWN_FILE, OWN)
    paid, bought = file.payments
    assert file.statements[0].account == "86011117947"
    assert (paid.amount, bought.amount) == (Decimal("1250.00"), Decimal("-99.50"))
    assert paid.references == (Reference("kid", "0010017", "right"),)
    assert (paid.texts, paid.bank_reference) == (("Betaling", "Hansen"), "A1")


def test_a_books_own_profile_wins_over_one_shipped_of_the_same_name() -> None:
    own = OWN.replace("name: own", "name: dnb")
    profiles = load_profiles([("own.yaml", own.encode())])
    assert [one.decimal_mark for one in profiles if one.name == "dnb"] == ["."]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("name: own", 'name: ""', "F160"),
        ("amount: Sum, ", "", "F161"),
        ("amount: Sum, ", "amount: Sum, money_in: Inn, money_out: Ut, ", "F161"),
        ("DD/MM/YYYY", "D.M.YY", "F162"),
        ('delimiter: "|"', 'delimiter: "||"', "F163"),
        ("([0-9. ]+)", "[0-9", "F164"),
        ("invert: true", "inverted: true", "F104"),
        ("currency: NOK\n", "", "F115"),
    ],
)
def test_a_profile_that_is_wrong_is_told_with_its_place(old: str, new: str, code: str) -> None:
    with pytest.raises(BookError) as error:
        load_profiles([("own.yaml", OWN.replace(old, new).encode())])
    (problem,) = error.value.problems
    assert problem.code == code
    assert problem.span.path == "own.yaml"


def test_the_profiles_shipped_are_of_these_banks() -> None:
    assert {one.name for one in shipped()} == {
        "dnb", "sparebank1", "nordea-no", "nordea-se", "handelsbanken", "swedbank", "swedbank-tab",
    }  # fmt: skip
