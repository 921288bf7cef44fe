"""Every part and every screen of the till, to look at: over a made-up shop in memory, without keyring or network."""
