"""What is wrong with the till's books."""
