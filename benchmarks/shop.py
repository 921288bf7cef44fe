"""The shop that is measured: a data folder with its goods, kept between runs, and its entry in the keyring."""

from __future__ import annotations

import csv
import gzip
import itertools
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import ROOT, pos_app
from pos_app.storage.catalogue import VERSION

BENCH = ROOT / "build" / "bench"
REAL_GOODS = ROOT.parent / "shared" / "data" / "products-1m.csv.gz"
HEADER = ["barcode", "name", "category", "brand", "unit", "price"]
SECRET = "benchmark"
SHOP_ID = 10000
_FIRST, _SECOND = ("Non", "Choy", "Sut", "Гуруч", "Шакар", "Suv"), ("oq", "katta", "кичик", "1 kg", "0.5 l")


@dataclass(frozen=True, slots=True)
class Shop:
    """`codes` are some of its barcodes, spread over the whole catalogue."""

    folder: Path
    count: int
    codes: tuple[str, ...]
    octo_url: str

    @property
    def bare_goods(self) -> Path:
        """The same codes and names in a table of their own, for the floor."""
        return _stored(self.count) / "bare.db"

    def afresh(self) -> Shop:
        """The same shop without a sale or a payment."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        for file in _stored(self.count).glob("catalogue*"):
            # Linked rather than copied: no measurement writes into the goods.
            (self.folder / file.name).hardlink_to(file)
        for file in _stored(self.count).glob("books*"):
            shutil.copy(file, self.folder)
        set_up(self.folder, octo_url=self.octo_url)
        return self


def ready_shop(count: int, *, octo_url: str) -> Shop:
    """The folder with that many goods, which are imported once; set up anew, without sales."""
    source = price_list(count)
    if not (_stored(count) / "done").exists():
        _make(_stored(count), source=source, count=count)
    folder = BENCH / f"shop-{count}"
    return Shop(folder, count, tuple(_codes(source, count=count)), octo_url).afresh()


def _stored(count: int) -> Path:
    return BENCH / f"shop-{count}-stored-{VERSION}"


def price_list(count: int) -> Path:
    return BENCH / f"goods-{count}.csv"


def _make(stored: Path, *, source: Path, count: int) -> None:
    print(f"Making a shop with {count} goods; this is done once …", flush=True)
    shutil.rmtree(stored, ignore_errors=True)
    BENCH.mkdir(parents=True, exist_ok=True)
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(_goods(count))
    set_up(stored, octo_url="http://127.0.0.1:1")
    pos_app("catalogue", "import", str(source), data_dir=stored)
    _make_bare(stored / "bare.db", source=source)
    (stored / "done").touch()


def _make_bare(path: Path, *, source: Path) -> None:
    with closing(sqlite3.connect(path)) as goods, source.open(encoding="utf-8", newline="") as file:
        goods.execute("CREATE TABLE product (barcode TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID")
        rows = ((row["barcode"], row["name"]) for row in csv.DictReader(file))
        goods.executemany("INSERT OR IGNORE INTO product VALUES (?, ?)", rows)
        goods.commit()


def set_up(folder: Path, *, octo_url: str) -> None:
    options = ["--shop-id", str(SHOP_ID), "--currency", "UZS", "--octo-url", octo_url, "--test"]
    pos_app("setup", *options, "--secret-stdin", data_dir=folder, stdin=SECRET + "\n")


def _goods(count: int) -> Iterator[list[str]]:
    if not REAL_GOODS.exists():
        yield from (_made_up(number) for number in range(count))
        return
    with gzip.open(REAL_GOODS, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from (row[: len(HEADER)] for row in itertools.islice(rows, count))


def _made_up(number: int) -> list[str]:
    name = f"{_FIRST[number % 6]} {_SECOND[number // 6 % 5]} {number}"
    return [f"{2_000_000_000_000 + number}", name, "Goods", "", "pcs", str(1000 + number % 900 * 100)]


def _codes(source: Path, *, count: int) -> Iterator[str]:
    """Up to a thousand codes of digits alone, as most scanners send them."""
    with source.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for row in itertools.islice(rows, 0, None, max(1, count // 1000)):
            if row["barcode"].isdigit() and row["unit"] == "pcs":
                yield row["barcode"]
