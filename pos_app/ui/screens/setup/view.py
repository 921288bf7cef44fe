"""The first set-up in the window: language, four fields, a test payment. It can be left for later at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pos_app.domain.money import Currency
from pos_app.services.desk import DeskState
from pos_app.services.settings import LONGEST_SECRET
from pos_app.ui import languages
from pos_app.ui.screens.form import FormPage, Labelled
from pos_app.ui.screens.screen import Key
from pos_app.ui.screens.setup.presenter import Form, SetupPresenter
from pos_app.ui.theme.tokens import S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class SetupScreen(FormPage):
    keeps_open_on_scan = True

    def __init__(self, presenter: SetupPresenter, *, close: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._close = close
        self._was_set_up: bool | None = None
        self._is_storing = False
        self._is_stored = False
        self._intro = Text(ink="ink-2", wrap=True)
        self.shop_id = Field(name="")
        self.secret = Field(name="")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(LONGEST_SECRET + 1)
        self.shop_name = Field(name="")
        self.currency = ChoiceRow(name="")
        self.language = ChoiceRow(name="")
        self._rows = {
            "shop_id": Labelled(self.shop_id),
            "secret": Labelled(self.secret),
            "currency": Labelled(self.currency),
            "language": Labelled(self.language),
            "shop_name": Labelled(self.shop_name),
        }
        self._result = Banner("info", parent=self)
        self._fields = QWidget()
        self._later_key = KeyButton("", key="Esc")
        self._store_key = KeyButton("", key="Ctrl + Enter", kind="pay")
        self._lay_out()
        settings = presenter.settings
        self.shop_id.setText("" if settings.shop_id is None else str(settings.shop_id))
        self.shop_name.setText(settings.shop_name)
        self._chosen_language = languages.current()
        self._chosen_currency = settings.currency
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self._rows["language"])
        self.body.addWidget(self._intro)
        self.body.addWidget(self._rows["shop_id"])
        self.body.addWidget(self._rows["secret"])
        pair = QHBoxLayout()
        pair.setSpacing(S20)
        pair.addWidget(self._rows["currency"], 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self._rows["shop_name"], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(pair)
        self.body.addWidget(self._result)
        self._later_key.setFixedHeight(self._store_key.sizeHint().height())
        self.add_key(self._later_key)
        self.add_key(self._store_key, share=2)

    def _connect(self) -> None:
        self.currency.chosen.connect(self._on_currency_chosen)
        self.language.chosen.connect(self._on_language_chosen)
        self._later_key.clicked.connect(self._close)
        self._store_key.clicked.connect(self._go_on)

    def focus_first(self) -> None:
        self.shop_id.setFocus()

    def draw(self, state: DeskState) -> None:
        """The fields are the owner's. Where the set-up is done from outside meanwhile, there is nothing left to ask."""
        is_set_up = state.settings.is_set_up
        if self._was_set_up is None:
            self._was_set_up = is_set_up
        elif is_set_up and not self._was_set_up and not self._is_storing:
            self._was_set_up = True
            self._close()

    def press(self, key: Key) -> bool:
        if key is Key.PAY:
            self._go_on()
            return True
        return False

    def left(self) -> None:
        self.secret.clear()

    def retranslate(self) -> None:
        rows = self._rows
        self.title.setText(translate("Setup", "Set up the till"))
        self._intro.setText(
            translate(
                "Setup",
                "Shop id and secret stand in Octo's cabinet. You can sell without them, but not take payments.",
            )
        )
        rows["shop_id"].set_words(translate("Setup", "Shop id at Octo"))
        hint = translate("Setup", "It goes into the keyring of this PC and nowhere else.")
        rows["secret"].set_words(translate("Setup", "Octo secret"), hint=hint)
        rows["currency"].set_words(translate("Setup", "Currency"))
        rows["language"].set_words(translate("Setup", "Language"))
        rows["shop_name"].set_words(
            translate("Setup", "Name of the shop"),
            hint=translate("Setup", "Stands at the top of the window. You can leave it empty."),
        )
        currencies = [
            (Currency.UZS, translate("Setup", "so'm (UZS)")),
            (Currency.USD, translate("Setup", "dollar (USD)")),
        ]
        self.currency.set_choices(currencies, current=self._chosen_currency)
        self.language.set_choices(list(languages.NAMES.items()), current=self._chosen_language)
        self._name_keys()

    def _name_keys(self) -> None:
        if self._is_stored:
            self._later_key.set_word(translate("Setup", "Start selling"))
            self._store_key.set_word(translate("Setup", "Make a test payment"))
            text = translate(
                "Setup", "The till is set up. Try it now with a test payment: no real money moves."
            )
            self._result.set_message("info", text)
        else:
            self._later_key.set_word(translate("Setup", "Later"))
            self._store_key.set_word(translate("Setup", "Save"))

    def _on_currency_chosen(self, key: object) -> None:
        self._chosen_currency = key if isinstance(key, Currency) else Currency.UZS

    def _on_language_chosen(self, key: object) -> None:
        """The page is at once in the language; it is stored with the rest."""
        self._chosen_language = str(key)

    def _go_on(self) -> None:
        if self._is_stored:
            self._close()
            self._presenter.pay_test()
        elif self._store_key.isEnabled():
            self._store()

    def _store(self) -> None:
        form = Form(
            shop_id=self.shop_id.text(),
            secret=self.secret.text(),
            currency=self._chosen_currency,
            language=self._chosen_language,
            shop_name=self.shop_name.text().strip(),
        )
        errors = self._presenter.errors(form)
        for name, row in self._rows.items():
            row.show_error(errors.get(name, ""))
        self._result.clear()
        wrong = next((row for name, row in self._rows.items() if name in errors), None)
        if wrong is not None:
            wrong.control.setFocus()
            return
        self._store_key.setEnabled(False)
        self._is_storing = True
        self._presenter.store(form, on_done=self._on_stored, on_failed=self._on_failed)

    def _on_stored(self) -> None:
        self._is_stored = True
        self.secret.clear()
        for row in self._rows.values():
            row.setEnabled(False)
        self._store_key.setEnabled(True)
        self._name_keys()
        self.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._is_storing = False
        self._store_key.setEnabled(True)
        self._result.set_message("fail", sentence)
