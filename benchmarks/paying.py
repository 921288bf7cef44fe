"""P3: from the pay key to the painted QR, less the server's own time. P6: from “paid” at Octo to the green screen."""

from __future__ import annotations

import time

from benchmarks.process import Launched, Moment, launched
from benchmarks.results import Result, median, p99, scaled_bar
from benchmarks.shop import Shop
from benchmarks.trade import Till, customer_pays, open_till
from benchmarks.typist import F9, SPACE

P50_BAR_MS, P99_BAR_MS, TABLE_FLOOR_MS = 8.0, 16.0, 6.0
POLL_MS, AFTER_POLL_MS = 2000.0, 20.0
CASHIER_S = 0.5
"""Nobody is quicker from the last scan to the pay key."""
ADDRESS = "http://127.0.0.1:40000/pay/0193f0aa-7c1e-4d5b-9b1e-{:012d}?language=en"


def measure_paying(shop: Shop, octo: Launched, *, payments: int, polls: int) -> list[Result]:
    bare = _bare(payments // 2)
    # What other tills asked for before.
    octo.collect()
    with open_till(shop.afresh()) as till:
        shown = [_pay(till, shop, octo, is_hurried=True)[0] for _ in range(payments)]
        green = [_pay(till, shop, octo, is_hurried=False)[1:] for _ in range(polls)]
    bare += _bare(payments - payments // 2)
    floor = median(bare)
    waited, after_answer = [one[0] for one in green], [one[1] for one in green]
    note = f"{shop.count} goods, {payments} payments; floor: qrcode encodes and a bare window paints"
    p50_bar, p99_bar = (
        scaled_bar(bar, floor=floor, table_floor=TABLE_FLOOR_MS) for bar in (P50_BAR_MS, P99_BAR_MS)
    )
    note_green = f"{polls} payments, paid just after a status read: the longest wait there is"
    return [
        Result("P3 pay key to painted QR, p50", median(shown), "ms", floor, p50_bar, note),
        Result("P3 pay key to painted QR, p99", p99(shown), "ms", p99(bare), p99_bar, note),
        Result(
            "P6 paid at Octo to green, longest",
            max(waited),
            "ms",
            POLL_MS,
            POLL_MS + AFTER_POLL_MS,
            note_green,
        ),
        Result("P6 Octo's answer to green, longest", max(after_answer), "ms", 0.0, AFTER_POLL_MS, note_green),
    ]


def _pay(till: Till, shop: Shop, octo: Launched, *, is_hurried: bool) -> tuple[float, float, float]:
    """One sale. Milliseconds to the QR, from paid to green, and from the answer that said so to green."""
    till.fill(shop.codes[:1])
    time.sleep(CASHIER_S)
    pressed_s = till.press_pay()
    painted = till.program.wait_for("qr")
    payment_id, own_ms = _own_time(octo.wait_for("created"))
    if not is_hurried:
        octo.wait_for("status")
    customer_pays(payment_id, octo_url=shop.octo_url)
    paid_s = octo.wait_for("paid", more=payment_id).at_s
    if is_hurried:
        till.typist.press(F9)
    answered = octo.wait_for("status")
    green = till.program.wait_for("paid", more=payment_id)
    till.typist.press(SPACE)
    till.program.wait_for("basket", more="0")
    shown_ms = (painted.at_s - pressed_s) * 1000 - own_ms
    return shown_ms, (green.at_s - paid_s) * 1000, (green.at_s - answered.at_s) * 1000


def _own_time(created: Moment) -> tuple[str, float]:
    payment_id, spent_ns = created.more.split(" ")
    return payment_id, int(spent_ns) / 1e6


def _bare(count: int) -> list[float]:
    texts = [ADDRESS.format(number) for number in range(count)]
    with launched("benchmarks.bare_qr", *texts) as window:
        found = []
        for text in texts:
            asked = window.wait_for("asked", more=text)
            found.append((window.wait_for("qr", more=text).at_s - asked.at_s) * 1000)
        return found
