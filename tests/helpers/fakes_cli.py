"""A program of fakes for the command line: one folder in memory, and what was asked of the rest."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from pos_app.cli.main import run
from pos_app.octo.callback import examine_callback
from pos_app.services.books_check import BooksReport
from pos_app.services.callbacks import CallbackVerdict
from pos_app.services.ports import CatalogueStore, CheckResult, SaleStore, SecretStore, StorageError
from tests.helpers.fake_ports import (
    FakeCatalogue,
    FakeGateway,
    FakeIds,
    FakeSaleStore,
    FakeSecretStore,
)


@dataclass
class FakeFolder:
    """A data folder; `trouble` makes its books unreadable, `damage` its check fail."""

    store: FakeSaleStore = field(default_factory=FakeSaleStore)
    goods: FakeCatalogue = field(default_factory=FakeCatalogue)
    keyring: FakeSecretStore = field(default_factory=FakeSecretStore)
    callback_keyring: FakeSecretStore = field(default_factory=FakeSecretStore)
    octo: FakeGateway = field(default_factory=FakeGateway)
    ids: FakeIds = field(default_factory=FakeIds)
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
