"""Letters about what is overdue, in words."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from reskontro.documents.model import ZERO
from reskontro.documents.numbers import shown_orgnr
from reskontro.documents.payment_account import payment_account
from reskontro.documents.payment_qr import of_letter, payment_qr
from reskontro.render.documents.parties import address_lines, where_to_pay
from reskontro.render.documents.words import Words, columns_of, printable, sum_of, table_row
from reskontro.sending.mail import Mail
from reskontro.settings.mail import mailbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from reskontro.documents.model import DunningItem, DunningLetter
    from reskontro.render.documents.words import View
    from reskontro.render.language import Language
    from reskontro.settings import Company, Settings


def dunning_view(
    letter: DunningLetter,
    settings: Settings,
    say: Words,
    draw: Callable[[str], str] | None = None,
) -> View:
    """What only a letter about what is overdue has of a view."""
    company = settings.company
    values = {
        "amount": say.money(letter.total, letter.currency),
        "when": say("letter.by", day=letter.deadline.isoformat())
        if letter.deadline is not None
        else say("letter.soon"),
        "creditor": printable(company.name),
        "contact": _contact(company),
    }
    tone = f".{letter.tone}" if letter.kind == "reminder" else ""
    warned = letter.kind in ("collection-notice", "payment-demand")
    warning = say.of_country(f"letter.warning.{letter.kind}", **values) if warned else ""
    view: View = {
        "number": printable(letter.number),
        "facts": _facts(letter, company, say),
        "intro": say(f"letter.intro.{letter.kind}{tone}", **values),
        "warning": warning,
        "claim": say("letter.late" if letter.kind == "interest-note" else "letter.claim"),
        **_items(letter, say),
        "totals": _totals(letter, say),
        "interest": _interest(letter, say),
        "remarks": [say("letter.object", **values), say("letter.crossed")],
        "payment": _payment(letter, settings, say, draw),
    }
    if letter.kind == "reminder":
        view["title"] = say(f"letter.title.{letter.tone}")
    return view


def mail_of(letter: DunningLetter, view: View, settings: Settings, language: Language) -> Mail:
    """The e-mail that carries a letter, still without its PDF; `view` is the letter in words."""
    say = Words(language, settings)
    company = settings.company
    creditor = printable(company.name)
    values = {"title": view["title"], "number": view["number"], "creditor": creditor}
    paying = [": ".join(field) for field in (view["payment"] or {"fields": []})["fields"]]
    blocks = [
        view["intro"],
        view["warning"],
        "\n".join(paying),
        say("letter.attached"),
        *view["remarks"],
        "\n".join([creditor, *view["seller"]["registered"], *view["seller"]["contact"]]),
    ]
    return Mail(
        letter.number,
        re.sub(r"[^\w.+-]+", "_", f"{letter.kind}-{letter.number}"),
        mailbox(settings.mail.sender or company.email) or "",
        creditor,
        mailbox(letter.email) or "",
        printable(letter.buyer.name),
        say("letter.subject", **values),
        "\n\n".join(block for block in blocks if block) + "\n",
        language,
        company.orgnr,
    )


def _facts(letter: DunningLetter, company: Company, say: Words) -> list[list[str]]:
    facts = [
        [say("document.date"), say.day(letter.date)],
        [say("document.customer"), printable(letter.buyer.number)],
        [say("letter.creditor"), printable(company.name)],
    ]
    if company.orgnr:
        facts.append([say("letter.orgnr"), shown_orgnr(company.orgnr, company.country)])
    if letter.deadline is not None:
        facts.append([say("letter.deadline"), say.day(letter.deadline)])
    facts.append([say("document.pay.amount"), say.money(letter.total, letter.currency)])
    return facts


def _contact(company: Company) -> str:
    """How the firm is reached: by e-mail and telephone, else by post."""
    direct = [printable(one) for one in (company.email, company.phone) if one]
    if direct:
        return ", ".join(direct)
    return ", ".join([printable(company.name), *address_lines(company.address, company.country)])


def _items(letter: DunningLetter, say: Words) -> View:
    """What is overdue, a row for each document or instalment, with references where they differ."""
    currency = letter.currency
    kids = not letter.kid and any(item.kid for item in letter.items)
    columns = columns_of(
        say,
        ("letter.document", "text"),
        ("letter.for", "wide"),
        ("letter.issued", "text"),
        ("letter.due", "text"),
        ("letter.amount", "amount"),
        ("letter.paid", "amount"),
        ("letter.open", "amount"),
    )
    if kids:
        columns.insert(4, {"heading": say.of_country("document.pay.kid"), "kind": "text"})
    rows = []
    for item in letter.items:
        cells = [
            printable(item.document) or "\N{EN DASH}",
            printable(item.text),
            say.day(item.issued),
            say.day(item.due),
            *(say.amount(one, currency) for one in (item.amount, item.paid, item.open)),
        ]
        if kids:
            cells.insert(4, printable(item.kid))
        rows.append(table_row(cells))
    if len(rows) > 1:
        sums = (
            sum_of(getattr(item, name) for item in letter.items)
            for name in ("amount", "paid", "open")
        )
        blanks = [""] * (len(columns) - 4)
        cells = [say("letter.sum"), *blanks, *(say.amount(one, currency) for one in sums)]
        rows.append(table_row(cells, "total"))
    return {"columns": columns, "lines": rows}


def _totals(letter: DunningLetter, say: Words) -> list[View]:
    """Principal, charges and interest, each on its own line, and what is to be paid."""
    carried = {
        charge: sum_of(one.open for one in letter.carried if one.charge == charge)
        for charge in ("fee", "interest")
    }
    lines: list[tuple[str, Decimal]] = [
        (say("letter.principal"), letter.principal),
        (say("letter.carried.fee"), carried["fee"]),
        (say("letter.carried.interest"), carried["interest"]),
        (say(f"letter.fee.{letter.kind}"), letter.fee),
        (say("letter.interest", day=letter.date.isoformat()), letter.interest),
        (say.of_country("letter.compensation"), letter.compensation),
        (say("letter.credit"), -letter.credit),
    ]
    rows = [
        {"label": label, "amount": say.amount(amount, letter.currency), "strong": False}
        for at, (label, amount) in enumerate(lines)
        if amount or not at
    ]
    label = say("document.to_pay", currency=letter.currency)
    return [
        *rows,
        {"label": label, "amount": say.amount(letter.total, letter.currency), "strong": True},
    ]


def _interest(letter: DunningLetter, say: Words) -> View | None:
    """The lines of the interest, with rates and days; None where none is charged."""
    charged = [item for item in letter.items if item.interest]
    lines = [(item, line) for item in charged for line in item.lines]
    if not lines:
        return None
    currency = letter.currency
    rows = [
        table_row(
            [
                printable(item.document) or "\N{EN DASH}",
                say.day(line.first),
                say.day(line.last),
                str(line.days),
                say.amount(line.balance, currency),
                say.percent(line.rate),
                say.amount(line.interest, currency),
            ]
        )
        for item, line in lines
    ]
    before = sum_of(line.interest for _, line in lines) - letter.interest
    if before:
        cells = [say("letter.charged_before"), *[""] * 5, say.amount(-before, currency)]
        rows.append(table_row(cells, "muted"))
    if len(rows) > 1:
        cells = [say("letter.sum"), *[""] * 5, say.amount(letter.interest, currency)]
        rows.append(table_row(cells, "total"))
    return {
        "heading": say("letter.interest_title"),
        "columns": columns_of(
            say,
            ("letter.document", "wide"),
            ("letter.from", "text"),
            ("letter.to", "text"),
            ("letter.days", "amount"),
            ("letter.basis", "amount"),
            ("letter.rate", "amount"),
            ("letter.interest_amount", "amount"),
        ),
        "lines": rows,
        "note": _runs_on(charged, letter, say),
    }


def _runs_on(charged: list[DunningItem], letter: DunningLetter, say: Words) -> str:
    """At what rate interest runs on, where something is left that bears it."""
    running = [
        item.lines[-1]
        for item in charged
        if item.open > ZERO and item.lines and item.lines[-1].last >= letter.date
    ]
    if not running:
        return ""
    rates = sorted({line.rate for line in running})
    following = max(line.last for line in running) + timedelta(1)
    return say(
        "letter.runs_on",
        rate=" / ".join(say.percent(rate) for rate in rates),
        day=following.isoformat(),
    )


def _payment(
    letter: DunningLetter, settings: Settings, say: Words, draw: Callable[[str], str] | None
) -> View | None:
    """What to pay, when and where; nothing where the credit covers it."""
    where = where_to_pay(settings.company, say)
    if not where or letter.total <= ZERO:
        return None
    fields = [[say("document.pay.amount"), say.money(letter.total, letter.currency)]]
    if letter.deadline is not None:
        fields.append([say("letter.deadline"), say.day(letter.deadline)])
    fields += where
    note = ""
    if letter.kid:
        fields.append([say.of_country("document.pay.kid"), printable(letter.kid)])
    elif any(item.kid for item in letter.items):
        note = say("document.pay.mention_each")
    else:
        note = say("document.pay.mention", number=printable(letter.number))
    fields.append([say("document.pay.payee"), printable(settings.company.name)])
    company = settings.company
    content = payment_qr(of_letter(letter), company, payment_account(company))
    return {
        "title": say("document.payment"),
        "fields": fields,
        "note": note,
        "qr": draw(content) if content is not None and draw is not None else None,
        "qr_label": say("document.pay.qr"),
    }
