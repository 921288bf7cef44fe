from __future__ import annotations

import pytest

from pos_app.ui.theme.tokens import COLOURS, EDGE_PAIRS, TEXT_PAIRS, TYPE

LIGHT, DARK = 0, 1


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, *, mode: int) -> float:
    darker, lighter = sorted(luminance(COLOURS[name][mode]) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(text: str, ground: str, mode: int) -> None:
    assert contrast(text, ground, mode=mode) >= 4.5


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_the_edge_of_a_control_stands_out_from_its_ground(edge: str, ground: str, mode: int) -> None:
    assert contrast(edge, ground, mode=mode) >= 3


def test_the_typeface_needs_three_weights_alone() -> None:
    assert {weight for _, weight in TYPE.values()} == {400, 500, 700}
