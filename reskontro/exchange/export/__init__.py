"""What a book hands out: typed tables, as CSV, JSON and SQLite, and for queries."""
