"""All that knows Qt: the window, its screens and its parts."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts an import of its own in place

# Its import reads the source of each module that comes after it, to see whether that wants Qt's methods under other
# names. None of ours does, and the reading costs the start 6 ms: Python's own import, which it keeps, does the work.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
