"""The first set-up by a new owner."""
