"""What a cashier and a customer do while it is measured."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.request import Request, urlopen

from benchmarks.process import Launched, launched
from benchmarks.shop import Shop
from benchmarks.typist import CONTROL, RETURN, Typist

CUSTOMER_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Till:
    """The real program with a typist at its keys."""

    program: Launched
    typist: Typist

    def fill(self, codes: tuple[str, ...], *, units_before: int = 0) -> None:
        """One scan after the other, each painted before the next."""
        for count, code in enumerate(codes, start=units_before + 1):
            self.typist.scan(code)
            self.program.wait_for("basket", more=str(count))

    def press_pay(self) -> float:
        return self.typist.press(CONTROL, RETURN)


@contextmanager
def open_till(shop: Shop, *, watched: str = "everything") -> Iterator[Till]:
    """`watched` is one of the words that `launched_till` knows."""
    arguments = (watched, "--data-dir", str(shop.folder))
    with launched("benchmarks.launched_till", *arguments) as program, Typist() as typist:
        typist.focus(int(program.wait_for("painted").more))
        yield Till(program, typist)


def open_payment(shop: Shop) -> None:
    """Leaves a sale with a QR on screen behind, as kill -9 leaves it."""
    with open_till(shop) as till:
        till.fill(shop.codes[:3])
        till.press_pay()
        till.program.wait_for("qr")


def customer_pays(payment_id: str, *, octo_url: str) -> None:
    body = f'{{"shop_transaction_id": "{payment_id}"}}'.encode()
    headers = {"Content-Type": "application/json"}
    ask = Request(f"{octo_url}/_sandbox/pay", data=body, headers=headers)  # noqa: S310 - our own sandbox
    with urlopen(ask, timeout=CUSTOMER_TIMEOUT_S) as answer:  # noqa: S310 - as above
        answer.read()
