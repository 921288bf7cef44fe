"""The differences of a day check in English sentences: what it is, what it means for the money, what to do."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.services.day_compare import Difference


class DifferenceWords(NamedTuple):
    """Whole sentences."""

    what: str
    money: str
    todo: str


WORDS: dict[Difference, DifferenceWords] = {
    Difference.PAID_HERE_ONLY: DifferenceWords(
        "The till has this payment as paid, and Octo doesn't.",
        "The goods may be gone without the money.",
        "Look it up in Octo's cabinet. If the money isn't there, call Octo's support with the number below.",
    ),
    Difference.PAID_THERE_ONLY: DifferenceWords(
        "Octo has the money for this payment, and no sale of the till counts it.",
        "The customer has paid. Don't ask for it again.",
        "Open matters: count the sale as paid if the customer has the goods, or give the money back.",
    ),
    Difference.AMOUNT: DifferenceWords(
        "Octo has another amount or currency for this payment than the till.",
        "It isn't certain how much was taken.",
        "Compare both in Octo's cabinet, settle the rest with the customer, and write down how.",
    ),
    Difference.UNKNOWN_AT_OCTO: DifferenceWords(
        "Octo doesn't find this payment, although it had it before.",
        "It isn't certain where the money is.",
        "Look it up in Octo's cabinet, and call Octo's support with the number below.",
    ),
    Difference.REFUNDED_ELSEWHERE: DifferenceWords(
        "More of this payment was given back than this till gave back.",
        "The customer has that money, and it is missing from the day's takings.",
        "Ask who refunded it in Octo's cabinet, and write that down here.",
    ),
    Difference.REFUND_MISSING: DifferenceWords(
        "The till has a refund of this payment as done, and Octo shows less of it.",
        "The customer may be waiting for the money.",
        "Look in Octo's cabinet whether it went out. If not, call Octo's support with the number below.",
    ),
    Difference.HELD_TOO_LONG: DifferenceWords(
        "Money is still only reserved on the customer's card.",
        "It is neither the shop's nor the customer's, and it goes back by itself when the hold lapses.",
        "Open the till, which takes the money or gives it back. If it stays, do it in Octo's cabinet.",
    ),
    Difference.NOT_TOLD: DifferenceWords(
        "Octo didn't say how this payment stands.",
        "Nothing is known about the money from this.",
        "Check the day again later. If it stays, look the payment up in Octo's cabinet.",
    ),
    Difference.UNRESOLVED: DifferenceWords(
        "This payment isn't settled yet.",
        "The money may still come, or be on its way back.",
        "Leave the till on, which goes on asking Octo; see the open matters. Then check the day again.",
    ),
}
