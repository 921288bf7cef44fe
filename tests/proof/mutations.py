"""Every protection of the money with a switch that takes it out, and the tests that must fall then.

`python -m tests.proof.mutations` tries each and prints what fell as JSON; with `--write` the table goes into the guide.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.proof import switches

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "proof.md"
BEGIN, END = "<!-- table of protections: begin -->", "<!-- table of protections: end -->"

Switch = Callable[[pytest.MonkeyPatch], None]
TAKING = "tests/unit/services/test_taking_a_payment.py"
RESTART = "tests/unit/services/test_restart.py"
BESIDE = "tests/unit/services/test_background_and_refusals.py"
COUNTER = "tests/unit/services/test_counter.py"
REFUNDS = "tests/unit/services/test_refunds.py"
UNANSWERED = "tests/unit/services/test_refunds_unanswered.py"
ANSWER = "tests/unit/domain/test_answer.py"
BOOKS = "tests/unit/storage/test_books.py"
OCTO = "tests/unit/octo/test_what_an_answer_means.py"
SENT = "tests/unit/octo/test_what_is_sent.py"
RECEIPTS = "tests/unit/services/test_e_receipts.py"
BUYERS = "tests/unit/storage/test_buyer_rows.py"
HIDDEN = "tests/unit/octo/test_a_customers_phone_stays_hidden.py"
DOUBT = "tests/unit/services/test_refunds_in_doubt.py"
NUMBER = "tests/unit/services/test_another_number.py"
HELD = "tests/unit/services/test_held_for_the_cashier.py"
OWN = "tests/proof/test_protections.py"


class Protection(NamedTuple):
    """What is promised, how the test takes it out of the product, and which tests are to notice."""

    name: str
    switch: Switch
    tests: tuple[str, ...]


PROTECTIONS = (
    Protection(
        "A payment is on disk before it is sent",
        switches.send_before_writing,
        (f"{TAKING}::test_nothing_is_sent_before_the_payment_is_on_disk",),
    ),
    Protection(
        "A capture is on disk before it is sent",
        switches.send_before_writing,
        (f"{TAKING}::test_a_capture_whose_record_could_not_be_written_is_tried_again",),
    ),
    Protection(
        "A refund is on disk before it is sent",
        switches.send_before_writing,
        (f"{UNANSWERED}::test_a_sending_that_cannot_be_written_is_not_sent",),
    ),
    Protection(
        "What isn't on disk isn't shown",
        switches.show_before_writing,
        (f"{COUNTER}::test_a_scanned_product_is_shown_only_after_it_is_on_disk",),
    ),
    Protection(
        "Green and chime come after the paid record is on disk",
        switches.show_before_writing,
        (f"{TAKING}::test_green_never_comes_before_the_paid_record_is_on_disk",),
    ),
    Protection(
        "What was queued behind a failed write isn't written",
        switches.write_behind_a_failed_one,
        (f"{OWN}::test_what_was_queued_behind_a_failed_write_is_not_written",),
    ),
    Protection(
        "An unanswered payment is sent again with the same id and body",
        switches.another_body_on_a_repeat,
        (f"{TAKING}::test_an_unanswered_create_is_sent_again_with_the_same_body",),
    ),
    Protection(
        "A payment that was given up is never sent again",
        switches.send_again_after_giving_up,
        (f"{TAKING}::test_a_given_up_create_is_never_sent_again",),
    ),
    Protection(
        "A payment whose time is over is never sent again",
        switches.send_again_after_the_ttl,
        (f"{OWN}::test_a_payment_whose_time_is_over_is_never_sent_again",),
    ),
    Protection(
        "A second press of the pay key makes no second payment",
        switches.pay_twice,
        (f"{BESIDE}::test_a_second_press_of_the_pay_key_makes_no_second_payment",),
    ),
    Protection(
        "The basket can't change under a QR",
        switches.thaw_the_basket,
        (f"{COUNTER}::test_a_scan_while_a_payment_is_under_way_changes_nothing_and_names_the_product",),
    ),
    Protection(
        "An answer with another id is thrown away",
        switches.any_id_is_ours,
        (f"{TAKING}::test_an_answer_for_another_payment_changes_nothing",),
    ),
    Protection(
        "An answer with another UUID is thrown away",
        switches.any_uuid_is_ours,
        (f"{ANSWER}::test_an_answer_with_another_uuid_is_thrown_away",),
    ),
    Protection(
        "Another amount makes a payment disputed",
        switches.any_amount_will_do,
        (f"{TAKING}::test_another_amount_makes_the_payment_disputed",),
    ),
    Protection(
        "Another currency makes a payment disputed",
        switches.any_currency_will_do,
        (f"{ANSWER}::test_our_id_with_another_amount_or_currency_is_disputed",),
    ),
    Protection(
        "The first answer to a new payment must say created",
        switches.first_answer_may_say_anything,
        (f"{TAKING}::test_a_fresh_id_that_is_already_paid_is_disputed_not_paid",),
    ),
    Protection(
        "An error on a repeat is no verdict",
        switches.an_error_is_always_a_verdict,
        (f"{TAKING}::test_an_error_on_a_repeat_is_no_verdict_before_the_status_was_read",),
    ),
    Protection(
        "An error beside a payment is looked at again",
        switches.overlook_an_error_beside_a_payment,
        (f"{TAKING}::test_an_error_that_carries_a_payment_is_looked_at_again_before_a_qr_is_shown",),
    ),
    Protection(
        "An unknown status stays pending",
        switches.unknown_means_paid,
        (f"{TAKING}::test_an_unknown_status_stays_pending_and_is_never_paid",),
    ),
    Protection(
        "A fault of the server is no verdict, whatever its page says",
        switches.believe_a_broken_server,
        (f"{OCTO}::test_a_fault_of_the_server_is_unknown_whatever_its_body_says",),
    ),
    Protection(
        "An answer that would move a payment backwards changes nothing",
        switches.move_backwards,
        (f"{ANSWER}::test_created_after_the_customer_began_to_pay_is_written_down_and_changes_nothing",),
    ),
    Protection(
        "An unanswered capture isn't paid",
        switches.silence_is_a_capture,
        (f"{TAKING}::test_an_unanswered_capture_is_unknown_until_octo_has_been_read",),
    ),
    Protection(
        "A foreign pay address is never shown",
        switches.show_any_address,
        (f"{TAKING}::test_a_foreign_pay_address_is_never_shown",),
    ),
    Protection(
        "The QR leaves the screen when the payment is paid",
        switches.leave_the_code_up,
        (f"{TAKING}::test_a_payment_goes_from_the_pay_key_to_green_by_itself",),
    ),
    Protection(
        "Money for one QR takes the sale's other QRs down",
        switches.leave_other_codes_up,
        (f"{TAKING}::test_money_for_the_first_qr_takes_the_second_off_the_screen",),
    ),
    Protection(
        "After a start the QR comes back only when Octo has answered",
        switches.believe_old_codes,
        (f"{RESTART}::test_a_waiting_payment_comes_back_without_its_qr_until_octo_has_answered",),
    ),
    Protection(
        "Unresolved payments are read at the start",
        switches.forget_at_the_start,
        (f"{RESTART}::test_a_payment_that_was_paid_while_the_till_was_off_turns_green_at_the_start",),
    ),
    Protection(
        "The QR leaves when its time is over, and the payment is watched on",
        switches.never_expire,
        (f"{TAKING}::test_the_qr_leaves_when_its_time_is_over_and_the_payment_is_watched_on",),
    ),
    Protection(
        "No clock closes a payment",
        switches.close_by_the_clock,
        (f"{TAKING}::test_no_clock_closes_a_payment_while_octo_is_silent",),
    ),
    Protection(
        "A payment is closed only by an answer after expiry and grace",
        switches.close_before_the_grace_is_over,
        (f"{BESIDE}::test_a_payment_that_octo_does_not_know_is_closed_only_after_expiry_and_grace",),
    ),
    Protection(
        "Somebody who is still paying keeps the payment open",
        switches.close_on_somebody_paying,
        (f"{TAKING}::test_somebody_still_paying_after_the_grace_keeps_the_payment_open",),
    ),
    Protection(
        "A failed payment is read again for a day",
        switches.never_look_back,
        (f"{TAKING}::test_money_for_a_failed_payment_is_noticed_within_the_day",),
    ),
    Protection(
        "Late money pays its sale only when the basket is the same",
        switches.any_basket_will_do,
        (f"{OWN}::test_late_money_does_not_pay_for_other_goods_of_the_same_price",),
    ),
    Protection(
        "A hold that comes after giving up is released, never captured",
        switches.capture_late_holds,
        (f"{TAKING}::test_a_hold_that_comes_after_giving_up_is_not_captured",),
    ),
    Protection(
        "Money that waits for the cashier is never captured by itself",
        switches.capture_without_asking,
        (f"{HELD}::test_held_money_stays_held_until_the_cashier_decides",),
    ),
    Protection(
        "No more is captured than the goods come to",
        switches.capture_all_that_is_held,
        (f"{HELD}::test_of_a_basket_with_a_line_taken_out_only_the_rest_is_captured",),
    ),
    Protection(
        "Octo's changed number of a payment is told to a person",
        switches.keep_another_number_quiet,
        (f"{NUMBER}::test_a_payment_that_octo_calls_otherwise_than_at_first_waits_for_a_person",),
    ),
    Protection(
        "One answer under another number is no new number",
        switches.believe_one_slip,
        (f"{NUMBER}::test_one_answer_under_another_number_asks_nobody",),
    ),
    Protection(
        "One refund of a payment at a time",
        switches.refund_side_by_side,
        (f"{REFUNDS}::test_a_second_refund_waits_until_the_first_is_settled",),
    ),
    Protection(
        "Never more goes back than was paid",
        switches.refund_without_end,
        (f"{REFUNDS}::test_an_amount_that_cannot_go_back_is_refused_here_and_nothing_is_stored_or_sent",),
    ),
    Protection(
        "An unanswered refund is sent again under the same id",
        switches.another_id_on_a_repeated_refund,
        (f"{UNANSWERED}::test_a_refund_that_never_arrived_is_sent_again_with_the_same_id",),
    ),
    Protection(
        "Octo's refunded sum decides about an unanswered refund",
        switches.overlook_the_refunded_sum,
        (f"{UNANSWERED}::test_a_lost_answer_is_unknown_until_the_sum_shows_that_the_money_went",),
    ),
    Protection(
        "A sum that grew by more than the refund proves nothing",
        switches.take_any_growth_for_ours,
        (f"{DOUBT}::test_a_sum_that_grew_by_more_than_an_unanswered_refund_asks_a_person_and_sends_nothing",),
    ),
    Protection(
        "A refund in doubt is decided with a written reason alone",
        switches.decide_without_a_reason,
        (f"{DOUBT}::test_nothing_is_decided_without_a_written_reason",),
    ),
    Protection(
        "The money of a refund closed without Octo's word goes to no other refund",
        switches.forget_what_was_closed_unanswered,
        (
            f"{DOUBT}::test_a_refund_whose_room_the_cabinet_took_is_closed_by_a_person_and_its_money_stays_out",
        ),
    ),
    Protection(
        "A refund of a payment that Octo doesn't have ends",
        switches.wait_for_a_payment_that_is_not_there,
        (
            f"{DOUBT}::test_a_refund_of_a_disputed_payment_that_octo_does_not_have_ends_and_leaves_it_disputed",
        ),
    ),
    Protection(
        "A refund isn't sent under a number that Octo no longer uses",
        switches.send_under_any_number,
        (f"{DOUBT}::test_a_refund_is_not_sent_under_a_number_that_octo_no_longer_uses",),
    ),
    Protection(
        "A disputed payment isn't decided while its refund is on its way",
        switches.decide_beside_a_refund,
        (f"{DOUBT}::test_a_disputed_payment_is_not_decided_while_its_refund_is_on_its_way",),
    ),
    Protection(
        "Lines that don't add up to the amount are never sent",
        switches.trust_the_amount,
        (f"{SENT}::test_lines_that_do_not_make_the_amount_are_never_sent",),
    ),
    Protection(
        "A row whose checksum doesn't hold is never believed",
        switches.trust_every_row,
        (f"{BOOKS}::test_an_amount_changed_behind_the_tills_back_is_never_believed",),
    ),
    Protection(
        "One payment id never carries two amounts or two bodies",
        switches.let_payments_be_rewritten,
        (f"{BOOKS}::test_one_payment_id_never_carries_two_amounts_or_two_bodies",),
    ),
    Protection(
        "The journal is never rewritten",
        switches.let_facts_be_rewritten,
        (f"{BOOKS}::test_facts_can_be_neither_rewritten_nor_removed",),
    ),
    Protection(
        "Every write waits for the disk",
        switches.do_not_wait_for_the_disk,
        (f"{BOOKS}::test_every_connection_waits_for_the_disk_before_it_says_written",),
    ),
    Protection(
        "A change is written whole or not at all",
        switches.write_in_pieces,
        (f"{OWN}::test_a_change_that_fails_half_way_changes_nothing",),
    ),
    Protection(
        "A buyer is forgotten when the payment can't be sent again",
        switches.keep_the_buyer,
        (f"{RECEIPTS}::test_a_buyer_is_forgotten_with_the_end_of_the_payment",),
    ),
    Protection(
        "The bytes of a phone and an email are brought off the disk",
        switches.leave_the_bytes,
        (f"{BUYERS}::test_after_the_end_of_the_payment_no_file_holds_a_byte_of_them",),
    ),
    Protection(
        "What is deleted is overwritten",
        switches.delete_without_overwriting,
        (f"{BUYERS}::test_after_the_end_of_the_payment_no_file_holds_a_byte_of_them",),
    ),
    Protection(
        "No daily copy holds a customer's phone or email",
        switches.copy_everything,
        (f"{BUYERS}::test_no_daily_copy_holds_them_and_the_copy_works_as_books",),
    ),
    Protection(
        "A payment is never sent again without its buyer",
        switches.send_without_the_buyer,
        (f"{RECEIPTS}::test_without_its_buyer_a_create_is_never_sent_again_only_asked_about",),
    ),
    Protection(
        "The journal keeps no phone and no email that Octo repeats",
        switches.journal_what_octo_repeats,
        (f"{RECEIPTS}::test_the_journal_keeps_no_answer_with_the_customers_phone_in_it",),
    ),
    Protection(
        "The stored request holds neither phone nor email",
        switches.store_the_buyer_in_the_request,
        (f"{HIDDEN}::test_the_stored_request_holds_the_place_and_neither_phone_nor_email",),
    ),
)


class _Listener:
    """Which tests ran and which fell."""

    def __init__(self) -> None:
        self.ran: set[str] = set()
        self.fell: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        name = report.nodeid.partition("[")[0]
        self.ran.add(name)
        if report.failed:
            self.fell.add(name)


def run_tests(tests: Sequence[str]) -> _Listener:
    """In this process, so that a switch holds; what pytest prints is thrown away."""
    listener = _Listener()
    options = [
        "-q",
        "-p",
        "no:randomly",
        "-o",
        "cache_dir=build/cache/mutations",
        "--no-header",
        "--tb=no",
        *tests,
    ]
    silence = io.StringIO()
    with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
        pytest.main(options, plugins=[listener])
    return listener


def what_falls() -> dict[str, list[str]]:
    """For each protection the tests that fell without it. Raises `ValueError` for tests that fall with all in place."""
    every = sorted({test for protection in PROTECTIONS for test in protection.tests})
    whole = run_tests(every)
    wrong = sorted((set(every) - whole.ran) | whole.fell)
    if wrong:
        raise ValueError(f"With every protection in place these don't pass: {wrong}")
    found = {}
    for protection in PROTECTIONS:
        with pytest.MonkeyPatch.context() as patch:
            protection.switch(patch)
            found[protection.name] = sorted(run_tests(protection.tests).fell)
    return found


def table(found: dict[str, list[str]]) -> str:
    rows = ["| protection | test that falls without it |", "|---|---|"]
    for name, tests in found.items():
        fallen = ", ".join(f"`{test.rpartition('::')[2]}`" for test in tests)
        rows.append(f"| {name} | {fallen} |")
    return "\n".join(rows)


def written_table() -> str:
    """As it stands in the guide."""
    return GUIDE.read_text().partition(BEGIN)[2].partition(END)[0].strip()


def main() -> None:
    os.chdir(ROOT)
    found = what_falls()
    if "--write" in sys.argv:
        before, _, rest = GUIDE.read_text().partition(BEGIN)
        GUIDE.write_text(f"{before}{BEGIN}\n{table(found)}\n{END}{rest.partition(END)[2]}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
