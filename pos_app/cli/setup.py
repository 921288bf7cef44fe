"""`pos-app setup`: shop, currency, address, secret. The secret comes by standard input, never as an argument."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from pos_app.cli.exits import WrongArguments
from pos_app.cli.octo_options import add_octo_options, octo_wishes
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts
from pos_app.domain.money import Currency
from pos_app.services.settings import (
    BASKET_MODES,
    DEFAULT_OCTO_URL,
    DEFAULT_RETURN_URL,
    DEFAULT_TTL_MINUTES,
    LANGUAGES,
    LONGEST_SECRET,
    LONGEST_TTL_MINUTES,
    SHORTEST_TTL_MINUTES,
    check_secret,
)
from pos_app.services.setup import Wishes, apply_setup, warnings_for

LONGEST_LINE_BYTES = 16 * LONGEST_SECRET


def whole_number(text: str) -> int:
    """Plain digits alone: `int` also takes those of other scripts, signs and underscores."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("a whole number is needed")
    return int(text)


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "setup",
        help="set the till up; works offline and sends nothing",
        description="Options that are left out take their default; the language alone stays as it is.",
    )
    parser.add_argument(
        "--shop-id", type=whole_number, required=True, metavar="N", help="the shop's number at Octo"
    )
    parser.add_argument(
        "--currency",
        choices=[currency.value for currency in Currency],
        required=True,
        help="of goods and payments",
    )
    parser.add_argument(
        "--octo-url", metavar="URL", default=DEFAULT_OCTO_URL, help=f"default {DEFAULT_OCTO_URL}"
    )
    parser.add_argument(
        "--return-url",
        metavar="URL",
        default=DEFAULT_RETURN_URL,
        help=f"where the customer's phone goes after paying; may hold {{payment}}; default {DEFAULT_RETURN_URL}",
    )
    parser.add_argument("--notify-url", metavar="URL", default="", help="where Octo reports payments to")
    parser.add_argument("--language", choices=LANGUAGES, help="of cashier, customer and receipt")
    _add_payment_options(parser)
    add_octo_options(parser)
    parser.set_defaults(command=run)


def _add_payment_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--basket",
        choices=BASKET_MODES,
        default="lines",
        help="what Octo is told of the goods; default lines",
    )
    parser.add_argument("--two-stage", action="store_true", help="hold the money first, then capture it")
    parser.add_argument("--test", action="store_true", help="test payments: no money moves")
    parser.add_argument(
        "--ttl",
        type=int,
        metavar="MIN",
        default=DEFAULT_TTL_MINUTES,
        help=f"minutes that a QR code lives, {SHORTEST_TTL_MINUTES} to {LONGEST_TTL_MINUTES}; "
        f"default {DEFAULT_TTL_MINUTES}",
    )
    parser.add_argument(
        "--secret-stdin",
        action="store_true",
        required=True,
        help=f"read Octo's secret as the first line of standard input, 1 to {LONGEST_SECRET} characters",
    )


def run(arguments: argparse.Namespace, parts: Parts) -> int:
    wishes = Wishes(
        shop_id=arguments.shop_id,
        currency=Currency(arguments.currency),
        octo_url=arguments.octo_url,
        return_url=arguments.return_url,
        notify_url=arguments.notify_url,
        language=arguments.language,
        basket_mode=arguments.basket,
        is_two_stage=arguments.two_stage,
        is_test=arguments.test,
        ttl_minutes=arguments.ttl,
        octo=octo_wishes(arguments),
        secret=read_secret(),
    )
    with opened_folder(arguments, parts) as folder:
        settings = apply_setup(
            wishes,
            store=folder.books(),
            catalogue=folder.catalogue(),
            secrets=folder.secrets(),
        )
    for warning in warnings_for(settings):
        print(warning, file=sys.stderr)
    kind = "real payments" if settings.is_live else "TEST, no real money"
    print(
        f"The till is set up: shop {settings.shop_id}, {settings.currency.value}, {settings.octo_url}, {kind}."
    )
    return 0


def read_secret(*, prompt: str = "Octo's secret: ") -> str:
    """The first line of standard input, trimmed; at a terminal it isn't echoed. No error repeats it."""
    if sys.stdin is not None and sys.stdin.isatty():
        import getpass

        return check_secret(getpass.getpass(prompt))
    line = sys.stdin.buffer.readline(LONGEST_LINE_BYTES) if sys.stdin is not None else b""
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = None
    if text is None:
        raise WrongArguments("The secret on standard input is not UTF-8 text. Nothing was changed.")
    return check_secret(text)
