"""The screens of the window, one package each: a view that draws and a presenter that says what."""
