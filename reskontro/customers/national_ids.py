"""National identity numbers: what kind one is, and what is wrong with one that cannot be.

A number is never among the values of a note: what goes wrong is shown and kept where it must not
stand.
"""

from __future__ import annotations

from typing import Final

from reskontro.customers.identifiers import are_digits, plain, wrong_length
from reskontro.identity_number import is_norwegian, is_swedish
from reskontro.payment_reference import mod10
from reskontro.problems import Note

_NORWEGIAN: Final = 11
_SWEDISH: Final = (10, 12)
#: Where the day of birth begins with 4 or more: 40 is added in a D-number, 60 in a
#: samordningsnummer. Where the month does: it is a number made up for tests.
_ADDED: Final = "4"
_ADDED_SE: Final = "6"


def kind_of_national_id(text: str) -> str:
    """The phrase for what kind of national identity number a text can be, "" for none.

    Of Norway's, also those issued from 2032; D-numbers and samordningsnummer are told apart.
    """
    number = _plain(text)
    if not are_digits(number):
        return ""
    if len(number) == _NORWEGIAN and is_norwegian(number):
        return "identifier.d_number" if number[0] >= _ADDED else "identifier.fodselsnummer"
    if len(number) in _SWEDISH and is_swedish(number):
        added = number[-6] >= _ADDED_SE
        return "identifier.samordningsnummer" if added else "identifier.personnummer"
    return ""


def national_id(text: str, country: str) -> Note | None:
    """What is wrong with a national identity number of NO or SE, None where nothing is.

    In Norway the first check digit may leave 0 to 3, since numbers issued from 2032 do; which
    digits would fit is therefore four. Source: Skatteetaten, the new fødselsnummer from 2032.
    """
    number = _plain(text)
    what = "identifier.fodselsnummer" if country == "NO" else "identifier.personnummer"
    lengths = (_NORWEGIAN,) if country == "NO" else _SWEDISH
    if country not in ("NO", "SE"):
        return None
    if not are_digits(number):
        return Note("identifier.not_digits", {"what": what})
    if len(number) not in lengths:
        return wrong_length(number, lengths, what)
    if (is_norwegian if country == "NO" else is_swedish)(number):
        return None
    return _norwegian(number, what) if country == "NO" else _swedish(number, what)


def _norwegian(number: str, what: str) -> Note:
    """What is wrong with eleven digits that are no Norwegian number."""
    if number[2] >= _ADDED:
        return Note("identifier.for_tests", {"what": what})
    from stdnum.no import fodselsnummer  # noqa: PLC0415 - few numbers are wrong

    first = int(fodselsnummer.calc_check_digit1(number))
    fitting = sorted({(first + left) % 11 for left in range(4)} - {10})
    if int(number[9]) not in fitting:
        should = ", ".join(map(str, fitting))
        return _digit(what, "10", should, number[9])
    second = fodselsnummer.calc_check_digit2(number)
    if number[10] != second:
        if len(second) > 1:
            return Note("identifier.no_check_digit", {"what": what, "rule": "MOD11"})
        return _digit(what, "11", second, number[10])
    return Note("identifier.no_day", {"what": what})


def _swedish(number: str, what: str) -> Note:
    """What is wrong with ten or twelve digits that are no Swedish number."""
    should = mod10(number[-10:-1])
    if number[-1] != should:
        values = {"what": what, "rule": "Luhn", "should": should, "is": number[-1]}
        return Note("identifier.check_digit", values)
    return Note("identifier.no_day", {"what": what})


def _digit(what: str, place: str, should: str, found: str) -> Note:
    values = {"what": what, "rule": "MOD11", "place": place, "should": should, "is": found}
    return Note("identifier.digit", values)


def _plain(text: str) -> str:
    return plain(text).replace("+", "")
