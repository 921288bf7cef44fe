"""One sale of the past: what was sold, how it was paid, and what is given back of it."""
