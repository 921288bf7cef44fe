"""The state of a text field before a scan began, to be put back when it is known to have been one."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLineEdit


class FieldState:
    """Text, cursor and selection of a field at one moment."""

    def __init__(self, field: QLineEdit) -> None:
        self._field = field
        self._text = field.text()
        self._cursor = field.cursorPosition()
        self._selection = (field.selectionStart(), field.selectionLength())

    def restore(self) -> None:
        """Does nothing where the field is gone meanwhile, or nothing was written into it."""
        field = self._field
        if not shiboken6.isValid(field):
            return
        if field.text() != self._text:
            field.setText(self._text)
        start, length = self._selection
        if start < 0:
            field.setCursorPosition(self._cursor)
        elif self._cursor == start:
            # Selected towards the left: the cursor stands before the selection.
            field.setSelection(start + length, -length)
        else:
            field.setSelection(start, length)


def is_writable(widget: object) -> bool:
    return isinstance(widget, QLineEdit) and not widget.isReadOnly() and widget.isEnabled()
