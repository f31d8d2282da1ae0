"""What the settings say of sending e-mail, and which addresses mail servers take."""

from typing import Annotated, Final, Literal

import msgspec

from reskontro.settings.values import Positive
from reskontro.yamlfile import Rule

#: How the connection is kept from being read: from after its greeting, from its start, not at all.
Security = Literal["starttls", "tls", "none"]

_PORTS: Final[dict[Security, int]] = {"starttls": 587, "tls": 465, "none": 25}
_HIGHEST_PORT: Final = 65535
#: Names of this machine, to which a password may go unencrypted.
_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def _is_port(number: int | None) -> bool:
    return number is None or 0 < number <= _HIGHEST_PORT


def mailbox(email: str) -> str | None:
    """An e-mail address as mail servers take it, None where it is none that all of them do.

    What is before the at sign is plain ASCII; a name of a computer may have any letters.
    """
    local, at, host = email.strip().rpartition("@")
    plain = local.isascii() and local.isprintable() and not set(local) & set(' ",:;<>@[]()\\')
    if not (at and local and host and plain) or "." in (local[0], local[-1]):
        return None
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return f"{local}@{name}" if all(map(_is_label, name.split("."))) else None


def _is_label(part: str) -> bool:
    plain = part.replace("-", "")
    return plain.isascii() and plain.isalnum() and "-" not in (part[0], part[-1])


def _is_mailbox_or_none(text: str) -> bool:
    return not text or mailbox(text) is not None


class MailSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The mail server that letters are sent through; without a host none is sent.

    The password is never here: it is in the environment, or in `password_file`, relative to the
    book. `sender` is "" for the firm's address. `timeout`: seconds that each answer is waited for.
    """

    host: str = ""
    port: Annotated[int | None, Rule("170", _is_port, covers_type=True)] = None
    security: Security = "starttls"
    user: str = ""
    password_file: str = ""
    sender: Annotated[str, Rule("172", _is_mailbox_or_none)] = ""
    timeout: Positive = 60

    @property
    def at_port(self) -> int:
        """The port, else the usual one."""
        return self.port or _PORTS[self.security]

    @property
    def shows_password(self) -> bool:
        """Whether the password would go over the net unencrypted."""
        return bool(self.user) and self.security == "none" and self.host not in _HERE
