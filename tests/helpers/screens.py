"""Draws the pictures of docs/screens: every screen of a sale, in both themes and both languages.

Run on a screen: python -m tests.helpers.screens docs/screens [1024x768]
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from pos_app.domain.answer import Said
from pos_app.domain.money import Currency, parse_money
from pos_app.domain.product import Product
from pos_app.services.ports import Lane
from pos_app.services.settings import Settings
from pos_app.ui.app import make_app, make_window
from pos_app.ui.main_window import MainWindow
from pos_app.ui.theme import Theme
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSaleStore, FakeSounds, NoAnswerError, RefusedError
from tests.helpers.window_rig import FakeOwnerJobs, options_of, till_of

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "goods.csv"
SIZE = (1366, 768)
LINES = 6
TURN_MS = 40


class NotApprovedError(RefusedError):
    """Octo's error 5."""

    reason = "shop_not_approved"


def sample_goods() -> list[Product]:
    with SAMPLE.open(encoding="utf-8") as file:
        return [
            Product(
                row["barcode"],
                row["name"],
                parse_money(row["price"], currency=Currency.UZS),
                row["unit"],
                row["category"],
                row["brand"],
            )
            for row in csv.DictReader(file)
        ]


def filled_rig(theme: str, language: str) -> CounterRig:
    settings = Settings(
        shop_id=10000,
        shop_name="Navroʻz Market",
        theme=theme,
        cashier_language=language,
        customer_language=language,
    )
    goods = sample_goods()
    rig = CounterRig(store=FakeSaleStore(settings), products=goods)
    pieces = [product for product in goods if not product.is_weighed]
    rig.scan(*pieces[:LINES], pieces[0])
    rig.counter.add(next(product for product in goods if product.is_weighed), quantity="2,350")
    rig.tasks.crank()
    return rig


def sell(rig: CounterRig) -> None:
    rig.wait(0.0)


def pay(rig: CounterRig) -> None:
    rig.pay()
    rig.wait(70.0)


def customer_paying(rig: CounterRig) -> None:
    rig.gateway.said = Said.ENGAGED
    pay(rig)


def no_connection(rig: CounterRig) -> None:
    customer_paying(rig)
    rig.gateway.script = [NoAnswerError("gone") for _ in range(9)]
    rig.wait(12.0)


def paid(rig: CounterRig) -> None:
    rig.gateway.said = Said.SUCCEEDED
    pay(rig)


def failed(rig: CounterRig) -> None:
    rig.gateway.script = [NotApprovedError("no", code=5)]
    rig.pay()


def unknown(rig: CounterRig) -> None:
    rig.gateway.script = [NoAnswerError("lost") for _ in range(9)]
    rig.pay()
    rig.wait(3.0)


def held(rig: CounterRig) -> None:
    rig.gateway.said = Said.HELD
    rig.gateway.script = []
    rig.checkout.take_payment()
    rig.tasks.crank(Lane.STORAGE)
    rig.tasks.crank(Lane.NETWORK, most=1)
    rig.tasks.crank(Lane.STORAGE)
    rig.scheduler.pass_time(2.0)
    rig.tasks.crank(Lane.NETWORK, most=1)
    rig.tasks.crank(Lane.STORAGE)


def expired(rig: CounterRig) -> None:
    rig.pay()
    rig.wait(601.0)


def disputed(rig: CounterRig) -> None:
    rig.pay()
    rig.gateway.script = [make_answer(rig.payment, Said.SUCCEEDED)._replace(total_minor=1)]
    rig.wait(2.0)


def open_matters(rig: CounterRig) -> None:
    """One of each kind: late money, a contradiction, a payment beside the counter, a given-up one."""
    rig.pay()
    rig.give_up()
    rig.counter.clear()
    rig.tasks.crank()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    rig.gateway.said = Said.CREATED
    goods = list(rig.catalogue.products.values())
    rig.scan(goods[7], goods[9])
    disputed(rig)
    rig.checkout.acknowledge()
    rig.counter.clear()
    rig.scan(goods[3])
    rig.pay()
    rig.checkout.put_in_background()
    rig.tasks.crank()
    rig.scan(goods[4], goods[5])
    rig.pay()
    rig.give_up()


SCENES: dict[str, Callable[[CounterRig], None]] = {
    "sell": sell,
    "pay": pay,
    "customer-paying": customer_paying,
    "no-connection": no_connection,
    "paid": paid,
    "failed": failed,
    "unknown": unknown,
    "held": held,
    "expired": expired,
    "disputed": disputed,
    "late-money": open_matters,
    "open-matters": open_matters,
}
PAGES = {"open-matters": "matters"}
"""Scenes that end with a page over the counter."""


def draw_all(folder: Path, *, size: tuple[int, int] = SIZE) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    app, made = make_app(), []
    look = Theme(app)
    for theme in ("light", "dark"):
        for language in ("en", "ru"):
            for name, play in SCENES.items():
                rig = filled_rig(theme, language)
                made.append(_picture(app, rig, look, folder / f"{name}-{theme}-{language}.png", size, play))
            rig = CounterRig(store=FakeSaleStore(Settings(theme=theme, cashier_language=language)))
            made.append(_picture(app, rig, look, folder / f"setup-{theme}-{language}.png", size, _nothing))
    return made


def _nothing(_: CounterRig) -> None:
    """A till that nobody set up shows the set-up by itself."""


def _picture(
    app: QApplication,
    rig: CounterRig,
    look: Theme,
    path: Path,
    size: tuple[int, int],
    play: Callable[[CounterRig], None],
) -> Path:
    window = make_window(
        till_of(rig, FakeSounds()), theme=look, options=options_of(FakeOwnerJobs(rig), path.parent)
    )
    window.resize(*size)
    window.show()
    _settle(app, rig)
    play(rig)
    _settle(app, rig)
    page = PAGES.get(path.name.partition("-light")[0].partition("-dark")[0])
    if page is not None:
        window.open_page(page)
        _settle(app, rig)
    if not window.grab().save(str(path)):
        raise OSError(f"The picture {path} couldn't be saved.")
    _put_away(app, window)
    return path


def _settle(app: QApplication, rig: CounterRig) -> None:
    """Until everything that follows the first paint is drawn: a few turns of the event loop."""
    for _ in range(5):
        turn = QEventLoop()
        QTimer.singleShot(TURN_MS, turn.quit)
        turn.exec()
        app.processEvents()
        rig.tasks.crank()


def _put_away(app: QApplication, window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    app.processEvents()


def main() -> int:
    folder = Path(sys.argv[1])
    size = tuple(int(part) for part in sys.argv[2].split("x")) if len(sys.argv) > 2 else SIZE
    for path in draw_all(folder, size=(size[0], size[1])):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
