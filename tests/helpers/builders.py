"""Builders of products, baskets, sales, payments and answers: say only what the test is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from pos_app.domain.answer import Answer, Said
from pos_app.domain.basket import Basket, Line
from pos_app.domain.ids import transaction_id
from pos_app.domain.money import Currency, Money, zero
from pos_app.domain.payment import Account, Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.quantity import ONE, Quantity
from pos_app.domain.sale import Sale, SaleState

OPENED = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
SALE_ID = "0190aaaabbbb7cccaddd000000000001"
OCTO_UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
PAY_URL = f"https://pay2.octo.uz/pay/{OCTO_UUID}"


def som(minor: int) -> Money:
    """An amount in tiyin."""
    return Money(minor, Currency.UZS)


def cents(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, Currency.USD)


def make_product(
    barcode: str = "4780000000010",
    *,
    name: str = "Obi non",
    price: Money | None = None,
    unit: str = "pcs",
    **more: Any,
) -> Product:
    return Product(barcode, name, price or som(450_000), unit=unit, **more)


def make_line(number: int = 1, *, product: Product | None = None, **more: Any) -> Line:
    """A line of one piece without a discount unless told otherwise."""
    sold = product or make_product()
    facts: dict[str, Any] = {
        "number": number,
        "barcode": sold.barcode,
        "name": sold.name,
        "unit": sold.unit,
        "unit_price": sold.price,
        "quantity": ONE,
        "discount": zero(sold.price.currency),
    }
    return Line(**(facts | more))


def make_basket(*products: Product, currency: Currency = Currency.UZS) -> Basket:
    """The products scanned one after the other; weighed ones weigh 1."""
    basket = Basket(currency)
    for product in products:
        basket, _ = basket.add(product, quantity=ONE)
    return basket


def make_basket_of(lines: Sequence[tuple[Product, Quantity]]) -> Basket:
    """Products with their quantities, in the currency of the first."""
    basket = Basket(lines[0][0].price.currency)
    for product, quantity in lines:
        basket, _ = basket.add(product, quantity=quantity)
    return basket


def make_sale(**more: Any) -> Sale:
    """An open sale of one bread."""
    facts: dict[str, Any] = {
        "id": SALE_ID,
        "number": "1-000001",
        "state": SaleState.OPEN,
        "basket": make_basket(make_product()),
        "opened_at": OPENED,
    }
    return Sale(**(facts | more))


def make_payment(state: PaymentState = PaymentState.WAITING, *, attempt: int = 1, **more: Any) -> Payment:
    """An attempt to be paid for `make_sale()`; Octo's UUID is known unless told otherwise."""
    sale: Sale = more.pop("sale", None) or make_sale()
    payment_id = transaction_id(sale_id=sale.id, attempt=attempt)
    facts: dict[str, Any] = {
        "id": payment_id,
        "sale_id": sale.id,
        "attempt": attempt,
        "state": state,
        "amount": sale.basket.total,
        "account": Account("https://secure.octo.uz", 10000),
        "body": f'{{"shop_transaction_id":"{payment_id}"}}',
        "basket_fingerprint": sale.basket.fingerprint(),
        "created_at": OPENED,
        "ttl_minutes": 10,
        "is_test": False,
        "is_live": True,
        "octo_uuid": OCTO_UUID,
    }
    return Payment(**(facts | more))


def make_answer(payment: Payment, said: Said = Said.CREATED, **more: Any) -> Answer:
    """Octo's answer about this payment, giving neither amount nor currency unless told otherwise."""
    facts: dict[str, Any] = {
        "said": said,
        "status": said.value,
        "shop_transaction_id": payment.id,
        "octo_uuid": payment.octo_uuid or OCTO_UUID,
    }
    return Answer(**(facts | more))
