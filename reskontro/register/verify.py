"""Verification: records held against the public register of firms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.customers.faults import country_of
from reskontro.customers.identifiers import plain
from reskontro.problems import Note
from reskontro.register.search import words
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.model import Column, Phrase, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.register.registry import Firm
    from reskontro.settings import Settings


def verify_report(
    settings: Settings,
    customers: Mapping[CustomerNumber, Customer],
    firms: Mapping[str, Firm],
) -> Report:
    """What differs between the records and the public register, of customers in Norway.

    Customers in other countries, persons, and those without an organisation number are not held
    against it; how many, a note says.
    """
    rows: list[dict[str, Any]] = []
    held = 0
    for number, record in customers.items():
        country = country_of(record, settings.company.country)
        if country != "NO" or not record.orgnr or record.type == "person":
            continue
        held += 1
        firm = firms.get(plain(record.orgnr))
        findings = (
            [("orgnr", "unknown", record.orgnr, None)] if firm is None else _held(record, firm)
        )
        rows += [
            {
                "customer": number,
                "name": record.name,
                "field": field,
                "finding": finding,
                "register": own,
                "registry": theirs,
            }
            for field, finding, own, theirs in findings
        ]
    cells = [{**row, "finding": Phrase(f"customer.verify.{row['finding']}")} for row in rows]
    columns = (
        Column("report.customer"),
        Column("report.name", shrink=True, drop=1),
        Column("customer.field"),
        Column("customer.finding"),
        Column("customer.own", shrink=True),
        Column("customer.theirs", shrink=True),
    )
    keys = ("customer", "name", "field", "finding", "register", "registry")
    counts = {"held": str(held), "others": str(len(customers) - held)}
    return Report(
        "customer_verify",
        head_of(settings, "customer.verify"),
        (Table(columns, lines_of(cells, keys)),),
        tuple(rows),
        ({"customers": held, "findings": len(rows)},),
        notes=(Note("customer.verify.held", counts),),
        differs=bool(rows),
    )


def _held(record: Customer, firm: Firm) -> Iterator[tuple[str, str, str | None, str | None]]:
    if firm.ended:
        yield "orgnr", firm.ended, record.orgnr, None
    if sorted(words(record.name)) != sorted(words(firm.name)):
        yield "name", "differs", record.name, firm.name
    if firm.addresses and (record.address.postcode or record.address.street):
        own = (record.address.street, record.address.postcode, record.address.city)
        if not any(_same_place(own, theirs) for theirs in firm.addresses):
            yield "address", "differs", _line(own), _line(firm.addresses[0])
    if record.vat_registered is not None and firm.vat_registered is not None:
        if record.vat_registered != firm.vat_registered:
            own_vat, theirs = str(record.vat_registered).lower(), str(firm.vat_registered).lower()
            yield "vat_registered", "differs", own_vat, theirs
    elif record.vat_registered is None and firm.vat_registered is not None:
        yield "vat_registered", "not_said", None, str(firm.vat_registered).lower()


def _same_place(own: tuple[str, str, str], theirs: tuple[str, str, str]) -> bool:
    """Whether what both say is the same; the street may stand among other lines."""
    street, postcode, city = ("".join(words(part)) for part in own)
    their_street, their_postcode, their_city = ("".join(words(part)) for part in theirs)
    return (
        (not street or street in their_street)
        and (not postcode or postcode == their_postcode)
        and (not city or city == their_city)
    )


def _line(address: tuple[str, str, str]) -> str:
    street, postcode, city = address
    return ", ".join(part for part in (street, f"{postcode} {city}".strip()) if part)
