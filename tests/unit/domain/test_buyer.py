from __future__ import annotations

import pytest

from pos_app.domain.buyer import Buyer, BuyerRule


@pytest.mark.parametrize(
    ("phone", "email"),
    [("998901234567", ""), ("", "a@b.uz"), ("901234567", "аня@почта.уз")],
)
def test_a_customer_gives_a_phone_or_an_email_or_both(phone: str, email: str) -> None:
    buyer = Buyer("1-000042", phone=phone, email=email)
    assert (buyer.phone, buyer.email) == (phone, email)


@pytest.mark.parametrize(
    ("user_id", "phone", "email"),
    [
        ("", "998901234567", ""),
        ("a\nb", "998901234567", ""),
        ("u" * 101, "998901234567", ""),
        ("1", "", ""),
        ("1", "+998901234567", ""),
        ("1", "90 123 45 67", ""),
        ("1", "1234", ""),
        ("1", "٩٩٨٩٠١٢٣٤٥٦٧", ""),
        ("1", "", "nobody"),
        ("1", "", "a@b"),
        ("1", "", "a b@c.uz"),
        ("1", "", "a@" + "b" * 100 + ".uz"),
    ],
)
def test_what_octo_would_not_take_is_refused_without_repeating_it(
    user_id: str, phone: str, email: str
) -> None:
    with pytest.raises(BuyerRule) as caught:
        Buyer(user_id, phone=phone, email=email)
    for typed in (phone, email):
        assert not typed or typed not in str(caught.value)


def test_no_log_tells_how_a_customer_can_be_reached() -> None:
    told = repr(Buyer("1", phone="998901234567", email="a@b.uz"))
    assert "998901234567" not in told
    assert "a@b.uz" not in told
