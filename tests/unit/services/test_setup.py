"""What an owner can set, what is refused, and that a refusal changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from pos_app.domain.events import SecretProblem
from pos_app.domain.money import Currency
from pos_app.domain.payment import Account, PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.ports import SecretError, StorageError
from pos_app.services.settings import Settings, SettingsError
from pos_app.services.setup import SetupRefused, Wishes, apply_setup, warnings_for
from tests.helpers.fake_ports import FakeCatalogue, FakeSaleStore, FakeSecretStore
from tests.helpers.sale_records import MILK, payment_of, sale_with_goods


class Shop:
    """A till that is set up as `settings` say, or not at all."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.store = FakeSaleStore(settings or Settings())
        self.catalogue = FakeCatalogue()
        self.keyring = FakeSecretStore()

    def set_up(self, *, shop_id: int = 10000, currency: Currency = Currency.UZS, **wishes: Any) -> Settings:
        return apply_setup(
            Wishes(shop_id=shop_id, currency=currency, **wishes),
            store=self.store,
            catalogue=self.catalogue,
            secrets=self.keyring,
        )


def test_a_first_set_up_takes_the_defaults_for_all_that_isnt_said() -> None:
    shop = Shop()
    settings = shop.set_up(shop_id=42, currency=Currency.USD, secret="  s3cret \n")
    assert settings == shop.store.settings == Settings(shop_id=42, currency=Currency.USD, secret_revision=1)
    assert shop.keyring.entries == {Account("https://secure.octo.uz", 42): "s3cret"}


def test_what_isnt_said_later_stays_as_it_was_set() -> None:
    before = Settings(
        shop_id=1,
        octo_url="http://127.0.0.1:8099",
        is_test=True,
        ttl_minutes=3,
        basket_mode="off",
        secret_revision=4,
    )
    shop = Shop(before)
    assert shop.set_up(shop_id=1) == before
    assert shop.keyring.entries == {}


def test_all_that_is_said_is_set_and_the_language_is_everyones() -> None:
    settings = Shop().set_up(
        octo_url="http://localhost:8099/",
        return_url="https://shop.uz/{payment}",
        notify_url="https://shop.uz/octo",
        language="oz",
        basket_mode="fiscal",
        is_two_stage=True,
        is_test=True,
        ttl_minutes=60,
        shop_name=" Navroʻz ",
    )
    assert settings.octo_url == "http://localhost:8099"
    assert (settings.cashier_language, settings.customer_language, settings.receipt_language) == ("oz",) * 3
    assert (settings.basket_mode, settings.is_two_stage, settings.is_test, settings.ttl_minutes) == (
        "fiscal",
        True,
        True,
        60,
    )
    assert (settings.shop_name, settings.notify_url) == ("Navroʻz", "https://shop.uz/octo")
    assert warnings_for(settings) == []


def test_two_stages_without_a_notify_address_are_warned_about() -> None:
    shop = Shop(Settings(shop_id=10000, notify_url="https://shop.uz/octo"))
    settings = shop.set_up(is_two_stage=True, notify_url="")
    assert settings.notify_url == ""
    (warning,) = warnings_for(settings)
    assert "error 9" in warning


@pytest.mark.parametrize(
    "wishes",
    [
        {"shop_id": 0},
        {"shop_id": -1},
        {"shop_id": 2**53},
        {"ttl_minutes": 0},
        {"ttl_minutes": 61},
        {"language": "de"},
        {"basket_mode": "some"},
        {"octo_url": "http://secure.octo.uz"},
        {"octo_url": "octo"},
        {"return_url": "mailto:me"},
        {"notify_url": "https://user@shop.uz"},
        {"secret": "   "},
        {"secret": "x" * 1281},
    ],
)
def test_a_value_out_of_range_is_refused_before_the_keyring_is_touched(wishes: dict[str, Any]) -> None:
    shop = Shop()
    with pytest.raises(SettingsError) as caught:
        shop.set_up(**({"secret": "good"} | wishes))
    assert "xxxx" not in str(caught.value)
    assert shop.store.settings == Settings()
    assert shop.keyring.entries == {}


def test_the_longest_secret_fits() -> None:
    shop = Shop()
    shop.set_up(secret="x" * 1280)
    assert list(shop.keyring.entries.values()) == ["x" * 1280]


def test_the_currency_stays_while_there_are_goods_priced_in_it() -> None:
    shop = Shop(Settings(shop_id=10000))
    shop.catalogue.put([MILK])
    with pytest.raises(SetupRefused, match="goods"):
        shop.set_up(currency=Currency.USD, secret="new")
    assert shop.store.settings == Settings(shop_id=10000)
    assert shop.keyring.entries == {}


def test_the_currency_stays_while_a_basket_is_open() -> None:
    shop = Shop(Settings(shop_id=10000))
    sale = sale_with_goods()
    shop.store.sales[sale.id] = sale
    with pytest.raises(SetupRefused, match="basket"):
        shop.set_up(currency=Currency.USD)


def test_the_same_currency_can_be_said_again_at_any_time() -> None:
    shop = Shop(Settings(shop_id=10000))
    shop.catalogue.put([MILK])
    assert shop.set_up(ttl_minutes=5).ttl_minutes == 5


@pytest.mark.parametrize("state", [PaymentState.WAITING, PaymentState.CREATE_UNKNOWN, PaymentState.ABANDONED])
def test_the_shop_stays_while_a_payment_is_open_at_octo(state: PaymentState) -> None:
    shop = Shop(Settings(shop_id=10000))
    sale = sale_with_goods(SaleState.AWAITING_PAYMENT)
    shop.store.sales[sale.id] = sale
    shop.store.payments["one"] = payment_of(sale, state)
    with pytest.raises(SetupRefused, match="payment"):
        shop.set_up(shop_id=20000, secret="new")
    assert shop.keyring.entries == {}
    assert shop.set_up(shop_id=10000, secret="new").secret_revision == 1


def test_the_shop_may_change_once_all_payments_have_ended() -> None:
    shop = Shop(Settings(shop_id=10000))
    sale = sale_with_goods(SaleState.PAID)
    shop.store.sales[sale.id] = sale
    shop.store.payments["one"] = payment_of(sale, PaymentState.PAID)
    assert shop.set_up(shop_id=20000).shop_id == 20000


def test_a_keyring_that_refuses_leaves_all_settings_as_they_were() -> None:
    before = Settings(shop_id=10000, ttl_minutes=7)
    shop = Shop(before)
    shop.keyring.problem = SecretProblem.LOCKED
    with pytest.raises(SecretError):
        shop.set_up(shop_id=10000, ttl_minutes=9, secret="new")
    assert shop.store.settings == before


def test_a_disk_that_refuses_leaves_all_settings_as_they_were() -> None:
    shop = Shop(Settings(shop_id=10000))
    shop.store.fail_writes = 1
    with pytest.raises(StorageError):
        shop.set_up(secret="new")
    assert shop.store.settings == Settings(shop_id=10000)
    assert shop.set_up(secret="new")._replace(secret_revision=0) == Settings(shop_id=10000)
