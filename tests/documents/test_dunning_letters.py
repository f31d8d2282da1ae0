"""`dunning letter`: what the law asks of each letter stands on it, in every language."""

from __future__ import annotations

import email
import errno
import json
import os
import re
from datetime import date
from decimal import Decimal
from email.policy import default
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from dunning_letters import (
    DAY,
    FIRST,
    FULL,
    JOURNAL,
    LINES,
    SECOND,
    a_book,
    letter,
    make,
    on,
    part,
    text,
    write,
)
from msgspec.structs import replace
from pypdf import PdfReader

from reskontro.book.sources import FolderFiles
from reskontro.documents.dunning_letters import dunning_letter
from reskontro.documents.reachable import lacking_of_letter
from reskontro.documents.typeset import Job, Typeset, typesetter
from reskontro.events.model import LetterCancelled
from reskontro.render.qr_code import qr_svg
from reskontro.settings import DocumentSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from letter_books import Make

#: What a letter says in each language: title, what happens, the labels of sums and rate.
LETTERS: dict[str, tuple[dict[str, Any], dict[str, tuple[str, ...]]]] = {
    "friendly": (
        {"tone": "friendly", "items": (FIRST,)},
        {
            "nb": ("Vennlig påminnelse", "Det kan ha blitt glemt"),
            "sv": ("Vänlig påminnelse", "Det kan ha glömts bort"),
            "en": ("Friendly reminder", "It may have been overlooked"),
        },
    ),
    "with a fee": (
        {},
        {
            "nb": ("Purring", "Purregebyr 38,00", "Hovedstol 1 000,00"),
            "sv": ("Betalningspåminnelse", "Påminnelseavgift 38,00", "Kapital 1 000,00"),
            "en": ("Payment reminder", "Reminder fee 38.00", "Principal 1,000.00"),
        },
    ),
    "last": (
        {"tone": "final"},
        {
            "nb": ("Siste purring", "siste påminnelse"),
            "sv": ("Sista påminnelse", "sista påminnelsen innan"),
            "en": ("Last reminder", "last reminder before"),
        },
    ),
    "collection notice": (
        {"form": "collection_notice", "tone": "final"},
        {
            "nb": ("Inkassovarsel", "blir kravet sendt til inkasso", "Gebyr for inkassovarsel"),
            "sv": ("Inkassovarning", "lämnas fordran till inkasso", "Avgift för inkassovarning"),
            "en": ("Notice of debt collection", "will be sent to debt collection", "Fee for the"),
        },
    ),
    "payment demand": (
        {"form": "payment_demand", "tone": "final", **FULL},
        {
            "nb": (
                "Betalingsoppfordring", "inkassoloven § 10", "inndrevet rettslig",
                "Kreditor Prøve Bygg AS krever", "Hovedstol 1 400,00",
                "Gebyr fra tidligere brev 35,00", "Rente fra tidligere brev 3,21",
                "Gebyr for betalingsoppfordring 113,00",
                "Forsinkelsesrente til og med 20.03.2026 14,96",
                "05.02.2026 10.02.2026 6 1 250,00 12 % 2,47",
                "11.02.2026 20.03.2026 38 1 000,00 12 % 12,49",
                "12 % i året fra 21.03.2026", "ikke ført mot noe dokument -50,00",
                "Å betale NOK 1 516,17",
            ),
            "sv": (
                "Inkassokrav", "rättslig väg", "Kapital 1 400,00", "Kostnad för inkassokrav 113,00",
                "Dröjsmålsränta till och med 2026-03-20 14,96", "12 % per år från 2026-03-21",
                "Att betala NOK 1 516,17",
            ),
            "en": (
                "Payment demand", "by legal means", "Principal 1,400.00",
                "Late interest up to 2026-03-20 14.96", "12% a year from 2026-03-21",
                "To pay NOK 1,516.17",
            ),
        },
    ),
    "interest note": (
        {
            "form": "interest_note",
            "level": 0,
            "items": (
                part(
                    FIRST, interest=Decimal("14.96"), lines=LINES,
                ),
            ),
        },
        {
            "nb": ("Rentenota", "betalt etter forfall", "2,47", "12,49", "14,96"),
            "sv": ("Räntefaktura", "betalats efter förfallodagen", "14,96"),
            "en": ("Interest note", "were paid late", "14.96"),
        },
    ),
}  # fmt: skip
#: What every letter has: creditor with number, debtor, what it is for, dates, deadline, account,
#: reference, how to object.
EVERY = {
    "nb": (
        "Kreditor Prøve Bygg AS", "987 654 325", "Kunde Én AS", "Gulvlegging", "F-1", "04.02.2026",
        "1 250,00", "250,00", "1 000,00", "Betalingsfrist 07.04.2026", "8601 11 17947",
        "NO93 8601 1117 947", "1000120260017", "Innsigelser mot kravet", "faktura@prove.example",
    ),
    "sv": (
        "Borgenär Prøve Bygg AS", "987 654 325", "Gulvlegging", "F-1", "2026-02-04", "1 250,00",
        "Betala senast 2026-04-07", "8601 11 17947", "1000120260017", "Invändningar mot kravet",
        "faktura@prove.example",
    ),
    "en": (
        "Creditor Prøve Bygg AS", "987 654 325", "Gulvlegging", "F-1", "2026-02-04", "1,250.00",
        "Deadline 2026-04-07", "8601 11 17947", "1000120260017", "If you dispute the claim",
        "faktura@prove.example",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
@pytest.mark.parametrize("kind", LETTERS)
def test_all_that_is_required_stands_on_each_letter_in_each_language(
    letters: Make, kind: str, language: str
) -> None:
    given, said = LETTERS[kind]
    found = text(a_book(letters, letter(language=language, **given)))
    for one in (*EVERY[language], *said[language]):
        assert one in found, found


def test_a_swedish_firm_writes_by_swedish_law(letters: Make) -> None:
    company = {"country": "SE", "orgnr": "5560360793", "bank_account": "9912346", "f_tax": True}
    given = letter(language="sv", form="payment_demand", currency="SEK", **FULL)
    book = a_book(letters, given, company=company, currency="SEK", journal=JOURNAL_SEK)
    found = text(book)
    for one in ("5 § inkassolagen", "Kronofogden", "556036-0793", "Bankgiro", "991-2346", "SEK"):
        assert one in found, found


JOURNAL_SEK = """
    2026-01-05 * (F-1) Kund | Golv
        1500:1    1250.00 SEK  ; invoice: F-1, due: 2026-02-04
        3000
"""


def test_compensation_names_the_law_of_the_country(letters: Make) -> None:
    given = letter(items=(part(FIRST, compensation=Decimal(460)),))
    assert "Standardkompensasjon (forsinkelsesrenteloven § 3 a) 460,00" in text(
        a_book(letters, given)
    )


@pytest.mark.parametrize("length", [32, 33, 34])
def test_no_line_begins_with_the_full_stop_behind_a_long_address(
    letters: Make, length: int
) -> None:
    address = "@prove.example".rjust(length, "f")
    made = a_book(letters, letter(language="en"), company={"email": address})
    assert make(made).code == 0
    (file,) = made.folder.iterdir()
    found = [page.extract_text() for page in PdfReader(file).pages]
    assert address in "".join("".join(found).split()).replace("\u200b", "")
    assert not re.search(r"^\s*\.", "\n".join(found), re.MULTILINE)


def test_a_swedish_letter_has_a_code_for_its_one_payment(
    letters: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def draw(content: str) -> str:
        drawn.append(content)
        return qr_svg(content)

    monkeypatch.setattr("reskontro.cli.letters.qr_svg", draw)
    journal = JOURNAL.replace("NOK", "SEK")
    company = {
        "name": "Prov AB", "country": "SE", "orgnr": "5566778899", "bank_account": "5050-1055",
    }  # fmt: skip
    made = [
        letter("L-1", currency="SEK"),
        letter("L-2", currency="SEK", items=(FIRST, SECOND)),
        letter("L-3", currency="SEK", deadline=None, items=(replace(FIRST, document="X"),)),
        letter("L-4", currency="SEK", credit=Decimal(2000)),
    ]
    book = a_book(letters, *made, journal=journal, company=company, currency="SEK")
    assert make(book, "L-*").code == 0
    firm = '{"uqr":1,"tp":1,"nme":"Prov AB","cid":"556677-8899"'
    giro = '"pt":"BG","acc":"5050-1055"}'
    assert drawn == [
        f'{firm},"iref":"1000120260017","idt":"20260320","ddt":"20260407","due":1038,{giro}',
        f'{firm},"iref":"L-3","idt":"20260320","due":1000,{giro}',
    ]


def test_without_a_deadline_payment_is_asked_for_without_delay(letters: Make) -> None:
    found = text(a_book(letters, letter(deadline=None)))
    assert "betalt snarest" in found
    assert "Betalingsfrist" not in found


def test_several_references_stand_beside_their_documents(letters: Make) -> None:
    found = text(a_book(letters, letter(items=(FIRST, SECOND))))
    assert "05.01.2026 04.02.2026 1000120260017 1 250,00 250,00 1 000,00" in found
    assert "20.02.2026 1000120260025 400,00 0,00 400,00" in found
    assert "Sum 1 650,00 250,00 1 400,00" in found
    assert "Oppgi referansen til hver faktura" in found


def test_a_letter_of_many_documents_repeats_the_head_of_its_table(letters: Make) -> None:
    many = tuple(
        type(FIRST)(f"F-{at}", date(2026, 2, 4), Decimal(100 + at), Decimal(100 + at))
        for at in range(1, 81)
    )
    found = text(a_book(letters, letter(items=many)))
    assert found.count("Opprinnelig") == 3
    assert "Side 3 av 3" in found
    assert "Sum 11 240,00 0,00 11 240,00" in found
    assert "Å betale NOK 11 240,00" in found


def test_interest_that_was_charged_before_is_taken_off(letters: Make) -> None:
    given = part(FIRST, interest=Decimal("10.00"), lines=LINES)
    found = text(a_book(letters, letter(items=(given,))))
    assert "Krevd i tidligere brev -4,96" in found
    assert "Sum 10,00" in found


def test_the_same_letter_is_the_same_bytes_whatever_has_been_paid_since(letters: Make) -> None:
    book = a_book(letters, letter())
    assert make(book, "L-1").code == 0
    (path,) = book.folder.glob("*.pdf")
    first = path.read_bytes()
    path.unlink()
    with (book.book / "book.journal").open("a", encoding="utf-8") as file:
        file.write(
            "\n2026-03-25 * (B-2) Kunde\n    1920  1000.00 NOK\n"
            "    1500:1  -1000.00 NOK  ; invoice: F-1\n"
        )
    assert make(book, "L-1", day=on(30)).code == 0
    assert path.read_bytes() == first


def test_a_planned_letter_is_what_is_printed_once_it_is_made(letters: Make) -> None:
    level = {"days": 14, "statutory_fee": True, "interest": True}
    policies = {"policies": {"standard": {"levels": [level]}}}
    book = a_book(letters, dunning=policies)
    done = make(book, "--format", "json")
    assert done.code == 0, done.err
    assert "only planned" in make(book, "--lang", "en").err
    (row,) = json.loads(done.out)["rows"]
    (path,) = book.folder.glob("*.pdf")
    planned = path.read_bytes()
    path.unlink()
    from reskontro.dunning.plan import plan  # noqa: PLC0415
    from reskontro.dunning.planned import event_of  # noqa: PLC0415
    from reskontro.events.standing import Standing  # noqa: PLC0415

    write(book.book, *map(event_of, plan(book.given.book, Standing((), DAY)).letters))
    assert make(book, row["number"], day=on(3)).code == 0
    assert path.read_bytes() == planned


def test_letters_are_asked_for_by_number_and_wildcard(letters: Make) -> None:
    earlier = letter("L-1", date=on(-30))
    taken_back = letter("L-2")
    cancelled = LetterCancelled(date=on(0), customer="1", letter="L-2")
    book = a_book(letters, earlier, taken_back, letter("L-3", form="collection_notice"), cancelled)
    assert make(book).code == 0
    assert [one.name for one in book.folder.iterdir()] == ["collection-notice-L-3.pdf"]
    done = make(book, "L-*", "--lang", "en")
    assert len(list(book.folder.iterdir())) == 3
    assert "L-2 was taken back" in done.err
    wrong = make(book, "L-9", "--lang", "nb")
    assert wrong.code == 2
    assert "ikke noe brev L-9" in wrong.err


def test_a_draft_carries_the_pdf_and_the_same_id_each_time(letters: Make) -> None:
    customers = {
        "1": {"name": "Kunde Én AS", "email": "en@blåbær.example", "address": {"city": "Oslo"}}
    }
    book = a_book(letters, letter(), customers=customers)
    assert make(book).code == 0
    assert make(book, "--eml").code == 0
    pdf = (book.folder / "reminder-L-1.pdf").read_bytes()
    data = (book.folder / "reminder-L-1.eml").read_bytes()
    found = email.message_from_bytes(data, policy=default)
    assert found["Message-ID"] == "<letter.987654325.L-1@prove.example>"
    assert found["To"] == "Kunde Én AS <en@xn--blbr-roah.example>"
    assert found["X-Unsent"] == "1"
    assert found["Subject"] == "Purring L-1 fra Prøve Bygg AS"
    (attached,) = found.iter_attachments()
    assert attached.get_content() == pdf
    body = found.get_body()
    assert body is not None
    words = body.get_content().replace("\N{NO-BREAK SPACE}", " ")
    for one in ("1000120260017", "NOK 1 038,00", "07.04.2026", "987 654 325", "Innsigelser"):
        assert one in words


def test_an_evil_name_makes_no_header(letters: Make) -> None:
    customers = {"1": {"name": "Evil\nBcc: x@y.example", "email": "en@kunde.example"}}
    book = a_book(letters, letter(), customers=customers)
    assert make(book, "--eml").code == 0
    found = email.message_from_bytes(
        (book.folder / "reminder-L-1.eml").read_bytes(), policy=default
    )
    assert found["Bcc"] is None
    assert [one.addr_spec for one in found["To"].addresses] == ["en@kunde.example"]


def test_on_a_full_disk_nothing_of_a_letter_is_left(
    letters: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = a_book(letters, letter("L-1"))

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    done = make(book, "--lang", "en")
    monkeypatch.undo()
    assert (done.code, "cannot be written: No space left on device" in done.err) == (2, True)
    assert not [*book.folder.iterdir()]


def test_letters_that_cannot_be_made_are_named_and_the_others_go_on(letters: Make) -> None:
    customers = {
        "1": {"name": "Kunde Én AS", "address": {"city": "Oslo"}},
        "2": {"name": "Uten adresse"},
        "3": {"name": "Feil adresse", "email": "feil adresse@kunde.example"},
        "4": {"name": "Fremmed", "address": {"city": "Berlin"}},
    }
    book = a_book(
        letters,
        letter("L-1"),
        letter("L-2", customer="2"),
        letter("L-3", customer="3"),
        letter("L-4", customer="4", language="de"),
        customers=customers,
    )
    done = make(book, "--lang", "en")
    assert done.code == 1
    assert "D401 letter L-2: customer 2 has neither an address" in done.err
    assert "D406 letter L-4 is in the language `de`" in done.err
    assert {one.name for one in book.folder.iterdir()} == {"reminder-L-1.pdf", "reminder-L-3.pdf"}
    done = make(book, "--eml", "--lang", "en")
    assert "D402 letter L-1: customer 1 has no e-mail address" in done.err
    assert "D403 letter L-3: feil adresse@kunde.example is no e-mail address" in done.err
    assert not [*book.folder.glob("*.eml")]


def test_a_record_that_cannot_be_read_gets_no_letter(letters: Make) -> None:
    book = replace(a_book(letters).given.book, sealed=frozenset({"1"}))
    made = dunning_letter(book, letter())
    assert [one.code for one in lacking_of_letter(book, made, letter().source)] == ["D409"]


def test_no_more_letters_are_taken_than_are_worked_on(tmp_path: Path) -> None:
    """So memory does not grow with their number."""
    (tmp_path / "x.typ").write_text("x")
    taken: list[int] = []
    most = 0

    def jobs() -> Iterator[Job]:
        for at in range(50):
            taken.append(at)
            yield Job("x", {"at": at}, DAY)

    with typesetter(DocumentSettings(templates="."), FolderFiles(tmp_path)) as press:
        for done, result in enumerate(press.typeset_all(jobs(), 3)):
            assert isinstance(result, Typeset)
            most = max(most, len(taken) - done)
    assert len(taken) == 50
    assert most <= 3 * 2 + 1


def test_letters_by_post_are_no_drafts(letters: Make) -> None:
    book = a_book(letters, letter(channel="letter"))
    done = make(book, "--eml", "--lang", "en")
    assert done.code == 0
    assert "1 letter goes by post" in done.err


def test_an_error_in_one_template_leaves_the_other_letters(letters: Make) -> None:
    book = a_book(
        letters,
        letter("L-1"),
        letter("L-2", form="collection_notice"),
        letter("L-3"),
        documents={"templates": "own"},
    )
    own = book.book / "own"
    own.mkdir()
    (own / "reminder.typ").write_text('#import "dunning.typ": *\n#show: letter\n#bodyy()\n')
    done = make(book, "--lang", "en")
    assert done.code == 1
    assert done.err.count("own/reminder.typ:3:2: D101") == 1
    assert "unknown variable: bodyy" in done.err
    assert [one.name for one in book.folder.iterdir()] == ["collection-notice-L-2.pdf"]


@pytest.mark.parametrize(
    ("company", "code"),
    [
        ({"name": ""}, "D210"),
        ({"orgnr": ""}, "D407"),
        ({"bank_account": ""}, "D404"),
        ({"email": "", "address": {}}, "D405"),
    ],
)
def test_nothing_is_made_where_the_firm_is_not_told(
    letters: Make, company: dict[str, Any], code: str
) -> None:
    book = a_book(letters, letter(), company=company)
    done = make(book)
    assert done.code == 1
    assert code in done.err
    assert not [*book.folder.iterdir()]


def test_a_file_with_another_content_is_left_alone(letters: Make) -> None:
    book = a_book(letters, letter("L-1"), letter("L-2"))
    (book.folder / "reminder-L-1.pdf").write_bytes(b"mine")
    done = make(book, "--lang", "en")
    assert done.code == 1
    assert "D408" in done.err
    assert (book.folder / "reminder-L-1.pdf").read_bytes() == b"mine"
    assert (book.folder / "reminder-L-2.pdf").exists()
    one = ("dunning", "letter", *book.given.where, "--as-of", str(DAY), "-o")
    assert call(*one, str(book.folder / "all.pdf")).code == 2


def test_a_bare_journal_has_no_letters(letters: Make) -> None:
    path = a_book(letters).book / "bare.journal"
    path.write_text("2026-01-05 Kunde\n    Assets:Receivable:Kunde  1 NOK\n    Income\n")
    done = call("dunning", "letter", "-f", str(path), "--lang", "en")
    assert done.code == 2
    assert "a bare journal" in done.err


def test_amounts_in_another_currency(letters: Make) -> None:
    journal = """
        2026-01-05 * (F-1) Kunde | Goods
            1500:1    100.00 EUR @@ 1150 NOK  ; invoice: F-1, due: 2026-02-04
            3000
    """
    part_ = type(FIRST)("F-1", date(2026, 2, 4), Decimal(100), Decimal(100))
    given = letter(currency="EUR", items=(part_,), language="en")
    found = text(a_book(letters, given, journal=journal))
    assert "To pay EUR 100.00" in found
    assert "Amount EUR 100.00" in found


def test_made_up_numbers_and_unknown_documents(letters: Make) -> None:
    gone = type(FIRST)("F-77", date(2026, 2, 4), Decimal(100), Decimal(100))
    made_up = type(FIRST)("D-1-3", date(2026, 2, 4), Decimal(100), Decimal(100))
    found = text(a_book(letters, letter(items=(gone, made_up))))
    assert "F-77" in found
    assert "D-1-3" not in found
