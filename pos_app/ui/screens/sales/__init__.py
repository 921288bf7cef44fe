"""Today's sales and those of the past: the list, the search, and the sale that is opened."""
