"""Late interest: what bears it, at what rate, and what it comes to, line by line."""
