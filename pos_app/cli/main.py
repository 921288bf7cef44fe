"""The command line: takes the arguments apart, runs one command, and says every failure in a plain sentence."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from pos_app import __version__
from pos_app.cli import books, callback, catalogue, doctor, gallery, octo, sales, setup, stand_alone
from pos_app.cli.exits import FAILED, WRONG_ARGUMENTS, CommandFailed
from pos_app.cli.parts import Parts
from pos_app.services.catalogue_text import CatalogueFileError
from pos_app.services.ports import GatewayError, SecretError, StorageError
from pos_app.services.settings import SettingsError
from pos_app.services.setup import SetupRefused

_FAILURES = (StorageError, SecretError, GatewayError, SetupRefused, CatalogueFileError)
Command = Callable[[argparse.Namespace, Parts], int]


class _Parser(argparse.ArgumentParser):
    """Never repeats a value that it doesn't know: somebody may have typed the secret there."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            names = [word.partition("=")[0] for word in unknown if word.startswith("-") and len(word) > 1]
            self.error(f"unknown option {', '.join(names)}" if names else "too many arguments")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_ARGUMENTS, f"{self.format_usage()}{self.prog}: {message}\n")


def run(argv: Sequence[str], parts: Parts) -> int:
    """Runs `pos-app ARGV…` and returns its exit status: 0 done, 1 failed, 2 wrong arguments. Never raises."""
    _speak_utf8()
    try:
        arguments = make_parser().parse_args(list(argv))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else WRONG_ARGUMENTS
    command: Command = getattr(arguments, "command", _till)
    try:
        status = command(arguments, parts)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has gone (as with `| head`): there is nobody left to tell.
        _drop_output()
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except SettingsError as error:
        return _say(str(error), WRONG_ARGUMENTS)
    except CommandFailed as error:
        return _say(str(error), error.status)
    except _FAILURES as error:
        return _say(str(error), FAILED)
    except OSError as error:
        # A full disk behind `> file`, or a file that the system won't give. What was half printed goes nowhere.
        _uncaught(error, arguments=arguments, parts=parts)
        _drop_output()
        reason = error.strerror or type(error).__name__
        return _say(f"The system refused to read or write: {reason}. No payment was sent. Try again.", FAILED)
    except Exception as error:  # noqa: BLE001 - the last place that can turn a fault into a sentence
        return _say(_uncaught(error, arguments=arguments, parts=parts), FAILED)
    return status


def make_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pos-app", description="A point of sale that takes payments through Octo.")
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    parser.add_argument(
        "--data-dir", type=_folder, metavar="DIR", help="the folder that holds all the till's data"
    )
    # Sub-parsers are made by the class of the parser that they belong to.
    commands = parser.add_subparsers(metavar="COMMAND")
    for module in (setup, catalogue, sales, books, octo, doctor, callback, stand_alone, gallery):
        module.add_to(commands)
    return parser


def _folder(text: str) -> Path:
    """An empty one would mean whatever folder the command happens to run in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is needed")
    return Path(text)


def _till(arguments: argparse.Namespace, parts: Parts) -> int:
    return parts.run_till(arguments.data_dir)


def _say(sentence: str, status: int) -> int:
    try:
        sys.stdout.flush()
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _drop_output()
    return status


def _uncaught(error: Exception, *, arguments: argparse.Namespace, parts: Parts) -> str:
    try:
        log = parts.note_uncaught(error, data_dir=arguments.data_dir)
    except Exception:  # noqa: BLE001 - what can't be logged must not show a traceback either
        log = None
    where = f"What happened is written in {log}." if log else "It could not be written to the log."
    return f"Something went wrong inside the till, and the command was not finished. No payment was sent. {where}"


def _speak_utf8() -> None:
    """Windows gives pipes the code page of its console, where a name in Cyrillic would end the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Keeps Python from trying again, and complaining, when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        return
