"""The customer register: the records, how they are read, and how one is found among them."""

from __future__ import annotations

from reskontro.customers.record import (
    Consent,
    Contact,
    CreditCheck,
    Customer,
    CustomerNumber,
    CustomerType,
    TradeDiscount,
)
from reskontro.customers.register import load_customers
from reskontro.customers.search import nearest, number_order

__all__ = [
    "Consent",
    "Contact",
    "CreditCheck",
    "Customer",
    "CustomerNumber",
    "CustomerType",
    "TradeDiscount",
    "load_customers",
    "nearest",
    "number_order",
]
