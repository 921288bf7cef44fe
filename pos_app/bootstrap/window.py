"""Starts the till's window on a data folder; a second start on the same folder only raises the first window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app import __version__
from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.services import make_till
from pos_app.services.ports import ImportReport, Scheduler, StorageError, TaskRunner
from pos_app.services.settings import Settings
from pos_app.services.till import Till
from pos_app.system.instance_lock import InstanceLock
from pos_app.system.paths import data_dir
from pos_app.ui.app import run_window
from pos_app.ui.options import WindowOptions

if TYPE_CHECKING:
    from pos_app.services.setup import Wishes
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.options import Training

OnReady = Callable[["MainWindow", Till], None]


def run_till(wanted: Path | None) -> int:
    """The till on the wanted or the usual folder; returns the exit status."""
    try:
        folder = DataFolder(data_dir(wanted))
    except StorageError as error:
        return _trouble(str(error))
    try:
        return open_window(folder)
    finally:
        folder.close()


def open_window(
    folder: DataFolder, *, on_ready: OnReady | None = None, training: Training | None = None
) -> int:
    """Runs the window until it is closed. `on_ready` is called once after the first paint.

    `training` is what the pretend Octo can be told to do, in the demo's window.
    """
    folder.log.catch_uncaught()
    lock = InstanceLock(folder.path)
    try:
        if not lock.acquire():
            return _raise_first(folder.path)
    except StorageError as error:
        return _trouble(str(error))

    def till(tasks: TaskRunner, scheduler: Scheduler) -> Till:
        return make_till(folder, tasks=tasks, scheduler=scheduler)

    def ready(window: MainWindow, till: Till) -> None:
        from pos_app.bootstrap.event_log import log_events

        folder.log.note("till started", version=__version__)
        log_events(till.bus, log=folder.log)
        if on_ready is not None:
            on_ready(window, till)

    try:
        return run_window(till, options=_options(folder, on_ready=ready, training=training))
    finally:
        lock.release()


def _options(folder: DataFolder, *, on_ready: OnReady, training: Training | None) -> WindowOptions:
    def import_goods(path: Path) -> ImportReport:
        from pos_app.bootstrap.goods import import_file

        return import_file(
            path, catalogue=folder.catalogue(), currency=folder.books().load_settings().currency
        )

    def load_goods() -> ImportReport:
        from pos_app.bootstrap.goods import load_sample

        return load_sample(folder.catalogue(), currency=folder.books().load_settings().currency)

    def set_up(wishes: Wishes) -> Settings:
        from pos_app.services.setup import apply_setup

        return apply_setup(
            wishes,
            store=folder.books(),
            catalogue=folder.catalogue(),
            secrets=folder.secrets(),
        )

    return WindowOptions(
        data_dir=folder.path,
        version=__version__,
        import_file=import_goods,
        load_sample=load_goods,
        set_up=set_up,
        on_ready=on_ready,
        training=training,
        open_training=lambda: _open_training(folder.path),
    )


def _open_training(path: Path) -> None:
    """A program of its own: what is practised there can't touch this till."""
    import subprocess

    is_packed = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if is_packed else [sys.executable, "-m", "pos_app"]
    subprocess.Popen([*program, "--data-dir", str(path), "demo"], start_new_session=True)  # noqa: S603 - our own program


def _raise_first(path: Path) -> int:
    from pos_app.ui.single_instance import raise_first

    if raise_first(path):
        return 0
    return _trouble(
        f"Another till is using the folder {path}, and its window can't be reached. No second one was opened. "
        "Close the other one and start again."
    )


def _trouble(sentence: str) -> int:
    from pos_app.ui.trouble import show_trouble

    return show_trouble(sentence)
