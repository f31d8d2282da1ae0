from __future__ import annotations

import binascii
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sie_files import SIE4, read, real, refused

from reskontro.exchange.sie.decode import decode
from reskontro.problems import BookError


def test_a_file_is_its_firm_years_accounts_balances_and_vouchers() -> None:
    file = read(SIE4)
    assert (file.version, file.encoding, file.program) == ("4", "CP437", "Bokföraren 3.1")
    assert file.company.name == "Fjällbyggarna i Åre AB"
    assert (file.company.street, file.company.place) == ("Storgatan 1", "830 13 ÅRE")
    assert file.year is not None
    assert (file.year.first, file.year.last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (file.accounts["1510"].codes, file.accounts["3001"].type) == (("7251",), "R")
    assert file.sums("opening") == {"1510": Decimal(1500), "1930": 500, "2081": -2000}
    assert file.sums("closing")["3001"] == -1200
    assert file.sums("opening", -1) == {"2081": -2000}
    assert [one.code for one in file.vouchers] == ["A1", "A2", "B1"]
    row = file.vouchers[0].rows[0]
    assert (row.amount, row.objects) == (Decimal(1250), {"8": "1001", "10": "501"})
    assert row.text == 'Säljer "dörrar"'


def test_a_struck_row_does_not_count_and_is_told() -> None:
    file = read(SIE4)
    assert [len(one.rows) for one in file.vouchers] == [3, 3, 2]
    assert [(one.key, one.count, one.places[0].line) for one in file.remarks] == [
        ("sie.struck", 1, 38)
    ]


def test_an_added_row_counts_once() -> None:
    added = "#RTRANS 1930 {} 500.00\n#TRANS 1930 {} 500.00"
    rows = read(SIE4.replace("#TRANS 1930 {} 500.00", added)).rows
    assert [one.amount for one in rows] == [one.amount for one in read(SIE4).rows]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp437", "CP437"),
        ("iso-8859-1", "Windows-1252"),
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
    ],
)
def test_what_a_file_is_in_is_told_by_its_content(encoding: str, name: str) -> None:
    file = read(SIE4, encoding)
    assert file.encoding == name
    assert file.company.name == "Fjällbyggarna i Åre AB"
    said = [one.values for one in file.remarks if one.key == "sie.encoding"]
    assert said == ([] if name == "CP437" else [{"said": "PC8", "found": name}])


@given(st.text("åäöÅÄÖé", min_size=1), st.sampled_from(["cp437", "iso-8859-1", "utf-8"]))
def test_any_swedish_letters_are_read_back_in_any_encoding(text: str, encoding: str) -> None:
    assert decode(f"#FNAMN {text} AB".encode(encoding))[0] == f"#FNAMN {text} AB"


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "text"),
    [
        ("#FLAGGA 0", "Kontonr;Saldo", "M201", 1, ""),
        ("#SIETYP 4", "#SIETYP 1", "M202", 5, ""),
        ('20260110 "Faktura 501"', '"260110" "Faktura 501"', "M210", 33, "260110"),
        ("20260212", "20260230", "M210", 40, "20260230"),
        ('"Inbetalning"', '"Inbetalning', "M211", 46, ""),
        ("{\n#TRANS 1930", "Betalt\n{\n#TRANS 1930", "M211", 47, ""),
        ("}\n#VER A 2", "#VER A 2", "M212", 33, ""),
        ('#VER B 1 20260220 "Inbetalning"\n', "", "M213", 46, ""),
        ("-250.00", "-250.10", "M214", 33, ""),
        ("{8 1002 10 502}", "{8 1002 10}", "M215", 42, ""),
        ("#TRANS 2611 {} -50.00", "#TRANS 26:11 {} -50.00", "M216", 43, "26:11"),
        ("#IB 0 1930 500", "#IB 0 1930 1.234,00", "M217", 25, "1.234,00"),
        ("#TRANS 2611 {} -50.00", "#TRANS 2611 {} -50.005", "M217", 43, "-50.005"),
        ("20260101 20261231", "20261231 20260101", "M218", 9, ""),
        ("#IB 0 1930", "#IB x 1930", "M219", 25, "x"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    old: str, new: str, code: str, line: int, text: str
) -> None:
    assert old in SIE4
    problem = refused(SIE4.replace(old, new, 1))[0]
    assert (problem.code, problem.span.line) == (code, line)
    assert problem.values.get("text", "") == text


def test_what_cannot_be_read_is_told_all_at_once_and_no_difference_follows_from_it() -> None:
    text = SIE4.replace("-250.00", "-250,00").replace("20260212", "20261301")
    assert [one.code for one in refused(text)] == ["M217", "M210"]


def test_a_backslash_at_the_end_of_a_text_does_not_swallow_its_quote() -> None:
    file = read(SIE4.replace('"Faktura 501"', '"C:\\FAKTUROR\\"').replace('8 "1001"', '8 "10\\"'))
    assert file.vouchers[0].text == "C:\\FAKTUROR\\"
    assert file.vouchers[0].rows[0].objects["8"] == "10\\"


def test_a_voucher_that_cannot_be_begun_is_one_mistake() -> None:
    assert [one.code for one in refused(SIE4.replace('"Faktura 501"', '"Faktura 501'))] == ["M211"]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    text = SIE4.encode("cp437")
    at = data.draw(st.integers(0, len(text) - 1))
    width = data.draw(st.integers(0, 12))
    noise = data.draw(st.binary(max_size=6) | st.sampled_from([b'"', b"{", b"}", b"\\n", b"#"]))
    try:
        file = read(text[:at] + noise + text[at + width :])
    except BookError:
        return
    assert all(sum(row.amount for row in one.rows) == 0 for one in file.vouchers)


def test_a_voucher_that_does_not_sum_to_zero_is_told_with_the_difference() -> None:
    (problem,) = refused(SIE4.replace("-250.00", "-250.10"))
    assert problem.values == {"voucher": "A1", "difference": "-0.10"}
    assert problem.excerpt.startswith("#VER")


@pytest.mark.parametrize("cut", [-2, -20, -40])
def test_a_file_that_was_cut_off_is_refused(cut: int) -> None:
    assert {one.code for one in refused(SIE4[:cut])} & {"M211", "M212", "M217"}


def test_balances_of_no_year_and_a_file_of_nothing_are_refused() -> None:
    assert refused(SIE4.replace("#RAR 0 20260101 20261231\n", ""))[0].code == "M205"
    assert refused("#FLAGGA 0\n#SIETYP 4\n")[0].code == "M203"


def test_labels_that_are_not_known_are_passed_over_and_told() -> None:
    file = read(SIE4.replace("#DIM 8", "#MITT 1\n#MITT 2\n#DIM 8"))
    told = [(one.values, one.count) for one in file.remarks if one.key == "sie.passed"]
    assert told == [({"label": "#MITT"}, 2)]


@pytest.mark.parametrize("right", [True, False])
def test_the_checksum_of_a_file_is_held(right: bool) -> None:  # noqa: FBT001 - a case
    text = (
        '#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#FNAMN "Åre AB"\n#RAR 0 20260101 20261231\n'
        '#OIB 0 1510 {8 "1001"} 1.00\n#KSUMMA 0\n'
    )
    crc = binascii.crc32(
        "#SIETYP4#FNAMNÅre AB#RAR02026010120261231#OIB01510810011.00".encode("cp437")
    )
    file = read(text.replace("#KSUMMA 0", f"#KSUMMA {crc if right else crc + 1}"))
    assert [one.key for one in file.remarks] == ([] if right else ["sie.checksum"])


@pytest.mark.parametrize("stated", ["--5", "-", "5-", "²", "1.5", "", "x"])
def test_a_checksum_that_is_no_number_does_not_fit(stated: str) -> None:
    text = f'#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#RAR 0 20260101 20261231\n#KSUMMA "{stated}"\n'
    file = read(text + "#IB 0 1510 1.00\n")
    assert [one.key for one in file.remarks] == ["sie.checksum"]


def test_a_checksum_may_have_a_sign() -> None:
    text = "#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#KSUMMA -1\n#RAR 0 20260101 20261231\n#IB 0 1510 1.00\n"
    below_zero = binascii.crc32(b"#SIETYP4") - (1 << 32)
    file = read(text.replace("#KSUMMA -1", f"#KSUMMA {below_zero}"))
    assert not file.remarks


def test_a_file_of_vouchers_alone_is_read() -> None:
    text = SIE4[SIE4.index("#VER") :]
    file = read("#FLAGGA 0\n#SIETYP 4\n" + text)
    assert (file.year, len(file.vouchers)) == (None, 3)


def test_real_file_of_mamut() -> None:
    file = read(real("MAMUT_SIE4_EXPORT.SE").read_bytes())
    assert (len(file.vouchers), len(list(file.rows))) == (168, 458)
    rows = [row for row in file.rows if row.account == "1510"]
    assert len(rows) == 163
    assert all(row.objects.get("8") and row.objects.get("10") for row in rows)
    assert sum(row.amount for row in rows) == Decimal("1810637.54")
    assert file.sums("opening")["1510"] == Decimal("499499.43")
    assert file.sums("closing")["1510"] == Decimal("2310136.97")
    assert file.objects["8", "30083"] == "Svenska Mässan i Göteborg"


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("BLBLOV_SIE4.SE", "CP437"),
        ("BLBLOV_SIE4_ISO_8859_15.SE", "Windows-1252"),
        ("BLBLOV_SIE4_UTF_8_1.SE", "UTF-8"),
    ],
)
def test_real_file_in_three_encodings_all_said_to_be_pc8(name: str, encoding: str) -> None:
    file = read(real(name).read_bytes())
    assert (file.encoding, file.company.name) == (encoding, "Övningsföretaget AB")
    assert file.sums("opening")["1510"] == Decimal("-196049.50")
    assert file.sums("closing")["1510"] == Decimal("-189424.50")
    assert sum(file.sums("opening").values()) == Decimal("-187195.27")


@pytest.mark.parametrize(
    ("name", "code", "line"),
    [
        ("BLBLOV_SIE4_UTF_8_with_erroneous_voucher_date.SI", "M210", 8),
        ("BLBLOV_SIE4_UTF_8_with_imbalanced_voucher.SE", "M214", 821),
    ],
)
def test_real_files_with_a_defect_are_refused_for_it(name: str, code: str, line: int) -> None:
    (problem,) = refused(real(name).read_bytes())
    assert (problem.code, problem.span.line) == (code, line)
