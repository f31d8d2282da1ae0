"""The PDFs themselves: the standard, the same bytes, texts that are never markup, templates."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from repositories import commit, git

if TYPE_CHECKING:
    from typing import Any

    from letter_books import Make

#: What typst would take for markup, code or a reference.
NASTY = (
    r"""#import "x": * #sys.inputs $a^2$ *b* _c_ `d` @e <f> \ \n -- ... -> = [g] {h} // 'i' "j" ~"""
)


def test_texts_of_users_print_as_they_are_written(letters: Make) -> None:
    customer = {"name": NASTY, "address": {"street": NASTY, "city": NASTY}}
    journal = (
        f"2026-01-05 * (F-1) X | {NASTY}\n    1500:1    125 NOK\n    ; invoice: F-1\n"
        f"    3000    -100 NOK\n    2700    -25 NOK\n"
    )
    made = letters(journal, customers={"1": customer}, company={"name": f"AS {NASTY}"})
    text = made.text("invoice", "F-1")
    assert text.count(NASTY) >= 3
    for kind in ("statement", "balance-confirmation"):
        assert NASTY in made.text(kind, "1", "--as-of", "2026-02-01")


def test_control_characters_print_as_signs(letters: Make) -> None:
    customer = {"name": "A\x1b[31m\nB\u202e", "orgnr": "123456785"}
    text = letters(customers={"1": customer}).text("invoice", "F-1")
    assert r"A\x1b[31m B\u202e" in text


def test_the_same_call_gives_the_same_bytes(letters: Make) -> None:
    made = letters()
    assert made.pdf("invoice", "F-1") == made.pdf("invoice", "F-1")
    args = ("balance-confirmation", "1", "--as-of", "2026-02-01")
    assert made.pdf(*args) == made.pdf(*args)


def test_it_is_pdf_a_3_and_dated_by_the_document(letters: Make) -> None:
    reader = PdfReader(io.BytesIO(letters().pdf("invoice", "F-1")))
    xmp = reader.xmp_metadata
    assert xmp is not None
    written = xmp.rdf_root.toxml()
    assert "<pdfaid:part>3</pdfaid:part>" in written
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in written
    assert reader.metadata is not None
    assert str(reader.metadata.creation_date) == "2026-01-05 00:00:00+00:00"
    assert reader.metadata.title == "Faktura F-1"
    assert reader.metadata.author == "Prøve Bygg AS"
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "nb-NO"
    assert "/Encrypt" not in reader.trailer
    fonts = {
        font.get_object()["/BaseFont"]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }
    assert fonts
    assert all("OpenSans" in font for font in fonts)


def test_forty_lines_and_a_long_name_run_over_pages_with_head_and_number(letters: Make) -> None:
    lines = "".join(f"    3000    -10 NOK\n    ; Linje {n}\n" for n in range(90))
    journal = (
        "2026-01-05 * (F-1) X | Varer\n    1500:1    1125 NOK\n    ; invoice: F-1\n"
        f"{lines}    2700    -225 NOK\n"
    )
    name = "Det nasjonale senteret for restaurering av trehus, kystkultur og håndverk " * 2
    customer = {"name": name.strip(), "orgnr": "123456785"}
    pdf = letters(journal, customers={"1": customer}).pdf("invoice", "F-1")
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        assert f"Side {number} av 3" in page
        assert "Beskrivelse" in page
    assert "Faktura F-1" in pages[2]
    assert "Å betale NOK" in pages[2]


def test_swedish_invoice_has_bankgiro_ocr_vat_number_and_qr_code(letters: Make) -> None:
    journal = """
        2026-01-05 * (F-1) Kund | Golv
            ; due: 2026-02-04
            ; kid: 202500195
            1510:2                 1250.00 SEK
            ; invoice: F-1
            3000                  -1000.00 SEK
            2700                   -250.00 SEK
        """
    company = {
        "name": "Prov AB",
        "country": "SE",
        "orgnr": "5512015008",
        "bank_account": "9912346",
        "f_tax": True,
        "seat": "Östersund",
    }
    made = letters(journal, company=company, currency="SEK", accounts={"receivable": "1510"})
    pdf = made.pdf("invoice", "F-1")
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    for wanted in (
        "Org.nr 551201-5008",
        "Momsreg.nr SE551201500801",
        "Godkänd för F-skatt",
        "Säte: Östersund",
        "Bankgiro 991-2346",
        "OCR-nummer 202500195",
        "831 34 Östersund",
        "Att betala SEK 1 250,00",
        "Skanna i bankens app",
    ):
        assert wanted in text, wanted


def test_logo_and_colour_are_of_the_settings(letters: Make) -> None:
    made = letters(documents={"logo": "logo.svg", "color": "#aa0000"})
    folder = made.book
    folder.joinpath("logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    )
    text = made.text("invoice", "F-1")
    assert text.count("Prøve Bygg AS") == 2  # the payee and the foot, not the head


@pytest.mark.parametrize(
    ("documents", "files", "code", "place"),
    [
        ({"logo": "no.png"}, {}, "D104", "reskontro.yaml"),
        ({"logo": "bad.png"}, {"bad.png": "no picture"}, "D105", "bad.png"),
        ({"templates": "maler"}, {}, "D104", "reskontro.yaml"),
        (
            {"templates": "maler"},
            {"maler/invoice.typ": '#import "letter.typ": *\n\n#head()\n  #nonsense\n'},
            "D101",
            "maler/invoice.typ:4:4",
        ),
        (
            {"templates": "maler"},
            {"maler/invoice.typ": "#let a = (\n"},
            "D101",
            "maler/invoice.typ:1:10",
        ),
        (
            {"templates": "maler"},
            {"maler/invoice.typ": '#import "@preview/cetz:0.3.0": x\n'},
            "D103",
            "maler/invoice.typ:1:10",
        ),
        (
            {"templates": "maler"},
            {"maler/invoice.typ": '#read("/etc/hostname")\n'},
            "D101",
            "maler/invoice.typ:1:",
        ),
    ],
)
def test_template_with_an_error_is_refused_with_its_place(
    letters: Make, documents: dict[str, str], files: dict[str, str], code: str, place: str
) -> None:
    made = letters(documents=documents)
    for name, content in files.items():
        path = made.book / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content)
    done = made.call("invoice", "F-1", "--lang", "en")
    assert done.code == 3
    assert f"{place}" in done.err
    assert code in done.err
    assert "reskontro-" not in done.err  # the folder they were put in
    assert not list(made.folder.glob("*"))


def test_a_books_own_template_wins_and_may_use_ours(letters: Make) -> None:
    made = letters(documents={"templates": "maler"})
    folder = made.book / "maler"
    folder.mkdir()
    (folder / "invoice.typ").write_text(
        '#import "letter.typ": *\n#show: letter\nMIN MAL #data.number #data.title\n'
    )
    text = made.text("invoice", "F-1")
    assert "MIN MAL F-1 Faktura" in text
    assert "Mva-sats" not in text
    assert "Kontoutskrift" in made.text("statement", "1", "--as-of", "2026-02-01")


def test_warning_of_a_template_is_a_note(letters: Make) -> None:
    made = letters(documents={"templates": "maler"})
    folder = made.book / "maler"
    folder.mkdir()
    (folder / "invoice.typ").write_text('#set text(font: "No Such Font")\nhei\n')
    done = made.call("invoice", "F-1", "--lang", "en")
    assert done.code == 0
    assert "no such font" in done.err


def test_sign_that_no_font_has_is_told(letters: Make) -> None:
    done = letters(customers={"1": {"name": "漢字", "orgnr": "123456785"}}).call(
        "invoice", "F-1", "--lang", "en"
    )
    assert done.code == 3
    assert "漢 字" in done.err
    assert "D102" in done.err


def test_earlier_commit_gives_its_own_templates(letters: Make) -> None:
    made = letters(documents={"templates": "maler"})
    folder = made.book
    template = folder / "maler" / "invoice.typ"
    git(folder, "init", "-q")
    commit(folder, {"maler/invoice.typ": "FØR #json(bytes(sys.inputs.document)).number\n"})
    before = made.pdf("invoice", "F-1")
    template.write_text("ETTER\n")
    assert made.pdf("invoice", "F-1", "--known-at", "HEAD") == before
    assert made.text("invoice", "F-1") == "ETTER"
