"""A new book: what it begins with, and putting it in place whole or not at all."""
