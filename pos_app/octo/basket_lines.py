"""The lines of a sale as Octo takes them: whole counts and the price of one, adding up to the sale's total (I9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pos_app.domain.basket import Line
from pos_app.domain.goods_codes import NO_CODES, GoodsCodes
from pos_app.domain.money import Money
from pos_app.domain.quantity import THOUSANDTHS, takes_decimals
from pos_app.octo import wire
from pos_app.services.settings import Settings

LONGEST_POSITION = 250
INN_DIGITS = 9


class WireLine(NamedTuple):
    """One line of the request."""

    description: str
    pieces: int
    price: Money
    codes: GoodsCodes

    @property
    def total_minor(self) -> int:
        return self.pieces * self.price.minor


def wire_lines(line: Line, *, codes: GoodsCodes = NO_CODES, is_fiscal: bool = False) -> list[WireLine]:
    """What one line goes out as; nothing for a line that costs nothing.

    What can't be split into equal prices goes as one piece with the line's total, its quantity in the description. A
    tax receipt has to name the pieces, so there the line is split in two instead, one tiyin apart in price. Whether
    Octo takes a price of 0 is not known, and a free line adds nothing to the total.
    """
    total = line.total
    if total.is_zero:
        return []
    whole, rest = divmod(line.quantity.thousandths, THOUSANDTHS)
    if rest or takes_decimals(line.unit):
        return [_one_piece(line, total=total, codes=codes)]
    each, over = divmod(total.minor, whole)
    price = Money(each, total.currency)
    if not over:
        return [WireLine(_position(line, quantity=""), whole, price, codes)]
    if not (is_fiscal and each):
        return [_one_piece(line, total=total, codes=codes)]
    name = _position(line, quantity="")
    dearer = WireLine(name, over, Money(each + 1, total.currency), codes)
    return [dearer, WireLine(name, whole - over, price, codes)]


def line_text(line: WireLine, *, settings: Settings) -> str:
    """One line as JSON. The tax fields go out with fiscal baskets alone; a code that is missing isn't sent."""
    codes = line.codes
    fields = [
        ("position_desc", wire.string(line.description)),
        ("count", str(line.pieces)),
        ("price", wire.amount(line.price)),
    ]
    if codes.supplier_shop_id is not None:
        fields.append(("supplier_shop_id", str(codes.supplier_shop_id)))
    if settings.basket_mode == "fiscal":
        fields += _tax_fields(codes, settings=settings)
    return wire.json_object(fields)


def _tax_fields(codes: GoodsCodes, *, settings: Settings) -> Iterator[tuple[str, str]]:
    if codes.spic:
        yield "spic", wire.string(codes.spic)
    if settings.seller_tax_id:
        is_company = len(settings.seller_tax_id) == INN_DIGITS
        yield ("inn" if is_company else "pinfl"), wire.string(settings.seller_tax_id)
    if codes.package_code:
        yield "package_code", wire.string(codes.package_code)
    yield "nds", str(int(settings.is_vat_payer) if codes.vat_flag is None else codes.vat_flag)


def _one_piece(line: Line, *, total: Money, codes: GoodsCodes) -> WireLine:
    quantity = f"({line.quantity.to_text()} {line.unit.strip()})"
    plain = wire.plain_text(quantity, longest=LONGEST_POSITION // 2)
    return WireLine(_position(line, quantity=plain), 1, total, codes)


def _position(line: Line, *, quantity: str) -> str:
    """The quantity is never cut off; the name is. A name without a printable character gives way to the barcode."""
    room = LONGEST_POSITION - len(quantity) - 1
    name = wire.plain_text(line.name, longest=room) or wire.plain_text(line.barcode, longest=room)
    return f"{name} {quantity}".rstrip()
