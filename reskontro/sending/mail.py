"""What an e-mail with a letter consists of, before it is a message of bytes."""

from __future__ import annotations

import msgspec


class Mail(msgspec.Struct, frozen=True):
    """A letter and the e-mail that carries it.

    `name` is that of its file, without the ending. `sender` and `to` are addresses as mail servers
    take them, "" where there is none; the names beside them are texts of people. `firm` tells books
    of one sender apart.
    """

    letter: str
    name: str
    sender: str
    sender_name: str
    to: str
    to_name: str
    subject: str
    text: str
    language: str
    firm: str
    pdf: bytes = b""
