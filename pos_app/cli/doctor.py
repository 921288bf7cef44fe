"""`pos-app doctor`: says of everything that paying needs whether it is well."""

from __future__ import annotations

import argparse
import json
from typing import Any

from pos_app.cli.exits import DONE, FAILED
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts
from pos_app.services.doctor import Doctor
from pos_app.services.ports import CheckResult


def add_to(commands: Any) -> None:
    parser = commands.add_parser("doctor", help="check keyring, database, Octo, clock and fonts")
    parser.add_argument("--format", choices=("json", "text"), default="text")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace, parts: Parts) -> int:
    with opened_folder(arguments, parts) as folder:
        results = Doctor(
            load_settings=lambda: folder.books().load_settings(),
            check_database=folder.check_database,
            check_fonts=parts.check_fonts,
            secrets=folder.secrets(),
            gateway=folder.gateway(),
            ids=folder.ids,
        ).examine()
    if arguments.format == "json":
        found = [{"name": one.name, "ok": one.ok, "message": one.message} for one in results]
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for one in results:
            print(_line(one))
    return DONE if all(one.ok for one in results) else FAILED


def _line(result: CheckResult) -> str:
    return f"{'ok  ' if result.ok else 'BAD '} {result.name:9} {result.message}"
