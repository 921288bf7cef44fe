"""What isn't settled yet, and what can be done about it."""
