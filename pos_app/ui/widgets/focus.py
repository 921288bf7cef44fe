"""How a part takes the focus, in Qt's own numbers for `setProperty("focusPolicy", …)`: its namespace loads late."""

NO_FOCUS = 0
TAB_FOCUS = 1
STRONG_FOCUS = 11
"""By Tab and by a click."""
