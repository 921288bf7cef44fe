"""Every scene of the gallery in each language: words whole and apart, controls named and large, at three sizes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pos_app.services.desk import Stage
from pos_app.ui import languages
from pos_app.ui.demo_player import read_qr
from pos_app.ui.gallery.drawing import THEMES
from pos_app.ui.gallery.scenes import SCENES, Seen
from pos_app.ui.gallery.scripted_octo import PAY_URL
from pos_app.ui.theme import Theme
from tests.helpers.cut_words import cut_words
from tests.helpers.staged_scenes import (
    LARGER,
    SMALLEST,
    faint,
    nameless,
    overlapping,
    put_on,
    resize,
    too_small,
)
from tests.ui.conftest import MakeStaged

WITH_CODE = ("pay", "customer-paying", "no-connection", "customer-code", "customer-on-phone")
LEAST_CONTRAST = 4.5


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("language", languages.NAMES)
def test_all_words_can_be_read_and_all_controls_be_touched_and_named(
    make_staged: MakeStaged, qtbot: QtBot, language: str, name: str
) -> None:
    staged = make_staged(name, language=language)
    assert languages.current() == language
    for size in (SMALLEST, *LARGER):
        resize(staged, size, qtbot=qtbot)
        if SCENES[name].seen is not Seen.PARTS:
            assert staged.seen.size() == size
        found = (
            cut_words(staged.seen),
            overlapping(staged.seen),
            nameless(staged.seen),
            too_small(staged.seen),
        )
        assert found == ([], [], [], []), size


@pytest.mark.parametrize("name", SCENES)
def test_all_words_stand_out_from_their_ground_in_light_and_in_dark(
    make_staged: MakeStaged, look: Theme, name: str
) -> None:
    staged = make_staged(name)
    for mode in THEMES:
        put_on(staged, mode, theme=look)
        assert faint(staged.seen, least=LEAST_CONTRAST) == [], mode


@pytest.mark.parametrize("name", WITH_CODE)
def test_the_code_can_be_scanned_at_each_size(make_staged: MakeStaged, qtbot: QtBot, name: str) -> None:
    staged = make_staged(name)
    for size in (SMALLEST, *LARGER):
        resize(staged, size, qtbot=qtbot)
        assert read_qr(staged.seen.grab().toImage()) == [PAY_URL], size


def test_the_scenes_show_every_stage_of_the_counter(make_staged: MakeStaged) -> None:
    shown = set()
    for name, scene in SCENES.items():
        if not scene.looks and scene.seen is Seen.CASHIER:
            shown.add(make_staged(name).shop.till.desk.state.stage)
    assert shown == set(Stage)
