"""The money came."""
