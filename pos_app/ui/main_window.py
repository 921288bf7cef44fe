"""The window: one stack of screens that follows the desk's stage, the keys, the scanner, the pages over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.events import ActionRefused, CodeUnknown, Event, ScanIgnored, WriteFailed
from pos_app.services.desk import DeskState, Stage
from pos_app.services.till import Till
from pos_app.ui import languages
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.screens.sell.presenter import SellPresenter
from pos_app.ui.screens.sell.view import SellScreen
from pos_app.ui.theme import Theme
from pos_app.ui.theme.tokens import S20
from pos_app.ui.top_words import TopWords
from pos_app.ui.widgets.top_strip import TopStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from pos_app.ui.flows import Flows
    from pos_app.ui.messages import Messages
    from pos_app.ui.options import WindowOptions
    from pos_app.ui.scanner import ScanFilter
    from pos_app.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

SMALLEST = (1024, 700)
USUAL = (1366, 768)
CLOCK_MS = 1000
GOODS_MS = 1500
PREPARING_MS = 40
"""Nobody sees a screen that stands for a shorter time, and painting it would hold up the QR behind it."""
TOAST_BOTTOM_PX, TOAST_OVER_SHEET_PX = 124, 76
_SCREEN_OF = {
    Stage.SELL: "sell",
    Stage.PAID: "paid",
    Stage.FAILED: "outcome",
    Stage.EXPIRED: "outcome",
    Stage.DISPUTED: "outcome",
}


class MainWindow(QMainWindow):
    """Screens are made when they are first needed; only the sell screen exists before the first paint.

    The keys follow in the same turn, the scanner in the next; until then a scan is typing in the box, which has focus.

    Signals:
        first_painted: the window is on the screen and takes scans; everything that can wait starts now.
    """

    first_painted = Signal()

    def __init__(self, *, till: Till, theme: Theme, options: WindowOptions) -> None:
        super().__init__()
        self.till = till
        self.options = options
        self.theme = theme
        self._is_painted = self.is_leaving = False
        self._page: Screen | None = None
        self._moment: tuple[Stage, str | None] | None = None
        # Each under its parent from the beginning: to hand a whole tree over later costs milliseconds.
        whole = QWidget(self)
        self._top = TopStrip(parent=whole)
        self._top_words = TopWords(self._top)
        self._stack = QStackedWidget(whole)
        self.sell = SellScreen(SellPresenter(till), parent=self._stack)
        self._screens: dict[str, Screen] = {"sell": self.sell}
        self._stack.addWidget(self.sell)
        self._lay_out(whole)
        self._flows: Flows | None = None
        self._messages: Messages | None = None
        self._scanner: ScanFilter | None = None
        self._connect()
        till.desk.subscribe(self._draw)
        till.bus.subscribe(self._hear_early)
        self._draw(till.desk.state)
        self.sell.focus_first()

    def _lay_out(self, whole: QWidget) -> None:
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addWidget(self._stack, 1)
        self._whole = layout
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)

    def _connect(self) -> None:
        self._top.language_clicked.connect(lambda: self.flows.ask_language())  # noqa: PLW0108 - flows load late
        self._top.connection_clicked.connect(self.till.checkout.check_now)
        self._top.matters_clicked.connect(lambda: self.open_page("matters"))
        self.sell.pay_requested.connect(self.pay)
        self.sell.key_requested.connect(self._on_key)
        self.sell.menu_requested.connect(lambda: self.flows.show_menu())  # noqa: PLW0108 - flows load late
        self.sell.quantity_requested.connect(lambda number: self.flows.ask_quantity(number))  # noqa: PLW0108 - flows load late
        self.sell.import_requested.connect(lambda: self.flows.choose_import_file())  # noqa: PLW0108 - flows load late
        self.sell.sample_requested.connect(lambda: self.flows.load_sample())  # noqa: PLW0108 - flows load late
        self._preparing = self._timer(PREPARING_MS, lambda: self._draw_now(self.till.desk.state))
        self._preparing.setSingleShot(True)
        self._clock = self._timer(CLOCK_MS, lambda: self._top_words.show_clock(self.till.clock.now()))
        self._goods = self._timer(GOODS_MS, self._on_goods_timeout)

    def _timer(self, interval_ms: int, callback: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(callback)
        return timer

    def _listen_to_scanner(self) -> None:
        if self.sell.scan_box.text():
            from PySide6.QtCore import Qt

            # What began as typing in the box ends there: half a scan would be another code.
            self.sell.scan_box.textChanged.connect(
                self._listen_to_scanner, Qt.ConnectionType.SingleShotConnection
            )
            return
        from pos_app.ui.scanner import ScanFilter

        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no window without one
        self._scanner = ScanFilter(app, scan_box=self._scan_box, is_known_code=self.till.counter.knows)
        self._scanner.scanned.connect(self._on_scanned)
        self._scanner.command_typed.connect(self._on_command_typed)

    @property
    def messages(self) -> Messages:
        """What passes by and what stays; made right after the first paint."""
        if self._messages is None:
            from pos_app.ui.messages import Messages
            from pos_app.ui.notices import Notices
            from pos_app.ui.widgets.toast import Toast

            notices, toast = Notices(), Toast(self)
            self._whole.insertWidget(1, notices)
            toast.set_region(self._message_room)
            self._messages = Messages(
                till=self.till,
                toast=toast,
                notices=notices,
                open_page=self.open_page,
                offered_product=self._offered_product,
            )
        return self._messages

    def _hear_early(self, event: Event) -> None:
        """What the very first scan brings: it may come before there is anything that says so."""
        if self._messages is None and isinstance(
            event, (ActionRefused, CodeUnknown, ScanIgnored, WriteFailed)
        ):
            self.messages.hear(event)

    def _sheet(self) -> Sheet | None:
        """The question that is open. Before the first use of `flows` there can be none."""
        if self._flows is None:
            return None
        from pos_app.ui.widgets.sheet import Sheet

        return Sheet.current(self)

    @property
    def flows(self) -> Flows:
        """Sheets and pages, loaded with their first use."""
        from pos_app.ui.flows import Flows

        if self._flows is None:
            self._flows = Flows(self)
        return self._flows

    # --- After the first paint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_first_painted)

    def _on_first_painted(self) -> None:
        from pos_app.ui.shortcuts import listen_to_keys

        listen_to_keys(self, on_key=self._on_key)
        # A turn later: what was typed at once comes first.
        QTimer.singleShot(0, self._on_listening)

    def _on_listening(self) -> None:
        self._listen_to_scanner()
        self.messages.draw(self.till.desk.state, has_page=self._page is not None)
        self._clock.start()
        self._goods.start()
        self.sell.show_products()
        self.first_painted.emit()
        if not self.till.desk.state.settings.is_set_up and self.options.offers_set_up:
            self.open_page("setup")
        for name in ("pay", "paid"):
            QTimer.singleShot(0, lambda name=name: self._prepare(name))

    # --- Screens

    def _draw(self, state: DeskState) -> None:
        if state.stage is Stage.PREPARING and self._stack.currentWidget() is self.sell:
            if not self._preparing.isActive():
                self._preparing.start()
            return
        self._draw_now(state)

    def _draw_now(self, state: DeskState) -> None:
        self._preparing.stop()
        self._take_settings(state)
        moment = (state.stage, state.payment.id if state.payment else None)
        is_new_moment, self._moment = moment != self._moment, moment
        if is_new_moment:
            self._leave_question()
        screen = self._screen(_SCREEN_OF.get(state.stage, "pay"))
        screen.draw(state)
        if is_new_moment and state.stage is not Stage.SELL:
            self._close_page_quietly()
        if self._page is None:
            self._show(screen)
        else:
            self._page.draw(state)
        self._draw_top(state)
        if self._messages is not None:
            self._messages.draw(state, has_page=self._page is not None)

    def _screen(self, name: str) -> Screen:
        if name not in self._screens:
            from pos_app.ui.stage_screens import make_stage_screen

            self._screens[name] = made = make_stage_screen(name, window=self)
            self._stack.addWidget(made)
        return self._screens[name]

    def _prepare(self, name: str) -> None:
        """Laid out and painted once where nobody sees it: the first customer waits no longer than the others."""
        screen = self._screen(name)
        if not screen.isVisible():
            screen.rehearse(self.till.desk.state)

    def _show(self, screen: QWidget) -> None:
        before = self._stack.currentWidget()
        if before is screen:
            return
        self._stack.setCurrentWidget(screen)
        if isinstance(before, Screen):
            before.left()
        if isinstance(screen, Screen) and self._sheet() is None:
            screen.focus_first()

    # --- Pages over the counter

    @property
    def page(self) -> Screen | None:
        return self._page

    def open_page(self, name: str) -> None:
        """One of sales, matters, settings, setup, keyring. Over a payment only the open matters."""
        if self.till.desk.state.stage is not Stage.SELL and name != "matters":
            return
        self._close_page_quietly()
        self._page = self.flows.make_page(name)
        self._stack.addWidget(self._page)
        self._page.draw(self.till.desk.state)
        self._show(self._page)
        self.messages.draw(self.till.desk.state, has_page=True)

    def close_page(self) -> None:
        self._close_page_quietly()
        self._draw(self.till.desk.state)

    def _close_page_quietly(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.left()
            self._stack.removeWidget(page)
            page.deleteLater()

    def _leave_question(self) -> None:
        """A question belongs to the moment it was asked in: what it asked about is over."""
        sheet = self._sheet()
        if sheet is not None:
            sheet.cancel()

    def _offered_product(self) -> Callable[[], None] | None:
        is_covered = self._page is not None or self._sheet() is not None
        return None if is_covered else lambda: self._on_key(Key.NEW_PRODUCT)

    def _message_room(self) -> QRect:
        if self._sheet() is not None:
            # Over the question's head rather than over its buttons.
            return QRect(S20, 0, self.width() - 2 * S20, self._top.height() + TOAST_OVER_SHEET_PX)
        if self._stack.currentWidget() is self.sell:
            return self.sell.message_room
        return self.rect().adjusted(S20, 0, -S20, -TOAST_BOTTOM_PX)

    # --- Keys and scanner

    def _scan_box(self) -> QLineEdit | None:
        if self._sheet() is not None:
            return None
        shown = self._stack.currentWidget()
        return shown.scan_box if isinstance(shown, Screen) else None

    def _on_scanned(self, code: str) -> None:
        if self._page is not None and not self._page.keeps_open_on_scan:
            self.close_page()
        if self.till.desk.state.stage is Stage.SELL:
            self.sell.scan(code)
        else:
            self.till.counter.scan(code)

    def _on_command_typed(self, command: str) -> None:
        if self._stack.currentWidget() is self.sell and self._sheet() is None:
            self.sell.command(command)

    def type_into_next_sale(self, text: str) -> None:
        self.till.counter.start_next()
        self.sell.type_ahead(text)

    def _on_key(self, key: Key) -> None:
        if self._sheet() is not None:
            return
        if key is Key.BACK and self.messages.seen():
            return
        shown = self._stack.currentWidget()
        if isinstance(shown, Screen) and shown.press(key):
            return
        if self._page is not None:
            if key is Key.BACK:
                self.close_page()
            return
        self.flows.press(key)

    def pay(self) -> None:
        if self._preparing.isActive():
            return
        if self.till.desk.state.is_doubtful:
            self.flows.ask_new_code()
        else:
            self.till.checkout.take_payment()

    # --- What stands around the screens

    def _take_settings(self, state: DeskState) -> None:
        settings = state.settings
        self.theme.set_mode(settings.theme)
        wanted = settings.cashier_language
        if (wanted if wanted in languages.BUILT else "en") != languages.current():
            languages.apply(wanted)
            self._retranslate()

    def _retranslate(self) -> None:
        """At once, not with Qt's event later: no screen may stand half in one language and half in another."""
        self._top_words.forget()
        for screen in (*self._screens.values(), *((self._page,) if self._page else ())):
            screen.retranslate()
        state = self.till.desk.state
        self._draw(state)
        if self._page is not None:
            self._page.draw(state)
        self.sell.show_products()

    def _draw_top(self, state: DeskState) -> None:
        self._top_words.draw(state, now=self.till.clock.now())
        self.setWindowTitle(self._top_words.title)

    def _on_goods_timeout(self) -> None:
        """Another process may have changed the goods."""
        if self._stack.currentWidget() is self.sell and self.isVisible():
            self.sell.show_changed_products()

    def leave(self) -> None:
        """Closes without another question."""
        self.is_leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        from pos_app.ui.leaving import asks_first

        if asks_first(self):
            event.ignore()
            return
        self._clock.stop()
        self._goods.stop()
        if self._scanner is not None:
            self._scanner.deleteLater()
        super().closeEvent(event)
