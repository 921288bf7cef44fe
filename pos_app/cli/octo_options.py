"""The rarer options of `pos-app setup`: what only some contracts with Octo need. Left out, each has its default."""

from __future__ import annotations

import argparse
from typing import Any

from pos_app.services.settings import DEFAULT_DESCRIPTION, Settings


def add_octo_options(parser: argparse.ArgumentParser) -> None:
    usual = Settings()
    group = parser.add_argument_group("rarer fields of Octo")
    group.add_argument(
        "--description",
        metavar="TEXT",
        default=usual.description_template,
        help=f"what a payment is for; may hold {{shop}}, {{till}} and {{receipt}}; default {DEFAULT_DESCRIPTION}",
    )
    group.add_argument(
        "--payment-method",
        metavar="WORD",
        action="append",
        default=[],
        help="a way of paying, as Octo names it; may be given several times; default: all that the shop may use",
    )
    group.add_argument(
        "--octo-zone",
        metavar="ZONE",
        default=usual.octo_zone,
        help=f"the zone of the times sent to Octo; default {usual.octo_zone}",
    )
    group.add_argument("--tag", metavar="TEXT", default="", help="a label that Octo keeps with each payment")
    group.add_argument("--tsp-id", metavar="N", type=int, help="a further id, when Octo answers error 13")
    _add_rules(group, usual=usual)


def _add_rules(group: Any, *, usual: Settings) -> None:
    group.add_argument(
        "--seller-tax-id", metavar="DIGITS", default="", help="INN or PINFL, sent with --basket fiscal"
    )
    group.add_argument("--no-vat", action="store_true", help="the seller pays no VAT, for --basket fiscal")
    group.add_argument(
        "--callback-formula",
        metavar="A|B",
        default=usual.callback_formula,
        help="how Octo signs callbacks: A with the callback key, B with the secret; default A",
    )
    group.add_argument(
        "--hold-waits",
        action="store_true",
        help="with --two-stage: held money waits for the cashier instead of being captured at once",
    )


def octo_wishes(arguments: argparse.Namespace) -> dict[str, Any]:
    """What the options say, by the settings' names; the values are as they were typed."""
    return {
        "description_template": arguments.description,
        "payment_methods": tuple(arguments.payment_method),
        "octo_zone": arguments.octo_zone,
        "tag": arguments.tag,
        "tsp_id": arguments.tsp_id,
        "seller_tax_id": arguments.seller_tax_id,
        "is_vat_payer": not arguments.no_vat,
        "callback_formula": arguments.callback_formula,
        "hold_waits_for_cashier": arguments.hold_waits,
    }
