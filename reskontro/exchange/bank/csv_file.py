"""CSV files of banks, read by a profile: rows to payments, and the running balance held."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.currencies import minor_unit
from reskontro.exchange.bank.accounts import plain
from reskontro.exchange.bank.csv_table import account_above, layout_of, rows_of
from reskontro.exchange.bank.identity import Identities
from reskontro.exchange.bank.kinds import kind_by_text
from reskontro.exchange.bank.model import BankFile, BankStatement, Payment, StatementLine
from reskontro.exchange.bank.profiles import day_pattern
from reskontro.exchange.bank.references import home_of, structured
from reskontro.exchange.flaws import Flaws
from reskontro.journal.amounts import read_amount
from reskontro.journal.faults import Fault
from reskontro.journal.state import State
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.exchange.bank.csv_table import Row
    from reskontro.exchange.bank.model import Reference
    from reskontro.exchange.bank.profiles import Profile

_BLANKS: Final = str.maketrans(
    {" ": "", "\N{NO-BREAK SPACE}": "", "\N{NARROW NO-BREAK SPACE}": "", "\N{MINUS SIGN}": "-"}
)
_ZERO: Final = Decimal(0)


class _Read(NamedTuple):
    """A row with its values; `balance` is after it, None where the cell is empty."""

    row: Row
    booked: date
    value: date | None
    amount: Decimal
    currency: str
    balance: Decimal | None


def read_csv(
    path: str,
    data: bytes,
    sha256: str,
    profiles: Sequence[Profile],
    name: str = "",
    account: str = "",
) -> BankFile:
    """Read a CSV file by the profile of that name, or by the one whose headings it has.

    `account` is the account it is of, where the file does not say.

    Raises:
        BookError: F261 to F263 of `layout_of`; F214 and F215 a day or an amount is none, F264 and
            F265 a row is wrong.
    """
    flaws = Flaws(path)
    layout = layout_of(path, data, profiles, name)
    profile = layout.profile
    found: list[_Read] = []
    for row in rows_of(layout, flaws):
        if _is_pending(row, profile):
            flaws.remark("F402", row.line, row.excerpt, **_pending_amount(row, profile))
        elif (one := _read(row, profile, flaws)) is not None:
            found.append(one)
    flaws.finish()
    own = account_above(layout) or plain(account) or _own_account(found, profile)
    identities = Identities("t")
    groups: defaultdict[tuple[str, str], list[_Read]] = defaultdict(list)
    for one in found:
        named = plain(one.row.cell(profile.columns.account)) or own
        groups[named, one.currency].append(one)
    place = Span(path, layout.at + 1)
    statements = tuple(
        _statement(place, of, currency, rows, profile, identities, flaws)
        for (of, currency), rows in groups.items()
    ) or (BankStatement(place, own, profile.currency, ()),)
    differences, remarks = tuple(flaws.differences), tuple(flaws.remarks)
    return BankFile(path, sha256, "csv", profile.name, statements, "", differences, remarks)


def _is_pending(row: Row, profile: Profile) -> bool:
    """Whether a line is not booked yet."""
    own = profile.columns
    cells = [row.cell(heading) for heading in (own.booked, *own.text)]
    return any(cell.startswith(word) for word in profile.pending for cell in cells)


def _pending_amount(row: Row, profile: Profile) -> dict[str, str]:
    own = profile.columns
    cells = [row.cell(heading) for heading in (own.amount, own.money_in, own.money_out)]
    return {
        "amount": next((cell for cell in cells if cell), "–"),
        "currency": row.cell(own.currency) or profile.currency,
    }


def _read(row: Row, profile: Profile, flaws: Flaws) -> _Read | None:
    """The values of a row; None, with a flaw for each that is wrong."""
    own = profile.columns
    flaws_before = len(flaws.problems)
    booked = _day(row, own.booked, profile, flaws)
    value = _day(row, own.value, profile, flaws) if row.cell(own.value) else None
    currency = row.cell(own.currency).upper() or profile.currency
    amount: Decimal | None
    if own.amount:
        amount = _amount(row, own.amount, currency, profile, flaws)
        if amount is not None and profile.invert:
            amount = -amount
    else:
        amount = _in_and_out(row, currency, profile, flaws)
    balance: Decimal | None = None
    if row.cell(own.balance):
        balance = _amount(row, own.balance, currency, profile, flaws)
    if booked is None or amount is None or len(flaws.problems) > flaws_before:
        return None
    return _Read(row, booked, value, amount, currency, balance)


def _in_and_out(row: Row, currency: str, profile: Profile, flaws: Flaws) -> Decimal | None:
    """The amount of a row with one column for each direction; one of them is filled."""
    own = profile.columns
    came, went = row.cell(own.money_in), row.cell(own.money_out)
    if bool(came) == bool(went):
        flaws.flaw("F215", row.line, 0, row.excerpt, text=f"{came} {went}".strip() or "–")
        return None
    if came:
        return _amount(row, own.money_in, currency, profile, flaws)
    amount = _amount(row, own.money_out, currency, profile, flaws)
    return None if amount is None else -abs(amount)


def _amount(
    row: Row, heading: str, currency: str, profile: Profile, flaws: Flaws
) -> Decimal | None:
    """An amount with the profile's decimal mark; None, with a flaw (F215), where it is none."""
    text = row.cell(heading)
    bare = text.translate(_BLANKS)
    negative = bare.endswith("-")
    bare = bare.removesuffix("-") if negative else bare
    state = State("", decimal_mark=profile.decimal_mark)
    try:
        written = read_amount(bare, 0, state)
    except Fault:
        written = None
    if written is not None and written.end == len(bare) and not written.amount.commodity:
        quantity = written.amount.quantity
        exponent = quantity.as_tuple().exponent
        if isinstance(exponent, int) and -exponent <= minor_unit(currency):
            return -quantity if negative else quantity
    column = max(row.excerpt.find(text), 0) + 1 if text else 0
    flaws.flaw("F215", row.line, column, row.excerpt, len(text), text=text or "–")
    return None


def _day(row: Row, heading: str, profile: Profile, flaws: Flaws) -> date | None:
    """A day in a form of the profile; None, with a flaw (F214), where it is none."""
    text = row.cell(heading)
    for form in profile.dates:
        if found := day_pattern(form).fullmatch(text):
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                break
    column = max(row.excerpt.find(text), 0) + 1 if text else 0
    flaws.flaw("F214", row.line, column, row.excerpt, len(text), text=text or "–")
    return None


def _own_account(found: Iterable[_Read], profile: Profile) -> str:
    """The account on this side of all payments, "" where the file does not tell one."""
    own = profile.columns
    accounts = {
        account
        for one in found
        if (account := plain(one.row.cell(own.receiver if one.amount > 0 else own.sender)))
    }
    return accounts.pop() if len(accounts) == 1 else ""


def _statement(
    place: Span,
    account: str,
    currency: str,
    found: Sequence[_Read],
    profile: Profile,
    identities: Identities,
    flaws: Flaws,
) -> BankStatement:
    lines = tuple(_line(one, account, profile, identities, flaws) for one in found)
    days = [one.booked for one in found]
    opening, closing = _balances(found, currency, flaws)
    return BankStatement(
        place,
        account,
        currency,
        lines,
        first=min(days),
        last=max(days),
        opening=opening,
        closing=closing,
    )


def _line(
    one: _Read, account: str, profile: Profile, identities: Identities, flaws: Flaws
) -> StatementLine:
    own, row = profile.columns, one.row
    place = Span(flaws.path, row.line)
    texts = [text for heading in own.text if (text := row.cell(heading))]
    references: tuple[Reference, ...] = ()
    if written := row.cell(own.reference):
        reference = structured(written, home_of(account, one.currency))
        if reference.kind == "other":
            texts.append(written)
        else:
            references = (reference,)
        if reference.check == "wrong":
            flaws.remark("F401", row.line, row.excerpt, reference=reference.text)
    payer, archive = row.cell(own.payer), row.cell(own.archive)
    first = references[0].text if references else ""
    payment = Payment(
        place,
        identities.identity(one.booked, one.amount, one.currency, first, account, archive),
        one.booked,
        one.amount,
        one.currency,
        kind="payment" if references or payer else kind_by_text(texts, one.amount),
        value=one.value,
        references=references,
        payer=payer,
        payer_account=plain(row.cell(own.sender if one.amount > 0 else own.receiver)),
        texts=tuple(dict.fromkeys(texts)),
        bank_reference=archive,
    )
    return StatementLine(
        place,
        one.booked,
        one.amount,
        one.currency,
        payment.kind,
        (payment,),
        one.value,
        archive,
    )


def _balances(
    found: Sequence[_Read], currency: str, flaws: Flaws
) -> tuple[Decimal | None, Decimal | None]:
    """Opening and closing balance, where the rows have balances; each is held against the last.

    Rows stand oldest or newest first: the order that holds more often is taken, and of two that do
    equally that of the days.
    """
    if not any(one.balance is not None for one in found):
        return None, None
    ways = [list(found), list(reversed(found))]
    if found[0].booked > found[-1].booked:
        ways.reverse()
    broken, way = min(((_broken(way), way) for way in ways), key=lambda each: len(each[0]))
    for one, expected in broken[:1]:
        stated = one.balance if one.balance is not None else _ZERO
        flaws.hold("F310", one.row.line, stated, expected, currency, one.row.excerpt)
    opening = closing = None
    before = after = _ZERO
    for one in way:
        before += one.amount
        after += one.amount
        if one.balance is not None:
            opening = one.balance - before if opening is None else opening
            closing, after = one.balance, _ZERO
    return opening, None if closing is None else closing + after


def _broken(way: Sequence[_Read]) -> list[tuple[_Read, Decimal]]:
    """The rows whose balance is not the one before and their amount, with what it should be."""
    found = []
    running: Decimal | None = None
    for one in way:
        running = None if running is None else running + one.amount
        if one.balance is not None:
            if running is not None and running != one.balance:
                found.append((one, running))
            running = one.balance
    return found
