"""The settings page: language, look, names, and the secret, which can be replaced or removed but never read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pos_app.services.desk import DeskState
from pos_app.services.settings import LONGEST_SECRET, Settings
from pos_app.ui import languages
from pos_app.ui.screens.form import WIDEST_PX, FormPage, Labelled
from pos_app.ui.screens.screen import Key
from pos_app.ui.screens.settings.counter_part import CounterPart
from pos_app.ui.screens.settings.presenter import LONGEST_TILL_NAME, SettingsPresenter
from pos_app.ui.theme.tokens import S12, S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class SettingsScreen(FormPage):
    keeps_open_on_scan = True

    def __init__(
        self, presenter: SettingsPresenter, *, close: Callable[[], None], open_page: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._close = close
        self._open_page = open_page
        self._shop = Text(wrap=True)
        self._mode = Banner("info", parent=self)
        self._change_key = KeyButton("")
        self.language, self.customer_language = ChoiceRow(name=""), ChoiceRow(name="")
        self.theme = ChoiceRow(name="")
        self.two_stage, self.hold = ChoiceRow(name=""), ChoiceRow(name="")
        self.e_receipt = ChoiceRow(name="")
        self.shop_name = Field(name="")
        self.till_name = Field(name="")
        self.till_name.setMaxLength(LONGEST_TILL_NAME)
        self.secret = Field(name="")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(LONGEST_SECRET)
        self._replace_key = KeyButton("")
        self._remove_key = KeyButton("", kind="danger")
        self._result = Banner("info", parent=self)
        self._version = Text(role="hint", ink="ink-2")
        self._back_key = KeyButton("", key="Esc")
        self._save_key = KeyButton("", key="Ctrl + Enter", kind="primary")
        self._labelled = [
            Labelled(part)
            for part in (self.language, self.theme, self.shop_name, self.till_name, self.secret)
        ]
        self._customer_part = Labelled(self.customer_language)
        self._two_stage_part, self._hold_part = Labelled(self.two_stage), Labelled(self.hold)
        self._e_receipt_part = Labelled(self.e_receipt)
        self.counter = CounterPart(presenter.settings)
        self._lay_out()
        self.shop_name.setText(presenter.settings.shop_name)
        self.till_name.setText(presenter.settings.till_name)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        language, theme, shop_name, till_name, secret = self._labelled
        self.body.addLayout(_beside((self._shop, 1), (self._change_key, 0)))
        self.body.addWidget(self._mode)
        self.body.addWidget(language)
        self.body.addWidget(self._customer_part)
        self.body.addWidget(theme)
        self.body.addLayout(_beside((shop_name, 2), (till_name, 1)))
        stages = _beside((self._two_stage_part, 1), (self._hold_part, 1))
        for part in (self._two_stage_part, self._hold_part):
            stages.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(stages)
        self.body.addWidget(self._e_receipt_part)
        self.body.addWidget(self.counter)
        self.body.addWidget(secret)
        self.body.addLayout(_beside((self._replace_key, 1), (self._remove_key, 1)))
        self.body.addWidget(self._result)
        self.body.addWidget(self._version)
        self.add_key(self._back_key)
        self.add_key(self._save_key, share=2)

    def _connect(self) -> None:
        self.language.chosen.connect(lambda key: self._save(cashier_language=key))
        self.customer_language.chosen.connect(lambda key: self._save(customer_language=key))
        self.theme.chosen.connect(lambda key: self._save(theme=key))
        self.two_stage.chosen.connect(lambda key: self._save(is_two_stage=key))
        self.hold.chosen.connect(lambda key: self._save(hold_waits_for_cashier=key))
        self.counter.changed.connect(lambda changes: self._save(**changes))
        self.e_receipt.chosen.connect(lambda key: self._save(offers_e_receipt=key))
        self._change_key.clicked.connect(lambda: self._open_page("setup"))
        self._replace_key.clicked.connect(self._replace)
        self._remove_key.clicked.connect(self._ask_remove)
        self._back_key.clicked.connect(self._close)
        self._save_key.clicked.connect(self._save_names)

    def focus_first(self) -> None:
        self.shop_name.setFocus()

    def draw(self, state: DeskState) -> None:
        settings = state.settings
        self._shop.setText(self._presenter.shop_text())
        self._mode.set_message("info" if settings.is_live else "late", self._presenter.mode_text())
        self.theme.set_current(settings.theme)
        self.customer_language.set_current(settings.customer_language)
        self._say_what_stages_mean(settings)
        self.two_stage.set_current(settings.is_two_stage)
        self.hold.set_current(settings.hold_waits_for_cashier)
        self.hold.setEnabled(settings.is_two_stage)
        self.e_receipt.set_current(settings.offers_e_receipt)
        self.counter.draw(settings)
        self._remove_key.setEnabled(settings.is_set_up)
        self._replace_key.setEnabled(settings.is_set_up)

        self._fit()

    def _fit(self) -> None:
        """As high as its wrapped words need at this width: what doesn't fit scrolls and isn't squeezed."""
        column = self.body.parentWidget()
        layout = column.layout() if column is not None else None
        if column is not None and layout is not None:
            column.setMinimumHeight(layout.totalMinimumHeightForWidth(min(WIDEST_PX, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def press(self, key: Key) -> bool:
        if key is Key.PAY:
            self._save_names()
            return True
        return False

    def left(self) -> None:
        self.secret.clear()

    def retranslate(self) -> None:
        settings = self._presenter.settings
        language, theme, shop_name, till_name, secret = self._labelled
        self.title.setText(translate("Settings", "Settings"))
        self._change_key.set_word(translate("Settings", "Change…"))
        language.set_words(translate("Settings", "Language"))
        self._customer_part.set_words(
            translate("Settings", "The customer's language"),
            hint=translate("Settings", "On the second screen and on Octo's page."),
        )
        theme.set_words(translate("Settings", "Look"))
        shop_name.set_words(translate("Settings", "Name of the shop"))
        till_name.set_words(translate("Settings", "Name of this till"))
        hint = translate("Settings", "It lies in the keyring of this PC and can't be shown again.")
        secret.set_words(translate("Settings", "New Octo secret"), hint=hint)
        self._replace_key.set_word(translate("Settings", "Replace the secret"))
        self._remove_key.set_word(translate("Settings", "Remove the secret"))
        self._back_key.set_word(translate("Settings", "Back"))
        self._save_key.set_word(translate("Settings", "Save the names"))
        self._version.setText(translate("Settings", "Version %1").replace("%1", self._presenter.version))
        self.language.set_choices(list(languages.NAMES.items()), current=languages.current())
        self.customer_language.set_choices(list(languages.NAMES.items()), current=settings.customer_language)
        looks = [
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
            ("system", translate("Settings", "As the system")),
        ]
        self.theme.set_choices(looks, current=settings.theme)
        self._retranslate_stages(settings)
        self.counter.retranslate()

    def _retranslate_stages(self, settings: Settings) -> None:
        self._say_what_stages_mean(settings)
        stages = [(False, translate("Settings", "Off")), (True, translate("Settings", "On"))]
        self.two_stage.set_choices(stages, current=settings.is_two_stage)
        ways = [
            (False, translate("Settings", "Take at once")),
            (True, translate("Settings", "Wait for the cashier")),
        ]
        self.hold.set_choices(ways, current=settings.hold_waits_for_cashier)
        self._e_receipt_part.set_words(
            translate("Settings", "E-receipts"),
            hint=translate(
                "Settings",
                "On: the menu (F10) asks for a customer's phone or email and gives it to Octo with the payment. "
                "Octo may refuse it (error 10).",
            ),
        )
        self.e_receipt.set_choices(stages, current=settings.offers_e_receipt)

    def _say_what_stages_mean(self, settings: Settings) -> None:
        hint = translate(
            "Settings", "The customer's money is only reserved first, and taken in a second step."
        )
        if settings.is_two_stage and not settings.notify_url:
            warning = translate(
                "Settings", "Octo may refuse it without a notify address (setup --notify-url)."
            )
            hint = f"{hint} {warning}"
        self._two_stage_part.set_words(translate("Settings", "Payments in two stages"), hint=hint)
        self._hold_part.set_words(
            translate("Settings", "Reserved money"),
            hint=translate("Settings", "Waiting lets the cashier take goods out before the money is taken."),
        )

    def _save(self, **changes: object) -> None:
        self._presenter.save(on_done=lambda: None, on_failed=self._on_failed, **changes)

    def _save_names(self) -> None:
        till_name = self.till_name.text().strip()
        self._labelled[3].show_error(
            "" if till_name else translate("Settings", "A till needs a name, for example 1.")
        )
        if not till_name:
            return
        self._presenter.save(
            on_done=lambda: self._on_done(translate("Settings", "Saved.")),
            on_failed=self._on_failed,
            shop_name=self.shop_name.text().strip(),
            till_name=till_name,
        )

    def _replace(self) -> None:
        secret = self.secret.text().strip()
        self._labelled[4].show_error(
            "" if secret else translate("Settings", "Paste the new secret here first.")
        )
        if not secret:
            return
        self._presenter.replace_secret(
            secret,
            on_done=lambda: self._on_done(translate("Settings", "The new secret is in the keyring.")),
            on_failed=self._on_failed,
        )
        self.secret.clear()

    def _ask_remove(self) -> None:
        sheet = Sheet(
            self.window(),
            title=translate("Settings", "Remove the secret?"),
            body=translate("Settings", "Without it the till can do everything but take payments."),
            confirm=translate("Settings", "Remove"),
            cancel=translate("Settings", "Keep it"),
            confirm_kind="danger",
        )
        sheet.finished.connect(lambda is_yes: self._remove() if is_yes else None)
        sheet.open()

    def _remove(self) -> None:
        self._presenter.remove_secret(
            on_done=lambda: self._on_done(translate("Settings", "The secret is removed.")),
            on_failed=self._on_failed,
        )

    def _on_done(self, text: str) -> None:
        self._result.set_message("info", text)

    def _on_failed(self, sentence: str) -> None:
        self._result.set_message("fail", sentence)


def _beside(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S20 if len(parts) > 1 else S12)
    for part, share in parts:
        row.addWidget(part, share)
    return row
