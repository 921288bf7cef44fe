"""`pos-app octo` as an owner types it, over fakes and beside real books."""

from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.services.day_check_words import WORDS
from pos_app.services.day_compare import Difference
from tests.helpers.builders import make_answer, make_payment, make_sale
from tests.helpers.fake_ports import NotFoundError, NotReachedError
from tests.helpers.fakes_cli import Terminal

S = PaymentState


def books(terminal: Terminal, *states: PaymentState) -> list[str]:
    """Sales of the day, one payment each; returns their ids."""
    store, made = terminal.folder.store, []
    for number, state in enumerate(states, start=1):
        sale = make_sale(id=f"{number:032x}", number=f"1-{number:06}")
        payment = make_payment(state, sale=sale, octo_uuid=None)
        store.sales[sale.id] = sale
        store.payments[payment.id] = payment
        made.append(payment.id)
    return made


def test_a_day_that_agrees_ends_with_0_and_one_sentence(terminal: Terminal) -> None:
    books(terminal, S.PAID, S.PAID)
    terminal.folder.octo.said = Said.SUCCEEDED

    assert terminal.type("octo", "check") == 0
    assert terminal.out == "2026-11-24: all payments agree with Octo (2 read).\n"
    assert terminal.err.splitlines()[-1] == "Read 2 of 2 payments."


def test_a_day_without_payments_agrees(terminal: Terminal) -> None:
    assert terminal.type("octo", "check") == 0
    assert terminal.out == "2026-11-24: all payments agree with Octo (0 read).\n"
    assert terminal.folder.octo.calls == []


def test_differences_are_told_in_a_table_and_in_sentences_and_end_with_1(terminal: Terminal) -> None:
    first, _ = books(terminal, S.FAILED, S.PAID)
    terminal.folder.octo.said = Said.SUCCEEDED

    assert terminal.type("octo", "check") == 1
    lines = terminal.out.splitlines()
    assert lines[0].split() == ["SALE", "TIME", "AMOUNT", "TILL", "OCTO", "PAYMENT"]
    assert lines[1].split() == [
        "1-000001", "2026-11-24", "14:05", "4500.00", "UZS", "failed", "succeeded", first,
    ]  # fmt: skip
    for sentence in WORDS[Difference.PAID_THERE_ONLY]:
        assert f"  {sentence}" in lines
    assert "2026-11-24: every payment was read (2)." in lines


def test_a_difference_of_an_earlier_day_stays_on_the_list(terminal: Terminal) -> None:
    books(terminal, S.FAILED)
    terminal.folder.octo.said = Said.SUCCEEDED
    terminal.type("octo", "check")
    terminal.folder.clock.advance(86_400)

    assert terminal.type("octo", "check") == 1
    assert "1-000001" in terminal.out


def test_a_written_reason_takes_it_off_the_list(terminal: Terminal) -> None:
    (payment,) = books(terminal, S.FAILED)
    terminal.folder.octo.said = Said.SUCCEEDED
    terminal.type("octo", "check")

    assert terminal.type("octo", "settle", payment, "--reason", "given back in cash") == 0
    assert terminal.type("octo", "check") == 0


@pytest.mark.parametrize(("number", "reason", "status"), [("unknown", "given back", 1), ("", ".", 2)])
def test_what_is_not_on_the_list_or_has_no_reason_is_not_settled(
    terminal: Terminal, number: str, reason: str, status: int
) -> None:
    (payment,) = books(terminal, S.FAILED)
    terminal.folder.octo.said = Said.SUCCEEDED
    terminal.type("octo", "check")

    assert terminal.type("octo", "settle", number or payment, "--reason", reason) == status
    assert len(terminal.err.splitlines()) == 1
    assert terminal.type("octo", "check") == 1


def test_without_octo_it_says_that_it_is_not_finished_and_goes_on_later(terminal: Terminal) -> None:
    books(terminal, S.PAID, S.PAID)
    terminal.folder.octo.said = Said.SUCCEEDED
    terminal.folder.octo.script = [NotReachedError("Octo can't be reached.") for _ in range(5)]

    assert terminal.type("octo", "check") == 1
    assert terminal.out == (
        "Not finished: 2 of 2 payments weren't read. Octo can't be reached. "
        "What was found is kept; the same command goes on from there.\n"
    )
    assert terminal.type("octo", "check") == 0


def test_ctrl_c_keeps_what_was_found_and_the_next_run_goes_on(terminal: Terminal) -> None:
    first, *_ = books(terminal, S.FAILED, S.PAID, S.PAID)
    octo = terminal.folder.octo
    octo.said = Said.SUCCEEDED

    def press_ctrl_c() -> None:
        if len(octo.calls) == 2:
            raise KeyboardInterrupt

    octo.on_read = press_ctrl_c
    assert terminal.type("octo", "check") == 1
    assert "Not finished: 2 of 3 payments weren't read." in terminal.out
    assert first in terminal.out
    octo.on_read = lambda: None
    octo.calls.clear()
    assert terminal.type("octo", "check") == 1

    assert len(octo.calls) == 2
    assert "2026-11-24: every payment was read (3)." in terminal.out


def test_days_are_chosen_by_the_shops_date(terminal: Terminal) -> None:
    books(terminal, S.PAID)
    terminal.folder.octo.said = Said.SUCCEEDED

    assert terminal.type("octo", "check", "--until", "2026-11-23") == 0
    assert terminal.out == "2026-11-23: all payments agree with Octo (0 read).\n"
    assert terminal.type("octo", "check", "--since", "2026-11-20") == 0
    assert terminal.out == "2026-11-20/2026-11-24: all payments agree with Octo (1 read).\n"


@pytest.mark.parametrize(
    "arguments",
    [["--since", "2026-11-25", "--until", "2026-11-24"], ["--since", "24.11.2026"], ["--until"], ["now"]],
)
def test_days_that_are_none_end_with_2_and_nothing_is_asked(terminal: Terminal, arguments: list[str]) -> None:
    books(terminal, S.PAID)
    assert terminal.type("octo", "check", *arguments) == 2
    assert terminal.folder.octo.calls == []


def test_nothing_that_octo_sends_steers_the_terminal(terminal: Terminal) -> None:
    (payment,) = books(terminal, S.PAID)
    evil = make_answer(terminal.folder.store.payments[payment], Said.PENDING, status="\x1b[2Jpaid\n")
    terminal.folder.octo.script = [evil]

    assert terminal.type("octo", "check") == 1
    assert "\x1b" not in terminal.out
    assert "?[2Jpaid?" in terminal.out


def test_a_test_payment_and_one_that_octo_lost_are_told(terminal: Terminal) -> None:
    (payment,) = books(terminal, S.PAID)
    known = terminal.folder.store.payments[payment]
    terminal.folder.store.payments[payment] = known._replace(
        is_live=False, amount=Money(1_050, known.amount.currency)
    )
    terminal.folder.octo.script = [NotFoundError("none")]

    assert terminal.type("octo", "check") == 1
    assert "10.50 UZS TEST" in terminal.out
    assert WORDS[Difference.UNKNOWN_AT_OCTO].what in terminal.out


def test_every_difference_has_its_three_sentences() -> None:
    assert set(WORDS) == set(Difference)
    for words in WORDS.values():
        assert all(sentence.endswith(".") for sentence in words)
    assert len({words.what for words in WORDS.values()}) == len(Difference)
