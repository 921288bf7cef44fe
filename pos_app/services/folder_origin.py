"""Whether this data folder was made on this PC: two tills with one folder's numbers would charge under one id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Protocol

from pos_app.services.ports import Clock, FactRecord, Ids

TILL_ID = "till_id"
MACHINE = "machine"
MOVED_SENTENCE = (
    "This till's data was made on another PC. If the old PC still sells, two tills would use the same numbers, "
    "and one customer's payment could stand for another's sale. No payment was sent. "
    "Go on here only when the old PC is out of use; otherwise give this till a folder of its own."
)


class FolderOrigin(Enum):
    """Where the data folder comes from."""

    NEW = "new"  # it was bound to no PC until now, and is to this one from now on
    SAME = "same"  # it was made on this PC
    MOVED = "moved"  # it was made on another PC; somebody has to say that the old one is out of use


class DeskRows(Protocol):
    """What the books hold about the till itself. Call it from the storage lane, or at start from the main thread."""

    def desk_value(self, key: str) -> str | None: ...

    def put_desk_values(self, values: Mapping[str, str], *, fact: FactRecord) -> None:
        """All of them and the fact in one durable transaction; raises `StorageError`."""


class FolderBinding:
    """Binds the till's own id to the PC. Only a fingerprint of both is stored."""

    def __init__(self, *, rows: DeskRows, machine_id: Callable[[], str], ids: Ids, clock: Clock) -> None:
        self._rows = rows
        self._machine_id = machine_id
        self._ids = ids
        self._clock = clock

    def origin(self) -> FolderOrigin:
        """Reads, and binds a folder that is new; raises `StorageError`. Ask it before anything is sent to Octo."""
        till_id, bound = self._rows.desk_value(TILL_ID), self._rows.desk_value(MACHINE)
        if till_id is None or bound is None:
            self._bind(till_id or self._ids.new_sale_id(), kind="folder_bound")
            return FolderOrigin.NEW
        return FolderOrigin.SAME if bound == self._fingerprint(till_id) else FolderOrigin.MOVED

    def accept_move(self) -> None:
        """Somebody said that the old PC is out of use: from now on the folder belongs to this one."""
        self._bind(self._rows.desk_value(TILL_ID) or self._ids.new_sale_id(), kind="folder_moved")

    def _bind(self, till_id: str, *, kind: str) -> None:
        values = {TILL_ID: till_id, MACHINE: self._fingerprint(till_id)}
        self._rows.put_desk_values(values, fact=FactRecord(kind, self._clock.now()))

    def _fingerprint(self, till_id: str) -> str:
        from hashlib import sha256  # not needed for the first picture, and slow to load

        return sha256(f"{till_id}:{self._machine_id()}".encode()).hexdigest()
