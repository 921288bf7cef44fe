"""P4: from a letter typed to the goods found, in any script. P10: a price list imported, the search index included."""

from __future__ import annotations

import csv
import itertools
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks.process import pos_app
from benchmarks.results import Result, median, p99, scaled_bar
from benchmarks.shop import BENCH, Shop, price_list, set_up
from pos_app.domain.keyboard_layouts import other_readings
from pos_app.storage.catalogue import Catalogue

HITS = 20
WARM_UP = 50
SHORTEST, WORDS = 2, 2
BAR_MS, LONGEST_MS, SLOW_BAR_MS, TABLE_FLOOR_MS = 5.0, 10.0, 50.0, 0.3
BAR_TIMES = 2.0
_BARE_LOAD = "INSERT OR IGNORE INTO product (barcode, name, price) VALUES (?, ?, ?)"
_BARE_HITS = (
    "SELECT barcode, name, price FROM product WHERE id IN "
    "(SELECT rowid FROM words WHERE words MATCH ? LIMIT 20)"
)

Found = TypeVar("Found")


def measure_searching(shop: Shop, *, names: int) -> list[Result]:
    """Each letter of so many names is a question of its own, in turn as written and typed on another layout."""
    questions = list(_questions(shop, names=names))
    with closing(Catalogue(shop.folder)) as goods, closing(_bare(shop)) as bare:
        for text in questions[:WARM_UP]:
            goods.search(text, limit=HITS)
        quick, slow, floor = [], [], []
        for text in questions:
            spent_ms, found = _timed(partial(goods.quick_search, text, limit=HITS))
            quick.append(spent_ms)
            if len(found) < HITS:
                slow.append(_timed(partial(goods.slow_search, text, limit=HITS))[0])
            floor.append(_timed(partial(_ask_bare, bare, text))[0])
    return _search_results(
        quick, slow or [0.0], floor, note=f"{shop.count} goods, {len(questions)} questions"
    )


def _search_results(
    quick: Sequence[float], slow: Sequence[float], floor: Sequence[float], *, note: str
) -> list[Result]:
    least = median(floor)

    def bar(ms: float) -> float:
        return scaled_bar(ms, floor=least, table_floor=TABLE_FLOOR_MS)

    return [
        Result("P4 letter to hits, p50", median(quick), "ms", least, None, note),
        Result("P4 letter to hits, p99", p99(quick), "ms", p99(floor), bar(BAR_MS), note),
        Result("P4 letter to hits, longest", max(quick), "ms", max(floor), bar(LONGEST_MS), note),
        Result(
            "P4 look-up for slips, longest", max(slow), "ms", least, bar(SLOW_BAR_MS), f"{len(slow)} look-ups"
        ),
    ]


def measure_import(shop: Shop) -> list[Result]:
    """The command, its start included, into an empty catalogue; the floor loads and indexes the same file barely."""
    folder, source = BENCH / "import", price_list(shop.count)
    floor_s, _ = _timed(lambda: _load_barely(source, BENCH / "import.db").close())
    shutil.rmtree(folder, ignore_errors=True)
    set_up(folder, octo_url="http://127.0.0.1:1")
    spent_s, _ = _timed(lambda: pos_app("catalogue", "import", str(source), data_dir=folder))
    shutil.rmtree(folder, ignore_errors=True)
    floor_s, spent_s = floor_s / 1000, spent_s / 1000
    note = f"{shop.count} goods"
    return [Result("P10 import with search index", spent_s, "s", floor_s, BAR_TIMES * floor_s, note)]


def _questions(shop: Shop, *, names: int) -> Iterator[str]:
    with price_list(shop.count).open(encoding="utf-8", newline="") as file:
        rows = itertools.islice(csv.DictReader(file), 0, None, max(1, shop.count // names))
        chosen = [" ".join(row["name"].split()[:WORDS]) for row in rows]
    for number, name in enumerate(chosen[:names]):
        others = other_readings(name)
        text = others[number % len(others)] if number % 3 == 2 and others else name
        yield from (text[:end] for end in range(SHORTEST, len(text) + 1))


def _bare(shop: Shop) -> sqlite3.Connection:
    path = BENCH / f"bare-search-{shop.count}.db"
    if not path.exists():
        _load_barely(price_list(shop.count), path).close()
    return sqlite3.connect(path)


def _load_barely(source: Path, path: Path) -> sqlite3.Connection:
    """The rows as they are, an index of the codes, and the words as SQLite itself takes them."""
    path.unlink(missing_ok=True)
    goods = sqlite3.connect(path)
    goods.execute("CREATE TABLE product (id INTEGER PRIMARY KEY, barcode TEXT UNIQUE, name TEXT, price TEXT)")
    goods.execute("CREATE VIRTUAL TABLE words USING fts5 (name, content = '', prefix = '2 3')")
    with source.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        goods.executemany(_BARE_LOAD, ((row["barcode"], row["name"], row["price"]) for row in rows))
    goods.execute("INSERT INTO words (rowid, name) SELECT id, name FROM product")
    goods.commit()
    return goods


def _ask_bare(goods: sqlite3.Connection, text: str) -> list[tuple[str, str, str]]:
    words = "".join(sign if sign.isalnum() else " " for sign in text).split()
    question = " ".join(f'"{word}"*' for word in words) or '""'
    return goods.execute(_BARE_HITS, (question,)).fetchall()


def _timed(work: Callable[[], Found]) -> tuple[float, Found]:
    """Milliseconds and what came of it."""
    begun = time.perf_counter()
    found = work()
    return (time.perf_counter() - begun) * 1000, found
