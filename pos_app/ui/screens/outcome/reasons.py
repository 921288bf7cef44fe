"""What went wrong with Octo, in plain words. The key is the stable word that the journal holds."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.services.sales_list import SHOP_ZONE

translate = QCoreApplication.translate

LONGEST_DETAIL = 80


class Reason(NamedTuple):
    """For the cashier: `what` happened, what it means for the `money`, what to `do`. `hint` is for the owner."""

    what: str
    money: str
    do: str
    hint: str


class Place(NamedTuple):
    """Where at Octo: the address that was called and the error numbers that mean this; none where Octo gave none."""

    endpoint: str
    codes: tuple[int, ...] = ()


PREPARE, ACCEPT, REFUND, FISCAL = "/prepare_payment", "/set_accept", "/refund", "/fiscal-data"
PLACES: dict[str, Place] = {
    "format_refused": Place(PREPARE, (1,)),
    "wrong_secret": Place(PREPARE, (2,)),
    "basket_mismatch": Place(PREPARE, (3,)),
    "shop_not_approved": Place(PREPARE, (5,)),
    "currency_refused": Place(PREPARE, (6,)),
    "method_refused": Place(PREPARE, (7,)),
    "supplier_refused": Place(PREPARE, (8,)),
    "notify_url_missing": Place(PREPARE, (9,)),
    "buyer_refused": Place(PREPARE, (10,)),
    "rate_limited": Place(PREPARE, (11,)),
    "tsp_id_missing": Place(PREPARE, (13,)),
    "limit_reached": Place(PREPARE, (17,)),
    "goods_not_known": Place(PREPARE, (403,)),
    "not_found": Place(PREPARE, (1,)),
    "status_refused": Place(PREPARE, (3, 5, 6, 7, 8, 9, 10, 13, 17, 403)),
    "bad_pay_url": Place(PREPARE),
    "unlisted_code": Place(PREPARE),
    "server_error": Place("", (4,)),
    "hold_format_refused": Place(ACCEPT, (1,)),
    "hold_wrong_secret": Place(ACCEPT, (2,)),
    "hold_not_changeable": Place(ACCEPT, (10,)),
    "hold_not_found": Place(ACCEPT, (11,)),
    "capture_refused": Place(ACCEPT),
    "release_refused": Place(ACCEPT),
    "refund_format_refused": Place(REFUND, (1,)),
    "refund_wrong_secret": Place(REFUND, (2,)),
    "refund_amount_refused": Place(REFUND, (3, 22)),
    "refund_unknown": Place(REFUND, (4,)),
    "fiscal_format_refused": Place(FISCAL, (1,)),
    "fiscal_wrong_secret": Place(FISCAL, (2,)),
    "fiscal_refused": Place(FISCAL),
    "no_fiscal_yet": Place(FISCAL),
    "bad_fiscal_url": Place(FISCAL),
}
"""Reasons that aren't here happen on the way to any address."""


def reason_of(code: str | None) -> Reason:
    """An unknown code gets the general sentence."""
    return known_reason(code or "") or _general()


def known_reason(code: str) -> Reason | None:
    from pos_app.ui.screens.outcome.call_reasons import call_reasons
    from pos_app.ui.screens.outcome.refusal_reasons import refusal_reasons
    from pos_app.ui.screens.outcome.way_reasons import way_reasons

    return refusal_reasons().get(code) or way_reasons().get(code) or call_reasons().get(code)


def support_text(
    code: str | None, *, payment_id: str, octo_uuid: str | None, at: datetime, detail: str
) -> str:
    """What to read out to Octo's support: address, error number, our number, Octo's, the time, Octo's words."""
    place = PLACES.get(code or "", Place(""))
    numbers = "/".join(map(str, place.codes))
    error = translate("Reason", "error %1").replace("%1", numbers) if numbers else code or ""
    words = f"“{detail[:LONGEST_DETAIL]}”" if detail else ""
    parts = (
        place.endpoint,
        error,
        payment_id,
        octo_uuid,
        f"{at.astimezone(SHOP_ZONE):%d.%m.%Y %H:%M:%S}",
        words,
    )
    return " · ".join(part for part in parts if part)


def _general() -> Reason:
    return Reason(
        translate("Reason", "Octo refused the payment."),
        translate("Reason", "No money was taken."),
        translate("Reason", "Try again with a new QR, or call Octo's support."),
        translate("Reason", "Octo's support can tell more by the number below."),
    )
