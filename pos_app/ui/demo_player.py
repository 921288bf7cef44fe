"""Plays one whole sale on the real window by key events, and leaves a picture of each step. For the demo alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pos_app.services.desk import DeskState, Stage
from pos_app.services.ports import Lane
from pos_app.services.till import Till

STEP_TIMEOUT_S = 30.0
LOOK_EVERY_MS = 50

Condition = Callable[[], bool]


class Customer(Protocol):
    """The pretend customer with a phone. Both calls block and run in the network lane."""

    def open_page(self, pay_url: str) -> None: ...

    def pay(self, pay_url: str) -> None: ...


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """What the demo scans and where its pictures go; `say` prints a step."""

    codes: tuple[str, ...]
    folder: Path
    customer: Customer
    say: Callable[[str], None]


class DemoPlayer(QObject):
    """Runs the play step by step and calls `on_end` with 0, or 1 after saying what didn't come."""

    def __init__(self, window: QWidget, *, till: Till, plan: DemoPlan, on_end: Callable[[int], None]) -> None:
        super().__init__(window)
        self._window = window
        self._till = till
        self._plan = plan
        self._on_end = on_end
        self._pictures = 0
        self._failure = ""
        self._waiting_for: tuple[str, Condition, float] | None = None
        self._play = self._script()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        self._plan.folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    def _on_tick(self) -> None:
        if self._waiting_for is not None:
            what, condition, until_s = self._waiting_for
            if not condition() and not self._failure:
                if self._till.clock.monotonic_s() > until_s:
                    self._end(f"Waited {STEP_TIMEOUT_S:.0f} s in vain for this: {what}.")
                return
        if self._failure:
            self._end(self._failure)
            return
        try:
            what, condition = next(self._play)
        except StopIteration:
            self._end("")
            return
        self._waiting_for = (what, condition, self._till.clock.monotonic_s() + STEP_TIMEOUT_S)

    def _end(self, failure: str) -> None:
        self._timer.stop()
        if failure:
            self._plan.say(f"The demo stopped. {failure}")
        self._on_end(1 if failure else 0)

    def _script(self) -> Iterator[tuple[str, Condition]]:
        yield "the window", self._window.isVisible
        self._show("sell", "The till is open.")
        for count, code in enumerate(self._plan.codes, start=1):
            self._scan(code)
            yield f"a line for {code}", lambda count=count: self._lines() >= count  # type: ignore[misc]
        self._show("basket", f"{self._lines()} goods are scanned.")
        self._press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield "the QR code", lambda: self._state.pay_url is not None and self._reads_qr()
        pay_url = self._state.pay_url or ""
        self._show("qr", "Ctrl+Enter made a payment. The QR code was read back from the picture:")
        self._plan.say(f"   {pay_url}")
        self._in_background(lambda: self._plan.customer.open_page(pay_url))
        yield "the customer on the pay page", lambda: self._state.stage is Stage.ENGAGED
        self._show("customer-is-paying", "The customer opened the pay page.")
        self._in_background(lambda: self._plan.customer.pay(pay_url))
        yield "the money", lambda: self._state.stage is Stage.PAID
        self._show("paid", "The customer paid, and the till saw it by itself.")
        self._press(Qt.Key.Key_Space)
        yield "the next sale", lambda: self._state.stage is Stage.SELL
        self._show("next-sale", "The next customer may step up.")
        self._press(Qt.Key.Key_F2)
        yield "the list of sales", self._pause()
        self._show("sales", "The sale stands in today's list, paid.")

    def _pause(self) -> Condition:
        """True after the window had time to draw what was read from disk."""
        ready_s = self._till.clock.monotonic_s() + 0.5
        return lambda: self._till.clock.monotonic_s() >= ready_s

    @property
    def _state(self) -> DeskState:
        return self._till.desk.state

    def _lines(self) -> int:
        sale = self._state.sale
        return len(sale.basket.lines) if sale else 0

    def _scan(self, code: str) -> None:
        handle = self._window.windowHandle()
        for sign in code:
            QTest.keyClick(handle, ord(sign))
        QTest.keyClick(handle, Qt.Key.Key_Return)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._window.windowHandle(), key, modifier)

    def _reads_qr(self) -> bool:
        return read_qr(self._picture()) == [self._state.pay_url]

    def _picture(self) -> QImage:
        return self._window.grab().toImage()

    def _show(self, name: str, sentence: str) -> None:
        self._pictures += 1
        path = self._plan.folder / f"{self._pictures:02d}-{name}.png"
        if not self._picture().save(str(path)):
            self._failure = f"The picture {path} couldn't be saved."
        self._plan.say(f"{self._pictures}. {sentence}")

    def _in_background(self, job: Callable[[], None]) -> None:
        def failed(error: Exception) -> None:
            self._failure = f"The pretend customer couldn't pay: {error}"

        self._till.tasks.run(Lane.NETWORK, job, on_done=lambda _: None, on_failed=failed)


def read_qr(picture: QImage) -> list[str]:
    """The texts of all QR codes on a picture, by a decoder that shares nothing with the encoder."""
    import zxingcpp

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]
