"""Waiting, no connection, paid, failed and late money are told apart by people who see colours otherwise, or none."""

from __future__ import annotations

import itertools
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.ui.gallery.staging import Staged
from pos_app.ui.theme.tokens import COLOURS, EDGE_PAIRS, TEXT_PAIRS
from pos_app.ui.widgets.banner import ICON_PX, Banner
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.text import Text
from tests.helpers.colour_sheets import STATES
from tests.helpers.colour_sight import SIGHTS, Colour, contrast, pixels_of, seen, seen_picture
from tests.helpers.staged_scenes import put_away
from tests.ui.conftest import MakeStaged

SIGN_PX = 24
LEAST_DIFFERENCE = 0.1
"""A clock, a tick and a cross share their ring and differ by 0.15; the same sign in two sizes by 0.04 at most."""
KINDS = {"pay": "wait", "no-connection": "warn", "late-money": "late"}
THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
EVERY_SIGHT = pytest.mark.parametrize("sight", list(SIGHTS))


Part = TypeVar("Part", bound=QWidget)


def visible(staged: Staged, kind: type[Part]) -> list[Part]:
    return [one for one in staged.seen.findChildren(kind) if one.isVisible()]


def painted(staged: Staged, part: QWidget) -> QImage:
    """As it is laid out, with the ground of the screen behind it."""
    QApplication.processEvents()
    whole = staged.seen.grab().toImage()
    return whole.copy(QRect(part.mapTo(staged.seen, part.rect().topLeft()), part.size()))


def told_by(staged: Staged, state: str) -> tuple[QLabel, QImage]:
    """What says how it stands, and its sign as it is painted."""
    if state in KINDS:
        banner = next(one for one in visible(staged, Banner) if one.kind == KINDS[state])
        top = (min(banner.height(), 48) - ICON_PX) // 2
        return banner, painted(staged, banner).copy(QRect(16, top, ICON_PX, ICON_PX))
    mark = visible(staged, IconView)[0]
    largest = max(visible(staged, Text), key=lambda text: (text.font().pixelSize(), text.font().weight()))
    return largest, painted(staged, mark)


def shape_of(sign: QImage, *, sight: str) -> list[float]:
    """How much ink there is in each pixel, from 0 to 1, after the sign was brought to one size."""
    small = sign.scaled(
        SIGN_PX,
        SIGN_PX,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    lights = [sum(colour) for colour in pixels_of(seen_picture(small, sight=sight))]
    ground = lights[0]
    most = max(abs(light - ground) for light in lights)
    return [abs(light - ground) / most for light in lights]


def differing(one: list[float], other: list[float]) -> float:
    """The share of the ink that isn't in the same place."""
    apart = sum(abs(a - b) for a, b in zip(one, other, strict=True))
    return apart / (sum(one) + sum(other))


def contrast_in(picture: QImage, *, sight: str) -> float:
    """Of the ground, which is the most frequent colour, with the ink, which is furthest from it."""
    colours = pixels_of(seen_picture(picture, sight=sight))
    ground = max(set(colours), key=colours.count)
    return max(contrast(ground, colour) for colour in set(colours))


@THEMES
def test_the_five_states_differ_in_their_sign_and_in_their_words_however_colours_are_seen(
    make_staged: MakeStaged, theme: str
) -> None:
    signs, words, panels = {}, {}, {}
    for state in STATES:
        staged = make_staged(state, mode=theme)
        panel, signs[state] = told_by(staged, state)
        words[state], panels[state] = panel.text(), painted(staged, panel)
        put_away(staged)
    assert len(set(words.values())) == len(STATES)
    assert all(words.values())
    for sight in SIGHTS:
        shapes = {state: shape_of(sign, sight=sight) for state, sign in signs.items()}
        for one, other in itertools.combinations(STATES, 2):
            assert differing(shapes[one], shapes[other]) >= LEAST_DIFFERENCE, (sight, one, other)
        for state, panel_picture in panels.items():
            assert contrast_in(panel_picture, sight=sight) >= 4.5, (sight, state)


def colour_of(name: str, *, theme: str) -> Colour:
    code = COLOURS[name][0 if theme == "light" else 1]
    red, green, blue = (int(code[place : place + 2], 16) for place in (0, 2, 4))
    return red, green, blue


@THEMES
@EVERY_SIGHT
def test_every_text_can_be_read_and_every_control_be_found_however_colours_are_seen(
    theme: str, sight: str
) -> None:
    for pairs, least in ((TEXT_PAIRS, 4.5), (EDGE_PAIRS, 3.0)):
        for ink, ground in pairs:
            pair = [seen(colour_of(name, theme=theme), sight=sight) for name in (ink, ground)]
            assert contrast(*pair) >= least, (ink, ground)


def test_the_simulation_takes_red_and_green_for_one_colour_where_people_do() -> None:
    """Colours from the middle of what deuteranopes mix up, and what everybody keeps: white, black, grey."""
    for sight in SIGHTS:
        for grey in (0, 128, 255):
            assert all(abs(part - grey) <= 1 for part in seen((grey,) * 3, sight=sight))
    red, green = (seen(colour, sight="deuteranopia") for colour in ((180, 60, 60), (100, 110, 40)))
    assert abs(red[0] - green[0]) < 40
    assert len(set(seen((200, 30, 90), sight="achromatopsia"))) == 1
