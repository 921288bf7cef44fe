from __future__ import annotations

from pos_app.domain.events import (
    ConnectionChanged,
    Event,
    OutcomeAcknowledged,
    SecretChecked,
    SettingsChanged,
    WriteFailed,
)


def test_two_kinds_of_event_are_never_taken_for_one_another() -> None:
    kinds: list[Event] = [OutcomeAcknowledged(), SettingsChanged(), SecretChecked(None), WriteFailed("full")]
    assert [kinds.index(event) for event in kinds] == [0, 1, 2, 3]
    assert all(bool(event) for event in kinds)


def test_the_same_news_twice_is_the_same_event() -> None:
    assert ConnectionChanged(is_online=True) == ConnectionChanged(is_online=True)
    assert ConnectionChanged(is_online=True) != ConnectionChanged(is_online=False)
