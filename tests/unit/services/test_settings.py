from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.payment import Account
from pos_app.services.settings import (
    DEFAULT_OCTO_URL,
    DEFAULT_RETURN_URL,
    LONGEST_SECRET,
    Settings,
    SettingsError,
    check_octo_url,
    check_secret,
    check_ttl,
    check_web_address,
    description_for,
    host_of,
    is_loopback,
    is_octo_host,
    return_url_for,
)

PAYMENT_ID = "0190aaaabbbb7cccaddd000000000001-a1"


def test_a_new_till_is_not_set_up_and_has_the_usual_settings() -> None:
    settings = Settings()
    assert not settings.is_set_up
    assert settings.account is None
    assert (settings.octo_url, settings.return_url) == (DEFAULT_OCTO_URL, DEFAULT_RETURN_URL)
    assert (settings.ttl_minutes, settings.basket_mode) == (10, "lines")
    assert not settings.is_test
    assert not settings.is_two_stage


def test_a_till_with_a_shop_id_is_set_up_and_knows_its_account() -> None:
    settings = Settings(shop_id=10000)
    assert settings.is_set_up
    assert settings.account == Account("https://secure.octo.uz", 10000)


@pytest.mark.parametrize(
    ("octo_url", "is_test", "is_live"),
    [
        ("https://secure.octo.uz", False, True),
        ("https://octo.uz", False, True),
        ("https://SECURE.OCTO.UZ", False, True),
        ("https://secure.octo.uz", True, False),
        ("http://127.0.0.1:8080", False, False),
        ("https://octo.uz.example.com", False, False),
        ("https://notocto.uz", False, False),
        ("https://example.com/octo.uz", False, False),
    ],
)
def test_test_stands_on_the_screen_unless_real_money_moves(
    octo_url: str, *, is_test: bool, is_live: bool
) -> None:
    assert Settings(octo_url=octo_url, is_test=is_test).is_live is is_live


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://secure.octo.uz", "https://secure.octo.uz"),
        (" https://secure.octo.uz/ ", "https://secure.octo.uz"),
        ("https://octo.example.com:8443/base/", "https://octo.example.com:8443/base"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost/", "http://localhost"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_octo_is_reached_over_https_or_on_this_pc(url: str, plain: str) -> None:
    assert check_octo_url(url) == plain


@pytest.mark.parametrize(
    "url",
    [
        "http://secure.octo.uz",
        "http://192.168.1.5:8080",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "ftp://octo.uz",
        "secure.octo.uz",
        "https://",
        "",
        "   ",
        "https://octo.uz:99999",
        "https://octo.uz:port",
        "https://[::1",
        "https://octo.uz@example.com",
        "https://user:word@octo.uz",
        "https://ос\u0442o.uz",
        "https://octo.uz/a b",
        "https://octo.uz/a\tb",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ],
)
def test_any_other_address_of_octo_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(SettingsError, match=r"^The address of Octo .+\.$"):
        check_octo_url(url)


@pytest.mark.parametrize(
    "url", ["https://evil.example\\.octo.uz", "https://octo.uz\x00/", "https://octo.uz\x7f"]
)
def test_an_address_that_browsers_read_differently_is_refused(url: str) -> None:
    with pytest.raises(SettingsError):
        check_octo_url(url)


def test_the_sentence_names_the_address_that_is_wrong() -> None:
    with pytest.raises(SettingsError, match="The return address is not a web address"):
        check_web_address("shop", what="The return address")
    assert check_web_address(" http://shop.uz/thanks ", what="The return address") == "http://shop.uz/thanks"


def test_hosts_are_told_apart_whatever_their_case() -> None:
    assert host_of("https://Pay2.Octo.UZ/pay") == "pay2.octo.uz"
    assert host_of("nothing") == ""
    assert is_octo_host("https://Pay2.Octo.UZ/pay")
    assert not is_octo_host("https://.example.com")
    assert is_loopback("http://LOCALHOST:1")
    assert not is_loopback("http://10.0.0.1")


@pytest.mark.parametrize("minutes", [1, 10, 60])
def test_a_qr_lives_one_to_sixty_minutes(minutes: int) -> None:
    assert check_ttl(minutes) == minutes


@pytest.mark.parametrize("minutes", [0, -1, 61])
def test_a_qr_that_lives_shorter_or_longer_is_refused(minutes: int) -> None:
    with pytest.raises(SettingsError, match="1 to 60 minutes"):
        check_ttl(minutes)


@pytest.mark.parametrize("secret", ["x", " x \n", "x" * LONGEST_SECRET])
def test_the_secret_is_taken_without_the_space_around_it(secret: str) -> None:
    assert check_secret(secret) == secret.strip()


@pytest.mark.parametrize("secret", ["", " \t\r\n", "planted" * 200])
def test_an_empty_or_endless_secret_is_refused_without_repeating_it(secret: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_secret(secret)
    assert "planted" not in str(caught.value)
    assert str(LONGEST_SECRET) in str(caught.value)


@pytest.mark.parametrize(
    ("template", "url"),
    [
        ("https://octo.uz/", f"https://octo.uz/?payment={PAYMENT_ID}"),
        ("https://shop.uz/done?from=till", f"https://shop.uz/done?from=till&payment={PAYMENT_ID}"),
        ("https://shop.uz/done#end", f"https://shop.uz/done?payment={PAYMENT_ID}#end"),
        ("https://shop.uz/{payment}/done", f"https://shop.uz/{PAYMENT_ID}/done"),
        ("https://shop.uz/?a={payment}&b={payment}", f"https://shop.uz/?a={PAYMENT_ID}&b={PAYMENT_ID}"),
    ],
)
def test_the_way_back_names_the_payment(template: str, url: str) -> None:
    assert return_url_for(template, payment_id=PAYMENT_ID) == url


@given(st.text("abcXYZ019%=&+-_.~", max_size=30))
def test_the_way_back_keeps_what_the_shop_put_into_its_address(query: str) -> None:
    made = return_url_for(f"https://shop.uz/done?{query}", payment_id=PAYMENT_ID)
    pairs = parse_qsl(urlsplit(made).query, keep_blank_values=True)
    assert pairs == [*parse_qsl(query, keep_blank_values=True), ("payment", PAYMENT_ID)]


def test_a_payment_is_described_by_shop_till_and_receipt() -> None:
    assert description_for(Settings(shop_name="Non", till_name="3"), receipt="3-000042") == "Non 3, 3-000042"
    assert description_for(Settings(), receipt="1-000042") == "Till 1, 1-000042"


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Чек {receipt}", "Чек 1-7"),
        ("{shop}{shop}", "NonNon"),
        ("fixed", "fixed"),
        ("{unknown} {} {till", "{unknown} {} {till"),
    ],
)
def test_the_description_is_what_the_owner_wrote(template: str, text: str) -> None:
    assert description_for(Settings(shop_name="Non", description_template=template), receipt="1-7") == text


def test_a_shops_name_with_braces_is_left_as_it_is() -> None:
    assert description_for(Settings(shop_name="{receipt}"), receipt="1-7") == "{receipt} 1, 1-7"
