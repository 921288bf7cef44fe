from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.cli.gallery import SIZES
from pos_app.ui.gallery import drawing
from tests.helpers.fakes_cli import Terminal


def test_without_a_folder_the_window_opens(terminal: Terminal) -> None:
    assert terminal.type("gallery") == 0
    assert terminal.parts.calls == [("gallery", (None, (), SIZES, True))]


def test_with_a_folder_every_scene_is_drawn_at_every_size(terminal: Terminal) -> None:
    assert terminal.type("gallery", "--output", "/srv/gallery") == 0
    assert terminal.parts.calls == [("gallery", (Path("/srv/gallery"), (), SIZES, True))]


def test_some_scenes_at_one_size_can_be_asked_for(terminal: Terminal) -> None:
    terminal.type(
        "gallery", "--output", "/srv/gallery", "--only", "pay", "--only", "paid", "--size", "1366x768"
    )
    assert terminal.parts.calls == [("gallery", (Path("/srv/gallery"), ("pay", "paid"), ("1366x768",), True))]


@pytest.mark.parametrize(
    "arguments", [("--only", "pay"), ("--size", "1024x768"), ("--output", "/srv/g", "--size", "10x10")]
)
def test_what_makes_no_sense_is_refused(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    assert terminal.type("gallery", *arguments) == 2
    assert terminal.err
    assert terminal.parts.calls == []


def test_the_command_offers_the_sizes_that_are_drawn() -> None:
    assert tuple(drawing.SIZES) == SIZES
