"""One list of reasons: what each error number of each call means, as the till finds it out over the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pos_app.octo import call_errors, errors
from pos_app.octo.call_errors import FISCAL_REFUSALS, HOLD_REFUSALS, REFUND_REFUSALS, Refusal
from pos_app.octo.reasons import CODES, OTHER_CODES, Call, all_reasons
from pos_app.services.ports import GatewayError
from tests.unit.octo.rig import Octo, nested

ASK: dict[Call, Callable[[Octo], Any]] = {
    Call.CREATE: Octo.create,
    Call.STATUS: Octo.read,
    Call.CAPTURE: Octo.capture,
    Call.RELEASE: Octo.release,
    Call.REFUND: Octo.refund,
    Call.FISCAL: Octo.fiscal,
}
DOCUMENTED = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 17, 22, 403)
REFUSED_MEANS_NOTHING_MADE = (Call.CREATE, Call.REFUND)


def error_of(call: Call, *, code: int) -> GatewayError:
    octo = Octo()
    octo.script.say(nested(code, None, errMessage="Words of Octo"))
    with pytest.raises(GatewayError) as caught:
        ASK[call](octo)
    return caught.value


@pytest.mark.parametrize("call", list(Call))
@pytest.mark.parametrize("code", [*DOCUMENTED, 12, 99, -1, 999_999_999])
def test_each_number_of_each_call_ends_in_the_reason_of_the_list(call: Call, code: int) -> None:
    error = error_of(call, code=code)
    assert error.reason == CODES[call].get(code, OTHER_CODES[call])
    assert (error.code, error.detail) == (code, "Words of Octo")
    assert str(error).endswith(".")


@pytest.mark.parametrize("call", list(Call))
@pytest.mark.parametrize("code", [4, 12, 99])
def test_octos_own_fault_and_a_number_nobody_described_leave_the_outcome_open(call: Call, code: int) -> None:
    assert error_of(call, code=code).may_exist


@pytest.mark.parametrize("call", list(Call))
def test_only_a_refused_create_or_refund_is_known_to_have_made_nothing(call: Call) -> None:
    made_nothing = {code for code in DOCUMENTED if not error_of(call, code=code).may_exist}
    if call in REFUSED_MEANS_NOTHING_MADE:
        assert made_nothing == set(CODES[call]) - {4, 11}
    elif call is Call.STATUS:
        # A read that found nothing.
        assert made_nothing == {1}
    else:
        assert made_nothing == set()


def test_numbers_that_are_used_twice_mean_what_their_call_says() -> None:
    assert CODES[Call.CREATE][3] == "basket_mismatch"
    assert CODES[Call.REFUND][3] == CODES[Call.REFUND][22] == "refund_amount_refused"
    assert CODES[Call.CREATE][10] == "buyer_refused"
    assert CODES[Call.CAPTURE][10] == CODES[Call.RELEASE][10] == "hold_not_changeable"
    assert CODES[Call.CREATE][11] == CODES[Call.STATUS][11] == "rate_limited"
    assert CODES[Call.CAPTURE][11] == "hold_not_found"


def test_the_list_knows_each_reason_that_an_error_can_carry() -> None:
    kinds = [kind for kind in _kinds(errors) | _kinds(call_errors) if "reason" in vars(kind)]
    generic = {"unknown", "refused"}
    assert {kind.reason for kind in kinds} - generic <= all_reasons()
    refusals = {one for one in vars(call_errors).values() if isinstance(one, Refusal)}
    assert {refusal.reason for refusal in refusals} <= all_reasons()
    assert all_reasons() & generic == set()


def test_each_refusal_of_a_call_has_a_sentence_of_its_own() -> None:
    tables = (HOLD_REFUSALS, REFUND_REFUSALS, FISCAL_REFUSALS)
    refusals = {refusal for table in tables for refusal in table.values()}
    refusals |= {one for one in vars(call_errors).values() if isinstance(one, Refusal)}
    assert len({refusal.reason for refusal in refusals}) == len(refusals)
    assert len({refusal.sentence for refusal in refusals}) == len(refusals)
    assert all(refusal.sentence.endswith(".") for refusal in refusals)


def _kinds(module: Any) -> set[type[errors.OctoError]]:
    found = vars(module).values()
    return {kind for kind in found if isinstance(kind, type) and issubclass(kind, errors.OctoError)}
