"""The create's body. Its lines add up to its total to the tiyin, or it isn't made at all (I9)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from pos_app.domain.basket import Line
from pos_app.domain.money import Money
from pos_app.domain.quantity import THOUSANDTHS, takes_decimals
from pos_app.octo import wire
from pos_app.octo.errors import NotSendableError
from pos_app.services.ports import PaymentOrder
from pos_app.services.settings import return_url_for

LONGEST_DESCRIPTION = 250
LONGEST_POSITION = 250
OCTO_TIME = timezone(timedelta(hours=5), "Asia/Tashkent")
"""Uzbekistan has had no summer time since 1991; a fixed offset needs no zone database on the PC."""


def create_text(order: PaymentOrder) -> str:
    """JSON without the secret; raises `NotSendableError` when lines and amount differ."""
    priced = ((line, line.total) for line in order.lines)
    lines = [_WireLine(line, total=total) for line, total in priced if not total.is_zero]
    total = _sum(lines, order=order)
    settings = order.settings
    fields = [
        ("octo_shop_id", str(order.account.shop_id)),
        ("shop_transaction_id", wire.string(order.payment_id)),
        ("auto_capture", wire.flag(value=not settings.is_two_stage)),
        ("test", wire.flag(value=settings.is_test)),
        ("init_time", wire.string(_octo_time(order.init_time))),
        ("total_sum", wire.amount(total)),
        ("currency", wire.string(total.currency.value)),
        ("description", wire.string(_description(order))),
    ]
    if settings.basket_mode != "off":
        fields.append(("basket", wire.json_array([line.to_json() for line in lines])))
    fields.append(
        ("return_url", wire.string(return_url_for(settings.return_url, payment_id=order.payment_id)))
    )
    if settings.notify_url:
        fields.append(("notify_url", wire.string(settings.notify_url)))
    fields.append(("language", wire.string(settings.customer_language)))
    fields.append(("ttl", str(settings.ttl_minutes)))
    return wire.json_object(fields)


class _WireLine:
    """A line as Octo takes it: a whole count and the price of one.

    What can't be split into equal prices goes as one piece with the line's total, its quantity in the description.
    Lines that cost nothing are left out: whether Octo takes a price of 0 is not known, and they add nothing.
    """

    def __init__(self, line: Line, *, total: Money) -> None:
        whole, rest = divmod(line.quantity.thousandths, THOUSANDTHS)
        is_divisible = not rest and total.minor % whole == 0 and not takes_decimals(line.unit)
        self.count = whole if is_divisible else 1
        self.price = Money(total.minor // self.count, total.currency)
        quantity = "" if is_divisible else f"({line.quantity.to_text()} {line.unit.strip()})"
        self.description = _position(line, quantity=wire.plain_text(quantity, longest=LONGEST_POSITION // 2))

    def to_json(self) -> str:
        description, price = wire.string(self.description), wire.amount(self.price)
        return f'{{"position_desc":{description},"count":{self.count},"price":{price}}}'


def _position(line: Line, *, quantity: str) -> str:
    """The quantity is never cut off; the name is. A name without a printable character gives way to the barcode."""
    room = LONGEST_POSITION - len(quantity) - 1
    name = wire.plain_text(line.name, longest=room) or wire.plain_text(line.barcode, longest=room)
    return f"{name} {quantity}".rstrip()


def _sum(lines: list[_WireLine], *, order: PaymentOrder) -> Money:
    """Computed from what is sent, never copied from the order."""
    currency = order.amount.currency
    if any(line.price.currency is not currency for line in lines):
        raise NotSendableError(detail="The basket holds two currencies.")
    total = Money(sum(line.count * line.price.minor for line in lines), currency)
    if total != order.amount or total.is_zero:
        raise NotSendableError(
            detail=f"The lines make {total.to_text()}, the payment {order.amount.to_text()}."
        )
    return total


def _description(order: PaymentOrder) -> str:
    """Octo requires one; a text without a printable character gives way to the payment's id."""
    return wire.plain_text(order.description, longest=LONGEST_DESCRIPTION) or order.payment_id


def _octo_time(moment: datetime) -> str:
    return moment.astimezone(OCTO_TIME).strftime("%Y-%m-%d %H:%M:%S")
