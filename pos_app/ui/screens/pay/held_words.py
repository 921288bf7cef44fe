"""What the pay screen says while money is held and waits for the cashier."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import AmountText, amount_text, clock_text

translate = QCoreApplication.translate


class HeldView(NamedTuple):
    """`held` is what Octo reserved, `to_take` what the basket comes to now."""

    held: str
    note: str
    to_take: AmountText


def held_view(state: DeskState) -> HeldView | None:
    """None in every stage but HELD."""
    if state.stage is not Stage.HELD or state.payment is None or state.sale is None:
        return None
    total = state.sale.basket.total
    note = translate("Pay", "Nothing is taken until you take it.")
    if total != state.payment.amount:
        note = translate("Pay", "Goods were taken out: %1 stays with the customer.")
        note = note.replace("%1", str(amount_text(state.payment.amount - total)))
    return HeldView(
        held=translate("Pay", "Money held: %1").replace("%1", str(amount_text(state.payment.amount))),
        note=note,
        to_take=amount_text(total),
    )


def held_message(state: DeskState) -> tuple[str, str]:
    """(colour name, words) on how long the hold lasts."""
    hold = state.payment.hold if state.payment else None
    if hold is None or hold.lapses_at is None:
        return "wait", translate("Pay", "Take the money when the customer gets the goods.")
    until = clock_text(hold.lapses_at)
    if state.is_lapsing:
        text = translate(
            "Pay",
            "At about %1 the hold lapses and the money goes back by itself. Take it or give it back.",
        )
        return "warn", text.replace("%1", until)
    text = translate("Pay", "Take the money when the customer gets the goods. The hold lasts until about %1.")
    return "wait", text.replace("%1", until)
