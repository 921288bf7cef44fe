"""The check of the day: which days, how far it is, and what doesn't agree. It goes on when the page is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.services.day_check import CheckState, Progress
from pos_app.services.day_check_ports import Finding
from pos_app.services.desk import DeskState
from pos_app.ui.screens.day_check.card import DifferenceCard
from pos_app.ui.screens.day_check.presenter import (
    DayCheckPresenter,
    FindingCard,
    Span,
    card_of,
    span_word,
    status_of,
)
from pos_app.ui.screens.form import FormPage
from pos_app.ui.screens.screen import Key
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

MOST_SHOWN = 40
"""Cards. Whoever has more differences than that has one cause for them; the command lists all."""


class DayCheckScreen(FormPage):
    """`settle` asks for the written reason and calls back once it is stored."""

    def __init__(
        self,
        presenter: DayCheckPresenter,
        *,
        settle: Callable[[FindingCard, Callable[[], None]], None],
        open_page: Callable[[str], None],
        close: Callable[[], None],
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._settle = settle
        self._open_page = open_page
        self._findings: list[Finding] = []
        self._cards: tuple[FindingCard, ...] = ()
        self._is_loading = False
        self._is_stale = False
        self._span = Span.TODAY
        self._days = ChoiceRow(name="")
        self._status = Banner("info", parent=self)
        self._failure = Banner("fail", parent=self)
        self._more = Text(ink="ink-2", wrap=True)
        self._check_key = KeyButton("", key="F9", kind="primary")
        self._back_key = KeyButton("", key="Esc")
        for part in (self._days, self._status, self._failure, self._more):
            self.body.addWidget(part)
        self._failure.clear()
        self.add_key(self._back_key)
        self.add_key(self._check_key)
        self._days.chosen.connect(self._choose)
        self._check_key.clicked.connect(self._start)
        self._back_key.clicked.connect(lambda: None if self._stop() else close())
        self._unwatch = presenter.watch(self._on_progress)
        self.retranslate()

    def draw(self, state: DeskState) -> None:
        self._load()

    def press(self, key: Key) -> bool:
        if key is Key.CHECK:
            self._start()
            return True
        return key is Key.BACK and self._stop()

    def focus_first(self) -> None:
        self._check_key.setFocus()

    def left(self) -> None:
        self._unwatch()

    def retranslate(self) -> None:
        self.title.setText(translate("DayCheck", "The day at Octo"))
        self._days.setAccessibleName(translate("DayCheck", "Days"))
        self._days.set_choices([(span, span_word(span)) for span in Span], current=self._span)
        self._check_key.set_word(translate("DayCheck", "Check at Octo"))
        self._cards = ()
        self._show()

    def shown(self) -> list[DifferenceCard]:
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, DifferenceCard)]

    def _choose(self, span: Span) -> None:
        self._span = span

    def _start(self) -> None:
        self._presenter.start(self._span)

    def _stop(self) -> bool:
        """True when there was something to stop: Esc leaves the page only then."""
        is_running = self._presenter.progress.state is CheckState.RUNNING
        if is_running:
            self._presenter.stop()
        return is_running

    def _on_progress(self, _: Progress) -> None:
        self._show()
        self._load()

    def _load(self) -> None:
        """One question to the books at a time; what came up meanwhile is asked once more behind it."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        self._presenter.load(on_done=self._on_loaded, on_failed=self._on_failed)

    def _on_loaded(self, findings: list[Finding]) -> None:
        self._is_loading = False
        self._failure.clear()
        self._findings = findings
        self._show()
        if self._is_stale:
            self._load()

    def _on_failed(self, sentence: str) -> None:
        self._is_loading = False
        text = translate("DayCheck", "The list can't be read at the moment; nothing is lost. %1")
        self._failure.set_message("fail", text.replace("%1", sentence))

    def _show(self) -> None:
        progress = self._presenter.progress
        kind, text = status_of(progress, differences=len(self._findings))
        self._status.set_message(kind, text)
        is_running = progress.state is CheckState.RUNNING
        self._check_key.setEnabled(not is_running)
        self._days.setEnabled(not is_running)
        self._back_key.set_word(
            translate("DayCheck", "Stop") if is_running else translate("DayCheck", "Back")
        )
        self._show_cards()
        left_out = max(0, len(self._findings) - MOST_SHOWN)
        more = translate("DayCheck", "%n more difference(s) aren't shown here.", None, left_out)
        self._more.setText(more if left_out else "")
        self._more.setVisible(left_out > 0)

    def _show_cards(self) -> None:
        cards = tuple(card_of(finding) for finding in self._findings[:MOST_SHOWN])
        if cards == self._cards and len(self.shown()) == len(cards):
            return
        self._cards = cards
        for old in self.shown():
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        for card in cards:
            made = DifferenceCard(card)
            made.settling_requested.connect(lambda wanted: self._settle(wanted, self._load))
            made.matters_requested.connect(lambda: self._open_page("matters"))
            self.body.insertWidget(self.body.indexOf(self._more), made)
            made.show()
