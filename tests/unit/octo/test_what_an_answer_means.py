"""What Octo's answers mean for the money, in every envelope, spelling and damage that is known."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.answer import Answer, Said
from pos_app.octo import errors
from pos_app.octo.errors import LONGEST_RAW, REFUSALS
from pos_app.services.ports import GatewayError
from tests.unit.octo.rig import ID, PAY_URL, UUID, Octo, data, nested

NOTHING_THERE = "Wrong params: [total_sum] must not be null or blank"


def created(body: Any, *, status: int = 200) -> Answer:
    octo = Octo()
    octo.script.say(body, status=status)
    answer: Answer = octo.create()
    return answer


def read(body: Any, *, status: int = 200) -> Answer:
    octo = Octo()
    octo.script.say(body, status=status)
    answer: Answer = octo.read()
    return answer


def create_error(body: Any, *, status: int = 200) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        created(body, status=status)
    return caught.value


def read_error(body: Any, *, status: int = 200) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        read(body, status=status)
    return caught.value


def capture_error(body: Any) -> GatewayError:
    octo = Octo()
    octo.script.say(body)
    with pytest.raises(GatewayError) as caught:
        octo.capture()
    return caught.value


@pytest.mark.parametrize(
    "body",
    [
        nested(0, data(total_sum=4500.0)),
        {"error": 0, **data(total_sum=4500.0)},
        {"error": "0", "data": None, **data(total_sum="4500.00")},
        nested(0, data(total_sum=None), total_sum=4500),
        b"\xef\xbb\xbf" + json.dumps(nested(0, data(total_sum="4500"))).encode(),
    ],
    ids=["nested", "flat", "data is null", "half in data", "with a byte order mark"],
)
def test_a_created_payment_is_read_from_every_envelope(body: Any) -> None:
    answer = created(body)
    assert answer.said is Said.CREATED
    assert (answer.shop_transaction_id, answer.octo_uuid, answer.pay_url) == (ID, UUID, PAY_URL)
    assert answer.total_minor == 450_000
    assert answer.error == 0


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("created", Said.CREATED),
        ("wait_user_action", Said.ENGAGED),
        ("waiting_for_capture", Said.HELD),
        ("succeeded", Said.SUCCEEDED),
        ("success", Said.SUCCEEDED),
        ("refunded", Said.SUCCEEDED),
        ("partially_refunded", Said.SUCCEEDED),
        ("canceled", Said.CANCELED),
        ("Cancelled ", Said.CANCELED),
        ("cancel", Said.CANCELED),
        ("failed", Said.CANCELED),
        ("declined", Said.CANCELED),
        ("expired", Said.CANCELED),
        ("waiting_pay", Said.PENDING),
        ("capture", Said.PENDING),
        ("succeeded!", Said.PENDING),
        ("paid", Said.PENDING),
    ],
)
def test_every_spelling_of_a_status_is_known_and_an_unknown_one_stays_pending(
    status: str, said: Said
) -> None:
    answer = read(nested(0, data(status=status, octo_pay_url=None)))
    assert answer.said is said
    assert answer.status == status.strip()


def test_sums_and_currency_are_read_exactly() -> None:
    fields = data(total_sum=103.33, refunded_sum="1.50", transfer_sum=0, currency="USD")
    answer = read(nested(0, fields))
    assert (answer.total_minor, answer.refunded_minor, answer.transfer_minor) == (10_333, 150, 0)
    assert answer.currency == "USD"


@pytest.mark.parametrize(
    "sum_text", ["99999999999999.99", "1E+3", "0.10", "4500.000", "0e99999999", "-0.0", "12"]
)
def test_an_amount_of_any_json_spelling_is_exact(sum_text: str) -> None:
    body = json.dumps(nested(0, data(total_sum="@"))).replace('"@"', sum_text)
    expected = {"99999999999999.99": 9_999_999_999_999_999, "1E+3": 100_000, "0.10": 10, "12": 1200}
    expected |= {"4500.000": 450_000, "0e99999999": 0, "-0.0": 0}
    if sum_text == "99999999999999.99":
        assert create_error(body).reason == "bad_answer"
    else:
        assert created(body).total_minor == expected[sum_text]


@pytest.mark.parametrize(
    "sum_text",
    [
        "4500.001",
        "-1",
        "true",
        "[1]",
        '"four"',
        '"4 500"',
        '"４５００"',
        '"1e3"',
        "1e999999999",
        "1e-999999999",
        "1e99999999999999999999",
        "100." + "0" * 30 + "1",
        "1" * 50,
        "NaN",
        "Infinity",
    ],
)
def test_a_total_that_cannot_be_compared_leaves_the_outcome_unknown(sum_text: str) -> None:
    body = json.dumps(nested(0, data(status="succeeded", total_sum="@"))).replace('"@"', sum_text)
    for error in (create_error(body), read_error(body)):
        assert (error.reason, error.may_exist) == ("bad_answer", True)


def test_a_fee_with_more_decimals_does_not_spoil_the_answer() -> None:
    answer = read(nested(0, data(status="succeeded", transfer_sum=4365.005, refunded_sum=[], total_sum="")))
    assert answer.said is Said.SUCCEEDED
    assert (answer.transfer_minor, answer.refunded_minor, answer.total_minor) == (None, None, None)


@pytest.mark.parametrize("code", sorted(REFUSALS))
@pytest.mark.parametrize("name", ["errMessage", "errorMessage", "error_message", "text"])
def test_every_refusal_of_a_create_has_its_own_reason_and_made_nothing(code: int, name: str) -> None:
    error = create_error({"error": code, "data": None, name: "Words of\nOcto"})
    assert type(error) is REFUSALS[code]
    assert (error.may_exist, error.is_offline, error.is_sent) == (False, False, True)
    assert (error.code, error.detail) == (code, "Words of Octo")
    assert "no money was taken" in str(error)


def test_the_words_of_an_error_are_also_found_inside_of_data() -> None:
    assert create_error(nested(5, {"errMessage": "Not yet"}, errorMessage=" ")).detail == "Not yet"
    assert create_error(nested(5, None)).detail == ""


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (nested(4, None), "server_error"),
        (nested(22, None), "unlisted_code"),
        (nested(-1, None), "unlisted_code"),
        (nested(11, None), "rate_limited"),
        (nested(1, None, errMessage="Requests TOO often. Minimum delay is 1 second"), "rate_limited"),
        (nested(1, None, errMessage="This payment was created by previous request"), "bad_answer"),
        (nested(3, {"octo_payment_UUID": UUID}), "bad_answer"),
        (nested(3, {"status": "succeeded"}), "bad_answer"),
        (nested(1, data(shop_transaction_id="another")), "bad_answer"),
        (nested(0, data(octo_pay_url="")), "bad_answer"),
        (nested(0, data(octo_payment_UUID=None)), "bad_answer"),
        (nested(0, data(octo_payment_UUID=17)), "bad_answer"),
        (nested(0, data(status=None)), "bad_answer"),
        (nested(0, data(status="x" * 5000)), "bad_answer"),
        (nested(0, None), "bad_answer"),
        (nested(None, data()), "bad_answer"),
        (nested("none", data()), "bad_answer"),
        (nested(False, data()), "bad_answer"),
        (nested(0.5, data()), "bad_answer"),
        ({"data": data()}, "bad_answer"),
        ([nested(0, data())], "bad_answer"),
        ("", "bad_answer"),
        ("null", "bad_answer"),
        ("<html>Bad gateway</html>", "bad_answer"),
        ('{"error":0,"data":{"status":"crea', "bad_answer"),
        ("[" * 100_000, "bad_answer"),
        ('{"error":' + "1" * 5000 + "}", "bad_answer"),
        ('{"error":0,"status":"created","status":"succeeded"}', "bad_answer"),
        (b"\xff\xfe\x00", "bad_answer"),
    ],
)
def test_an_answer_that_settles_nothing_leaves_the_payment_unknown(body: Any, reason: str) -> None:
    error = create_error(body)
    assert (error.reason, error.may_exist, error.is_sent) == (reason, True, True)


def test_an_error_that_carries_our_payment_is_an_answer_with_the_error_in_it() -> None:
    answer = created(nested(1, data(), errMessage="This payment was created by previous request"))
    assert (answer.error, answer.said, answer.pay_url) == (1, Said.CREATED, PAY_URL)
    assert answer.error_text == "This payment was created by previous request"


def test_an_error_with_our_payment_but_without_a_status_is_pending() -> None:
    assert created(nested(1, data(status=None))).said is Said.PENDING


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_a_fault_of_the_server_is_unknown_whatever_its_body_says(status: int) -> None:
    for body in (nested(0, data(status="succeeded")), nested(2, None), "<html>"):
        error = create_error(body, status=status)
        assert (error.reason, error.may_exist, error.detail) == ("server_error", True, f"HTTP {status}")
        assert read_error(body, status=status).reason == "server_error"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_never_followed_and_settles_nothing(status: int) -> None:
    octo = Octo()
    octo.script.answers.clear()
    octo.script.say(nested(0, data()), status=status, headers={"Location": "https://evil.example/"})
    with pytest.raises(errors.BadAnswerError):
        octo.create()
    assert len(octo.script.requests) == 1


def test_a_refusal_beside_an_http_error_is_still_octos_refusal() -> None:
    error = create_error(nested(2, None, errMessage="Wrong secret"), status=401)
    assert (error.reason, error.detail) == ("wrong_secret", "HTTP 401 Wrong secret")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (nested(0, data(status="succeeded")), 404),
        (nested(403, None), 403),
        (nested(1, data()), 400),
        ("Not found", 404),
        ({"error": "Not Found", "status": 404}, 404),
    ],
)
def test_an_http_error_that_no_payment_service_wrote_is_unknown(body: Any, status: int) -> None:
    error = create_error(body, status=status)
    assert (error.reason, error.may_exist) == ("bad_answer", True)
    assert read_error(body, status=status).reason == "bad_answer"


def test_too_many_requests_only_slow_the_till_down() -> None:
    assert create_error("slow down", status=429).reason == "rate_limited"
    assert read_error("slow down", status=429).reason == "rate_limited"


@pytest.mark.parametrize(
    ("code", "text", "reason"),
    [
        (1, "", "not_found"),
        (1, NOTHING_THERE, "not_found"),
        (1, "Wrong params: [octo_shop_id] must not be null or blank", "status_refused"),
        (7, "Payment not found", "not_found"),
        (99, "No such transaction", "not_found"),
        (99, "Платёж не найден", "not_found"),
        (99, "shop_transaction_id does not exist", "not_found"),
        (99, "Shop not found", "unlisted_code"),
        (403, "Fiscal object with merchant ID 5 not found", "status_refused"),
        (2, "Wrong secret, shop not found", "wrong_secret"),
        (4, "not found", "server_error"),
        (11, "not found", "rate_limited"),
        (3, "", "status_refused"),
        (5, "Shop status does not allow real payments", "status_refused"),
        (77, "What", "unlisted_code"),
    ],
)
def test_only_octos_own_word_says_that_there_is_no_such_payment(code: int, text: str, reason: str) -> None:
    error = read_error(nested(code, None, errMessage=text))
    assert (error.reason, error.code) == (reason, code)
    assert error.may_exist is (reason != "not_found")


def test_an_error_that_still_names_a_payment_is_not_its_absence() -> None:
    assert read_error(nested(1, data())).reason == "bad_answer"
    assert read_error(nested(1, {"status": "created"})).reason == "bad_answer"
    assert read_error(nested(1, None, errMessage="Already paid")).reason == "bad_answer"
    assert read_error(nested(1, {"shop_transaction_id": "another"})).reason == "status_refused"
    assert read_error(nested(1, {"shop_transaction_id": ID})).reason == "not_found"


def test_a_missing_page_at_octo_is_not_a_missing_payment() -> None:
    assert read_error(nested(1, None, errMessage="Not found"), status=404).reason == "bad_answer"


def test_a_status_answer_about_another_payment_keeps_its_id_for_the_caller_to_see() -> None:
    assert read(nested(0, data(shop_transaction_id="another"))).shop_transaction_id == "another"
    assert read(nested(0, data(shop_transaction_id=None))).shop_transaction_id is None


def test_the_answer_is_kept_as_it_came_but_no_longer_than_the_journal_takes() -> None:
    body = json.dumps(nested(0, data(note="я" * 30_000)), ensure_ascii=False)
    assert created(body).raw == body[:LONGEST_RAW]
    assert create_error("<html>" + "x" * 30_000).raw == ("<html>" + "x" * 30_000)[:LONGEST_RAW]


def test_an_answer_beyond_reason_is_not_read_to_its_end() -> None:
    assert create_error(b"x" * (1 << 20) + b"y").detail == "The answer is larger than 1048576 bytes."


def test_every_error_has_a_reason_of_its_own_and_a_sentence() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.OctoError)
    ]
    reasons = [kind.reason for kind in kinds if kind not in (errors.OctoError, errors.StatusSecretError)]
    reasons.remove("unknown")
    assert len(reasons) == len(set(reasons))
    for kind in kinds:
        assert kind.sentence.endswith(".")
        assert errors.__doc__ is not None
        assert kind.__name__ in errors.__doc__
        assert kind.reason in errors.__doc__


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
names = st.sampled_from([*data(), "error", "data", "total_sum", "refunded_sum", "currency", "errMessage"])
values = scalars | st.sampled_from([ID, UUID, PAY_URL, "created", "Succeeded", "SUCCESS ", "0", "1"])
documents = st.recursive(
    values,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names | st.text(max_size=5), inner),
    max_leaves=12,
)
KNOWN_AS_PAID = {"succeeded", "success", "refunded", "partially_refunded"}


def outcome_of(call: Callable[..., Answer], document: Any, *, status: int) -> Answer | GatewayError:
    try:
        return call(json.dumps(document), status=status)
    except GatewayError as error:
        return error


def status_in(document: Any) -> Any:
    inner = document.get("data")
    found = inner.get("status") if isinstance(inner, dict) else None
    return document.get("status") if found is None else found


@given(st.dictionaries(names, documents) | documents, st.sampled_from([200, 204, 304, 400, 404, 500]))
def test_no_answer_however_odd_breaks_the_till_or_counts_as_paid_by_accident(
    document: Any, status: int
) -> None:
    for call in (created, read):
        outcome = outcome_of(call, document, status=status)
        if isinstance(outcome, GatewayError):
            assert outcome.raw == json.dumps(document)[:LONGEST_RAW]
        elif outcome.said is Said.SUCCEEDED:
            assert status_in(document).strip().casefold() in KNOWN_AS_PAID
            assert status < 300


@given(st.binary(max_size=200))
def test_no_bytes_however_odd_break_the_till(content: bytes) -> None:
    for call in (create_error, read_error, capture_error):
        assert call(content).may_exist
