"""The digest of a file, by which it is known again under any name."""

from __future__ import annotations

from hashlib import file_digest
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import BinaryIO


def digest_of(stream: BinaryIO) -> str:
    """The SHA-256 of a stream, in hexadecimal; the stream is left at its beginning."""
    whole: Any = stream  # reads as a file does
    digest = file_digest(whole, "sha256").hexdigest()
    stream.seek(0)
    return digest
