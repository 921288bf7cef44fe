"""From the pay key to the outcome."""
