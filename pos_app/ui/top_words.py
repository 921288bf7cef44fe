"""The words of the strip at the top: shop, till, test mark, open matters, connection, language, clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pos_app.services.desk import DeskState
from pos_app.ui import languages
from pos_app.ui.money_text import clock_text
from pos_app.ui.widgets.top_strip import TopStrip

translate = QCoreApplication.translate


class TopWords:
    """Sets them again only where they changed: a scan changes none of them."""

    def __init__(self, strip: TopStrip) -> None:
        self._strip = strip
        self._drawn: object = None
        self.title = ""
        """Of the window: shop and till."""

    def forget(self) -> None:
        """The language is another one now."""
        self._drawn = None

    def draw(self, state: DeskState, *, now: datetime) -> None:
        settings, strip = state.settings, self._strip
        urgent = sum(1 for matter in state.matters if matter.waits_for_a_person)
        look = (settings, state.is_live, state.is_online, languages.current(), len(state.matters), urgent)
        if look == self._drawn:
            return
        self._drawn = look
        till_name = translate("Window", "Till %1").replace("%1", settings.till_name)
        strip.set_shop(settings.shop_name or till_name)
        strip.set_till(till_name if settings.shop_name else "")
        strip.set_test("" if state.is_live else translate("Window", "TEST"))
        word = translate("Window", "%n open matter(s)", None, len(state.matters)) if state.matters else ""
        strip.set_matters(word, is_urgent=urgent > 0)
        strip.set_language(languages.NAMES[languages.current()])
        if state.is_online is None:
            strip.set_connection(is_ok=True, word="")
        elif state.is_online:
            strip.set_connection(is_ok=True, word=translate("Window", "Octo connected"))
        else:
            strip.set_connection(is_ok=False, word=translate("Window", "No connection"))
        self.show_clock(now)
        self.title = " · ".join(filter(None, (settings.shop_name, till_name)))

    def show_clock(self, now: datetime) -> None:
        self._strip.set_clock(clock_text(now))
