"""The switches of the pretend Octo that stand until changed: where Octo's word is unclear or depends on the shop."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from pos_app.sandbox.json_text import write


@dataclass(frozen=True, slots=True)
class Rules:
    """`repeat_error_code` is 0 or the error that a repeated create carries beside the existing payment."""

    real_payments_allowed: bool = True
    default_auto_capture: bool = True
    default_ttl_min: int = 30
    hold_min: int = 30
    min_read_delay_ms: int = 1000
    repeat_error_code: int = 0
    unknown_payment_code: int = 1
    unknown_payment_text: str = "Wrong params: [total_sum] must not be null or blank"
    status_gives_amounts: bool = True
    notify_url_required_for_holds: bool = False


def changed_rules(rules: Rules, changes: dict[str, Any]) -> Rules:
    """`rules` with some switches set; ValueError with a sentence for an unknown name or a wrong type."""
    known = {field.name: type(getattr(rules, field.name)) for field in fields(rules)}
    for name, value in changes.items():
        if name not in known:
            raise ValueError(f"There is no rule {write(name)}.")
        if type(value) is not known[name] or (isinstance(value, int) and value < 0):
            raise ValueError(f"The rule {name} can't be {write(value)}.")
    return replace(rules, **changes)
