"""Writes what happened at the counter into the log, to find out later. Goods and pay addresses stay out of it."""

from __future__ import annotations

from pos_app.domain.events import (
    BooksChecked,
    ClockFoundWrong,
    ConnectionChanged,
    CopyFailed,
    Event,
    PaymentChanged,
    SecretChecked,
    SettingsChanged,
    WriteFailed,
)
from pos_app.services.event_bus import EventBus
from pos_app.system.log import Log


def log_events(bus: EventBus, *, log: Log) -> None:
    """From now on; call it after the first paint, since the first line loads the standard library's logging."""

    def write(event: Event) -> None:
        match event:
            case PaymentChanged():
                _write_payment(event, log=log)
            case WriteFailed():
                log.note("write failed", detail=event.detail)
            case ConnectionChanged():
                log.note("connection", is_online=event.is_online)
            case ClockFoundWrong():
                log.note("clock differs from Octo's", seconds=event.difference.total_seconds())
            case SecretChecked():
                log.note("keyring", problem=event.problem.value if event.problem else None)
            case BooksChecked():
                log.note("books checked", findings=list(event.findings), copy=event.copy)
            case CopyFailed():
                log.note("copy failed", detail=event.detail)
            case SettingsChanged():
                log.note("settings changed")
            case _:
                pass

    bus.subscribe(write)


def _write_payment(event: PaymentChanged, *, log: Log) -> None:
    payment = event.payment
    if payment.state is not event.before:
        log.note(
            "payment moved",
            payment=payment.id,
            before=event.before.value,
            after=payment.state.value,
            amount=payment.amount.to_text(),
            currency=payment.amount.currency.value,
            reason=payment.reason,
        )
