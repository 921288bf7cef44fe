"""Finds every sentence that services, disk, keyring and Octo's part hand to the window, by reading the sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from tests.architecture.source_tree import Module, modules

LAYERS = tuple(f"pos_app/{name}" for name in ("domain", "services", "storage", "system", "octo", "bootstrap"))
HOLE = "%"
"""Stands for whatever a sentence names."""
# Where each error takes its sentence.
_ERRORS = {
    "StorageError": 0,
    "DamagedBooksError": 0,
    "SecretError": 1,
    "SetupRefused": 0,
    "SettingsError": 0,
    "CallbackError": 0,
    "CatalogueFileError": 0,
    "CopyFailed": 0,
    "AmountError": 0,
    "AmountTooLarge": 0,
    "CurrencyMismatch": 0,
    "BasketRule": 0,
    "IllegalTransition": 0,
    "ProductRule": 0,
    "BuyerRule": 0,
}
# Sentences that are handed on without an error: findings, refused rows, what stands in for the window.
_CALLS = {
    ("pos_app/storage/verify.py", "_find"): 0,
    ("pos_app/storage/seen_rows.py", "append"): 0,
    ("pos_app/services/books_check.py", "_shut"): 0,
    ("pos_app/services/catalogue_text.py", "on_refused"): 1,
    ("pos_app/bootstrap/window.py", "_trouble"): 0,
}
_KEYWORDS = {("pos_app/system/keyring_store.py", "_error"): "detail"}
_RETURNS = {
    ("pos_app/storage/seen_rows.py", "contradictions"),
    ("pos_app/storage/seen_rows.py", "_about_payment"),
    ("pos_app/storage/seen_rows.py", "_about_sale"),
    ("pos_app/services/books_check.py", "sentences"),
}
_NAMED = {
    ("pos_app/services/folder_origin.py", "MOVED_SENTENCE"),
    ("pos_app/octo/errors.py", "NotSendableError.sentence"),
}


class Raised(NamedTuple):
    """One sentence with `%` for whatever it names. `is_part`: only ever inside another one."""

    place: str
    kind: str
    text: str
    is_part: bool = False


@cache
def raised_sentences() -> tuple[Raised, ...]:
    return tuple(one for module in modules(*LAYERS) for one in _Reader(module).found())


class _Reader:
    """One module's sentences, its own constants and what its functions return put in."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._functions = {
            node.name: node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef)
        }
        self._constants: dict[str, ast.expr] = dict(_assignments(module.tree.body))
        self._locals: dict[str, ast.expr] = {}
        self._parts: list[str] = []

    def found(self) -> Iterator[Raised]:
        for node in ast.walk(self._module.tree):
            if isinstance(node, ast.ClassDef):
                yield from self._named(f"{node.name}.", node.body)
        yield from self._named("", self._module.tree.body)
        for function in self._functions.values():
            self._locals = dict(_assignments(ast.walk(function))) | dict(_loop_names(function))
            for kind, expression in self._handed_on(function):
                yield from self._raised(kind, expression)

    def _named(self, owner: str, body: list[ast.stmt]) -> Iterator[Raised]:
        for name, value in _assignments(body):
            if (self._module.name, f"{owner}{name}") in _NAMED:
                yield from self._raised("sentence", value)

    def _handed_on(self, function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
        is_source = (self._module.name, function.name) in _RETURNS
        for node in _own_nodes(function):
            if isinstance(node, ast.Call):
                yield from self._argument(node)
            elif is_source and isinstance(node, ast.Yield | ast.Return) and node.value is not None:
                yield "finding", node.value

    def _argument(self, call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
        name = ast.unparse(call.func).rpartition(".")[2]
        place = _ERRORS.get(name, _CALLS.get((self._module.name, name)))
        if place is not None and len(call.args) > place:
            yield name, call.args[place]
        wanted = _KEYWORDS.get((self._module.name, name))
        for keyword in call.keywords:
            if wanted is not None and keyword.arg == wanted:
                yield name, keyword.value

    def _raised(self, kind: str, expression: ast.expr) -> Iterator[Raised]:
        self._parts = []
        place = self._module.place(expression)
        for text in filter(None, self._texts(expression)):
            yield Raised(place, kind, text)
        for part in self._parts:
            yield Raised(place, kind, part, is_part=True)

    def _texts(self, node: ast.expr) -> list[str]:
        """Everything that the expression may say; nothing for what only hands on another sentence."""
        match node:
            case ast.Constant(str(text)):
                return [text]
            case ast.JoinedStr(parts):
                return ["".join(texts) for texts in product(*map(self._pieces, parts))]
            case ast.Name(name) if name in self._locals or name in self._constants:
                return self._texts(self._locals.get(name) or self._constants[name])
            case ast.Call(ast.Attribute(template, "format")):
                return [re.sub(r"\{\w+\}", HOLE, text) for text in self._texts(template)]
            case ast.Call(func):
                return self._returned(ast.unparse(func).removeprefix("self."))
        return [text for one in _inside(node) for text in self._texts(one)]

    def _pieces(self, part: ast.expr) -> list[str]:
        if isinstance(part, ast.Constant):
            return [str(part.value)]
        value = part.value if isinstance(part, ast.FormattedValue) else part
        if isinstance(value, ast.Name) and (value.id in self._constants or value.id in self._locals):
            known = self._locals.get(value.id) or self._constants[value.id]
            texts = self._texts(known)
            if isinstance(known, ast.Constant | ast.Subscript) and texts:
                return texts
        self._parts += [text for text in self._texts(value) if re.search("[A-Za-z]{2}", text)]
        return [HOLE]

    def _returned(self, name: str) -> list[str]:
        function = self._functions.get(name)
        if function is None:
            return []
        returns = [node.value for node in _own_nodes(function) if isinstance(node, ast.Return) and node.value]
        return [text for value in returns for text in self._texts(value)]


def _inside(node: ast.expr) -> list[ast.expr]:
    """What stands side by side in an expression, any of which may be what is said."""
    match node:
        case ast.Tuple(inner) | ast.List(inner) | ast.BoolOp(_, inner) | ast.Dict(_, inner):
            return inner
        case ast.Starred(one) | ast.Subscript(ast.Name() as one):
            return [one]
        case ast.IfExp(_, one, other):
            return [one, other]
    return []


def _own_nodes(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """Without those of functions inside it, which are read by themselves."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, ast.FunctionDef):
            waiting += ast.iter_child_nodes(node)


def _assignments(nodes: Iterator[ast.AST] | list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for node in nodes:
        match node:
            case ast.Assign([ast.Name(name)], value) if not isinstance(value, ast.Name):
                yield name, value
            case ast.AnnAssign(ast.Name(name), _, ast.expr() as value):
                yield name, value


def _loop_names(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """`for mark, sentence in TABLE`: each name with the column of the table that it runs over."""
    for node in ast.walk(function):
        match node:
            case ast.For(ast.Tuple(names), ast.Name(table)):
                for place, name in enumerate(names):
                    if isinstance(name, ast.Name):
                        yield name.id, ast.Subscript(ast.Name(table), ast.Constant(place))
