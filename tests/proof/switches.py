"""The switches: each takes one protection out of the product. They stand here, so that the product itself has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from pos_app.domain import answer, payment, refund_rules
from pos_app.domain.answer import Said
from pos_app.domain.basket import Basket
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState, Trigger
from pos_app.domain.refund_rules import Step
from pos_app.octo import answers, order_text, wire
from pos_app.octo.gateway import OctoGateway
from pos_app.services import ledger, open_matters, payment_watch, refund_watch, refunds, verdicts, watch_plan
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.desk import Desk
from pos_app.services.holds import Holds
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.recovery import Recovery
from pos_app.services.refund_watch import RefundWatch
from pos_app.services.verdicts import Verdicts
from pos_app.storage import books, copies, database, rows
from pos_app.storage.buyer_rows import BuyerRows

Patch = pytest.MonkeyPatch


def _never(*_: Any, **__: Any) -> None:
    return None


def _always(*_: Any, **__: Any) -> bool:
    return True


# The disk


def send_before_writing(patch: Patch) -> None:
    submit = Ledger.submit

    def eager(self: Ledger, change: Any, *, then: Callable[[], None] | None = None, **more: Any) -> None:
        submit(self, change, **more)
        if then is not None:
            then()

    patch.setattr(Ledger, "submit", eager)


def show_before_writing(patch: Patch) -> None:
    submit = Ledger.submit

    def eager(self: Ledger, change: Any, **more: Any) -> None:
        before = self.accepted_payment(change.payment.id) if change.payment else None
        self._durable.put(change)
        self._publish(change, before=before, shown_line=more.get("shown_line"))
        submit(self, change, **more)

    patch.setattr(Ledger, "submit", eager)


def write_behind_a_failed_one(patch: Patch) -> None:
    patch.setattr(Ledger, "_write", lambda self, change, *, epoch: self._store.write(change))


def trust_every_row(patch: Patch) -> None:
    for module in (rows, books):
        patch.setattr(module, "opened", lambda _table, row: tuple(row[:-1]))


def _without_trigger(patch: Patch, name: str) -> None:
    run_scripts = database.run_scripts

    def run(connection: Any, **more: Any) -> None:
        run_scripts(connection, **more)
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")

    patch.setattr(database, "run_scripts", run)


def let_payments_be_rewritten(patch: Patch) -> None:
    _without_trigger(patch, "payment_keeps_what_was_asked")


def let_facts_be_rewritten(patch: Patch) -> None:
    _without_trigger(patch, "fact_is_never_rewritten")


def do_not_wait_for_the_disk(patch: Patch) -> None:
    quick = tuple(one.replace("synchronous = FULL", "synchronous = OFF") for one in database._PRAGMAS)
    patch.setattr(database, "_PRAGMAS", quick)


def write_in_pieces(patch: Patch) -> None:
    @contextmanager
    def transaction(self: database.Database) -> Iterator[Any]:
        with self.guarded():
            yield self.connection()

    patch.setattr(database.Database, "transaction", transaction)


# Sending


def another_body_on_a_repeat(patch: Patch) -> None:
    send = PaymentWatch._send

    def changed(self: PaymentWatch, found: Any, *, is_first: bool) -> None:
        # A space more is enough: the body has to be the same byte for byte.
        send(self, found if is_first else found._replace(body=found.body + " "), is_first=is_first)

    patch.setattr(PaymentWatch, "_send", changed)


def send_again_after_giving_up(patch: Patch) -> None:
    wants = watch_plan.wants_create
    patch.setattr(
        payment_watch,
        "wants_create",
        lambda found, watch: found.state is PaymentState.ABANDONED or wants(found, watch),
    )


def send_again_after_the_ttl(patch: Patch) -> None:
    patch.setattr(payment_watch, "EXPIRABLE_STATES", payment.QR_STATES)


def pay_twice(patch: Patch) -> None:
    patch.setattr(Checkout, "_refusal", lambda _self, _sale: (None, ""))


def thaw_the_basket(patch: Patch) -> None:
    patch.setattr(Counter, "_is_frozen", lambda _self: False)


def trust_the_amount(patch: Patch) -> None:
    patch.setattr(order_text, "_sum", lambda _lines, *, order: order.amount)


# Answers


def any_id_is_ours(patch: Patch) -> None:
    patch.setattr(
        answer,
        "belongs_to",
        lambda found, heard: not (found.octo_uuid and heard.octo_uuid and found.octo_uuid != heard.octo_uuid),
    )


def any_uuid_is_ours(patch: Patch) -> None:
    patch.setattr(answer, "belongs_to", lambda found, heard: heard.shop_transaction_id == found.id)


def any_amount_will_do(patch: Patch) -> None:
    contradicts = answer.contradicts
    patch.setattr(
        answer, "contradicts", lambda found, heard: contradicts(found, heard._replace(total_minor=None))
    )


def any_currency_will_do(patch: Patch) -> None:
    contradicts = answer.contradicts
    patch.setattr(
        answer, "contradicts", lambda found, heard: contradicts(found, heard._replace(currency=None))
    )


def first_answer_may_say_anything(patch: Patch) -> None:
    patch.setattr(verdicts, "judge", lambda found, heard, **_: answer.judge(found, heard))


def an_error_is_always_a_verdict(patch: Patch) -> None:
    failed = PaymentWatch._on_create_failed

    def believing(self: PaymentWatch, payment_id: str, error: Exception, **_: Any) -> None:
        failed(self, payment_id, error, is_first=True)

    patch.setattr(PaymentWatch, "_on_create_failed", believing)


def overlook_an_error_beside_a_payment(patch: Patch) -> None:
    created = PaymentWatch._on_created

    def overlooking(self: PaymentWatch, payment_id: str, heard: Any, **more: Any) -> None:
        created(self, payment_id, heard._replace(error=0), **more)

    patch.setattr(PaymentWatch, "_on_created", overlooking)


def unknown_means_paid(patch: Patch) -> None:
    patch.setitem(answer._TRIGGERS, Said.PENDING, Trigger.SAYS_SUCCEEDED)


def believe_a_broken_server(patch: Patch) -> None:
    opened = answers.opened

    def believing(reply: Any) -> Any:
        return opened(answers.Reply(200, reply.text, reply.raw))

    patch.setattr(answers, "opened", believing)


def move_backwards(patch: Patch) -> None:
    patch.setitem(payment.TRANSITIONS, (PaymentState.ENGAGED, Trigger.SAYS_CREATED), PaymentState.WAITING)


def silence_is_a_capture(patch: Patch) -> None:
    patch.setitem(payment.TRANSITIONS, (PaymentState.CAPTURING, Trigger.NO_ANSWER), PaymentState.PAID)


# The QR


def show_any_address(patch: Patch) -> None:
    patch.setattr(PaymentWatch, "_bad_pay_url", _never)


def leave_the_code_up(patch: Patch) -> None:
    make = Desk._make

    def careless(self: Desk) -> Any:
        state = make(self)
        return state._replace(pay_url=state.payment.pay_url if state.payment else None)

    patch.setattr(Desk, "_make", careless)


def leave_other_codes_up(patch: Patch) -> None:
    patch.setattr(Verdicts, "take_other_codes_down", _never)


def believe_old_codes(patch: Patch) -> None:
    patch.setattr(PaymentWatch, "is_checked", _always)


# The end of a payment


def forget_at_the_start(patch: Patch) -> None:
    patch.setattr(Recovery, "resume", _never)


def never_expire(patch: Patch) -> None:
    patch.setattr(PaymentWatch, "_expire", _never)


def close_by_the_clock(patch: Patch) -> None:
    patch.setitem(payment.TRANSITIONS, (PaymentState.WAITING, Trigger.EXPIRE), PaymentState.CLOSED_UNPAID)


def close_before_the_grace_is_over(patch: Patch) -> None:
    patch.setattr(payment_watch, "is_after_grace", _always)


def close_on_somebody_paying(patch: Patch) -> None:
    patch.setattr(verdicts, "confirms_unpaid", _always)


def never_look_back(patch: Patch) -> None:
    patch.setattr(watch_plan, "READ_STATES", frozenset({PaymentState.ABANDONED}))


def any_basket_will_do(patch: Patch) -> None:
    patch.setattr(Basket, "fingerprint", lambda _self: "the same")


def capture_late_holds(patch: Patch) -> None:
    patch.setattr(
        ledger,
        "next_state",
        lambda found, trigger, **more: (payment.next_state(found, trigger, **more)[0], False),
    )


# Refunds


def refund_side_by_side(patch: Patch) -> None:
    patch.setattr(refund_rules, "_why_nothing", _never)


def refund_without_end(patch: Patch) -> None:
    offer_of = refund_rules.what_is_left

    def endless(found: Any, **more: Any) -> Any:
        offer = offer_of(found, **more)
        return offer._replace(left=Money(offer.paid.minor * 1_000, offer.paid.currency))

    patch.setattr(refund_rules, "what_is_left", endless)


def another_id_on_a_repeated_refund(patch: Patch) -> None:
    send = RefundWatch._send

    def changed(self: RefundWatch, found: Any, refund: Any, **more: Any) -> None:
        send(self, found, refund._replace(id=f"{refund.id}x") if refund.sendings else refund, **more)

    patch.setattr(RefundWatch, "_send", changed)


def overlook_the_refunded_sum(patch: Patch) -> None:
    patch.setattr(refund_watch, "next_step", lambda _refund, **_: Step.SEND)


# The customer's phone and email


def keep_the_buyer(patch: Patch) -> None:
    patch.setattr(ledger, "CREATE_STATES", frozenset(PaymentState))


def leave_the_bytes(patch: Patch) -> None:
    patch.setattr(BuyerRows, "erase", _always)


def delete_without_overwriting(patch: Patch) -> None:
    careless = tuple(one.replace("secure_delete = ON", "secure_delete = OFF") for one in database._PRAGMAS)
    patch.setattr(database, "_PRAGMAS", careless)


def copy_everything(patch: Patch) -> None:
    patch.setattr(copies, "leave_buyers_out", _never)


def send_without_the_buyer(patch: Patch) -> None:
    patch.setattr(payment.Payment, "is_sendable", property(_always))


def journal_what_octo_repeats(patch: Patch) -> None:
    patch.setattr(verdicts, "_nameless", lambda text, _payment: text)


def store_the_buyer_in_the_request(patch: Patch) -> None:
    def compose(_self: Any, order: Any) -> str:
        return wire.with_buyer(order_text.create_text(order), buyer=order.buyer)

    patch.setattr(OctoGateway, "compose", compose)


def take_any_growth_for_ours(patch: Patch) -> None:
    step_of = refund_rules.next_step

    def believing(refund: Any, *, sum_minor: int | None, **more: Any) -> Any:
        before = refund.refunded_before_minor
        is_grown = before is not None and sum_minor is not None and sum_minor >= before + refund.amount.minor
        return Step.DONE if is_grown and refund.sendings else step_of(refund, sum_minor=sum_minor, **more)

    patch.setattr(refund_watch, "next_step", believing)


def decide_without_a_reason(patch: Patch) -> None:
    for module in (refunds, open_matters):
        patch.setattr(module, "SHORTEST_REASON", 0)


def forget_what_was_closed_unanswered(patch: Patch) -> None:
    patch.setattr(refund_rules, "closed_unanswered_minor", lambda _refunds: 0)


def wait_for_a_payment_that_is_not_there(patch: Patch) -> None:
    patch.setattr(refund_watch, "_is_nothing_there", lambda *_: False)


def send_under_any_number(patch: Patch) -> None:
    patch.setattr(refund_watch, "belongs_to", _always)


def decide_beside_a_refund(patch: Patch) -> None:
    patch.setattr(Ledger, "payments_being_refunded", lambda _self: set())


# Octo's number of a payment


def believe_one_slip(patch: Patch) -> None:
    patch.setattr(watch_plan.Watch, "stands_by", property(lambda self: self.other_uuid))


def keep_another_number_quiet(patch: Patch) -> None:
    patch.setattr(watch_plan.Watch, "stands_by", "")


# Money that waits for the cashier


def capture_without_asking(patch: Patch) -> None:
    patch.setattr(
        payment_watch,
        "ends_hold",
        lambda found, watch: found.state is PaymentState.HELD and watch.is_checked,
    )
    patch.setattr(payment.Payment, "waits_for_cashier", False)


def capture_all_that_is_held(patch: Patch) -> None:
    patch.setattr(Holds, "_with_final", lambda _self, found: found)
