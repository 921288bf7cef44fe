"""The lines of a basket as strings to show, and what changed between two states of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

_TOP = QModelIndex()
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


class BasketModel(QAbstractListModel):
    """Tells the view only what changed: a scan repaints its line and not the whole basket."""

    def __init__(self, *, row_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(0, row_px)
        self.rows: list[BasketRow] = []

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.SizeHintRole:
            return self._size
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return ", ".join(part for part in (row.name, row.detail, row.quantity, row.amount) if part)
        return None

    def row_of(self, key: Hashable) -> int:
        """Its place, searched from the newest; -1 where there is none."""
        for place in range(len(self.rows) - 1, -1, -1):
            if self.rows[place].key == key:
                return place
        return -1

    def set_rows(self, rows: Sequence[BasketRow]) -> None:
        old, new = self.rows, list(rows)
        shortest = min(len(old), len(new))
        head = 0
        while head < shortest and old[head].key == new[head].key:
            head += 1
        tail = 0
        while tail < shortest - head and old[-1 - tail].key == new[-1 - tail].key:
            tail += 1
        self._remove(head, len(old) - tail)
        self._insert(new, first=head, end=len(new) - tail)
        self._refresh(new, untouched=range(head, len(new) - tail))

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(_TOP, first, end - 1)
            del self.rows[first:end]
            self.endRemoveRows()

    def _insert(self, new: list[BasketRow], *, first: int, end: int) -> None:
        if first < end:
            self.beginInsertRows(_TOP, first, end - 1)
            self.rows[first:first] = new[first:end]
            self.endInsertRows()

    def _refresh(self, new: list[BasketRow], *, untouched: range) -> None:
        for place, row in enumerate(new):
            if place not in untouched and self.rows[place] != row:
                self.rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)
