"""The till's settings and the rules about them. The Octo secret isn't one of them: it lives in the OS keyring."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

from pos_app.domain.money import Currency
from pos_app.domain.payment import Account

DEFAULT_OCTO_URL = "https://secure.octo.uz"
DEFAULT_RETURN_URL = "https://octo.uz/"
SHORTEST_TTL_MINUTES, DEFAULT_TTL_MINUTES, LONGEST_TTL_MINUTES = 1, 10, 60
LANGUAGES = ("oz", "uz", "ru", "en")
BASKET_MODES = ("lines", "off", "fiscal")
DEFAULT_DESCRIPTION = "{shop} {till}, {receipt}"
"""What Octo is told a payment is for: the shop's name, the till's and the number on the receipt."""
LOOPBACK_HOSTS = frozenset({"localhost", "::1"})
LONGEST_SECRET = 1280
"""The Windows Credential Manager holds 2,560 bytes of UTF-16."""


class SettingsError(Exception):
    """A setting out of range. Its text is a sentence for whoever set it; nothing was changed."""


class Settings(NamedTuple):
    """What one till is set to. `shop_id` is None until the first set-up; `secret_revision` grows with each secret.

    `octo_zone` is the zone that Octo reads times in. No `payment_methods` means all that the shop may use.
    `seller_tax_id`, an INN or a PINFL, and `is_vat_payer` go out with `fiscal` baskets alone. Held money is captured
    by the till at once unless `hold_waits_for_cashier`. With `offers_e_receipt` a customer's phone or email can be
    entered at the counter and goes to Octo. `label_layouts` say how the labels of the shop's scale are made up; see
    `domain/in_store.py`. Values for these come from `octo_settings`, checked.
    """

    shop_id: int | None = None
    currency: Currency = Currency.UZS
    octo_url: str = DEFAULT_OCTO_URL
    return_url: str = DEFAULT_RETURN_URL
    notify_url: str = ""
    cashier_language: str = "en"
    customer_language: str = "en"
    receipt_language: str = "en"
    basket_mode: str = "lines"
    is_two_stage: bool = False
    is_test: bool = False
    ttl_minutes: int = DEFAULT_TTL_MINUTES
    shop_name: str = ""
    till_name: str = "1"
    theme: str = "light"
    merges_lines: bool = True
    secret_revision: int = 0
    octo_zone: str = "Asia/Tashkent"
    description_template: str = DEFAULT_DESCRIPTION
    payment_methods: tuple[str, ...] = ()
    tag: str = ""
    tsp_id: int | None = None
    seller_tax_id: str = ""
    is_vat_payer: bool = True
    callback_formula: str = "A"
    hold_waits_for_cashier: bool = False
    offers_e_receipt: bool = False
    label_layouts: tuple[str, ...] = ()

    @property
    def is_set_up(self) -> bool:
        return self.shop_id is not None

    @property
    def account(self) -> Account | None:
        return None if self.shop_id is None else Account(self.octo_url, self.shop_id)

    @property
    def is_live(self) -> bool:
        """Real money: not a test, and Octo's own address. Otherwise TEST stands on every screen."""
        return not self.is_test and is_octo_host(self.octo_url)


def host_of(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def is_octo_host(url: str) -> bool:
    host = host_of(url)
    return host == "octo.uz" or host.endswith(".octo.uz")


def is_loopback(url: str) -> bool:
    host = host_of(url)
    parts = host.split(".")
    is_127 = len(parts) == 4 and parts[0] == "127" and all(part.isdigit() for part in parts)
    return is_127 or host in LOOPBACK_HOSTS


def check_octo_url(url: str) -> str:
    """The address without a trailing slash; https always, http on loopback alone."""
    plain = check_web_address(url, what="The address of Octo").rstrip("/")
    if urlsplit(plain).query or urlsplit(plain).fragment:
        raise SettingsError("The address of Octo must not hold “?” or “#”.")
    if urlsplit(plain).scheme == "http" and not is_loopback(plain):
        raise SettingsError(
            "The address of Octo must begin with https://; http:// is only for a sandbox on this PC."
        )
    return plain


def check_web_address(url: str, *, what: str) -> str:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError as error:
        raise SettingsError(f"{what} is not a web address.") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise SettingsError(f"{what} is not a web address.")
    if any(not "!" <= mark <= "~" or mark == "\\" for mark in url.strip()):
        raise SettingsError(f"{what} holds characters that a web address can't have.")
    return url.strip()


def check_ttl(minutes: int) -> int:
    if not SHORTEST_TTL_MINUTES <= minutes <= LONGEST_TTL_MINUTES:
        raise SettingsError(f"A QR code can live {SHORTEST_TTL_MINUTES} to {LONGEST_TTL_MINUTES} minutes.")
    return minutes


def check_secret(secret: str) -> str:
    """The secret, trimmed. The error never repeats it."""
    trimmed = secret.strip()
    if not 1 <= len(trimmed) <= LONGEST_SECRET:
        raise SettingsError(f"The secret must have 1 to {LONGEST_SECRET} characters.")
    if not trimmed.isprintable():
        raise SettingsError(
            "The secret holds characters that can't be typed. Copy it again from Octo's cabinet."
        )
    return trimmed


def return_url_for(template: str, *, payment_id: str) -> str:
    """Where the customer's phone goes after paying; Octo wants a parameter that names the payment."""
    if "{payment}" in template:
        return template.replace("{payment}", payment_id)
    parts = urlsplit(template)
    query = f"{parts.query}&payment={payment_id}" if parts.query else f"payment={payment_id}"
    return urlunsplit(parts._replace(query=query))


def description_for(settings: Settings, *, receipt: str) -> str:
    """What the customer's bank shows of the payment. Braces that name nothing known stay as they are."""
    text = settings.description_template.replace("{receipt}", receipt).replace("{till}", settings.till_name)
    return text.replace("{shop}", settings.shop_name or "Till")
