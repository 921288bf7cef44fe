"""`pos-app books verify`: looks through the books, also while the till sells, and says what is wrong with them."""

from __future__ import annotations

import argparse
from typing import Any

from pos_app.cli.exits import DONE, FAILED
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("books", help="the books: sales, payments, journal")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    verify = actions.add_parser("verify", help="check every row, sum and payment; changes nothing")
    verify.set_defaults(command=run)


def run(arguments: argparse.Namespace, parts: Parts) -> int:
    with opened_folder(arguments, parts) as folder:
        report = folder.verify_books()
    for sentence in report.sentences():
        print(sentence)
    seen = f"{report.sales} sales, {report.payments} payments, {report.facts} journal entries"
    if report.is_sound:
        print(f"The books are sound: {seen}.")
        return DONE
    print(f"The books are damaged. Looked at: {seen}. Nothing was changed.")
    copy = folder.newest_copy()
    print(f"The newest good copy is {copy}." if copy else "There is no copy that can be read. Call for help.")
    return FAILED
