"""Look of the program: `Theme` for the whole, `colour` and `font` for those who paint."""

from pos_app.ui.theme.fonts import font, sized_font
from pos_app.ui.theme.theme import Theme, ask_for_style, brush, colour, ink_palette

__all__ = ["Theme", "ask_for_style", "brush", "colour", "font", "ink_palette", "sized_font"]
