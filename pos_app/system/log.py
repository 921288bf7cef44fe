"""The log: one JSON object a line in the till's folder, for whoever helps. No secret passes; no sale waits for it."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pos_app.system.secret_words import SecretWords

if TYPE_CHECKING:
    from logging import Handler

FILE_NAME = "pos-app.jsonl"
LARGEST_BYTES = 1_000_000
KEPT = 5
"""So many full files stay beside the one that is written."""
LOGGER = "pos_app"
_NOISY = ("httpx", "httpcore", "keyring", "jeepney")


class Log:
    """Cheap to make; `open` brings in the standard library's logging, so call it after the first paint.

    Uncaught errors are written from the first moment on: they open it by themselves.
    """

    def __init__(self, folder: Path, *, largest_bytes: int = LARGEST_BYTES, kept: int = KEPT) -> None:
        self.path = folder / FILE_NAME
        self._largest_bytes = largest_bytes
        self._kept = kept
        self._words = SecretWords()
        self._handler: Handler | None = None
        self._lock = threading.Lock()

    def hide(self, secret: str) -> None:
        """Masks the value in everything written from now on."""
        self._words.add(secret)

    def open(self) -> None:
        """Takes over all loggers of this process. Again does nothing."""
        with self._lock:
            if self._handler is not None:
                return
            import logging

            from pos_app.system.log_file import JsonLinesHandler

            handler = JsonLinesHandler(
                self.path, words=self._words, largest_bytes=self._largest_bytes, kept=self._kept
            )
            root = logging.getLogger()
            root.addHandler(handler)
            logging.getLogger(LOGGER).setLevel(logging.INFO)
            for name in _NOISY:
                logging.getLogger(name).setLevel(logging.WARNING)
            logging.raiseExceptions = False
            self._handler = handler

    def close(self) -> None:
        with self._lock:
            if self._handler is not None:
                import logging

                logging.getLogger().removeHandler(self._handler)
                self._handler.close()
                self._handler = None

    def note(self, message: str, **data: Any) -> None:
        """What happened, with facts beside it. From any thread."""
        self.open()
        import logging

        logging.getLogger(LOGGER).info(message, extra={"data": data})

    def note_error(self, error: BaseException, *, where: str) -> None:
        """An error with its traceback, which stands nowhere but here."""
        self.open()
        import logging

        logging.getLogger(LOGGER).error(
            "uncaught error",
            exc_info=(type(error), error, error.__traceback__),
            extra={"data": {"where": where}},
        )

    def catch_uncaught(self) -> None:
        """From now on errors that nobody caught, on any thread, go here and not to the screen."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread_uncaught
        sys.unraisablehook = self._on_unraisable

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self.note_error(error.with_traceback(trace), where="main thread")

    def _on_thread_uncaught(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            name = found.thread.name if found.thread else "a thread"
            self.note_error(found.exc_value, where=name)

    def _on_unraisable(self, found: Any) -> None:
        if found.exc_value is not None:
            self.note_error(found.exc_value, where=f"clean-up: {found.err_msg or ''}")
