from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.ui import languages
from pos_app.ui.gallery.drawing import SIZES, THEMES, Drawer, Wish, picture_name
from pos_app.ui.gallery.index_page import write_index
from pos_app.ui.gallery.scenes import GROUPS, SCENES
from pos_app.ui.theme import Theme

SMALLEST = next(iter(SIZES.values()))


def drawn(folder: Path, *names: str, theme: Theme, qtbot: QtBot) -> tuple[list[str], str]:
    """What was said meanwhile, and how it ended."""
    said: list[str] = []
    ended: list[str] = []
    wish = Wish([SCENES[name] for name in names], [SMALLEST], folder)
    drawer = Drawer(wish, theme=theme, say=said.append, on_end=ended.append)
    drawer.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    return said, ended[0]


def test_each_scene_is_drawn_in_each_language_and_look(tmp_path: Path, look: Theme, qtbot: QtBot) -> None:
    said, failure = drawn(tmp_path, "preparing", "customer-idle", theme=look, qtbot=qtbot)

    pictures = {path.name: QImage(str(path)) for path in tmp_path.iterdir()}
    assert failure == ""
    assert said == ["1024x768: preparing (1 of 2)", "1024x768: customer-idle (2 of 2)"]
    assert len(pictures) == 2 * len(languages.NAMES) * len(THEMES)
    for name in ("preparing", "customer-idle"):
        light, dark = (
            pictures[picture_name(name, size=SMALLEST.name, theme=mode, language="ru")] for mode in THEMES
        )
        assert light.size() == SMALLEST.of_window
        assert light.pixelColor(300, 700).lightness() > 200
        assert dark.pixelColor(300, 700).lightness() < 60


def test_a_picture_that_cant_be_saved_ends_it_with_a_sentence(
    tmp_path: Path, look: Theme, qtbot: QtBot
) -> None:
    _, failure = drawn(tmp_path / "gone", "customer-idle", theme=look, qtbot=qtbot)

    assert failure.startswith(f"The picture {tmp_path / 'gone'}")
    assert "no sale and no payment is touched" in failure


def test_a_fault_in_a_scene_ends_it_with_a_sentence(
    tmp_path: Path, look: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise ValueError("no such thing")

    monkeypatch.setitem(SCENES, "sell", SCENES["sell"]._replace(play=fail))
    _, failure = drawn(tmp_path, "sell", theme=look, qtbot=qtbot)

    assert failure.startswith("The scene sell couldn't be drawn (ValueError: no such thing).")
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []


def test_the_page_shows_what_there_is_in_the_order_of_the_scenes(tmp_path: Path) -> None:
    for name in ("paid", "sell", "customer-idle"):
        (tmp_path / picture_name(name, size="1920x1080", theme="dark", language="uz")).touch()

    page = write_index(tmp_path).read_text(encoding="utf-8")

    places = [page.index(f'<h3 id="{name}">') for name in ("sell", "paid", "customer-idle")]
    assert places == sorted(places)
    assert page.count("<img") == 3
    assert "Ўзбекча, dark, 1920 × 1080 at 150%" in page
    assert "<h2>Questions and lists</h2>" not in page
    assert "<script" not in page


def test_no_two_scenes_have_one_name() -> None:
    names = [scene.name for group in GROUPS.values() for scene in group]
    assert len(names) == len(set(names)) == len(SCENES)
