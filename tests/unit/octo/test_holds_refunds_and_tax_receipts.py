"""Calls about a payment that is there: what is sent, and what the answers mean for the money."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.answer import Said
from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.payment import Account
from pos_app.domain.refund import RefundAnswer, RefundSaid
from pos_app.octo.errors import LONGEST_RAW, NotSendableError
from pos_app.services.ports import GatewayError
from tests.unit.octo.rig import ACCOUNT, ID, REFUND_ID, SECRET, UUID, Octo, nested, uzs

OTHER_UUID = "bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee"
TAX_URL = "https://ofd.soliq.uz/epi?t=EZ1&r=17&c=20261124140612&s=123456789012"


def tax(**more: Any) -> dict[str, Any]:
    facts = {
        "phone": "998901234567",
        "code": 0,
        "message": "accepted",
        "terminalID": "EZ000000000001",
        "receiptId": 17,
        "dateTime": "20261124140612",
        "fiscalSign": "123456789012",
        "qrCodeURL": TAX_URL,
    }
    return facts | more


def refund_of(**more: Any) -> dict[str, Any]:
    facts = {"octo_payment_UUID": UUID, "refund_id": "99999999-8888-4777-8666-555555555555"}
    return facts | {"refund_time": "2026-11-24 15:00:01", "status": "succeeded"} | more


def after(body: Any, ask: Callable[[Octo], Any], *, status: int = 200) -> Any:
    octo = Octo()
    octo.script.say(body, status=status)
    return ask(octo)


def error_after(body: Any, ask: Callable[[Octo], Any], *, status: int = 200) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        after(body, ask, status=status)
    return caught.value


def sent(octo: Octo) -> Any:
    [request] = octo.script.requests
    return request.url.path, json.loads(request.content)


def test_a_part_of_a_hold_can_be_taken() -> None:
    octo = Octo()
    octo.script.say(nested(0, {"octo_payment_UUID": UUID, "status": "succeeded", "transfer_sum": 2.91}))
    answer = octo.gateway.capture(ACCOUNT, octo_uuid=UUID, amount=uzs(300))
    assert octo.script.requests[0].content.endswith(b'"accept_status":"capture","final_amount":3.00}')
    assert (answer.said, answer.transfer_minor) == (Said.SUCCEEDED, 291)


def test_a_release_names_no_amount_and_gives_all_of_the_hold_back() -> None:
    octo = Octo()
    octo.script.say(nested(0, {"octo_payment_UUID": UUID, "status": "canceled"}))
    answer = octo.release()
    assert sent(octo) == (
        "/set_accept",
        {"octo_shop_id": 1234, "octo_secret": SECRET, "octo_payment_UUID": UUID, "accept_status": "cancel"},
    )
    assert (answer.said, answer.octo_uuid) == (Said.CANCELED, UUID)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("cancelled", Said.CANCELED),
        ("capture", Said.PENDING),
        ("succeeded", Said.SUCCEEDED),
        ("?", Said.PENDING),
    ],
)
def test_a_release_is_done_only_when_octo_says_canceled(status: str, said: Said) -> None:
    assert after(nested(0, {"octo_payment_UUID": UUID, "status": status}), Octo.release).said is said


@pytest.mark.parametrize("ask", [Octo.capture, Octo.release], ids=["capture", "release"])
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (nested(11, None, errMessage="Requests too often"), "rate_limited"),
        (nested(0, {"octo_payment_UUID": UUID}), "bad_answer"),
        (nested(0, None), "bad_answer"),
        ("<html>", "bad_answer"),
        (nested(10, {"octo_payment_UUID": UUID, "status": "succeeded"}), "hold_not_changeable"),
    ],
)
def test_an_answer_without_a_plain_word_about_the_hold_is_no_verdict(
    ask: Callable[[Octo], Any], body: Any, reason: str
) -> None:
    error = error_after(body, ask)
    assert (error.reason, error.may_exist) == (reason, True)


def test_a_refund_carries_its_own_id_and_the_exact_amount() -> None:
    octo = Octo()
    octo.script.say(nested(0, refund_of()))
    answer = octo.refund()
    path, body = sent(octo)
    assert path == "/refund"
    assert body == {
        "octo_shop_id": 1234,
        "octo_secret": SECRET,
        "octo_payment_UUID": UUID,
        "shop_refund_id": REFUND_ID,
        "amount": 900.0,
    }
    assert octo.script.requests[0].content.endswith(b'"amount":900.00}')
    assert answer == RefundAnswer(
        said=RefundSaid.DONE,
        status="succeeded",
        octo_uuid=UUID,
        octo_refund_id="99999999-8888-4777-8666-555555555555",
        raw=json.dumps(nested(0, refund_of())),
    )


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("succeeded", RefundSaid.DONE),
        ("Success ", RefundSaid.DONE),
        ("pending", RefundSaid.PENDING),
        ("new", RefundSaid.PENDING),
        ("ok", RefundSaid.PENDING),
        ("unknown", RefundSaid.PENDING),
        ("refunded?", RefundSaid.PENDING),
        ("failed", RefundSaid.FAILED),
        ("canceled", RefundSaid.FAILED),
        ("cancelled", RefundSaid.FAILED),
        ("error", RefundSaid.FAILED),
    ],
)
def test_a_refund_is_done_only_when_octo_says_succeeded(status: str, said: RefundSaid) -> None:
    answer = after(nested(0, refund_of(status=status)), Octo.refund)
    assert (answer.said, answer.status) == (said, status.strip())


def test_what_was_given_back_in_all_is_read_where_octo_says_it() -> None:
    body = {"error": "0", **refund_of(refunded_sum="900.00", shop_refund_id=REFUND_ID)}
    answer = after(body, Octo.refund)
    assert (answer.refunded_minor, answer.refund_id) == (90_000, REFUND_ID)


@pytest.mark.parametrize("code", [1, 2, 3, 22])
@pytest.mark.parametrize("status", [200, 400])
def test_a_refused_refund_gave_nothing_back(code: int, status: int) -> None:
    error = error_after(nested(code, None, errMessage="No"), Octo.refund, status=status)
    assert (error.may_exist, error.is_sent, error.code) == (False, True, code)
    assert "no money went back" in str(error)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (nested(4, None), 200),
        (nested(5, None), 200),
        (nested(77, None), 200),
        (nested(22, None), 500),
        ("<html>", 200),
        ('{"error":0,"data":{"sta', 200),
        (nested(0, None), 200),
        (nested(0, {"octo_payment_UUID": UUID}), 200),
        (nested(0, refund_of(status=7)), 200),
        (nested(22, {"status": 7}), 200),
        (nested(22, refund_of(status=None)), 200),
        (nested(3, {"status": "succeeded"}), 200),
        (nested(1, None, errMessage="Refund with this shop_refund_id already exists"), 200),
        (nested(0, refund_of(octo_payment_UUID=OTHER_UUID)), 200),
        (nested(0, refund_of(shop_refund_id="another")), 200),
    ],
)
def test_a_refund_whose_outcome_nobody_knows_is_never_called_refused(body: Any, status: int) -> None:
    error = error_after(body, Octo.refund, status=status)
    assert (error.reason, error.may_exist, error.is_offline) == ("refund_unknown", True, False)
    assert error.raw
    assert "don't give it back another way" in str(error)


def test_a_refund_without_an_answer_is_unknown_and_the_till_offline() -> None:
    octo = Octo()
    octo.script.fail(httpx.ReadTimeout("slow"))
    with pytest.raises(GatewayError) as caught:
        octo.refund()
    assert (caught.value.reason, caught.value.is_offline, caught.value.is_sent) == (
        "refund_unknown",
        True,
        True,
    )


def test_a_refund_that_never_left_is_known_not_to_be_made() -> None:
    octo = Octo()
    octo.script.fail(httpx.ConnectError("no way"))
    with pytest.raises(GatewayError) as caught:
        octo.refund()
    assert (caught.value.reason, caught.value.may_exist, caught.value.is_sent) == ("no_network", False, False)


@pytest.mark.parametrize(
    ("body", "status"),
    [(nested(1, None, errMessage="Requests too often"), 200), ("wait", 429)],
)
def test_a_refund_asked_for_too_often_only_slows_the_till_down(body: Any, status: int) -> None:
    error = error_after(body, Octo.refund, status=status)
    assert (error.reason, error.may_exist) == ("rate_limited", True)


@pytest.mark.parametrize("ask", [lambda octo: octo.refund(0), lambda octo: octo.refund(-1)])
def test_no_refund_of_nothing_is_sent(ask: Callable[[Octo], Any]) -> None:
    octo = Octo()
    with pytest.raises(NotSendableError):
        ask(octo)
    with pytest.raises(NotSendableError):
        octo.gateway.capture(ACCOUNT, octo_uuid=UUID, amount=uzs(0))
    assert octo.script.requests == []


def test_the_same_refund_again_is_sent_byte_for_byte() -> None:
    octo = Octo()
    for _ in range(2):
        octo.script.say(nested(0, refund_of(status="pending")))
        octo.refund()
    first, second = octo.script.requests
    assert first.content == second.content


def test_the_question_for_the_tax_receipt_names_the_payment_in_its_own_spelling() -> None:
    octo = Octo()
    octo.script.say(nested(0, tax()))
    receipt = octo.fiscal()
    assert sent(octo) == (
        "/fiscal-data",
        {"octo_shop_id": 1234, "octo_secret": SECRET, "payment_uuid": UUID},
    )
    assert receipt == FiscalReceipt("EZ000000000001", "17", "20261124140612", "123456789012", TAX_URL)


@pytest.mark.parametrize(
    "fields",
    [
        tax(receiptId="17"),
        tax(fiscalSign=123456789012, dateTime=20261124140612),
        tax(code="0", something_new=[1]),
        tax(code=None, phone=None, message=None),
    ],
)
def test_numbers_of_a_tax_receipt_come_as_numbers_or_as_text(fields: dict[str, Any]) -> None:
    receipt = after({"error": 0, **fields}, Octo.fiscal)
    assert (receipt.receipt_id, receipt.fiscal_sign) == ("17", "123456789012")


@pytest.mark.parametrize(
    "body",
    [
        nested(0, None),
        nested(0, {}),
        nested(0, tax(code=12, message="Not accepted yet")),
        nested(0, tax(qrCodeURL="")),
        nested(0, tax(receiptId=None)),
        nested(404, None, errMessage="Fiscal data not found"),
        nested(1, None, errMessage="Fiscal data is not ready yet"),
        nested(77, None, errMessage="Чек ещё не готов"),
    ],
)
def test_a_tax_receipt_that_is_not_there_yet_is_asked_for_again(body: Any) -> None:
    error = error_after(body, Octo.fiscal)
    assert error.reason == "no_fiscal_yet"
    assert "The sale is paid" in str(error)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (nested(0, tax(dateTime="24.11.2026")), "bad_answer"),
        (nested(0, tax(terminalID=[1])), "bad_answer"),
        (nested(0, tax(receiptId=True)), "bad_answer"),
        (nested(0, tax(receiptId=-17)), "bad_answer"),
        (nested(99, None, errMessage="Requests too often"), "rate_limited"),
        (nested(2, None, errMessage="Shop not found"), "fiscal_wrong_secret"),
        ("<html>", "bad_answer"),
    ],
)
def test_an_odd_answer_about_the_tax_receipt_says_nothing_about_the_money(body: Any, reason: str) -> None:
    assert error_after(body, Octo.fiscal).reason == reason


@pytest.mark.parametrize(
    "url",
    [
        "http://ofd.soliq.uz/epi?t=1",
        "javascript:alert(1)",
        "https://ofd.soliq.uz@evil.example/",
        "https://ofd.soliq.uz/\\evil",
        "https:///epi",
        "https://[::1",
        "https://ofd.soliq.uz:99999/",
        "ofd.soliq.uz/epi",
        "https://ofd.soliq.uz/" + "x" * 2_000,
    ],
)
def test_an_unsafe_address_of_a_tax_receipt_is_never_shown(url: str) -> None:
    error = error_after(nested(0, tax(qrCodeURL=url)), Octo.fiscal)
    assert (error.reason, error.detail) == ("bad_fiscal_url", ascii(url))


def test_only_a_sandbox_on_this_pc_may_give_an_address_without_tls() -> None:
    octo = Octo()
    octo.script.say(nested(0, tax(qrCodeURL="http://127.0.0.1:8080/tax/1")))
    receipt = octo.gateway.read_fiscal(Account("http://127.0.0.1:8080", 1234), octo_uuid=UUID)
    assert receipt.qr_url == "http://127.0.0.1:8080/tax/1"


names = st.sampled_from(["error", "data", "status", "octo_payment_UUID", "refund_id", "code", "qrCodeURL"])
values = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from([0, ID, UUID, TAX_URL, "succeeded"])
)
documents = st.recursive(
    values, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner), max_leaves=10
)


@given(st.dictionaries(names, documents) | documents, st.sampled_from([200, 400, 500]))
def test_no_answer_however_odd_breaks_the_till_or_gives_money_back_by_accident(
    document: Any, status: int
) -> None:
    text = json.dumps(document)
    for ask in (Octo.release, Octo.refund, Octo.fiscal):
        outcome = outcome_of(ask, text, status=status)
        if isinstance(outcome, GatewayError):
            assert outcome.raw == text[:LONGEST_RAW]
            continue
        assert status == 200
        if isinstance(outcome, RefundAnswer) and outcome.said is RefundSaid.DONE:
            assert '"succeeded"' in text


def outcome_of(ask: Callable[[Octo], Any], text: str, *, status: int) -> Any:
    try:
        return after(text, ask, status=status)
    except GatewayError as error:
        return error
