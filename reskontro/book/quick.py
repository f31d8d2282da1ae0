"""The short way from a common transaction to an entry, without the objects between.

It does what `Common` and `Collector` do together, to the same result, for transactions with at
most one posting on a receivable account and nothing about them that needs a second look; all
others it hands to those two. A property test holds both ways together.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from reskontro.journal.common import COMMON, Common, UncommonError, read_comment, split_head, vet
from reskontro.subledger.entries import DUE_AT_ONCE, IN_INSTALMENTS, Entry
from reskontro.subledger.kinds import BITS, CREDIT_KINDS, DEBIT_KINDS

if TYPE_CHECKING:
    from collections.abc import Container

    from reskontro.journal import State, Transaction
    from reskontro.subledger.chart import Chart, Place, Role
    from reskontro.subledger.collector import Collector
    from reskontro.subledger.entries import DueBasis, Rules
    from reskontro.subledger.kinds import Kind

_ZERO = Decimal(0)
_NONE = -1

#: One or two tags on one or two lines, names in lower case: all there is on most comments.
_ONE_OR_TWO_TAGS = re.compile(
    r"[ \t\n]*+;[ \t]*+([a-z]++):[ \t]*+([^,;:\n\[]*+)"
    r"(?:(?:,|\n[ \t]++;)[ \t]*+([a-z]++):[ \t]*+([^,;:\n\[]*+))?+[ \t]*+\Z"
)
#: Tags that make a transaction one for the longer way.
_SPECIAL = frozenset(("issued", "kind", "clopen", "date", "date2"))


class _Any:
    """Holds everything."""

    def __contains__(self, _name: object) -> bool:
        return True


_ANY = _Any()


class _Plan(NamedTuple):
    """What transactions on the same accounts with the same signs have in common.

    `which` posting is the receivable one, counted from 0, `_NONE` where there is none;
    `revenue` is the posting on a revenue account, likewise. `sums` are those of the postings by
    day, shared by all plans whose turnover counts under the same accounts. `currency` is
    the commodity, one text for all entries in it.
    """

    which: int
    kind: Kind
    customer: str
    document: str
    control: str
    revenue: int
    sums: dict[date, list[Decimal]]
    currency: str


class _Days(dict[str, date]):
    """Days by their ISO text; `ValueError` where the text is no day, or not in that form."""

    def __missing__(self, text: str) -> date:
        if len(text) != 10 or text[4] != "-" or text[7] != "-":  # noqa: PLR2004 - YYYY-MM-DD
            raise ValueError(text)
        self[text] = day = date.fromisoformat(text)
        return day


class QuickEntries:
    """Reads common transactions straight into a collector."""

    def __init__(
        self,
        collector: Collector,
        chart: Chart,
        rules: Rules,
        *,
        marked_apart: bool = False,
        numbers: set[str] | None = None,
    ) -> None:
        """`marked_apart`: a transaction with a tag that no entry needs goes the longer way.

        `numbers` gets the codes and documents of transactions without receivables.
        """
        self._numbers = numbers
        self._special: Container[str] = _ANY if marked_apart else _SPECIAL
        self._collector = collector
        self._rules = rules
        self._common = Common()
        self._days = _Days()
        self._plans: dict[tuple[str, str, str, str, bool, bool, bool], _Plan | None] = {}
        self._places = _Places(chart)
        self._forms = _Forms()
        self._sums: dict[tuple[str, tuple[str, ...]], dict[date, list[Decimal]]] = {}

    def __call__(  # noqa: C901, PLR0912, PLR0915 - unrolled: this is where the time goes
        self, text: str, position: int, line: int, state: State
    ) -> tuple[list[Transaction], int, int]:
        """Take in common transactions from `position`, at `line` (from 1).

        Returns the position and line of what follows, and a transaction that is common but has
        to go the longer way.
        """
        match = COMMON.match
        tags_of = _ONE_OR_TWO_TAGS.match
        special = self._special
        marked_apart = special is _ANY
        count = text.count
        days = self._days
        plans = self._plans
        base = self._rules.currency
        numbers = self._numbers
        shares = self._rules.shares
        entries = self._collector.collected.entries
        taken = 0
        try:
            while found := match(text, position):
                (
                    day, status, code, description, comment,
                    account1, quantity1, commodity, comment1,
                    account2, quantity2, commodity2, comment2,
                    account3, quantity3, commodity3, comment3,
                    account4, _, _, _,
                ) = found.groups("")  # fmt: skip
                if commodity != commodity2 or account4:
                    break
                if ";" in description or "\n" in code or "(" in code:
                    description, comment = split_head(code, description, comment)
                elif description and (description[0] in "(*!=|;" or description[0].isspace()):
                    break
                key = (
                    commodity,
                    account1,
                    account2,
                    account3,
                    quantity1 < "0",
                    quantity2 < "0",
                    quantity3 < "0",
                )
                try:
                    plan = plans[key]
                except KeyError:
                    plan = plans[key] = self._plan(*key)
                if plan is None:
                    break
                which, kind, customer, document, control, revenue_at, sums, currency = plan
                on = days[day]
                amount1 = Decimal(quantity1)
                amount2 = Decimal(quantity2)
                if not amount1 or not amount2:
                    break
                if account3:
                    amount3 = Decimal(quantity3)
                    if commodity3 != commodity or amount1 + amount2 + amount3 or not amount3:
                        break
                else:
                    amount3 = _ZERO
                    if amount1 + amount2:
                        break

                names: tuple[str, ...] = ()
                inherited = kid = due_tag = ""
                at = line + 1 + which
                if which == 0:
                    amount, own, other1, other2 = amount1, comment1, comment2, comment3
                elif which == 1:
                    amount, own, other1, other2 = amount2, comment2, comment1, comment3
                    if comment1:
                        at += comment1.count("\n")
                else:
                    amount, own, other1, other2 = amount3, comment3, comment1, comment2
                    if comment1 or comment2:
                        at += comment1.count("\n") + comment2.count("\n")
                if own:
                    tags = tags_of(own)
                    if tags is not None:
                        name, value, name2, value2 = tags.groups()
                        if name == "invoice":
                            names = (value.strip(),)
                        elif name == "due":
                            due_tag = value.strip()
                        elif name == "kid":
                            kid = value.strip()
                        elif name in special:
                            break
                        if name2 is not None:
                            if name2 == "due":
                                due_tag = due_tag or value2.strip()
                            elif name2 == "invoice":
                                names = (*names, value2.strip())
                            elif name2 == "kid":
                                kid = kid or value2.strip()
                            elif name2 in special:
                                break
                    else:
                        names, due_tag, kid = _marks(own, special)
                if comment:
                    at += comment.count("\n")
                    tags = tags_of(comment)
                    if tags is not None:
                        name, value, name2, value2 = tags.groups()
                        if name == "due":
                            due_tag = due_tag or value.strip()
                        elif name == "kid":
                            kid = kid or value.strip()
                        elif name == "invoice":
                            inherited = value.strip()
                        elif name in special:
                            break
                        if name2 is not None:
                            if name2 == "kid":
                                kid = kid or value2.strip()
                            elif name2 == "due":
                                due_tag = due_tag or value2.strip()
                            elif name2 == "invoice" or name2 in special:
                                break
                    else:
                        inherited_names, more_due, more_kid = _marks(comment, special)
                        if len(inherited_names) > 1:
                            break
                        inherited = inherited_names[0] if inherited_names else ""
                        due_tag = due_tag or more_due
                        kid = kid or more_kid
                if other1 and read_comment(other1)[0] and marked_apart:
                    break
                if other2 and read_comment(other2)[0] and marked_apart:
                    break

                if which != _NONE:
                    if not names:
                        if document:
                            names = (document,)
                        elif inherited:
                            names = (inherited,)
                    number = code = code.strip()
                    due: date | None = None
                    due_basis: DueBasis = ""
                    if amount > _ZERO:
                        if names:
                            number = names[0]
                            if number == code:
                                number = code
                                names = (code,)
                            elif len(names) > 1:
                                names = (number,)
                        if due_tag:
                            due, due_basis = days[due_tag], "tag"
                        elif kind in DUE_AT_ONCE:
                            due = on
                        elif shares is not None and kind in IN_INSTALMENTS:
                            break
                        else:
                            due, due_basis = self._rules.due(customer, on)
                    revenue = _ZERO
                    if revenue_at == 0:
                        revenue = -amount1
                    elif revenue_at == 1:
                        revenue = -amount2
                    elif revenue_at > 1:
                        revenue = -amount3
                    entry = Entry(
                        customer, on, kind, number, code, names, kid, description.rstrip(), amount,
                        currency, amount if commodity == base or not base else None, revenue, due,
                        due_basis, on, control, state.path, at, pending=status == "!",
                    )  # fmt: skip
                    try:
                        entries[customer].append(entry)
                    except KeyError:
                        entries[customer] = [entry]
                elif marked_apart and revenue_at != _NONE and (names or inherited):
                    break  # a cash sale with a number
                elif numbers is not None:
                    numbers |= {code.strip(), inherited}
                if on in sums:
                    day_sums = sums[on]
                    day_sums[0] += amount1
                    day_sums[1] += amount2
                    if account3:
                        day_sums[2] += amount3
                else:
                    sums[on] = [amount1, amount2, amount3]
                taken += 1
                end = found.end()
                line += count("\n", position, end)
                position = end
        except (UncommonError, ValueError):
            pass
        self._collector.collected.transactions += taken
        return self._common(text, position, line, state, 1)

    def flush(self) -> None:
        """Add to the collector's turnover what was summed up so far."""
        turnover = self._collector.collected.turnover
        for (commodity, accounts), sums in self._sums.items():
            for day, amounts in sums.items():
                for account, amount in zip(accounts, amounts, strict=False):
                    key = (account, day, commodity)
                    turnover[key] = turnover[key] + amount if key in turnover else amount
        for sums in self._sums.values():
            sums.clear()

    def _plan(
        self, commodity: str, account1: str, account2: str, account3: str, *credited: bool
    ) -> _Plan | None:
        """What transactions on these accounts are, None where they are for the longer way.

        Raises:
            UncommonError: a name is not an ordinary one.
        """
        accounts = (account1, account2, account3) if account3 else (account1, account2)
        places = [self._places[account] for account in accounts]
        form = self._forms[tuple(place.role for place in places), credited]
        if form is None or (form.which != _NONE and not places[form.which].customer):
            return None
        place = places[form.which]
        counted = tuple(
            one.control or account for one, account in zip(places, accounts, strict=True)
        )
        return _Plan(
            form.which,
            form.kind,
            place.customer,
            place.document,
            place.control,
            form.revenue,
            self._sums.setdefault((commodity, counted), {}),
            commodity,
        )


class _Places(dict[str, "Place"]):
    """Places of accounts with ordinary names.

    Raises:
        UncommonError: a name is not an ordinary one.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart

    def __missing__(self, account: str) -> Place:
        self[account] = place = self._chart.place(vet(account))
        return place


class _Form(NamedTuple):
    """What roles of accounts and signs of amounts make of a transaction; fields as of `_Plan`."""

    which: int
    kind: Kind
    revenue: int


class _Forms(dict[tuple[tuple["Role", ...], tuple[bool, ...]], "_Form | None"]):
    """Forms by the roles of two or three accounts, and by whether they are credited.

    None where a transaction of such a form is for the longer way.
    """

    def __missing__(self, key: tuple[tuple[Role, ...], tuple[bool, ...]]) -> _Form | None:
        roles, credited = key
        form: _Form | None = None
        if "opening" not in roles and roles.count("receivable") < 2 > roles.count("revenue"):  # noqa: PLR2004
            which = roles.index("receivable") if "receivable" in roles else _NONE
            counter = 0
            for role, is_credit in zip(roles, credited, strict=False):
                if is_credit is not credited[which]:
                    counter |= BITS[role]
            form = _Form(
                which,
                (CREDIT_KINDS if credited[which] else DEBIT_KINDS)[counter],
                roles.index("revenue") if "revenue" in roles else _NONE,
            )
        self[key] = form
        return form


def _marks(comment: str, special: Container[str]) -> tuple[tuple[str, ...], str, str]:
    """The documents, the due date and the payment reference that a comment names.

    Raises:
        UncommonError: it has tags for the longer way.
    """
    names: tuple[str, ...] = ()
    due = kid = ""
    for name, value in read_comment(comment)[0]:
        if name == "invoice":
            names = (*names, value)
        elif name == "due":
            due = due or value
        elif name == "kid":
            kid = kid or value
        elif name in special:
            raise UncommonError
    return names, due, kid
