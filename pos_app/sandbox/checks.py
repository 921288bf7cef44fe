"""Octo's checks of a request, from the specification: each refusal carries the code and a text for developers."""

from __future__ import annotations

import hmac
import re
from datetime import datetime
from decimal import Decimal
from typing import Any

from pos_app.sandbox.payment import CENT, Line, Order
from pos_app.sandbox.rules import Rules

FORMAT = 1
AUTHORISATION = 2
BASKET_DIFFERS = 3
NOT_APPROVED = 5
CURRENCY = 6
METHOD = 7
SUPPLIER = 8
NO_NOTIFY_URL = 9
USER_DATA = 10
NO_TSP_ID = 13
NOT_REGISTERED = 403

CURRENCIES = ("UZS", "USD")
LANGUAGES = ("oz", "uz", "en", "ru")
FISCAL_TEXTS = ("spic", "package_code", "inn", "pinfl")
LAST_TTL_MIN = 5000
LARGEST_AMOUNT = Decimal("999999999999.99")
LARGEST_COUNT = 1_000_000
LARGEST_ID = 2**63 - 1
MOST_LINES = 1000
INIT_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
TRANSACTION_ID = re.compile(r"[!-~]{1,36}")
WEB_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


class RefusedError(Exception):
    """A request that Octo answers with an error; nothing was made or changed."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


def wrong(name: str, reason: str) -> RefusedError:
    return RefusedError(FORMAT, f"Wrong params: [{name}] {reason}")


def authorise(body: dict[str, Any], *, shop_id: int, secret: bytes) -> None:
    """The credentials that stand in every body."""
    asked = body.get("octo_shop_id")
    if isinstance(asked, bool) or not isinstance(asked, int):
        raise wrong("octo_shop_id", "must be an integer")
    given = text_of(body, "octo_secret").encode("utf-8", "surrogatepass")
    if asked != shop_id:
        raise RefusedError(AUTHORISATION, "Wrong shop id")
    if not hmac.compare_digest(given, secret):
        raise RefusedError(AUTHORISATION, "Wrong secret")


def text_of(body: dict[str, Any], name: str, *, may_be_empty: bool = False) -> str:
    """A required JSON string."""
    value = body.get(name)
    if value is None or (isinstance(value, str) and not value.strip() and not may_be_empty):
        raise wrong(name, "must not be null or blank")
    if not isinstance(value, str):
        raise wrong(name, "must be a string")
    return value


def transaction_id_of(body: dict[str, Any]) -> str:
    value = text_of(body, "shop_transaction_id")
    if not TRANSACTION_ID.fullmatch(value):
        raise wrong("shop_transaction_id", "must be at most 36 ASCII characters without spaces")
    return value


def amount_of(body: dict[str, Any], name: str, *, may_be_zero: bool = False) -> Decimal:
    """A required JSON number in major units with at most two decimals, exact."""
    value = body.get(name)
    if value is None:
        raise wrong(name, "must not be null or blank")
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise wrong(name, "must be a number")
    amount = Decimal(value)
    # The bounds come first: quantizing a number with a huge exponent would fill the memory.
    if amount < 0 or (amount == 0 and not may_be_zero) or amount > LARGEST_AMOUNT:
        raise wrong(name, "is out of range")
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -2:
        raise wrong(name, "must have at most two decimals")
    return amount.quantize(CENT)


def order_of(body: dict[str, Any], rules: Rules) -> Order:
    """The whole create request after its credentials: the format of every field, then what the shop may ask for."""
    total_sum = amount_of(body, "total_sum")
    _check_init_time(body)
    order = Order(
        shop_transaction_id=transaction_id_of(body),
        total_sum=total_sum,
        currency=text_of(body, "currency"),
        description=text_of(body, "description"),
        return_url=_address_of(body, "return_url", required=True),
        notify_url=_address_of(body, "notify_url", required=False),
        language=_language_of(body),
        ttl_min=_integer_of(body, "ttl", first=1, last=LAST_TTL_MIN)
        if "ttl" in body
        else rules.default_ttl_min,
        auto_capture=_flag_of(body, "auto_capture", default=rules.default_auto_capture),
        test=_flag_of(body, "test", default=False),
        customer_ip=text_of(body, "customer_ip") if "customer_ip" in body else "",
        phone=_phone_of(body),
        lines=_lines_of(body),
    )
    methods = _methods_of(body)
    if "tag" in body:
        text_of(body, "tag")
    if "tsp_id" in body:
        _integer_of(body, "tsp_id", first=1, last=LARGEST_ID)
    _check_money(order, rules, has_basket="basket" in body)
    _check_contract(body, rules, methods=methods)
    if rules.notify_url_required_for_holds and not (order.auto_capture or order.notify_url):
        raise RefusedError(NO_NOTIFY_URL, "notify_url is required while auto_capture is false")
    return order


def _check_money(order: Order, rules: Rules, *, has_basket: bool) -> None:
    is_rouble = rules.roubles_allowed and order.currency == "RUB"
    if order.currency not in CURRENCIES and not is_rouble:
        raise RefusedError(CURRENCY, "Invalid currency")
    if not order.test and not rules.real_payments_allowed:
        raise RefusedError(NOT_APPROVED, "Shop status does not allow real payments")
    if has_basket and sum((line.count * line.price for line in order.lines), Decimal(0)) != order.total_sum:
        raise RefusedError(BASKET_DIFFERS, "Basket total differs from total_sum")


def _check_contract(body: dict[str, Any], rules: Rules, *, methods: list[str]) -> None:
    """What depends on the shop's contract with Octo; the fields themselves are in order."""
    if any(method not in rules.methods.split(",") for method in methods):
        raise RefusedError(METHOD, "Payment method is unknown or not in the tariff")
    lines = body.get("basket", [])
    if not rules.suppliers_known and any("supplier_shop_id" in line for line in lines):
        raise RefusedError(SUPPLIER, "Wrong supplier_shop_id")
    if not rules.user_data_taken and "user_data" in body:
        raise RefusedError(USER_DATA, "user_data could not be taken")
    if rules.tsp_id_required and "tsp_id" not in body:
        raise RefusedError(NO_TSP_ID, "tsp_id is required")
    if not rules.fiscal_goods_registered and any("spic" in line for line in lines):
        raise RefusedError(NOT_REGISTERED, "Fiscal object with merchant ID and product code was not found")


def _check_init_time(body: dict[str, Any]) -> None:
    value = text_of(body, "init_time")
    reason = "must be a time like yyyy-MM-dd HH:mm:ss"
    if not INIT_TIME.fullmatch(value):
        raise wrong("init_time", reason)
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise wrong("init_time", reason) from None


def _phone_of(body: dict[str, Any]) -> str:
    if "user_data" not in body:
        return ""
    user = body["user_data"]
    if not isinstance(user, dict):
        raise wrong("user_data", "must be an object")
    for name in ("user_id", "phone", "email"):
        # The specification's own sample sends an empty email, so only absence is refused.
        text_of(user, name, may_be_empty=True)
    return str(user["phone"])


def _address_of(body: dict[str, Any], name: str, *, required: bool) -> str:
    if not required and name not in body:
        return ""
    value = text_of(body, name, may_be_empty=True)
    if value and not WEB_ADDRESS.fullmatch(value):
        raise wrong(name, "must be a web address")
    return value


def _language_of(body: dict[str, Any]) -> str:
    if "language" not in body:
        return "en"
    value = text_of(body, "language")
    if value not in LANGUAGES:
        raise wrong("language", "must be one of oz, uz, en, ru")
    return value


def _integer_of(body: dict[str, Any], name: str, *, first: int, last: int) -> int:
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong(name, "must be an integer")
    if not first <= value <= last:
        raise wrong(name, f"must be from {first} to {last}")
    return value


def _flag_of(body: dict[str, Any], name: str, *, default: bool) -> bool:
    value = body.get(name, default)
    if not isinstance(value, bool):
        raise wrong(name, "must be true or false")
    return value


def _lines_of(body: dict[str, Any]) -> tuple[Line, ...]:
    return tuple(_line_of(item) for item in _objects_of(body, "basket"))


def _line_of(item: dict[str, Any]) -> Line:
    if "supplier_shop_id" in item:
        _integer_of(item, "supplier_shop_id", first=1, last=LARGEST_ID)
    for name in FISCAL_TEXTS:
        if name in item:
            text_of(item, name)
    if "nds" in item:
        _integer_of(item, "nds", first=0, last=100)
    return Line(
        description=text_of(item, "position_desc"),
        count=_integer_of(item, "count", first=1, last=LARGEST_COUNT),
        price=amount_of(item, "price", may_be_zero=True),
    )


def _methods_of(body: dict[str, Any]) -> list[str]:
    return [text_of(item, "method") for item in _objects_of(body, "payment_methods")]


def _objects_of(body: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = body.get(name, [])
    if (
        not isinstance(value, list)
        or len(value) > MOST_LINES
        or not all(isinstance(item, dict) for item in value)
    ):
        raise wrong(name, "must be a list of objects")
    return value
