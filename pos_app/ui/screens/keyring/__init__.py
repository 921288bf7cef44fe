"""What to do when the keyring doesn't give the secret."""
