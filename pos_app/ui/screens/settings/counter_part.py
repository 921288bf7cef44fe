"""The part of the settings page about the counter: what a second scan does, and the labels of the shop's scale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.errors import ProductRule
from pos_app.domain.in_store import check_layout
from pos_app.services.settings import Settings
from pos_app.ui.screens.form import Labelled
from pos_app.ui.theme.tokens import S20
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field

translate = QCoreApplication.translate


class CounterPart(QWidget):
    """Each change is stored at once; layouts when Enter is pressed or the field is left.

    Signals:
        changed(object): settings by name.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.merges_lines = ChoiceRow(name="")
        self.layouts = Field(name="")
        self.layouts.setText(", ".join(settings.label_layouts))
        self._merges_part, self._layouts_part = Labelled(self.merges_lines), Labelled(self.layouts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S20)
        row.addWidget(self._merges_part, 1)
        row.addWidget(self._layouts_part, 1)
        self.merges_lines.chosen.connect(lambda key: self.changed.emit({"merges_lines": key}))
        self.layouts.editingFinished.connect(self._on_layouts_entered)
        self.retranslate()

    def draw(self, settings: Settings) -> None:
        self._settings = settings
        self.merges_lines.set_current(settings.merges_lines)

    def retranslate(self) -> None:
        self._merges_part.set_words(translate("Settings", "The same product again"))
        self.merges_lines.set_choices(
            [(True, translate("Settings", "Adds to its line")), (False, translate("Settings", "A new line"))],
            current=self._settings.merges_lines,
        )
        self._layouts_part.set_words(
            translate("Settings", "Labels of the shop's scale"),
            hint=translate(
                "Settings",
                "For example 21IIIIIWWWWWC, 22IIIIIPPPPPC: I product, W weight in grams, P price (T in hundredths), "
                "C check digit. Empty: off.",
            ),
        )

    def _on_layouts_entered(self) -> None:
        wanted = [part for part in self.layouts.text().split(",") if part.strip()]
        try:
            layouts = tuple(dict.fromkeys(map(check_layout, wanted)))
        except ProductRule:
            self._layouts_part.show_error(
                translate(
                    "Settings",
                    "Nothing was changed. A layout has 13 signs, begins with 20 to 29 and ends with C: 21IIIIIWWWWWC.",
                )
            )
            return
        self._layouts_part.show_error("")
        if layouts != self._settings.label_layouts:
            self.changed.emit({"label_layouts": layouts})
