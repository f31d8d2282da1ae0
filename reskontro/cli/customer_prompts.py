"""Asking for a new customer on a terminal, field by field, until each answer can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.cli.asking import ask
from reskontro.cli.output import tell
from reskontro.customers.faults import faults
from reskontro.customers.record import Customer, CustomerNumber
from reskontro.problems import Note, Span
from reskontro.register.keep import nested
from reskontro.register.values import keys_of, parse_value
from reskontro.register.write import RefusedError
from reskontro.render.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Collection

    from reskontro.cli.call import Call

#: What is asked for, in this order; all but the first may be left empty.
_ASKED: Final = (
    "name",
    "type",
    "orgnr",
    "address.street",
    "address.postcode",
    "address.city",
    "address.country",
    "email",
    "phone",
    "terms",
    "credit_limit",
)
#: The fields whose value alone tells whether it can be right.
_CHECKED: Final = frozenset(("orgnr", "email"))


def ask_for_customer(call: Call, given: Collection[str]) -> list[str]:
    """The answers as `FIELD=VALUE`; what is `given` is not asked for."""
    answers: list[str] = []
    for field in _ASKED:
        if field in given:
            continue
        while True:
            line = ask(f"{phrase(Note('customer.ask', {'field': field}), call.language)} ")
            answer = line.strip()
            reason = _reason(call, field, answer)
            if reason is None or not line:
                break
            tell(f"{phrase(reason, call.language)}\n")
        if answer:
            answers.append(f"{field}={answer}")
    return answers


def _reason(call: Call, field: str, answer: str) -> Note | None:
    """Why an answer cannot stand, None where it can."""
    if not answer:
        return Note("customer.no_name") if field == "name" else None
    keys = keys_of(field)
    try:
        value = parse_value(keys, answer)
    except RefusedError as error:
        return error.reasons[0][1]
    if field not in _CHECKED:
        return None
    record = Customer(CustomerNumber("0"), Span("", 0), "x", **nested({keys: value}))  # type: ignore[arg-type]
    home = call.settings.company.country if call.settings else ""
    return next((fault.why for fault in faults(record, home)), None)
