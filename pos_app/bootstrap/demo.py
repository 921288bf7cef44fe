"""The demo: a sample shop on a folder and a keyring entry of its own, against the built-in sandbox."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from pos_app.bootstrap.folder import DataFolder
from pos_app.domain.money import Currency
from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import SecretError
from pos_app.services.setup import Wishes, apply_setup
from pos_app.system.paths import demo_dir

KEYRING_LABEL = "pos-app-demo"
SECRET = "test"
"""The sandbox's pretend secret. It opens nothing anywhere else."""


def run_demo(wanted: Path | None, *, headless: Path | None) -> int:
    """Opens the demo's window, or with `headless` plays a sale by itself; returns the exit status."""
    place = demo_dir(wanted)
    shutil.rmtree(place, ignore_errors=True)
    with SandboxServer(secret=SECRET, on_event=_say if headless is None else None) as sandbox:
        folder = DataFolder(place, keyring_label=KEYRING_LABEL)
        try:
            _set_up(folder, octo_url=sandbox.address)
            return _play(folder, headless=headless, sandbox=sandbox)
        finally:
            _forget_secret(folder)
            folder.close()


def _set_up(folder: DataFolder, *, octo_url: str) -> None:
    from pos_app.bootstrap.goods import load_sample

    wishes = Wishes(
        shop_id=10000,
        currency=Currency.UZS,
        octo_url=octo_url,
        shop_name="Navroʻz Market",
        secret=SECRET,
        is_test=True,
    )
    try:
        apply_setup(
            wishes,
            store=folder.books(),
            catalogue=folder.catalogue(),
            secrets=folder.secrets(),
        )
    except SecretError as error:
        _say(f"The demo can't take payments. {error}")
    load_sample(folder.catalogue(), currency=Currency.UZS)
    _say(f"The pretend Octo answers at {octo_url}. No real money moves.")


def _play(folder: DataFolder, *, headless: Path | None, sandbox: SandboxServer) -> int:
    from pos_app.bootstrap.window import open_window
    from pos_app.sandbox.scenarios import SCENARIOS
    from pos_app.ui.options import Training

    training = Training(
        names=tuple(scenario.name for scenario in SCENARIOS),
        now=lambda: sandbox.scenario.name,
        switch_on=sandbox.scenario.switch_on,
    )

    if headless is None:
        _say("Scan or type a code, press Ctrl+Enter, and pay on the page that the QR code names.")
        return open_window(folder, training=training)
    from pos_app.bootstrap.demo_play import play

    return play(folder, headless)


def _forget_secret(folder: DataFolder) -> None:
    account = folder.books().load_settings().account
    if account is not None:
        try:
            folder.secrets().remove(account)
        except SecretError:
            return


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
