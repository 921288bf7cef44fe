"""A pretend Octo over real HTTP, for demo and tests. It shares no code with the till, so it can witness its sums."""
