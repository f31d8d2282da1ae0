"""What is given for a file from a bank and is none, or is meant to do harm."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

import pytest
from bank_files import ENTRIES, OCR_GIRO, balances, camt053, camt054, entry, read, real, refused
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.exchange.bank.holding import refusals
from reskontro.problems import BookError, Note
from reskontro.render.language import LANGUAGES
from reskontro.render.phrases import has_phrase, phrase, remedy
from reskontro.render.problems import render_problems

LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><a b="&f;">&f;</a></Document>
"""
EXTERNAL = """<!DOCTYPE Document SYSTEM "file:///etc/hostname" [
<!ENTITY secret SYSTEM "file:///etc/hostname">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><a>&secret;</a></Document>
"""
GOOD = camt053(ENTRIES, balances("1000.00", "17801.00"))


def bomb() -> bytes:
    """A zip of a file of 50 MB of zeros."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("camt.xml", bytes(50_000_000))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "F201"),
        (b" \r\n\t", "F201"),
        (gzip.compress(b"x", mtime=0), "F203"),
        (b"%PDF-1.7", "F204"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "F204"),
        (b"\x00\x01\x02\x03", "F261"),
        (b"just a text", "F261"),
        (LAUGHS.encode(), "F220"),
        (LAUGHS.encode("utf-16"), "F220"),
        (EXTERNAL.encode(), "F220"),
        (b"<html><body/></html>", "F224"),
        (b"<Document/>", "F224"),
        (b'<Document xmlns="urn:example:bank"/>', "F224"),
        (GOOD.replace("<Document", "<Dokument").replace("/Document", "/Dokument").encode(), "F224"),
        (GOOD.replace("camt.053.001.02", "camt.052.001.02").encode(), "F208"),
        (GOOD.replace("camt.053.001.02", "pain.001.001.03").encode(), "F208"),
        (GOOD.replace("camt.053.001.02", "camt.053.001.11").encode(), "F209"),
        (GOOD[: len(GOOD) // 2].encode(), "F221"),
        (GOOD.replace("</Stmt>", "").encode(), "F221"),
        (GOOD.replace("Telenor", "&secret;").encode(), "F221"),
        (GOOD.replace("Telenor", "\x01").encode(), "F221"),
        (b"<" * 100_000, "F221"),
        (b"<a>" * 100_000, "F224"),
        (
            b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">' + b"<a>" * 9999,
            "F221",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(data: bytes, code: str) -> None:
    assert refused(data)[0].code == code


def test_an_entity_that_nothing_declares_is_told_by_name_at_its_place() -> None:
    (problem,) = refused(GOOD.replace("Telenor", "&secret;").encode())
    assert problem.values["reason"] == "Entity 'secret' not defined"
    line = GOOD[: GOOD.index("Telenor")].count("\n") + 1
    assert (problem.span.line, problem.span.column > 0) == (line, True)


def test_an_archive_is_never_unpacked() -> None:
    (problem,) = refused(bomb())
    assert (problem.code, problem.values) == ("F203", {"kind": "zip"})


def test_a_statement_without_statements_is_refused() -> None:
    text = camt053("")
    cut = text[: text.index("<Stmt>")] + text[text.index("</Stmt>") + len("</Stmt>") :]
    (problem,) = refused(cut)
    assert (problem.code, problem.values) == ("F223", {"name": "Stmt"})


def test_real_statement_that_is_wrong() -> None:
    with pytest.raises(BookError) as error:
        real("camt/camt053.v2.wrong.xml")
    (problem,) = error.value.problems
    assert (problem.code, problem.values) == ("F223", {"name": "Stmt"})


def test_a_flaw_in_the_last_line_refuses_all_of_the_file() -> None:
    text = camt054(entry("5.00") * 50 + entry("x"))
    assert [one.code for one in refused(text)] == ["F215"]


def test_any_encoding_that_xml_declares_is_read() -> None:
    text = GOOD.replace("Telenor", "Ærlig Å")
    for encoding, declared in (
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("latin-1", "ISO-8859-1"),
    ):
        file = read(text.replace("UTF-8", declared).encode(encoding))
        assert next(file.payments).texts == ("Ærlig Å",)


@pytest.mark.parametrize(
    ("accounts", "currencies", "codes"),
    [
        ((), (), []),
        (("86011117947",), ("NOK",), []),
        (("NO93 8601 1117 947",), (), []),
        (("8601.11.17947",), (), []),
        (("12345678903",), (), ["F501"]),
        (("86011117947",), ("SEK",), ["F502"]),
    ],
)
def test_a_foreign_account_and_a_foreign_currency_are_refused(
    accounts: tuple[str, ...], currencies: tuple[str, ...], codes: list[str]
) -> None:
    found = refusals(read(GOOD), accounts=accounts, currencies=currencies)
    assert [one.code for one in found] == codes


@settings(max_examples=60)
@given(
    st.integers(0, 10**6),
    st.sampled_from([GOOD, OCR_GIRO, "Dato;Forklaring;Ut fra konto;Inn på konto\n1;2;3;\n"]),
)
def test_no_damage_gives_anything_but_a_clear_message(seed: int, text: str) -> None:
    chance = random.Random(seed)  # noqa: S311 - for a test
    data = bytearray(text.encode())
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[at] = chance.randrange(256)
        else:
            del data[at : at + chance.randint(1, 40)]
        if not data:
            break
    try:
        file = read(bytes(data))
    except BookError as error:
        problems = error.problems
    else:
        problems = [*refusals(file), *file.remarks]
    for language in LANGUAGES:
        rendered = render_problems(problems, language)
        assert bool(rendered) == bool(problems)
    assert all(has_phrase(one.code) for one in problems)


def test_the_difference_is_in_the_message() -> None:
    (problem,) = refusals(read(camt053(ENTRIES, balances("1000.00", "17900.00"))))
    text = phrase(Note(problem.code, problem.values), "nb")
    assert text == (
        "utgående saldo er 17\N{NO-BREAK SPACE}900 NOK, men inngående saldo og linjene blir "
        "17\N{NO-BREAK SPACE}801: en differanse på 99"
    )
    assert "--accept-difference" in remedy(Note(problem.code, problem.values), "nb")
