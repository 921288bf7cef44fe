"""Kill -9 in the middle of an import: the catalogue is as it was, and the same import works afterwards."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.shop import Shop
from tests.helpers.till_process import PROGRAM, ROOT
from tests.helpers.waiting import wait_until

ROWS = 60_000
"""More than the index takes at a time, so that some of it is made already."""
SHARES = (0.05, 0.5, 0.95)
TIMEOUT_S = 60.0
KILLED = -9
NEW = "Yangi mahsulot"


def price_list(folder: Path) -> Path:
    """New goods, and at its end another name and price for one that the shop has."""
    file = folder / "price-list.csv"
    rows = [f"2{number:011d},{NEW} {number},{1000 + number}\n" for number in range(ROWS)]
    text = "".join(["barcode,name,price\n", *rows, "4780000000018,Non katta,5000\n"])
    file.write_text(text, encoding="utf-8")
    return file


@contextlib.contextmanager
def importing(shop: Shop, file: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [*PROGRAM, "--data-dir", str(shop.data_dir), "catalogue", "import", str(file)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, stdin=quiet, stdout=quiet, stderr=quiet) as process:
        try:
            yield process
        finally:
            process.kill()


def is_being_written(shop: Shop) -> bool:
    """Whether another process is in the middle of a change to the goods."""
    with contextlib.closing(
        sqlite3.connect(shop.data_dir / "catalogue.db", timeout=0, isolation_level=None)
    ) as goods:
        try:
            goods.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        goods.execute("ROLLBACK")
        return False


def read_so_far(process: subprocess.Popen[bytes], file: Path) -> int:
    """How many bytes of the file the process has read."""
    folder = Path("/proc", str(process.pid))
    for handle in (folder / "fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            if handle.readlink() == file:
                return int((folder / "fdinfo" / handle.name).read_text().split()[1])
    return 0


def log_size(shop: Shop) -> int:
    log = shop.data_dir / "catalogue.db-wal"
    return log.stat().st_size if log.exists() else 0


def goods_of(shop: Shop) -> str:
    """The whole list, and what a search finds of the new goods."""
    file = shop.home / "exported.csv"
    said = shop.command("catalogue", "export", file)
    assert said.status == 0, said
    found = shop.command("catalogue", "search", NEW, "--format", "json").out
    return f"{file.read_text(encoding='utf-8')}\n{len(json.loads(found))} found"


def is_sound(shop: Shop) -> bool:
    with contextlib.closing(sqlite3.connect(shop.data_dir / "catalogue.db")) as goods:
        return goods.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_an_import_that_is_killed_leaves_the_goods_as_they_were_and_a_later_one_works(
    bare_shop: Shop,
) -> None:
    bare_shop.set_up()
    bare_shop.take_goods()
    before, file = goods_of(bare_shop), price_list(bare_shop.home)
    size = file.stat().st_size

    for share in SHARES:
        with importing(bare_shop, file) as process:
            wait_until(
                lambda process=process, share=share: (  # type: ignore[misc]
                    is_being_written(bare_shop) and read_so_far(process, file) >= share * size
                ),
                TIMEOUT_S,
                what=f"an import that has read {share:.0%} of its file",
            )
            process.kill()
        assert process.returncode == KILLED
        assert goods_of(bare_shop) == before
    assert is_sound(bare_shop)

    said = bare_shop.command("catalogue", "import", file)
    assert said.status == 0, said
    after = goods_of(bare_shop)
    assert after.count(NEW) == ROWS
    assert "Non katta" in after
    assert after.endswith("20 found")
    assert is_sound(bare_shop)


def test_an_import_that_is_killed_while_it_is_put_on_disk_is_there_as_a_whole_or_not_at_all(
    bare_shop: Shop,
) -> None:
    bare_shop.set_up()
    bare_shop.take_goods()
    before, file = goods_of(bare_shop), price_list(bare_shop.home)
    size_before = log_size(bare_shop)

    with importing(bare_shop, file) as process:
        wait_until(
            lambda: process.poll() is not None or log_size(bare_shop) > size_before,
            TIMEOUT_S,
            what="the first page on disk",
        )
        process.kill()

    after = goods_of(bare_shop)
    assert after == before or (after.count(NEW) == ROWS and after.endswith("20 found"))
    assert is_sound(bare_shop)
