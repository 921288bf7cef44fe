from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.barcode import GROUP_SEPARATOR
from pos_app.ui.widgets.field import LONGEST_TEXT, Field
from pos_app.ui.widgets.sheet import Sheet
from tests.ui.counter_window import CounterWindow
from tests.ui.keyboard import SCAN_CODES

MILK = "4780012345678"


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
@pytest.mark.parametrize("gap_ms", [1, 20, 50])
def test_a_scan_into_the_scan_box_is_a_code_and_leaves_the_box_empty(
    counter: CounterWindow, gap_ms: int, ending: Qt.Key
) -> None:
    counter.keys.scan(MILK, gap_ms=gap_ms, ending=ending)

    assert counter.codes == [MILK]
    assert (counter.box.text(), counter.entered, counter.box.hasFocus()) == ("", [], True)


def test_ten_scans_in_two_seconds_are_ten_codes(counter: CounterWindow) -> None:
    codes = [f"47800{number:08}" for number in range(10)]
    for code in codes:
        counter.keys.scan(code)

    assert counter.codes == codes


def test_scans_without_any_pause_between_them_are_all_seen(counter: CounterWindow) -> None:
    codes = [f"47800{number:08}" for number in range(200)]
    for code in codes:
        counter.keys.type(code, gap_ms=1)
        counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == codes
    assert counter.box.text() == ""


@pytest.mark.parametrize("torn_at", [1, 3, 5, 7])
def test_a_code_whose_keys_were_held_up_by_a_busy_system_is_still_one_scan(
    counter: CounterWindow, torn_at: int
) -> None:
    counter.known.add(MILK)
    counter.keys.pause(500)
    counter.keys.type(MILK[:torn_at], gap_ms=1)
    counter.keys.pause(300)
    counter.keys.type(MILK[torn_at:], gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert (counter.codes, counter.box.text()) == ([MILK], "")


def test_a_pause_shorter_than_the_silence_that_ends_a_scan_does_not_tear_it(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    counter.keys.type(MILK[:9], gap_ms=1)
    counter.keys.pause(70)
    counter.keys.type(MILK[9:], gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert (counter.codes, counter.box.text()) == ([MILK], "")


def test_a_scan_after_typing_is_never_mended_into_a_code_that_nobody_knows(counter: CounterWindow) -> None:
    counter.keys.type("47", gap_ms=100)
    counter.keys.pause(300)
    counter.keys.type(MILK, gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert (counter.codes, counter.box.text()) == ([MILK], "47")


def test_a_fast_typist_is_never_taken_for_a_scanner(counter: CounterWindow) -> None:
    counter.keys.type(MILK, gap_ms=80)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == []
    assert counter.entered == [MILK]


def test_a_russian_layout_does_not_garble_a_code(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    counter.keys.type("abc-12", gap_ms=1, is_russian=True)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == ["abc-12"]


def test_a_name_typed_in_russian_stays_russian(counter: CounterWindow) -> None:
    counter.keys.type("vjkjrj", gap_ms=90, is_russian=True)

    assert counter.box.text() == "молоко"


def test_capitals_and_signs_of_a_code_come_through(counter: CounterWindow) -> None:
    counter.keys.scan("AZ09-_./+*")

    assert counter.codes == ["AZ09-_./+*"]
    assert counter.commands == []


def test_a_key_that_the_table_does_not_know_counts_by_its_text(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    for sign in "ЎҚ12":
        counter.keys.pause(1)
        counter.keys.press(Qt.Key(ord(sign)), text=sign, scan_code=250)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == ["ЎҚ12"]


def test_a_quantity_typed_by_hand_stays_standing_before_a_scan(counter: CounterWindow) -> None:
    seen: list[str] = []
    counter.filter.scanned.connect(lambda: seen.append(counter.box.text()))
    counter.keys.type("3*", gap_ms=120)
    counter.keys.scan(MILK)

    assert (seen, counter.codes, counter.commands) == (["3*"], [MILK], [])


def test_a_scan_into_a_note_puts_back_its_text_cursor_and_selection(counter: CounterWindow) -> None:
    counter.note.setText("by hand 12")
    counter.note.setFocus()
    counter.note.setSelection(8, -5)
    counter.keys.scan(MILK)

    assert counter.codes == [MILK]
    note = counter.note
    assert (note.text(), note.selectionStart(), note.selectedText(), note.cursorPosition()) == (
        "by hand 12",
        3,
        "hand ",
        3,
    )


def test_a_scan_presses_no_button_and_changes_no_choice(counter: CounterWindow) -> None:
    for part in (counter.button, counter.kind):
        part.setFocus()
        counter.keys.scan(" 45" + MILK)

    assert counter.codes == [" 45" + MILK] * 2
    assert (counter.presses, counter.kind.currentIndex(), counter.box.text()) == ([], 0, "")


def test_a_scan_confirms_no_sheet_and_stays_out_of_its_field(counter: CounterWindow, qtbot: QtBot) -> None:
    finished: list[bool] = []
    reason = Field("Why", name="Reason")
    sheet = Sheet(counter, title="Leave?", body=reason, confirm="Leave", cancel="Stay", enter_confirms=True)
    sheet.finished.connect(finished.append)
    sheet.open()
    qtbot.waitUntil(reason.hasFocus)
    counter.keys.scan(MILK)
    assert sheet.confirm_button is not None
    sheet.confirm_button.setFocus()
    counter.keys.scan(MILK)

    assert counter.codes == [MILK, MILK]
    assert (finished, reason.text(), counter.box.text()) == ([], "", "")


def test_a_code_without_an_ending_counts_when_it_is_long_enough(counter: CounterWindow, qtbot: QtBot) -> None:
    counter.keys.scan("12345678", ending=None)

    qtbot.waitUntil(lambda: counter.codes == ["12345678"])
    assert counter.box.text() == ""


def test_a_short_code_without_an_ending_counts_when_it_is_known(counter: CounterWindow, qtbot: QtBot) -> None:
    counter.keys.scan("AB12", ending=None)

    qtbot.waitUntil(lambda: counter.codes == ["AB12"])


def test_a_short_burst_that_no_code_matches_is_typing_and_not_lost(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.box.setText("on ")
    counter.keys.scan("12345", ending=None)

    qtbot.waitUntil(lambda: counter.box.text() == "on 12345")
    assert counter.codes == []


def test_two_codes_without_endings_are_told_apart_by_the_pause(counter: CounterWindow, qtbot: QtBot) -> None:
    counter.keys.scan(MILK, ending=None)
    counter.keys.scan(MILK, ending=None)

    qtbot.waitUntil(lambda: counter.codes == [MILK, MILK])


def test_a_second_ending_of_the_same_scan_is_swallowed(counter: CounterWindow) -> None:
    counter.keys.scan(MILK)
    counter.keys.press(Qt.Key.Key_Return)
    counter.keys.press(Qt.Key.Key_M, text="\r", modifiers=Qt.KeyboardModifier.ControlModifier)

    assert (counter.codes, counter.entered) == ([MILK], [])


def test_a_plus_typed_into_the_empty_box_is_a_command_and_not_text(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.keys.type("+", gap_ms=500)

    qtbot.waitUntil(lambda: counter.commands == ["+"])
    assert counter.box.text() == ""


def test_a_minus_within_a_word_is_text(counter: CounterWindow) -> None:
    counter.keys.type("coca-cola", gap_ms=90)

    assert (counter.box.text(), counter.commands) == ("coca-cola", [])


def test_delete_is_a_command_only_while_the_box_is_empty(counter: CounterWindow) -> None:
    counter.keys.press(Qt.Key.Key_Delete)
    counter.box.setText("milk")
    counter.box.setCursorPosition(0)
    counter.keys.press(Qt.Key.Key_Delete)

    assert (counter.commands, counter.box.text()) == (["Delete"], "ilk")


def test_a_plus_belongs_to_a_note_that_is_being_written(counter: CounterWindow) -> None:
    counter.note.setFocus()
    counter.keys.type("+", gap_ms=500)

    assert (counter.note.text(), counter.commands) == ("+", [])


def test_typing_while_a_button_has_the_focus_goes_into_the_scan_box(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.button.setFocus()
    counter.keys.type("m", gap_ms=500)
    qtbot.waitUntil(lambda: counter.box.text() == "m")
    counter.keys.type("ilk", gap_ms=90)

    assert (counter.box.text(), counter.box.hasFocus()) == ("milk", True)


def test_space_still_presses_the_button_that_has_the_focus(counter: CounterWindow, qtbot: QtBot) -> None:
    counter.button.setFocus()
    counter.keys.type(" ", gap_ms=500)

    qtbot.waitUntil(lambda: len(counter.presses) == 1)
    assert not counter.button.isDown()


def test_without_a_scan_box_keys_reach_the_choice_that_has_the_focus(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.has_box = False
    counter.kind.setFocus()
    counter.keys.type("5", gap_ms=500)

    qtbot.waitUntil(lambda: counter.kind.currentIndex() == 2)


def test_a_key_that_is_held_down_is_not_a_scan(counter: CounterWindow) -> None:
    counter.keys.type("7", gap_ms=500)
    counter.keys.pause(400)
    for _ in range(20):
        counter.keys.pause(30)
        counter.keys.press(Qt.Key.Key_7, text="7", scan_code=16, is_repeat=True)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == []
    assert counter.entered == ["7" * 21]


def test_equal_figures_that_come_as_repeats_of_a_fast_scanner_are_kept(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    counter.keys.type("1", gap_ms=1)
    for _ in range(7):
        counter.keys.press(Qt.Key.Key_1, text="1", scan_code=10, is_repeat=True)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == ["11111111"]


def test_key_combinations_pass(counter: CounterWindow) -> None:
    counter.box.setText("milk")
    counter.keys.press(Qt.Key.Key_A, text="\x01", scan_code=38, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert counter.box.selectedText() == "milk"


def test_ctrl_enter_sent_by_a_scanner_ends_the_scan_and_nothing_else(counter: CounterWindow) -> None:
    counter.keys.scan(MILK, ending=None)
    counter.keys.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert (counter.codes, counter.entered) == ([MILK], [])


def test_a_paste_of_two_thousand_characters_is_cut_and_does_no_harm(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("9" * 2000)
    counter.keys.press(Qt.Key.Key_V, text="\x16", scan_code=55, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert (len(counter.box.text()), counter.codes) == (LONGEST_TEXT, [])


def test_the_pay_key_right_after_a_scan_reaches_the_till(counter: CounterWindow, qtbot: QtBot) -> None:
    seen: list[Qt.Key] = []
    counter.box.keyPressEvent = lambda event: seen.append(Qt.Key(event.key()))  # type: ignore[method-assign]
    counter.keys.scan(MILK)
    counter.keys.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert counter.codes == [MILK]
    assert seen[-1] == Qt.Key.Key_Return


def test_a_window_that_was_busy_in_the_midst_of_a_scan_lets_the_rest_of_it_in_first(
    counter: CounterWindow,
) -> None:
    counter.keys.pause(500)
    counter.keys.type(MILK[:9], gap_ms=1)
    counter.filter._due_ms -= 95.0
    counter.filter._on_timer_timeout()
    counter.keys.type(MILK[9:], gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert (counter.codes, counter.box.text()) == ([MILK], "")


# The group separator of GS1 codes.

GTIN_AND_SERIAL, KEY = "010487021676000721qKkdi+S", "93U3g5"


def separate(counter: CounterWindow, *, text: str = GROUP_SEPARATOR, is_russian: bool = False) -> None:
    """Ctrl and the key of the closing bracket."""
    counter.keys.press(
        Qt.Key(0x42A) if is_russian else Qt.Key.Key_BracketRight,
        text=text,
        scan_code=SCAN_CODES["]"],
        modifiers=Qt.KeyboardModifier.ControlModifier,
    )


@pytest.mark.parametrize("gap_ms", [1, 20, 35])
@pytest.mark.parametrize(("text", "is_russian"), [(GROUP_SEPARATOR, False), ("", False), ("", True)])
def test_a_group_separator_comes_as_ctrl_and_the_bracket_in_every_layout(
    counter: CounterWindow, gap_ms: int, text: str, is_russian: bool
) -> None:
    counter.keys.pause(500)
    counter.keys.type(GTIN_AND_SERIAL, gap_ms=gap_ms)
    counter.keys.pause(gap_ms)
    counter.keys.press(Qt.Key.Key_Control, scan_code=37)
    counter.keys.pause(gap_ms)
    separate(counter, text=text, is_russian=is_russian)
    counter.keys.type(KEY, gap_ms=gap_ms)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == [f"{GTIN_AND_SERIAL}{GROUP_SEPARATOR}{KEY}"]
    assert (counter.box.text(), counter.entered, counter.commands) == ("", [], [])


def test_a_group_separator_comes_as_a_character_of_its_own(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    counter.keys.type(GTIN_AND_SERIAL, gap_ms=1)
    counter.keys.press(Qt.Key.Key_unknown, text=GROUP_SEPARATOR)
    counter.keys.type(KEY, gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == [f"{GTIN_AND_SERIAL}{GROUP_SEPARATOR}{KEY}"]


def test_the_time_of_two_slow_keys_for_one_separator_does_not_tear_the_code(
    counter: CounterWindow, qtbot: QtBot
) -> None:
    counter.keys.pause(500)
    counter.keys.type(GTIN_AND_SERIAL, gap_ms=35)
    counter.keys.pause(48)
    counter.keys.press(Qt.Key.Key_Control, scan_code=37)
    counter.keys.pause(48)
    separate(counter)
    counter.keys.type(KEY, gap_ms=35)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == [f"{GTIN_AND_SERIAL}{GROUP_SEPARATOR}{KEY}"]


def test_a_separator_before_the_code_is_none_of_it(counter: CounterWindow) -> None:
    counter.keys.pause(500)
    separate(counter)
    counter.keys.type(GTIN_AND_SERIAL, gap_ms=1)
    counter.keys.press(Qt.Key.Key_Return)

    assert counter.codes == [GTIN_AND_SERIAL]


def test_ctrl_and_the_bracket_by_hand_write_nothing(counter: CounterWindow) -> None:
    counter.keys.type("ab", gap_ms=120)
    counter.keys.pause(120)
    separate(counter)
    counter.keys.pause(500)

    assert (counter.box.text(), counter.codes) == ("ab", [])
