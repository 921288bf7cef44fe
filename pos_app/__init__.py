"""A desktop point of sale for shop counters in Uzbekistan that takes payments through Octo."""

__version__ = "0.1.0"
