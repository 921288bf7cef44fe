from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pos_app.ui.theme import colour
from pos_app.ui.widgets.basket_model import BasketModel
from pos_app.ui.widgets.basket_view import ROW_PX, BasketRow, BasketView


def line(number: int, *, quantity: str = "1", mark: str = "") -> BasketRow:
    return BasketRow(number, str(number), f"Product {number}", "4 500 × 1", quantity, "4 500", mark)


def lines(count: int) -> list[BasketRow]:
    return [line(number) for number in range(1, count + 1)]


@pytest.fixture
def basket(qtbot: QtBot) -> BasketView:
    view = BasketView(name="Basket")
    qtbot.addWidget(view)
    view.resize(700, 6 * ROW_PX)
    with qtbot.waitExposed(view):
        view.show()
    return view


def is_in_view(basket: BasketView, key: int) -> bool:
    place = [row.key for row in basket.rows].index(key)
    return basket.viewport().rect().contains(basket.visualRect(basket.model().index(place, 0)).center())


def test_the_newest_line_is_marked_and_in_view(basket: BasketView) -> None:
    basket.set_lines(lines(500), newest=500)

    assert basket.current_key == 500
    assert is_in_view(basket, 500)
    picture = basket.viewport().grab().toImage()
    assert picture.pixelColor(1, 6 * ROW_PX - 30).name() == colour("primary").name()


def test_a_line_that_a_second_scan_raised_comes_back_into_view(basket: BasketView) -> None:
    rows = lines(100)
    basket.set_lines(rows, newest=100)
    rows[2] = line(3, quantity="2")
    basket.set_lines(rows, newest=3)

    assert basket.current_key == 3
    assert is_in_view(basket, 3)


def test_a_new_line_redraws_itself_and_not_the_others(qtbot: QtBot) -> None:
    model = BasketModel(row_px=ROW_PX)
    model.set_rows(lines(3))
    changed: list[int] = []
    added: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.rowsInserted.connect(lambda _parent, first, last: added.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.set_rows([*lines(3), line(4)])
    assert (changed, added, removed) == ([], [(3, 3)], [])
    model.set_rows([line(1), line(2, quantity="5"), line(3), line(4)])
    assert (changed, added, removed) == ([1], [(3, 3)], [])
    model.set_rows([line(1), line(3), line(4)])
    assert (changed, removed) == ([1], [(1, 1)])
    model.set_rows([line(9), line(8)])
    assert model.rows == [line(9), line(8)]
    model.set_rows([])
    assert model.rowCount() == 0


def test_the_marked_line_is_moved_by_keys_and_by_mouse(basket: BasketView, qtbot: QtBot) -> None:
    told: list[object] = []
    basket.current_changed.connect(told.append)
    basket.set_lines(lines(5), newest=5)
    QTest.keyClick(basket, Qt.Key.Key_Up)
    QTest.keyClick(basket, Qt.Key.Key_Home)
    QTest.mouseClick(basket.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 2 * ROW_PX + 20))
    basket.move_current(-9)
    basket.set_current(99)

    assert told == [5, 4, 1, 3, 1]


def test_when_the_marked_line_is_removed_another_one_is_marked(basket: BasketView) -> None:
    basket.set_lines(lines(3), newest=2)
    basket.set_lines([line(1), line(3)])

    assert basket.current_key in (1, 3)


def test_the_last_line_gone_leaves_nothing_marked_and_says_what_to_do(basket: BasketView) -> None:
    told: list[object] = []
    basket.set_empty_text("Scan the first product")
    basket.set_lines(lines(1), newest=1)
    basket.current_changed.connect(told.append)
    basket.set_lines([])

    assert (basket.current_key, told) == (None, [None])
    picture = basket.viewport().grab().toImage()
    assert len({picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}) > 3


def test_a_line_is_opened_by_double_click_and_by_enter(basket: BasketView, qtbot: QtBot) -> None:
    opened: list[object] = []
    basket.row_activated.connect(opened.append)
    basket.set_lines([line(1), line(2, mark="warn")], newest=1)
    QTest.keyClick(basket, Qt.Key.Key_Return)
    QTest.mouseDClick(basket.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, ROW_PX + 20))

    assert opened[0] == 1
    assert opened[-1] == 2


def test_a_screen_reader_hears_the_whole_line(basket: BasketView) -> None:
    basket.set_lines(lines(1))

    assert basket.model().index(0, 0).data() == "Product 1, 4 500 × 1, 1, 4 500"
    assert basket.accessibleName() == "Basket"


def test_the_short_list_of_the_pay_screen_can_not_be_changed(qtbot: QtBot) -> None:
    view = BasketView(is_compact=True)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.set_lines(lines(9))

    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.grab().width() == 300
