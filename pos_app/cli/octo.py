"""`pos-app octo check` and `pos-app octo settle`: the day's payments held against Octo's word."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from pos_app.cli.exits import DONE, FAILED, CommandFailed, WrongArguments
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Parts
from pos_app.cli.sales import shop_day
from pos_app.services.day_check import CheckState, Progress, is_reason, open_findings
from pos_app.services.day_check_ports import Days, Finding
from pos_app.services.day_check_words import WORDS
from pos_app.services.sales_list import SHOP_ZONE

TELL_EVERY = 20


def add_to(commands: Any) -> None:
    parser = commands.add_parser("octo", help="the payments at Octo")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check = actions.add_parser("check", help="read every payment of some days again at Octo and compare")
    check.add_argument(
        "--since", type=shop_day, metavar="DATE", help="first day, as 2026-11-24; default: today"
    )
    check.add_argument("--until", type=shop_day, metavar="DATE", help="last day, included; default: today")
    check.set_defaults(command=run_check)
    settle = actions.add_parser("settle", help="take a difference off the list, with the reason written down")
    settle.add_argument("payment", metavar="PAYMENT", help="the payment's number in the list")
    settle.add_argument("--reason", required=True, metavar="TEXT", help="how it was dealt with")
    settle.set_defaults(command=run_settle)


def run_check(arguments: argparse.Namespace, parts: Parts) -> int:
    with opened_folder(arguments, parts) as folder:
        days = _days(arguments, today=folder.clock.now().astimezone(SHOP_ZONE).date())
        told = _Teller()
        progress = folder.check_days(days, on_progress=told.tell)
        found = open_findings(folder.day_checks(), folder.books())
    for line in (*_table(found), *_ending(progress, found)):
        print(line)
    return DONE if progress.state is CheckState.DONE and not found else FAILED


def run_settle(arguments: argparse.Namespace, parts: Parts) -> int:
    if not is_reason(arguments.reason):
        raise WrongArguments("Write down in a few words how it was dealt with.")
    with opened_folder(arguments, parts) as folder:
        reason = " ".join(arguments.reason.split())
        known = {one.payment.id for one in open_findings(folder.day_checks(), folder.books())}
        is_listed = arguments.payment in known
        if not is_listed or not folder.day_checks().settle(
            arguments.payment, reason=reason, at=folder.clock.now()
        ):
            raise CommandFailed(
                "No difference of a payment with this number is on the list. Nothing was changed."
            )
    print("Settled; the reason stands in the books. No money moved.")
    return DONE


def _days(arguments: argparse.Namespace, *, today: date) -> Days:
    since = arguments.since or min(arguments.until or today, today)
    until = arguments.until or max(since, today)
    if since > until:
        raise WrongArguments("--since must not lie after --until.")
    return Days(since, until)


class _Teller:
    """Says on stderr how far it is, now and then."""

    def __init__(self) -> None:
        self._last = -1

    def tell(self, progress: Progress) -> None:
        if progress.state is not CheckState.RUNNING or not progress.total or progress.read == self._last:
            return
        is_due = progress.read % TELL_EVERY == 0 or progress.read == progress.total or self._last < 0
        self._last = progress.read
        if is_due:
            print(f"Read {progress.read} of {progress.total} payments.", file=sys.stderr, flush=True)


def _table(found: Sequence[Finding]) -> list[str]:
    if not found:
        return []
    rows = [("SALE", "TIME", "AMOUNT", "TILL", "OCTO", "PAYMENT"), *map(_row, found)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) for row in rows]
    for finding in found:
        words = WORDS[finding.difference]
        lines += ["", f"{finding.number}  {finding.payment.id}"]
        lines += [f"  {sentence}" for sentence in (words.what, words.money, words.todo)]
    return [line.rstrip() for line in (*lines, "")]


def _row(finding: Finding) -> tuple[str, ...]:
    payment, word = finding.payment, finding.word
    at = payment.created_at.astimezone(SHOP_ZONE)
    amount = f"{payment.taken.to_text()} {payment.amount.currency.value}"
    return (
        finding.number,
        f"{at:%Y-%m-%d %H:%M}",
        amount if payment.is_live else f"{amount} TEST",
        payment.state.value,
        _printable(word.status),
        payment.id,
    )


def _printable(text: str) -> str:
    """What came from outside never steers the terminal."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def _ending(progress: Progress, found: Sequence[Finding]) -> list[str]:
    lines = []
    if found:
        lines.append(
            f"Differences: {len(found)}. Each stays on this list until it agrees, or until "
            "`pos-app octo settle PAYMENT --reason TEXT` says how it was dealt with."
        )
    if progress.state is not CheckState.DONE:
        left = max(0, progress.total - progress.read)
        why = f" {progress.trouble}" if progress.trouble is not None else ""
        lines.append(
            f"Not finished: {left} of {progress.total} payments weren't read.{why} "
            "What was found is kept; the same command goes on from there."
        )
    elif not found:
        lines.append(f"{progress.days}: all payments agree with Octo ({progress.total} read).")
    else:
        lines.append(f"{progress.days}: every payment was read ({progress.total}).")
    return lines
