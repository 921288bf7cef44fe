"""Sets a till up: shop, currency, Octo's address, secret. Works offline and sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pos_app.domain.money import Currency
from pos_app.services.ports import CatalogueStore, SaleStore, SecretStore
from pos_app.services.settings import (
    BASKET_MODES,
    LANGUAGES,
    Settings,
    SettingsError,
    check_octo_url,
    check_secret,
    check_ttl,
    check_web_address,
)

LARGEST_SHOP_ID = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly."""
_NEVER = datetime(9000, 1, 1, tzinfo=UTC)
"""Asking for payments that ended after this leaves only those that haven't ended."""


class SetupRefused(Exception):  # noqa: N818 - a rule of the shop, no fault of the program
    """The wish would tear apart what is there (goods, an open basket, open payments). Nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What to set. None keeps the present value, the first time the default. `language` sets all three languages.

    `octo` holds settings of Octo's rarer fields by name, as they were typed.
    """

    shop_id: int
    currency: Currency
    octo_url: str | None = None
    return_url: str | None = None
    notify_url: str | None = None
    language: str | None = None
    basket_mode: str | None = None
    is_two_stage: bool | None = None
    is_test: bool | None = None
    ttl_minutes: int | None = None
    shop_name: str | None = None
    octo: Mapping[str, Any] | None = None
    secret: str | None = None


def wished_settings(before: Settings, wishes: Wishes) -> Settings:
    """The settings that the wishes make; `SettingsError` for a value out of range. The secret is only checked."""
    if not 1 <= wishes.shop_id <= LARGEST_SHOP_ID:
        raise SettingsError("The shop id is the whole number, greater than 0, that Octo gave the shop.")
    if wishes.secret is not None:
        check_secret(wishes.secret)
    changes: dict[str, Any] = {"shop_id": wishes.shop_id, "currency": wishes.currency}
    for name, value, check in _checked(wishes):
        if value is not None:
            changes[name] = check(value)
    if wishes.language is not None:
        language = _one_of(LANGUAGES, what="The language")(wishes.language)
        changes |= dict.fromkeys(("cashier_language", "customer_language", "receipt_language"), language)
    if wishes.octo is not None:
        from pos_app.services.octo_settings import checked_changes

        changes |= checked_changes(wishes.octo)
    return before._replace(**changes)


def apply_setup(
    wishes: Wishes, *, store: SaleStore, catalogue: CatalogueStore, secrets: SecretStore
) -> Settings:
    """Secret first, then all settings in one write; returns what holds now. Blocks on keyring and disk.

    Raises `SettingsError`, `SetupRefused`, `SecretError` or `StorageError`; the settings are then as they were.
    """
    before = store.load_settings()
    wanted = wished_settings(before, wishes)
    _require_currency_free(before, wanted, store=store, catalogue=catalogue)
    _require_shop_free(before, wanted, store=store)
    account = wanted.account
    if wishes.secret is not None and account is not None:
        secrets.check()
        secrets.write(account, check_secret(wishes.secret))
        wanted = wanted._replace(secret_revision=before.secret_revision + 1)
    store.save_settings(wanted)
    return wanted


def warnings_for(settings: Settings) -> list[str]:
    """What holds and may still surprise; sentences for whoever set the till up."""
    if settings.is_two_stage and not settings.notify_url:
        return [
            "Two-stage payments without a notify address: Octo may answer error 9 and refuse the payment."
        ]
    return []


def _require_currency_free(
    before: Settings, wanted: Settings, *, store: SaleStore, catalogue: CatalogueStore
) -> None:
    if wanted.currency is before.currency:
        return
    if catalogue.count():
        raise SetupRefused(
            f"The currency stays {before.currency.value}: the catalogue holds goods priced in it. Nothing was changed."
        )
    if store.has_sales_in_progress():
        raise SetupRefused(
            f"The currency stays {before.currency.value}: a basket or a payment is still open. "
            "Finish or clear it first. Nothing was changed."
        )


def _require_shop_free(before: Settings, wanted: Settings, *, store: SaleStore) -> None:
    if before.shop_id is None or wanted.shop_id == before.shop_id:
        return
    records = store.load_unresolved(since=_NEVER)
    if any(payment.is_unresolved for record in records for payment in record.payments):
        raise SetupRefused(
            f"The shop id stays {before.shop_id}: the outcome of a payment is still open at Octo. "
            "Wait until it is known. Nothing was changed."
        )


def _checked(wishes: Wishes) -> list[tuple[str, Any, Callable[[Any], Any]]]:
    return [
        ("octo_url", wishes.octo_url, check_octo_url),
        ("return_url", wishes.return_url, lambda url: check_web_address(url, what="The return address")),
        ("notify_url", wishes.notify_url, _notify_url),
        ("basket_mode", wishes.basket_mode, _one_of(BASKET_MODES, what="The basket mode")),
        ("is_two_stage", wishes.is_two_stage, bool),
        ("is_test", wishes.is_test, bool),
        ("ttl_minutes", wishes.ttl_minutes, check_ttl),
        ("shop_name", wishes.shop_name, str.strip),
    ]


def _notify_url(url: str) -> str:
    """An empty one takes the address away."""
    return check_web_address(url, what="The notify address") if url.strip() else ""


def _one_of(choices: tuple[str, ...], *, what: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in choices:
            raise SettingsError(f"{what} must be one of {', '.join(choices)}.")
        return value

    return check
