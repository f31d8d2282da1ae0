"""Random invoices and credit notes, as somebody might post them, with what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import strategies as st

CENT = Decimal("0.01")
RATES = {"25": Decimal(25), "15": Decimal(15), "fritatt": Decimal(0), "omvendt": Decimal(0)}
UNITS = ("", "h", "stk", "m2", "kg")


@dataclass(frozen=True)
class Sale:
    """A transaction, the kind and number of its document, and what the customer owes or gets."""

    journal: str
    kind: str
    number: str
    total: Decimal


@dataclass(frozen=True)
class SaleLine:
    """One posting, without its sign."""

    net: Decimal
    code: str
    tags: tuple[str, ...]


def cents(low: int, high: int) -> st.SearchStrategy[Decimal]:
    return st.integers(low, high).map(lambda number: Decimal(number) / 100)


@st.composite
def sale_lines(draw: st.DrawFn) -> SaleLine:
    code = draw(st.sampled_from(sorted(RATES)))
    discount = draw(st.sampled_from([Decimal(0), Decimal(5), Decimal("12.5")]))
    tags = [f"discount: {discount}"] if discount else []
    if draw(st.booleans()):
        quantity = draw(st.integers(1, 5000)) / Decimal(8)
        price = draw(st.integers(1, 900_000)) / Decimal(1000)
        tags += [f"quantity: {quantity}", f"price: {price}"]
        if unit := draw(st.sampled_from(UNITS)):
            tags.append(f"unit: {unit}")
        base = quantity * price
    else:
        base = draw(cents(1, 900_000))
        if not discount and draw(st.booleans()):
            tags.append(f"quantity: {draw(st.integers(1, 60))}")
    net = (base * (1 - discount / 100)).quantize(CENT, ROUND_HALF_UP)
    return SaleLine(net, code, tuple(tags))


@st.composite
def sales(draw: st.DrawFn) -> Sale:
    """Lines of several codes, allowances and charges, an advance, rounding to whole units."""
    lines = draw(st.lists(sale_lines(), min_size=1, max_size=6))
    allowance = draw(st.none() | cents(1, 500))
    charge = draw(st.none() | cents(1, 9000))
    postings = [(line.net, f"3{at}00", line.code, line.tags) for at, line in enumerate(lines)]
    if allowance is not None:
        postings.append((-allowance, "3080", "25", ()))
    if charge is not None:
        postings.append((charge, "3200", "25", ("charge: FC",)))
    nets = {
        code: sum((n for n, _, own, _ in postings if own == code), Decimal(0)) for code in RATES
    }
    vat = {
        code: (nets[code] * rate / 100).quantize(CENT, ROUND_HALF_UP)
        for code, rate in RATES.items()
    }
    gross = sum((*nets.values(), *vat.values()), Decimal(0))
    others = [("27" + code, amount) for code, amount in vat.items() if amount]
    whole = gross.quantize(Decimal(1), ROUND_HALF_UP)
    rounding = whole - gross if draw(st.booleans()) else Decimal(0)
    if rounding:
        others.append(("7745", rounding))
    total = gross + rounding
    if total > 1 and draw(st.booleans()):
        advance = draw(st.integers(1, int(total * 100) - 1)) / Decimal(100)
        others.append(("2900", -advance))
        total -= advance
    credit = draw(st.booleans())
    kind, number, sign = ("credit-note", "KN-1", 1) if credit else ("invoice", "F-1", -1)
    text = [f"2026-01-05 * ({number}) Kunde | Varer", f"    1500:1    {-sign * total:f} NOK"]
    if not credit:
        text.append(f"    ; invoice: {number}")
    for at, (net, account, code, tags) in enumerate(postings):
        text += [f"    {account}    {sign * net:f} NOK", f"    ; Vare {at}", f"    ; vat: {code}"]
        text += [f"    ; {tag}" for tag in tags]
    text += [f"    {account}    {sign * amount:f} NOK" for account, amount in others]
    return Sale("\n".join(text) + "\n", kind, number, total)
