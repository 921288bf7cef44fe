"""The payment ended without the money."""
