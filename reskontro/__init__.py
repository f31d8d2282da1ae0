"""reskontro: the customer ledger for books kept as plain text."""

__version__ = "0.1.0"
