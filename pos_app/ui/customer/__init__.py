"""The second screen, which faces the customer. It draws the same state as the cashier's window and holds none."""
