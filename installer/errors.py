"""The one error of the set-up. Its text is what a person reads: what went wrong, and what to do."""

from __future__ import annotations


class SetUpError(Exception):
    """The set-up, or a step after it, can't go on."""
