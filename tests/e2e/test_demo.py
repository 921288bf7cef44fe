"""The demo without a person at it."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.till_process import pos_app


def test_the_demo_plays_a_sale_alone_prints_its_steps_and_leaves_a_picture_of_each(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    said = pos_app("--data-dir", tmp_path / "data", "demo", "--headless", pictures)
    assert said.status == 0, said.out + said.err
    names = sorted(path.name for path in pictures.glob("*.png"))
    assert len(names) >= 5
    assert all((pictures / name).read_bytes().startswith(b"\x89PNG") for name in names)
    assert len(said.out.splitlines()) >= len(names)
    assert "Traceback" not in said.err
