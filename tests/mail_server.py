"""A real mail server (aiosmtpd) that refuses or breaks off at a stage, as a test wants it."""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
import socket
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aiosmtpd.smtp import Envelope, Session

#: Where a connection can break before the content of a message has left.
BEFORE = ("greeting", "EHLO", "MAIL", "RCPT", "DATA")
#: And after.
AFTER = ("content", "accepted")


class Post:
    """What the server has got, and how it behaves: what it refuses, where it breaks, how often."""

    def __init__(self) -> None:
        self.messages: list[bytes] = []
        self.recipients: list[str] = []
        self.connections = 0
        self.logins: list[tuple[str, str]] = []
        #: The answer to a command or to the content in place of the usual one.
        self.answers: dict[str, str] = {}
        #: The same to one recipient.
        self.unknown: dict[str, str] = {}
        #: Where the connection breaks, and at which time it comes there; 0 for every time.
        self.breaks = ""
        self.at = 0
        self.silent = False
        self.port = 0
        self.security = "none"
        self._times = 0

    def breaks_here(self, stage: str) -> bool:
        """Whether the connection is to break now."""
        if stage != self.breaks:
            return False
        self._times += 1
        return self.at in (0, self._times)

    async def handle_RCPT(  # noqa: N802 - the names are aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        if address in self.unknown:
            return self.unknown[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        del session
        if self.silent:
            await asyncio.sleep(60)
        if self.breaks_here("content"):
            _abort(server)
            return "250 never heard"
        if "content" in self.answers:
            return self.answers["content"]
        assert isinstance(envelope.content, bytes)
        self.messages.append(envelope.content)
        self.recipients += envelope.rcpt_tos
        if self.breaks_here("accepted"):
            _abort(server)
        return "250 2.0.0 queued as 4711"

    def log_in(
        self, server: SMTP, session: Session, envelope: Envelope, how: str, data: Any
    ) -> AuthResult:
        """Let those in who know the word."""
        del server, session, envelope, how
        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password == b"hemmelig", handled=False)


class _Server(SMTP):
    """Answers as its post says."""

    def connection_made(self, transport: Any) -> None:
        post: Post = self.event_handler
        post.connections += 1
        if post.breaks_here("greeting"):
            transport.abort()
            return
        super().connection_made(transport)


def _wrapped(name: str) -> Callable[..., Any]:
    usual = getattr(SMTP, f"smtp_{name}")

    async def command(self: _Server, arg: str) -> None:
        post: Post = self.event_handler
        if post.breaks_here(name):
            _abort(self)
        elif name in post.answers:
            await self.push(post.answers[name])
        else:
            await usual(self, arg)

    command.__dict__.update(usual.__dict__)
    return command


for _name in ("EHLO", "MAIL", "RCPT", "DATA"):
    setattr(_Server, f"smtp_{_name}", _wrapped(_name))


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Server(self.handler, **self.SMTP_kwargs)


def _abort(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


@contextmanager
def mail_server(
    security: str = "none", folder: Path | None = None, *, auth: bool = False
) -> Iterator[Post]:
    """A server on this machine while the block lasts; with TLS its certificate is in `folder`."""
    post = Post()
    post.security = security
    post.port = _free_port()
    given: dict[str, Any] = {}
    if security != "none":
        assert folder is not None
        context = _context(folder)
        if security == "tls":
            given["ssl_context"] = context
        else:
            given |= {"tls_context": context, "require_starttls": True}
    if auth:
        given |= {
            "authenticator": post.log_in,
            "auth_required": security == "starttls",
            "auth_require_tls": security == "starttls",
        }
    controller = _Controller(post, hostname="127.0.0.1", port=post.port, ready_timeout=10, **given)
    breaks, post.breaks = post.breaks, ""
    controller.start()
    post.breaks = breaks
    post.connections = 0
    try:
        yield post
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        found: int = one.getsockname()[1]
        return found


def _context(folder: Path) -> ssl.SSLContext:
    """A certificate for this machine; `folder/cert.pem` is what clients must trust."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(1))
        .not_valid_after(now + dt.timedelta(1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate = folder / "cert.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret = folder / "key.pem"
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, secret)
    return context
