"""How large a module or function may be, and what it may be called."""

from __future__ import annotations

import ast
import statistics

from tests.architecture.source_tree import EVERYTHING, PROGRAM, modules

LONGEST_MODULE, LONGEST_FUNCTION = 400, 40
FORBIDDEN_WORDS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager", "controller"})
WRITTEN_BY_HAND = ("pos_app", "installer", "benchmarks")


def test_the_source_is_found() -> None:
    assert len(modules(*PROGRAM)) > 50


def test_no_module_is_longer_than_a_person_reads_in_one_go() -> None:
    sizes = {module.name: module.text.count("\n") for module in modules(*WRITTEN_BY_HAND)}
    assert {name: size for name, size in sizes.items() if size > LONGEST_MODULE} == {}
    assert statistics.median(sizes.values()) <= 150


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{module.place(node)} {node.name}"
        for module in modules(*WRITTEN_BY_HAND)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    named = [
        module.name
        for module in modules(*PROGRAM)
        if FORBIDDEN_WORDS & set(module.name.removesuffix(".py").replace("/", "_").split("_"))
    ]
    assert named == []


def test_a_module_opens_with_at_most_three_lines_on_what_it_is_for() -> None:
    wordy = [
        module.name
        for module in modules(*PROGRAM)
        if not module.name.endswith("__init__.py")
        and not 1 <= len((ast.get_docstring(module.tree) or "").split("\n\n")[0].splitlines()) <= 3
    ]
    assert wordy == []


def test_every_meaning_of_a_state_stands_on_its_line() -> None:
    bare = []
    for module in modules(*PROGRAM):
        lines = module.text.splitlines()
        for node in ast.walk(module.tree):
            if not (isinstance(node, ast.ClassDef) and node.name.endswith(("State", "Stage"))):
                continue
            if not any(ast.unparse(base) in ("Enum", "enum.Enum") for base in node.bases):
                continue
            bare += [
                f"{module.place(member)} {node.name}"
                for member in node.body
                if isinstance(member, ast.Assign)
                and not any("  # " in line for line in lines[member.lineno - 1 : member.end_lineno])
            ]
    assert bare == []


def test_the_project_knows_no_place_but_its_own() -> None:
    # Spelt in two parts, so that this line isn't found itself.
    workplace = "/" + "work/"
    assert [module.name for module in modules(*EVERYTHING) if workplace in module.text] == []
