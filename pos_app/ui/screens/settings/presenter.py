"""What the owner changes later. Each change is stored at once; what couldn't be stored comes back as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from pos_app.services.settings import Settings, host_of
from pos_app.services.setup import Wishes
from pos_app.services.till import Till
from pos_app.ui.options import WindowOptions
from pos_app.ui.told import told

translate = QCoreApplication.translate

Failed = Callable[[str], None]
LONGEST_TILL_NAME = 12


class SettingsPresenter:
    """Actions of the settings page."""

    def __init__(self, till: Till, *, options: WindowOptions) -> None:
        self._till = till
        self._options = options

    @property
    def settings(self) -> Settings:
        return self._till.owner.settings

    @property
    def version(self) -> str:
        return self._options.version

    def save(self, *, on_done: Callable[[], None], on_failed: Failed, **changes: Any) -> None:
        self._till.owner.save(
            on_done=on_done, on_failed=lambda sentence: on_failed(told(sentence)), **changes
        )

    def replace_secret(self, secret: str, *, on_done: Callable[[], None], on_failed: Failed) -> None:
        """The old one is gone only when the new one is in the keyring."""
        settings = self.settings
        if settings.shop_id is None:
            on_failed(translate("Settings", "Set up the shop first."))
            return
        wishes = Wishes(shop_id=settings.shop_id, currency=settings.currency, secret=secret)
        self._till.owner.set_up(
            lambda: self._options.set_up(wishes),
            on_done=on_done,
            on_failed=lambda sentence: on_failed(told(sentence)),
        )

    def remove_secret(self, *, on_done: Callable[[], None], on_failed: Failed) -> None:
        self._till.owner.remove_secret(on_done=on_done, on_failed=lambda sentence: on_failed(told(sentence)))

    def shop_text(self) -> str:
        """Shop, currency and whether real money moves, in one line."""
        settings = self.settings
        if settings.shop_id is None:
            return translate("Settings", "Not set up yet.")
        text = translate("Settings", "Shop %1 at %2, prices in %3.")
        text = text.replace("%1", str(settings.shop_id)).replace("%2", host_of(settings.octo_url))
        return text.replace("%3", settings.currency.value)

    def mode_text(self) -> str:
        if self.settings.is_live:
            return translate("Settings", "Real payments: money moves.")
        return translate("Settings", "TEST: no real money moves, and these sales don't count in sums.")
