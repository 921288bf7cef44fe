"""What an answer of Octo means, sentence by sentence of the rules about payments."""

from __future__ import annotations

import pytest

from pos_app.domain.answer import Ruling, Said, belongs_to, confirms_unpaid, judge
from pos_app.domain.payment import PaymentState, Trigger
from tests.helpers.builders import OCTO_UUID, make_answer, make_payment

STAY = (Ruling.STAY, None)
NOT_OURS = (Ruling.NOT_OURS, None)
DISPUTED = (Ruling.MOVE, Trigger.CONTRADICTED)
FURTHER_ON = [Said.ENGAGED, Said.HELD, Said.SUCCEEDED, Said.CANCELED]


def test_the_first_answer_says_created_and_the_qr_may_be_shown() -> None:
    payment = make_payment(PaymentState.CREATING, octo_uuid=None)
    answer = make_answer(payment, total_minor=payment.amount.minor, currency="UZS")
    assert judge(payment, answer, is_first_sending=True) == (Ruling.MOVE, Trigger.SAYS_CREATED)


@pytest.mark.parametrize("said", FURTHER_ON)
def test_a_fresh_id_that_is_already_further_on_is_somebody_elses(said: Said) -> None:
    payment = make_payment(PaymentState.CREATING, octo_uuid=None)
    assert judge(payment, make_answer(payment, said), is_first_sending=True) == DISPUTED


def test_a_first_answer_with_another_total_is_disputed() -> None:
    payment = make_payment(PaymentState.CREATING, octo_uuid=None)
    answer = make_answer(payment, total_minor=payment.amount.minor + 1)
    assert judge(payment, answer, is_first_sending=True) == DISPUTED


@pytest.mark.parametrize(
    ("said", "trigger"),
    [
        (Said.CREATED, Trigger.SAYS_CREATED),
        (Said.ENGAGED, Trigger.SAYS_ENGAGED),
        (Said.HELD, Trigger.SAYS_HELD),
        (Said.SUCCEEDED, Trigger.SAYS_SUCCEEDED),
        (Said.CANCELED, Trigger.SAYS_CANCELED),
    ],
)
def test_a_repeated_create_or_a_status_read_takes_the_payment_as_octo_has_it(
    said: Said, trigger: Trigger
) -> None:
    payment = make_payment(PaymentState.CREATE_UNKNOWN)
    assert judge(payment, make_answer(payment, said)) == (Ruling.MOVE, trigger)


@pytest.mark.parametrize("said", Said)
@pytest.mark.parametrize("other_id", [None, "", "0" * 32 + "-a1"])
def test_an_answer_without_our_id_is_thrown_away(said: Said, other_id: str | None) -> None:
    payment = make_payment()
    answer = make_answer(payment, said, shop_transaction_id=other_id, total_minor=1)
    assert judge(payment, answer) == NOT_OURS
    assert judge(payment, answer, is_first_sending=True) == NOT_OURS


def test_the_id_of_another_attempt_of_the_same_sale_is_not_ours() -> None:
    second = make_payment(attempt=2)
    assert not belongs_to(make_payment(attempt=1), make_answer(second, Said.SUCCEEDED))


@pytest.mark.parametrize("said", Said)
def test_an_answer_with_another_uuid_is_thrown_away(said: Said) -> None:
    payment = make_payment()
    assert judge(payment, make_answer(payment, said, octo_uuid="ffffffff" + OCTO_UUID[8:])) == NOT_OURS


@pytest.mark.parametrize(("ours", "theirs"), [(None, OCTO_UUID), (OCTO_UUID, None), (None, None)])
def test_a_uuid_counts_only_where_both_sides_have_one(ours: str | None, theirs: str | None) -> None:
    payment = make_payment(octo_uuid=ours)
    answer = make_answer(payment, Said.SUCCEEDED, octo_uuid=theirs)
    assert judge(payment, answer) == (Ruling.MOVE, Trigger.SAYS_SUCCEEDED)


def test_an_answer_that_gives_neither_amount_nor_currency_holds_with_those_of_the_create() -> None:
    payment = make_payment()
    assert judge(payment, make_answer(payment, Said.SUCCEEDED)) == (Ruling.MOVE, Trigger.SAYS_SUCCEEDED)


@pytest.mark.parametrize("currency", ["UZS", "uzs"])
def test_the_same_amount_and_currency_are_no_contradiction(currency: str) -> None:
    payment = make_payment()
    answer = make_answer(payment, Said.SUCCEEDED, total_minor=payment.amount.minor, currency=currency)
    assert judge(payment, answer) == (Ruling.MOVE, Trigger.SAYS_SUCCEEDED)


SEEN_BY_OCTO = [
    PaymentState.CREATING,
    PaymentState.CREATE_UNKNOWN,
    PaymentState.WAITING,
    PaymentState.ENGAGED,
    PaymentState.HELD,
    PaymentState.CAPTURING,
    PaymentState.CAPTURE_UNKNOWN,
    PaymentState.RELEASING,
    PaymentState.RELEASE_UNKNOWN,
    PaymentState.ABANDONED,
    PaymentState.PAID,
    PaymentState.LATE_MONEY,
]
ENDED = [PaymentState.FAILED, PaymentState.CLOSED_UNPAID, PaymentState.CLOSED_RELEASED]


@pytest.mark.parametrize("state", SEEN_BY_OCTO)
@pytest.mark.parametrize("said", Said)
@pytest.mark.parametrize(
    "facts", [{"total_minor": 1}, {"total_minor": 0}, {"currency": "USD"}, {"currency": ""}]
)
def test_our_id_with_another_amount_or_currency_is_disputed(
    state: PaymentState, said: Said, facts: dict[str, int | str]
) -> None:
    payment = make_payment(state)
    assert judge(payment, make_answer(payment, said, **facts)) == DISPUTED


@pytest.mark.parametrize("state", ENDED)
def test_money_of_another_amount_for_an_ended_payment_is_disputed_too(state: PaymentState) -> None:
    payment = make_payment(state)
    assert judge(payment, make_answer(payment, Said.SUCCEEDED, total_minor=1)) == DISPUTED


def test_a_disputed_payment_stays_disputed_until_a_person_decides() -> None:
    payment = make_payment(PaymentState.DISPUTED)
    for said in Said:
        assert judge(payment, make_answer(payment, said)) == STAY
        assert judge(payment, make_answer(payment, said, total_minor=1)) == STAY


@pytest.mark.parametrize("state", PaymentState)
@pytest.mark.parametrize("is_first_sending", [True, False])
def test_an_unknown_status_moves_nothing(state: PaymentState, *, is_first_sending: bool) -> None:
    payment = make_payment(state)
    answer = make_answer(payment, Said.PENDING, status="something_new")
    assert judge(payment, answer, is_first_sending=is_first_sending) == STAY


def test_created_after_the_customer_began_to_pay_is_written_down_and_changes_nothing() -> None:
    payment = make_payment(PaymentState.ENGAGED)
    assert judge(payment, make_answer(payment, Said.CREATED)) == STAY


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PaymentState.HELD, Said.CREATED),
        (PaymentState.HELD, Said.ENGAGED),
        (PaymentState.PAID, Said.CREATED),
        (PaymentState.PAID, Said.ENGAGED),
        (PaymentState.PAID, Said.HELD),
        (PaymentState.PAID, Said.SUCCEEDED),
        (PaymentState.FAILED, Said.ENGAGED),
        (PaymentState.ABANDONED, Said.CREATED),
        (PaymentState.ABANDONED, Said.ENGAGED),
        (PaymentState.ABANDONED, Said.CANCELED),
        (PaymentState.LATE_MONEY, Said.HELD),
        (PaymentState.REFUNDED, Said.SUCCEEDED),
    ],
)
def test_an_answer_that_would_move_a_payment_backwards_changes_nothing(
    state: PaymentState, said: Said
) -> None:
    payment = make_payment(state)
    assert judge(payment, make_answer(payment, said)) == STAY


def test_paid_money_that_octo_takes_back_is_disputed() -> None:
    payment = make_payment(PaymentState.PAID)
    assert judge(payment, make_answer(payment, Said.CANCELED)) == (Ruling.MOVE, Trigger.SAYS_CANCELED)


def test_money_for_a_payment_that_was_given_up_is_never_overlooked() -> None:
    for state in (PaymentState.ABANDONED, *ENDED):
        payment = make_payment(state)
        assert judge(payment, make_answer(payment, Said.SUCCEEDED)) == (Ruling.MOVE, Trigger.SAYS_SUCCEEDED)
        assert judge(payment, make_answer(payment, Said.HELD)) == (Ruling.MOVE, Trigger.SAYS_HELD)


def test_an_error_code_beside_our_payment_leaves_the_payment_as_octo_tells_it() -> None:
    payment = make_payment(PaymentState.CREATE_UNKNOWN)
    answer = make_answer(payment, Said.SUCCEEDED, error=6, error_text="already there")
    assert judge(payment, answer) == (Ruling.MOVE, Trigger.SAYS_SUCCEEDED)


def test_a_draft_is_moved_by_no_answer_at_all() -> None:
    payment = make_payment(PaymentState.DRAFT)
    for said in Said:
        assert judge(payment, make_answer(payment, said))[0] is Ruling.STAY
        assert judge(payment, make_answer(payment, said, total_minor=1))[0] is Ruling.STAY


@pytest.mark.parametrize("said", Said)
def test_only_created_or_canceled_closes_what_was_given_up(said: Said) -> None:
    answer = make_answer(make_payment(PaymentState.ABANDONED), said)
    assert confirms_unpaid(answer) is (said in (Said.CREATED, Said.CANCELED))
