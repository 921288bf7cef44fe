"""The key table."""
