"""`pos-app callback`: is a callback from Octo? And the key that tells. Nothing here changes a payment."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from pos_app.cli.exits import DONE, CommandFailed, WrongArguments
from pos_app.cli.opened import opened_folder
from pos_app.cli.parts import Folder, Parts
from pos_app.cli.setup import read_secret
from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.services.callbacks import CallbackError
from pos_app.services.ports import SecretError
from pos_app.services.settings import Settings

LONGEST_CALLBACK_BYTES = 64 * 1024


def add_to(commands: Any) -> None:
    callback = commands.add_parser("callback", help="check what claims to be a report of Octo")
    steps = callback.add_subparsers(metavar="STEP", required=True)
    verify = steps.add_parser(
        "verify",
        help="read one callback from standard input and check its signature; changes nothing",
        description="Ends with 0 when the signature is right, 1 when it isn't, 2 when that is no callback.",
    )
    verify.set_defaults(command=run_verify)
    key = steps.add_parser("key", help="keep Octo's callback key (unique_key) in the system's keyring")
    what = key.add_mutually_exclusive_group(required=True)
    what.add_argument("--stdin", action="store_true", help="read it as the first line of standard input")
    what.add_argument("--remove", action="store_true", help="take it out of the keyring")
    key.set_defaults(command=run_key)


def run_verify(arguments: argparse.Namespace, parts: Parts) -> int:
    text = _standard_input()
    with opened_folder(arguments, parts) as folder:
        settings = folder.books().load_settings()
        account = _account(settings)
        try:
            verdict = folder.examine_callback(
                text,
                formula=settings.callback_formula,
                ask_key=lambda: _key(folder, settings=settings, account=account),
            )
        except CallbackError as error:
            raise WrongArguments(str(error)) from error
    about = f"payment {verdict.payment_id}, status {verdict.status}, UUID {verdict.octo_uuid}"
    if not verdict.is_genuine:
        raise CommandFailed(
            f"The signature is wrong: this was not written by Octo, or the key isn't Octo's ({about}). "
            "No payment was changed; only a status read at Octo tells how it stands."
        )
    print(
        f"The signature is right: {about}. No payment was changed; the till reads the status at Octo itself."
    )
    return DONE


def run_key(arguments: argparse.Namespace, parts: Parts) -> int:
    key = "" if arguments.remove else read_secret(prompt="Octo's callback key: ")
    with opened_folder(arguments, parts) as folder:
        account = _account(folder.books().load_settings())
        keys = folder.callback_keys()
        if arguments.remove:
            keys.remove(account)
        else:
            keys.check()
            keys.write(account, key)
    done = "is gone from" if arguments.remove else "is in"
    print(f"The callback key of shop {account.shop_id} {done} the keyring.")
    return DONE


def _account(settings: Settings) -> Account:
    account = settings.account
    if account is None:
        raise CommandFailed("The till isn't set up yet, so it has no shop at Octo. Set it up first.")
    return account


def _key(folder: Folder, *, settings: Settings, account: Account) -> str:
    """Formula A has a key of its own; the shop's secret in its place would refuse every callback."""
    if settings.callback_formula != "A":
        return folder.secrets().read(account)
    try:
        return folder.callback_keys().read(account)
    except SecretError as error:
        if error.problem is not SecretProblem.MISSING:
            raise
    raise CommandFailed(
        f"The keyring holds no callback key of shop {account.shop_id}. Ask Octo for the unique_key, "
        "then store it with: pos-app callback key --stdin"
    )


def _standard_input() -> str:
    got = sys.stdin.buffer.read(LONGEST_CALLBACK_BYTES + 1) if sys.stdin is not None else b""
    if len(got) > LONGEST_CALLBACK_BYTES:
        raise WrongArguments("What came is longer than any callback of Octo. Nothing was changed.")
    try:
        return got.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongArguments(
            "What came is not UTF-8 text, so it isn't Octo's. Nothing was changed."
        ) from None
