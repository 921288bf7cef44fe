"""`pos-app gallery --output`: a few scenes drawn by the real program, and nothing of the till's touched by it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from pos_app.ui.demo_player import read_qr
from pos_app.ui.gallery.drawing import SIZES, THEMES, picture_name
from pos_app.ui.gallery.scripted_octo import PAY_URL
from pos_app.ui.languages import NAMES
from tests.helpers.till_process import ROOT, pos_app

WITH_CODE = ("pay", "customer-code")
DRAW_AND_LOOK = """
import sys
from pos_app.__main__ import main
sys.argv = ["pos-app", "gallery", "--output", {folder!r}, "--only", "sell", "--size", "1024x768"]
status = main()
print([name for name in ("httpx", "keyring", "pos_app.octo", "pos_app.sandbox") if name in sys.modules])
sys.exit(status)
"""


def test_the_pictures_are_those_of_screens_of_that_size_and_scale_and_a_page_shows_them(
    tmp_path: Path,
) -> None:
    folder, home = tmp_path / "gallery", tmp_path / "home"
    home.mkdir()
    only = [word for name in WITH_CODE for word in ("--only", name)]

    said = pos_app(
        "gallery",
        *("--output", folder),
        *only,
        variables={
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "POS_APP_DATA_DIR": str(home / "till"),
        },
    )

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[-1].startswith(f"The pictures are in {folder}.")
    page = (folder / "index.html").read_text(encoding="utf-8")
    wanted = {
        picture_name(scene, size=size.name, theme=theme, language=language): size
        for scene in WITH_CODE
        for size in SIZES.values()
        for theme in THEMES
        for language in NAMES
    }
    assert {path.name for path in folder.glob("*.png")} == set(wanted)
    for name, size in wanted.items():
        picture = QImage(str(folder / name))
        assert picture.size() == QSize(size.width, size.height)
        assert read_qr(picture) == [PAY_URL]
        assert f'src="{name}"' in page
    assert not (home / "data").exists()
    assert not (home / "till").exists()


def test_neither_network_nor_keyring_are_even_loaded(tmp_path: Path) -> None:
    code = DRAW_AND_LOOK.format(folder=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )

    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "[]")


@pytest.mark.parametrize("size", [(), ("--size", "1024x768")])
def test_a_folder_that_cant_be_written_to_is_told_in_one_sentence(
    tmp_path: Path, size: tuple[str, ...]
) -> None:
    (tmp_path / "file").touch()

    said = pos_app("gallery", "--output", tmp_path / "file" / "gallery", *size)

    assert said.status == 1
    assert said.sentence.startswith(f"The folder {tmp_path / 'file' / 'gallery'} can't be written to")


def test_an_unknown_scene_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    said = pos_app("gallery", "--output", tmp_path, "--only", "nothing")

    assert said.status == 2
    assert said.sentence.startswith("There is no scene nothing. There are: sell-empty, ")
