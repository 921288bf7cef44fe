from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.counter_window import CounterWindow
from tests.ui.keyboard import ENTER_CODE, SCAN_CODES

TAB_CODE = 23
MILK = "4780012345678"


def strike(codes: list[int], *, delay_ms: int) -> None:
    """Real keys of the X server, by number: what the layout makes of them is the layout's business."""
    keys = [str(code) for code in codes]
    subprocess.run(["xdotool", "key", "--delay", str(delay_ms), *keys], check=True)


def keys_of(text: str) -> list[int]:
    return [SCAN_CODES[sign] for sign in text]


@pytest.fixture
def russian_layout() -> Iterator[None]:
    subprocess.run(["setxkbmap", "-layout", "ru,us"], check=True)
    yield
    subprocess.run(["setxkbmap", "-layout", "us"], check=True)


def test_a_hundred_scans_at_the_speed_of_a_scanner_are_a_hundred_codes(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    codes = [f"47800{number:08}" for number in range(100)]
    strike([key for code in codes for key in [*keys_of(code), ENTER_CODE]], delay_ms=1)

    qtbot.waitUntil(lambda: len(counter.codes) >= len(codes), timeout=20_000)
    assert counter.codes == codes
    assert (counter.box.text(), counter.entered) == ("", [])


def test_keys_as_fast_as_the_screen_takes_them_lose_no_figure(counter: CounterWindow, qtbot: QtBot) -> None:
    codes = ["11111111", "00000000", "4444444444444", "1122334455667"] * 5
    strike([key for code in codes for key in [*keys_of(code), TAB_CODE]], delay_ms=0)

    qtbot.waitUntil(lambda: len(counter.codes) >= len(codes), timeout=20_000)
    assert counter.codes == codes
    assert counter.box.hasFocus()


@pytest.mark.usefixtures("russian_layout")
def test_a_code_with_letters_scanned_under_a_russian_layout_is_what_is_printed(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    strike([*keys_of("ab-12qz"), ENTER_CODE], delay_ms=1)

    qtbot.waitUntil(lambda: counter.codes == ["ab-12qz"])
    assert counter.box.text() == ""


@pytest.mark.usefixtures("russian_layout")
def test_a_marking_code_scanned_under_a_russian_layout_keeps_its_separator(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    before, after = keys_of("010487021676000721qkkdis"), keys_of("93u3g5")
    keys = [*map(str, before), f"ctrl+{SCAN_CODES[']']}", *map(str, [*after, ENTER_CODE])]
    subprocess.run(["xdotool", "key", "--delay", "1", *keys], check=True)

    qtbot.waitUntil(lambda: counter.codes == ["010487021676000721qkkdis\x1d93u3g5"])
    assert counter.box.text() == ""


@pytest.mark.usefixtures("russian_layout")
def test_typing_under_a_russian_layout_stays_russian(counter: CounterWindow, qtbot: QtBot) -> None:
    strike(keys_of("vjkjrj"), delay_ms=160)

    qtbot.waitUntil(lambda: counter.box.text() == "молоко")
    assert counter.codes == []


def test_a_typist_and_a_scanner_in_turn_are_told_apart(counter: CounterWindow, qtbot: QtBot) -> None:
    strike(keys_of("12345678"), delay_ms=160)
    strike([ENTER_CODE], delay_ms=1)
    qtbot.waitUntil(lambda: counter.entered == ["12345678"])
    counter.box.clear()
    strike([*keys_of(MILK), ENTER_CODE], delay_ms=1)

    qtbot.waitUntil(lambda: counter.codes == [MILK])
    assert counter.entered == ["12345678"]


def test_a_scan_while_a_list_is_open_is_a_code_and_chooses_nothing(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.kind.showPopup()
    qtbot.waitUntil(counter.kind.view().isVisible)
    strike([*keys_of("4" + MILK), ENTER_CODE], delay_ms=1)

    qtbot.waitUntil(lambda: counter.codes == ["4" + MILK])
    assert counter.kind.currentIndex() == 0
