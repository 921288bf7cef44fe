"""Where the program starts. The bare till takes the short way; only a command brings in the command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    """Runs what the arguments ask for and returns the exit status."""
    arguments = sys.argv[1:]
    wants_window, wanted = _bare_till(arguments)
    if wants_window:
        # Nothing made while starting is garbage; the window freezes it and turns the collector on again.
        gc.disable()
        from pos_app.bootstrap.early_libraries import load_beside

        load_beside()
        from pos_app.bootstrap.window import run_till

        return run_till(wanted)
    from pos_app.bootstrap.parts import ProgramParts
    from pos_app.cli.main import run

    return run(arguments, ProgramParts())


def _bare_till(arguments: list[str]) -> tuple[bool, Path | None]:
    """Whether the arguments ask for the window and nothing else, and the data folder that they name."""
    match arguments:
        case []:
            return True, None
        case ["--data-dir", folder] if folder:
            return True, Path(folder)
        case [option] if option.startswith("--data-dir=") and option != "--data-dir=":
            return True, Path(option.removeprefix("--data-dir="))
        case _:
            return False, None


if __name__ == "__main__":
    sys.exit(main())
