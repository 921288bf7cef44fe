"""Reads the journal of a watched till: what it did, what it drew, what could be read on its screen."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.helpers.till_process import TillProcess
from tests.helpers.waiting import Found, wait_until
from tests.helpers.watched_till import FATE, JOURNAL

STEP_TIMEOUT_S = 15.0


class TillWatch:
    """The journal of one run. Every `wait_for…` fails with what the till showed last."""

    program = (sys.executable, "-m", "tests.helpers.watched_till")
    till: TillProcess

    def __init__(self, file: Path) -> None:
        self._file = file

    def variables(self) -> dict[str, str]:
        return {JOURNAL: str(self._file), FATE: str(self._fate)}

    @property
    def _fate(self) -> Path:
        return self._file.with_suffix(".fate")

    def doom(self, point: str) -> None:
        """The process ends itself at this point, as by kill -9; points are counted from now on."""
        whole = self._fate.with_suffix(".part")
        whole.write_text(point, encoding="utf-8")
        whole.rename(self._fate)

    def notes(self) -> list[dict[str, Any]]:
        if not self._file.exists():
            return []
        whole = self._file.read_bytes().rpartition(b"\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def points(self) -> list[str]:
        """What it passed, from the moment on that it was doomed if it was."""
        notes = self.notes()
        doomed = next((at for at, note in enumerate(notes) if "doomed" in note), 0)
        return [note["point"] for note in notes[doomed:] if "point" in note]

    def drawn(self) -> dict[str, Any]:
        """The last state that the window drew."""
        states = [note for note in self.notes() if "stage" in note]
        return states[-1] if states else {"stage": "", "lines": [], "total": "", "payment": ""}

    def first_drawn(self) -> dict[str, Any]:
        """The state that the window opened with."""
        return next(note for note in self.notes() if "stage" in note)

    def stages(self) -> list[str]:
        """The screens in their order, each once in a row."""
        found: list[str] = []
        for note in self.notes():
            if "stage" in note and found[-1:] != [note["stage"]]:
                found.append(note["stage"])
        return found

    def texts(self) -> list[str]:
        """Every text that stands on the screen now."""
        found = [note["texts"] for note in self.notes() if "texts" in note]
        return found[-1] if found else []

    def pieces(self) -> int:
        return int(sum(Decimal(quantity) for _, quantity in self.drawn()["lines"]))

    def wait_for(
        self, look: Callable[[], Found | None], *, what: str, timeout_s: float = STEP_TIMEOUT_S
    ) -> Found:
        try:
            return wait_until(look, timeout_s, what=what)
        except AssertionError as error:
            raise AssertionError(f"{error}; drawn: {self.drawn()}; on the screen: {self.texts()}") from None

    def wait_for_stage(self, stage: str, *, timeout_s: float = STEP_TIMEOUT_S) -> dict[str, Any]:
        self.wait_for(lambda: self.drawn()["stage"] == stage, what=f"the stage {stage}", timeout_s=timeout_s)
        return self.drawn()

    def wait_for_text(self, part: str, *, timeout_s: float = STEP_TIMEOUT_S) -> str:
        """The whole text on the screen that holds `part`."""
        return self.wait_for(
            lambda: next((text for text in self.texts() if part in text), ""),
            what=f"“{part}” on the screen",
            timeout_s=timeout_s,
        )
