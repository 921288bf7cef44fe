"""`pos-app catalogue import`, `catalogue export` and `catalogue search`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from pos_app.cli.exits import CommandFailed, WrongArguments
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts
from pos_app.cli.whole_file import whole_file
from pos_app.domain.product import Product
from pos_app.services.catalogue_export import export_goods
from pos_app.services.catalogue_import import import_goods
from pos_app.services.ports import ImportReport

DEFAULT_LIMIT, LARGEST_LIMIT = 20, 1_000_000


def add_to(commands: Any) -> None:
    parser = commands.add_parser("catalogue", help="the goods")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    goods = actions.add_parser(
        "import", help="take goods from a CSV file or a workbook (XLSX, XLS, ODS); those not in it stay"
    )
    goods.add_argument("file", type=Path, metavar="FILE")
    goods.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    goods.set_defaults(command=run_import)
    export = actions.add_parser("export", help="all goods as a CSV file that import takes back")
    export.add_argument("file", type=Path, metavar="FILE")
    export.set_defaults(command=run_export)
    search = actions.add_parser("search", help="find goods by code or name, best first")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--format", choices=("json", "text"), default="text")
    search.add_argument(
        "--limit", type=int, default=DEFAULT_LIMIT, metavar="N", help=f"default {DEFAULT_LIMIT}"
    )
    search.set_defaults(command=run_search)


def run_import(arguments: argparse.Namespace, parts: Parts) -> int:
    file: Path = arguments.file
    with opened_folder(arguments, parts) as folder:
        settings = folder.books().load_settings()
        if not settings.is_set_up:
            raise CommandFailed(
                "The till isn't set up yet, so it is not known in which currency the prices are. "
                "Run pos-app setup first. Nothing was changed."
            )
        try:
            report = import_goods(
                lambda: file.open("rb"),
                store=folder.catalogue(),
                currency=settings.currency,
                is_dry_run=arguments.dry_run,
            )
        except OSError as error:
            raise CommandFailed(
                f"{file} can't be read: {error.strerror or error}. Nothing was changed."
            ) from error
    return _tell(report, is_dry_run=arguments.dry_run)


def _tell(report: ImportReport, *, is_dry_run: bool) -> int:
    for number, reason in sorted(report.refused):
        print(f"line {number}: {reason}")
    end = " Nothing was changed: this was a dry run." if is_dry_run else ""
    print(
        f"{report.added} added, {report.changed} changed, {report.unchanged} as before, "
        f"{len(report.refused)} refused.{end}"
    )
    if report.taken == 0:
        raise CommandFailed(
            "Not one row of the file could be taken. Nothing was changed."
            if report.refused
            else "The file holds no goods below its header. Nothing was changed."
        )
    return 0


def run_export(arguments: argparse.Namespace, parts: Parts) -> int:
    unharmed = "The catalogue is unharmed."
    with opened_folder(arguments, parts) as folder, whole_file(arguments.file, unharmed=unharmed) as file:
        count = export_goods(folder.catalogue(), file=file)
    if arguments.file.is_file():
        print(f"{count} goods written to {arguments.file}.")
    return 0


def run_search(arguments: argparse.Namespace, parts: Parts) -> int:
    if not 1 <= arguments.limit <= LARGEST_LIMIT:
        raise WrongArguments(f"--limit must be 1 to {LARGEST_LIMIT}.")
    with opened_folder(arguments, parts) as folder:
        found = folder.catalogue().search(arguments.text, limit=arguments.limit)
    if arguments.format == "json":
        print(json.dumps([_described(product) for product in found], ensure_ascii=False, indent=2))
    else:
        for product in found:
            print(f"{product.barcode}\t{product.price.to_text()}\t{product.name}")
    return 0


def _described(product: Product) -> dict[str, str]:
    return {"barcode": product.barcode, "name": product.name, "price": product.price.to_text()}
