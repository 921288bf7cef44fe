"""Which callbacks count as Octo's own. The digests are known ones, worked out outside of this program."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.octo.callback import LONGEST_CALLBACK, examine_callback
from pos_app.services.callbacks import CallbackError, CallbackVerdict

SECRET = "00000000-1111-2222-3333-444444444444"
UNIQUE_KEY = "11111111-2222-3333-4444-555555555555"
PAYMENT = "pos7-20261124-000042-a1"
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
HASH_KEY = "99999999-8888-7777-6666-000000000000"
A_SUCCEEDED = "4ED8117F66AEB3CE206EAD414904459B5BC76D28"
A_CANCELED = "73BA9FB97F39624CAA49631663C07F8C1A932D3C"
B_SMALL = "D03F389628ADE42F7393D457E598600837341787"
B_CAPITALS = "04427C67C7BE348A5E91CA60948DADD6F90DF8E2"
C = "338C7031B4987C031FEEA9597CF5C402C17889C9"


def callback(**more: Any) -> dict[str, Any]:
    facts = {
        "shop_transaction_id": PAYMENT,
        "octo_payment_UUID": UUID,
        "status": "succeeded",
        "signature": A_SUCCEEDED,
        "hash_key": HASH_KEY,
        "total_sum": 48500.0,
        "currency": "UZS",
        "maskedPan": "550000** **** 0000",
        "riskLevel": -1,
    }
    return facts | more


def examine(fields: Any, *, formula: str = "A", key: str = UNIQUE_KEY) -> CallbackVerdict:
    text = fields if isinstance(fields, str) else json.dumps(fields)
    return examine_callback(text, formula=formula, ask_key=lambda: key)


@pytest.mark.parametrize(
    ("formula", "key", "status", "signature"),
    [
        ("A", UNIQUE_KEY, "succeeded", A_SUCCEEDED),
        ("A", UNIQUE_KEY, "canceled", A_CANCELED),
        ("B", SECRET, "succeeded", B_SMALL),
        ("B", SECRET, "succeeded", B_CAPITALS),
    ],
)
@pytest.mark.parametrize("spelled", [str.upper, str.lower, lambda digest: f" {digest}\n"])
def test_a_callback_that_octo_signed_is_genuine(
    formula: str, key: str, status: str, signature: str, spelled: Any
) -> None:
    verdict = examine(callback(status=status, signature=spelled(signature)), formula=formula, key=key)
    assert verdict == CallbackVerdict(True, payment_id=PAYMENT, octo_uuid=UUID, status=status)


@pytest.mark.parametrize(
    ("formula", "key", "changes"),
    [
        ("A", UNIQUE_KEY, {"status": "canceled"}),
        ("A", UNIQUE_KEY, {"status": "succeeded "}),
        ("A", UNIQUE_KEY, {"octo_payment_UUID": UUID.replace("a", "b")}),
        ("A", UNIQUE_KEY, {"signature": A_SUCCEEDED[:-1]}),
        ("A", UNIQUE_KEY, {"signature": A_SUCCEEDED + "0"}),
        ("A", UNIQUE_KEY, {"signature": "подпись"}),
        ("A", UNIQUE_KEY, {"signature": B_SMALL}),
        ("A", SECRET, {}),
        ("B", SECRET, {}),
        ("B", SECRET, {"signature": C}),
        ("B", SECRET, {"signature": B_SMALL, "hash_key": "another"}),
        ("B", SECRET, {"signature": B_SMALL, "hash_key": None}),
        ("B", UNIQUE_KEY, {"signature": B_SMALL}),
    ],
)
def test_a_callback_that_anybody_could_have_written_is_not_genuine(
    formula: str, key: str, changes: dict[str, Any]
) -> None:
    assert not examine(callback(**changes), formula=formula, key=key).is_genuine


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from("AB"))
def test_a_guessed_signature_or_key_is_never_genuine(signature: str, key: str, formula: str) -> None:
    if signature and key != UNIQUE_KEY:
        assert not examine(callback(signature=signature), formula=formula, key=key).is_genuine


def test_the_hash_key_may_miss_where_the_formula_has_none() -> None:
    fields = callback()
    del fields["hash_key"]
    assert examine(fields).is_genuine


def test_fields_may_lie_in_data_and_unknown_ones_are_left_alone() -> None:
    assert examine({"data": callback(total_sum=None, new_field={"a": [1]}), "error": None}).is_genuine


def test_every_digest_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []

    def compare(ours: bytes, theirs: bytes) -> bool:
        compared.append(theirs)
        return ours == theirs

    monkeypatch.setattr("hmac.compare_digest", compare)
    assert examine(callback(signature=B_SMALL), formula="B", key=SECRET).is_genuine
    assert len(compared) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "status=succeeded",
        "{}",
        json.dumps(callback(status=None)),
        json.dumps(callback(octo_payment_UUID="")),
        json.dumps(callback(signature=17)),
        json.dumps(callback(shop_transaction_id=["a"])),
        json.dumps(callback(hash_key={})),
        json.dumps(callback(signature="x" * 5_000)),
        '{"status":"canceled",' + json.dumps(callback())[1:],
        "[" * 60_000,
        "x" * (LONGEST_CALLBACK + 1),
    ],
)
def test_what_is_no_callback_is_refused_in_a_sentence_that_repeats_nothing_of_it(text: str) -> None:
    with pytest.raises(CallbackError, match=r"callback.*\.$") as caught:
        examine(text)
    assert "xxxx" not in str(caught.value)
    assert UUID not in str(caught.value)


def test_control_characters_of_a_callback_never_reach_the_screen() -> None:
    verdict = examine(callback(shop_transaction_id="a\x1b[2J\nb\u202e" + "c" * 300))
    assert verdict.payment_id.startswith("a[2J bc")
    assert len(verdict.payment_id) == 100


def test_the_key_is_not_asked_for_what_is_no_callback() -> None:
    def ask() -> str:
        raise AssertionError("the keyring was asked")

    with pytest.raises(CallbackError):
        examine_callback("[]", formula="A", ask_key=ask)
