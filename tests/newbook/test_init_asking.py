"""A new book that is asked for on a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest
from books import call
from newbook.making import RESKONTRO, files_in
from repositories import git

from reskontro.settings import load_settings

PROGRAM = str(Path(sys.executable).with_name("reskontro"))
#: By what each question begins with: the answers, one each time it is asked.
NORWEGIAN = {
    "Land: ": ["NO"],
    "Språket": [""],
    "Firmaets navn": ["", "Bjørnstad Rør AS"],
    "Organisasjonsnummer": ["987654324", "987 654 325"],
    "Registrert": ["kanskje", "ja"],
    "Kontonummer": ["86011117947"],
    "Gateadresse": ["Storgata 1"],
    "Postnummer": ["181", "0181"],
    "Poststed": ["Oslo"],
    "E-post": [""],
    "Betalingsbetingelser": ["30", "net 21"],
    "Kryptere": [""],
    "Fil for CI": ["jenkins", "GitHub"],
    "Legge det under git": [""],
    "Legge inn den første kunden": ["j"],
    "name": ["", "Kari Testesen"],
    "type": ["person"],
    "address.city": ["Oslo"],
    "Opprette dette": ["ja"],
}


def talk(
    answers: dict[str, list[str]],
    *args: str,
    lang: str = "nb_NO.UTF-8",
    term: str = "dumb",
    pause: float = 0,
) -> tuple[int, str]:
    """Answer the questions of a call at a terminal; the exit code, and what the terminal showed.

    What has no answer here is left empty; the first answer comes after a `pause`, in seconds.
    """
    left = {question: list(each) for question, each in answers.items()}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "init", *args],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "LC_ALL": lang, "TERM": term, "COLUMNS": "80"},
    )
    os.close(theirs)
    shown, answered, asked = "", 0, ""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece.decode()
        line = shown[answered:].rpartition("\n")[2].replace("\x1b[K", "").lstrip("\r")
        if line.endswith(": ") and answered < len(shown):
            answered = len(shown)
            own = next((each for key, each in left.items() if line.startswith(key)), [])
            assert own or line != asked, shown  # an empty answer could not stand
            asked = line
            time.sleep(pause)
            pause = 0
            os.write(ours, f"{own.pop(0) if own else ''}\n".encode())
    os.close(ours)
    assert not any(left.values()), left
    return process.wait(), shown.replace("\r\n", "\n")


def test_everything_is_asked_until_it_can_stand(tmp_path: Path) -> None:
    code, shown = talk(NORWEGIAN, "book")
    assert code == 0, shown
    for said in (
        "Et nytt regnskap i book.",
        "et firma har et navn",
        "etter MOD11 skal det være 5, ikke 4",
        "Svar ja eller nei.",
        "«30» er ikke betalingsbetingelser",
        "«jenkins» er ikke et av valgene: none, github, gitlab",
        "6 filer opprettet i book",
        "regnskapet er under git",
        "neste: cd book && reskontro customer add",
    ):
        assert said in " ".join(shown.split()), shown
    book = tmp_path / "book"
    settings = load_settings(RESKONTRO, (book / RESKONTRO).read_bytes())
    assert settings.company.name == "Bjørnstad Rør AS"
    assert settings.company.orgnr == "987654325"
    assert settings.company.vat_registered
    assert settings.terms == "net 21"
    assert settings.language == "nb"
    assert "type: person" in (book / "customers/10001.yaml").read_text(encoding="utf-8")
    assert sorted(git(book, "ls-files").splitlines()) == list(files_in(book))
    assert call("check", "--strict", "-b", str(book)).code == 0


def test_the_language_that_is_answered_is_the_one_of_what_follows(tmp_path: Path) -> None:
    answers = {"Country": ["SE"], "Language": [""], "Företagets namn": ["Prov AB"]}
    answers |= {"Godkänt": ["nej"], "Lägga det under git": ["nej"]}
    code, shown = talk(answers, "book", lang="C.UTF-8")
    assert code == 0, shown
    assert "Skapa detta? [ja]" in shown
    settings = load_settings(RESKONTRO, (tmp_path / "book" / RESKONTRO).read_bytes())
    assert (settings.language, settings.currency, settings.company.f_tax) == ("sv", "SEK", False)
    assert not (tmp_path / "book" / ".git").exists()


def test_what_is_given_is_not_asked_for(tmp_path: Path) -> None:
    options = ("--country", "none", "--name", "Ltd", "--currency", "EUR", "--language", "en")
    answers = {"IBAN": [""], "Put it under git": ["no"]}
    code, shown = talk(answers, "book", *options, lang="C.UTF-8")
    assert code == 0
    assert not any(each in shown for each in ("Country", "Name of", "Currency", "Language"))
    assert "income:sales" in (tmp_path / "book" / RESKONTRO).read_text(encoding="utf-8")


def test_nothing_is_made_where_the_last_answer_is_no(tmp_path: Path) -> None:
    code, shown = talk({"Firmaets navn": ["Prøve"], "Opprette dette": ["nei"]}, "book")
    assert code == 2
    assert "ingenting ble opprettet" in shown
    assert not (tmp_path / "book").exists()


def test_yes_asks_nothing(tmp_path: Path) -> None:
    options = ("--country", "NO", "--name", "Prøve AS", "--no-vat")
    code, shown = talk({}, "book", "--yes", *options)
    assert code == 0
    assert "]: " not in shown
    assert (tmp_path / "book" / RESKONTRO).is_file()


def test_a_question_is_not_written_over_by_the_sign_of_life() -> None:
    """Who is asked takes longer than the second after which it shows."""
    code, shown = talk({"Firmaets navn": ["Prøve"]}, "book", term="xterm", pause=1.3)
    assert code == 0
    assert "Arbeider" not in shown.partition("Opprette dette")[0]


def test_a_person_is_encrypted_and_git_never_has_the_key(tmp_path: Path) -> None:
    answers = {"Firmaets navn": ["Prøve"], "Kryptere": ["ja"]}
    answers |= {"Legge inn den første": ["ja"], "name": ["Kari Testesen"], "type": ["person"]}
    code, shown = talk(answers, "book")
    assert code == 0, shown
    book = tmp_path / "book"
    key = book / ".keys" / "10001.key"
    assert (key.parent.stat().st_mode & 0o777) == 0o700
    assert "Kari" not in (book / "customers/10001.yaml").read_text(encoding="utf-8")
    assert "Kari Testesen" in call("customer", "show", "10001", "-b", str(book)).out
    assert ".keys" not in git(book, "ls-files")
    assert git(book, "status", "--porcelain") == ""
    assert "ta sikkerhetskopi med reskontro privacy keys backup" in " ".join(shown.split())
    done = call("check", "--strict", "-b", str(book), "--format", "json")
    assert '"R408"' in done.out  # the key has no backup yet, and only its owner knows where to


def test_a_key_that_git_would_keep_is_not_made(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("*.pdf\n", encoding="utf-8")
    answers = {"Firmaets navn": ["Prøve"], "Kryptere": ["ja"]}
    answers |= {"Legge inn den første": ["ja"], "name": ["Kari Testesen"], "type": ["person"]}
    code, shown = talk(answers)
    assert code == 2, shown
    assert list(files_in(tmp_path)) == [".gitignore"]


@pytest.mark.parametrize("kind", ["table", "json"])
def test_a_terminal_that_closes_leaves_nothing(kind: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [PROGRAM, "init", "book", "--country", "NO", "--name", "x", "--format", kind],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=os.environ,
        check=False,
    )
    assert done.returncode == 2
    assert not (tmp_path / "book").exists()
