"""The till's calls and the sandbox's answers over HTTP: what one says the other understands, to the tiyin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.payment import Account
from pos_app.domain.quantity import Quantity
from pos_app.domain.refund import RefundSaid
from pos_app.octo.gateway import OctoGateway
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import GatewayError
from pos_app.services.settings import Settings
from tests.helpers.fake_ports import FakeClock, FakeSecretStore
from tests.unit.octo.rig import ID, line, order, uzs

TOTAL_MINOR = 17_498_999
BUYER = Buyer("1-000042", phone="998901234567")


class PretendOcto:
    """A sandbox with one payment over the whole of its amount, and a gateway that talks to it."""

    def __init__(self, server: SandboxServer, gateway: OctoGateway) -> None:
        self.book = server.book
        self.gateway = gateway
        self.account = Account(server.address, 10000)

    def create(self, **settings: Any) -> str:
        """Makes the payment and returns its UUID."""
        seven = line(unit_price=uzs(2_500_000), quantity=Quantity(7000), discount=uzs(1_001))
        asked = order(
            seven,
            settings=Settings(shop_id=10000, octo_url=self.account.octo_url, is_test=True, **settings),
            account=self.account,
            buyer=BUYER,
            codes={1: GoodsCodes(spic="00305001001000000", package_code="1425207")},
        )
        answer = self.gateway.create(self.account, body=self.gateway.compose(asked), buyer=BUYER)
        assert (answer.said, answer.total_minor) == (Said.CREATED, TOTAL_MINOR)
        assert answer.octo_uuid is not None
        return answer.octo_uuid

    def read(self) -> Any:
        self.book.change_rules({"min_read_delay_ms": 0})
        return self.gateway.read_status(self.account, payment_id=ID)

    def refund(self, uuid: str, refund_id: str, *, minor: int) -> Any:
        return self.gateway.refund(self.account, octo_uuid=uuid, refund_id=refund_id, amount=uzs(minor))


@pytest.fixture
def octo() -> Iterator[PretendOcto]:
    clock = FakeClock()
    book = SandboxBook(monotonic_s=clock.monotonic_s, unix_s=lambda: clock.now().timestamp())
    gateway = OctoGateway(secrets=FakeSecretStore("test"), clock=clock)
    with SandboxServer(book=book) as server:
        yield PretendOcto(server, gateway)
        gateway.close()


@pytest.mark.parametrize("basket_mode", ["off", "lines", "fiscal"])
def test_a_payment_with_everything_set_is_made_and_paid(octo: PretendOcto, basket_mode: str) -> None:
    uuid = octo.create(
        basket_mode=basket_mode,
        payment_methods=("bank_card", "humo"),
        notify_url="https://shop.example/octo",
        tag="Till 7",
        tsp_id=18,
        seller_tax_id="123456789",
    )
    octo.book.pay(uuid)
    assert octo.read().said is Said.SUCCEEDED


def test_a_part_of_a_hold_is_taken_and_no_more_than_that_can_be_refunded(octo: PretendOcto) -> None:
    uuid = octo.create(is_two_stage=True, notify_url="https://shop.example/octo")
    octo.book.pay(uuid)
    assert octo.read().said is Said.HELD
    captured = octo.gateway.capture(octo.account, octo_uuid=uuid, amount=uzs(15_000_000))
    assert (captured.said, captured.octo_uuid) == (Said.SUCCEEDED, uuid)
    with pytest.raises(GatewayError) as caught:
        octo.refund(uuid, "r1", minor=15_000_001)
    assert (caught.value.reason, caught.value.may_exist) == ("refund_amount_refused", False)
    assert octo.refund(uuid, "r2", minor=15_000_000).said is RefundSaid.DONE


def test_a_released_hold_can_not_be_taken_any_more(octo: PretendOcto) -> None:
    uuid = octo.create(is_two_stage=True, notify_url="https://shop.example/octo")
    octo.book.pay(uuid)
    assert octo.gateway.release(octo.account, octo_uuid=uuid).said is Said.CANCELED
    with pytest.raises(GatewayError) as caught:
        octo.gateway.capture(octo.account, octo_uuid=uuid, amount=uzs(1))
    assert (caught.value.reason, caught.value.may_exist) == ("hold_not_changeable", True)
    assert octo.read().said is Said.CANCELED


def test_the_same_refund_again_gives_nothing_back_twice(octo: PretendOcto) -> None:
    uuid = octo.create()
    octo.book.pay(uuid)
    first, second = (octo.refund(uuid, "r1", minor=2_000_000) for _ in range(2))
    assert first == second
    assert octo.read().refunded_minor == 2_000_000


def test_a_paid_sale_gets_its_tax_receipt(octo: PretendOcto) -> None:
    uuid = octo.create()
    octo.book.pay(uuid)
    assert octo.gateway.read_fiscal(octo.account, octo_uuid=uuid).qr_url.startswith("https://")
