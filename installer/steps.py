"""The steps of `test` and `check`: format, lint, types, import contracts, unit, window, end to end, proof, demo."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from installer import private_session
from installer.environment import Environment

FULLY_COVERED = "pos_app/domain/*,pos_app/octo/*"
COVERED_OVERALL_PERCENT = 90


@dataclass
class Totals:
    """What pytest counted, over all its steps. An error in a fixture counts as failed."""

    passed: int = 0
    failed: int = 0

    def add(self, report: Path) -> None:
        suite = ET.parse(report).getroot().find("testsuite")  # noqa: S314 - our own pytest wrote it
        if suite is None:
            return
        total, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
        broken = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        self.failed += broken
        self.passed += total - skipped - broken

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed"


@dataclass(frozen=True)
class Step:
    name: str
    run: Callable[[], int]


@dataclass
class Runner:
    """Makes and runs the steps. `pytest_arguments` are passed on to each run of pytest."""

    environment: Environment
    pytest_arguments: Sequence[str] = ()
    totals: Totals = field(default_factory=Totals)

    @property
    def root(self) -> Path:
        return self.environment.root

    def quick(self) -> list[Step]:
        return [
            Step("format", lambda: self._tool("ruff", "format", "--check", ".")),
            Step("lint", lambda: self._tool("ruff", "check", ".")),
            Step("types", lambda: self._tool("mypy", "--strict")),
            Step(
                "import contracts", lambda: self._tool("lint-imports", "--cache-dir", "build/cache/imports")
            ),
            Step("unit tests", self._unit),
        ]

    def everything(self) -> list[Step]:
        return [
            *self.quick(),
            Step("window tests", self._window),
            Step(
                "end to end", lambda: self._pytest("e2e", ["tests/e2e"], is_private=True, has_coverage=False)
            ),
            # Behind the end-to-end tests, so that its table holds what they counted as well.
            Step(
                "proof", lambda: self._pytest("proof", ["tests/proof"], is_private=False, has_coverage=False)
            ),
            Step("demo", self.demo_headless),
        ]

    def run(self, steps: Sequence[Step]) -> int:
        """Runs them in order, stops at the first that fails, ends with the totals."""
        for number, step in enumerate(steps, start=1):
            print(f"== {number}/{len(steps)} {step.name}", flush=True)
            begun = time.monotonic()
            status = step.run()
            spent_s = time.monotonic() - begun
            print(f"== {step.name}: {'ok' if status == 0 else 'FAILED'} in {spent_s:.1f} s\n", flush=True)
            if status != 0:
                print(f"The step “{step.name}” failed; the steps after it were not run.")
                print(self.totals, flush=True)
                return 1
        print(self.totals, flush=True)
        return 0

    def demo_headless(self) -> int:
        """Plays a whole sale without a person; its screenshots lie in build/demo afterwards."""
        command = [self._path("pos-app"), "demo", "--headless", str(self.root / "build" / "demo")]
        return private_session.run(command, variables=self.environment.variables(), cwd=self.root)

    def _unit(self) -> int:
        status = self._pytest(
            "unit", ["tests/unit", "tests/architecture"], is_private=False, has_coverage=True
        )
        if status == 0 and not self.pytest_arguments:
            print(f"Branch coverage of {FULLY_COVERED}, which has to be 100 %:", flush=True)
            status = self._coverage("unit", f"--include={FULLY_COVERED}", "--fail-under=100")
        return status

    def _window(self) -> int:
        status = self._pytest("ui", ["tests/ui"], is_private=True, has_coverage=True)
        if status == 0 and not self.pytest_arguments:
            print(f"Branch coverage of everything, which has to be {COVERED_OVERALL_PERCENT} %:", flush=True)
            data = [str(self._coverage_data(name)) for name in ("unit", "ui")]
            both = f"--data-file={self._coverage_data('both')}"
            status = self._tool("coverage", "combine", "--quiet", "--keep", both, *data)
            status = status or self._coverage("both", f"--fail-under={COVERED_OVERALL_PERCENT}")
        return status

    def _pytest(self, name: str, folders: Sequence[str], *, is_private: bool, has_coverage: bool) -> int:
        report = self.root / "build" / "reports" / f"{name}.xml"
        report.unlink(missing_ok=True)
        command = [self._path("pytest"), *folders, f"--junitxml={report}", "--quiet", *self.pytest_arguments]
        variables = self.environment.variables() | {"LC_ALL": "C.UTF-8"}
        if has_coverage:
            command += ["--cov=pos_app", "--cov-branch", "--cov-report="]
            variables["COVERAGE_FILE"] = str(self._coverage_data(name))
        if is_private:
            status = private_session.run(command, variables=variables, cwd=self.root)
        else:
            status = subprocess.run(command, env=variables, cwd=self.root, check=False).returncode
        if report.is_file():
            self.totals.add(report)
        return status

    def _coverage(self, name: str, *options: str) -> int:
        return self._tool("coverage", "report", f"--data-file={self._coverage_data(name)}", *options)

    def _coverage_data(self, name: str) -> Path:
        folder = self.root / "build" / "coverage"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / name

    def _path(self, tool: str) -> str:
        return str(self.environment.scripts / tool)

    def _tool(self, tool: str, *arguments: str) -> int:
        command = [self._path(tool), *arguments]
        return subprocess.run(
            command, env=self.environment.variables(), cwd=self.root, check=False
        ).returncode
