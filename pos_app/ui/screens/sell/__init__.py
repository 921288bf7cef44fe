"""Where goods are scanned and the basket stands."""
