"""What the owner changes later."""
