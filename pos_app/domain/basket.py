"""The basket: an immutable list of lines. Every change gives a new basket; nothing here writes or shows anything."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pos_app.domain.errors import AmountError, AmountTooLarge, BasketRule, CurrencyMismatch
from pos_app.domain.money import LARGEST_MINOR, Currency, Money, divide_half_up, zero
from pos_app.domain.product import Product
from pos_app.domain.quantity import ONE, THOUSANDTHS, Quantity, takes_decimals


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sale. It keeps name and price of the moment it was scanned.

    `number` is unique in its sale and never used again, also after the line was removed. `is_to_weigh` marks a
    weighed product that was scanned without a weight (quantity 1 until somebody weighs it).
    """

    number: int
    barcode: str
    name: str
    unit: str
    unit_price: Money
    quantity: Quantity
    discount: Money
    is_to_weigh: bool = False
    total_minor: int = field(init=False, compare=False, repr=False)
    """Quantity times unit price (rounded half up) less the discount, in minor units; never negative."""

    def __post_init__(self) -> None:
        if self.discount.minor < 0 or self.quantity.price_of(self.unit_price) < self.discount:
            raise AmountError("A discount must be between 0 and the price of the line.")
        # Worked out once: each scan adds up all lines of the basket several times.
        price = divide_half_up(self.quantity.thousandths * self.unit_price.minor, denominator=THOUSANDTHS)
        object.__setattr__(self, "total_minor", price - self.discount.minor)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, self.unit_price.currency)


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order of scanning. `last_number` is the highest line number ever given."""

    currency: Currency
    lines: tuple[Line, ...] = ()
    last_number: int = 0

    @property
    def is_empty(self) -> bool:
        return not self.lines

    @property
    def total(self) -> Money:
        if any(line.unit_price.currency is not self.currency for line in self.lines):
            raise CurrencyMismatch("A line of the basket is in another currency.")
        return Money(sum(line.total_minor for line in self.lines), self.currency)

    def line(self, number: int) -> Line:
        for line in reversed(self.lines):
            if line.number == number:
                return line
        raise BasketRule("That line is no longer in the basket.")

    def add(
        self, product: Product, *, quantity: Quantity | None = None, merge: bool = True
    ) -> tuple[Basket, Line]:
        """Adds a product; gives the new basket and the line that changed.

        The same product at the same price without a discount adds to its line, unless `merge` is off or a weight is
        missing. A weighed product without `quantity` becomes a line of 1 that is marked for weighing.
        """
        if product.price.currency is not self.currency:
            raise BasketRule("The product's price is in another currency than the basket.")
        is_to_weigh = product.is_weighed and quantity is None
        amount = quantity or ONE
        if not product.is_weighed and not amount.is_whole:
            raise AmountError(f"“{product.unit}” is sold in whole numbers only.")
        same = self._mergeable(product) if merge and not is_to_weigh else None
        if same is not None:
            return self._put(replace(same, quantity=same.quantity + amount))
        line = Line(
            number=self.last_number + 1,
            barcode=product.barcode,
            name=product.name,
            unit=product.unit,
            unit_price=product.price,
            quantity=amount,
            discount=zero(self.currency),
            is_to_weigh=is_to_weigh,
        )
        grown = replace(self, lines=(*self.lines, line), last_number=line.number)
        grown.require_payable_size()
        return grown, line

    def change_quantity(self, number: int, *, quantity: Quantity) -> tuple[Basket, Line]:
        """Sets a line's quantity; a marked weighed line counts as weighed afterwards."""
        line = self.line(number)
        if not takes_decimals(line.unit) and not quantity.is_whole:
            raise AmountError(f"“{line.unit}” is sold in whole numbers only.")
        return self._put(replace(line, quantity=quantity, is_to_weigh=False))

    def remove(self, number: int) -> Basket:
        self.line(number)
        return replace(self, lines=tuple(line for line in self.lines if line.number != number))

    def require_payable_size(self) -> None:
        """Raises `AmountTooLarge` when the total can't be held; the change that led there must be dropped."""
        if sum(line.total_minor for line in self.lines) > LARGEST_MINOR:
            raise AmountTooLarge("The basket's total is too large to be held.")

    def fingerprint(self) -> str:
        """Equal for baskets with the same goods, quantities, prices, discounts: what a payment was made for (I12)."""
        from hashlib import sha256  # not needed before somebody pays, and slow to load

        parts = sorted(
            f"{line.barcode}\x1f{line.name}\x1f{line.unit}\x1f{line.quantity.thousandths}"
            f"\x1f{line.unit_price.minor}\x1f{line.discount.minor}"
            for line in self.lines
        )
        text = f"{self.currency.value}\x1e" + "\x1e".join(parts)
        return sha256(text.encode()).hexdigest()

    def _mergeable(self, product: Product) -> Line | None:
        for line in reversed(self.lines):
            if (
                line.barcode == product.barcode
                and line.unit_price == product.price
                and line.name == product.name
                and line.unit == product.unit
                and line.discount.is_zero
                and not line.is_to_weigh
            ):
                return line
        return None

    def _put(self, changed: Line) -> tuple[Basket, Line]:
        lines = tuple(changed if line.number == changed.number else line for line in self.lines)
        basket = replace(self, lines=lines)
        basket.require_payable_size()
        return basket, changed
