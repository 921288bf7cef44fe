"""Before the first paint nothing is loaded that can wait: Qt's namespace alone takes 15 ms."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.helpers import display
from tests.helpers.shop import NON, Shop, scan_into
from tests.helpers.till_process import ROOT

START_TIMEOUT_S = 30.0


def _loaded_until_painted(shop: Shop) -> str:
    command = (sys.executable, "-m", "tests.helpers.first_paint", "--data-dir", str(shop.data_dir))
    ran = subprocess.run(
        command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=START_TIMEOUT_S, check=True
    )
    return ran.stdout.strip()


def test_the_sell_screen_is_painted_without_qts_namespace(shop: Shop) -> None:
    assert _loaded_until_painted(shop) == "nothing"


def test_a_restart_over_an_open_payment_is_painted_without_it(shop: Shop) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON)
        display.press(display.PAY)
        watch.wait_for_stage("waiting")
        watch.till.kill()

    assert _loaded_until_painted(shop) == "nothing"
