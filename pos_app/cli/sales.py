"""`pos-app sales export`."""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

from pos_app.cli.exits import WrongArguments
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts
from pos_app.cli.whole_file import whole_file
from pos_app.services.sales_export import export_sales

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def add_to(commands: Any) -> None:
    parser = commands.add_parser("sales", help="the sales")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    export = actions.add_parser("export", help="all sales of some days for other programs")
    export.add_argument("--format", choices=("json",), default="json")
    export.add_argument("--output", type=Path, metavar="FILE", help="default: standard output")
    export.add_argument(
        "--since", type=shop_day, metavar="DATE", help="first day, as 2026-11-24, in the shop's time"
    )
    export.add_argument("--until", type=shop_day, metavar="DATE", help="last day, included")
    export.set_defaults(command=run)


def run(arguments: argparse.Namespace, parts: Parts) -> int:
    if arguments.since and arguments.until and arguments.since > arguments.until:
        raise WrongArguments("--since must not lie after --until.")
    with opened_folder(arguments, parts) as folder:
        sales = export_sales(folder.books(), since=arguments.since, until=arguments.until)
    text = json.dumps(sales, ensure_ascii=False, indent=2) + "\n"
    if arguments.output is None:
        sys.stdout.write(text)
    else:
        with whole_file(arguments.output, unharmed="The sales are unharmed.") as file:
            file.write(text)
    return 0


def shop_day(text: str) -> date:
    """What was typed as a day of the shop."""
    if _DAY.fullmatch(text):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(text)
    raise argparse.ArgumentTypeError("a day looks like 2026-11-24")
