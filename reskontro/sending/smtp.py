"""Handing messages to a mail server, with one answer for each: sent, refused, or not known.

Before the content of a message has left nothing has happened: a broken connection is made anew,
once. After that only the server's answer says what became of it; without one it is not known, and
nobody tries again by itself.
"""

from __future__ import annotations

import os
import re
import smtplib
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal, Self

import msgspec

from reskontro.book import git
from reskontro.problems import CallError, Note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from reskontro.settings.mail import MailSettings

#: Where the password may be.
PASSWORD: Final = "RESKONTRO_MAIL_PASSWORD"  # noqa: S105 - the name of a variable

_DONE, _FINE, _GO_ON, _CLOSING, _TOO_LARGE = 200, 300, 354, 421, 552
_LONGEST: Final = 300


class MailError(Exception):
    """Nothing can be sent through the server at all; what has not left stays as it was."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.note = Note(key, values)


class Answer(msgspec.Struct, frozen=True):
    """What became of a message, and what the server said, or how the connection ended."""

    outcome: Literal["sent", "refused", "unknown"]
    text: str


def password_of(settings: MailSettings, root: Path) -> str:
    """The password to log in with, "" where nobody logs in.

    Raises:
        CallError: there is none, its file cannot be read, or git tracks it.
    """
    if not settings.user:
        return ""
    if given := os.environ.get(PASSWORD):
        return given
    if not settings.password_file:
        raise CallError("mail.no_password", user=settings.user, variable=PASSWORD)
    path = root / os.path.expanduser(settings.password_file)  # noqa: PTH111 - kept beside the root
    name = settings.password_file
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CallError("mail.password_file", path=name, reason=reason) from None
    tracked = git.may_be_in_repository(path.parent) and git.run(
        path.parent, "ls-files", "-z", "--", path.name
    )
    if tracked and tracked.stdout:
        raise CallError("mail.password_tracked", path=name)
    password = text.partition("\n")[0].rstrip("\r")
    if not password:
        raise CallError("mail.no_password", user=settings.user, variable=PASSWORD)
    return password


class Mailer:
    """A connection to the mail server, made when the first message is sent."""

    def __init__(self, settings: MailSettings, password: str) -> None:
        self._settings = settings
        self._password = password
        self._server: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None and error is None:
            with suppress(OSError, smtplib.SMTPException):  # all messages have their answers
                self._server.quit()
        self._drop()

    def send(self, sender: str, to: str, message: bytes, leaving: Callable[[], object]) -> Answer:
        """Hand over a message; `leaving` is called when the server has agreed to take its content.

        What that raises keeps the message from leaving.

        Raises:
            MailError: the server cannot be reached, or takes no messages from us; nothing has left.
        """
        refused = self._offer_anew(sender, to, message)
        if refused is not None:
            return refused
        try:
            leaving()
        except BaseException:
            self._drop()  # without the end of the content the server has no message
            raise
        return self._hand_over(message)

    def _offer_anew(self, sender: str, to: str, message: bytes) -> Answer | None:
        """Offer a message, once more on a new connection where an old one is broken."""
        if self._server is not None:
            try:
                return self._offer(self._server, sender, to, message)
            except (OSError, smtplib.SMTPException):
                self._drop()
        server = self._connected()
        try:
            return self._offer(server, sender, to, message)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise MailError("mail.broken", host=self._settings.host, reason=_text(error)) from None

    def _connected(self) -> smtplib.SMTP:
        settings = self._settings
        values = {"host": settings.host, "port": str(settings.at_port)}
        context = ssl.create_default_context()
        server: smtplib.SMTP | None = None
        try:
            if settings.security == "tls":
                server = smtplib.SMTP_SSL(
                    settings.host, settings.at_port, timeout=settings.timeout, context=context
                )
            else:
                server = smtplib.SMTP(settings.host, settings.at_port, timeout=settings.timeout)
            if settings.security == "starttls":
                server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
        except smtplib.SMTPNotSupportedError:
            raise MailError("mail.no_starttls", **values) from None
        except ssl.SSLError as error:
            raise MailError("mail.tls", reason=_text(error), **values) from None
        except (OSError, smtplib.SMTPException) as error:
            raise MailError("mail.unreachable", reason=_text(error), **values) from None
        finally:
            self._server = server
        if settings.user:
            self._log_in(server)
        return server

    def _log_in(self, server: smtplib.SMTP) -> None:
        values = {"host": self._settings.host, "user": self._settings.user}
        try:
            server.login(self._settings.user, self._password)
        except (OSError, smtplib.SMTPException, UnicodeError) as error:
            self._drop()
            raise MailError("mail.login", reason=_text(error), **values) from None

    def _offer(self, server: smtplib.SMTP, sender: str, to: str, message: bytes) -> Answer | None:
        """Go as far as the server agrees to take the content; what it refuses otherwise.

        Raises:
            MailError: it takes nothing from this sender.
            SMTPException: the connection is broken.
        """
        size = [f"size={len(message)}"] if server.has_extn("size") else []
        code, said = self._asked(server.mail(sender, size))
        if code == _TOO_LARGE:
            return self._refused(server, code, said)
        if not _DONE <= code < _FINE:
            self._drop()
            raise MailError("mail.sender_refused", sender=sender, answer=_answer(code, said))
        code, said = self._asked(server.rcpt(to))
        if not _DONE <= code < _FINE:
            return self._refused(server, code, said)
        code, said = self._asked(server.docmd("DATA"))
        if code != _GO_ON:
            return self._refused(server, code, said)
        return None

    def _asked(self, reply: tuple[int, bytes]) -> tuple[int, bytes]:
        """A reply; one that says the server closes, or that is none, is a broken connection."""
        code, said = reply
        if code in (_CLOSING, -1):
            raise smtplib.SMTPServerDisconnected(_answer(code, said))
        return reply

    def _refused(self, server: smtplib.SMTP, code: int, said: bytes) -> Answer:
        try:
            server.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()
        return Answer("refused", _answer(code, said))

    def _hand_over(self, message: bytes) -> Answer:
        """Send the content, of which the server has agreed to take it, and wait for its answer."""
        server = self._server
        if server is None:
            raise TypeError(server)
        text = re.sub(rb"(?m)^\.", b"..", message)
        text += b"" if text.endswith(b"\r\n") else b"\r\n"
        try:
            server.send(text + b".\r\n")
            code, said = server.getreply()
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Answer("unknown", _text(error))
        if code == -1:
            self._drop()
            return Answer("unknown", _answer(code, said))
        if code == _CLOSING:
            self._drop()
        return Answer("sent" if _DONE <= code < _FINE else "refused", _answer(code, said))

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()


def _answer(code: int, said: bytes) -> str:
    return _line(f"{code} {said.decode('utf-8', 'replace')}")


def _text(error: BaseException) -> str:
    """What an error says, on one line."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return _answer(error.smtp_code, said if isinstance(said, bytes) else said.encode())
    return _line(getattr(error, "strerror", None) or str(error) or type(error).__name__)


def _line(text: str) -> str:
    plain = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(plain.split())[:_LONGEST]
