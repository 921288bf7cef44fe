"""Takes a difference off the list of the day check, with the written reason that it needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.day_check import is_reason
from pos_app.ui.screens.day_check.presenter import FindingCard
from pos_app.ui.theme.tokens import S8
from pos_app.ui.told import told
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class DayCheckDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till

    def settle(self, card: FindingCard, on_stored: Callable[[], None]) -> None:
        reason = Field(name=translate("DayCheck", "Reason"))
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(S8)
        body = translate("DayCheck", "The difference leaves the list. No money moves.")
        for part in (
            Text(f"{card.title}. {body}", wrap=True),
            Text(translate("DayCheck", "How? This is kept in the books."), role="small-strong"),
            reason,
        ):
            inside.addWidget(part)
        sheet = Sheet(
            self._window,
            title=translate("DayCheck", "Was it dealt with?"),
            body=form,
            confirm=translate("DayCheck", "It was dealt with"),
            cancel=translate("DayCheck", "Back"),
        )
        sheet.set_confirm_enabled(False)
        reason.textChanged.connect(lambda text: sheet.set_confirm_enabled(is_reason(text)))
        sheet.finished.connect(lambda is_yes: self._store(card, reason.text(), on_stored) if is_yes else None)
        sheet.open()
        reason.setFocus()

    def _store(self, card: FindingCard, reason: str, on_stored: Callable[[], None]) -> None:
        def stored(is_done: bool) -> None:  # noqa: FBT001 - the result of a job
            if not is_done:
                text = translate("DayCheck", "This difference has gone in the meantime. Nothing was written.")
                self._window.messages.say("info", text)
            on_stored()

        self._till.day_check().settle(
            card.payment_id,
            reason=reason,
            on_done=stored,
            on_failed=lambda sentence: self._window.messages.say("fail", told(sentence)),
        )
