"""What is known of a callback of Octo after a look at it. It changes no payment: it is a reason to read the status."""

from __future__ import annotations

from typing import NamedTuple


class CallbackError(Exception):
    """What came isn't a callback of Octo. The text is a sentence and repeats nothing of what came."""


class CallbackVerdict(NamedTuple):
    """Whose callback it says it is, and whether the signature proves that Octo wrote it.

    A signature covers UUID and status, not the amount and not `payment_id`: both are only what the sender says.
    """

    is_genuine: bool
    payment_id: str
    octo_uuid: str
    status: str
