"""A question or a form over the window. Ctrl+Enter confirms, Esc goes back, every other key stops here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import S12, S16, S26
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.painting import fill
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

WIDTH_PX = 620
MARGIN_PX = 24


class Sheet(QWidget):
    """Modal inside its window: what lies under it gets neither keys nor clicks until it is finished.

    `confirm` and `cancel` are the words on the buttons; an empty one leaves the button out, and Esc goes back all
    the same. A plain Enter confirms only with `enter_confirms`, which nothing that moves money may ask for.

    Signals:
        finished(bool): true for confirmed. The sheet is gone from the screen by then and deletes itself.
    """

    finished = Signal(bool)
    _width_px = WIDTH_PX

    def __init__(
        self,
        window: QWidget,
        *,
        title: str,
        body: str | QWidget = "",
        confirm: str = "",
        cancel: str = "",
        confirm_kind: str = "primary",
        enter_confirms: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.hide()
        self._enter_confirms = enter_confirms
        self._focus_before: QWidget | None = None
        self._is_open = False
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = Panel("surface", parent=self)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(S26, S26, S26, S26)
        layout.setSpacing(S16)
        layout.addWidget(Text(title, role="title", wrap=True))
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(S12)
        layout.addLayout(self.body_layout)
        if isinstance(body, QWidget):
            self.body_layout.addWidget(body)
        elif body:
            self.body_layout.addWidget(Text(body, wrap=True))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S12)
        layout.addLayout(self._buttons)
        self._cancel_button = self._own_button(cancel, key="Esc", kind="normal")
        self._confirm_button = self._own_button(confirm, key="Ctrl + Enter", kind=confirm_kind)
        if self._cancel_button is not None:
            self._cancel_button.clicked.connect(self.cancel)
        if self._confirm_button is not None:
            self._confirm_button.clicked.connect(self.confirm)

    @staticmethod
    def current(window: QWidget) -> Sheet | None:
        """The topmost open sheet of a window."""
        sheets = [child for child in window.children() if isinstance(child, Sheet) and child.is_open]
        return sheets[-1] if sheets else None

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def confirm_button(self) -> KeyButton | None:
        return self._confirm_button

    @property
    def cancel_button(self) -> KeyButton | None:
        return self._cancel_button

    def add_button(self, button: KeyButton) -> None:
        """A further choice, between going back and confirming. It closes the sheet only if its slot does."""
        has_confirm = self._confirm_button is not None
        self._buttons.insertWidget(self._buttons.count() - (1 if has_confirm else 0), button, 1)

    def set_confirm_enabled(self, is_enabled: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        if self._confirm_button is not None:
            self._confirm_button.setEnabled(is_enabled)

    def set_width(self, width_px: int) -> None:
        """Before it opens: for a body that needs more than the usual, at most what the window has."""
        self._width_px = width_px

    def open(self) -> None:
        self._is_open = True
        self._focus_before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self._card.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        self._first_stop().setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)

    def confirm(self) -> None:
        if self._confirm_button is None or self._confirm_button.isEnabled():
            self._finish(is_confirmed=True)

    def cancel(self) -> None:
        self._finish(is_confirmed=False)

    def _finish(self, *, is_confirmed: bool) -> None:
        if not self._is_open:
            return
        self._is_open = False
        self._window.removeEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_app_focus_changed)
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and before in self._window.findChildren(QWidget):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.finished.emit(is_confirmed)
        self.deleteLater()

    def _own_button(self, word: str, *, key: str, kind: str) -> KeyButton | None:
        if not word:
            return None
        button = KeyButton(word, key=key, kind=kind)
        self._buttons.addWidget(button, 1)
        return button

    # --- Focus stays inside

    def _stops(self) -> list[QWidget]:
        """What Tab goes through, in the order in which it was made."""
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            can_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            if can_stop and self.isAncestorOf(widget) and widget.isEnabled() and widget.isVisibleTo(self):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        # Buttons come last, whatever was added to the body after them.
        return sorted(
            stops, key=lambda stop: isinstance(stop, KeyButton) and stop.parentWidget() is self._card
        )

    def _first_stop(self) -> QWidget:
        stops = self._stops()
        return stops[0] if stops else self

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        stops = self._stops()
        if not stops:
            self.setFocus()
            return True
        here = self.focusWidget()
        step = 1 if next else -1
        place = stops.index(here) + step if here in stops else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def _on_app_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self or self.isAncestorOf(now):
            return
        if self._window.isAncestorOf(now) and Sheet.current(self._window) is self:
            self._first_stop().setFocus()

    # --- Keys and mouse stop here

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Claims each key for the sheet, so that no key of the screen beneath is triggered.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat():
            return
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (has_control or self._enter_confirms):
            self.confirm()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    # --- Place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_resized = watched is self._window and event.type() == QEvent.Type.Resize
        if is_resized or (watched is self._card and event.type() == QEvent.Type.LayoutRequest):
            self._cover()
        return False

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        width_px = min(self._width_px, self.width() - 2 * MARGIN_PX)
        layout = self._card.layout()
        needed_px = layout.totalHeightForWidth(width_px) if layout is not None else 0
        height_px = min(max(needed_px, self._card.minimumSizeHint().height()), self.height() - 2 * MARGIN_PX)
        left, top = (self.width() - width_px) // 2, (self.height() - height_px) // 2
        self._card.setGeometry(left, top, width_px, height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground="scrim")
