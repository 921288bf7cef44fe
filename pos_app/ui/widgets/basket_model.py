"""The lines of a basket as strings to show, and what changed between two states of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from operator import is_
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel

AnyIndex = QModelIndex | QPersistentModelIndex


class BasketRow(NamedTuple):
    """`key` names the line from one state to the next; the rest is shown as it is. `mark` is the name of an icon."""

    key: Hashable
    number: str
    name: str
    detail: str
    quantity: str
    amount: str
    mark: str = ""

    @property
    def spoken(self) -> str:
        """The whole line, as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.detail, self.quantity, self.amount) if part)


def same_head(before: Sequence[object], after: Sequence[object]) -> int:
    """How many objects at the beginning of both are the very same."""
    for place, is_same in enumerate(map(is_, before, after)):
        if not is_same:
            return place
    return min(len(before), len(after))


class BasketModel(QStandardItemModel):
    """Tells the view only what changed: a scan repaints its line and not the whole basket.

    A model of Qt's own: the view asks twice for each line, and 200 of them would be 400 calls into Python a scan.
    """

    def __init__(self, *, row_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(0, row_px)
        self.rows: list[BasketRow] = []

    def row_of(self, key: Hashable) -> int:
        """Its place, searched from the newest; -1 where there is none."""
        for place in range(len(self.rows) - 1, -1, -1):
            if self.rows[place].key == key:
                return place
        return -1

    def set_rows(self, rows: Sequence[BasketRow]) -> list[BasketRow]:
        """Returns the rows that are new or changed."""
        old, new = self.rows, list(rows)
        shortest = min(len(old), len(new))
        same = head = same_head(old, new)
        while head < shortest and old[head].key == new[head].key:
            head += 1
        tail = 0
        while tail < shortest - head and old[-1 - tail].key == new[-1 - tail].key:
            tail += 1
        self._remove(head, len(old) - tail)
        fresh = new[head : len(new) - tail]
        self._insert(fresh, first=head)
        return fresh + self._refresh(new, first=same, untouched=range(head, len(new) - tail))

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.removeRows(first, end - first)
            del self.rows[first:end]

    def _insert(self, fresh: list[BasketRow], *, first: int) -> None:
        self.rows[first:first] = fresh
        for place, row in enumerate(fresh, start=first):
            item = QStandardItem(row.spoken)
            item.setSizeHint(self._size)
            self.insertRow(place, item)

    def _refresh(self, new: list[BasketRow], *, first: int, untouched: range) -> list[BasketRow]:
        changed = []
        for place in range(first, len(new)):
            row = new[place]
            if self.rows[place] is not row and place not in untouched and self.rows[place] != row:
                self.rows[place] = row
                self.item(place).setText(row.spoken)
                changed.append(row)
        return changed
