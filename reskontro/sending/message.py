"""E-mails with a letter attached, as bytes: as a draft for a mail program, or as it is sent.

All of a message but its date is the letter's: its id too, so that programs that get it twice can
tell that it is one.
"""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from reskontro.sending.mail import Mail

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9-]+")


def message_id(mail: Mail) -> str:
    """The id of a letter's message, the same whenever it is made."""
    host = mail.sender.rpartition("@")[2] or "localhost"
    parts = ("letter", mail.firm, mail.letter)
    return f"<{'.'.join(_UNSAFE.sub('-', part) for part in parts if part)}@{host}>"


def draft(mail: Mail) -> bytes:
    """The message as a file that mail programs open to be looked at and sent."""
    message = _message(mail)
    message["X-Unsent"] = "1"
    return message.as_bytes()


def outgoing(mail: Mail, moment: datetime) -> bytes:
    """The message as it is sent at a moment: plain ASCII, its lines ended by CR LF."""
    message = _message(mail)
    message["Date"] = format_datetime(moment)
    message["Auto-Submitted"] = "auto-generated"
    return message.as_bytes()


def _message(mail: Mail) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _line(mail.subject)
    if mail.sender:
        message["From"] = _address(mail.sender, mail.sender_name)
    message["To"] = _address(mail.to, mail.to_name)
    message["Message-ID"] = message_id(mail)
    message.set_content(mail.text, cte="quoted-printable")
    message["Content-Language"] = mail.language
    message.add_attachment(
        mail.pdf, maintype="application", subtype="pdf", filename=f"{mail.name}.pdf"
    )
    message.set_boundary(f"=_{_UNSAFE.sub('-', mail.letter)[:50]}_=")
    return message


def _address(address: str, name: str) -> Address:
    return Address(display_name=_line(name), addr_spec=address)


def _line(text: str) -> str:
    """A text as a header can hold it: on one line, without control characters."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
