"""The project's own Python files, parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM, TESTS = ("pos_app",), ("tests",)
EVERYTHING = ("pos_app", "installer", "benchmarks", "tests")
# Made by the set-up from resources/, not written by anybody.
GENERATED = "pos_app/resources/"


@dataclass(frozen=True)
class Module:
    """One file: `name` is its path from the root with slashes."""

    name: str
    text: str
    tree: ast.Module

    def place(self, node: ast.stmt | ast.expr) -> str:
        return f"{self.name}:{node.lineno}"


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    return tuple(_read(folders))


def calls(module: Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call with what is called as written: `time.sleep`, `self.dialog.exec`, `Signal`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def _read(folders: tuple[str, ...]) -> Iterator[Module]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith(GENERATED):
                text = path.read_text(encoding="utf-8")
                yield Module(name, text, ast.parse(text))
