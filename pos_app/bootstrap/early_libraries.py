"""Has the system load Qt's libraries on a second core while the interpreter is busy with modules of its own.

An import loads a library and holds the interpreter meanwhile; a call through `_ctypes` lets it go on. What has been
loaded once is only found again by the import that follows. Nothing depends on this: where it can't be done, the
imports do it.
"""

from __future__ import annotations

import _thread
import sys
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARIES = (
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
)
"""Inside PySide6, in the order in which they need one another. A name that isn't there costs nothing."""
_BIND_NOW = 2


def load_beside() -> None:
    """Comes back at once. Only on Linux: elsewhere a library that is loaded by path may not find its own."""
    found = PathFinder.find_spec("PySide6") if sys.platform == "linux" else None
    if found is not None and found.submodule_search_locations:
        _thread.start_new_thread(_load_all, (found.submodule_search_locations[0],))


def _load_all(folder: str) -> None:
    try:
        load = _dlopen()
    except (ImportError, OSError):
        return
    for name in LIBRARIES:
        load(f"{folder}/{name}".encode(), _BIND_NOW)


def _dlopen() -> Callable[[bytes, int], object]:
    """The C function. Without the module `ctypes`, which would cost a fifth of what is saved here."""
    import _ctypes

    c: Any = _ctypes
    simple = c._SimpleCData  # noqa: SLF001 - what `ctypes` itself is made of
    text, number, pointer = (type(sign, (simple,), {"_type_": sign}) for sign in "ziP")
    shape = {"_flags_": c.FUNCFLAG_CDECL, "_restype_": pointer, "_argtypes_": (text, number)}
    function = type("Dlopen", (c.CFuncPtr,), shape)
    made: Callable[[bytes, int], object] = function(c.dlsym(c.dlopen(None, _BIND_NOW), "dlopen"))
    return made
