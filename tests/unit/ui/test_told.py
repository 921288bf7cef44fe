"""The list of sentences that the window can show in other languages: none is missing, none is dead."""

from __future__ import annotations

import re
import subprocess
import sys

from pos_app.domain.payment import PaymentState
from pos_app.domain.refund import RefundState
from pos_app.domain.sale import SaleState
from pos_app.ui.sentences import books, disk, goods, setup
from tests.helpers.raised_sentences import HOLE, raised_sentences

LISTS = (
    *(disk.SENTENCES, setup.SENTENCES),
    *(books.SENTENCES, books.WITH_WORDS, books.WORDS),
    *(goods.SENTENCES, goods.WITH_WORDS, goods.WORDS),
)
STATES = {state.value for kind in (PaymentState, SaleState, RefundState) for state in kind}
# No window sets these: only options of commands do, and commands speak English.
OF_COMMANDS = {
    "% is not a web address.",
    "% holds characters that a web address can't have.",
    "% must be one of %.",
    "The address of Octo must not hold “?” or “#”.",
    "The address of Octo must begin with https://; http:// is only for a sandbox on this PC.",
    "A QR code can live % to % minutes.",
    "The zone of Octo's times must be one of %, or like +05:00.",
    "The description must have 1 to % characters; Octo requires one for each payment.",
    "At most % ways of paying can be set.",
    "A way of paying is one word in Latin letters, as Octo names it: bank_card.",
    "The tag is one line of at most % characters, or empty.",
    "The tsp id is the whole number, greater than 0, that Octo gave the shop.",
    "The seller's tax number is an INN of % digits or a PINFL of % digits.",
    "The callback formula must be one of %.",
    "The callback is longer than % characters, so it isn't Octo's.",
    "That is no callback of Octo. % Nothing was changed.",
}
# The counter and the pages turn these into refusals with words of their own.
SAID_OTHERWISE = {
    "A discount must be between 0 and the price of the line.",
    "A discount must be between 0 and the price of the basket.",
    "A discount must be between 0 and 100 percent.",
    "A line needs a name of 1 to % characters, on one line.",
    "A note has at most % characters, on one line.",
    "“%” is no layout of a scale's labels. One is 21IIIIIWWWWWC.",
    "A line of the basket is in another currency.",
    "That line is no longer in the basket.",
    "The product's price is in another currency than the basket.",
    "The basket's total is too large to be held.",
    "“%” is sold in whole numbers only.",
    "“%” is not a quantity.",
    "“%” has more digits than a quantity can hold.",
    "A quantity must be more than 0 and at most 1,000,000.",
    "A buyer needs a name of the shop's own.",
    "A phone number or an email address is needed.",
    "A phone number is 9 to 15 digits with the country, without a plus.",
}
# Nothing that a person does leads there: they say which rule of the program was broken.
OF_THE_PROGRAM = {
    "An amount must be a whole number of minor units, not %.",
    "A quantity must be a whole number of thousandths, not %.",
    "The amount is not a number.",
    "% has more decimals than % can hold.",
    "% and % can't be added or compared.",
    "A divisor must be positive.",
    "A part of the basket's discount must be part of the line's discount.",
    "Only amounts and weights of 0 or more can be split.",
    "There is nothing that the amount could be spread over.",
    "A payment in % can't take %.",
    "A hold that came after giving up is released, never captured.",
    "A refund in % can't become %.",
}
NOT_SHOWN = OF_COMMANDS | SAID_OTHERWISE | OF_THE_PROGRAM


def plain(source: object) -> str:
    return re.sub(r"%\d", HOLE, str(source))


def listed() -> set[str]:
    return {plain(source) for sources in LISTS for source in sources}


def real() -> dict[str, str]:
    """Sentence to its place. Reasons for refused rows are listed as the whole sentences that they are made of."""
    found = {}
    for one in raised_sentences():
        is_row = one.kind == "on_refused"
        text = f"{one.text[:1].upper()}{one.text[1:]}." if is_row else one.text
        found[text] = one.place
    return found


def test_sentences_are_found_in_every_part_of_the_program() -> None:
    parts = {place.split("/")[1] for place in real().values()}

    assert parts == {"domain", "services", "storage", "system", "octo", "bootstrap"}
    assert len(real()) > 100


def test_each_sentence_that_can_reach_the_window_is_in_its_list() -> None:
    missing = {text: place for text, place in real().items() if text not in listed() | NOT_SHOWN}

    assert missing == {}


def test_no_sentence_of_the_list_is_one_that_nothing_says_any_more() -> None:
    assert listed() - real().keys() - STATES == set()


def test_each_state_that_a_finding_may_name_has_a_word() -> None:
    assert STATES - listed() == set()


def test_what_is_left_out_is_still_said_somewhere_and_not_listed_as_well() -> None:
    assert NOT_SHOWN - real().keys() == set()
    assert NOT_SHOWN & listed() == set()


def test_no_sentence_is_listed_twice() -> None:
    sources = [plain(source) for sources in LISTS for source in sources]

    assert sorted(sources) == sorted(set(sources))


def test_the_window_starts_without_the_sentences() -> None:
    program = "import sys, pos_app.ui.main_window; print('pos_app.ui.sentences' in sys.modules)"
    ran = subprocess.run((sys.executable, "-c", program), capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "False"
