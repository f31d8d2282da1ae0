from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from reskontro.problems import Note
from reskontro.reports.model import Column, Head, Proof, Report, Row, Table

D = Decimal
AMOUNT = ("0-30", "31-60", "61-90", "over_90")


def _say(text: str) -> Note:
    return Note("render.text", {"text": text})


@pytest.fixture
def ageing() -> Report:
    """S2, with the customers' numbers and the per cent row."""
    figures = {
        ("10001", "Kunde A"): (150_000, 100_000, 50_000, None, None),
        ("10002", "Kunde B"): (80_000, 30_000, 25_000, 25_000, None),
        ("10003", "Kunde C"): (45_000, None, None, 20_000, 25_000),
    }
    total = (275_000, 130_000, 75_000, 45_000, 25_000)
    share = ("100", "47", "27", "16", "9")
    amounts = [Row((*who, *_money(what))) for who, what in figures.items()]
    return Report(
        name="ageing",
        head=Head(
            title=_say("Aldersfordeling"),
            company="Abc Handel AS",
            orgnr="987654325",
            commit="1a2b3c4",
            currency="NOK",
        ),
        tables=(
            Table(
                columns=(
                    Column(_say("Kunde")),
                    Column(_say("Navn"), shrink=True),
                    Column(_say("Sum"), "amount"),
                    Column(_say("0–30"), "amount"),
                    Column(_say("31–60"), "amount"),
                    Column(_say("61–90"), "amount"),
                    Column(_say("Over 90"), "amount"),
                ),
                rows=(
                    *amounts,
                    Row(("Totalt", "", *_money(total)), "total"),
                    Row(
                        ("Prosent", "", *(Note("render.percent", {"value": s}) for s in share)),
                        "muted",
                    ),
                ),
                currency="NOK",
            ),
        ),
        rows=tuple(
            {
                "customer": who[0],
                "name": who[1],
                "currency": "NOK",
                "total": D(what[0] or 0),
                "buckets": {k: D(v or 0) for k, v in zip(AMOUNT, what[1:], strict=True)},
                "unallocated": D(0),
            }
            for who, what in figures.items()
        ),
        total=(
            {
                "currency": "NOK",
                "total": D(275_000),
                "buckets": {k: D(v) for k, v in zip(AMOUNT, total[1:], strict=True)},
                "unallocated": D(0),
                "share": {
                    k: D(v) for k, v in zip(AMOUNT, ("47.3", "27.3", "16.4", "9.1"), strict=True)
                },
            },
        ),
        proof=(Proof("NOK", D(275_000), D(0), D(275_000), D(275_000), None, D(0), D(0)),),
        as_of=date(2024, 6, 30),
    )


def _money(values: tuple[int | None, ...]) -> tuple[Decimal | None, ...]:
    return tuple(None if value is None else D(value) for value in values)


@pytest.fixture
def statement() -> Report:
    """S1."""
    lines: list[tuple[str, str, str | None, int | None, int | None, int]] = [
        ("01-01", "Åpningssaldo", None, None, None, 25_000),
        ("01-05", "Faktura materialer", "2024-001", 45_000, None, 70_000),
        ("01-15", "Innbetaling", None, None, 25_000, 45_000),
        ("01-20", "Faktura arbeid", "2024-002", 80_000, None, 125_000),
        ("02-02", "Innbetaling", None, None, 45_000, 80_000),
        ("02-10", "Kreditnota retur", "KN-001", None, 5_000, 75_000),
        ("02-25", "Faktura tilleggsarbeid", "2024-003", 35_000, None, 110_000),
        ("03-15", "Innbetaling", None, None, 80_000, 30_000),
    ]
    return Report(
        name="statement",
        head=Head(_say("Kontoutskrift"), "Byggmester Hansen AS", currency="NOK"),
        tables=(
            Table(
                title="10001 Byggmester Hansen AS",
                columns=(
                    Column(_say("Dato"), "date"),
                    Column(_say("Tekst"), shrink=True),
                    Column(_say("Dokument")),
                    Column(_say("Debet"), "amount"),
                    Column(_say("Kredit"), "amount"),
                    Column(_say("Saldo"), "amount", drop=1),
                ),
                rows=tuple(
                    Row(
                        (
                            date.fromisoformat(f"2024-{day}"),
                            text,
                            document,
                            *_money((debit, credit, balance)),
                        ),
                    )
                    for day, text, document, debit, credit, balance in lines
                ),
            ),
        ),
        rows=tuple(
            {
                "date": date.fromisoformat(f"2024-{day}"),
                "text": text,
                "document": document,
                "debit": None if debit is None else D(debit),
                "credit": None if credit is None else D(credit),
                "balance": D(balance),
                "source": "journals/2024.journal:1",
            }
            for day, text, document, debit, credit, balance in lines
        ),
        proof=(Proof("NOK", D(35_000), D(-5_000), D(30_000), D(30_000), None, D(0), D(150_000)),),
        notes=(Note("report.guessed", {"account": "1500"}),),
        as_of=date(2024, 3, 15),
    )
