"""The window of `pos-app gallery`: the board of all parts, with switches for the look and the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui import languages
from pos_app.ui.gallery.parts_board import PartsBoard
from pos_app.ui.theme import Theme
from pos_app.ui.theme.tokens import S20, S26
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.painting import fill
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar

translate = QCoreApplication.translate

USUAL = (1366, 768)


class PartsWindow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("pos-app gallery")
        self.resize(*USUAL)
        self.languages = ChoiceRow(name="")
        self.looks = ChoiceRow(name="")
        self.languages.chosen.connect(self._on_languages_chosen)
        self.looks.chosen.connect(lambda mode: theme.set_mode(str(mode)))
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setVerticalScrollBar(SlimScrollBar(area))
        switches = QHBoxLayout()
        switches.setContentsMargins(S26, S20, S26, S20)
        switches.addWidget(self.languages)
        switches.addStretch(1)
        switches.addWidget(self.looks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(switches)
        layout.addWidget(area, 1)
        self.languages.set_choices(list(languages.NAMES.items()), current=languages.current())
        self._show_parts()

    @property
    def board(self) -> PartsBoard:
        return self._board

    def _on_languages_chosen(self, language: object) -> None:
        languages.apply(str(language))
        self._show_parts()

    def _show_parts(self) -> None:
        """Made anew where the page stands now, so that each word is in the language."""
        place_px = self._area.verticalScrollBar().value()
        self._board = PartsBoard()
        self._area.setWidget(self._board)
        self._area.verticalScrollBar().setValue(place_px)
        self.languages.setAccessibleName(translate("Settings", "Language"))
        self.looks.setAccessibleName(translate("Settings", "Look"))
        looks = [("light", translate("Settings", "Light")), ("dark", translate("Settings", "Dark"))]
        self.looks.set_choices(looks, current=self._theme.mode)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground="background")
