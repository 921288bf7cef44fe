"""Each customer's language: chosen for one sale, in Octo's words as well, and never kept for the next customer."""

from __future__ import annotations

import pytest

from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeSaleStore


@pytest.fixture
def rig() -> CounterRig:
    return CounterRig(store=FakeSaleStore(Settings(shop_id=10000, customer_language="oz")))


def test_the_owners_setting_counts_until_somebody_chooses(rig: CounterRig) -> None:
    assert rig.desk.state.customer_language == "oz"
    rig.customer_language.choose("ru")
    assert rig.desk.state.customer_language == "ru"
    assert rig.owner.settings.customer_language == "oz"


def test_what_was_chosen_before_the_first_scan_counts_for_that_sale_and_for_octos_page(
    rig: CounterRig,
) -> None:
    rig.customer_language.choose("ru")
    rig.scan(BREAD)
    rig.pay()
    assert rig.desk.state.customer_language == "ru"
    assert rig.customer_language.settings().customer_language == "ru"


def test_the_next_customer_finds_the_shops_language(rig: CounterRig) -> None:
    rig.scan(BREAD)
    rig.customer_language.choose("uz")
    rig.counter.clear()
    rig.tasks.crank()
    assert rig.desk.state.customer_language == "oz"
