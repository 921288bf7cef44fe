"""Tells a scanner from a typist in every window: a scan becomes a signal and leaves no trace where the focus is.
It knows no products and no screens; what a code means is decided elsewhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pos_app.domain.barcode import GROUP_SEPARATOR
from pos_app.ui.scan_burst import LEAST_CHARACTERS, SILENCE_MS, WIDEST_GAP_MS, Burst, Moment
from pos_app.ui.scan_codes import OFFSETS, decoded, is_main_key
from pos_app.ui.scan_field import FieldState, is_writable

COMMANDS = ("+", "-", "*")
_ENDINGS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_COMBINING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_LONE_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
# Scanners that are set to send a control character as their ending.
_CONTROL_ENDINGS = (Qt.Key.Key_J, Qt.Key.Key_M)
# A little longer than the gap itself, so that a key exactly on the border is still seen first.
_HOLD_MS = WIDEST_GAP_MS + 5
_PUNCTUAL_MS = 3
_LAST_LOOK_MS = 10
"""What stands in the queue is let in before a silence counts."""
LONGEST_TEAR_MS = 400
"""A busy system can hold a scanner's keys up in the midst of a code."""


def _code(event: QKeyEvent) -> int:
    """What names the key from its press to its release; some platforms tell no scan code."""
    return event.nativeScanCode() or event.key()


class ScanFilter(QObject):
    """Sees the keys of whatever window has the focus, before any widget does. Make one for the whole program.

    `scan_box` gives the field that typing goes to, None on screens without one. `is_known_code` is asked only about
    short codes that came without an ending key.

    Up to the fourth character a scan can't be told from typing. In a text field those first characters are let
    through and taken back; anywhere else, and where the first is a command, they are held until it is clear.

    Signals:
        scanned(str): a whole code. Whatever the scan had written is taken back already.
        command_typed(str): "+", "-", "*" or "Delete", by hand, with an empty scan box.
    """

    scanned = Signal(str)
    command_typed = Signal(str)

    def __init__(
        self,
        app: QApplication,
        *,
        scan_box: Callable[[], QLineEdit | None],
        is_known_code: Callable[[str], bool],
    ) -> None:
        super().__init__(app)
        self._scan_box = scan_box
        self._is_known_code = is_known_code
        self._offset = OFFSETS.get(app.platformName())
        self._burst = Burst()
        self._keys: list[QKeyEvent] = []
        self._before: FieldState | None = None
        self._is_held = False
        self._swallowed: set[int] = set()
        self._scan_ended: Moment | None = None
        self._typed: Moment | None = None
        self._is_torn = False
        self._is_last_look = False
        self._due_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        app.focusWindowChanged.connect(self._on_app_focus_window_changed)
        # A window may get keys before it is told that it has the focus.
        for window in app.topLevelWindows():
            if window.isVisible():
                window.installEventFilter(self)

    def _on_app_focus_window_changed(self, window: QWindow | None) -> None:
        # On the window rather than on the program: a filter there would be asked about every event of every widget.
        if window is not None:
            window.installEventFilter(self)

    # --- Keys as they come

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._takes_release(event)
        return False

    def _takes_press(self, event: QKeyEvent) -> bool:
        """True where the key goes no further."""
        key = Qt.Key(event.key())
        moment = Moment(event_ms=event.timestamp(), arrival_ms=time.monotonic() * 1000)
        if key in _LONE_MODIFIERS:
            if key == Qt.Key.Key_Control and self._is_going_on_at(moment):
                # A slow scanner needs the time of two keys for one control character.
                self._burst.last = moment
                self._start_timer()
            return False
        if self._is_going_on_at(moment) and self._is_group_separator(event):
            return self._takes_character(event, character=GROUP_SEPARATOR, moment=moment)
        if event.modifiers() & _COMBINING and not self._is_by_level(event):
            return self._takes_combination(event, key=key, moment=moment)
        if key in _ENDINGS or event.text() in ("\r", "\n", "\t"):
            return self._takes_ending(event, moment=moment)
        character = self._character(event)
        if character:
            return self._takes_character(event, character=character, moment=moment)
        self._settle()
        return self._takes_delete(event)

    def _is_group_separator(self, event: QKeyEvent) -> bool:
        """By itself, or as Ctrl and the key of the closing bracket whatever the layout makes of it."""
        if event.text() == GROUP_SEPARATOR:
            return True
        if event.modifiers() & _COMBINING != Qt.KeyboardModifier.ControlModifier:
            return False
        sign = decoded(event.nativeScanCode(), text="", has_shift=False, is_pad=False, offset=self._offset)
        return sign == "]" or event.key() == Qt.Key.Key_BracketRight

    def _is_going_on_at(self, moment: Moment) -> bool:
        """Whether a scan is under way: only the silence that ends one ends it."""
        return self._burst.is_recognised and self._burst.is_continued_at(moment, within_ms=SILENCE_MS - 1)

    @staticmethod
    def _is_by_level(event: QKeyEvent) -> bool:
        """AltGr, which Windows tells as Ctrl with Alt, makes characters."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return event.modifiers() & both == both and event.text().isprintable() and event.text() != ""

    def _character(self, event: QKeyEvent) -> str:
        text = event.text()
        is_dead_key = Qt.Key.Key_Dead_Grave.value <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay.value
        is_printable = text != "" and text.isprintable()
        if not is_printable and not (
            is_dead_key and is_main_key(event.nativeScanCode(), offset=self._offset)
        ):
            return ""
        return decoded(
            event.nativeScanCode(),
            text=text,
            has_shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            is_pad=bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier),
            offset=self._offset,
        )

    def _takes_combination(self, event: QKeyEvent, *, key: Qt.Key, moment: Moment) -> bool:
        if self._burst.is_recognised and self._burst.is_continued_at(moment):
            if key in _CONTROL_ENDINGS or key in _ENDINGS:
                self._finish_scan(event, moment=moment)
            return self._swallow(event)
        if key in _CONTROL_ENDINGS and self._is_second_end(moment):
            return self._swallow(event)
        self._settle()
        return False

    def _is_second_end(self, moment: Moment) -> bool:
        """Carriage return and line feed, or Tab and Enter: two endings of the same scan."""
        ended = self._scan_ended
        return not len(self._burst) and ended is not None and moment.gap_ms(ended) <= WIDEST_GAP_MS

    def _takes_ending(self, event: QKeyEvent, *, moment: Moment) -> bool:
        if self._burst.is_recognised and self._burst.is_continued_at(moment, within_ms=SILENCE_MS):
            self._finish_scan(event, moment=moment)
            return self._swallow(event)
        if self._is_second_end(moment):
            return self._swallow(event)
        self._settle()
        return self._routes_ending(event)

    def _routes_ending(self, event: QKeyEvent) -> bool:
        """Without any focus, Enter belongs to what stands in the scan box."""
        box = self._scan_box()
        if (
            box is None
            or not box.text()
            or QApplication.focusWidget() is not None
            or event.key() == Qt.Key.Key_Tab
        ):
            return False
        return self._deliver(event, target=box)

    def _takes_character(self, event: QKeyEvent, *, character: str, moment: Moment) -> bool:
        # Once it is a scan, only the silence that ends one ends it.
        within_ms = SILENCE_MS - 1 if self._burst.is_recognised else WIDEST_GAP_MS
        if not self._burst.is_continued_at(moment, within_ms=within_ms):
            self._settle()
            if event.isAutoRepeat():
                return self._takes_repeat(event, character=character)
            self._is_torn = self._typed is not None and moment.gap_ms(self._typed) <= LONGEST_TEAR_MS
            self._begin(character)
        self._scan_ended = None
        self._burst.add(character, moment=moment)
        self._keys.append(event.clone())
        if len(self._burst) == LEAST_CHARACTERS and self._before is not None:
            self._before.restore()
        if self._burst.is_recognised or self._is_held:
            self._start_timer()
            return self._swallow(event)
        return False

    def _takes_repeat(self, event: QKeyEvent, *, character: str) -> bool:
        """A key that is held down: typing, however fast it repeats."""
        box = self._scan_box()
        if character in COMMANDS and self._is_command_place(box):
            self.command_typed.emit(character)
            return self._swallow(event)
        if box is not None and not is_writable(QApplication.focusWidget()) and character != " ":
            return self._deliver(event, target=box)
        return False

    def _takes_delete(self, event: QKeyEvent) -> bool:
        has_modifier = (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier
        )
        if event.key() == Qt.Key.Key_Delete and not has_modifier and self._is_command_place(self._scan_box()):
            self.command_typed.emit("Delete")
            return self._swallow(event)
        return False

    def _takes_release(self, event: QKeyEvent) -> bool:
        code = _code(event)
        if code not in self._swallowed:
            return False
        if self._is_held and self._keys and not self._burst.is_recognised:
            self._keys.append(event.clone())
        if not event.isAutoRepeat():
            self._swallowed.discard(code)
        return True

    # --- What it was

    def _begin(self, character: str) -> None:
        focus = QApplication.focusWidget()
        box = self._scan_box()
        is_command = character in COMMANDS and self._is_command_place(box)
        if isinstance(focus, QLineEdit) and is_writable(focus) and not is_command:
            self._before = FieldState(focus)
        else:
            self._is_held = True

    def _is_command_place(self, box: QLineEdit | None) -> bool:
        """Whether + - * and Delete are commands here: an empty scan box, and no other field that is written in."""
        focus = QApplication.focusWidget()
        return box is not None and box.text() == "" and (focus is box or not is_writable(focus))

    def _finish_scan(self, event: QKeyEvent | None, *, moment: Moment | None) -> None:
        code = self._burst.text
        if self._before is not None:
            self._before.restore()
        if event is not None and self._is_torn:
            code = self._mended(code)
        self._forget()
        self._scan_ended = moment
        if event is not None:
            self._swallow(event)
        self.scanned.emit(code)

    def _mended(self, code: str) -> str:
        """The whole code, where its beginning came a moment earlier and was taken for typing."""
        box = self._scan_box()
        beginning = box.text() if box is not None else ""
        if box is None or not beginning or not self._is_known_code(beginning + code):
            return code
        box.clear()
        return beginning + code

    def _settle(self) -> None:
        """No key follows that belongs to these: they are a scan without an ending, or typing that goes on its way."""
        burst = self._burst
        if burst.is_recognised and (burst.has_certain_length or self._is_known_code(burst.text)):
            self._finish_scan(None, moment=burst.last)
            return
        self._typed = burst.last or self._typed
        keys, is_waiting = self._keys, self._is_held or burst.is_recognised
        characters = burst.characters
        self._forget()
        if is_waiting:
            self._act(keys, characters=characters)

    def _act(self, keys: list[QKeyEvent], *, characters: list[str]) -> None:
        """Typing that was held, or taken back, reaches what it was meant for."""
        box = self._scan_box()
        if all(sign in COMMANDS for sign in characters) and self._is_command_place(box):
            for sign in characters:
                self.command_typed.emit(sign)
            return
        focus = QApplication.focusWidget()
        target = focus
        if box is not None and not is_writable(focus) and characters != [" "]:
            # A lone space presses the button that has the focus; all else is written.
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            target = box
        for key in keys:
            # Its release, if that is still to come, finds its own way to the widget that got the press.
            self._swallowed.discard(_code(key))
            self._send(key, target=target)

    def _deliver(self, event: QKeyEvent, *, target: QWidget) -> bool:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._send(event.clone(), target=target)
        return self._swallow(event)

    @staticmethod
    def _send(key: QKeyEvent, *, target: QWidget | None) -> None:
        if target is not None and shiboken6.isValid(target):
            QCoreApplication.sendEvent(target, key)

    def _swallow(self, event: QKeyEvent) -> bool:
        self._swallowed.add(_code(event))
        return True

    def _forget(self) -> None:
        self._timer.stop()
        self._burst = Burst()
        self._keys = []
        self._before = None
        self._is_held = False

    def _start_timer(self) -> None:
        self._is_last_look = False
        self._wait(SILENCE_MS if self._burst.is_recognised else _HOLD_MS)

    def _wait(self, wait_ms: int) -> None:
        self._due_ms = time.monotonic() * 1000 + wait_ms
        self._timer.start(wait_ms)

    def _on_timer_timeout(self) -> None:
        """Where the program was busy, the keys of the same scan may still stand in the queue behind this timer."""
        was_busy = time.monotonic() * 1000 - self._due_ms > _PUNCTUAL_MS
        if was_busy or not self._is_last_look:
            self._is_last_look = True
            self._wait(_LAST_LOOK_MS)
            return
        self._settle()
