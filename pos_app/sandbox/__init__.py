"""A pretend Octo over real HTTP, for demo, practice and tests. Shares no code with the till, as its witness."""
