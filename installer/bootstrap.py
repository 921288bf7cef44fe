"""One command that sets everything up and then does its job: demo, test, check, bench or build.

Needs Python 3.11 or later and nothing else; works from any folder.
"""

from __future__ import annotations

import sys

# Before anything that an older Python would stumble over.
if sys.version_info < (3, 11):  # noqa: UP036 - this very check says so to people
    sys.exit("This needs Python 3.11 or later; this one is {}.{}.".format(*sys.version_info[:2]))

import argparse
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer import private_session, surroundings, system_packages
from installer.environment import Environment
from installer.errors import SetUpError
from installer.peers import PeerEnvironment
from installer.steps import Runner

WORDS = {
    "demo": "the till against a pretend Octo with a sample shop; without a display it plays a sale by itself",
    "test": "all tests; arguments after -- go to pytest",
    "check": "the quick part of the tests: format, lint, types, import contracts, unit tests",
    "bench": "the measurements; arguments after -- go to them",
    "build": "a program folder for this system, in build/dist",
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description="Sets up all that is needed, then does its job.",
        epilog="\n".join(f"  {word:6} {meaning}" for word, meaning in WORDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("word", choices=list(WORDS), metavar="|".join(WORDS))
    parser.add_argument("arguments", nargs="*", help="passed on (test, check, bench); put -- before them")
    own, passed_on = _split(arguments)
    chosen = parser.parse_args(own)
    try:
        return run(chosen.word, passed_on=[*chosen.arguments, *passed_on])
    except (SetUpError, private_session.SessionError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        print(f"This can't go on: {error.strerror or error}{where}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped. Run the same command again: what is unfinished is made anew.", file=sys.stderr)
        return 130
    return 1


def run(word: str, *, passed_on: list[str]) -> int:
    """Sets up, then does the job of the word; returns its exit status."""
    is_headless = not surroundings.has_display()
    system_packages.ensure(system_packages.wanted(word, needs_private_session=is_headless))
    environment = Environment(ROOT)
    environment.ensure()
    if word == "test":
        PeerEnvironment(ROOT, python=str(environment.python)).ensure()
    runner = Runner(environment, pytest_arguments=passed_on)
    if word == "demo":
        return runner.demo_headless() if is_headless else _demo_on_screen(environment)
    if word == "bench":
        command = [str(environment.python), "-m", "benchmarks", *passed_on]
        return private_session.run(command, variables=environment.variables(), cwd=ROOT)
    if word == "build":
        from installer import program_build

        return program_build.build(environment)
    return runner.run(runner.quick() if word == "check" else runner.everything())


def _demo_on_screen(environment: Environment) -> int:
    command = [str(environment.scripts / "pos-app"), "demo"]
    if surroundings.has_secret_service(environment.python):
        return subprocess.run(command, env=environment.variables(), check=False).returncode
    print("There is no keyring on this desktop: the demo gets one of its own.", flush=True)
    system_packages.ensure(system_packages.PRIVATE_SESSION)
    return private_session.run(command, variables=environment.variables(), has_own_screen=False)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
