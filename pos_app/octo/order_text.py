"""The create's body. Its lines add up to its total to the tiyin, or it isn't made at all (I9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pos_app.domain.goods_codes import NO_CODES
from pos_app.domain.money import Money
from pos_app.domain.payment import BUYER_MARK
from pos_app.octo import wire
from pos_app.octo.basket_lines import WireLine, line_text, wire_lines
from pos_app.octo.errors import NotSendableError
from pos_app.services.octo_settings import zone_of
from pos_app.services.ports import PaymentOrder
from pos_app.services.settings import SettingsError, return_url_for

LONGEST_DESCRIPTION = 250


def create_text(order: PaymentOrder, *, customer_ip: str = "") -> str:
    """JSON without the secret and without the buyer's phone and email; raises `NotSendableError` when lines and
    amount differ.

    A till never gives `customer_ip`: Octo blocks the payment when the payer's address is another one, and the
    customer's phone pays over its own network, not over the shop's. It is for a web shop, which sees its buyer.
    """
    lines = _lines(order)
    total = _sum(lines, order=order)
    settings = order.settings
    fields = [
        *_head(order),
        ("total_sum", wire.amount(total)),
        ("currency", wire.string(total.currency.value)),
        ("description", wire.string(_description(order))),
    ]
    if settings.basket_mode != "off":
        texts = [line_text(line, settings=settings) for line in lines]
        fields.append(("basket", wire.json_array(texts)))
    fields += _ways(order)
    if customer_ip:
        fields.append(("customer_ip", wire.string(customer_ip)))
    fields += _contract(order)
    return wire.json_object(fields)


def _head(order: PaymentOrder) -> Iterator[tuple[str, str]]:
    """`auto_capture` always goes out: its default has changed with the years."""
    settings = order.settings
    yield "octo_shop_id", str(order.account.shop_id)
    yield "shop_transaction_id", wire.string(order.payment_id)
    yield "auto_capture", wire.flag(value=not settings.is_two_stage)
    yield "test", wire.flag(value=settings.is_test)
    yield "init_time", wire.string(_octo_time(order.init_time, zone=settings.octo_zone))
    if order.buyer is not None:
        yield "user_data", BUYER_MARK.partition(":")[2]


def _ways(order: PaymentOrder) -> Iterator[tuple[str, str]]:
    """How the customer may pay, where the phone and Octo's reports go, in what language, and for how long."""
    settings = order.settings
    if settings.payment_methods:
        methods = [wire.json_object([("method", wire.string(word))]) for word in settings.payment_methods]
        yield "payment_methods", wire.json_array(methods)
    yield "return_url", wire.string(return_url_for(settings.return_url, payment_id=order.payment_id))
    if settings.notify_url:
        yield "notify_url", wire.string(settings.notify_url)
    yield "language", wire.string(settings.customer_language)
    yield "ttl", str(settings.ttl_minutes)


def _contract(order: PaymentOrder) -> Iterator[tuple[str, str]]:
    """What only some shops' contracts have."""
    if order.settings.tag:
        yield "tag", wire.string(order.settings.tag)
    if order.settings.tsp_id is not None:
        yield "tsp_id", str(order.settings.tsp_id)


def _lines(order: PaymentOrder) -> list[WireLine]:
    codes = order.codes or {}
    is_fiscal = order.settings.basket_mode == "fiscal"
    return [
        made
        for line in order.lines
        for made in wire_lines(line, codes=codes.get(line.number, NO_CODES), is_fiscal=is_fiscal)
    ]


def _sum(lines: list[WireLine], *, order: PaymentOrder) -> Money:
    """Computed from what is sent, never copied from the order."""
    currency = order.amount.currency
    if any(line.price.currency is not currency for line in lines):
        raise NotSendableError(detail="The basket holds two currencies.")
    total = Money(sum(line.total_minor for line in lines), currency)
    if total != order.amount or total.is_zero:
        raise NotSendableError(
            detail=f"The lines make {total.to_text()}, the payment {order.amount.to_text()}."
        )
    return total


def _description(order: PaymentOrder) -> str:
    """Octo requires one; a text without a printable character gives way to the payment's id."""
    return wire.plain_text(order.description, longest=LONGEST_DESCRIPTION) or order.payment_id


def _octo_time(moment: datetime, *, zone: str) -> str:
    try:
        return moment.astimezone(zone_of(zone)).strftime("%Y-%m-%d %H:%M:%S")
    except SettingsError as error:
        raise NotSendableError(detail=str(error)) from error
