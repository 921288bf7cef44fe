"""Reports what the real program paints: basket, QR, paid, “checking…”. The painting itself stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from benchmarks.report import report
from pos_app.domain.quantity import THOUSANDTHS
from pos_app.services.desk import DeskState, Stage
from pos_app.ui.screens.pay.view import PayScreen
from pos_app.ui.screens.screen import Screen


def watch_everything() -> None:
    from pos_app.ui.widgets.qr_view import QrView

    said = Once()
    _watch_basket(said)
    _watch_paid(said)

    def qr_painted(view: Any) -> None:
        if view.text:
            said("qr", view.text)

    after(QrView, "paintEvent", lambda view, _event: qr_painted(view))


class Once:
    """Says a thing when it is new: what is painted twice counts from the first time."""

    def __init__(self) -> None:
        self._last: dict[str, str] = {}

    def __call__(self, name: str, more: str) -> None:
        if self._last.get(name) != more:
            self._last[name] = more
            report(name, more)

    def later(self, name: str, more: str) -> None:
        """From the event loop: then the parts of a screen are painted too, not its ground alone."""
        QTimer.singleShot(0, lambda: self(name, more))


def after(kind: type, method: str, look: Callable[..., None]) -> None:
    """Calls `look` with the same arguments after each call of a method."""
    original = getattr(kind, method)

    def watched(self: Any, *arguments: Any) -> Any:
        result = original(self, *arguments)
        look(self, *arguments)
        return result

    setattr(kind, method, watched)


def _watch_basket(said: Once) -> None:
    from pos_app.ui.screens.sell.view import SellScreen
    from pos_app.ui.widgets.basket_view import BasketView

    drawn = [""]
    after(SellScreen, "draw", lambda _screen, state: drawn.__setitem__(0, _units(state)))
    after(BasketView, "paintEvent", lambda _view, _event: said("basket", drawn[0]))


def _watch_paid(said: Once) -> None:
    from pos_app.ui.screens.paid.view import PaidScreen

    def painted(state: DeskState) -> None:
        if state.payment is not None and state.stage is Stage.PAID:
            said.later("paid", state.payment.id)

    _watch_screen(PaidScreen, painted)


def watch_checking() -> None:
    """Brings in nothing that a restart over an open payment doesn't need anyway."""
    said = Once()

    def painted(state: DeskState) -> None:
        if state.payment is not None and state.stage is Stage.CHECKING:
            said.later("checking", f"{_units(state)} {state.payment.amount.to_text()} {state.payment.id}")

    _watch_screen(PayScreen, painted)


def _watch_screen(kind: type[Screen], look: Callable[[DeskState], None]) -> None:
    """Calls `look` with the state that a screen of this kind has just painted."""
    drawn: list[DeskState] = []
    after(kind, "draw", lambda _screen, state: drawn.__setitem__(slice(None), [state]))

    def painted(screen: Any, _event: Any) -> None:
        if drawn and isinstance(screen, kind):
            look(drawn[0])

    after(Screen, "paintEvent", painted)


def _units(state: DeskState) -> str:
    """How many pieces lie in the basket: each scan adds one."""
    lines = state.sale.basket.lines if state.sale else ()
    return str(sum(line.quantity.thousandths for line in lines) // THOUSANDTHS)
