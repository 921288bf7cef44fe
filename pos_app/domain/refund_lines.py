"""Which goods came back over the counter, and what they were worth in their sale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pos_app.domain.basket import Basket
from pos_app.domain.money import Money, divide_half_up
from pos_app.domain.refund import Refund, RefundLine, RefundState


def brought_back(refunds: Iterable[Refund]) -> dict[int, int]:
    """Thousandths by line number, of every refund that is done or on its way."""
    back: dict[int, int] = {}
    for refund in refunds:
        for line in refund.lines if refund.state is not RefundState.FAILED else ():
            back[line.number] = back.get(line.number, 0) + line.quantity_thousandths
    return back


def may_come_back(basket: Basket, *, lines: Sequence[RefundLine], refunds: Iterable[Refund]) -> bool:
    """Each line once, of this sale, and no more of it than was sold and isn't back yet."""
    back = brought_back(refunds)
    sold = {line.number: line.quantity.thousandths for line in basket.lines}
    is_once = len({line.number for line in lines}) == len(lines)
    return is_once and all(
        0 < line.quantity_thousandths <= sold.get(line.number, 0) - back.get(line.number, 0) for line in lines
    )


def worth_of(basket: Basket, *, lines: Sequence[RefundLine], refunds: Iterable[Refund]) -> Money:
    """What the customer paid for these goods, discounts counted.

    Goods that come back one after the other are worth, to the last tiyin, what they are worth together.
    """
    back = brought_back(refunds)
    total = 0
    for line in lines:
        sold = basket.line(line.number)
        earlier = back.get(line.number, 0)
        shares = [
            divide_half_up(sold.total_minor * quantity, denominator=sold.quantity.thousandths)
            for quantity in (earlier, earlier + line.quantity_thousandths)
        ]
        total += shares[1] - shares[0]
    return Money(total, basket.currency)
