"""The parts of a SAF-T file that was delivered as several: all there, each once, of one whole.

A file that is too large is divided: accounts and customers stand in the first part, transactions in
the others, and each has a head of its own, of the whole period or of a period within. The name of a
part ends with its number and how many there are, `SAF-T Financial_999999999_20160401235911_1_12.xml`;
at most ten are in one archive.

Source: Skatteetaten, Norwegian SAF-T Financial data, Documentation, naming and dividing of files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.exchange.digest import digest_of
from reskontro.exchange.saft.archive import XmlFile, xml_files
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.exchange.saft.header import Head

#: The end of a name, after the day or second of making: number of the part, of how many; and what
#: a browser adds where there is such a file already.
_NUMBERED: Final = re.compile(
    r".*_[0-9]{8,14}_(?P<number>[0-9]{1,3})_(?P<of>[0-9]{1,3})(?: ?\([0-9]+\))?\.xml",
    re.IGNORECASE | re.DOTALL,
)


class _Numbered(NamedTuple):
    number: int
    of: int
    file: XmlFile


def parts_of(paths: Sequence[Path]) -> list[XmlFile]:
    """All XML files in these files and archives, by the numbers in their names, else by name.

    Raises:
        BookError: as `xml_files`; M130 a part is missing, M131 there twice, M132 of another
            delivery than the others.
        OSError: one cannot be read.
    """
    files = [file for path in paths for file in xml_files(path)]
    _check_each_once(files)
    found = {file: _NUMBERED.fullmatch(file.name) for file in files}
    numbered = [
        _Numbered(int(match["number"]), int(match["of"]), file)
        for file, match in found.items()
        if match
    ]
    if not numbered:
        return sorted(files, key=lambda file: (file.name.casefold(), file.shown))
    for file, match in found.items():
        if not match:
            other = numbered[0].file.name
            raise _refused("M132", file, other=other)
    _check_numbers(numbered)
    return [each.file for each in sorted(numbered)]


def _check_each_once(files: Sequence[XmlFile]) -> None:
    """Make sure that no file is there twice, also under another name.

    Raises:
        BookError: M131 one is.
    """
    if len(files) == 1:
        return
    seen: dict[str, XmlFile] = {}
    for file in files:
        with file.opened() as stream:
            digest = digest_of(stream)
        if digest in seen:
            raise _refused("M131", file, other=seen[digest].shown)
        seen[digest] = file


def _check_numbers(numbered: Sequence[_Numbered]) -> None:
    """Make sure that the parts are all those of one delivery.

    Raises:
        BookError: M130 one is missing, M131 one is there twice, M132 they are of several.
    """
    first = numbered[0]
    seen: dict[int, XmlFile] = {}
    for each in numbered:
        if each.of != first.of:
            raise _refused("M132", each.file, other=first.file.name)
        if each.number in seen:
            raise _refused("M131", each.file, other=seen[each.number].shown)
        seen[each.number] = each.file
    if missing := [str(number) for number in range(1, first.of + 1) if number not in seen]:
        values = {"missing": ", ".join(missing), "of": str(first.of), "n": str(len(missing))}
        raise _refused("M130", min(numbered).file, **values)


class Begun(NamedTuple):
    """What a part begins with: its head, and whether accounts follow on it."""

    file: XmlFile
    head: Head
    has_accounts: bool


def whole_of(parts: Sequence[Begun]) -> Head:
    """The head of the whole: of the part with the accounts, whose balances are of its period.

    Raises:
        BookError: M133 a part is of another firm, M134 of another period, M135 of another version
            or currency; M138 none has accounts.
    """
    main = next((part for part in parts if part.has_accounts), None)
    if main is None:
        raise _refused("M138", parts[0].file)
    head = main.head
    for file, own, _ in parts:
        if not _same_firm(own, head):
            values = {"firm": own.company.name, "whose": head.company.name}
            raise _refused("M133", file, other=main.file.name, **values)
        if (own.version, own.currency) != (head.version, head.currency):
            values = {"kind": f"{own.version} {own.currency}"}
            values["kinds"] = f"{head.version} {head.currency}"
            raise _refused("M135", file, other=main.file.name, **values)
        if not _inside(own, head):
            values = {
                "first": _shown(own.first), "last": _shown(own.last),
                "begins": _shown(head.first), "ends": _shown(head.last),
            }  # fmt: skip
            raise _refused("M134", file, other=main.file.name, **values)
    return head


def _same_firm(one: Head, other: Head) -> bool:
    numbers = (one.company.orgnr, other.company.orgnr)
    if all(numbers):
        return numbers[0] == numbers[1]
    return one.company.name == other.company.name


def _inside(one: Head, whole: Head) -> bool:
    begins = not (one.first and whole.first) or one.first >= whole.first
    return begins and (not (one.last and whole.last) or one.last <= whole.last)


def _shown(day: date | None) -> str:
    return day.isoformat() if day else "–"


def _refused(code: str, file: XmlFile, **values: str) -> BookError:
    return BookError([Problem(code, Span(file.shown, 0), values)])
