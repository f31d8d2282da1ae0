"""Recording: what happens with a customer, as new transactions at the end of a journal."""
