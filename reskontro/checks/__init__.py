"""Checks: rules with stable codes that a book is held to, and what was found against them.

A rule is a pure function from what is checked to problems. Which rules there are stands in
`rules`; each has a page in the phrase catalogue and a smallest book in `examples/` that breaks
it, beside one that does not.
"""
