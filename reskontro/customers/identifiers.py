"""Numbers that name a customer to others: whether each can exist, and else what is wrong with it.

A check gives a note that says why, None where nothing is wrong. That is all that can be told of a
number by itself: whether it belongs to anybody, only a register knows. python-stdnum has the
rules; it is imported when the first number is checked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reskontro.payment_reference import is_kid, is_ocr_reference, mod10, mod11
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DIGITS: Final = "0123456789"
_SEPARATORS: Final = str.maketrans("", "", " \u00a0-.")

#: How a number is called: the key of a phrase.
ORGNR_NO: Final = "identifier.orgnr_no"
ORGNR_SE: Final = "identifier.orgnr_se"
ACCOUNT_NO: Final = "identifier.account_no"
GIRO_SE: Final = "identifier.giro_se"
IBAN: Final = "identifier.iban"
VAT: Final = "identifier.vat"
GLN: Final = "identifier.gln"

_VAT_NO: Final = re.compile(r"NO([0-9A-Z]*)MVA")
_VAT_SE: Final = re.compile(r"SE([0-9A-Z]*)01")
_VAT: Final = re.compile(r"[A-Z]{2}[0-9A-Z+*]{2,13}")
_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{8,30}")
#: A Norwegian account of this group has no check digit of the usual kind.
_GROUP_WITHOUT_CHECK: Final = "00"
_PEPPOL: Final = re.compile(r"([0-9]{4}):([0-9A-Za-z._~:-]{1,130})")
#: The longest number of a giro account in Sweden; what is longer is an account with a bank.
_GIRO: Final = range(2, 9)
_ACCOUNT_SE: Final = range(9, 16)


def organisation_number(text: str, country: str) -> Note | None:
    """What is wrong with an organisation number; of other countries than NO and SE nothing is known.

    In Sweden the organisation number of a sole trader is the owner's personnummer, and passes.
    Source: MOD11 with the weights 3 2 7 6 5 4 3 2 in Norway, Luhn in Sweden (Peppol's rules).
    """
    if country == "NO":
        from stdnum.no import orgnr as norwegian  # noqa: PLC0415

        return _with_check_digit(text, (9,), norwegian.is_valid, "MOD11", ORGNR_NO)
    if country == "SE":
        from stdnum.se import orgnr as swedish  # noqa: PLC0415

        return _with_check_digit(text, (10,), swedish.is_valid, "Luhn", ORGNR_SE)
    return None


def vat_number(text: str) -> Note | None:
    """What is wrong with a VAT number of the EU or Norway; of other countries only the form is known.

    It begins with the country: `NO987654325MVA`, `SE556036079301`, `DE136695976`.
    """
    number = plain(text).upper()
    for country, form in (("NO", _VAT_NO), ("SE", _VAT_SE)):
        if number.startswith(country):
            found = form.fullmatch(number)
            if found is None:
                return Note(f"identifier.vat_form_{country.lower()}", {"what": VAT})
            return organisation_number(found[1], country)
    if not _VAT.fullmatch(number):
        return Note("identifier.vat_form", {"what": VAT})
    return _vat_number_of_the_eu(number)


def bank_account(text: str, country: str) -> Note | None:
    """What is wrong with a bank account; of other countries than NO and SE nothing is known.

    In Sweden bankgiro and plusgiro have a check digit; of accounts with a clearing number only
    the form is known.
    """
    if country == "NO":
        from stdnum.no import kontonr  # noqa: PLC0415

        account = plain(text)
        if account[4:6] == _GROUP_WITHOUT_CHECK and are_digits(account) and len(account) == 11:  # noqa: PLR2004
            return None
        return _with_check_digit(text, (11,), kontonr.is_valid, "MOD11", ACCOUNT_NO)
    if country == "SE":
        from stdnum import luhn  # noqa: PLC0415

        account = plain(text)
        if len(account) in _ACCOUNT_SE and are_digits(account):
            return None
        return _with_check_digit(text, _GIRO, luhn.is_valid, "Luhn", GIRO_SE)
    return None


def iban(text: str) -> Note | None:
    """What is wrong with an IBAN: its form, its country, its check digits, the account within."""
    from stdnum import iban as rules  # noqa: PLC0415
    from stdnum.exceptions import ValidationError  # noqa: PLC0415

    number = plain(text).upper()
    if not _IBAN.fullmatch(number):
        return Note("identifier.iban_form", {"what": IBAN})
    should = rules.calc_check_digits(number)
    if number[2:4] != should:
        values = {"what": IBAN, "rule": "MOD 97-10", "should": should, "is": number[2:4]}
        return Note("identifier.check_digits", values)
    if number.startswith("NO"):
        return bank_account(number[4:], "NO")
    try:
        rules.validate(number)
    except ValidationError:
        return Note("identifier.not_the_form", {"what": IBAN, "country": number[:2]})
    return None


def peppol_address(text: str) -> Note | None:
    """What is wrong with a Peppol address: a scheme of four digits and a number within it.

    Numbers of the schemes 0192 (Norway), 0007 (Sweden) and 0088 (GLN) are checked, of others the
    form alone.
    """
    found = _PEPPOL.fullmatch(text)
    if found is None:
        return Note("identifier.peppol_form")
    scheme, number = found.groups()
    if scheme == "0192":
        return organisation_number(number, "NO")
    if scheme == "0007":
        return organisation_number(number, "SE")
    if scheme == "0088":
        from stdnum import ean  # noqa: PLC0415

        return _with_check_digit(number, (13,), ean.is_valid, "GS1", GLN)
    return None


def payment_reference(text: str, country: str) -> Note | None:
    """What is wrong with a KID in Norway, an OCR reference in Sweden."""
    if country == "SE":
        return None if is_ocr_reference(text) else _reference(text, "identifier.ocr", "2", [mod10])
    if country == "NO":
        return None if is_kid(text) else _reference(text, "identifier.kid", "4", [mod10, mod11])
    return None


def _vat_number_of_the_eu(number: str) -> Note | None:
    """What is wrong with a VAT number by the rules of its member state; of others nothing."""
    from stdnum.eu import vat  # noqa: PLC0415
    from stdnum.exceptions import InvalidChecksum, ValidationError  # noqa: PLC0415

    country = number[:2]
    if country.lower() not in vat.MEMBER_STATES and country != "EL":
        return None
    values = {"what": VAT, "country": country}
    try:
        vat.validate(number)
    except InvalidChecksum:
        return Note("identifier.not_checked_out", values)
    except ValidationError:
        return Note("identifier.not_the_form", values)
    return None


def _reference(text: str, what: str, shortest: str, rules: list[Callable[[str], str]]) -> Note:
    """Why a text is no payment reference: its digits, its length or its last digit."""
    digits = text[:-1]
    if not are_digits(digits) or not int(shortest) <= len(text) <= 25:  # noqa: PLR2004
        return Note("identifier.reference_form", {"what": what, "from": shortest})
    should = ", ".join(f"{rule(digits)} ({rule.__name__.upper()})" for rule in rules)
    return Note("identifier.reference_digit", {"what": what, "should": should, "is": text[-1]})


def _with_check_digit(
    text: str, lengths: Sequence[int], is_valid: Callable[[str], bool], rule: str, what: str
) -> Note | None:
    """What is wrong with a number of so many digits whose last is a check digit."""
    number = plain(text)
    if not are_digits(number):
        return Note("identifier.not_digits", {"what": what})
    if len(number) not in lengths:
        return wrong_length(number, lengths, what)
    if is_valid(number):
        return None
    should = next((digit for digit in _DIGITS if is_valid(number[:-1] + digit)), "")
    if not should:
        return Note("identifier.no_check_digit", {"what": what, "rule": rule})
    values = {"what": what, "rule": rule, "should": should, "is": number[-1]}
    return Note("identifier.check_digit", values)


def wrong_length(number: str, lengths: Sequence[int], what: str) -> Note:
    """That a number has none of the lengths that it may have, the shortest first."""
    shown = str(lengths[0]) if len(lengths) == 1 else f"{lengths[0]}–{lengths[-1]}"
    return Note("identifier.length", {"what": what, "length": shown, "is": str(len(number))})


def plain(text: str) -> str:
    """A number without blanks, dots and hyphens, by which people group digits."""
    return text.translate(_SEPARATORS)


def are_digits(text: str) -> bool:
    """Whether a text is made of the digits 0 to 9, and not empty."""
    return text.isascii() and text.isdecimal()
