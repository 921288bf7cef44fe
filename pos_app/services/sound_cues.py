"""Which event has which sound. A sound only follows what is already durable and on screen."""

from __future__ import annotations

from pos_app.domain.events import ActionRefused, CodeUnknown, Event, PaymentChanged, SaleChanged, ScanIgnored
from pos_app.domain.payment import ALARM_STATES, PaymentState
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Sounds, Tone

_REFUND_STATES = frozenset({PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN})


class SoundCues:
    """Plays the five tones of the counter."""

    def __init__(self, *, bus: EventBus, sounds: Sounds) -> None:
        self._sounds = sounds
        bus.subscribe(self._on_event)

    def _on_event(self, event: Event) -> None:
        match event:
            case SaleChanged() if event.line_number is not None:
                self._sounds.play(Tone.SCAN_OK)
            case CodeUnknown() | ScanIgnored() | ActionRefused():
                self._sounds.play(Tone.SCAN_UNKNOWN)
            case PaymentChanged() if event.payment.state is not event.before:
                self._on_moved(event)
            case _:
                pass

    def _on_moved(self, event: PaymentChanged) -> None:
        if event.before in _REFUND_STATES:
            # A refund that failed: the payment is paid as before, and nobody has paid now.
            return
        if event.payment.state is PaymentState.PAID:
            self._sounds.play(Tone.PAID)
        elif event.payment.state is PaymentState.FAILED:
            self._sounds.play(Tone.FAILED)
        elif event.payment.state in ALARM_STATES:
            self._sounds.play(Tone.ALERT)
