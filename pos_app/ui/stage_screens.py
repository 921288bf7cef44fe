"""Makes the screens that follow the stage of a payment, each with its module on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.screens.screen import Key, Screen

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow


def make_stage_screen(name: str, *, window: MainWindow) -> Screen:
    """`name` is one of pay, paid, outcome. What asks before it does is loaded when it is asked for."""
    checkout = window.till.checkout
    if name == "pay":
        from pos_app.ui.screens.pay.view import PayScreen

        pay = PayScreen(now_s=window.till.clock.monotonic_s)
        pay.check_requested.connect(checkout.check_now)
        pay.aside_requested.connect(checkout.put_in_background)
        pay.give_up_requested.connect(lambda: window.flows.ask_give_up())  # noqa: PLW0108 - flows load late
        pay.take_requested.connect(lambda: window.flows.held.take_money())  # noqa: PLW0108 - flows load late
        pay.goods_out_requested.connect(lambda: window.flows.held.show_goods())  # noqa: PLW0108 - flows load late
        pay.give_back_requested.connect(lambda: window.flows.held.ask_give_back())  # noqa: PLW0108 - flows load late
        return pay
    if name == "paid":
        from pos_app.ui.screens.paid.view import PaidScreen

        paid = PaidScreen()
        paid.next_requested.connect(window.till.counter.start_next)
        paid.typed.connect(window.type_into_next_sale)
        paid.tax_receipt_requested.connect(lambda: window.flows.press(Key.TAX_RECEIPT))
        return paid
    from pos_app.ui.screens.outcome.view import OutcomeScreen

    outcome = OutcomeScreen()
    outcome.new_code_requested.connect(lambda: window.flows.ask_new_code())  # noqa: PLW0108 - flows load late
    outcome.back_requested.connect(checkout.acknowledge)
    return outcome
