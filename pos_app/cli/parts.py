"""What the commands need from the rest of the program; the composition root fills it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from pos_app.services.books_check import BooksReport
from pos_app.services.callbacks import CallbackVerdict
from pos_app.services.day_check import Progress
from pos_app.services.day_check_ports import DayCheckStore, Days
from pos_app.services.ports import (
    CatalogueStore,
    CheckResult,
    Clock,
    Ids,
    PaymentGateway,
    SaleStore,
    SecretStore,
)


class Folder(Protocol):
    """One data folder. Each part is opened when it is first asked for; `StorageError` when that can't be done."""

    @property
    def ids(self) -> Ids: ...

    @property
    def clock(self) -> Clock: ...

    def books(self) -> SaleStore: ...

    def catalogue(self) -> CatalogueStore: ...

    def secrets(self) -> SecretStore: ...

    def gateway(self) -> PaymentGateway: ...

    def callback_keys(self) -> SecretStore:
        """Octo's keys for signing callbacks: a keyring entry of their own for each account."""

    def examine_callback(self, text: str, *, formula: str, ask_key: Callable[[], str]) -> CallbackVerdict:
        """Whether this formula and key signed it; raises `CallbackError` for what isn't a callback."""

    def check_database(self) -> None:
        """Reads both files through; raises `StorageError` with what is wrong."""

    def verify_books(self) -> BooksReport:
        """Looks through the books without changing them, also beside a running till; `StorageError`: unreadable."""

    def newest_copy(self) -> str | None:
        """The newest copy of the books that can be read through, None when there is none."""

    def check_days(self, days: Days, *, on_progress: Callable[[Progress], None]) -> Progress:
        """Reads these days' payments at Octo. Ctrl+C stops it; what was found is kept."""

    def day_checks(self) -> DayCheckStore: ...

    def close(self) -> None:
        """Closes what was opened. Never raises."""


class Parts(Protocol):
    """The program as the command line sees it. `data_dir` is what `--data-dir` says, None without it."""

    def folder(self, data_dir: Path | None, /) -> Folder:
        """Makes the folder where it is missing; raises `StorageError` when it can't be used."""

    def check_fonts(self) -> CheckResult:
        """Whether the texts of all languages can be drawn on this system."""

    def run_till(self, data_dir: Path | None, /) -> int:
        """The window; returns the exit status."""

    def run_sandbox(self, *, host: str, port: int, shop_id: int, secret: str) -> int:
        """Prints its address on the first line and serves until it is told to stop; returns the exit status."""

    def run_demo(self, data_dir: Path | None, /, *, headless: Path | None) -> int:
        """With `headless` plays a sale by itself and leaves a screenshot of each step there."""

    def run_gallery(
        self, folder: Path | None, /, *, scenes: Sequence[str], sizes: Sequence[str], has_page: bool
    ) -> int:
        """Without a folder the window of all parts. No scenes mean all. Raises `CommandFailed`."""

    def note_uncaught(self, error: Exception, /, *, data_dir: Path | None) -> Path | None:
        """Writes an error that nobody foresaw into the log; returns the log's path, None when even that failed."""
