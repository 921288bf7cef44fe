"""The demo without a person: a whole sale on the real window, a picture of each step, its own QR read back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.phone import PhoneCustomer
from pos_app.bootstrap.window import open_window

if TYPE_CHECKING:
    from pos_app.services.till import Till
    from pos_app.ui.main_window import MainWindow

GOODS = 4


def play(folder: DataFolder, pictures: Path) -> int:
    """Returns 0 when the whole sale went through, else 1; each step is printed."""
    outcome = [1]

    def on_ready(window: MainWindow, till: Till) -> None:
        from pos_app.ui.demo_player import DemoPlan, DemoPlayer

        def end(status: int) -> None:
            outcome[0] = status
            window.leave()

        products = [product for product in till.catalogue.first(limit=20) if not product.is_weighed]
        plan = DemoPlan(
            codes=tuple(product.barcode for product in products[:GOODS]),
            folder=pictures,
            customer=PhoneCustomer(),
            say=_say,
        )
        DemoPlayer(window, till=till, plan=plan, on_end=end).start()

    status = open_window(folder, on_ready=on_ready)
    _say(f"The pictures are in {pictures.resolve()}")
    return status or outcome[0]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
