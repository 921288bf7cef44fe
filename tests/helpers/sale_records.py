"""Builders of sales as the books hold them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pos_app.domain.basket import Basket
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account, Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.quantity import Quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.ports import SaleRecord

SALE_ID = "0" * 31 + "1"
MILK = Product(barcode="4789990000059", name="Сут 1 л", price=Money(450_000, Currency.UZS))
APPLES = Product(barcode="2000008000000", name="Olma", price=Money(1_400_000, Currency.UZS), unit="kg")
OPENED = datetime(2026, 11, 23, 19, 30, 5, 123456, tzinfo=UTC)
"""Half past midnight of the 24th in the shop."""


def payment_of(sale: Sale, state: PaymentState = PaymentState.WAITING, **changes: Any) -> Payment:
    payment = Payment(
        id=f"{sale.id}-a1",
        sale_id=sale.id,
        attempt=1,
        state=state,
        amount=sale.basket.total,
        account=Account("https://secure.octo.uz", 10000),
        body="{}",
        basket_fingerprint=sale.basket.fingerprint(),
        created_at=sale.opened_at,
        ttl_minutes=10,
        is_test=False,
        is_live=True,
    )
    return payment._replace(**changes)


def sale_with_goods(state: SaleState = SaleState.OPEN, *, closed_at: datetime | None = None) -> Sale:
    """Two bottles of milk and a quarter of a kilo of apples: 12,500.00 so'm."""
    basket, _ = Basket(Currency.UZS).add(MILK, quantity=Quantity(2000))
    basket, _ = basket.add(APPLES, quantity=Quantity(250))
    return Sale(SALE_ID, "1-000001", state, basket, OPENED, closed_at)


def record(sale: Sale, *payments: Payment) -> SaleRecord:
    return SaleRecord(sale, payments)
