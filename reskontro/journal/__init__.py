"""Reading and writing journals; `docs/compat.md` lists where this differs from hledger."""

from reskontro.journal.declarations import Declarations, Declared, DeclaredCommodity, Price
from reskontro.journal.exact import use_exact_decimals
from reskontro.journal.files import DiskFiles, Files
from reskontro.journal.model import Amount, Assertion, Posting, Tags, Transaction
from reskontro.journal.reader import Reader
from reskontro.journal.state import State

__all__ = [
    "Amount",
    "Assertion",
    "Declarations",
    "Declared",
    "DeclaredCommodity",
    "DiskFiles",
    "Files",
    "Posting",
    "Price",
    "Reader",
    "State",
    "Tags",
    "Transaction",
    "use_exact_decimals",
]
