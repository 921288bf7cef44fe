"""What the shop's notify_url hears: signed, tried again, repeated, out of order, and never far away."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from pos_app.sandbox import callbacks
from pos_app.sandbox.payment import Status
from pos_app.sandbox.rules import Rules
from tests.unit.sandbox.pretend_till import FakeClock, PretendTill
from tests.unit.sandbox.shop_ear import ShopEar, listening

SECRET = "00000000-1111-2222-3333-444444444444"
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
HASH_KEY = "99999999-8888-7777-6666-000000000000"


@pytest.fixture
def ear() -> Iterator[ShopEar]:
    with listening() as heard:
        yield heard


@pytest.mark.parametrize(
    ("formula", "status", "digest"),
    [
        ("A", "succeeded", "4ED8117F66AEB3CE206EAD414904459B5BC76D28"),
        ("A", "canceled", "73BA9FB97F39624CAA49631663C07F8C1A932D3C"),
        ("B", "succeeded", "D03F389628ADE42F7393D457E598600837341787"),
        ("B_upper", "succeeded", "04427C67C7BE348A5E91CA60948DADD6F90DF8E2"),
    ],
)
def test_a_callback_is_signed_by_the_formula_that_the_shop_expects(
    formula: str, status: str, digest: str
) -> None:
    def signed(letters: str) -> str:
        rules = Rules(callback_formula=formula, callback_hex=letters)
        return callbacks.signature(rules, secret=SECRET, uuid=UUID, status=status, hash_key=HASH_KEY)

    assert signed("upper") == digest
    assert signed("lower") == digest.lower()


def test_the_shop_hears_of_each_change_but_not_of_its_own_create(till: PretendTill, ear: ShopEar) -> None:
    uuid = till.create(notify_url=ear.url)["data"]["octo_payment_UUID"]
    till.server.book.open(uuid)
    till.server.book.pay(uuid)
    opened, paid = ear.hears(), ear.hears()
    assert (opened["status"], paid["status"]) == ("wait_user_action", "succeeded")
    assert opened["hash_key"] != paid["hash_key"]
    assert "payed_time" not in opened
    rules = till.server.book.rules
    assert paid["signature"] == callbacks.signature(
        rules, secret="test", uuid=uuid, status="succeeded", hash_key=paid["hash_key"]
    )
    assert (paid["total_sum"], paid["transfer_sum"]) == (Decimal("48500.00"), Decimal("46802.50"))
    assert (paid["shop_transaction_id"], paid["payed_time"]) == ("sale-a1", "2026-11-24 11:00:00")


def test_a_callback_can_be_as_bare_as_it_may_be(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callback_gives_amounts=False)
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    five = {"shop_transaction_id", "octo_payment_UUID", "status", "signature", "hash_key"}
    assert set(ear.hears()) == five


def test_a_shop_that_answers_badly_is_tried_three_times(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callback_retry_ms=0)
    ear.statuses = [500, 404, 503]
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    first, second, third = (ear.hears() for _ in range(3))
    assert first == second == third
    till.create("next-a1", notify_url=ear.url)
    till.server.book.pay("next-a1")
    assert ear.hears()["shop_transaction_id"] == "next-a1"
    tries = [(entry["attempt"], entry["result"]) for entry in till.server.courier.sent()[:3]]
    assert tries == [(1, "HTTP 500"), (2, "HTTP 404"), (3, "HTTP 503")]


def test_a_shop_that_is_away_is_noted(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callback_attempts=1)
    till.create(notify_url="http://127.0.0.1:1/octo")
    till.create("next-a1", notify_url=ear.url)
    till.server.book.pay("sale-a1")
    till.server.book.pay("next-a1")
    ear.hears()
    (away, *_) = till.server.courier.sent()
    assert away["result"] == "no answer: ConnectionRefusedError"
    assert away["url"] == "http://127.0.0.1:1/octo"


def test_each_callback_can_come_more_than_once(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callback_copies=2)
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    assert ear.hears() == ear.hears()


def test_the_last_status_can_arrive_before_the_earlier_ones(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callbacks_out_of_order=True)
    till.create(auto_capture=False, notify_url=ear.url)
    till.server.book.open("sale-a1")
    till.server.book.pay("sale-a1")
    till.server.book.decide("sale-a1", "capture")
    assert ear.hears_statuses(3) == ["succeeded", "waiting_for_capture", "wait_user_action"]


@pytest.mark.parametrize(("decision", "ends_as"), [("capture", "succeeded"), ("cancel", "canceled")])
def test_the_shop_may_decide_about_a_hold_in_its_answer(
    till: PretendTill, ear: ShopEar, decision: str, ends_as: str
) -> None:
    ear.answer = {"accept_status": decision}
    till.create(auto_capture=False, notify_url=ear.url)
    till.server.book.pay("sale-a1")
    assert ear.hears_statuses(2) == ["waiting_for_capture", ends_as]
    assert till.payment()["status"] == ends_as


def test_an_undecided_hold_is_called_back_until_the_shop_asks_to_stop(
    till: PretendTill, ear: ShopEar
) -> None:
    till.control("rules", callback_hold_repeat_s=0)
    till.create(auto_capture=False, notify_url=ear.url)
    till.server.book.pay("sale-a1")
    assert ear.hears_statuses(2) == ["waiting_for_capture", "waiting_for_capture"]
    ear.answer = {"accept_status": "waiting_user_action"}
    # What was under way with the old answer may still bring another one.
    for marker in ("first-a1", "second-a1"):
        paid_and_heard(till, ear, marker)
    assert paid_and_heard(till, ear, "third-a1") == []
    assert till.payment()["status"] == "waiting_for_capture"


def test_a_hold_that_is_captured_or_forgotten_meanwhile_is_not_called_back_again(
    till: PretendTill, ear: ShopEar
) -> None:
    till.control("rules", callback_hold_repeat_s=0)
    for name in ("sale-a1", "gone-a1"):
        till.create(name, auto_capture=False, notify_url=ear.url)
        till.server.book.pay(name)
        assert ear.hears()["status"] == "waiting_for_capture"
    till.server.book.decide("sale-a1", "capture")
    till.server.book.reset()
    for marker in ("first-a1", "second-a1"):
        paid_and_heard(till, ear, marker)
    assert paid_and_heard(till, ear, "third-a1") == []


def test_an_answer_that_is_no_json_decides_nothing(till: PretendTill, ear: ShopEar) -> None:
    ear.raw_answer = b"thank you"
    till.create(auto_capture=False, notify_url=ear.url)
    till.server.book.pay("sale-a1")
    ear.hears()
    paid_and_heard(till, ear, "next-a1")
    assert till.payment()["status"] == "waiting_for_capture"


def test_a_payment_that_nobody_looks_at_still_lapses_aloud(till: PretendTill, ear: ShopEar) -> None:
    till.create(ttl=1, notify_url=ear.url)
    till.control("clock", advance_s=60)
    assert ear.hears()["status"] == "canceled"
    till.server.faults.add("customer_pays", value=0)
    till.create("now-a1", notify_url=ear.url)
    assert ear.hears_statuses(2) == ["wait_user_action", "succeeded"]


def test_a_callback_never_leaves_the_neighbourhood(till: PretendTill, ear: ShopEar) -> None:
    far = ("https://shop.example/octo", "http://8.8.8.8/octo", "http://[::1/", "ftp://127.0.0.1/")
    assert [callbacks.is_near(url) for url in far] == [False] * 4
    assert all(callbacks.is_near(url) for url in (ear.url, "http://192.168.1.9/o", "https://localhost/"))
    till.create(notify_url="https://shop.example/octo")
    till.server.book.pay("sale-a1")
    (entry,) = till.server.courier.sent()
    assert (entry["attempt"], entry["result"][:8]) == (0, "not sent")


def test_callbacks_can_be_switched_off(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callbacks_sent=False)
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    assert till.http.get("/_sandbox/callbacks").json() == {"callbacks": []}


def test_the_cabinets_address_is_used_when_the_till_names_none(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", cabinet_notify_url=ear.url)
    till.create()
    till.server.book.decline("sale-a1")
    assert ear.hears()["status"] == "canceled"


def test_a_callback_can_be_sent_again_by_hand(till: PretendTill, ear: ShopEar, clock: FakeClock) -> None:
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    ear.hears()
    clock.pass_minutes(5)
    assert till.control("callbacks/again", payment="sale-a1")["payment"]["status"] == "succeeded"
    assert ear.hears()["status"] == "succeeded"


def test_a_stopped_sandbox_calls_nobody_and_a_started_one_again(till: PretendTill, ear: ShopEar) -> None:
    till.control("rules", callback_retry_ms=3_600_000)
    ear.statuses = [500]
    till.create(notify_url=ear.url)
    till.server.book.pay("sale-a1")
    ear.hears()
    till.server.stop()
    till.server.book.force_status("sale-a1", Status.CANCELED)
    till.server.start()
    till.server.book.force_status("sale-a1", Status.SUCCEEDED)
    assert ear.hears()["status"] == "succeeded"


def paid_and_heard(till: PretendTill, ear: ShopEar, name: str) -> list[str]:
    """Pays another sale and returns whose callbacks came before its own."""
    till.create(name, notify_url=ear.url)
    till.server.book.pay(name)
    others: list[str] = []
    while (heard := str(ear.hears()["shop_transaction_id"])) != name:
        others.append(heard)
    return others
