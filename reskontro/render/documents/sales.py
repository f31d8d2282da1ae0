"""Invoices and credit notes in words."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from reskontro.documents.payment_account import payment_account
from reskontro.documents.payment_qr import of_invoice, payment_qr
from reskontro.render.documents.parties import address_lines, where_to_pay
from reskontro.render.documents.words import printable, table_row
from reskontro.render.language import number

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from reskontro.documents.model import Extra, Line, SalesDocument
    from reskontro.render.documents.words import View, Words
    from reskontro.settings import Settings


def sale_view(
    document: SalesDocument,
    settings: Settings,
    say: Words,
    draw: Callable[[str], str] | None,
) -> View:
    """What only an invoice or a credit note has of a view."""
    currency = document.currency
    taxed = bool(document.vat_total) or settings.company.vat_registered
    columns, lines = _lines(document, say, taxed=taxed)
    return {
        "number": printable(document.number),
        "facts": _facts(document, settings, say),
        "columns": columns,
        "lines": lines,
        "vat": _vat(document, say) if taxed else None,
        "totals": _totals(document, say, taxed=taxed),
        "remarks": list(
            dict.fromkeys(printable(line.reason) for line in document.lines if line.reason)
        ),
        "payment": _payment(document, settings, say, draw) if document.total > 0 else None,
        "currency": currency,
    }


def _facts(document: SalesDocument, settings: Settings, say: Words) -> list[list[str]]:
    facts = [
        [say(f"document.date.{document.kind}"), say.day(document.date)],
        [say("document.customer"), printable(document.buyer.number)],
    ]
    facts += [
        [say(f"document.{key}"), printable(value)]
        for key, value in (
            ("buyer_reference", document.buyer_reference),
            ("order", document.order),
        )
        if value
    ]
    if document.kind == "invoice" and document.instalments:
        key = "document.due" if len(document.instalments) == 1 else "document.due_first"
        facts.append([say(key), say.day(document.instalments[0].due)])
    facts.append([say("document.delivered"), _delivered(document.delivered, say)])
    buyer = document.buyer
    place = buyer.delivery if buyer.delivery.city else buyer.address
    if where := ", ".join(address_lines(place, settings.company.country)):
        facts.append([say("document.place"), where])
    if document.invoices:
        facts.append([say("document.credits"), printable(", ".join(document.invoices))])
    if document.exchange is not None:
        value = say(
            "document.exchange_value",
            currency=document.currency,
            rate=format(round(document.exchange, 6).normalize(), "f"),
            base=say.base,
        )
        facts.append([say("document.exchange"), value])
    return facts


def _delivered(text: str, say: Words) -> str:
    """A day, or two of them with `..` between, in the language; anything else as it is."""
    days = [_iso(part) for part in text.split("..")]
    found = [one for one in days if one is not None]
    if len(found) < len(days):
        return printable(text)
    return " – ".join(say.day(one) for one in found)


def _iso(text: str) -> date | None:
    try:
        year, month, on = (int(part) for part in re.split(r"[-./]", text.strip()))
        return date(year, month, on)
    except ValueError:
        return None


def _lines(document: SalesDocument, say: Words, *, taxed: bool) -> tuple[list[View], list[View]]:
    """The columns in use, and the lines."""
    lines = document.lines
    currency = document.currency
    shown: list[tuple[str, str, Callable[[Line], str]]] = [
        ("document.text", "wide", lambda line: printable(line.text))
    ]
    if any(line.quantity is not None for line in lines):
        shown.append(("document.quantity", "amount", lambda line: _quantity(line, say)))
    if any(line.price is not None for line in lines):
        shown.append(
            (
                "document.price",
                "amount",
                lambda line: "" if line.price is None else say.amount(line.price, currency),
            )
        )
    if any(line.discount for line in lines):
        shown.append(
            (
                "document.discount",
                "amount",
                lambda line: say.percent(line.discount) if line.discount else "",
            )
        )
    if taxed:
        shown.append(
            (
                "document.rate",
                "amount",
                lambda line: "" if line.rate is None else say.percent(line.rate),
            )
        )
    shown.append(("document.net", "amount", lambda line: say.amount(line.net, currency)))
    return (
        [{"heading": say(key), "kind": kind} for key, kind, _ in shown],
        [table_row([cell(line) for _, _, cell in shown]) for line in lines],
    )


def _quantity(line: Line, say: Words) -> str:
    if line.quantity is None:
        return ""
    text = number(line.quantity.normalize() if line.quantity else line.quantity, say.language, 0)
    return f"{text}\N{NO-BREAK SPACE}{printable(line.unit)}" if line.unit else text


def _vat(document: SalesDocument, say: Words) -> View:
    """The sums by rate; in another currency than the book's the VAT in that one too."""
    booked = document.exchange is not None
    head = [say("document.vat_rate"), say("document.vat_base"), say("document.vat")]
    if booked:
        head.append(say("document.vat_booked", currency=say.base))
    rows = []
    for one in document.vat:
        row = [
            say.percent(one.rate),
            say.amount(one.base, document.currency),
            say.amount(one.vat, document.currency),
        ]
        if booked:
            row.append(say.amount(one.booked or one.vat * 0, say.base))
        rows.append(row)
    return {"head": head, "rows": rows}


def _totals(document: SalesDocument, say: Words, *, taxed: bool) -> list[View]:
    currency = document.currency
    rows: list[tuple[str, Decimal]] = []
    if taxed:
        rows.append((say("document.sum_net"), document.net))
        rows.append((say("document.sum_vat"), document.vat_total))
    rows += [(_extra(extra, currency, say), extra.amount) for extra in document.extras]
    key = "document.to_pay" if document.kind == "invoice" else "document.credited"
    return [
        *({"label": label, "amount": say.amount(amount, currency), "strong": False}
          for label, amount in rows),
        {
            "label": say(key, currency=currency),
            "amount": say.amount(document.total, currency),
            "strong": True,
        },
    ]  # fmt: skip


def _extra(extra: Extra, currency: str, say: Words) -> str:
    """What is added or taken off; of an advance its number, and the VAT that is in it."""
    key = f"document.extra.{extra.kind}"
    if not extra.number:
        return say(key)
    vat = say.amount(-extra.vat, currency)
    key += ".vat" if extra.vat else ".number"
    return say(key, number=printable(extra.number), vat=vat)


def _payment(
    document: SalesDocument,
    settings: Settings,
    say: Words,
    draw: Callable[[str], str] | None,
) -> View | None:
    """What to pay, when and where; nothing on a credit note."""
    if document.kind != "invoice":
        return None
    company = settings.company
    currency = document.currency
    fields: list[list[str]] = []
    if len(document.instalments) > 1:
        fields += [
            [
                say("document.pay.instalment", day=one.due.isoformat()),
                say.money(one.amount, currency),
            ]
            for one in document.instalments
        ]
    else:
        fields.append([say("document.pay.amount"), say.money(document.total, currency)])
        fields += [[say("document.due"), say.day(one.due)] for one in document.instalments]
    fields += where_to_pay(company, say)
    note = ""
    if document.kid:
        fields.append([say.of_country("document.pay.kid"), printable(document.kid)])
    else:
        note = say("document.pay.mention", number=document.number)
    fields.append([say("document.pay.payee"), printable(company.name)])
    content = payment_qr(of_invoice(document), company, payment_account(company))
    return {
        "title": say("document.payment"),
        "fields": fields,
        "note": note,
        "qr": draw(content) if content is not None and draw is not None else None,
        "qr_label": say("document.pay.qr"),
    }
