"""Following up what is overdue: what it costs the one who owes it."""
