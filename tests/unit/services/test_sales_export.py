"""What an accountant's program finds in the export."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pos_app.domain.basket import Basket
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.ports import SaleRecord
from pos_app.services.sales_export import day_bounds, describe_sales, export_sales
from tests.helpers.fake_ports import FakeSaleStore
from tests.helpers.sale_records import SALE_ID, payment_of, record, sale_with_goods


def test_an_open_sale_shows_what_is_known_and_null_for_the_rest() -> None:
    (sale,) = describe_sales([record(sale_with_goods())])
    assert sale == {
        "id": SALE_ID,
        "number": "1-000001",
        "state": "open",
        "currency": "UZS",
        "total": "12500.00",
        "opened_at": "2026-11-24T00:30:05+05:00",
        "closed_at": None,
        "lines": [
            {
                "barcode": "4789990000059",
                "name": "Сут 1 л",
                "quantity": "2",
                "unit_price": "4500.00",
                "discount": "0.00",
                "total": "9000.00",
            },
            {
                "barcode": "2000008000000",
                "name": "Olma",
                "quantity": "0.25",
                "unit_price": "14000.00",
                "discount": "0.00",
                "total": "3500.00",
            },
        ],
        "payments": [],
    }


def test_a_paid_sale_shows_each_attempt_in_order_with_octos_facts() -> None:
    sale = sale_with_goods(SaleState.PAID, closed_at=datetime(2026, 11, 24, 20, 0, tzinfo=UTC))
    first = payment_of(sale, PaymentState.CLOSED_UNPAID, is_test=True, is_live=False)
    second = payment_of(
        sale, PaymentState.PAID, octo_uuid="u-1", refunded_minor=0, transfer_minor=1_225_050
    )._replace(id=f"{SALE_ID}-a2")
    (shown,) = describe_sales([record(sale, first, second)])
    assert shown["closed_at"] == "2026-11-25T01:00:00+05:00"
    assert shown["payments"] == [
        {
            "method": "octo",
            "state": "closed_unpaid",
            "amount": "12500.00",
            "currency": "UZS",
            "shop_transaction_id": f"{SALE_ID}-a1",
            "octo_payment_uuid": None,
            "test": True,
            "live": False,
            "refunded": None,
            "transfer_sum": None,
        },
        {
            "method": "octo",
            "state": "paid",
            "amount": "12500.00",
            "currency": "UZS",
            "shop_transaction_id": f"{SALE_ID}-a2",
            "octo_payment_uuid": "u-1",
            "test": False,
            "live": True,
            "refunded": "0.00",
            "transfer_sum": "12250.50",
        },
    ]


def test_a_sale_without_lines_isnt_listed() -> None:
    sale = sale_with_goods()
    assert describe_sales([record(sale._replace(basket=Basket(sale.basket.currency)))]) == []


@pytest.mark.parametrize("state", list(SaleState))
def test_every_state_of_a_sale_has_the_word_of_the_contract(state: SaleState) -> None:
    words = {"open", "parked", "awaiting_payment", "paid", "partly_refunded", "refunded", "voided"}
    assert describe_sales([record(sale_with_goods(state))])[0]["state"] in words


def test_a_day_is_the_shops_from_midnight_to_midnight() -> None:
    day = date(2026, 11, 24)
    assert day_bounds(day, day) == (
        datetime(2026, 11, 23, 19, 0, tzinfo=UTC),
        datetime(2026, 11, 24, 19, 0, tzinfo=UTC),
    )
    assert day_bounds(None, None) == (None, None)


def test_days_at_the_ends_of_the_calendar_are_no_bounds() -> None:
    assert day_bounds(date.min, date.max) == (None, None)


def test_the_books_are_asked_for_just_those_days() -> None:
    asked: list[tuple[datetime | None, datetime | None]] = []

    class Asked(FakeSaleStore):
        def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
            asked.append((first, last))
            return [record(sale_with_goods())]

    assert len(export_sales(Asked(), since=date(2026, 11, 24))) == 1
    assert asked == [(datetime(2026, 11, 23, 19, 0, tzinfo=UTC), None)]
