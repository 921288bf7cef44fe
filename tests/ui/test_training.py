from __future__ import annotations

from pos_app.sandbox.scenarios import SCENARIOS
from pos_app.ui.options import Training
from pos_app.ui.screens.training.presenter import situations
from tests.ui.conftest import MakeCashier

AT_A_COUNTER = {scenario.name for scenario in SCENARIOS} - {"confused_callbacks"}
"""A till takes no callbacks, so there is nothing to practise with them."""


def test_every_situation_of_the_pretend_octo_can_be_practised_by_name() -> None:
    named = {name for name, _, _ in situations([scenario.name for scenario in SCENARIOS])}

    assert named == AT_A_COUNTER


def test_the_training_till_switches_the_situation_from_its_menu(make_cashier: MakeCashier) -> None:
    cashier = make_cashier()
    chosen = ["all_well"]
    cashier.window.options = cashier.window.options._replace(
        training=Training(("all_well", "bad_network"), lambda: chosen[-1], chosen.append)
    )
    cashier.press("F10")
    cashier.click("Training: what Octo does")
    assert "Now: All is well. No real money moves." in cashier.see_text()
    cashier.click("Bad network")

    assert chosen[-1] == "bad_network"
    assert "Scan a code or type a name" in cashier.see_text()


def test_a_real_till_opens_a_training_till_of_its_own(make_cashier: MakeCashier) -> None:
    cashier = make_cashier()
    opened: list[bool] = []
    cashier.window.options = cashier.window.options._replace(open_training=lambda: opened.append(True))
    cashier.press("F10")
    cashier.click("Open a training till")

    assert opened == [True]
