from __future__ import annotations

import os
import resource
import stat
from typing import TYPE_CHECKING, Any

import pytest
from processes import in_child
from recording import (
    JOURNAL,
    add,
    content_of,
    files_of,
    folder_of,
    invoice,
    killed_after,
    killed_at,
    next_invoice,
)

from reskontro.problems import BookError, CallError, Note
from reskontro.record import reading, watched
from reskontro.record.append import Draft, append
from reskontro.record.writing import locked

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

    from reskontro.book.model import Book

FIRST = """\
2025-01-05 (F-1) Faktura
    1500:10001    100.00 NOK
    ; invoice: F-1
    3000         -100.00 NOK
"""
ADDED = """\
2025-03-01 * (F-9) 10001 | Faktura F-9
    ; due: 2025-03-01
    1500:10001                         100 NOK
    ; invoice: F-9
    3000                              -100 NOK
"""


def put(given: Given, data: bytes, path: str = JOURNAL) -> None:
    (folder_of(given) / path).write_bytes(data)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FIRST, FIRST + "\n" + ADDED),
        (FIRST + "\n", FIRST + "\n" + ADDED),
        (FIRST + "\n\n\n", FIRST + "\n\n\n" + ADDED),
        (FIRST + "  \t\n", FIRST + "  \t\n" + ADDED),
        (FIRST + "  ", FIRST + "  \n" + ADDED[:-1]),
        (FIRST[:-1], FIRST + "\n" + ADDED[:-1]),
        ("", ADDED),
        ("\n", "\n" + ADDED),
        ("\ufeff", "\ufeff" + ADDED),
        ("; only a comment", "; only a comment\n\n" + ADDED[:-1]),
        (FIRST.replace("\n", "\r\n"), (FIRST + "\n" + ADDED).replace("\n", "\r\n")),
        (FIRST.replace("\n", "\r\n") + "\r\n", (FIRST + "\n" + ADDED).replace("\n", "\r\n")),
        (FIRST.replace("\n", "\r\n")[:-2], (FIRST + "\n" + ADDED[:-1]).replace("\n", "\r\n")),
    ],
    ids=[
        "a line end",
        "a blank line",
        "blank lines",
        "a line of blanks",
        "blanks and no line end",
        "no line end",
        "empty",
        "a line end alone",
        "a byte order mark",
        "a comment",
        "CRLF",
        "CRLF and a blank line",
        "CRLF and no line end",
    ],
)
def test_what_stands_in_a_journal_stays_and_line_ends_are_kept(
    books: Books, before: str, after: str
) -> None:
    given = books("")
    put(given, before.encode())
    added = add(given)
    assert content_of(given).decode() == after
    assert added.text == ADDED
    lines = after.replace("\r\n", "\n").split("\n")
    assert lines[added.line - 1].removeprefix("\ufeff") == ADDED.split("\n", maxsplit=1)[0]
    assert "F-9" in {entry.number for entry in given.entries}


def test_a_second_addition_follows_the_first(books: Books) -> None:
    given = books(FIRST)
    for number in ("F-2", "F-3"):
        add(given, invoice(number))
    assert [entry.number for entry in given.entries] == ["F-1", "F-2", "F-3"]


def test_owner_and_mode_of_a_journal_are_kept(books: Books) -> None:
    given = books(FIRST)
    journal = folder_of(given) / JOURNAL
    journal.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(journal, 1234, 1235)
    before = journal.stat()
    add(given)
    after = journal.stat()
    assert stat.S_IMODE(after.st_mode) == 0o640
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)


def test_a_new_journal_is_made_in_a_new_folder(books: Books) -> None:
    given = books(FIRST, settings={"journals": "**/*.journal"})
    added = add(given, path="journals/2025/03.journal")
    assert content_of(given, added.path).decode() == ADDED
    assert added.line == 1
    assert len(given.entries) == 2


def test_a_link_to_a_journal_stays_a_link(books: Books, tmp_path: Path) -> None:
    given = books("")
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text(FIRST)
    journal = folder_of(given) / JOURNAL
    journal.unlink()
    journal.symlink_to(elsewhere)
    add(given)
    assert journal.is_symlink()
    assert elsewhere.read_text() == FIRST + "\n" + ADDED


def test_accounts_are_declared_where_the_book_declares_its_own(books: Books) -> None:
    given = books("account 1500:10001\n\n" + FIRST)
    added = add(given, invoice("F-2"), invoice("F-3", customer="10002"))
    assert added.text.startswith("account 1500:10002\naccount 3000\n\n2025-03-01 * (F-2)")
    assert "account" not in add(given, invoice("F-4", customer="10002")).text


def test_tags_are_declared_where_the_book_declares_its_own(books: Books) -> None:
    given = books("tag invoice\n\n" + FIRST)
    assert add(given, invoice("F-2")).text.startswith("tag due\n\n2025-03-01 * (F-2)")
    assert "tag " not in add(given, invoice("F-4")).text


def test_a_dry_run_writes_nothing(books: Books) -> None:
    given = books(FIRST)
    before = files_of(given)
    assert add(given, dry_run=True).text == ADDED
    assert files_of(given) == before


#: A journal, the name of the message that refuses an addition to it, and whether it is a problem.
REFUSED = {
    "an open comment": ("comment\n", "record.reads_otherwise"),
    "apply account": ("apply account books\n", "record.reads_otherwise"),
    "an alias": ("alias 1500 = 1501\n", "record.reads_otherwise"),
    "a comma for a point": ("decimal-mark ,\n", "J"),
    "a later balance": (
        "2025-04-01 x\n    1500:10001  50 NOK = 50 NOK\n    1500:10002\n",
        "J601",
    ),
    "a later balance with subaccounts": (
        "2025-04-01 x\n    1500:10002  50 NOK\n    1500  0 NOK =* 50 NOK\n    1500:10003\n",
        "J601",
    ),
    "a balance that is assigned later": (
        "2025-04-01 x\n    3000  = -50 NOK\n    1920\n",
        "record.changes_others",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_an_entry_that_would_not_read_or_fit_is_never_written(books: Books, name: str) -> None:
    journal, reason = REFUSED[name]
    given = books(journal)
    before = files_of(given)
    with pytest.raises((BookError, CallError)) as raised:
        add(given, invoice(amount="100.50"))
    error = raised.value
    if isinstance(error, CallError):
        assert error.note.key == reason
    else:
        assert isinstance(error, BookError)
        assert error.problems[0].code == "I301"
        assert any(one.code.startswith(reason) for one in error.problems)
    assert files_of(given) == before


@pytest.mark.parametrize("name", REFUSED)
def test_the_whole_book_read_again_says_the_same(
    books: Books, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_end_before", lambda _addition, _book: None)
    test_an_entry_that_would_not_read_or_fit_is_never_written(books, name)


#: Journals that an entry can be added to, whichever way the book is read again.
FITTING = {
    "nothing": "",
    "closed": "comment\nx\nend comment\napply account y\nend apply account\n",
    "aliases that are over": "alias 1500 = 1501\nend aliases\n",
    "another default": "D 1000.00 SEK\nY2020\n",
    "an earlier balance": "2025-01-01 x\n    1500:10001  50 NOK = 50 NOK\n    1500:10002\n",
    "another's balance": "2025-04-01 x\n    1500:10003  50 NOK = 50 NOK\n    1500:10002\n",
    "an earlier assigned balance": "2025-01-01 x\n    3000  = 70 NOK\n    1920\n",
    "a rule": "= 1500\n    1501  *1\n    3000  *-1\n",
}


@pytest.mark.parametrize("whole", [False, True], ids=["alone", "the whole book"])
@pytest.mark.parametrize("name", FITTING)
def test_an_entry_that_fits_is_written(
    books: Books, name: str, monkeypatch: pytest.MonkeyPatch, *, whole: bool
) -> None:
    if whole:
        monkeypatch.setattr(reading, "_end_before", lambda _addition, _book: None)
    given = books(FITTING[name])
    before = content_of(given).decode()
    add(given, invoice(amount="100.50"))
    assert content_of(given).decode().startswith(before)
    assert "F-9" in {entry.number for entry in given.entries}


def test_a_file_that_the_book_does_not_read_is_no_journal_to_add_to(books: Books) -> None:
    given = books(FIRST)
    put(given, b"", "other.txt")
    before = files_of(given)
    for path in ("other.txt", "new.txt"):
        with pytest.raises(CallError) as raised:
            add(given, path=path)
        assert raised.value.note.key == "record.not_a_journal"
    assert files_of(given) == before


def test_a_journal_that_is_included_is_added_to_in_what_includes_it(books: Books) -> None:
    given = books("")
    (folder_of(given) / "sub").mkdir()
    put(given, b"", "sub/a.journal")
    put(given, b"apply account 1500\ninclude sub/*.journal\nend apply account\n")
    for path in ("sub/a.journal", "sub/b.journal"):
        with pytest.raises(CallError) as raised:
            add(given, path=path)
        assert raised.value.note.key == "record.reads_otherwise"
    put(given, b"include sub/*.journal\n")
    for path in ("sub/a.journal", "sub/b.journal"):
        add(given, invoice(path), path=path)
    assert len(given.entries) == 2


def test_a_journal_that_is_read_twice_is_not_added_to(books: Books) -> None:
    given = books("include a.txt\ninclude a.txt\n")
    put(given, b"", "a.txt")
    with pytest.raises(CallError) as raised:
        add(given, path="a.txt")
    assert raised.value.note.key == "record.reads_otherwise"


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / JOURNAL).write_text(FIRST.replace("100", "200")),
        lambda folder: (folder / "other.journal").write_text(FIRST),
        lambda folder: (folder / "read.journal").unlink(),
        lambda folder: (folder / "read.journal").write_text("; y\n"),
        lambda folder: (folder / "reskontro.yaml").write_text("{}"),
        lambda folder: (folder / "new.journal").write_text(FIRST),
    ],
    ids=["the journal", "a new one", "one gone", "another", "the settings", "the same one"],
)
def test_a_book_that_somebody_changes_meanwhile_is_not_added_to(books: Books, change: Any) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    put(given, b"; x\n", "read.journal")
    changed: dict[str, Any] = {}

    def draft(_book: Book) -> Draft:
        change(folder)
        changed.update(files_of(given))
        return Draft("new.journal" if (folder / "new.journal").exists() else JOURNAL, (invoice(),))

    with pytest.raises(CallError) as raised:
        append(given.request, draft)
    assert raised.value.note.key == "record.changed"
    assert files_of(given) == changed


def test_a_text_that_no_journal_can_hold_is_refused(books: Books) -> None:
    given = books(FIRST)
    with pytest.raises(CallError) as raised:
        add(given, invoice("F-9), x"))
    assert raised.value.note.key == "record.unwritable"


def test_a_full_disk_leaves_the_book_as_it_was(books: Books) -> None:
    given = books(FIRST + "\n" + "; " + "x" * 9000 + "\n")
    before = files_of(given)

    def refused() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        with pytest.raises(CallError) as raised:
            add(given)
        assert raised.value.note.key == "record.cannot_write"

    assert in_child(refused) == 0
    assert files_of(given) == before


def test_a_folder_that_may_not_be_written_to_leaves_the_book_as_it_was(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    before = files_of(given)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and parent != parent.parent:
            parent.chmod(parent.stat().st_mode | 0o055)
    folder.chmod(0o555)

    def refused() -> None:
        if os.geteuid() == 0:
            os.seteuid(65534)
        with pytest.raises(CallError) as raised:
            add(given)
        assert raised.value.note.key == "record.cannot_write"

    code = in_child(refused)
    folder.chmod(0o755)
    assert code == 0
    assert files_of(given) == before


def test_a_process_killed_anywhere_leaves_the_book_as_before_or_as_after(books: Books) -> None:
    given = books(FIRST)
    before = content_of(given)
    after = before + b"\n" + ADDED.encode()
    step = 1
    seen = set()
    while killed_at(step, lambda: add(given)):
        assert content_of(given) in (before, after), step
        seen.add(content_of(given))
        put(given, before)
        step += 1
    assert content_of(given) == after
    assert seen == {before, after}
    assert step > 50
    assert [path.name for path in folder_of(given).iterdir() if path.name.startswith(".")] == []


def test_a_process_killed_anywhere_leaves_all_of_several_journals_or_none(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    before = journals_of(folder)
    wanted = Draft(JOURNAL, (invoice(),), others=(("new.journal", (invoice("F-10"),)),))
    step, ends = 1, []
    while killed_at(step, lambda: append(given.request, lambda _book: wanted)):
        half = journals_of(folder)
        with locked(folder):
            ends.append((half, journals_of(folder)))
        begun = any(path.name == ".begun.reskontro" for path in folder.iterdir())
        assert not begun
        for path in folder.rglob("*.journal"):
            path.unlink()
        put(given, before[JOURNAL])
        step += 7  # of some 400: it holds at each of them
    after = journals_of(folder)
    assert sorted(after) == [JOURNAL, "new.journal"]
    assert all(end in (before, after) for _, end in ends)
    assert {len(half) for half, end in ends if end == before} == {1, 2}
    assert any(end == after for _, end in ends)
    assert any(half not in (before, after) for half, _ in ends)
    assert hidden(folder) == []


def test_a_process_killed_while_it_takes_back_leaves_that_to_the_next(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    before = journals_of(folder)

    def take_back() -> None:
        with locked(folder):
            pass

    step = 1
    cut_off(given)
    while killed_at(step, take_back):
        take_back()
        assert (journals_of(folder), hidden(folder)) == (before, [])
        cut_off(given)
        step += 2
    assert (journals_of(folder), hidden(folder)) == (before, [])
    assert step > 20


def test_what_files_held_is_gone_once_others_are_in_place(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    wanted = Draft(JOURNAL, (invoice(),), others=(("other.journal", (invoice("F-10"),)),))
    step = 2
    kept = set()
    while killed_at(step, lambda: append(given.request, lambda _book: wanted)):
        whole = len(journals_of(folder)) == 2
        with locked(folder):
            after = whole and len(journals_of(folder)) == 2
            kept.add((after, ".book.journal.old.reskontro" in hidden(folder)))
        (folder / "other.journal").unlink(missing_ok=True)
        put(given, FIRST.encode())
        step += 5
    assert (True, True) not in kept
    assert (True, False) in kept


def test_reports_say_that_a_call_was_cut_off_and_the_next_takes_it_back(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    cut_off(given)
    assert "a call is writing to several files, or was cut off" in given.call("open").err
    add(given, invoice("F-11"))
    assert "F-9" not in content_of(given).decode()
    assert hidden(folder) == []
    assert "cut off" not in given.call("open").err


def test_what_was_changed_since_a_call_was_cut_off_is_not_taken_back(books: Books) -> None:
    given = books(FIRST)
    folder = folder_of(given)
    cut_off(given)
    half = content_of(given)
    put(given, half + b"\n; by hand\n")
    with pytest.raises(CallError) as raised:
        add(given, invoice("F-11"))
    values = {"path": JOURNAL, "paths": f"{JOURNAL} other.journal", "file": ".begun.reskontro"}
    assert raised.value.note == Note("record.begun", values)
    assert content_of(given) == half + b"\n; by hand\n"
    (folder / ".begun.reskontro").unlink()
    add(given, invoice("F-11"))


def test_what_was_put_right_by_hand_is_left_as_it_is(books: Books) -> None:
    given = books(FIRST)
    before = content_of(given)
    cut_off(given)
    put(given, before)
    with locked(folder_of(given)):
        assert (content_of(given), hidden(folder_of(given))) == (before, [])


def test_several_journals_are_kept_by_copies_where_files_have_no_links(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuses)
    given = books(FIRST)
    before = content_of(given)
    cut_off(given)
    assert content_of(given) != before
    with locked(folder_of(given)):
        assert (content_of(given), hidden(folder_of(given))) == (before, [])


def cut_off(given: Given) -> None:
    """Kill a call once the first of two journals is in place."""
    wanted = Draft(JOURNAL, (invoice(),), others=(("other.journal", (invoice("F-10"),)),))
    killed_after(JOURNAL, lambda: append(given.request, lambda _book: wanted))


def journals_of(folder: Path) -> dict[str, bytes]:
    """What the journals of a book hold."""
    found = sorted(folder.rglob("*.journal"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def hidden(folder: Path) -> list[str]:
    """The files that are in a book's folder while something is written."""
    return [path.name for path in folder.rglob(".*")]


def test_what_a_killed_process_left_is_in_nobodys_way(books: Books) -> None:
    given = books(FIRST)
    put(given, b"half of it", ".book.journal.reskontro")
    add(given)
    assert sorted(files_of(given)) == ["all.customers.yaml", JOURNAL, "reskontro.yaml"]


def test_twenty_processes_at_once_take_twenty_numbers_without_a_gap(books: Books) -> None:
    given = books("")
    children = []
    for _ in range(20):
        child = os.fork()
        if not child:
            code = 1
            try:
                append(given.request, next_invoice)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 20
    numbers = [entry.number for entry in given.entries]
    assert numbers == [f"F-{number}" for number in range(1, 21)]


@pytest.mark.parametrize("change", ["longer", "as long", "gone"])
def test_a_change_of_a_file_that_was_old_is_seen_by_its_times(
    books: Books, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.setattr(watched, "_FRESH", -1)  # every file is old enough
    given = books(FIRST)
    folder = folder_of(given)
    put(given, b"; x\n", "read.journal")

    def draft(_book: Book) -> Draft:
        if change == "gone":
            (folder / "read.journal").unlink()
        else:
            put(given, b"; y\n" if change == "as long" else b"; longer\n", "read.journal")
            os.utime(folder / "read.journal", (0, 0))
        return Draft(JOURNAL, (invoice(),))

    with pytest.raises(CallError) as raised:
        append(given.request, draft)
    assert raised.value.note.key == "record.changed"
