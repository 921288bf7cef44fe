"""The page with the shop's goods."""
