"""A small typed event bus. It delivers at once, in order, on the caller's thread."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.events import Event

Listener = Callable[[Event], None]


class EventBus:
    """Listeners get every event and pick with `match`. An event published while one is delivered waits its turn.

    A listener that fails keeps nothing from the others; its error is raised once all have heard.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._queue: list[Event] = []
        self._is_delivering = False

    def subscribe(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """For those that end before the program does."""
        self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        self._queue.append(event)
        if self._is_delivering:
            return
        self._is_delivering = True
        failures: list[Exception] = []
        try:
            while self._queue:
                next_event = self._queue.pop(0)
                for listener in tuple(self._listeners):
                    try:
                        listener(next_event)
                    except Exception as error:  # noqa: BLE001 - one listener's fault is not the others'
                        failures.append(error)
        finally:
            self._is_delivering = False
            self._queue.clear()
        if failures:
            raise failures[0]
