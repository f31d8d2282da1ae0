"""A SAF-T file as it comes: XML, or an archive with one or more XML files in it.

What an archive says of its sizes is held before anything is unpacked, and nothing is unpacked but
as a stream, so that an archive made to fill a disk or the memory does neither.
"""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zipfile import BadZipFile, ZipFile

from reskontro.exchange.flaws import Flaws

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO
    from zipfile import ZipInfo

#: How an archive begins: with a file in it, with none, or in volumes.
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
#: A SAF-T file is at most 2 GB; Skatteetaten takes no larger one.
LARGEST: Final = 2 << 30
#: XML of this kind becomes 10 to 40 times as small; small files are let pass.
_MOST_TIMES: Final = 200
_SMALL: Final = 16 << 20
_HEAD: Final = 4096
#: What archives made on a Mac also hold.
_BESIDE: Final = "__MACOSX/"


class XmlFile(NamedTuple):
    """An XML file by itself, or the `member` of an archive that `path` is."""

    path: Path
    member: str = ""

    @property
    def shown(self) -> str:
        """What it is called in messages."""
        return f"{self.path}/{self.member}" if self.member else str(self.path)

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.member.rpartition("/")[2] or self.path.name

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """What is in it, as a stream that can be rewound.

        Raises:
            BookError: M120 it is empty, M121 the archive is damaged.
            OSError: it cannot be read.
        """
        with self.path.open("rb") as file:
            if not self.member:
                yield _with_content(file, self.shown)
                return
            with (
                _damage_told(self.path),
                ZipFile(file) as archive,
                archive.open(self.member) as member,
            ):
                stream: Any = member  # reads and seeks as a file does
                yield _with_content(stream, self.shown)


def xml_files(path: Path) -> list[XmlFile]:
    """The XML files that a file is or, of an archive, holds.

    Raises:
        BookError: M121 the archive is damaged or of a kind that cannot be read, M122 there is no
            XML file in it, M123 what is in it is too large.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        if not file.read(_HEAD).startswith(_ZIP):
            return [XmlFile(path)]
        file.seek(0)
        with _damage_told(path), ZipFile(file) as archive:
            return [XmlFile(path, each.filename) for each in _members(archive, path)]


def _members(archive: ZipFile, path: Path) -> list[ZipInfo]:
    """The XML files in an archive.

    Raises:
        BookError: there is none, or one is too large.
    """
    flaws = Flaws(str(path))
    all_ = [each for each in archive.infolist() if not each.is_dir()]
    found = [
        each
        for each in all_
        if each.filename.casefold().endswith(".xml") and not each.filename.startswith(_BESIDE)
    ]
    if not all_:
        raise flaws.refuse("M136")
    if not found:
        names = ", ".join(each.filename for each in all_[:5])
        raise flaws.refuse("M122", names=names)
    for each in found:
        times = each.file_size // max(each.compress_size, 1)
        if each.file_size > LARGEST or (each.file_size > _SMALL and times > _MOST_TIMES):
            size = str(each.file_size >> 20)
            raise flaws.refuse("M123", name=each.filename, size=size, times=str(times))
    return found


def _with_content(stream: BinaryIO, name: str) -> BinaryIO:
    """A stream at its beginning, in which there is something.

    Raises:
        BookError: M120 there is not.
    """
    if not stream.read(_HEAD).strip():
        raise Flaws(name).refuse("M120")
    stream.seek(0)
    return stream


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """What goes wrong with an archive is told as what is wrong with it.

    Raises:
        BookError: M121 it is damaged, or packed in a way that cannot be read.
    """
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise Flaws(str(path)).refuse("M121", reason=str(error) or "–") from None
