from __future__ import annotations

import json
import re

import pytest

from pos_app.domain.buyer import Buyer, BuyerRule, read_email, read_phone


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


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("", ""),
        ("  ", ""),
        ("+998 90 123-45-67", "998901234567"),
        ("998901234567", "998901234567"),
        ("90 123 45 67", "998901234567"),
        ("(90)\u00a0123.45.67", "998901234567"),
        ("00998 90 1234567", "998901234567"),
        ("+7 900 111 22 33", "79001112233"),
        ("+971501234567", "971501234567"),
    ],
)
def test_a_phone_is_taken_as_people_write_it(typed: str, digits: str) -> None:
    assert read_phone(typed) == digits
    assert not digits or Buyer("1", phone=digits).phone == digits


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("ninety", "only digits"),
        ("+", "only digits"),
        ("٩٠١٢٣٤٥٦٧", "only digits"),
        ("90123456", "9 digits, or the whole number with"),
        ("9012345678", "9 digits, or the whole number with"),
        ("+998 90 123 45 6", "9 digits after"),
        ("9989012345678", "9 digits after"),
        ("+1234567", "9 to 15 digits"),
        ("+1234567890123456", "9 to 15 digits"),
    ],
)
def test_a_phone_that_can_not_be_right_is_refused_with_what_is_wrong(typed: str, wrong: str) -> None:
    with pytest.raises(BuyerRule, match=wrong) as caught:
        read_phone(typed)
    assert typed not in str(caught.value) or typed == "+"


def test_an_email_loses_the_spaces_around_it_and_must_look_like_one() -> None:
    assert (read_email(" a@b.uz "), read_email("  ")) == ("a@b.uz", "")
    for typed in ("nobody", "a@b", "a b@c.uz", "a\u200b@b.uz", "@b.uz"):
        with pytest.raises(BuyerRule, match="not an email"):
            read_email(typed)


def test_the_counter_shows_too_little_of_a_phone_or_an_email_to_write_it_down() -> None:
    assert Buyer("1", phone="998901234567").masked == "+998 90 *** ** 67"
    assert Buyer("1", email="anna@pochta.uz").masked == "a***@pochta.uz"
    assert Buyer("1", phone="79001112233").masked == "+7 *** ** 33"
    assert Buyer("1", phone="998901234567", email="anna@pochta.uz").masked == (
        "+998 90 *** ** 67 · a***@pochta.uz"
    )


@pytest.mark.parametrize(
    "text",
    [
        "wrong phone 998901234567",
        "wrong phone +998901234567.",
        "wrong phone +998 (90) 123-45-67",
        "wrong phone 901234567",
        "wrong phone 90 123 45 67",
        "no mail to anna@pochta.uz, nor to ANNA@Pochta.uz",
    ],
)
def test_an_answer_is_kept_without_the_customers_phone_and_email(text: str) -> None:
    kept = Buyer("1", phone="998901234567", email="anna@pochta.uz").taken_out_of(text)
    assert "<buyer>" in kept
    assert not re.search(r"123[\s-]?45[\s-]?67|anna", kept, re.IGNORECASE)


def test_what_an_answer_says_besides_stays_as_it_is() -> None:
    text = '{"total_sum":901234.00,"octo_payment_UUID":"998901"}'
    assert Buyer("1", phone="998901234567").taken_out_of(text) == text
    escaped = json.dumps("to аня@почта.уз")
    assert Buyer("1", email="аня@почта.уз").taken_out_of(escaped) == '"to <buyer>"'
