from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.ui.theme import Theme
from pos_app.ui.widgets.qr_code import QUIET_ZONE, qr_rows
from pos_app.ui.widgets.qr_view import LEAST_CM, QrView

URL = "https://pay2.octo.uz/pay/9f0c2a7e-1b1d-4f0e-9a3c-0a1b2c3d4e5f?language=uz"


def read_by_zbar(picture: QImage, *, folder: Path) -> str:
    path = folder / "shot.png"
    assert picture.save(str(path))
    found = subprocess.run(["zbarimg", "-q", "--raw", str(path)], capture_output=True, text=True, check=True)
    return found.stdout.rstrip("\n")


def read_by_zxing(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    return [found.text for found in zxingcpp.read_barcodes(rows)]


@pytest.fixture
def view(qtbot: QtBot) -> QrView:
    made = QrView()
    qtbot.addWidget(made)
    made.set_text(URL)
    return made


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("is_dimmed", [False, True])
def test_two_decoders_read_the_code_from_the_screen(
    view: QrView, qapp: QApplication, tmp_path: Path, mode: str, is_dimmed: bool
) -> None:
    theme = Theme(qapp, mode=mode)
    view.resize(view.sizeHint())
    view.set_dimmed(is_dimmed)
    picture = view.grab().toImage()
    theme.set_mode("light")

    assert read_by_zxing(picture) == [URL]
    assert read_by_zbar(picture, folder=tmp_path) == URL


@pytest.mark.parametrize("number", range(40))
def test_two_decoders_read_codes_of_all_lengths_and_letters(
    qtbot: QtBot, tmp_path: Path, number: int
) -> None:
    url = f"https://pay2.octo.uz/pay/{number * 7919:032x}?t={'aZ9' * (number % 13)}"
    view = QrView()
    qtbot.addWidget(view)
    view.set_text(url)
    view.resize(view.minimumSizeHint())
    picture = view.grab().toImage()

    assert read_by_zxing(picture) == [url]
    assert read_by_zbar(picture, folder=tmp_path) == url


def test_the_code_is_at_least_six_centimetres_wide_and_each_module_whole_pixels(view: QrView) -> None:
    view.resize(view.minimumSizeHint())
    count = len(qr_rows(URL))
    code_px = view.module_px * count

    assert code_px >= LEAST_CM / 2.54 * view.logicalDpiX()
    assert min(view.width(), view.height()) >= view.module_px * (count + 2 * QUIET_ZONE)


def test_every_module_is_pure_dark_or_pure_light(view: QrView) -> None:
    view.resize(401, 437)
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = qr_rows(URL)
    side = view.module_px * len(rows)
    left, top = (401 - side) // 2, (437 - side) // 2
    shades = {
        picture.pixelColor(x, y).value() for x in range(left, left + side) for y in range(top, top + side)
    }

    assert shades == {0, 255}


def test_a_cleared_code_is_gone_from_the_screen_and_from_the_screen_reader(view: QrView) -> None:
    named = view.accessibleName()
    view.set_dimmed(True)
    view.clear()

    assert (view.text, view.module_px, view.is_dimmed) == ("", 0, False)
    assert view.accessibleName() != named
    assert read_by_zxing(view.grab().toImage()) == []
