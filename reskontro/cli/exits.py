"""How a call ends."""

from __future__ import annotations

FINE = 0
FINDINGS = 1  #: The book has findings, a proof fails, or a target is missed under `--strict`.
WRONG_CALL = 2
UNREADABLE = 3  #: The book cannot be read.
INTERRUPTED = 130
