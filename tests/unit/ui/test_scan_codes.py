from __future__ import annotations

import pytest

from pos_app.ui.scan_burst import Burst, Moment
from pos_app.ui.scan_codes import OFFSETS, decoded, is_main_key


@pytest.mark.parametrize(
    ("platform", "scan_code", "text", "has_shift", "meant"),
    [
        ("xcb", 38, "ф", False, "a"),
        ("xcb", 38, "Ф", True, "A"),
        ("wayland", 10, "1", False, "1"),
        ("xcb", 61, ".", False, "/"),
        ("xcb", 20, "_", True, "_"),
        ("windows", 30, "ф", False, "a"),
        ("windows", 11, "0", False, "0"),
        ("cocoa", 38, "ф", False, "ф"),
        ("xcb", 250, "ў", False, "ў"),
        ("xcb", 0, "x", False, "x"),
    ],
)
def test_a_key_means_what_is_printed_on_a_us_keyboard(
    platform: str, scan_code: int, text: str, has_shift: bool, meant: str
) -> None:
    offset = OFFSETS.get(platform)

    assert decoded(scan_code, text=text, has_shift=has_shift, is_pad=False, offset=offset) == meant


@pytest.mark.parametrize(
    ("platform", "scan_code", "text", "meant"),
    [("xcb", 87, "1", "1"), ("xcb", 91, ",", "."), ("windows", 0x135, "/", "/"), ("xcb", 79, "", "")],
)
def test_the_number_pad_counts_only_while_it_makes_figures(
    platform: str, scan_code: int, text: str, meant: str
) -> None:
    offset = OFFSETS[platform]

    assert decoded(scan_code, text=text, has_shift=False, is_pad=True, offset=offset) == meant


def test_a_dead_key_of_the_main_block_is_known_by_its_place() -> None:
    assert is_main_key(48, offset=8)
    assert not is_main_key(250, offset=8)
    assert not is_main_key(48, offset=None)


def test_the_gap_between_keys_is_that_of_the_keyboard_and_not_of_a_busy_program() -> None:
    first = Moment(event_ms=100, arrival_ms=0.0)

    assert Moment(event_ms=110, arrival_ms=900.0).gap_ms(first) == 10


def test_without_a_clock_of_the_keyboard_or_when_it_starts_again_ours_counts() -> None:
    first = Moment(event_ms=4_294_967_290, arrival_ms=0.0)

    assert Moment(event_ms=0, arrival_ms=20.0).gap_ms(first) == 20
    assert Moment(event_ms=4, arrival_ms=21.0).gap_ms(first) == 21


def test_eight_figures_make_a_code_without_an_ending_certain() -> None:
    burst = Burst()
    for place, sign in enumerate("AB12345678"):
        assert not burst.has_certain_length
        burst.add(sign, moment=Moment(event_ms=place + 1, arrival_ms=0.0))

    assert burst.has_certain_length
    assert burst.text == "AB12345678"
