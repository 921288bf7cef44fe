"""Calls that freeze the counter, lose money in transit or make a test depend on the speed of a machine."""

from __future__ import annotations

import ast
from collections.abc import Callable

from tests.architecture.source_tree import PROGRAM, TESTS, Module, calls, modules

WALL_CLOCK = frozenset(
    {"datetime.now", "datetime.utcnow", "datetime.today", "datetime.datetime.now", "date.today", "time.time"}
)
MONOTONIC = frozenset({"time.monotonic", "time.perf_counter"})
# The event loop of the whole program; every dialog uses open() and finished.
EVENT_LOOPS = frozenset(
    f"pos_app/ui/{place} app.exec" for place in ("app.py", "trouble.py", "gallery/command.py")
)
MONEY_FOLDERS = ("pos_app/domain/", "pos_app/octo/")
# Between two looks at another process there is nothing to be woken by; it ends as soon as what it awaits is there.
LOOKS_AT_OTHER_PROCESSES = "tests/helpers/waiting.py"
SKIPS = frozenset(
    {
        "pytest.skip",
        "pytest.importorskip",
        "pytest.mark.skip",
        "pytest.mark.skipif",
        "pytest.mark.xfail",
        "pytest.mark.flaky",
    }
)


def _found(folders: tuple[str, ...], is_wrong: Callable[[Module, str], bool]) -> list[str]:
    return [
        f"{module.place(call)} {called}"
        for module in modules(*folders)
        for called, call in calls(module)
        if is_wrong(module, called)
    ]


def test_only_the_system_layer_reads_the_wall_clock() -> None:
    assert not _found(
        PROGRAM, lambda module, called: called in WALL_CLOCK and not module.name.startswith("pos_app/system/")
    )


def test_the_rules_and_the_use_cases_read_no_clock_at_all() -> None:
    inner = ("pos_app/domain/", "pos_app/services/")
    assert not _found(
        PROGRAM,
        lambda module, called: called in WALL_CLOCK | MONOTONIC and module.name.startswith(inner),
    )


def test_nobody_sleeps() -> None:
    assert not _found(PROGRAM, lambda _, called: called in ("time.sleep", "sleep"))


def test_the_window_never_runs_a_loop_inside_its_loop() -> None:
    assert not _found(PROGRAM, lambda _, called: called.rpartition(".")[2] == "processEvents")
    assert not _found(
        PROGRAM,
        lambda module, called: (
            called.rpartition(".")[2] in ("exec", "exec_") and f"{module.name} {called}" not in EVENT_LOOPS
        ),
    )


def test_parts_are_painted_in_ways_that_the_first_paint_can_afford() -> None:
    """Each of these loads Qt's namespace; `pos_app/ui/widgets/painting.py` has the others."""
    slow = ("setPen", "setBrush", "fillRect", "QBrush")
    assert not _found(
        PROGRAM,
        lambda module, called: module.name.startswith("pos_app/ui/") and called.rpartition(".")[2] in slow,
    )


def test_no_amount_goes_through_a_32_bit_signal() -> None:
    narrow = [
        module.place(call)
        for module in modules(*PROGRAM)
        for called, call in calls(module)
        if called.rpartition(".")[2] in ("Signal", "Slot")
        and any(ast.unparse(kind) in ("int", "float", "'int'", "'float'") for kind in call.args)
    ]
    assert narrow == []


def test_no_amount_is_typed_into_a_32_bit_box() -> None:
    assert not _found(PROGRAM, lambda _, called: called.rpartition(".")[2] in ("QSpinBox", "QDoubleSpinBox"))


def test_no_float_comes_near_money() -> None:
    floats: list[str] = []
    for module in modules(*PROGRAM):
        if not module.name.startswith(MONEY_FOLDERS):
            continue
        seconds = _figures_of_seconds(module)
        floats += [
            module.place(node)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Constant | ast.Call) and _is_float(node) and node not in seconds
        ]
    assert floats == []


def test_no_test_is_skipped_retried_or_waits_by_the_clock() -> None:
    marked = [
        module.place(node)
        for module in modules(*TESTS)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in SKIPS
    ]
    assert marked == []
    waits = ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait")
    assert not _found(
        TESTS, lambda module, called: called in waits and module.name != LOOKS_AT_OTHER_PROCESSES
    )


def _is_float(node: ast.Constant | ast.Call) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    return ast.unparse(node.func) == "float"


def _figures_of_seconds(module: Module) -> set[ast.AST]:
    """Everything inside an assignment to, or an argument for, a name that ends in `_s`: seconds are no money."""
    inside: set[ast.AST] = set()
    for node in ast.walk(module.tree):
        names: list[str] = []
        value: ast.AST | None = None
        if isinstance(node, ast.Assign):
            names, value = [ast.unparse(target) for target in node.targets], node.value
        elif isinstance(node, ast.AnnAssign):
            names, value = [ast.unparse(node.target)], node.value
        elif isinstance(node, ast.keyword):
            names, value = [node.arg or ""], node.value
        if value is not None and any(name.lower().endswith("_s") for name in names):
            inside |= set(ast.walk(value))
    return inside
