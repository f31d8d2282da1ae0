"""What the firm sends its customers: invoices, statements, confirmations, as PDF."""
