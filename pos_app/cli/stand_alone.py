"""`pos-app sandbox` and `pos-app demo`: a pretend Octo, and the till against it with a sample shop."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from pos_app.cli.exits import WrongArguments
from pos_app.cli.parts import Parts
from pos_app.services.settings import check_secret

LARGEST_PORT = 65_535


def add_to(commands: Any) -> None:
    sandbox = commands.add_parser("sandbox", help="a pretend Octo on its own; no real money")
    sandbox.add_argument(
        "--host", default="127.0.0.1", metavar="ADDR", help="address to listen on; default 127.0.0.1"
    )
    sandbox.add_argument("--port", type=int, default=0, metavar="N", help="default: a free one")
    sandbox.add_argument("--shop-id", type=int, default=10000, metavar="N", help="default 10000")
    sandbox.add_argument(
        "--secret", default="test", metavar="S", help="a pretend secret, never a real one; default test"
    )
    sandbox.set_defaults(command=run_sandbox)
    demo = commands.add_parser("demo", help="the till against the built-in sandbox with a sample shop")
    demo.add_argument(
        "--headless", type=Path, metavar="DIR", help="play a sale alone and leave screenshots there"
    )
    demo.set_defaults(command=run_demo)


def run_sandbox(arguments: argparse.Namespace, parts: Parts) -> int:
    if not 0 <= arguments.port <= LARGEST_PORT:
        raise WrongArguments(f"--port must be 0 to {LARGEST_PORT}.")
    if arguments.shop_id < 1:
        raise WrongArguments("--shop-id must be greater than 0.")
    return parts.run_sandbox(
        host=arguments.host,
        port=arguments.port,
        shop_id=arguments.shop_id,
        secret=check_secret(arguments.secret),
    )


def run_demo(arguments: argparse.Namespace, parts: Parts) -> int:
    return parts.run_demo(arguments.data_dir, headless=arguments.headless)
