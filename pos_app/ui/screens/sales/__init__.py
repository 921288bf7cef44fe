"""Today's sales."""
