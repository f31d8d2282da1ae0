"""`dunning run` and `cancel`: a plan made real, whole or not at all, each letter by itself."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from chasing import (
    CUSTOMERS,
    DUE,
    NORWAY,
    charged,
    chased_book,
    content_of,
    entry,
    files_of,
    folder_of,
    invoice,
    level_on,
    made,
    plan,
    rules,
    run,
    why,
    write,
)

from reskontro.events.model import Delivery, LetterCancelled, LetterMade
from reskontro.events.text import read_events

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

EVENTS = "all.events.yaml"
P4 = ({"days": 5, "fee": 10, "deadline": 0}, {"days": 20, "fee_percent": 15, "deadline": 0},
      {"days": 40, "deadline": 0})  # fmt: skip
FEE = {"days": 14, "statutory_fee": True}
NOTICE = {
    "days": 30, "form": "collection_notice", "tone": "final", "statutory_fee": True,
    "interest": True,
}  # fmt: skip


def on(days: int) -> date:
    """So many days after due."""
    return DUE + timedelta(days)


def open_on(book: Given, day: date) -> dict[str, str]:
    """What is open of a document by kind."""
    return {row["kind"]: row["open"] for row in book.rows(str(day)) if row["open"] != "0.00"}


def events(book: Given) -> list[Any]:
    """The events of a book."""
    return read_events(EVENTS, content_of(book, EVENTS).encode())


def notes(report: dict[str, Any]) -> list[str]:
    """The keys of what a report tells."""
    return [one["key"] for one in report["notes"]]


def oracles_agree(book: Given, amount: str) -> None:
    """Both other programs read what was written, and come to the same receivables."""
    accounts = ("1500:1", "1920", "3000", "3900", "8055")
    whole = folder_of(book) / "whole.ledger"
    whole.write_text(
        "commodity NOK\n    format 1000.00 NOK\ncommodity EUR\n    format 1000.00 EUR\n"
        + "".join(f"account {one}\n" for one in accounts)
        + "include book.journal\n",
        encoding="utf-8",
    )
    for name, *args in (("hledger", "check", "-s"), ("hledger", "bal", "1500"), ("ledger", "bal")):
        if (program := shutil.which(name)) is None:
            continue
        asked = [program, "-f", str(whole), *args]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert args[0] == "check" or f"{amount} " in done.stdout, done.stdout


def test_p4_through_the_run_levels_never_skip_and_fees_add_up(books: Books) -> None:
    book = chased_book(books, invoice(), *P4)
    assert run(book, on(4))["rows"] == []
    assert not (folder_of(book) / EVENTS).exists()
    (row,) = run(book, on(5))["rows"]
    assert (row["level"], row["total"], row["voucher"]) == (1, "110.00", "V-0001")
    assert open_on(book, on(5)) == {"invoice": "100.00", "fee": "10.00"}
    (row,) = run(book, on(30))["rows"]
    assert (row["level"], row["principal"], row["fee"], row["total"]) == (
        2, "100.00", "15.00", "125.00",
    )  # fmt: skip
    assert sum(Decimal(one["open"]) for one in book.rows(str(on(30)))) == 125
    assert [one.level for one in events(book)] == [1, 2]
    oracles_agree(book, "125.00")


def test_a_customer_in_a_language_without_letters_is_named_and_the_others_go_on(
    books: Books,
) -> None:
    customers = {
        "3": {"name": "Tre", "address": {"city": "Aarhus"}, "language": "da"},
        "4": {"name": "Fire", "address": {"city": "Oslo"}},
    }
    journal = "".join(invoice(f"F-{one}", customer=one) for one in ("1", "3", "4"))
    book = chased_book(books, journal, FEE, company=NORWAY, customers=customers)
    before = len(book.rows(str(on(20))))
    found = run(book, on(20), code=1)
    assert [(row["customer"], row["why"], row["language"]) for row in found["rows"]] == [
        ("1", None, "en"), ("4", None, "en"), ("3", "D406", "da"),
    ]  # fmt: skip
    assert {one.customer for one in events(book)} == {"1", "4"}
    assert len(book.rows(str(on(20)))) == before + 2
    told = call("dunning", "letter", *book.where, "--as-of", str(on(20)), "--lang", "en",
                "--output", str(folder_of(book) / "out"))  # fmt: skip
    assert told.code == 1
    assert "all.customers.yaml:1:" in told.err
    assert "D406 letter" in told.err
    assert "is in the language `da`" in told.err
    assert len([*(folder_of(book) / "out").iterdir()]) == 2
    done = call("dunning", "run", *book.where, "--date", str(on(20)), "--lang", "en")
    assert (done.code, "3: letter" in done.err, "`da`" in done.err) == (1, True, True)


def test_p5_through_the_run_fee_and_interest_stay_open_when_principal_is_paid(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1, "fee": 10, "interest": True}, interest_rate=10)
    (row,) = run(book, on(15))["rows"]
    assert (row["fee"], row["interest"], row["total"]) == ("10.00", "0.41", "110.41")
    paid = ("record", "payment", *book.where, "1", "100", "--invoice", "F-1", "--date")
    assert call(*paid, str(on(16)), "--account", "1920").code == 0
    assert open_on(book, on(16)) == {"fee": "10.00", "interest": "0.41"}
    assert run(book, on(40))["rows"] == []
    (left, _) = plan(book, on(40))["rows"]
    assert left["why"] == "charges"
    assert open_on(book, on(15)) == {"invoice": "100.00", "fee": "10.00", "interest": "0.41"}


def test_run_twice_on_a_day_changes_no_byte_the_second_time(books: Books) -> None:
    book = chased_book(books, invoice() + invoice("F-2", customer="2"), FEE, company=NORWAY)
    first = run(book, on(20))
    assert [one["written"] for one in first["rows"]] == [True, True]
    before = files_of(book)
    second = run(book, on(20))
    assert (second["rows"], notes(second)) == ([], ["dunning.nothing"])
    assert files_of(book) == before


def test_a_dry_run_shows_what_a_run_then_writes(books: Books) -> None:
    book = chased_book(books, invoice(), NOTICE, company=NORWAY)
    before = files_of(book)
    shown = call("dunning", "run", *book.where, "--date", str(on(40)), "--dry-run")
    assert files_of(book) == before
    done = call("dunning", "run", *book.where, "--date", str(on(40)))
    assert shown.out == done.out
    assert content_of(book, EVENTS) + "\n" in done.out
    assert content_of(book).endswith(done.out.partition("\n\n")[2])
    assert "; letter: 20260411-1-1" in done.out


def test_fee_and_interest_of_a_letter_are_one_voucher_on_their_documents(books: Books) -> None:
    journal = invoice(amount="10000") + invoice("F-2", amount="5000")
    book = chased_book(books, journal, NOTICE, company=NORWAY, fee_per="document")
    (row,) = run(book, on(40))["rows"]
    assert (row["fee"], row["documents"], row["voucher"]) == ("76.00", ["F-1", "F-2"], "V-0001")
    found = {(one["document"], one["kind"]): one for one in book.rows(str(on(40)))}
    assert found["F-1", "fee"]["open"] == "38.00"
    assert found["F-1", "fee"]["due"] == row["deadline"] == "2026-04-25"
    assert found["F-1", "interest"]["open"] == "131.51"  # 10 000 at 12 % for 40 days
    assert found["F-2", "interest"]["open"] == "65.75"
    assert book.call("check", "--as-of", str(on(40))).code == 0
    oracles_agree(book, "15273.26")


def test_what_the_policy_does_not_book_stays_out_of_the_journal(books: Books) -> None:
    book = _books_only(books, "interest")
    before = content_of(book)
    (row,) = run(book, on(40))["rows"]
    assert (row["fee"], row["voucher"]) == ("38.00", "V-0001")
    assert "3900" not in content_of(book)[len(before) :]
    assert events(book)[0].books == ("interest",)
    none = _books_only(books)
    before = content_of(none)
    assert run(none, on(40))["rows"][0]["voucher"] is None
    assert content_of(none) == before


def _books_only(books: Books, *charges: str) -> Given:
    policy = {"levels": [NOTICE], "books": [*charges]}
    more = {"dunning": {"policies": {"standard": policy}}}
    return chased_book(books, invoice(amount="10000"), company=NORWAY, more=more)


def test_compensation_is_booked_once_and_less_the_fees_before_it(books: Books) -> None:
    levels = (FEE, {"days": 40, "compensation": True, "statutory_fee": True})
    book = chased_book(books, invoice(), *levels, company=NORWAY)
    run(book, on(14))
    (row,) = run(book, on(40))["rows"]
    assert (row["fee"], row["compensation"]) == ("0.00", "422.00")
    assert open_on(book, on(40))["invoice"] == "100.00"
    assert sum(Decimal(one["open"]) for one in book.rows(str(on(40)))) == 100 + 38 + 422
    assert "Compensation for late payment" in content_of(book)
    assert book.call("check", "--as-of", str(on(41))).code == 0


def test_each_letter_that_cannot_be_is_named_and_the_others_go_on(books: Books) -> None:
    customers = {
        "3": {"name": "Tre AS"},
        "4": {"name": "Fire AS", "email": "post@fire.example"},
    }
    journal = "".join(invoice(f"F-{n}", customer=str(n)) for n in (1, 3, 4))
    journal += "2026-02-16 * Uten nummer\n    1500:2   90 NOK  ; due: 2026-03-02\n    3000\n\n"
    book = chased_book(books, journal, FEE, company=NORWAY, customers=customers)
    made_ = run(book, on(20), code=1)
    rows = {row["customer"]: (row["written"], row["why"]) for row in made_["rows"]}
    assert rows == {
        "1": (True, None),
        "2": (False, "I380"),
        "3": (False, "D401"),
        "4": (True, None),
    }
    assert [row["voucher"] for row in made_["rows"]][:2] == ["V-0001", "V-0002"]
    told = call("dunning", "run", *book.where, "--date", str(on(20)), "--lang", "nb")
    assert told.code == 1
    assert "ikke noe brev til 3: " in told.err
    assert [one.customer for one in events(book)] == ["1", "4"]


def test_a_locked_day_keeps_only_the_letters_that_charge(books: Books) -> None:
    levels = {"free": [{"days": 1}], "dear": [FEE]}
    policies = {
        "free": {"levels": levels["free"], "types": "person"},
        "dear": {"levels": levels["dear"]},
    }
    book = chased_book(
        books,
        invoice() + invoice("F-2", customer="2"),
        company=NORWAY,
        more={"dunning": {"policies": policies}, "lock": str(on(20))},
    )
    made_ = run(book, on(20), code=1)
    assert {row["customer"]: row["why"] for row in made_["rows"]} == {"1": "I214", "2": None}
    assert [one.customer for one in events(book)] == ["2"]


def test_letters_in_another_currency_need_a_rate_only_where_they_charge(books: Books) -> None:
    level = {"days": 1, "interest": True}
    journal = invoice(amount="1000", currency="EUR @@ 11500 NOK")
    book = chased_book(books, journal, level, company=NORWAY)
    assert run(book, on(73), code=1)["rows"][0]["why"] == "I226"
    (row,) = run(book, on(73), "--rate", "EUR=11.20")["rows"]
    assert (row["interest"], row["currency"]) == ("24.00", "EUR")
    assert "24.00 EUR @@ 268.80 NOK" in content_of(book)
    oracles_agree(book, "1024.00")
    assert call("dunning", "run", *book.where, "--rate", "11").code == 2


def test_a_future_day_is_refused(books: Books) -> None:
    book = chased_book(books, invoice(due=date(2029, 1, 1)), {"days": 1})
    before = files_of(book)
    assert call("dunning", "run", *book.where, "--date", "2029-06-01").code == 2
    assert files_of(book) == before


def test_the_law_that_changed_a_letter_is_told_by_the_run(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 14, "fee": 76}, company=NORWAY)
    done = call("dunning", "run", *book.where, "--date", str(on(14)), "--lang", "en")
    assert "1 F-1: L102 fee lowered from 76 to 38 (inkassoforskriften" in done.err


@pytest.mark.parametrize("step", [1, 2, 3], ids=["at first", "before events", "before the journal"])
def test_a_run_that_is_killed_is_whole_after_the_next(books: Books, step: int) -> None:
    """Killed as a file is put in its place, then run again: one letter, one fee."""
    book = chased_book(books, invoice(), FEE, company=NORWAY)
    _killed(step, "dunning", "run", *book.where, "--date", str(on(20)))
    assert ("kind: letter" in content_of(book, EVENTS), "V-0001" in content_of(book)) == (
        step == 3, False,
    )  # fmt: skip
    run(book, on(20))
    assert [one.letter for one in events(book)] == ["20260322-1-1"]
    assert content_of(book).count("letter: 20260322-1-1") == 1
    assert open_on(book, on(20)) == {"invoice": "100.00", "fee": "38.00"}
    assert run(book, on(20))["rows"] == []


#: A call of the program that is killed when it puts a file in its place, the so manieth.
KILLED = """
import os, signal, sys
from reskontro.cli.main import run

replace, steps, step = os.replace, iter(range(1, 9)), int(sys.argv[1])

def kill(source, target):
    if next(steps) == step:
        os.kill(os.getpid(), signal.SIGKILL)
    replace(source, target)

os.replace = kill
run(sys.argv[2:])
"""


def _killed(step: int, *args: str) -> None:
    """Run the program in a process that is killed when it puts a file in its place."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(step), *args], check=False)
    assert done.returncode == -signal.SIGKILL


def test_a_run_that_was_cut_off_is_finished_and_says_so(books: Books) -> None:
    book = chased_book(books, invoice(), FEE, company=NORWAY)
    journal = content_of(book)
    run(book, on(20))
    (folder_of(book) / "book.journal").write_text(journal, encoding="utf-8")
    found = run(book, on(21))
    assert [row["letter"] for row in found["rows"]] == ["20260322-1-1"]
    assert "dunning.finished" in notes(found)
    assert f"{on(20)} * (V-0001)" in content_of(book)
    assert run(book, on(21))["rows"] == []


def test_one_commit_holds_all_of_a_run(books: Books) -> None:
    book = chased_book(books, invoice(), FEE, company=NORWAY)
    folder = str(folder_of(book))
    who = ("-c", "user.name=P", "-c", "user.email=p@prove.example")
    for args in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "a")):
        subprocess.run(["git", "-C", folder, *who, *args], check=True)
    subprocess.run(["git", "-C", folder, "config", "user.name", "P"], check=True)
    subprocess.run(["git", "-C", folder, "config", "user.email", "p@prove.example"], check=True)
    run(book, on(20), "--commit")
    shown = subprocess.run(
        ["git", "-C", folder, "show", "--stat", "--format=%s"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert shown.startswith(f"Dunning run {on(20)}: 1 letter\n")
    assert EVENTS in shown
    assert "book.journal" in shown
    assert plan(book, on(21), "--known-at", "HEAD~1")["rows"][0]["action"] == "reminder"
    assert why(book, on(21)) == "last"


def test_a_cancelled_letter_leaves_documents_law_and_interest_as_they_were(books: Books) -> None:
    book = chased_book(books, invoice(amount="10000"), FEE, NOTICE, company=NORWAY)
    run(book, on(14))
    run(book, on(40))
    before = plan(book, on(40))["rows"]
    assert (
        call(
            "dunning",
            "cancel",
            *book.where,
            "20260411-1-1",
            "--reason",
            "feil",
            "--date",
            str(on(41)),
        ).code
        == 0
    )
    assert open_on(book, on(41)) == {"invoice": "10000.00", "fee": "38.00"}
    assert level_on(book, on(41)) == 2
    assert charged(book, on(41)) == (Decimal(38), Decimal("134.79"), 0)
    assert rules(book, on(41)) == []
    assert plan(book, on(40))["rows"] == before
    assert "; reverses: V-0002" in content_of(book)
    (row,) = run(book, on(41))["rows"]
    assert (row["fee"], row["interest"]) == ("38.00", "134.79")
    oracles_agree(book, "10210.79")


def test_a_letter_is_cancelled_once_and_a_half_done_cancelling_is_finished(books: Books) -> None:
    book = chased_book(books, invoice(), FEE, company=NORWAY)
    run(book, on(14))
    journal = content_of(book)
    args = (*book.where, "20260316-1-1", "--reason", "feil", "--date", str(on(15)))
    assert call("dunning", "cancel", *args).code == 0
    whole = content_of(book)
    (folder_of(book) / "book.journal").write_text(journal, encoding="utf-8")
    assert call("dunning", "cancel", *args).code == 0
    assert content_of(book) == whole
    before = files_of(book)
    assert call("dunning", "cancel", *args).code == 2
    assert files_of(book) == before
    assert len([one for one in events(book) if isinstance(one, LetterCancelled)]) == 1
    done = call("dunning", "cancel", *book.where, "20260316-1-2", "--reason", "x", "--lang", "en")
    assert (done.code, "nearest" in done.err) == (2, False)


def test_whoever_got_a_letter_that_is_cancelled_is_to_be_told(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1})
    letter = made(on(1))
    sent = Delivery(
        date=on(1), customer="1", letter=letter.letter, outcome="sent", to="a@b.example"
    )
    write(book, letter, sent)
    done = call(
        "dunning", "cancel", *book.where, letter.letter, "--reason", "x", "--date", str(on(2)),
        "--format", "json",
    )  # fmt: skip
    report = json.loads(done.out)
    assert "dunning.was_sent" in notes(report)
    assert report["rows"][0]["source"] == f"{EVENTS}:{content_of(book, EVENTS).count(chr(10)) - 4}"


def test_a_fee_that_was_paid_comes_back_as_credit(books: Books) -> None:
    book = chased_book(books, invoice(), FEE, company=NORWAY)
    run(book, on(14))
    with (folder_of(book) / "book.journal").open("a", encoding="utf-8") as out:
        out.write("\n" + entry(on(15), "1920", "-138"))
    args = (*book.where, "20260316-1-1", "--reason", "feil", "--date", str(on(16)))
    assert call("dunning", "cancel", *args).code == 0
    assert [(row["kind"], row["open"]) for row in book.rows(str(on(16)))] == [("waiver", "-38.00")]


def test_many_letters_are_one_change(books: Books) -> None:
    journal = "".join(invoice(f"F-{n}", customer=str(n)) for n in range(10, 50))
    customers = {
        str(n): {"name": f"Kunde {n} AS", "email": f"k{n}@kunde.example"} for n in range(10, 50)
    }
    book = chased_book(books, journal, FEE, company=NORWAY, customers=customers)
    made_ = run(book, on(20))
    assert len(made_["rows"]) == 40
    codes = [row["voucher"] for row in made_["rows"]]
    assert codes == [f"V-{n:04}" for n in range(1, 41)]
    assert len([one for one in events(book) if isinstance(one, LetterMade)]) == 40


def test_letters_are_in_the_folder_when_they_are_in_force_and_not_before(
    books: Books, tmp_path: Path
) -> None:
    book = chased_book(books, invoice() + invoice("F-2", customer="2"), FEE, company=NORWAY)
    out = tmp_path / "out"
    run(book, on(20), "--dry-run", "-o", str(out))
    assert not out.exists()
    found = run(book, on(20), "-o", str(out))
    assert sorted(path.name for path in out.iterdir()) == [
        "reminder-20260322-1-1.pdf", "reminder-20260322-2-1.pdf",
    ]  # fmt: skip
    assert "dunning.letters_written" in notes(found)
    again = tmp_path / "again"
    assert call("dunning", "letter", *book.where, "20260322-*", "-o", str(again)).code == 0
    for path in out.iterdir():
        assert path.read_bytes() == (again / path.name).read_bytes()


@pytest.mark.parametrize("kept", [True, False], ids=["to a folder", "not kept"])
def test_a_template_with_an_error_stops_its_letters_alone(
    books: Books, tmp_path: Path, *, kept: bool
) -> None:
    policies = {
        "firms": {"levels": [FEE], "types": "business"},
        "others": {"levels": [NOTICE]},
    }
    more = {"dunning": {"policies": policies}, "documents": {"templates": "own"}}
    book = chased_book(
        books, invoice() + invoice("F-2", customer="2"), company=NORWAY, more=more,
        customers={"1": {**CUSTOMERS["1"], "type": "business"}},
    )  # fmt: skip
    own = folder_of(book) / "own"
    own.mkdir()
    (own / "collection-notice.typ").write_text("#let x = \n#missing()\n", encoding="utf-8")
    out = tmp_path / "out"
    args = ("dunning", "run", *book.where, "--date", str(on(40)))
    args = (*args, "-o", str(out)) if kept else args
    shown = call(*args, "--dry-run")
    done = call(*args)
    for one in (shown, done):
        assert one.code == 1
        assert "collection-notice.typ" in one.err
        assert "no letter to 2" in one.err
    assert shown.out == done.out
    assert [one.customer for one in events(book)] == ["1"]
    assert [path.name for path in out.glob("*")] == ["reminder-20260411-1-1.pdf"][:kept]
    assert content_of(book).count("V-000") == 1


def test_what_every_letter_states_is_asked_for_before_any_is_made(books: Books) -> None:
    book = chased_book(books, invoice(), FEE, company={"name": "Prøve AS", "country": "NO"})
    before = files_of(book)
    done = call("dunning", "run", *book.where, "--date", str(on(20)))
    assert done.code == 1
    assert "D404" in done.err
    assert files_of(book) == before
