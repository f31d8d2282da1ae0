"""The rules that books are checked by: what they find, what mends it, and why they are there."""
