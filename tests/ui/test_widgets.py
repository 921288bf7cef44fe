from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.theme import Theme, colour, font
from pos_app.ui.theme.tokens import BANNER_KINDS, PAY, TOUCH
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.banner import Banner, Strip
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.icons import ICONS, IconView
from pos_app.ui.widgets.key_button import KINDS, KeyButton
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.product_grid import ProductGrid, ProductKey
from pos_app.ui.widgets.progress_steps import ProgressSteps
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text
from pos_app.ui.widgets.toast import Toast
from pos_app.ui.widgets.top_strip import TopStrip


def shown(qtbot: QtBot, part: QWidget) -> QWidget:
    qtbot.addWidget(part)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    return part


def colours_of(part: QWidget) -> set[str]:
    picture = part.grab().toImage()
    every = range(0, picture.width(), 2), range(0, picture.height(), 2)
    return {picture.pixelColor(x, y).name() for x in every[0] for y in every[1]}


class Page(QMainWindow):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.resize(800, 600)
        self.box = Field("Scan", name="Scan box")
        self.pay = KeyButton("Pay", key="Ctrl + Enter", kind="pay")
        self.paid: list[str] = []
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.box)
        layout.addWidget(self.pay)
        self.setCentralWidget(page)
        QShortcut("Ctrl+Return", self, activated=lambda: self.paid.append("key"))  # type: ignore[call-overload]  # the stubs leave the signal out
        self.pay.clicked.connect(lambda: self.paid.append("button"))
        shown(qtbot, self)
        self.box.setFocus()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def leave_sheet(page: Page, finished: list[bool], *, enter_confirms: bool = False) -> Sheet:
    sheet = Sheet(
        page,
        title="Leave?",
        body="The customer may still pay.",
        confirm="Leave",
        cancel="Stay",
        enter_confirms=enter_confirms,
    )
    sheet.finished.connect(finished.append)
    sheet.open()
    return sheet


def test_the_theme_changes_at_run_time_and_rebuilds_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    panel = shown(qtbot, Panel("surface"))
    light = colours_of(panel)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    dark = colours_of(panel)
    theme.set_mode("light")

    assert ("#ffffff" in light, "#161f2a" in dark) == (True, True)


def test_an_unknown_theme_is_light_and_the_system_is_followed(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, mode="sepia")
    assert (theme.mode, theme.is_dark) == ("light", False)
    theme.set_mode("system")
    hints = qapp.styleHints()
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark == (hints.colorScheme() == Qt.ColorScheme.Dark)
    theme.set_mode("light")
    assert colour("background").name() == "#f3f5f7"


def test_figures_in_columns_have_one_width(qapp: QApplication) -> None:
    Theme(qapp)
    label = QLabel()
    label.setFont(font("body", tabular=True))

    assert label.fontMetrics().horizontalAdvance("1111") == label.fontMetrics().horizontalAdvance("8888")


@pytest.mark.parametrize("kind", KINDS)
def test_a_button_shows_its_key_and_is_large_enough_to_touch(qtbot: QtBot, kind: str) -> None:
    button = KeyButton("Pay & go", key="F5", kind=kind)
    shown(qtbot, button)

    assert button.accessibleName() == "Pay & go, F5"
    assert button.height() >= (PAY if kind == "pay" else TOUCH)
    assert len(colours_of(button)) > 2


def test_a_long_word_on_a_button_takes_two_lines_and_keeps_its_place(qtbot: QtBot) -> None:
    button = KeyButton("Оплатить покупку по коду", key="Ctrl + Enter", is_tall=True)
    shown(qtbot, button)
    button.resize(120, PAY)
    button.setEnabled(False)
    button.set_key("F5")

    assert button.grab().height() == PAY


def test_enter_presses_no_button_that_pays_and_space_does(page: Page, qtbot: QtBot) -> None:
    page.pay.setFocus()
    QTest.keyClick(page.pay, Qt.Key.Key_Return)
    assert page.paid == []
    QTest.keyClick(page.pay, Qt.Key.Key_Space)
    assert page.paid == ["button"]


def test_enter_presses_a_button_only_where_that_was_asked_for(qtbot: QtBot) -> None:
    presses: list[str] = []
    for word, may in (("Yes", True), ("No", False)):
        button = KeyButton(word, enter_presses=may)
        qtbot.addWidget(button)
        button.clicked.connect(lambda _=False, word=word: presses.append(word))
        QTest.keyClick(button, Qt.Key.Key_Enter)

    assert presses == ["Yes"]


def test_a_sheet_is_confirmed_by_ctrl_enter_and_the_key_of_the_screen_beneath_sleeps(
    page: Page, qtbot: QtBot
) -> None:
    finished: list[bool] = []
    sheet = leave_sheet(page, finished)
    assert Sheet.current(page) is sheet
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert (finished, page.paid) == ([True], [])
    assert Sheet.current(page) is None
    qtbot.waitUntil(page.box.hasFocus)


def test_a_plain_enter_confirms_nothing_and_esc_goes_back(page: Page, qtbot: QtBot) -> None:
    finished: list[bool] = []
    sheet = leave_sheet(page, finished)
    for stop in (sheet.cancel_button, sheet.confirm_button):
        assert stop is not None
        stop.setFocus()
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return)
    assert finished == []
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Escape)

    assert finished == [False]


def test_enter_confirms_a_sheet_that_allows_it(page: Page, qtbot: QtBot) -> None:
    finished: list[bool] = []
    leave_sheet(page, finished, enter_confirms=True)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return)

    assert finished == [True]


def test_a_sheet_that_may_not_be_confirmed_yet_stays(page: Page, qtbot: QtBot) -> None:
    finished: list[bool] = []
    sheet = leave_sheet(page, finished)
    sheet.set_confirm_enabled(False)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert (finished, sheet.is_open) == ([], True)


def test_tab_goes_round_inside_the_sheet(page: Page, qtbot: QtBot) -> None:
    reason, extra = Field("Why", name="Reason"), KeyButton("More")
    sheet = Sheet(page, title="Leave?", body=reason, confirm="Leave", cancel="Stay")
    sheet.add_button(extra)
    sheet.open()
    assert reason.hasFocus()
    seen = []
    for key in (*[Qt.Key.Key_Tab] * 5, *[Qt.Key.Key_Backtab] * 5):
        QTest.keyClick(page.windowHandle(), key)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus)
        seen.append(focus)

    assert set(seen) == {reason, extra, sheet.cancel_button, sheet.confirm_button}
    assert seen[-1] is reason


def test_a_sheet_grows_with_what_is_put_into_it(page: Page, qtbot: QtBot) -> None:
    sheet = leave_sheet(page, [])
    card = sheet.findChild(Panel)
    assert card is not None
    before = card.height()
    sheet.body_layout.addWidget(Field("Why", name="Reason"))

    qtbot.waitUntil(lambda: card.height() > before)


def test_nothing_beneath_a_sheet_can_be_clicked_or_given_the_focus(page: Page, qtbot: QtBot) -> None:
    sheet = leave_sheet(page, [])
    page.resize(900, 700)
    qtbot.waitUntil(lambda: sheet.size() == page.size())
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=page.pay.mapTo(page, QPoint(8, 8)))
    page.box.setFocus()

    assert page.paid == []
    focus = QApplication.focusWidget()
    assert focus is not None
    assert sheet.isAncestorOf(focus)


def test_an_amount_never_breaks_and_shrinks_rather_than_spills(qtbot: QtBot) -> None:
    label = AmountLabel(align="center")
    label.set_amount("1 234 567 890", "soʻm")
    shown(qtbot, label)
    label.resize(150, 60)
    left, right = (label.grab().toImage().copy(x, 0, 1, 60) for x in (0, 149))

    assert label.text() == label.accessibleName() == "1 234 567 890 soʻm"
    for edge in (left, right):
        assert len({edge.pixelColor(0, y).name() for y in range(60)}) == 1


def test_a_currency_sign_stands_before_its_amount(qtbot: QtBot) -> None:
    label = AmountLabel(currency_first=True, align="left")
    qtbot.addWidget(label)
    label.set_amount("103.33", "$")
    label.set_colours("paid", currency_ink="paid")

    assert label.text() == "$ 103.33"
    assert colour("paid").name() in colours_of(label)


@pytest.mark.parametrize("kind", BANNER_KINDS)
def test_a_message_has_a_sign_words_and_a_colour(qtbot: QtBot, kind: str) -> None:
    banner = Banner(kind, "What happened, and <b>what to do</b>.")
    qtbot.addWidget(banner)

    assert banner.textFormat() == Qt.TextFormat.PlainText
    assert {colour(kind).name(), colour(f"{kind}-soft").name()} <= colours_of(banner)
    assert kind in ICONS


def test_a_message_without_words_is_not_there(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    banner, strip = Banner(), Strip()
    banner.set_message("warn", "No connection")
    layout.addWidget(banner)
    layout.addWidget(strip)
    shown(qtbot, window)
    assert (banner.isVisible(), strip.isVisible()) == (True, False)
    banner.clear()
    strip.set_message("late", "Late money")

    assert (banner.isVisible(), strip.isVisible(), strip.kind) == (False, True, "late")


def test_a_passing_message_takes_no_focus_and_goes_by_a_click(page: Page, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast.show_message("warn", "Unknown code 4780001112223. Nothing was sold.")
    page.resize(900, 650)
    assert (toast.isVisible(), page.box.hasFocus()) == (True, True)
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)

    assert not toast.isVisible()


def test_a_passing_message_goes_by_itself(page: Page, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast.show_message("info", "Saved", seconds=0)

    qtbot.waitUntil(lambda: not toast.isVisible())


def test_progress_is_told_in_words_and_not_by_colour_alone(qtbot: QtBot) -> None:
    steps = ProgressSteps()
    qtbot.addWidget(steps)
    steps.set_steps([("QR ready", "done"), ("Waiting", "current"), ("Paid", "later"), ("No", "failed")])
    steps.set_steps(steps.steps)

    assert steps.accessibleName() == "QR ready: done; Waiting: now; Paid: later; No: failed"
    assert colour("primary").name() in colours_of(steps)


def test_the_strip_shows_a_good_connection_grey_blue_and_a_bad_one_amber(qtbot: QtBot) -> None:
    strip = TopStrip()
    strip.set_shop("Bahor")
    strip.set_till("Till 2")
    strip.add_note("Training")
    strip.set_test("TEST")
    strip.set_language("English")
    strip.set_clock("14:05")
    shown(qtbot, strip)
    strip.set_connection(True, "Connected")
    good = colours_of(strip)
    strip.set_connection(False, "No connection")
    bad = colours_of(strip)

    assert (colour("wait-soft").name() in good, colour("paid-soft").name() in good) == (True, False)
    assert colour("warn-soft").name() in bad


def test_a_quick_key_is_pressed_by_mouse_and_space_and_reached_by_arrows(qtbot: QtBot) -> None:
    grid = ProductGrid(columns=2)
    grid.set_products([ProductKey(n, f"Product {n}", "4 500", "amber") for n in range(6)])
    grid.set_products([ProductKey(n, f"Product {n}", "4 500") for n in range(4)])
    shown(qtbot, grid)
    chosen: list[object] = []
    grid.chosen.connect(chosen.append)
    QTest.mouseClick(grid.buttons[0], Qt.MouseButton.LeftButton)
    grid.buttons[0].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(grid.window().windowHandle(), key)

    assert chosen == [0, 3]
    assert grid.buttons[3].accessibleName() == "Product 3, 4 500"


def test_one_of_a_few_is_chosen_by_mouse_and_by_arrows(qtbot: QtBot) -> None:
    row = ChoiceRow(name="Language")
    row.set_choices([("en", "English"), ("ru", "Русский"), ("uz", "Oʻzbekcha")], current="en")
    shown(qtbot, row)
    chosen: list[object] = []
    row.chosen.connect(chosen.append)
    QTest.mouseClick(row.buttons[1], Qt.MouseButton.LeftButton)
    row.buttons[1].setFocus()
    QTest.keyClick(row.buttons[1], Qt.Key.Key_Right)
    row.set_choices([("a", "A")], current="a")

    assert (chosen, row.current) == (["ru", "uz"], "a")


def test_the_number_pad_leaves_the_cursor_where_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    field, pad = Field("Scan", name="Scan box"), NumberPad()
    layout.addWidget(field)
    layout.addWidget(pad)
    shown(qtbot, window)
    field.setFocus()
    pad.sign_pressed.connect(field.insert)
    for sign in ("1", ",", "5"):
        pad.press(sign)

    assert (field.text(), field.hasFocus()) == ("1,5", True)
    assert colours_of(pad)


def test_words_that_do_not_fit_are_shortened_and_long_ones_wrapped(qtbot: QtBot) -> None:
    for wrap in (False, True):
        text = Text("A rather long line of words <b>here</b>", wrap=wrap)
        shown(qtbot, text)
        text.resize(120, 100)
        text.set_colour("fail")
        text.set_role("small")
        assert colour("fail").name() in colours_of(text)


def test_a_field_shows_its_focus_and_its_fault(qtbot: QtBot) -> None:
    field = Field("Scan", name="Scan box", icon="scan", is_large=True)
    shown(qtbot, field)
    field.setFocus()
    assert colour("primary").name() in colours_of(field)
    field.set_error(True)
    assert colour("fail").name() in colours_of(field)


def test_every_sign_can_be_drawn(qtbot: QtBot) -> None:
    for name in ICONS:
        view = IconView("check", size_px=48)
        qtbot.addWidget(view)
        view.set_icon(name, ink="ink")
        assert colour("ink").name() in colours_of(view)
