"""Draws the pictures of docs/screens: every screen of a sale, in both themes, in English, Russian, and some in Uzbek.

Run on a screen: python -m tests.helpers.screens docs/screens [1024x768]
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pos_app.domain.answer import Said
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.money import Currency, Money, parse_money
from pos_app.domain.product import Product
from pos_app.domain.refund import RefundLine
from pos_app.services.ports import Lane
from pos_app.services.settings import Settings
from pos_app.ui.app import make_app, make_window
from pos_app.ui.main_window import MainWindow
from pos_app.ui.screens.sales.view import SalesScreen
from pos_app.ui.screens.screen import Key
from pos_app.ui.theme import Theme
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSaleStore, FakeSounds, NoAnswerError, NotFoundError, RefusedError
from tests.helpers.tax_receipt_rig import RECEIPT, TaxGateway
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
    rig = CounterRig(store=FakeSaleStore(settings), products=goods, gateway=TaxGateway())
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


def failed_with(code: int) -> Callable[[CounterRig], None]:
    def play(rig: CounterRig) -> None:
        error = RefusedError("no", code=code, detail="Octo's own words")
        error.reason = ERRORS[code]
        rig.gateway.script = [error]
        rig.pay()

    return play


def unknown(rig: CounterRig) -> None:
    rig.gateway.script = [NoAnswerError("lost") for _ in range(9)]
    rig.pay()
    rig.wait(3.0)


def preparing(rig: CounterRig) -> None:
    """The request is on its way, and nothing else happens any more."""
    rig.checkout.take_payment()
    rig.tasks.crank(Lane.STORAGE)
    rig.tasks.crank = _stand_still  # type: ignore[method-assign]


def _stand_still(lane: Lane | None = None, *, most: int = 0) -> None:
    """No job of any lane is done."""


def abandoned(rig: CounterRig) -> None:
    """Given up: the basket is back, and a new QR says until when the old one can be paid."""
    rig.pay()
    rig.wait(30.0)
    rig.give_up()


def capture_unknown(rig: CounterRig) -> None:
    held_for_cashier(rig)
    rig.gateway.script = [NoAnswerError("lost") for _ in range(9)]
    rig.held.take_money()
    rig.wait(1.0)


def refund_unknown(rig: CounterRig) -> None:
    """Nobody knows yet whether the money of this sale went back."""
    rig.gateway.said = Said.SUCCEEDED
    pay(rig)
    payment = rig.payment
    rig.gateway.refund_script = [NoAnswerError("lost") for _ in range(9)]
    rig.counter.start_next()
    amount = payment.amount
    rig.refunds.refund(payment.id, amount=amount, reason="Came back")
    rig.wait(1.0)


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


def held_for_cashier(rig: CounterRig) -> None:
    """A line was taken out, and the hold is about to lapse."""
    rig.owner._settings = rig.owner.settings._replace(is_two_stage=True, hold_waits_for_cashier=True)
    rig.gateway.said = Said.HELD
    rig.pay()
    rig.wait(3.0)
    rig.held.take_out(2)
    rig.tasks.crank()


def hold_lapsing(rig: CounterRig) -> None:
    held_for_cashier(rig)
    rig.wait(1230.0)


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


def day_check(rig: CounterRig) -> None:
    """Two sales that agree, one that Octo lost, and one that was paid although the till had closed it."""
    goods = list(rig.catalogue.products.values())
    paid(rig)
    for product in goods[7:9]:
        rig.counter.start_next()
        rig.scan(product)
        rig.pay()
        rig.wait(3.0)
    rig.counter.start_next()
    rig.gateway.said = Said.CREATED
    rig.scan(goods[9])
    rig.pay()
    rig.give_up()
    rig.counter.clear()
    rig.wait(1000.0)
    rig.gateway.said = Said.SUCCEEDED
    rig.gateway.script = [NotFoundError("none")]


def sales(rig: CounterRig) -> None:
    """A large sale, a small one, and one of which some goods came back."""
    goods = list(rig.catalogue.products.values())
    rig.gateway.said = Said.SUCCEEDED
    pay(rig)
    payment = rig.payment
    rig.counter.start_next()
    amount = rig.refunds.worth_of(payment.id, lines=(RefundLine(1, 1000),))
    assert amount is not None
    largest = max(amount, Money(25_000_00, Currency.UZS), key=lambda money: money.minor)
    rig.refunds.refund(payment.id, amount=largest, reason="Wrong price")
    rig.wait(10.0)
    for product in goods[7:9]:
        rig.scan(product)
        pay(rig)
        rig.counter.start_next()
        rig.wait(600.0)


def tax_receipt(rig: CounterRig) -> None:
    """A shop that sends tax data, and a sale of which the tax office has the receipt."""
    rig.owner._settings = rig.owner.settings._replace(basket_mode="fiscal")
    rig.catalogue.codes = {code: GoodsCodes(spic="00101001001000000") for code in rig.catalogue.products}
    rig.gateway.receipt = RECEIPT
    paid(rig)


def large_sale(rig: CounterRig) -> None:
    """More than Octo gives back at once."""
    television = Product("4780000000056", "Televizor 55", Money(1_250_000_000, Currency.UZS))
    rig.counter.add(television, quantity="2")
    paid(rig)
    rig.counter.start_next()
    rig.tasks.crank()


def open_sale(window: MainWindow, rig: CounterRig) -> None:
    """The oldest one, with two lines marked for coming back."""
    page = window.page
    assert isinstance(page, SalesScreen)
    page.list.table.move_mark(9)
    page.list.table.open_marked()
    rig.tasks.crank()
    assert page.sale is not None
    page.sale.goods.set_current(2)
    for number in (1, 2):
        page.sale.goods.toggled.emit(number)


def ask_refund(window: MainWindow, rig: CounterRig) -> None:
    open_sale(window, rig)
    assert window.page is not None
    window.page.press(Key.ASIDE)


def show_tax_receipt(window: MainWindow, rig: CounterRig) -> None:
    window.flows.show_tax_receipt()
    rig.tasks.crank()


SCENES: dict[str, Callable[[CounterRig], None]] = {
    "sell": sell,
    "pay": pay,
    "customer-paying": customer_paying,
    "no-connection": no_connection,
    "paid": paid,
    "failed": failed,
    "preparing": preparing,
    "unknown": unknown,
    "abandoned": abandoned,
    "capture-unknown": capture_unknown,
    "refund-unknown": refund_unknown,
    "held": held,
    "held-for-cashier": held_for_cashier,
    "hold-lapsing": hold_lapsing,
    "expired": expired,
    "disputed": disputed,
    "late-money": open_matters,
    "open-matters": open_matters,
    "sales": sales,
    "sale": sales,
    "refund": sales,
    "refund-in-parts": large_sale,
    "day-check": day_check,
    "tax-receipt": tax_receipt,
}
ERRORS = {
    2: "wrong_secret",
    3: "basket_mismatch",
    6: "currency_refused",
    9: "notify_url_missing",
    13: "tsp_id_missing",
    403: "goods_not_known",
}
"""Octo's numbers whose words are shown too, in one look."""
IN_UZBEK = (
    ("sell", "light", "oz"),
    ("pay", "light", "uz"),
    ("disputed", "light", "oz"),
    ("open-matters", "dark", "uz"),
)
"""Both scripts, a few screens of each."""
PAGES = {
    "day-check": "day_check",
    "open-matters": "matters",
    "refund-unknown": "matters",
    "sales": "sales",
    "sale": "sales",
    "refund": "sales",
    "refund-in-parts": "sales",
}
"""Scenes that end with a page over the counter."""
ON_PAGE: dict[str, Callable[[MainWindow, CounterRig], None]] = {
    "sale": open_sale,
    "refund": ask_refund,
    "refund-in-parts": ask_refund,
}
"""What is done there."""
AT_COUNTER: dict[str, Callable[[MainWindow, CounterRig], None]] = {"tax-receipt": show_tax_receipt}
"""What is done without a page."""


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
    for name, theme, language in IN_UZBEK:
        path = folder / f"{name}-{theme}-{language}.png"
        made.append(_picture(app, filled_rig(theme, language), look, path, size, SCENES[name]))
    for code in ERRORS:
        path = folder / f"error-{code}-light-en.png"
        made.append(_picture(app, filled_rig("light", "en"), look, path, size, failed_with(code)))
    return made


def drawn(
    app: QApplication, look: Theme, *, theme: str, language: str, play: Callable[[CounterRig], None]
) -> QImage:
    """The window after a scene, for who makes other pictures of it."""
    rig = filled_rig(theme, language)
    options = options_of(FakeOwnerJobs(rig), Path())
    window = make_window(till_of(rig, FakeSounds()), theme=look, options=options)
    window.resize(*SIZE)
    window.show()
    _settle(app, rig)
    play(rig)
    _settle(app, rig)
    picture = window.grab().toImage()
    _put_away(app, window)
    return picture


def _nothing(_: CounterRig) -> None:
    """A till that nobody set up shows the set-up by itself."""


def _look(_window: MainWindow, _rig: CounterRig) -> None:
    """Nothing is done on the page."""


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
    scene = path.name.partition("-light")[0].partition("-dark")[0]
    page = PAGES.get(scene)
    AT_COUNTER.get(scene, _look)(window, rig)
    _settle(app, rig)
    if page is not None:
        window.open_page(page)
        _settle(app, rig)
        ON_PAGE.get(scene, _look)(window, rig)
        _settle(app, rig)
        if page == "day_check" and window.page is not None:
            window.page.press(Key.CHECK)
            rig.wait(20.0)
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
    window.leave()
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
