"""Every screen, page, sheet and list of the till, in the order in which the gallery shows them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from pos_app.ui.gallery import looks, plays
from pos_app.ui.gallery.looks import Look, page
from pos_app.ui.gallery.made_up_shop import MadeUpShop
from pos_app.ui.gallery.plays import Play
from pos_app.ui.screens.screen import Key

Start = Callable[[str], MadeUpShop]


class Seen(Enum):
    """What a scene shows."""

    CASHIER = "cashier"
    CUSTOMER = "customer"
    PARTS = "parts"


class Scene(NamedTuple):
    """`start` makes the shop, given the language; `play` moves it; then `looks` are taken on the window one by one.

    `seen` says what is looked at.
    """

    name: str
    play: Play = plays.nothing
    looks: tuple[Look, ...] = ()
    start: Start = plays.filled
    seen: Seen = Seen.CASHIER


_SELLING = (
    Scene("sell-empty", start=plays.empty),
    Scene("sell"),
    Scene("numbers", looks=(looks.numbers,)),
    Scene("search", looks=(looks.search("sh"),)),
    Scene("search-nothing", looks=(looks.search("qwxz"),)),
    Scene("unknown-code", plays.unknown_code),
    Scene("discounts", plays.discounted),
    Scene("age-question", plays.age_question),
    Scene("marked-goods", plays.marked_goods),
    Scene("no-goods", start=plays.without_goods),
    Scene("keyring-locked", plays.keyring_locked),
    Scene("books-damaged", plays.damaged_books),
)
_SHEETS = (
    Scene("quantity", looks=(looks.quantity,)),
    Scene("discount", looks=(looks.key(Key.DISCOUNT),)),
    Scene("discount-all", plays.discounted, looks=(looks.key(Key.DISCOUNT_ALL),)),
    Scene("price", looks=(looks.key(Key.PRICE),)),
    Scene("note", looks=(looks.key(Key.NOTE),)),
    Scene("typed-line", looks=(looks.key(Key.TYPED_LINE),)),
    Scene("new-product", plays.unknown_code, looks=(looks.key(Key.NEW_PRODUCT),)),
    Scene("more", looks=(looks.key(Key.MORE),)),
    Scene("clear", looks=(looks.clear_question,)),
    Scene("parked", plays.parked_baskets, looks=(looks.key(Key.TAKE_BACK),)),
    Scene("e-receipt", looks=(looks.e_receipt,)),
    Scene("menu", looks=(looks.menu,)),
    Scene("languages", looks=(looks.language_list,)),
    Scene("keys", looks=(looks.key_list,)),
    Scene("moved-folder", looks=(looks.move_question,)),
)
_PAYING = (
    Scene("preparing", plays.preparing),
    Scene("pay", plays.waiting),
    Scene("customer-paying", plays.engaged),
    Scene("no-connection", plays.no_connection),
    Scene("checking", start=plays.restarted),
    Scene("unknown", plays.create_unknown),
    Scene("held", plays.confirming),
    Scene("held-for-cashier", plays.held),
    Scene("hold-lapsing", plays.hold_lapsing),
    Scene("capture-unknown", plays.capture_unknown),
    Scene("give-up", plays.engaged, looks=(looks.give_up_question,)),
    Scene("close", plays.waiting, looks=(looks.close_question,)),
    Scene("abandoned", plays.abandoned),
)
_ENDED = (
    Scene("paid", plays.paid),
    Scene("tax-receipt", plays.with_tax_receipt, looks=(looks.tax_receipt,)),
    Scene("failed", plays.failed),
    Scene("expired", plays.expired),
    Scene("disputed", plays.disputed),
    Scene("new-code", plays.disputed, looks=(looks.new_code_question,)),
    Scene("late-money", plays.open_matters),
    Scene("open-matters", plays.open_matters, looks=(page("matters"),)),
    Scene("refund-unknown", plays.refund_unknown, looks=(page("matters"),)),
    Scene("nothing-open", looks=(page("matters"),)),
)
_PAGES = (
    Scene("sales", plays.some_sales, looks=(page("sales"),)),
    Scene("no-sales", start=plays.empty, looks=(page("sales"),)),
    Scene("sale", plays.some_sales, looks=(page("sales"), looks.oldest_sale, looks.mark_two_lines)),
    Scene(
        "refund",
        plays.some_sales,
        looks=(page("sales"), looks.oldest_sale, looks.mark_two_lines, looks.refund_question),
    ),
    Scene(
        "refund-in-parts",
        plays.large_sale,
        looks=(page("sales"), looks.oldest_sale, looks.mark_two_lines, looks.refund_question),
    ),
    Scene("day-check", plays.day_with_differences, looks=(page("day_check"), looks.check_the_day)),
    Scene("goods", looks=(page("goods"),)),
    Scene("product", looks=(page("goods"), looks.first_product)),
    Scene("settings", looks=(page("settings"),)),
    Scene("setup", start=plays.not_set_up, looks=(page("setup"),)),
    Scene("keyring", plays.keyring_locked, looks=(page("keyring"),)),
    Scene("books", plays.damaged_books, looks=(page("books"),)),
    Scene("training", start=plays.training, looks=(page("training"),)),
)
_CUSTOMERS = (
    Scene("customer-idle", start=plays.empty, seen=Seen.CUSTOMER),
    Scene("customer-basket", seen=Seen.CUSTOMER),
    Scene("customer-code", plays.waiting, seen=Seen.CUSTOMER),
    Scene("customer-on-phone", plays.engaged, seen=Seen.CUSTOMER),
    Scene("customer-no-connection", plays.no_connection, seen=Seen.CUSTOMER),
    Scene("customer-waits", plays.create_unknown, seen=Seen.CUSTOMER),
    Scene("customer-confirming", plays.confirming, seen=Seen.CUSTOMER),
    Scene("customer-thanks", plays.paid, seen=Seen.CUSTOMER),
    Scene("customer-failed", plays.failed, seen=Seen.CUSTOMER),
    Scene("customer-expired", plays.expired, seen=Seen.CUSTOMER),
)
GROUPS = {
    "Selling": _SELLING,
    "Questions and lists": _SHEETS,
    "Paying": _PAYING,
    "How it ended": _ENDED,
    "Pages": _PAGES,
    "The customer's screen": _CUSTOMERS,
    "Parts": (Scene("parts", start=plays.empty, seen=Seen.PARTS),),
}
SCENES = {scene.name: scene for group in GROUPS.values() for scene in group}
