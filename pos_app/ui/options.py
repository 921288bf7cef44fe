"""What the composition root tells the window besides the services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pos_app.services.ports import ImportReport
    from pos_app.services.settings import Settings
    from pos_app.services.setup import Wishes
    from pos_app.services.till import Till
    from pos_app.ui.main_window import MainWindow


class Training(NamedTuple):
    """What the pretend Octo can be told to do: names of situations, the present one, and a switch."""

    names: tuple[str, ...]
    now: Callable[[], str]
    switch_on: Callable[[str], object]


class WindowOptions(NamedTuple):
    """The callables block and run in a lane; their errors are sentences.

    `import_file` reads a price list and puts its good rows into the catalogue; `load_sample` does the same with the
    goods that come with the program. `set_up` stores secret and settings and returns what holds then.
    `offers_set_up` opens the first set-up by itself while no shop is set. `on_ready` is called once after the first
    paint, for a player of the demo. `training` is there in the training till alone, `open_training` opens one in a
    window of its own beside a real till.
    """

    data_dir: Path
    version: str
    import_file: Callable[[Path], ImportReport]
    load_sample: Callable[[], ImportReport]
    set_up: Callable[[Wishes], Settings]
    offers_set_up: bool = True
    on_ready: Callable[[MainWindow, Till], None] | None = None
    training: Training | None = None
    open_training: Callable[[], None] | None = None
