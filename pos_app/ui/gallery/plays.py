"""What happens at the counter before a picture is taken: each play brings a made-up shop into one situation."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.answer import Said
from pos_app.domain.discount import Discount
from pos_app.domain.events import SecretProblem
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.domain.refund import RefundLine
from pos_app.services.ports import Lane
from pos_app.services.settings import Settings
from pos_app.ui.gallery.made_up_shop import SHOP, MadeUpShop
from pos_app.ui.gallery.scripted_octo import RECEIPT, NoAnswer, NotKnown, Refused, answer

Play = Callable[[MadeUpShop], None]

LINES = 6
UNKNOWN_CODE = "4006381333931"
OCTOS_WORDS = "Octo's own words"
MANY = 9
"""More calls than any play makes."""


# --- How a shop starts


def filled(language: str) -> MadeUpShop:
    """Some lines in the basket: pieces, one of them twice, and something weighed."""
    shop = empty(language)
    pieces = [product for product in shop.goods if not product.is_weighed]
    shop.scan(*pieces[:LINES], pieces[0])
    shop.till.counter.add(next(one for one in shop.goods if one.is_weighed), quantity="2,350")
    shop.tasks.crank()
    return shop


def empty(language: str) -> MadeUpShop:
    return MadeUpShop(_speaking(SHOP, language))


def without_goods(language: str) -> MadeUpShop:
    return MadeUpShop(_speaking(SHOP, language), has_goods=False)


def training(language: str) -> MadeUpShop:
    return MadeUpShop(_speaking(SHOP._replace(is_test=True), language))


def not_set_up(language: str) -> MadeUpShop:
    return MadeUpShop(_speaking(Settings(), language), has_goods=False)


def restarted(language: str) -> MadeUpShop:
    """The till was stopped while a QR was up, and Octo has not been asked yet."""
    before = filled(language)
    waiting(before)
    return MadeUpShop(books=before.books, octo=before.octo)


def _speaking(settings: Settings, language: str) -> Settings:
    return settings._replace(cashier_language=language, customer_language=language)


# --- Selling


def nothing(_: MadeUpShop) -> None:
    """As it starts."""


def unknown_code(shop: MadeUpShop) -> None:
    shop.till.counter.scan(UNKNOWN_CODE)


def parked_baskets(shop: MadeUpShop) -> None:
    for place in (3, 8):
        shop.scan(*shop.goods[place : place + 2])
        shop.till.parking().park("")
        shop.tasks.crank()
    shop.scan(shop.goods[2])


def discounted(shop: MadeUpShop) -> None:
    """A line and the basket cost less, and something is noted about the sale."""
    shop.till.changes().discount_line(2, Discount(10_00, is_percent=True))
    shop.till.changes().discount_basket(Discount(2000_00, is_percent=False))
    shop.till.changes().note_sale("Dilnoza, 14:30")
    shop.tasks.crank()


def age_question(shop: MadeUpShop) -> None:
    """Of a product that the sample shop doesn't have."""
    beer = Product("4780000001000", "Pivo 0,5 l", Money(1_290_000, Currency.UZS), age_limit=20)
    shop.till.counter.add(beer)
    shop.tasks.crank()


def marked_goods(shop: MadeUpShop) -> None:
    """One of two packages was scanned by its plain barcode; the sample shop doesn't have them."""
    water = Product("4870216760007", "Mineral suv 1 l", Money(650_000, Currency.UZS), is_marked=True)
    shop.till.counter.add(water, mark="010487021676000721qKkdi+S\x1d93U3g5")
    shop.till.counter.add(water)
    shop.tasks.crank()


def keyring_locked(shop: MadeUpShop) -> None:
    shop.keyring.problem = SecretProblem.LOCKED
    shop.till.owner.check_secret()
    shop.tasks.crank()


def damaged_books(shop: MadeUpShop) -> None:
    shop.till.opening.start(ask_about_move=lambda: None)
    shop.wait(1.0)


# --- Paying


def preparing(shop: MadeUpShop) -> None:
    """The request is on its way, and nothing else happens any more."""
    shop.till.checkout.take_payment()
    shop.tasks.crank(Lane.STORAGE)
    shop.tasks.stop()


def waiting(shop: MadeUpShop) -> None:
    shop.pay()
    shop.wait(70.0)


def engaged(shop: MadeUpShop) -> None:
    shop.octo.said = Said.ENGAGED
    waiting(shop)


def no_connection(shop: MadeUpShop) -> None:
    engaged(shop)
    _cut_the_line(shop)
    shop.wait(12.0)


def create_unknown(shop: MadeUpShop) -> None:
    _cut_the_line(shop)
    shop.pay()
    shop.wait(3.0)


def confirming(shop: MadeUpShop) -> None:
    """Octo holds the money, and the capture is on its way."""
    shop.octo.said = Said.HELD
    shop.till.checkout.take_payment()
    shop.tasks.crank(Lane.STORAGE)
    shop.tasks.crank(Lane.NETWORK, most=1)
    shop.tasks.crank(Lane.STORAGE)
    shop.timers.pass_time(2.0, between=lambda: None)
    shop.tasks.crank(Lane.NETWORK, most=1)
    shop.tasks.crank(Lane.STORAGE)
    shop.tasks.stop()


def held(shop: MadeUpShop) -> None:
    """The cashier decides, and a line was taken out already."""
    shop.set(is_two_stage=True, hold_waits_for_cashier=True)
    shop.octo.said = Said.HELD
    shop.pay()
    shop.wait(3.0)
    shop.till.held().take_out(2)
    shop.tasks.crank()


def hold_lapsing(shop: MadeUpShop) -> None:
    held(shop)
    shop.wait(1230.0)


def capture_unknown(shop: MadeUpShop) -> None:
    held(shop)
    _cut_the_line(shop)
    shop.till.held().take_money()
    shop.wait(1.0)


def abandoned(shop: MadeUpShop) -> None:
    """Given up: the basket is back, and a new QR says until when the old one can be paid."""
    shop.pay()
    shop.wait(30.0)
    shop.give_up()


# --- How it ended


def paid(shop: MadeUpShop) -> None:
    shop.octo.said = Said.SUCCEEDED
    waiting(shop)


def with_tax_receipt(shop: MadeUpShop) -> None:
    """A shop that sends tax data, and a sale of which the tax office has the receipt."""
    shop.set(basket_mode="fiscal")
    shop.octo.receipt = RECEIPT
    paid(shop)


def failed(shop: MadeUpShop) -> None:
    refused("shop_not_approved", code=5)(shop)


def refused(reason: str, *, code: int) -> Play:
    """Octo's error of that number, with words of its own."""

    def play(shop: MadeUpShop) -> None:
        shop.octo.script = [Refused(reason, code=code, detail=OCTOS_WORDS)]
        shop.pay()

    return play


def expired(shop: MadeUpShop) -> None:
    shop.pay()
    shop.wait(601.0)


def disputed(shop: MadeUpShop) -> None:
    """Octo says paid, and another amount."""
    shop.pay()
    payment = shop.payment
    shop.octo.script = [answer(payment.id, Said.SUCCEEDED)._replace(total_minor=1)]
    shop.wait(2.0)


# --- What is left


def open_matters(shop: MadeUpShop) -> None:
    """One of each kind: late money, a contradiction, a payment beside the counter, a given-up one."""
    shop.pay()
    shop.give_up()
    shop.till.counter.clear()
    shop.tasks.crank()
    shop.octo.said = Said.SUCCEEDED
    shop.wait(61.0)
    shop.octo.said = Said.CREATED
    shop.scan(shop.goods[7], shop.goods[9])
    disputed(shop)
    shop.till.checkout.acknowledge()
    shop.till.counter.clear()
    shop.scan(shop.goods[3])
    shop.pay()
    shop.till.checkout.put_in_background()
    shop.tasks.crank()
    shop.scan(shop.goods[4], shop.goods[5])
    shop.pay()
    shop.give_up()


def refund_unknown(shop: MadeUpShop) -> None:
    """Nobody knows yet whether the money of this sale went back."""
    paid(shop)
    payment = shop.payment
    shop.octo.refund_script = [NoAnswer("lost") for _ in range(MANY)]
    shop.till.counter.start_next()
    shop.refunds.refund(payment.id, amount=payment.amount, reason="Came back")
    shop.wait(1.0)


def day_with_differences(shop: MadeUpShop) -> None:
    """Two sales that agree, one that Octo lost, and one that was paid although the till had closed it."""
    paid(shop)
    for product in shop.goods[7:9]:
        shop.till.counter.start_next()
        shop.scan(product)
        shop.pay()
        shop.wait(3.0)
    shop.till.counter.start_next()
    shop.octo.said = Said.CREATED
    shop.scan(shop.goods[9])
    shop.pay()
    shop.give_up()
    shop.till.counter.clear()
    shop.wait(1000.0)
    shop.octo.said = Said.SUCCEEDED
    shop.octo.script = [NotKnown("none")]


def some_sales(shop: MadeUpShop) -> None:
    """A large sale, a small one, and one of which some goods came back."""
    paid(shop)
    payment = shop.payment
    shop.till.counter.start_next()
    worth = shop.refunds.worth_of(payment.id, lines=(RefundLine(1, 1000),))
    least = Money(25_000_00, Currency.UZS)
    amount = least if worth is None or worth.minor < least.minor else worth
    shop.refunds.refund(payment.id, amount=amount, reason="Wrong price")
    shop.wait(10.0)
    for product in shop.goods[7:9]:
        shop.scan(product)
        waiting(shop)
        shop.till.counter.start_next()
        shop.wait(600.0)


def large_sale(shop: MadeUpShop) -> None:
    """More than Octo gives back at once."""
    television = Product("4780000000056", "Televizor 55", Money(1_250_000_000, Currency.UZS))
    shop.till.counter.add(television, quantity="2")
    paid(shop)
    shop.till.counter.start_next()
    shop.tasks.crank()


def _cut_the_line(shop: MadeUpShop) -> None:
    shop.octo.script = [NoAnswer("lost") for _ in range(MANY)]
