"""What the pretend Octo does and where each rule comes from; the switches among them stand until changed."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from pos_app.sandbox.json_text import write

LONGEST_TEXT = 500
LARGEST_NUMBER = 10**9


class Rule(NamedTuple):
    """One rule. `source` is a section of the specification or of Octo's documentation, "seen" for what integrations
    report, or "assumed". A rule that is a switch has the name of its field in `Rules`.
    """

    name: str
    says: str
    source: str


@dataclass(frozen=True, slots=True)
class Rules:
    """The switches. `RULES` says what each means; `CHOICES` names the words that a text among them may be."""

    envelope: str = "nested"
    real_payments_allowed: bool = True
    default_auto_capture: bool = True
    default_ttl_min: int = 30
    hold_min: int = 30
    roubles_allowed: bool = False
    methods: str = "bank_card,uzcard,humo,qiwi,yandex"
    suppliers_known: bool = True
    user_data_taken: bool = True
    tsp_id_required: bool = False
    fiscal_goods_registered: bool = True
    notify_url_required_for_holds: bool = False
    repeat_answer: str = "plain"
    repeat_error_code: int = 1
    min_read_delay_ms: int = 1000
    unknown_payment_code: int = 1
    unknown_payment_text: str = "Wrong params: [total_sum] must not be null or blank"
    status_gives_amounts: bool = True
    refund_answer: str = "succeeded"
    refund_pending_s: int = 30
    refund_ends_as: str = "succeeded"
    refund_amount_code: int = 22
    refund_max_uzs: int = 10_000_000
    refund_leaves_minimum: bool = False
    usd_in_uzs: int = 12_000
    fiscal_not_yet_reads: int = 0
    fiscal_not_yet_answer: str = "error"
    fiscal_not_yet_code: int = 11
    fiscal_not_yet_text: str = "Fiscal data was not found"
    callbacks_sent: bool = True
    callback_formula: str = "A"
    callback_hex: str = "upper"
    callback_key: str = "11111111-2222-3333-4444-555555555555"
    callback_gives_amounts: bool = True
    callback_copies: int = 1
    callbacks_out_of_order: bool = False
    callback_attempts: int = 3
    callback_retry_ms: int = 1000
    callback_hold_repeat_s: int = 50
    cabinet_notify_url: str = ""


CHOICES: dict[str, tuple[str, ...]] = {
    "envelope": ("nested", "flat", "err_message_only", "error_message_only", "data_null"),
    "repeat_answer": ("plain", "previous_request", "error_with_url"),
    "refund_answer": ("succeeded", "pending", "failed"),
    "refund_ends_as": ("succeeded", "failed"),
    "fiscal_not_yet_answer": ("error", "data_null", "empty"),
    "callback_formula": ("A", "B", "B_upper"),
    "callback_hex": ("upper", "lower"),
}

RULES = (
    Rule("addresses", "POST of a JSON object to four addresses; HTTP 200 whatever the verdict", "seen"),
    Rule(
        "envelope",
        "Fields in data, or all on the top level, and three mixtures",
        "specification, answer; documentation, one-stage",
    ),
    Rule(
        "credentials", "Shop id and secret in every body; error 2 when one is wrong", "specification, errors"
    ),
    Rule(
        "required_fields",
        "Error 1 names the field that is missing or of the wrong kind",
        "specification, request; wording seen",
    ),
    Rule("numbers", "A shop id, an amount or a ttl in quotes is error 1", "assumed"),
    Rule("id_length", "An id has at most 36 printable ASCII characters", "assumed"),
    Rule("amount_range", "More than 0 to 999,999,999,999.99, at most two decimals", "assumed"),
    Rule("init_time", "yyyy-MM-dd HH:mm:ss with a space", "specification, init_time"),
    Rule("basket_total", "Lines that don't add up to total_sum are error 3", "specification, errors"),
    Rule("whole_counts", "A count is a whole number", "assumed"),
    Rule("internal_error", "What breaks inside is error 4", "specification, errors"),
    Rule("real_payments_allowed", "Off: only test payments, else error 5", "specification, errors"),
    Rule("currencies", "UZS and USD, else error 6", "specification, currency"),
    Rule("roubles_allowed", "On: RUB too", "seen"),
    Rule(
        "methods",
        "The payment methods of the tariff; another one is error 7",
        "specification, payment_methods; code seen",
    ),
    Rule("suppliers_known", "Off: a supplier_shop_id is error 8", "seen"),
    Rule("notify_url_required_for_holds", "On: auto_capture false without notify_url is error 9", "seen"),
    Rule(
        "user_data_whole",
        "user_data holds user_id, phone and email or isn't there",
        "specification, user_data",
    ),
    Rule("user_data_taken", "Off: user_data is error 10", "seen"),
    Rule("tsp_id_required", "On: a create without tsp_id is error 13", "seen"),
    Rule(
        "fiscal_goods_registered",
        "Off: a line with a product code is error 403",
        "documentation, fiscal data",
    ),
    Rule(
        "default_auto_capture",
        "What an absent auto_capture means; the specification says false",
        "documentation, one-stage",
    ),
    Rule("ttl_range", "1 to 5,000 minutes, else error 1", "assumed"),
    Rule("default_ttl_min", "Minutes of a create without ttl", "assumed"),
    Rule("expiry", "After its ttl an unpaid payment is canceled", "specification, ttl; status seen"),
    Rule("pay_address", "The pay address leads to the sandbox's own page", "assumed"),
    Rule(
        "language",
        "The pay page speaks oz, uz, ru and en; en when the create names none",
        "specification, language",
    ),
    Rule("return_address", "octo_status is added to return_url on the way back", "seen"),
    Rule("customer_ip", "A customer from another address can't pay", "specification, customer_ip"),
    Rule(
        "frozen_at_first_call",
        "The id alone names a payment; later bodies change nothing",
        "specification, shop_transaction_id",
    ),
    Rule(
        "repeat_answer",
        "A repeat's answer: plain, with “created by previous request”, or an error with the address",
        "seen",
    ),
    Rule("repeat_error_code", "The error beside “created by previous request”", "assumed"),
    Rule(
        "three_field_read",
        "Exactly three fields on /prepare_payment read the status",
        "documentation, check-status",
    ),
    Rule("min_read_delay_ms", "Reads of one payment closer together are error 11", "seen"),
    Rule("unknown_payment_code", "The error of a read of an unknown id", "assumed"),
    Rule("unknown_payment_text", "Its words", "assumed"),
    Rule(
        "status_gives_amounts", "Off: a read gives id, UUID and status alone", "documentation, check-status"
    ),
    Rule(
        "statuses",
        "created, wait_user_action, waiting_for_capture, succeeded, canceled",
        "specification, answer",
    ),
    Rule(
        "declined_is_dead", "A canceled payment can't be paid; it takes a new id", "documentation, one-stage"
    ),
    Rule(
        "capture",
        "A capture takes at most what is held; without final_amount all of it",
        "documentation, two-stage",
    ),
    Rule("release", "accept_status cancel gives a hold back whole", "documentation, cancel"),
    Rule("not_held", "Capture or release of what isn't held is error 10", "seen"),
    Rule("unknown_uuid", "An unknown UUID is error 11", "seen"),
    Rule("hold_min", "Minutes after which a forgotten hold is canceled", "documentation, two-stage"),
    Rule(
        "transfer_sum",
        "What was captured less a fee of 3.5 % and less refunds",
        "specification, answer; rate assumed",
    ),
    Rule(
        "refund_paid_only",
        "Only a succeeded payment can be refunded, else error 10",
        "documentation, refunds; code assumed",
    ),
    Rule(
        "refund_once",
        "The same shop_refund_id again gives the same refund, at its present status",
        "documentation, refunds",
    ),
    Rule(
        "refund_never_more",
        "Refunds that aren't failed never add up to more than was captured",
        "documentation, refunds",
    ),
    Rule("refund_answer", "The status of a new refund", "seen"),
    Rule(
        "refund_pending_s", "Seconds until a pending refund ends; 0: only the control page ends it", "assumed"
    ),
    Rule("refund_ends_as", "How a pending refund ends", "assumed"),
    Rule("refund_amount_code", "The error of a refund too small or too large: 22, or the older 3", "seen"),
    Rule(
        "refund_max_uzs",
        "The most that one refund can give back, in so'm or their worth",
        "documentation, refunds",
    ),
    Rule(
        "refund_leaves_minimum",
        "On: what isn't refunded yet must exceed a dollar",
        "older documentation, refunds",
    ),
    Rule(
        "usd_in_uzs",
        "So'm to the dollar: a refund is at least one dollar; 0: no minimum",
        "documentation, refunds; rate assumed",
    ),
    Rule(
        "refunded_sum",
        "Holds refunds that succeeded, those from Octo's cabinet included",
        "specification, answer",
    ),
    Rule("cabinet_refund", "A refund made in Octo's cabinet knows no minimum and no maximum", "assumed"),
    Rule("fiscal_key", "/fiscal-data asks by payment_uuid", "documentation, fiscal data"),
    Rule("fiscal_paid_only", "Fiscal data of an unpaid payment is error 10", "assumed"),
    Rule("fiscal_not_yet_reads", "How many reads of a payment come too early", "assumed"),
    Rule("fiscal_not_yet_answer", "What a read that comes too early gets", "assumed"),
    Rule("fiscal_not_yet_code", "The error of a read that comes too early", "assumed"),
    Rule("fiscal_not_yet_text", "Its words", "assumed"),
    Rule("callbacks_sent", "On: each change of status is sent to notify_url", "specification, notify_url"),
    Rule(
        "callbacks_stay_near",
        "Callbacks go to this machine and private networks alone",
        "assumed, to keep a pretence off real shops",
    ),
    Rule(
        "callback_formula",
        "A: sha1(key + UUID + status); B: with the secret and hash_key",
        "documentation, notifications; A seen",
    ),
    Rule("callback_hex", "The signature's letters", "documentation, notifications"),
    Rule("callback_key", "The pretend unique_key of formula A", "seen"),
    Rule("callback_gives_amounts", "Off: the five required fields alone", "documentation, notifications"),
    Rule("callback_copies", "How often each callback is sent", "seen"),
    Rule("callbacks_out_of_order", "On: the last status arrives first, the earlier ones after it", "assumed"),
    Rule("callback_attempts", "How often a callback is tried until HTTP 200", "seen"),
    Rule("callback_retry_ms", "The wait between two tries", "assumed"),
    Rule(
        "callback_decision",
        "The answer to a held payment's callback may capture or release it",
        "older documentation, notification",
    ),
    Rule("callback_hold_repeat_s", "Seconds until an undecided hold is called back again", "seen"),
    Rule(
        "cabinet_notify_url",
        "Where callbacks go when a create names no notify_url",
        "specification, notify_url",
    ),
)


def changed_rules(rules: Rules, changes: dict[str, Any]) -> Rules:
    """`rules` with some switches set; ValueError with a sentence for an unknown name or a wrong value."""
    known = {field.name: type(getattr(rules, field.name)) for field in fields(rules)}
    for name, value in changes.items():
        if name not in known:
            raise ValueError(f"There is no rule {write(name)}.")
        if type(value) is not known[name] or not _is_possible(value, name=name):
            choices = f" It is one of {', '.join(CHOICES[name])}." if name in CHOICES else ""
            raise ValueError(f"The rule {name} can't be {write(value)}.{choices}")
    return replace(rules, **changes)


def _is_possible(value: int | str, *, name: str) -> bool:
    if isinstance(value, str):
        return value in CHOICES.get(name, (value,)) and len(value) <= LONGEST_TEXT
    return 0 <= value <= LARGEST_NUMBER
