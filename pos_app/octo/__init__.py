"""The Octo API: requests, answers and errors. Importing it costs nothing; httpx loads with the first call."""
