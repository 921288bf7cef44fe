"""The program as the command line sees it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pos_app.bootstrap.folder import DataFolder
from pos_app.services.ports import CheckResult
from pos_app.system.log import Log
from pos_app.system.paths import data_dir, logs_dir


class ProgramParts:
    """Fills the ports of `pos_app.cli`."""

    def folder(self, wanted: Path | None) -> DataFolder:
        return DataFolder(data_dir(wanted))

    def check_fonts(self) -> CheckResult:
        """Whether the fonts that come with the program are there: they hold the letters of all four languages."""
        fonts = sorted((Path(__file__).parent.parent / "resources" / "fonts").glob("*.otf"))
        if fonts:
            return CheckResult("fonts", ok=True, message="The till's own fonts are there.")
        return CheckResult(
            "fonts",
            ok=False,
            message="The till's own fonts are missing. Texts may show as boxes. Install it anew.",
        )

    def run_till(self, wanted: Path | None) -> int:
        from pos_app.bootstrap.window import run_till

        return run_till(wanted)

    def run_sandbox(self, *, host: str, port: int, shop_id: int, secret: str) -> int:
        from pos_app.sandbox.command import run

        return run(host, port=port, shop_id=shop_id, secret=secret)

    def run_demo(self, wanted: Path | None, *, headless: Path | None) -> int:
        from pos_app.bootstrap.demo import run_demo

        return run_demo(wanted, headless=headless)

    def run_gallery(
        self, folder: Path | None, *, scenes: Sequence[str], sizes: Sequence[str], has_page: bool
    ) -> int:
        from pos_app.bootstrap.gallery import run_gallery

        return run_gallery(folder, scenes=scenes, sizes=sizes, has_page=has_page)

    def note_uncaught(self, error: Exception, *, data_dir: Path | None) -> Path | None:
        return note_uncaught(error, wanted=data_dir)


def note_uncaught(error: Exception, *, wanted: Path | None) -> Path | None:
    """Writes an error that nobody foresaw into the log of the data folder; its path, None when even that failed."""
    log = Log(logs_dir(data_dir(wanted)))
    try:
        log.note_error(error, where="command line")
        log.close()
    except OSError:
        return None
    return log.path
