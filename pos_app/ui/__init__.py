"""All that knows Qt: the window, its screens and its parts."""
