"""Fakes of what the operating system gives."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field


@dataclass
class FakeKeyring:
    """A keyring backend in memory. `error` is raised by whatever is asked; `forgets` takes values and keeps none."""

    name: str = "Fake Keyring"
    entries: dict[tuple[str, str], str] = field(default_factory=dict)
    error: Exception | None = None
    forgets: bool = False

    def get_password(self, service: str, username: str) -> str | None:
        self._guard()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._guard()
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        from keyring.errors import PasswordDeleteError

        self._guard()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(service)

    def _guard(self) -> None:
        if self.error is not None:
            raise self.error


@dataclass
class FakeKeeper:
    """Keeps the PC awake in name only; `breaks` makes it fail."""

    calls: list[str] = field(default_factory=list)
    breaks: bool = False
    was_asked: threading.Event = field(default_factory=threading.Event)

    def hold(self) -> None:
        self.calls.append("hold")
        self.was_asked.set()
        if self.breaks:
            raise OSError("the bus is gone")

    def release(self) -> None:
        self.calls.append("release")
