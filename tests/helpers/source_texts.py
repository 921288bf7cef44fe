"""Finds every text in the program that goes through Qt's translation, by reading the sources."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
UI = ROOT / "pos_app" / "ui"
CALLS = ("translate", "QT_TRANSLATE_NOOP")


class SourceText(NamedTuple):
    context: str
    text: str
    has_number: bool


def source_texts() -> set[SourceText]:
    """Calls of `translate(context, text, …)` and of `self.tr(text)`, whose context is the class."""
    found: set[SourceText] = set()
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found |= {SourceText(node.name, text, False) for text in _tr_texts(node)}
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
                found |= _translate_text(node, path)
    return found


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def _translate_text(call: ast.Call, path: Path) -> set[SourceText]:
    match call.args:
        case [ast.Constant(str(context)), ast.Constant(str(text)), *rest]:
            return {SourceText(context, text, len(rest) == 2)}
    # `told` hands on what its own list of patterns holds.
    assert path.name == "told.py", f"{path}:{call.lineno} translates something that isn't a plain text"
    return set()


def _tr_texts(class_node: ast.ClassDef) -> list[str]:
    return [
        call.args[0].value
        for call in ast.walk(class_node)
        if isinstance(call, ast.Call)
        and _name(call) == "tr"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    ]
