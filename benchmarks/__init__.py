"""Measures what a cashier feels, each time beside the barest code that does the same on this machine."""
