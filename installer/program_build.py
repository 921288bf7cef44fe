"""Builds the program as one folder for the system it runs on, and starts it once to prove it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from installer import private_session, surroundings
from installer.environment import Environment
from installer.errors import SetUpError


def build(environment: Environment) -> int:
    """The finished folder is build/dist/pos-app. Raises `SetUpError` when it can't be made or doesn't start."""
    root = environment.root
    print("Packing the program with PyInstaller", flush=True)
    command = [str(environment.python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", "build/dist", "--workpath", "build/pyinstaller", "installer/pos_app.spec"]
    done = subprocess.run(command, cwd=root, env=environment.variables(), check=False)
    if done.returncode != 0:
        raise SetUpError("PyInstaller could not pack the program; what it says stands above.")
    folder = root / "build" / "dist" / "pos-app"
    program = folder / ("pos-app.exe" if os.name == "nt" else "pos-app")
    _prove(program, root=root)
    print(f"{folder} holds the program, {_size_mb(folder)} MB. It started and played a whole sale.")
    return 0


def _prove(program: Path, *, root: Path) -> None:
    """Starts the packed program: its version, then a whole sale in a window, without .venv to lean on."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for arguments in (["--version"], ["demo", "--headless", str(root / "build" / "demo-packed")]):
        command = [str(program), *arguments]
        print(f"Starting {program.name} {arguments[0]}", flush=True)
        if arguments == ["--version"]:
            status = subprocess.run(command, env=variables, check=False).returncode
        else:
            has_own_screen = not surroundings.has_display()
            status = private_session.run(command, variables=variables, has_own_screen=has_own_screen)
        if status != 0:
            raise SetUpError(f"The packed program was made but “{arguments[0]}” ended with {status}.")


def _size_mb(folder: Path) -> int:
    return (
        sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink() and path.is_file())
        // 10**6
    )
