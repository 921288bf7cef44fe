"""The basket: an immutable list of lines. Every change gives a new basket; nothing here writes or shows anything."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.domain.errors import (
    AmountError,
    AmountTooLarge,
    BasketRule,
    CurrencyMismatch,
    MarkRule,
    MarkTaken,
)
from pos_app.domain.money import LARGEST_MINOR, Currency, Money, allocate, divide_half_up, zero
from pos_app.domain.product import LONGEST_NAME, Product
from pos_app.domain.quantity import ONE, THOUSANDTHS, Quantity, takes_decimals

if TYPE_CHECKING:
    from pos_app.domain.discount import Discount

LONGEST_NOTE = 200
NO_BARCODE = ""
"""Of a line that was typed and is in no catalogue."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sale. It keeps name and price of the moment it was scanned.

    `number` is unique in its sale and never used again, also after the line was removed. `is_to_weigh` marks a
    weighed product that was scanned without a weight (quantity 1 until somebody weighs it).

    `discount` is all that is off the line: its own discount, and `share_minor` of it its part of the basket's. An own
    discount of so many `percent` (in hundredths) follows quantity and price; an own amount stays as it was given.

    `age_limit` is how old whoever buys it must be, in years; 0 for goods that anybody may buy. `marks` are the marking
    codes of its pieces in the order of their scans, as they were scanned; goods that are marked should have one each.
    """

    number: int
    barcode: str
    name: str
    unit: str
    unit_price: Money
    quantity: Quantity
    discount: Money
    is_to_weigh: bool = False
    percent: int | None = None
    share_minor: int = 0
    is_price_by_hand: bool = False
    note: str = ""
    age_limit: int = 0
    is_marked: bool = False
    marks: tuple[str, ...] = ()
    total_minor: int = field(init=False, compare=False, repr=False)
    """Quantity times unit price (rounded half up) less the discount, in minor units; never negative."""

    def __post_init__(self) -> None:
        if self.discount.minor < 0 or self.quantity.price_of(self.unit_price) < self.discount:
            raise AmountError("A discount must be between 0 and the price of the line.")
        if not 0 <= self.share_minor <= self.discount.minor:
            raise AmountError("A part of the basket's discount must be part of the line's discount.")
        # Worked out once: each scan adds up all lines of the basket several times.
        price = divide_half_up(self.quantity.thousandths * self.unit_price.minor, denominator=THOUSANDTHS)
        object.__setattr__(self, "total_minor", price - self.discount.minor)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, self.unit_price.currency)

    @property
    def has_more(self) -> bool:
        """Whether anything was done to it by hand beyond its quantity, or a discount of the basket is spread on it."""
        return bool(self.percent is not None or self.share_minor or self.is_price_by_hand or self.note)

    @property
    def has_rules(self) -> bool:
        """Whether the law asks anything about it."""
        return bool(self.age_limit or self.is_marked or self.marks)

    @property
    def missing_marks(self) -> int:
        """How many pieces were sold by their plain barcode although each has a marking code."""
        if not self.is_marked or takes_decimals(self.unit):
            return 0
        return self.quantity.thousandths // THOUSANDTHS - len(self.marks)

    @property
    def own_discount_minor(self) -> int:
        """What is off this line alone, whatever the basket's discount is."""
        return self.discount.minor - self.share_minor

    @property
    def price_minor(self) -> int:
        """Before any discount."""
        return self.total_minor + self.discount.minor

    @property
    def reduced_minor(self) -> int:
        """After its own discount; the basket's is taken off the sum of these."""
        return self.total_minor + self.share_minor


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order of scanning. `last_number` is the highest line number ever given.

    `discount` is off the whole basket and spread over its lines anew with every change: so many percent of whatever
    the lines come to, or an amount, which stays as it was given and takes off no more than there is.
    """

    currency: Currency
    lines: tuple[Line, ...] = ()
    last_number: int = 0
    discount: Discount | None = None

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
            return self._put(_under_rules(_repriced(same, quantity=same.quantity + amount), product))
        return self._append(
            Line(
                number=self.last_number + 1,
                barcode=product.barcode,
                name=product.name,
                unit=product.unit,
                unit_price=product.price,
                quantity=amount,
                discount=zero(self.currency),
                is_to_weigh=is_to_weigh,
                age_limit=product.age_limit,
                is_marked=product.is_marked,
            )
        )

    def add_marked(
        self, product: Product, *, mark: str, quantity: Quantity | None = None, merge: bool = True
    ) -> tuple[Basket, Line]:
        """Adds one package with its marking code; raises `MarkTaken` where that very package is in the basket.

        A line that lacks the code of a piece gets it and stays as long as it was: what was scanned by its plain
        barcode is now scanned by the code that the line asks for.
        """
        if self.line_with_mark(mark) is not None:
            raise MarkTaken("This package is in the basket already.")
        for line in self.lines:
            if line.barcode == product.barcode and line.missing_marks > 0:
                return self._put(replace(line, marks=(*line.marks, mark)))
        basket, line = self.add(product, quantity=quantity, merge=merge)
        return basket._put(replace(line, marks=(*line.marks, mark)))  # noqa: SLF001 - another basket of ours

    def line_with_mark(self, mark: str) -> Line | None:
        from pos_app.domain.gs1 import same_mark  # most shops sell nothing that is marked

        marked = (line for line in self.lines if line.marks)
        return next((line for line in marked if any(same_mark(one, mark) for one in line.marks)), None)

    def add_free(
        self, name: str, *, price: Money, quantity: Quantity = ONE, unit: str = "pcs"
    ) -> tuple[Basket, Line]:
        """Adds a line that is in no catalogue: a name, and a price by hand. It never adds to another line."""
        name = name.strip()
        if not any(sign.isalnum() for sign in name) or len(name) > LONGEST_NAME or not name.isprintable():
            raise BasketRule(f"A line needs a name of 1 to {LONGEST_NAME} characters, on one line.")
        line = Line(
            self.last_number + 1, NO_BARCODE, name, unit, _charged(price), quantity, zero(self.currency)
        )
        return self._append(line)

    def change_quantity(self, number: int, *, quantity: Quantity) -> tuple[Basket, Line]:
        """Sets a line's quantity; a marked weighed line counts as weighed afterwards.

        Raises `AmountError` where an amount off the line is more than what is left of it, and `MarkRule` where it would
        be more than before, or less than the pieces with marking codes: which one goes, only its code tells.
        """
        line = self.line(number)
        if (
            line.marks
            and not len(line.marks) * THOUSANDTHS <= quantity.thousandths <= line.quantity.thousandths
        ):
            raise MarkRule("Pieces with marking codes are added by scanning them.")
        if not takes_decimals(line.unit) and not quantity.is_whole:
            raise AmountError(f"“{line.unit}” is sold in whole numbers only.")
        return self._put(_repriced(replace(line, is_to_weigh=False), quantity=quantity))

    def change_price(self, number: int, *, price: Money) -> tuple[Basket, Line]:
        """Another price for one unit of this line, marked as given by hand."""
        line = replace(self.line(number), is_price_by_hand=True)
        return self._put(_repriced(line, unit_price=_charged(price)))

    def discount_line(self, number: int, discount: Discount | None) -> tuple[Basket, Line]:
        """Takes so much off a line in place of what was off it; None takes nothing off any more.

        Raises `AmountError` for an amount that is more than the line.
        """
        line = self.line(number)
        if discount is not None and not discount.is_percent and discount.value > line.price_minor:
            raise AmountError("A discount must be between 0 and the price of the line.")
        off = discount.of(line.price_minor) if discount else 0
        percent = discount.value if discount and discount.is_percent else None
        return self._put(replace(line, discount=Money(off, self.currency), share_minor=0, percent=percent))

    def discount_all(self, discount: Discount | None) -> Basket:
        """Takes so much off the whole basket in place of what was off it, after the discounts of its lines.

        Raises `AmountError` for an amount that is more than the basket.
        """
        whole = sum(line.reduced_minor for line in self.lines)
        if discount is not None and not discount.is_percent and discount.value > whole:
            raise AmountError("A discount must be between 0 and the price of the basket.")
        return replace(self, lines=_spread(self.lines, discount), discount=discount)

    def set_note(self, number: int, note: str) -> tuple[Basket, Line]:
        """A note on a line, for people; "" takes it off."""
        return self._put(replace(self.line(number), note=checked_note(note)))

    def remove(self, number: int) -> Basket:
        left = self.take_out(number)
        return _with_lines(left, left.lines)

    def take_out(self, number: int) -> Basket:
        """The same basket without a line: all others cost what they cost before, whatever is off the basket."""
        self.line(number)
        return replace(self, lines=tuple(line for line in self.lines if line.number != number))

    def back_to(self, earlier: Basket) -> Basket:
        """As it was. The numbers that were given since then stay given."""
        return replace(earlier, last_number=max(self.last_number, earlier.last_number))

    @property
    def off_minor(self) -> int:
        """All discounts of its lines together."""
        return sum(line.discount.minor for line in self.lines)

    def require_payable_size(self) -> None:
        """Raises `AmountTooLarge` when the total can't be held; the change that led there must be dropped."""
        if sum(line.total_minor for line in self.lines) > LARGEST_MINOR:
            raise AmountTooLarge("The basket's total is too large to be held.")

    def fingerprint(self) -> str:
        """Equal for baskets with the same goods, quantities, prices, discounts: what a payment was made for (I12).

        Notes are for people and make no other basket.
        """
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
                and line.own_discount_minor == 0
                and line.percent is None
                and not line.is_price_by_hand
                and not line.note
                and not line.is_to_weigh
            ):
                return line
        return None

    def _append(self, line: Line) -> tuple[Basket, Line]:
        grown = _with_lines(replace(self, last_number=line.number), (*self.lines, line))
        return grown, grown.lines[-1]

    def _put(self, changed: Line) -> tuple[Basket, Line]:
        lines = tuple(changed if line.number == changed.number else line for line in self.lines)
        basket = _with_lines(self, lines)
        return basket, changed if self.discount is None else basket.line(changed.number)


def checked_note(note: str) -> str:
    """The note, trimmed; raises `BasketRule` for one that is too long or has signs that can't be seen."""
    note = note.strip()
    if len(note) > LONGEST_NOTE or not (note.isprintable() or not note):
        raise BasketRule(f"A note has at most {LONGEST_NOTE} characters, on one line.")
    return note


def _with_lines(basket: Basket, lines: tuple[Line, ...]) -> Basket:
    """These lines with the basket's discount spread over them."""
    changed = replace(basket, lines=_spread(lines, basket.discount) if basket.discount else lines)
    changed.require_payable_size()
    return changed


def _under_rules(line: Line, product: Product) -> Line:
    """The list of goods may have changed since the line began; what it asks for counts, and what it asked for."""
    limit, is_marked = max(line.age_limit, product.age_limit), line.is_marked or product.is_marked
    if (limit, is_marked) == (line.age_limit, line.is_marked):
        return line
    return replace(line, age_limit=limit, is_marked=is_marked)


def _charged(price: Money) -> Money:
    if price.minor <= 0:
        raise AmountError("A price must be more than 0.")
    return price


def _repriced(line: Line, *, quantity: Quantity | None = None, unit_price: Money | None = None) -> Line:
    """With its own discount for the new price, and without a part of the basket's, which is spread afterwards."""
    quantity, unit_price = quantity or line.quantity, unit_price or line.unit_price
    off = line.own_discount_minor
    if line.percent is not None:
        from pos_app.domain.discount import Discount  # most sales have none

        off = Discount(line.percent, is_percent=True).of(quantity.price_of(unit_price).minor)
    discount = Money(off, unit_price.currency)
    return replace(line, quantity=quantity, unit_price=unit_price, discount=discount, share_minor=0)


def _spread(lines: tuple[Line, ...], discount: Discount | None) -> tuple[Line, ...]:
    """By largest remainder, ties to the earlier line. Lines whose part stays the same stay themselves."""
    weights = [line.reduced_minor for line in lines]
    off = discount.of(sum(weights)) if discount else 0
    shares = allocate(off, weights=weights)
    return tuple(
        line if share == line.share_minor else _sharing(line, share)
        for line, share in zip(lines, shares, strict=True)
    )


def _sharing(line: Line, share: int) -> Line:
    discount = Money(line.own_discount_minor + share, line.unit_price.currency)
    return replace(line, discount=discount, share_minor=share)
