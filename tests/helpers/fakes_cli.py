"""A program of fakes for the command line: one folder in memory, and what was asked of the rest."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from pos_app.bootstrap.straight import StraightTasks
from pos_app.cli.main import run
from pos_app.octo.callback import examine_callback
from pos_app.services.answer_takers import CommandTaker
from pos_app.services.books_check import BooksReport
from pos_app.services.callbacks import CallbackVerdict
from pos_app.services.day_check import DayCheck, Progress
from pos_app.services.day_check_ports import Days
from pos_app.services.ports import CatalogueStore, CheckResult, SaleStore, SecretStore, StorageError
from tests.helpers.day_check_rig import FakeDayChecks
from tests.helpers.fake_ports import (
    FakeCatalogue,
    FakeClock,
    FakeGateway,
    FakeIds,
    FakeSaleStore,
    FakeScheduler,
    FakeSecretStore,
)


def _nobody_lends(_: str) -> AbstractContextManager[None]:
    """A till with the window has the folder."""
    return nullcontext()


@dataclass
class FakeFolder:
    """A data folder; `trouble` makes its books unreadable, `damage` its check fail."""

    store: FakeSaleStore = field(default_factory=FakeSaleStore)
    goods: FakeCatalogue = field(default_factory=FakeCatalogue)
    keyring: FakeSecretStore = field(default_factory=FakeSecretStore)
    callback_keyring: FakeSecretStore = field(default_factory=FakeSecretStore)
    octo: FakeGateway = field(default_factory=FakeGateway)
    ids: FakeIds = field(default_factory=FakeIds)
    clock: FakeClock = field(default_factory=FakeClock)
    trouble: Exception | None = None
    damage: StorageError | None = None
    report: BooksReport = field(default_factory=BooksReport)
    copy: str | None = None
    times_closed: int = 0

    def books(self) -> SaleStore:
        if self.trouble is not None:
            raise self.trouble
        return self.store

    def catalogue(self) -> CatalogueStore:
        return self.goods

    def secrets(self) -> SecretStore:
        return self.keyring

    def callback_keys(self) -> SecretStore:
        return self.callback_keyring

    def examine_callback(self, text: str, *, formula: str, ask_key: Callable[[], str]) -> CallbackVerdict:
        return examine_callback(text, formula=formula, ask_key=ask_key)

    def gateway(self) -> FakeGateway:
        return self.octo

    def check_database(self) -> None:
        if self.damage is not None:
            raise self.damage

    def verify_books(self) -> BooksReport:
        if self.trouble is not None:
            raise self.trouble
        return self.report

    def newest_copy(self) -> str | None:
        return self.copy

    @cached_property
    def checks(self) -> FakeDayChecks:
        return FakeDayChecks(self.store)

    def day_checks(self) -> FakeDayChecks:
        return self.checks

    def check_days(self, days: Days, *, on_progress: Callable[[Progress], None]) -> Progress:
        """In no time; `on_read` of the fake Octo may press Ctrl+C."""
        tasks, scheduler = StraightTasks(), FakeScheduler(self.clock)
        check = DayCheck(
            store=self.checks,
            books=self.store,
            gateway=self.octo,
            taker=CommandTaker(lend=_nobody_lends, clock=self.clock),
            tasks=tasks,
            scheduler=scheduler,
            clock=self.clock,
        )
        check.subscribe(on_progress)
        try:
            check.start(days)
            scheduler.pass_time(3600.0)
        except KeyboardInterrupt:
            check.stop()
        return check.progress

    def close(self) -> None:
        self.times_closed += 1


@dataclass
class FakeParts:
    """`calls` holds what was run with which arguments; `noted` the errors that went to the log."""

    opened: FakeFolder = field(default_factory=FakeFolder)
    fonts: CheckResult = field(default_factory=lambda: CheckResult("fonts", ok=True, message="All letters."))
    calls: list[tuple[str, Any]] = field(default_factory=list)
    noted: list[Exception] = field(default_factory=list)
    log: Path | None = Path("/till/logs/pos-app.jsonl")

    def folder(self, data_dir: Path | None) -> FakeFolder:
        self.calls.append(("folder", data_dir))
        return self.opened

    def check_fonts(self) -> CheckResult:
        return self.fonts

    def run_till(self, data_dir: Path | None) -> int:
        self.calls.append(("till", data_dir))
        return 0

    def run_sandbox(self, *, host: str, port: int, shop_id: int, secret: str) -> int:
        self.calls.append(("sandbox", (host, port, shop_id, secret)))
        return 0

    def run_demo(self, data_dir: Path | None, *, headless: Path | None) -> int:
        self.calls.append(("demo", (data_dir, headless)))
        return 0

    def run_gallery(
        self, folder: Path | None, *, scenes: Sequence[str], sizes: Sequence[str], has_page: bool
    ) -> int:
        self.calls.append(("gallery", (folder, scenes, sizes, has_page)))
        return 0

    def note_uncaught(self, error: Exception, *, data_dir: Path | None) -> Path | None:
        self.noted.append(error)
        return self.log


class Terminal:
    """Types commands and reads what they print."""

    def __init__(
        self, parts: FakeParts, *, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.parts = parts
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self.out = ""
        self.err = ""

    @property
    def folder(self) -> FakeFolder:
        return self.parts.opened

    def type(self, *arguments: str, stdin: bytes = b"") -> int:
        """Runs `pos-app ARGUMENTS` with these bytes on standard input; returns the exit status."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = run(arguments, self.parts)
        self.out, self.err = self._capsys.readouterr()
        return status
