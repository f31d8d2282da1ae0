"""A SAF-T file as it comes: XML, or an archive with the one XML file in it.

What an archive says of its sizes is held before anything is unpacked, and nothing is unpacked but
as a stream, so that an archive made to fill a disk or the memory does neither.
"""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile, ZipFile

from reskontro.exchange.flaws import Flaws

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO
    from zipfile import ZipInfo

ZIP: Final = b"PK\x03\x04"
#: A SAF-T file is at most 2 GB; Skatteetaten takes no larger one.
LARGEST: Final = 2 << 30
#: XML of this kind becomes 10 to 40 times as small; small files are let pass.
_MOST_TIMES: Final = 200
_SMALL: Final = 16 << 20
_BLOCK: Final = 1 << 20
#: What archives made on a Mac also hold.
_BESIDE: Final = "__MACOSX/"


def digest_of(stream: BinaryIO) -> str:
    """The SHA-256 of a stream, in hexadecimal; the stream is left at its beginning."""
    digest = sha256()
    while block := stream.read(_BLOCK):
        digest.update(block)
    stream.seek(0)
    return digest.hexdigest()


@contextmanager
def opened(path: Path, name: str) -> Iterator[tuple[BinaryIO, str]]:
    """The XML of a file or of the archive it is, as a stream, and the digest of the file.

    `name` is what the file is called in messages.

    Raises:
        BookError: M120 it is empty, M121 the archive is damaged or of a kind that cannot be read,
            M122 it has another number of XML files than one, M123 what is in it is too large.
        OSError: it cannot be read.
    """
    flaws = Flaws(name)
    with path.open("rb") as file:
        head = file.read(_SMALL)
        file.seek(0)
        if not head.strip():
            raise flaws.refuse("M120")
        digest = digest_of(file)
        if not head.startswith(ZIP):
            yield file, digest
            return
        try:
            with ZipFile(file) as archive, archive.open(_only_xml(archive, flaws)) as member:
                stream: Any = member  # reads and seeks as a file does
                yield stream, digest
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise flaws.refuse("M121", reason=str(error) or "–") from None


def _only_xml(archive: ZipFile, flaws: Flaws) -> ZipInfo:
    """The XML file in an archive.

    Raises:
        BookError: there is none or more than one, or it is too large.
    """
    found = [
        each
        for each in archive.infolist()
        if each.filename.casefold().endswith(".xml") and not each.filename.startswith(_BESIDE)
    ]
    if len(found) != 1:
        names = ", ".join(each.filename for each in found[:5]) or "–"
        raise flaws.refuse("M122", n=str(len(found)), names=names)
    only = found[0]
    times = only.file_size // max(only.compress_size, 1)
    if only.file_size > LARGEST or (only.file_size > _SMALL and times > _MOST_TIMES):
        size = str(only.file_size >> 20)
        raise flaws.refuse("M123", name=only.filename, size=size, times=str(times))
    return only
