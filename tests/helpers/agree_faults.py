"""What goes wrong at the pretend Octo in a run of random payments: its own switches, each by chance and with a seed."""

from __future__ import annotations

from random import Random

from pos_app.sandbox.faults import Fault, checked_fault
from pos_app.sandbox.rules import Rules
from tests.helpers.agree_network import Roughness

CALLS = ("create", "status", "set_accept", "refund")
REFUSALS = (1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 17, 22, 403)
UNLISTED = (4, 12, 99, 500)
"""Numbers that say nothing about what was done; with a listed number Octo is believed when it says that nothing was."""
_ANYWHERE = (
    "lose_request",
    "lose_answer",
    "tls_error",
    "bad_gateway",
    "half_answer",
    "malformed_json",
    "not_json",
    "http_status",
    "other_id",
    "other_uuid",
    "unknown_status",
    "numbers_as_text",
    "unknown_fields",
    "date_skew",
)
_AFTER = ("tls_error", "bad_gateway")


def faults_of(draws: Random, *, chance: float) -> list[Fault]:
    """Every kind at every call it can strike, each with about this chance. What Octo gave back is never lied about."""
    faults = [
        checked_fault(
            kind, call, times=None, probability=round(chance * draws.uniform(0.3, 1.7), 4), seed=_seed(draws)
        )
        for call in CALLS
        for kind in _ANYWHERE
    ]
    faults += [_sometimes(draws, kind, call, chance=chance, after=True) for call in CALLS for kind in _AFTER]
    for call in CALLS:
        faults.append(_sometimes(draws, "error", call, chance=chance, value=draws.choice(REFUSALS)))
        faults.append(
            _sometimes(draws, "error", call, chance=chance, value=draws.choice(UNLISTED), after=True)
        )
        for envelope in ("data_null", "flat"):
            faults.append(_sometimes(draws, "envelope", call, chance=chance, value=envelope))
    for call in ("create", "status"):
        faults.append(
            _sometimes(draws, "other_total", call, chance=chance / 2, value=draws.choice(("1.00", "9.99")))
        )
        faults.append(_sometimes(draws, "other_currency", call, chance=chance / 2))
    faults.append(_sometimes(draws, "pay_url", "create", chance=chance))
    faults.append(_sometimes(draws, "refund_pending", "refund", chance=0.15))
    faults.append(_sometimes(draws, "refund_failed", "refund", chance=0.05))
    return faults


def roughness_of(draws: Random, *, chance: float) -> Roughness:
    return Roughness(
        unreached=chance * draws.uniform(0, 2),
        too_slow=chance * draws.uniform(0, 2),
        late_request=chance * draws.uniform(0, 1),
        slow=draws.uniform(0, 0.15),
        mixed_up=chance * draws.uniform(0, 1),
    )


def rules_of(draws: Random) -> Rules:
    """One of the ways in which Octo has been seen to behave."""
    return Rules(
        envelope=draws.choice(("nested", "nested", "flat", "err_message_only", "error_message_only")),
        repeat_answer=draws.choice(("plain", "previous_request", "error_with_url")),
        repeat_error_code=draws.choice((1, 20)),
        status_gives_amounts=draws.random() < 0.8,
        hold_min=draws.choice((1, 30)),
        refund_pending_s=draws.choice((5, 30, 400)),
        refund_ends_as=draws.choice(("succeeded", "succeeded", "failed")),
        refund_amount_code=draws.choice((22, 3)),
        refund_leaves_minimum=draws.random() < 0.2,
        min_read_delay_ms=draws.choice((1000, 1000, 1050)),
    )


def _sometimes(
    draws: Random, kind: str, call: str, *, chance: float, value: str | int | None = None, after: bool = False
) -> Fault:
    return checked_fault(
        kind, call, times=None, value=value, after=after, probability=round(chance, 4), seed=_seed(draws)
    )


def _seed(draws: Random) -> int:
    return draws.randrange(1 << 30)
