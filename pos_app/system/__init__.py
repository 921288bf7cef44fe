"""What the operating system gives: folders, clock, keyring, log, sounds, locks. No Qt, no rule of the shop."""
