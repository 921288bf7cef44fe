"""Which goods come back and how much of each, as they are marked line by line. Nothing here moves money."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.basket import Basket
from pos_app.domain.errors import AmountError
from pos_app.domain.quantity import THOUSANDTHS, Quantity, parse_quantity, takes_decimals
from pos_app.domain.refund import RefundLine


class GoodsBack:
    """Quantities are thousandths of the line's unit; no more is ever marked than was sold and isn't back yet."""

    def __init__(self, basket: Basket) -> None:
        self._basket = basket
        self._back: Mapping[int, int] = {}
        self._marked: dict[int, int] = {}

    def set_back(self, back: Mapping[int, int]) -> None:
        """What came back already, by line number. A mark on more than what is left becomes smaller."""
        self._back = back
        for number in tuple(self._marked):
            self._put(number, self._marked[number])

    def left(self, number: int) -> int:
        return self._basket.line(number).quantity.thousandths - self.came_back(number)

    def came_back(self, number: int) -> int:
        return self._back.get(number, 0)

    def marked(self, number: int) -> int:
        return self._marked.get(number, 0)

    @property
    def lines(self) -> tuple[RefundLine, ...]:
        """In the order of the sale."""
        numbers = [line.number for line in self._basket.lines]
        return tuple(RefundLine(number, self._marked[number]) for number in numbers if number in self._marked)

    @property
    def all_lines(self) -> tuple[RefundLine, ...]:
        """Everything that isn't back yet, marked or not."""
        left = [(line.number, self.left(line.number)) for line in self._basket.lines]
        return tuple(RefundLine(number, amount) for number, amount in left if amount > 0)

    def toggle(self, number: int) -> None:
        """All that is left of the line, or nothing of it."""
        self._put(number, 0 if self.marked(number) else self.left(number))

    def step(self, number: int, *, step: int) -> None:
        """One piece more or less; a weighed line is marked whole or not at all."""
        if takes_decimals(self._basket.line(number).unit):
            self._put(number, self.left(number) if step > 0 else 0)
        else:
            self._put(number, self.marked(number) + step * THOUSANDTHS)

    def type_in(self, number: int, text: str) -> bool:
        """A typed quantity; 0 takes the mark away. False where that much isn't possible, and nothing changed."""
        if not text.strip(" 0.,"):
            self._put(number, 0)
            return True
        try:
            typed = parse_quantity(text, unit=self._basket.line(number).unit)
        except AmountError:
            return False
        if typed.thousandths > self.left(number):
            return False
        self._put(number, typed.thousandths)
        return True

    def left_as_quantity(self, number: int) -> Quantity | None:
        """None where all of it came back."""
        left = self.left(number)
        return Quantity(left) if left > 0 else None

    def clear(self) -> None:
        self._marked.clear()

    def _put(self, number: int, thousandths: int) -> None:
        amount = min(max(thousandths, 0), self.left(number))
        if amount > 0:
            self._marked[number] = amount
        else:
            self._marked.pop(number, None)
