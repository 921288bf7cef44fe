"""Sales that no shop has every day, over HTTP: each is paid and given back to the tiyin, or refused aloud."""

from __future__ import annotations

import json
from collections import Counter as Tally
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.refund_rules import RefundRefusal
from tests.helpers.agree_accounts import check_accounts
from tests.helpers.agree_matrix import MatrixTill, Trouble
from tests.helpers.proof_till import quick_disk

RTL, EMOJI = "\u202eهدية\u200f", "🎁" * 40
LARGEST_REFUND = Decimal("10000000.00")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[MatrixTill]:
    with quick_disk():
        made = MatrixTill(tmp_path / "shop", Trouble("none"), is_two_stage=False)
        try:
            yield made
        finally:
            made.close()


def sell(till: MatrixTill, *goods: Product) -> Payment:
    """Paid by whoever sees the code, and both books agree."""
    for one in goods:
        till.rig.catalogue.products[one.barcode] = one
        till.rig.catalogue.codes[one.barcode] = next(iter(till.rig.catalogue.codes.values()))
    paid = till.sell(goods=goods)
    check_accounts(till, tally=Tally())
    return paid


def one_for(minor: int, name: str = "Sovgʻa") -> Product:
    return Product("4780000009990", name, Money(minor, Currency.UZS))


@pytest.mark.parametrize(
    ("minor", "parts"),
    [
        (1, RefundRefusal.TOO_SMALL),
        (1_000_000_000, 1),
        (1_000_000_001, 2),
        (2_999_999_999, 3),
        (99_999_999_999_999, RefundRefusal.TOO_MANY),
    ],
)
def test_any_amount_is_paid_and_goes_back_in_parts_that_octo_takes_or_is_refused_aloud(
    till: MatrixTill, minor: int, parts: int | RefundRefusal
) -> None:
    paid = sell(till, one_for(minor))
    assert till.octo.book.find(paid.id).captured == Decimal(minor) / 100
    refused = till.rig.refunds.refund(paid.id, amount=paid.amount, reason="came back")
    till.wait(30.0)
    refunds = till.octo.book.find(paid.id).refunds
    if isinstance(parts, RefundRefusal):
        assert (refused, refunds) == (parts, [])
    else:
        assert (refused, len(refunds)) == (None, parts)
        assert max(one.amount for one in refunds) <= LARGEST_REFUND
        assert till.state_of(paid.id) is PaymentState.REFUNDED
    check_accounts(till, tally=Tally())


def test_a_sale_that_comes_to_nothing_asks_for_no_payment(till: MatrixTill) -> None:
    till.rig.catalogue.products["1"] = Product("1", "Tuz", Money(1, Currency.UZS), unit="kg")
    till.rig.counter.scan("1", quantity="0.1")
    till.rig.tasks.crank()
    assert not till.rig.checkout.take_payment()
    assert till.rig.events[-1] == ActionRefused(Refusal.TOTAL_ZERO, "")
    assert till.octo.book.payments() == []


@pytest.mark.parametrize("name", [RTL, EMOJI, "a\x00b\x1b[31m\r\nc", "я" * 500, "\u2028 \U000e0041 n"])
def test_a_name_of_any_script_and_length_reaches_octo_as_one_plain_line(till: MatrixTill, name: str) -> None:
    template = f"{{shop}} {name * 20}"
    till.rig.owner._settings = till.rig.owner.settings._replace(
        shop_name="Doʻkon", description_template=template
    )
    paid = sell(till, one_for(450_000, name))
    (body,) = till.octo.book.find(paid.id).bodies
    for text in (body["description"], body["basket"][0]["position_desc"]):
        assert 1 <= len(text) <= 250
        assert text.isprintable()


def test_five_hundred_lines_are_one_payment(till: MatrixTill) -> None:
    goods = [
        Product(f"9{number:06}", f"Mol {number}", Money(101 + number, Currency.UZS)) for number in range(500)
    ]
    paid = sell(till, *goods)
    (body,) = till.octo.book.find(paid.id).bodies
    assert len(body["basket"]) == 500
    assert sum(line["count"] * line["price"] for line in body["basket"]) == body["total_sum"]


def test_an_open_payment_keeps_its_own_settings_whatever_the_owner_changes_meanwhile(
    till: MatrixTill,
) -> None:
    till.octo.faults.add("lose_request", endpoint="create")
    payment_id = till.ask_to_be_paid()
    before = till.rig.ledger.payment(payment_id)
    assert before is not None
    till.rig.owner.save(
        on_done=lambda: None,
        on_failed=pytest.fail,
        ttl_minutes=60,
        basket_mode="off",
        is_two_stage=True,
        is_test=True,
        description_template="Other",
        return_url="https://other.example/",
        customer_language="ru",
        tag="other",
    )
    till.wait(10.0)
    (body,) = till.octo.book.find(payment_id).bodies
    assert body == json.loads(before.body, parse_float=Decimal)
    assert (body["ttl"], body["test"], body["auto_capture"]) == (2, False, True)
    till.wait(30.0)
    assert till.state_of(payment_id) is PaymentState.PAID
    till.ask_to_be_paid()
    after = till.rig.payment
    assert (after.ttl_minutes, after.is_test, after.is_two_stage) == (60, True, True)


def test_a_payment_that_is_unpaid_foreign_or_given_back_already_is_not_refunded(till: MatrixTill) -> None:
    unpaid = till.show_code()
    some = Money(2_000_000, Currency.UZS)
    refund = till.rig.refunds.refund
    assert refund(unpaid, amount=some, reason="came back") is RefundRefusal.NOT_PAID
    assert refund("somebody-elses-a1", amount=some, reason="came back") is RefundRefusal.NOT_FOUND
    till.give_up()
    till.pays = True
    paid = till.sell()
    assert refund(paid.id, amount=paid.amount, reason="came back") is None
    till.wait(10.0)
    assert refund(paid.id, amount=some, reason="came back") is RefundRefusal.ALL_REFUNDED
    assert len(till.octo.book.find(paid.id).refunds) == 1
