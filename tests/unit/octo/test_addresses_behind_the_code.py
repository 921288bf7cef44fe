"""Which addresses may become a QR (I10): Octo's own, and those of a sandbox only while Octo is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.payment import Account
from pos_app.octo.errors import BadPayUrlError
from pos_app.octo.pay_url import check_pay_url
from tests.unit.octo.rig import ACCOUNT, PAY_URL, UUID, Octo

REAL = "https://secure.octo.uz"
SANDBOX = "http://127.0.0.1:8099"


def is_shown(pay_url: str, *, octo_url: str) -> bool:
    try:
        check_pay_url(pay_url, octo_url=octo_url)
    except BadPayUrlError:
        return False
    return True


@pytest.mark.parametrize(
    "pay_url",
    [
        PAY_URL,
        f"https://pay.octo.uz/{UUID}",
        "https://octo.uz/pay",
        "https://a.b.octo.uz:443/x?y=z@w#frag",
        "HTTPS://PAY2.OCTO.UZ/x",
        "https://octo.uz/" + "x" * 1984,
    ],
)
def test_an_address_of_octo_is_shown(pay_url: str) -> None:
    assert is_shown(pay_url, octo_url=REAL)
    assert is_shown(pay_url, octo_url=SANDBOX)


@pytest.mark.parametrize(
    "pay_url",
    [
        "",
        "pay",
        "//octo.uz/x",
        "http://pay.octo.uz/x",
        "ftp://octo.uz/x",
        "javascript:alert(1)",
        "https://",
        "https:///octo.uz",
        "https://octo.uz.evil.com/x",
        "https://evil-octo.uz/x",
        "https://evil.com/octo.uz",
        "https://octo.uz@evil.com/",
        "https://evil.com@octo.uz/",
        "https://@octo.uz/",
        "https://octo.uz:pw@octo.uz/",
        "https://octo.uz\\@evil.com/",
        "https://evil.com\\.octo.uz/",
        "https://octo.uz./x",
        "https://.octo.uz/x",
        "https://-a.octo.uz/x",
        "https://a..octo.uz/x",
        "https://octo.uz%2eevil.com/",
        "https://осто.uz/x",
        "https://octo。uz/x",
        "https://octo.uz:/x",
        "https://octo.uz:0/x",
        "https://octo.uz:8443/x",
        "https://octo.uz:99999/x",
        "https://octo.uz:4４3/x",
        "https://[octo.uz/x",
        "https://octo.uz/x\n",
        "https://octo.uz/\tx",
        " https://octo.uz/x",
        "https://octo.uz/a b",
        "https://octo.uz/<secret>",
        "https://octo.uz/\x00",
        "https://octo.uz/" + "x" * 1985,
    ],
)
def test_an_address_with_a_trick_in_it_is_refused(pay_url: str) -> None:
    assert not is_shown(pay_url, octo_url=REAL)
    assert not is_shown(pay_url, octo_url=SANDBOX)


@pytest.mark.parametrize(
    "pay_url",
    [
        "http://127.0.0.1:8099/pay/x",
        "http://localhost/pay/x",
        "https://[::1]:9/x",
        "http://192.168.1.20:8099/pay/x",
        "http://10.0.0.5/x",
        "http://172.16.3.4/x",
        "http://[fd00::1]/x",
    ],
)
def test_an_address_nearby_is_shown_only_while_octo_is_a_sandbox(pay_url: str) -> None:
    assert is_shown(pay_url, octo_url=SANDBOX)
    assert is_shown(pay_url, octo_url="http://localhost:1")
    assert not is_shown(pay_url, octo_url=REAL)
    assert not is_shown(pay_url, octo_url="https://127.0.0.1.evil.com")


@pytest.mark.parametrize(
    "pay_url",
    [
        "http://8.8.8.8/x",
        "http://0.0.0.0/x",
        "http://2130706433/x",
        "http://0x7f.1/x",
        "http://127.0.0.1@8.8.8.8/x",
        "http://192.168.1.20.evil.com/x",
        "http://127.0.0.1:0/x",
        "ftp://127.0.0.1/x",
    ],
)
def test_an_address_far_away_is_refused_beside_a_sandbox_too(pay_url: str) -> None:
    assert not is_shown(pay_url, octo_url=SANDBOX)


@given(
    st.text(max_size=60) | st.builds("https://{}octo.uz{}".format, st.text(max_size=9), st.text(max_size=9))
)
def test_no_address_however_odd_breaks_the_check(pay_url: str) -> None:
    if is_shown(pay_url, octo_url=REAL):
        assert pay_url.isascii()
        assert pay_url.lower().startswith("https://")


def test_the_refusal_names_the_address_and_says_what_to_do() -> None:
    with pytest.raises(BadPayUrlError) as caught:
        Octo().gateway.check_pay_url("https://осто.uz/", account=ACCOUNT)
    assert (caught.value.reason, caught.value.may_exist) == ("bad_pay_url", True)
    assert "\\u043e" in caught.value.detail
    assert "call Octo's support" in str(caught.value)
    Octo().gateway.check_pay_url("http://127.0.0.1/x", account=Account(SANDBOX, 1))
