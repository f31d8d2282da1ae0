"""The country's rules as data: rates, fees, limits, VAT and retention, in dated tables.

`NO.yaml` and `SE.yaml` hold the tables, each row with its source and how sure it is; a book's
settings add rows of its own, which win. `lookup.rules_of` gives a country's rules, and a day that
no known row covers is a `lookup.MissingRule`, never the latest row.
"""
