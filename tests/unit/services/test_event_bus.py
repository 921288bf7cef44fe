from __future__ import annotations

import pytest

from pos_app.domain.events import (
    CodeUnknown,
    ConnectionChanged,
    Event,
    OutcomeAcknowledged,
    SettingsChanged,
)
from pos_app.services.event_bus import EventBus

OFFLINE, ONLINE = ConnectionChanged(is_online=False), ConnectionChanged(is_online=True)


def test_what_happened_is_seen_at_once_by_everybody_in_the_order_of_subscribing() -> None:
    bus, seen = EventBus(), list[tuple[str, Event]]()
    bus.subscribe(lambda event: seen.append(("first", event)))
    bus.subscribe(lambda event: seen.append(("second", event)))
    bus.publish(OFFLINE)
    assert seen == [("first", OFFLINE), ("second", OFFLINE)]


def test_an_event_without_listeners_is_no_fault() -> None:
    EventBus().publish(SettingsChanged())


def test_what_follows_from_an_event_is_seen_after_it_by_everybody() -> None:
    bus, seen = EventBus(), list[Event]()

    def answer(event: Event) -> None:
        if event is OFFLINE:
            bus.publish(ONLINE)
            bus.publish(SettingsChanged())

    bus.subscribe(answer)
    bus.subscribe(seen.append)
    bus.publish(OFFLINE)
    assert seen == [OFFLINE, ONLINE, SettingsChanged()]


def test_who_subscribes_while_an_event_is_delivered_gets_the_next_one() -> None:
    bus, seen = EventBus(), list[Event]()

    def join(event: Event) -> None:
        if event is OFFLINE:
            bus.subscribe(seen.append)

    bus.subscribe(join)
    bus.publish(OFFLINE)
    bus.publish(ONLINE)
    assert seen == [ONLINE]


def test_a_listener_that_fails_is_heard_of_and_the_bus_goes_on_afterwards() -> None:
    bus, seen = EventBus(), list[Event]()

    def fail(event: Event) -> None:
        match event:
            case CodeUnknown(code=code):
                raise LookupError(code)
            case _:
                return

    bus.subscribe(fail)
    bus.subscribe(seen.append)
    with pytest.raises(LookupError, match="4780"):
        bus.publish(CodeUnknown("4780", is_perhaps_misread=False))
    bus.publish(OutcomeAcknowledged())
    assert seen[-1] == OutcomeAcknowledged()
    assert seen.count(OutcomeAcknowledged()) == 1


def test_a_listener_that_fails_keeps_nothing_from_the_others() -> None:
    bus, seen = EventBus(), list[Event]()

    def fail(event: Event) -> None:
        if event is OFFLINE:
            bus.publish(ONLINE)
            raise LookupError("offline")

    bus.subscribe(fail)
    bus.subscribe(seen.append)
    with pytest.raises(LookupError):
        bus.publish(OFFLINE)
    assert seen == [OFFLINE, ONLINE]
