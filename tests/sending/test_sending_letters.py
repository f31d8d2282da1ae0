"""`dunning send` against a real mail server: each letter is sent once, however the connection ends."""

from __future__ import annotations

import email
import json
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from email.policy import default
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from dunning_letters import DAY, FIRST, a_book, letter, make, on
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mail_server import AFTER, BEFORE, mail_server
from msgspec.structs import replace

from reskontro.book.events import events_of
from reskontro.cli import dunning_writing, letter_sending
from reskontro.events.model import Delivery, Dispute, LetterCancelled
from reskontro.sending.deliveries import Deliveries
from reskontro.sending.send import send as send_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from books import Outcome
    from letter_books import Letters, Make
    from mail_server import Post

    from reskontro.events.model import Event

CUSTOMERS = {
    str(at): {"name": f"Kunde {at} AS", "email": f"kunde{at}@kunde.example"} for at in range(1, 6)
}


JOURNAL = "\n".join(
    f"""
    2026-01-05 * (F-1) Kunde {at} | Gulvlegging
        1500:{at}    1250.00 NOK  ; invoice: F-1, due: 2026-02-04
        3000"""
    for at in (*CUSTOMERS, "9")
)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """The day of the letters is today, or another that a test sets."""

    def at(day: date) -> None:
        moment = datetime.combine(day, time(12), UTC)
        for module in (letter_sending, dunning_writing):
            monkeypatch.setattr(module, "today", lambda: day)
        monkeypatch.setattr(letter_sending, "_now", lambda: moment)

    monkeypatch.delenv("RESKONTRO_MAIL_PASSWORD", raising=False)
    at(DAY)
    return at


@pytest.fixture
def post() -> Iterator[Post]:
    with mail_server() as made:
        yield made


def book_for(letters: Make, post: Post, *events: Event, **mail: Any) -> Letters:
    """A book whose letters go to a server."""
    given = {
        "host": "127.0.0.1",
        "port": post.port,
        "security": post.security,
        "timeout": 5,
        **mail,
    }
    return a_book(letters, *events, mail=given, customers=CUSTOMERS, journal=JOURNAL)


def several(number: int) -> list[Event]:
    """Letters to one customer each."""
    return [letter(f"L-{at}", customer=str(at)) for at in range(1, number + 1)]


def send(book: Letters, *args: str, code: int = 0) -> dict[str, Any]:
    """What `dunning send` tells as JSON, beside what it says on stderr."""
    done = send_raw(book, *args, "--format", "json")
    assert done.code == code, (done.out, done.err)
    found: dict[str, Any] = json.loads(done.out)
    return {**found, "err": done.err}


def send_raw(book: Letters, *args: str) -> Outcome:
    return call("dunning", "send", *args, *book.given.where, "--lang", "en")


def outcomes(book: Letters, number: str = "L-1") -> list[str]:
    """The outcomes that the book's events have of a letter, first to last."""
    return [
        one.outcome
        for one in events_of(book.given.book)
        if isinstance(one, Delivery) and one.letter == number
    ]


def test_a_letter_is_sent_with_its_pdf_and_the_answer_is_kept(letters: Make, post: Post) -> None:
    book = book_for(letters, post, *several(2))
    found = send(book)
    assert [(row["outcome"], row["answer"]) for row in found["rows"]] == [
        ("sent", "250 2.0.0 queued as 4711")
    ] * 2
    assert found["total"][0] == {"sent": 2, "refused": 0, "unknown": 0, "left": 0}
    assert post.recipients == ["kunde1@kunde.example", "kunde2@kunde.example"]
    assert post.connections == 1
    assert outcomes(book) == ["sending", "sent"]
    (last,) = [
        one
        for one in events_of(book.given.book)
        if isinstance(one, Delivery) and one.letter == "L-2" and one.outcome == "sent"
    ]
    assert (last.to, last.date) == ("kunde2@kunde.example", DAY)
    assert found["rows"][1]["source"] == f"{last.source.path}:{last.source.line}"
    message = email.message_from_bytes(post.messages[0], policy=default)
    assert message["Message-ID"] == "<letter.987654325.L-1@prove.example>"
    assert message["From"].addresses[0].addr_spec == "faktura@prove.example"
    assert message["X-Unsent"] is None
    assert make(book, "L-1").code == 0
    (attached,) = message.iter_attachments()
    assert attached.get_content() == (book.folder / "reminder-L-1.pdf").read_bytes()


def test_sending_again_sends_nothing(letters: Make, post: Post) -> None:
    book = book_for(letters, post, *several(2))
    send(book)
    assert send(book)["rows"] == []
    (row,) = send(book, "L-1")["rows"]
    assert (row["outcome"], row["why"]) == (None, "sent")
    assert len(post.messages) == 2


def test_an_address_that_is_refused_stops_no_other(letters: Make, post: Post) -> None:
    post.unknown["kunde1@kunde.example"] = "550 5.1.1 no such user"
    book = book_for(letters, post, *several(2))
    found = send(book, code=1)
    assert [(row["outcome"], row["answer"]) for row in found["rows"]] == [
        ("refused", "550 5.1.1 no such user"),
        ("sent", "250 2.0.0 queued as 4711"),
    ]
    assert outcomes(book) == ["refused"]
    (row,) = send(book, code=1)["rows"]
    assert row["why"] == "refused"
    register = book.book / "all.customers.yaml"
    text = register.read_text(encoding="utf-8")
    register.write_text(text.replace("kunde1@", "ny@"), encoding="utf-8")
    assert send(book)["rows"][0]["to"] == "ny@kunde.example"
    assert send(book)["rows"] == []


def test_an_address_that_was_refused_is_tried_when_the_letter_is_named(
    letters: Make, post: Post
) -> None:
    post.unknown["kunde1@kunde.example"] = "550 5.1.1 no such user"
    book = book_for(letters, post, letter())
    send(book, code=1)
    post.unknown.clear()
    assert send(book, "L-1")["rows"][0]["outcome"] == "sent"


def test_the_address_of_a_person_that_is_encrypted_stands_in_no_event(
    letters: Make, post: Post
) -> None:
    post.unknown["kunde1@kunde.example"] = "450 <kunde1@kunde.example> try later"
    mail = {"host": "127.0.0.1", "port": post.port, "security": "none", "timeout": 5}
    customers = {"1": {"name": "Kari Nordmann", "type": "person", "email": "kunde1@kunde.example"}}
    book = a_book(
        letters,
        letter(),
        mail=mail,
        customers=customers,
        journal=JOURNAL,
        privacy={"encrypt": "person"},
    )
    send(book, code=1)
    post.unknown.clear()
    send(book)
    assert outcomes(book) == ["refused", "sending", "sent"]
    assert "kunde1@" not in (book.book / "all.events.yaml").read_text(encoding="utf-8")


def test_a_refusal_for_now_is_tried_again(letters: Make, post: Post) -> None:
    post.unknown["kunde1@kunde.example"] = "450 4.2.1 try later"
    book = book_for(letters, post, letter())
    send(book, code=1)
    post.unknown.clear()
    assert send(book)["rows"][0]["outcome"] == "sent"
    assert outcomes(book) == ["refused", "sending", "sent"]


@pytest.mark.parametrize("answer", ["554 5.7.1 spam", "451 4.3.0 later"])
@pytest.mark.parametrize("stage", ["DATA", "content"])
def test_a_refusal_of_the_content_is_an_answer(
    letters: Make, post: Post, stage: str, answer: str
) -> None:
    post.answers[stage] = answer
    book = book_for(letters, post, letter())
    (row,) = send(book, code=1)["rows"]
    assert (row["outcome"], row["answer"]) == ("refused", answer)
    assert outcomes(book)[-1] == "refused"
    assert not post.messages


def test_a_server_that_takes_nothing_from_the_sender_ends_it(letters: Make, post: Post) -> None:
    post.answers["MAIL"] = "553 5.7.1 not yours"
    book = book_for(letters, post, *several(2))
    found = send(book, code=1)
    assert [row["why"] for row in found["rows"]] == ["not_tried", "not_tried"]
    assert "takes nothing from faktura@prove.example: 553 5.7.1 not yours" in found["err"]
    assert outcomes(book) == []


@pytest.mark.parametrize("stage", BEFORE)
def test_what_breaks_before_the_content_leaves_is_as_if_it_had_not_been(
    letters: Make, post: Post, stage: str
) -> None:
    post.breaks = stage
    book = book_for(letters, post, *several(2))
    found = send(book, code=1)
    assert [row["why"] for row in found["rows"]] == ["not_tried", "not_tried"]
    assert "127.0.0.1" in found["err"]
    assert outcomes(book) == []
    post.breaks = ""
    assert [row["outcome"] for row in send(book)["rows"]] == ["sent", "sent"]
    assert sorted(post.recipients) == ["kunde1@kunde.example", "kunde2@kunde.example"]


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_a_connection_that_broke_between_letters_is_made_anew(
    letters: Make, post: Post, stage: str
) -> None:
    post.breaks, post.at = stage, 2
    book = book_for(letters, post, *several(3))
    assert [row["outcome"] for row in send(book)["rows"]] == ["sent"] * 3
    assert len(post.messages) == 3
    assert post.connections == 2


@pytest.mark.parametrize("stage", AFTER)
def test_what_breaks_after_the_content_has_left_is_unknown_and_never_sent_by_itself(
    letters: Make, post: Post, stage: str
) -> None:
    post.breaks, post.at = stage, 1
    book = book_for(letters, post, *several(2))
    found = send(book, code=1)
    assert [row["outcome"] for row in found["rows"]] == ["unknown", "sent"]
    assert "dunning send L-1 --by-hand" in found["err"]
    assert outcomes(book) == ["sending", "unknown"]
    for args in ((), ("L-1",), ("L-*",)):
        again = send(book, *args, code=1)["rows"]
        assert [row["why"] for row in again if row["letter"] == "L-1"] == ["unknown"]
    assert post.recipients.count("kunde1@kunde.example") == (stage == "accepted")
    assert send(book, "L-1", "--again")["rows"][0]["outcome"] == "sent"
    ids = [email.message_from_bytes(one)["Message-ID"] for one in post.messages]
    assert len({one for one in ids if "L-1" in one}) == 1
    assert send(book, "L-1", "--again")["rows"][0]["why"] == "sent"


def test_a_server_that_says_nothing_more_is_unknown(letters: Make, post: Post) -> None:
    post.silent = True
    book = book_for(letters, post, letter(), timeout=1)
    (row,) = send(book, code=1)["rows"]
    assert row["outcome"] == "unknown"


def test_a_call_that_was_killed_while_sending_is_unknown(
    letters: Make, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = book_for(letters, post, letter())
    note = Deliveries.note

    def killed(self: Deliveries, event: Delivery) -> str:
        if event.outcome != "sending":
            raise KeyboardInterrupt
        return note(self, event)

    with monkeypatch.context() as patch:
        patch.setattr(Deliveries, "note", killed)
        assert send_raw(book).code == 130
    assert outcomes(book) == ["sending"]
    assert len(post.messages) == 1
    (row,) = send(book, code=1)["rows"]
    assert row["why"] == "unknown"
    assert len(post.messages) == 1


def test_what_cannot_be_written_down_does_not_leave(letters: Make, post: Post) -> None:
    book = book_for(letters, post, letter())
    events = book.book / "all.events.yaml"
    events.write_text("[" + json.dumps(_flow()) + "]\n", encoding="utf-8")
    done = send_raw(book)
    assert done.code == 2, done.err
    assert not post.messages


def _flow() -> dict[str, Any]:
    """A letter in a list in brackets, behind which nothing can be added."""
    return {
        "date": DAY.isoformat(), "kind": "letter", "customer": "1", "letter": "L-1",
        "form": "reminder", "channel": "email", "deadline": on(18).isoformat(),
        "items": [{"document": "F-1", "due": "2026-02-04", "amount": 1250, "open": 1000}],
    }  # fmt: skip


def test_two_calls_at_once_send_a_letter_once(
    letters: Make, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other call sends all while this one is about to send its first letter."""
    book = book_for(letters, post, *several(2))
    usual = send_one
    others: list[dict[str, Any]] = []

    def late(*args: Any, **rest: Any) -> Any:
        if not others:
            others.append({})
            others[0] = send(book)
        return usual(*args, **rest)

    monkeypatch.setattr(letter_sending, "send", late)
    found = send(book, code=1)
    assert [row["why"] for row in found["rows"]] == ["taken", "taken"]
    assert [row["outcome"] for row in others[0]["rows"]] == ["sent", "sent"]
    assert len(post.messages) == 2


def test_events_that_others_add_meanwhile_are_kept(
    letters: Make, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = book_for(letters, post, *several(3))
    usual = send_one
    noted: list[str] = []

    def late(*args: Any, **rest: Any) -> Any:
        if len(noted) == 1:
            done = call("log", "1", "Meanwhile", *book.given.where)
            assert done.code == 0, done.err
        noted.append("")
        return usual(*args, **rest)

    monkeypatch.setattr(letter_sending, "send", late)
    assert [row["outcome"] for row in send(book)["rows"]] == ["sent"] * 3
    assert [outcomes(book, f"L-{at}") for at in (1, 2, 3)] == [["sending", "sent"]] * 3
    assert "Meanwhile" in (book.book / "all.events.yaml").read_text(encoding="utf-8")


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", *BEFORE, *AFTER]),
            st.integers(1, 3),
            st.sampled_from(["", "451 4.3.0 later", "554 5.7.1 no"]),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_whatever_happens_no_letter_arrives_twice_and_none_that_is_marked_sent_is_missing(
    letters: Make, post: Post, calls: list[tuple[str, int, str]]
) -> None:
    post.messages.clear()
    post.recipients.clear()
    book = book_for(letters, post, *several(3))
    for stage, at, answer in calls:
        post.breaks, post.at, post._times = stage, at, 0
        post.answers = {"content": answer} if answer else {}
        send_raw(book)
    arrived = {f"L-{one.removeprefix('kunde')[0]}" for one in post.recipients}
    assert len(post.recipients) == len(arrived)
    for number in ("L-1", "L-2", "L-3"):
        last = (outcomes(book, number) or ["none"])[-1]
        if last == "sent":
            assert number in arrived
        if last in ("none", "refused"):
            assert number not in arrived


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_password_goes_over_an_encrypted_connection(
    letters: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    with mail_server(security, tmp_path, auth=True) as post:
        book = book_for(letters, post, letter(), user="firm", password_file="secret")  # noqa: S106
        (book.book / "secret").write_text("hemmelig\n", encoding="utf-8")
        found = send(book, code=1)
        assert found["rows"][0]["why"] == "not_tried"
        assert "no safe connection" in found["err"]
        assert "hemmelig" not in found["err"]
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        assert send(book)["rows"][0]["outcome"] == "sent"
        assert post.logins == [("firm", "hemmelig")]


def test_a_wrong_password_is_told_and_nothing_leaves(
    letters: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mail_server("starttls", tmp_path, auth=True) as post:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        monkeypatch.setenv("RESKONTRO_MAIL_PASSWORD", "feil")
        book = book_for(letters, post, letter(), user="firm")
        found = send(book, code=1)
        assert "does not let firm in: 535" in found["err"]
        assert "feil" not in found["err"]
        assert outcomes(book) == []


def test_a_server_that_cannot_encrypt_is_refused(letters: Make, post: Post) -> None:
    book = book_for(letters, post, letter(), security="starttls")
    found = send(book, code=1)
    assert "does not encrypt" in found["err"]
    assert not post.messages


def test_a_server_that_is_not_there_is_named(letters: Make) -> None:
    with mail_server() as gone:
        pass
    book = book_for(letters, gone, *several(2))
    found = send(book, code=1)
    assert f"127.0.0.1:{gone.port} cannot be reached: " in found["err"]
    assert [row["why"] for row in found["rows"]] == ["not_tried", "not_tried"]


@pytest.mark.parametrize(
    ("mail", "said"),
    [
        ({"host": ""}, "name no mail server"),
        ({"security": "tls", "user": "firm"}, "there is no password for firm"),
        ({"security": "tls", "user": "firm", "password_file": "none"}, "none cannot be read"),
    ],
)
def test_settings_that_are_not_enough_are_told(
    letters: Make, post: Post, mail: dict[str, Any], said: str
) -> None:
    done = send_raw(book_for(letters, post, letter(), **mail))
    assert done.code == 2
    assert said in done.err


@pytest.mark.parametrize(
    ("mail", "code"),
    [
        ({"host": "mail.example", "user": "a", "security": "none"}, "S171"),
        ({"port": 0}, "S170"),
        ({"port": 70000}, "S170"),
        ({"sender": "not an address"}, "S172"),
        ({"timeout": 0}, "S123"),
    ],
)
def test_wrong_settings_are_told_with_their_place(
    letters: Make, post: Post, mail: dict[str, Any], code: str
) -> None:
    done = send_raw(book_for(letters, post, letter(), **mail))
    assert done.code == 3
    assert code in done.err


def test_letters_that_should_not_go_out_any_more_stay(
    letters: Make, post: Post, today: Callable[[date], None]
) -> None:
    paid = """
        2026-01-05 * (F-1) Kunde
            1500:1  100 NOK  ; invoice: F-1, due: 2026-02-04
            3000
        2026-03-20 * (B-1) Kunde
            1920    100 NOK
            1500:1  -100 NOK  ; invoice: F-1
    """
    mail = {"host": "127.0.0.1", "port": post.port, "security": "none"}
    book = a_book(letters, letter(), journal=paid, mail=mail, customers=CUSTOMERS)
    assert send(book)["rows"][0]["why"] == "paid"
    disputed = Dispute(date=DAY, customer="1", document="F-1", reason="Skade")
    assert send(book_for(letters, post, letter(), disputed))["rows"][0]["why"] == "paused"
    today(on(1))
    notice = letter(form="collection_notice", deadline=on(14))
    assert send(book_for(letters, post, notice), code=1)["rows"][0]["why"] == "too_late"
    assert send(book_for(letters, post, letter()))["rows"][0]["outcome"] == "sent"
    today(on(8))
    book = book_for(letters, post, letter("L-2"))
    assert send(book)["rows"] == []
    assert send(book, "L-2")["rows"][0]["outcome"] == "sent"


def test_an_invoice_that_was_put_off_since_its_letter_is_not_paid(
    letters: Make, post: Post
) -> None:
    before = replace(FIRST, due=date(2026, 1, 20))
    book = book_for(letters, post, letter(items=(before,)))
    assert send(book)["rows"][0]["outcome"] == "sent"


def test_letters_by_post_and_of_later_days_are_not_sent(letters: Make, post: Post) -> None:
    cancelled = LetterCancelled(date=DAY, customer="1", letter="L-3")
    book = book_for(
        letters,
        post,
        letter("L-1", channel="letter"),
        letter("L-2", date=on(1)),
        letter("L-3"),
        cancelled,
    )
    found = send(book)
    assert found["rows"] == []
    assert "no letters wait to be sent" in found["err"]
    assert send_raw(book, "L-2").code == 2
    assert "taken back" in send_raw(book, "L-3").err


def test_letters_that_cannot_be_made_stop_no_other(letters: Make, post: Post) -> None:
    book = book_for(letters, post, *several(2), letter("L-9", customer="9", channel="email"))
    done = send_raw(book)
    assert done.code == 1
    assert "D402 letter L-9" in done.err
    assert len(post.messages) == 2


def test_a_dry_run_sends_nothing(letters: Make, post: Post) -> None:
    book = book_for(letters, post, *several(2))
    found = send(book, "--dry-run")
    assert [row["why"] for row in found["rows"]] == ["would", "would"]
    assert (post.connections, outcomes(book)) == (0, [])


def test_what_was_sent_by_hand_is_noted_and_not_sent(letters: Make, post: Post) -> None:
    book = book_for(letters, post, letter("L-1", channel="letter"), letter("L-2", customer="2"))
    found = send(book, "L-1", "L-2", "--by-hand")
    assert [(row["outcome"], row["to"]) for row in found["rows"]] == [
        ("sent", None),
        ("sent", "kunde2@kunde.example"),
    ]
    assert send(book)["rows"] == []
    assert not post.messages
    assert send_raw(book, "--by-hand").code == 2
    assert send_raw(book, "--again").code == 2
    assert send_raw(book, "L-1", "--again", "--by-hand").code == 2


def test_a_line_of_a_dot_alone_arrives_whole(post: Post) -> None:
    from reskontro.sending.smtp import Mailer  # noqa: PLC0415
    from reskontro.settings.mail import MailSettings  # noqa: PLC0415

    content = b"Subject: x\r\n\r\n.\r\n..\r\n.a\r\nend"
    server = MailSettings(host="127.0.0.1", port=post.port, security="none", timeout=5)
    with Mailer(server, "") as mailer:
        answer = mailer.send("a@firm.example", "b@kunde.example", content, lambda: None)
    assert answer.outcome == "sent"
    assert post.messages[0].rstrip() == content


def test_a_month_of_letters_is_written_down_in_little_time(letters: Make, tmp_path: Path) -> None:
    """Each event is one write: the file is not read anew for each."""
    book = a_book(letters, *several(5), customers=CUSTOMERS, journal=JOURNAL)
    deliveries = Deliveries(book.book, book.given.book.settings)
    start = datetime.now(UTC)
    for at in range(300):
        made = Delivery(
            date=DAY, customer="1", letter=f"X-{at}", outcome="sent", answer="250 ok: #"
        )
        deliveries.note(made)
    assert datetime.now(UTC) - start < timedelta(seconds=10)
    assert [len(outcomes(book, f"X-{at}")) for at in (0, 150, 299)] == [1, 1, 1]
    del tmp_path


LEVEL = {"days": 14, "statutory_fee": True}


def run(book: Letters, *args: str, code: int = 0) -> dict[str, Any]:
    done = call(
        "dunning", "run", "--date", str(DAY), *args, *book.given.where, "--lang", "en",
        "--format", "json",
    )  # fmt: skip
    assert done.code == code, (done.out, done.err)
    found: dict[str, Any] = json.loads(done.out)
    return {**found, "err": done.err}


def book_to_run(letters: Make, post: Post, **changed: Any) -> Letters:
    mail = {"host": "127.0.0.1", "port": post.port, "security": "none", "timeout": 5}
    policies = {"policies": {"standard": {"levels": [LEVEL]}}}
    customers = {at: CUSTOMERS[at] for at in ("1", "2")}
    customers["3"] = {"name": "Kunde 3", "address": {"street": "A 1", "city": "Oslo"}}  # type: ignore[dict-item]
    return a_book(
        letters, mail=mail, dunning=policies, customers=customers, journal=RUN_JOURNAL, **changed
    )


RUN_JOURNAL = JOURNAL.partition("(F-1) Kunde 4")[0].rpartition("\n")[0]


def test_a_run_sends_its_letters_once_they_are_in_force(letters: Make, post: Post) -> None:
    post.unknown["kunde2@kunde.example"] = "550 no such user"
    book = book_to_run(letters, post)
    found = run(book, "--send", code=1)
    assert {row["customer"]: (row["channel"], row["delivery"]) for row in found["rows"]} == {
        "1": ("email", "sent"),
        "2": ("email", "refused"),
        "3": ("letter", None),
    }
    assert "letters sent: 1; refused: 1" in found["err"]
    assert "refused by kunde2@kunde.example: 550 no such user" in found["err"]
    assert post.recipients == ["kunde1@kunde.example"]
    assert run(book, "--send")["rows"] == []
    assert len(post.messages) == 1


def test_a_run_stands_where_the_server_does_not(letters: Make) -> None:
    with mail_server() as gone:
        pass
    book = book_to_run(letters, gone)
    found = run(book, "--send", code=1)
    assert all(row["written"] for row in found["rows"])
    assert "cannot be reached" in found["err"]
    assert not [one for one in events_of(book.given.book) if isinstance(one, Delivery)]


def test_a_run_that_cannot_send_is_told_before_it_writes(letters: Make, post: Post) -> None:
    book = book_to_run(letters, post)
    settings_ = book.book / "reskontro.yaml"
    text = settings_.read_text(encoding="utf-8").replace('"127.0.0.1"', '""')
    settings_.write_text(text, encoding="utf-8")
    done = call("dunning", "run", "--send", "--date", str(DAY), *book.given.where)
    assert done.code == 2
    assert not events_of(book.given.book)


def test_a_letter_whose_template_fails_is_neither_booked_nor_sent(
    letters: Make, post: Post
) -> None:
    book = book_to_run(letters, post, documents={"templates": "own"})
    own = book.book / "own"
    own.mkdir()
    (own / "reminder.typ").write_text("#nothing\n")
    found = run(book, "--send", code=1)
    assert "own/reminder.typ:1:2: D101" in found["err"]
    assert not events_of(book.given.book)
    assert not post.messages


def test_nothing_loads_what_makes_messages_but_what_makes_one() -> None:
    code = (
        "import sys, reskontro.cli.commands.document, reskontro.cli.commands.dunning_run;"
        "print([one for one in ('email', 'smtplib', 'concurrent') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
