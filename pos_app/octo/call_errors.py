"""Octo's refusals of calls about a payment that is there: hold, refund, fiscal data. One table of codes for each.

    OctoError
    ├── RefusedCallError      its reason comes from the tables below
    │   ├── HoldRefusedError      yes: no verdict on the hold, its status has to be read
    │   ├── RefundRefusedError    no refund was made, if it was the first sending of its id
    │   └── FiscalRefusedError    the sale is paid all the same
    └── UnknownOutcomeError
        └── RefundUnknownError    the refund may have been made: Octo's refunded sum tells

A code means nothing without its call: 3, 10 and 11 are used for different things.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from pos_app.octo.errors import OctoError, UnknownOutcomeError


class Refusal(NamedTuple):
    """`reason` is the stable word that the screens translate, `sentence` its English."""

    reason: str
    sentence: str


CAPTURE_REFUSED = Refusal(
    "capture_refused",
    "Octo didn't confirm the held money. It is held or taken, so don't ask the customer to pay again; "
    "the till reads how it stands.",
)
RELEASE_REFUSED = Refusal(
    "release_refused",
    "Octo didn't give the held money back. It may still be held, so don't tell the customer that it is free; "
    "the till reads how it stands.",
)
HOLD_REFUSALS: dict[int, Refusal] = {
    1: Refusal(
        "hold_format_refused",
        "Octo didn't understand what to do with the held money, so it stays as it is. "
        "The till reads how it stands; call Octo's support if this happens again.",
    ),
    2: Refusal(
        "hold_wrong_secret",
        "Octo doesn't accept the shop id or the secret, so the held money stays as it is. "
        "Copy both again from Octo's cabinet into the settings before the hold lapses.",
    ),
    10: Refusal(
        "hold_not_changeable",
        "Octo says that this hold can't be changed any more: it was taken, given back or has lapsed. "
        "Don't ask the customer to pay again; the till reads how it stands.",
    ),
    11: Refusal(
        "hold_not_found",
        "Octo doesn't find this hold. Don't ask the customer to pay again; the till reads how the payment "
        "stands, and Octo's cabinet shows it too.",
    ),
}
"""Error numbers of /set_accept, for a capture and a release alike."""

_REFUND_AMOUNT = Refusal(
    "refund_amount_refused",
    "Octo doesn't take this amount for a refund; no money went back. See in Octo's cabinet how much of the "
    "payment is left, and give a very small sum back in cash.",
)
REFUND_REFUSALS: dict[int, Refusal] = {
    1: Refusal(
        "refund_format_refused",
        "Octo didn't understand the refund; no money went back. "
        "Refund it in Octo's cabinet, and call Octo's support if this happens again.",
    ),
    2: Refusal(
        "refund_wrong_secret",
        "Octo doesn't accept the shop id or the secret; no money went back. "
        "Copy both again from Octo's cabinet into the settings, then refund again.",
    ),
    3: _REFUND_AMOUNT,
    22: _REFUND_AMOUNT,
}
"""Error numbers of /refund that mean, on the first sending of an id, that nothing was given back."""

NO_FISCAL_YET = Refusal(
    "no_fiscal_yet",
    "There is no tax receipt of this sale yet. The sale is paid; the till asks for the receipt again.",
)
BAD_FISCAL_URL = Refusal(
    "bad_fiscal_url",
    "The address of the tax receipt isn't a safe web address, so it isn't shown. The sale is paid; "
    "call Octo's support.",
)
FISCAL_REFUSED = Refusal(
    "fiscal_refused",
    "Octo didn't give the tax receipt. The sale is paid; the till asks again, and Octo's support can tell why.",
)
FISCAL_REFUSALS: dict[int, Refusal] = {
    1: Refusal(
        "fiscal_format_refused",
        "Octo didn't understand the question for the tax receipt. The sale is paid; "
        "call Octo's support if this happens again.",
    ),
    2: Refusal(
        "fiscal_wrong_secret",
        "Octo doesn't accept the shop id or the secret, so there is no tax receipt yet. The sale is paid. "
        "Copy both again from Octo's cabinet into the settings.",
    ),
}
"""Error numbers of /fiscal-data."""


class RefusedCallError(OctoError):
    """What was refused stands in `reason`."""

    def __init__(self, refusal: Refusal, *, code: int | None = None, detail: str = "", raw: str = "") -> None:
        super().__init__(code=code, detail=detail, raw=raw)
        self.args = (refusal.sentence,)
        self.reason = refusal.reason


class HoldRefusedError(RefusedCallError):
    """A capture or a release wasn't taken. No verdict: the money is held, taken or given back."""


class RefundRefusedError(RefusedCallError):
    """Nothing went back. No verdict when the same refund id was sent before: then the refunded sum must be read."""

    def __init__(self, refusal: Refusal, *, code: int | None = None, detail: str = "", raw: str = "") -> None:
        super().__init__(refusal, code=code, detail=detail, raw=raw)
        self.may_exist = False


class FiscalRefusedError(RefusedCallError):
    """No tax receipt came. It says nothing about the money."""


class RefundUnknownError(UnknownOutcomeError):
    """Nobody knows whether the refund was made. The same id again, or the refunded sum, tells."""

    reason = "refund_unknown"
    sentence: ClassVar[str] = (
        "Octo didn't say whether the refund was made. The money may be on its way to the customer, so don't give "
        "it back another way; the till finds out by itself."
    )

    def __init__(self, error: UnknownOutcomeError) -> None:
        super().__init__(code=error.code, detail=error.detail, raw=error.raw)
        self.is_offline = error.is_offline
