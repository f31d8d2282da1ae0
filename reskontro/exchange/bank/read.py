"""One way in for every file from a bank: its format is told by its content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.exchange.bank.bgmax import START as BGMAX
from reskontro.exchange.bank.bgmax import read_bgmax
from reskontro.exchange.bank.ocr_giro import START as OCR_GIRO
from reskontro.exchange.bank.ocr_giro import read_ocr_giro
from reskontro.exchange.digest import digest_of
from reskontro.exchange.flaws import Flaws

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from reskontro.exchange.bank.model import BankFile
    from reskontro.exchange.bank.profiles import Profile

    Profiles = Callable[[], Sequence[Profile]]

_HEAD: Final = 4096
#: CSV is read as a whole; no bank writes one as large.
_LARGEST_CSV: Final = 64 << 20
_ARCHIVES: Final = {
    b"PK\x03\x04": "zip",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7z",
}
#: Documents that banks also offer, and that hold no payments that can be read.
_DOCUMENTS: Final = {b"%PDF": "PDF", b"\xd0\xcf\x11\xe0": "Excel"}
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_bank_file(
    path: str,
    stream: BinaryIO,
    profiles: Profiles,
    *,
    profile: str = "",
    account: str = "",
) -> BankFile:
    """Read a file from a bank, of a stream that can be rewound; `path` is its name in messages.

    `profiles` gives those of CSV files, and is asked for them with a CSV file alone. `profile`
    names the one of a file, "" where its headings tell; `account` is the account a CSV file is of,
    where it does not say.

    Raises:
        BookError: a profile is wrong, the file is not what can be read, or something in it is
            wrong: F201 it is empty, F202 too large for CSV, F203 an archive, F204 another document,
            or a problem of its format. Nothing of it may be used then. Sums that do not hold are
            no problem here but `BankFile.differences`.
    """
    digest = digest_of(stream)
    head = stream.read(_HEAD)
    stream.seek(0)
    flaws = Flaws(path)
    if not head.strip():
        raise flaws.refuse("F201")
    if kind := _starting(head, _ARCHIVES):
        raise flaws.refuse("F203", kind=kind)
    if kind := _starting(head, _DOCUMENTS):
        raise flaws.refuse("F204", kind=kind)
    text = head.lstrip()
    if profile:
        return _csv(path, stream, digest, profiles, profile, account)
    if text.startswith(OCR_GIRO):
        return read_ocr_giro(path, stream, digest)
    if text.startswith(BGMAX):
        return read_bgmax(path, stream, digest)
    if _is_xml(head):
        from reskontro.exchange.bank.camt import read_camt  # noqa: PLC0415 - lxml, for XML alone

        return read_camt(path, stream, digest)
    return _csv(path, stream, digest, profiles, profile, account)


def _csv(
    path: str,
    stream: BinaryIO,
    digest: str,
    profiles: Profiles,
    profile: str,
    account: str,
) -> BankFile:
    from reskontro.exchange.bank.csv_file import read_csv  # noqa: PLC0415 - for CSV alone

    data = stream.read(_LARGEST_CSV + 1)
    if len(data) > _LARGEST_CSV:
        raise Flaws(path).refuse("F202")
    return read_csv(path, data, digest, profiles(), profile, account)


def _is_xml(head: bytes) -> bool:
    """Whether the first sign is a `<`, in UTF-8 or UTF-16."""
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip().startswith(b"<")


def _starting(head: bytes, kinds: dict[bytes, str]) -> str:
    return next((kind for start, kind in kinds.items() if head.startswith(start)), "")
