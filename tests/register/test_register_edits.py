"""`customer add`, `set` and `close`: what is written, what is refused, and two at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from hypothesis import given
from hypothesis import strategies as st

from reskontro.book import register_cache
from reskontro.customers.numbers import Taken

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = """\
company: {name: Prøve AS, country: "NO"}
currency: NOK
language: en
journals: "*.journal"
accounts: {receivable: "1500", revenue: ["3*"], bank: ["19*"]}
"""
RECORD = """\
# Hansen, since 2019
"10001":
    name: 'Byggmester Hansen AS'   # as in the register
    orgnr: "312502305"
    address: {street: Storgata 1, postcode: "0181", city: Oslo, country: "NO"}
    tags: [bygg, stor]
"""
JOURNAL = """\
2025-01-05 (F-1) Faktura
    1500:10001    100.00 NOK  ; invoice: F-1
    1500:10007    100.00 NOK  ; invoice: F-2
    3000
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "customers").mkdir()
    (tmp_path / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "customers" / "10001.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "a.journal").write_text(JOURNAL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def customer(book: Path) -> Callable[..., Any]:
    return lambda *args: call("customer", *args, "-b", str(book), "--lang", "en")


def text(book: Path, number: str = "10001") -> str:
    return (book / "customers" / f"{number}.yaml").read_text(encoding="utf-8")


def files(book: Path) -> list[str]:
    return sorted(path.name for path in (book / "customers").iterdir())


@pytest.mark.parametrize(
    ("pattern", "taken", "number"),
    [
        ("{number:3}", (), "001"),
        ("{number:3}", ("001", "002", "B007"), "003"),
        ("{number:3}", ("999",), "1000"),
        ("B{number:3}", ("B001", "P005"), "B002"),
        ("{year}-{number:2}", ("2024-07", "2025-01"), "2025-02"),
        ("", (), "10001"),
        ("", ("001", "002"), "003"),
        ("", ("KN-09", "KN-10", "X5"), "KN-11"),
        ("", ("Hansen",), "10001"),
    ],
)
def test_the_next_number_follows_the_highest_of_its_series(
    pattern: str, taken: tuple[str, ...], number: str
) -> None:
    assert Taken(taken).next(pattern, 2025) == number


@given(
    st.lists(
        st.sampled_from(["", "{number:2}", "A{number}", "{year:2}{number:2}"])
        | st.from_regex(r"(A|25|26-)?[0-9]{1,3}", fullmatch=True).map(str.encode),
        max_size=20,
    )
)
def test_numbers_given_one_by_one_are_those_of_all_that_are_taken(steps: list[str | bytes]) -> None:
    taken, given_ = Taken([]), list[str]()
    for step in steps:
        number = step.decode() if isinstance(step, bytes) else taken.next(step, 2025)
        if not isinstance(step, bytes):
            assert number not in given_
            assert number == Taken(reversed(given_)).next(step, 2025)
        taken.add(number)
        given_.append(number)


def test_a_new_customer_gets_the_number_after_the_highest_of_register_and_journals(
    book: Path, customer: Callable[..., Any]
) -> None:
    done = customer("add", "--name", "Haugen, Byggservice AS", "address.postcode=0566", "phone=no")
    assert done.code == 0, done.err
    assert text(book, "10008") == (
        '"10008":\n  name: Haugen, Byggservice AS\n  address: {postcode: "0566"}\n  phone: "no"\n'
    )
    assert text(book) == RECORD


def test_a_dry_run_shows_and_writes_nothing(book: Path, customer: Callable[..., Any]) -> None:
    done = customer("add", "--name", "Haugen", "--dry-run", "--format", "json")
    assert '"customer": "10008"' in done.out
    assert "a dry run" in done.err
    assert files(book) == ["10001.yaml"]


def test_a_new_customer_that_may_be_an_old_one_is_added_and_told(
    customer: Callable[..., Any],
) -> None:
    done = customer("add", "--name", "Hansen", "orgnr=312 502 305")
    assert (done.code, "10008 may be the same as 10001" in done.err) == (0, True)
    assert "may be" not in customer("add", "--name", "Hansen", "orgnr=312502313").err


def test_on_a_terminal_it_asks_field_by_field_until_the_answer_can_stand(book: Path) -> None:
    outer, inner = os.openpty()
    program = str(Path(sys.executable).with_name("reskontro"))
    running = subprocess.Popen(
        [program, "customer", "add", "-b", str(book), "--lang", "en"],
        stdin=inner,
        stderr=inner,
        stdout=subprocess.PIPE,
    )
    os.close(inner)
    answers = ["", "Haugen AS", "firm", "business", "312502306", "312502305", "", "0181", *[""] * 6]
    os.write(outer, "".join(f"{answer}\n" for answer in answers).encode())
    shown = b""
    while True:
        try:
            piece = os.read(outer, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    assert running.wait(timeout=60) == 0, shown
    running.communicate()
    os.close(outer)
    for told in (b"a customer needs a name", b"firm", b"MOD11", b"terms:"):
        assert told in shown
    assert text(book, "10008") == (
        '"10008":\n  name: Haugen AS\n  type: business\n  orgnr: "312502305"\n'
        '  address: {postcode: "0181"}\n'
    )


def test_a_field_that_is_given_twice_is_refused(customer: Callable[..., Any]) -> None:
    done = customer("set", "10001", "terms=net 14", "terms=net 30")
    assert (done.code, "terms: the field is given twice" in done.err) == (2, True)


def test_a_number_that_is_taken_is_refused(customer: Callable[..., Any]) -> None:
    done = customer("add", "--name", "X", "--number", "10001")
    assert done.code == 2
    assert "customers/10001.yaml:2" in done.err
    assert customer("add", "--name", "X", "--number", "10007").code == 0


@pytest.mark.parametrize(
    ("patterns", "given", "number"),
    [
        ('pattern: "{number:3}"', (), "10008"),
        ('by_type: {person: "P{number:3}"}', ("--type", "person"), "P001"),
        ('by_type: {person: "P{number:3}"}', (), "10008"),
        ('by_region: {SE: "SE-{number:4}"}', ("address.country=SE",), "SE-0001"),
        (
            'by_region: {"5": "V{number}", "50": "BGO-{number}"}',
            ("address.postcode=5003",),
            "BGO-1",
        ),
        ('pattern: "KN-{number:2}"', (), "KN-01"),
    ],
    ids=[
        "sequential, longer than its width",
        "by type",
        "another type",
        "by country",
        "by postcode",
        "alphanumeric",
    ],
)
def test_numbers_come_from_the_series_of_the_settings(
    book: Path, customer: Callable[..., Any], patterns: str, given: tuple[str, ...], number: str
) -> None:
    with (book / "reskontro.yaml").open("a", encoding="utf-8") as file:
        file.write(f"customer_numbers: {{{patterns}}}\n")
    for wanted in (number, number[:-1] + str(int(number[-1]) + 1)):
        done = customer("add", "--name", "X", *given)
        assert done.code == 0, done.err
        assert f'"{wanted}":' in text(book, wanted)


def test_two_processes_that_add_at_once_get_different_numbers(book: Path) -> None:
    program = str(Path(sys.executable).with_name("reskontro"))
    running = [
        subprocess.Popen(
            [program, "customer", "add", "--name", f"Kunde {n}", "-b", str(book)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )
        for n in range(3)
    ]
    for one in running:
        _, err = one.communicate(timeout=60)
        assert one.returncode == 0, err
    found = {text(book, number) for number in ("10008", "10009", "10010")}
    assert {line.partition("name: ")[2].split("\n")[0] for line in found} == {
        "Kunde 0", "Kunde 1", "Kunde 2",
    }  # fmt: skip


def test_set_changes_its_fields_and_no_other_byte(book: Path, customer: Callable[..., Any]) -> None:
    done = customer("set", "10001", "name=Hansen's AS", "credit_limit=5000", "tags=stor,ny")
    assert done.code == 0, done.err
    assert text(book) == (
        RECORD.replace("'Byggmester Hansen AS'", "'Hansen''s AS'")
        .replace("[bygg, stor]", "[stor, ny]")
        .replace("    tags", "    credit_limit: 5000\n    tags")
    )


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (("orgnr=312502306",), "orgnr: an organisation number in Norway ends in a check digit"),
        (("credit_limt=1",), "Nearest: credit_limit"),
        (("credit_limit=much",), "credit_limit"),
        (("type=firm",), "type"),
        (("terms=soon",), "terms: soon is not known as terms of payment"),
        (("closed=2025-02-30",), "closed"),
        (("name=",), "name"),
        (("email=hansen",), "email"),
        (("phone.home=1",), "phone has no parts"),
        (("national_id=01010112345",), "national_id"),
        (("nothing",), "write a field and its value"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_what_cannot_stand_is_refused_and_said_why(
    book: Path, customer: Callable[..., Any], fields: tuple[str, ...], told: str
) -> None:
    done = customer("set", "10001", *fields)
    assert done.code == 2
    assert told in done.err
    assert "01010112345" not in done.err
    assert text(book) == RECORD


def test_force_lets_a_value_pass_that_cannot_be_right(
    book: Path, customer: Callable[..., Any]
) -> None:
    assert customer("set", "10001", "orgnr=312502306", "--force").code == 0
    assert 'orgnr: "312502306"' in text(book)
    assert customer("set", "10001", "phone=1").code == 0  # the old fault stands in nobody's way


def test_setting_what_stands_already_writes_nothing(
    book: Path, customer: Callable[..., Any]
) -> None:
    before = (book / "customers" / "10001.yaml").stat().st_mtime_ns
    done = customer("set", "10001", "name=Byggmester Hansen AS")
    assert (done.code, "says this already" in done.err) == (0, True)
    assert (book / "customers" / "10001.yaml").stat().st_mtime_ns == before


def test_close_writes_the_day_and_tells_what_is_left(
    book: Path, customer: Callable[..., Any]
) -> None:
    done = customer("close", "10001", "--date", "2025-06-30")
    assert text(book) == RECORD + "    closed: 2025-06-30\n"
    assert "a balance of 100 NOK" in done.err


def test_a_customer_that_is_not_there_is_told_with_the_nearest(
    customer: Callable[..., Any],
) -> None:
    done = customer("set", "1001", "phone=1")
    assert (done.code, "10001 Byggmester Hansen AS" in done.err) == (2, True)


def test_a_language_that_there_is_not_is_refused_and_spoils_no_report(
    book: Path, customer: Callable[..., Any]
) -> None:
    done = customer("set", "10001", "language=nob", "--lang", "en")
    assert (done.code, "language: a language is nb (Norwegian)" in done.err) == (2, True)
    assert text(book) == RECORD
    assert customer("set", "10001", "language=nob", "--force").code == 0
    assert customer("set", "10001", "phone=1").code == 0
    assert customer("set", "10001", "language=no").code == 2  # as wrong, and not what was there
    assert call("balances", "-b", str(book)).code == 0
    found = call("check", "-b", str(book), "--lang", "en").out
    assert "R407 language: a language is nb (Norwegian), sv (Swedish) or en (English)" in found
    assert call("customer", "validate", "-b", str(book)).code == 1


def test_a_read_only_file_is_left_alone(book: Path, customer: Callable[..., Any]) -> None:
    (book / "customers" / "10001.yaml").chmod(0o444)
    done = customer("set", "10001", "phone=1")
    assert (done.code, "read-only" in done.err) == (2, True)
    assert text(book) == RECORD


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ('"10002":\n\tname: X\n', "C102"),
        ("010: {name: X}\n", "C106"),
        ('"10001": {name: X}\n', "C121"),
        ('<<<<<<< HEAD\n"10002": {name: X}\n=======\n"10002": {name: Y}\n>>>>>>> b\n', "C118"),
    ],
    ids=["a tab", "an octal number", "two files for one customer", "a merge conflict"],
)
def test_a_register_that_cannot_be_read_is_not_added_to(
    book: Path, customer: Callable[..., Any], bad: str, code: str
) -> None:
    (book / "customers" / "x.yaml").write_text(bad, encoding="utf-8")
    done = customer("add", "--name", "X")
    assert (done.code, code in done.err) == (3, True)
    assert files(book) == ["10001.yaml", "x.yaml"]


def test_without_a_name_and_without_a_terminal_nothing_is_asked(
    customer: Callable[..., Any],
) -> None:
    for fields in ((), ("name=",), ("name=", "terms=net 14")):
        done = customer("add", *fields)
        assert (done.code, "name='Haugen" in done.err) == (2, True)


@pytest.mark.parametrize("number", ["10000", "10002"], ids=["before the others", "after them"])
def test_what_is_added_to_a_kept_register_is_kept_as_it_will_be_read(
    customer: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    monkeypatch.setattr(register_cache, "_WORTH_IT", 0)
    monkeypatch.setenv("RESKONTRO_CACHE", str(tmp_path / "cache"))
    done = customer("add", "--name", "Fjord Foto AS", "--number", number)
    assert done.code == 0, done.err
    (kept,) = (tmp_path / "cache").iterdir()
    before = kept.stat().st_ino
    done = customer("list", "--columns", "customer", "--format", "csv")
    assert done.out.split()[1:] == sorted(["10001", number])
    assert kept.stat().st_ino == before
