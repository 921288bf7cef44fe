"""Phone and email go into the create, the same each time byte for byte, and no answer is kept with them (I8)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pos_app.domain.buyer import Buyer
from pos_app.domain.payment import BUYER_MARK
from pos_app.octo.wire import without_named_buyer
from pos_app.services.ports import GatewayError
from tests.unit.octo.rig import ACCOUNT, SECRET, Octo, data, nested, order

PHONE, EMAIL = "998901234567", "anna@pochta.uz"
BUYER = Buyer("0190f5f0a0b07000800000000000abcd", phone=PHONE, email=EMAIL)


def create(octo: Octo) -> Any:
    return octo.gateway.create(ACCOUNT, body=octo.gateway.compose(order(buyer=BUYER)), buyer=BUYER)


def sent(octo: Octo) -> list[str]:
    return [request.content.decode() for request in octo.script.requests]


def test_the_stored_request_holds_the_place_and_neither_phone_nor_email() -> None:
    body = Octo().gateway.compose(order(buyer=BUYER))
    assert BUYER_MARK in body
    assert PHONE not in body
    assert EMAIL not in body


def test_a_buyer_goes_out_whole_and_the_repeat_is_the_same_byte_for_byte() -> None:
    octo = Octo()
    for _ in range(2):
        octo.script.say(nested(0, data()))
        create(octo)
    first, second = sent(octo)
    assert first == second
    assert json.loads(first)["user_data"] == {"user_id": BUYER.user_id, "phone": PHONE, "email": EMAIL}
    plain = octo.gateway.compose(order())
    assert (
        first.replace(f'{{"octo_secret":"{SECRET}",', "{", 1).replace(
            f'"user_data":{json.dumps(json.loads(first)["user_data"], separators=(",", ":"))},', "", 1
        )
        == plain
    )


@pytest.mark.parametrize(("asked", "sent_with"), [(BUYER, None), (None, BUYER)])
def test_a_request_is_never_sent_without_its_buyer_or_with_one_that_it_was_not_made_for(
    asked: Buyer | None, sent_with: Buyer | None
) -> None:
    octo = Octo()
    body = octo.gateway.compose(order(buyer=asked))
    with pytest.raises(GatewayError) as caught:
        octo.gateway.create(ACCOUNT, body=body, buyer=sent_with)
    assert (caught.value.may_exist, caught.value.is_sent, sent(octo)) == (False, False, [])


def test_a_description_can_not_be_taken_for_the_place_of_the_buyer() -> None:
    octo = Octo()
    body = octo.gateway.compose(order(description=f"Do'kon {BUYER_MARK}"))
    octo.script.say(nested(0, data()))
    octo.gateway.create(ACCOUNT, body=body)
    assert "user_data" not in json.loads(sent(octo)[0])


@pytest.mark.parametrize(
    "answer",
    [
        nested(10, None, errMessage=f"user_data of +{PHONE} can't be taken"),
        nested(1, None, errMessage=f"{EMAIL} isn't valid"),
        nested(0, {"shop_transaction_id": f"{PHONE}"}),
    ],
)
def test_a_refusal_that_repeats_phone_or_email_is_kept_without_them(answer: dict[str, Any]) -> None:
    octo = Octo()
    octo.script.say(answer)
    with pytest.raises(GatewayError) as caught:
        create(octo)
    kept = repr(caught.value) + repr(vars(caught.value))
    assert "<buyer>" in kept
    assert "901234567" not in kept
    assert EMAIL not in kept


def test_an_answer_that_repeats_the_buyer_is_kept_without_it() -> None:
    octo = Octo()
    octo.script.say(nested(0, data(user_data={"phone": PHONE, "email": EMAIL}, note=f"sms to +{PHONE}")))
    answer = create(octo)
    assert PHONE not in repr(answer)
    assert EMAIL not in repr(answer)
    assert answer.octo_uuid is not None


@pytest.mark.parametrize("call", [Octo.read, Octo.capture, Octo.refund])
def test_later_answers_are_kept_without_whatever_is_named_a_phone_or_an_email(call: Any) -> None:
    octo = Octo()
    told = {"phone": PHONE, "userPhone": int(PHONE), "email": EMAIL}
    octo.script.say(nested(7, {"user_data": told}, errMessage="no"))
    with pytest.raises(GatewayError) as caught:
        call(octo)
    assert '"userPhone"' in caught.value.raw
    assert PHONE not in caught.value.raw
    assert EMAIL not in caught.value.raw


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('{"phone":"998","status":"paid"}', '{"phone":"<buyer>","status":"paid"}'),
        ('{"client_email" : "a\\"b@c.uz"}', '{"client_email" : "<buyer>"}'),
        ('{"phone":998901234567}', '{"phone":"<buyer>"}'),
        ('{"email":"anna@poch', '{"email":"<buyer>"'),
        ('{"email":null,"errMessage":"no"}', '{"email":null,"errMessage":"no"}'),
    ],
)
def test_a_named_phone_or_email_is_taken_out_of_an_answer_wherever_it_breaks_off(
    text: str, kept: str
) -> None:
    assert without_named_buyer(text) == kept
