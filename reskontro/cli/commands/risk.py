"""`reskontro risk`: a score of each customer from its own history."""

from reskontro.cli.call import Call
from reskontro.reports import risk as report
from reskontro.reports.model import Report


def risk(call: Call) -> Report:
    """A score of each customer from its own history."""
    return report.risk(call.book, call.as_of, selection=call.selection)
