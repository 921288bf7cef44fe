"""The languages of this till: the cashier's for good, the customer's for this one sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pos_app.ui import languages
from pos_app.ui.screens.form import Labelled
from pos_app.ui.theme.tokens import S12
from pos_app.ui.told import told
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class LanguageSheet(Sheet):
    """A choice counts at once. The sheet then closes, since its own words would be those of the language before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, title=translate("Menu", "Language"), cancel=translate("Menu", "Back"))
        self._main = window
        self.cashier, self.customer = ChoiceRow(name=""), ChoiceRow(name="")
        choices = list(languages.NAMES.items())
        self.cashier.set_choices(choices, current=languages.current())
        self.customer.set_choices(choices, current=window.till.customer_language.current)
        cashier, customer = Labelled(self.cashier), Labelled(self.customer)
        cashier.set_words(translate("Language", "This window"))
        customer.set_words(
            translate("Language", "The customer, for this sale"),
            hint=translate(
                "Language", "The customer's screen and Octo's page. The next customer begins anew."
            ),
        )
        self.body_layout.addWidget(cashier)
        self.body_layout.addSpacing(S12)
        self.body_layout.addWidget(customer)
        self.cashier.chosen.connect(self._on_cashier_chosen)
        self.customer.chosen.connect(self._on_customer_chosen)

    def _on_cashier_chosen(self, language: object) -> None:
        self.cancel()
        self._main.till.owner.save(
            on_done=lambda: None,
            on_failed=lambda sentence: self._main.messages.say("fail", told(sentence)),
            cashier_language=language,
        )

    def _on_customer_chosen(self, language: object) -> None:
        self.cancel()
        self._main.till.customer_language.choose(str(language))
