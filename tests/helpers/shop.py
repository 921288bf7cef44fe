"""A shop for the tests of the whole program: data folder, goods, a pretend Octo, a secret in the real keyring."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_app.sandbox.server import SandboxServer
from tests.helpers import display
from tests.helpers.till_process import (
    PROGRAM,
    Said,
    TillProcess,
    exported_sales,
    pos_app,
    running_till,
)
from tests.helpers.till_watch import TillWatch

SHOP_ID = 10000
GOODS = """barcode,name,category,brand,unit,price
4780000000018,Non,Bread,,pcs,4500
4780000000025,Кефир 1 л,Dairy,,pcs,12990.50
4780000000032,Choy ko‘k 100 g,Tea,,pcs,18000
2990000000011,Гуруч,Rice,,kg,15400
"""
NON, KEFIR, CHOY, GURUCH = "4780000000018", "4780000000025", "4780000000032", "2990000000011"
UNKNOWN = "4780000099997"


Around = Callable[[tuple[str, ...]], tuple[str, ...]]
"""Makes a command out of the program's command."""
_numbers = itertools.count(1)


def _as_it_is(program: tuple[str, ...]) -> tuple[str, ...]:
    return program


@dataclass(frozen=True)
class Shop:
    """`octo` is this shop's own pretend Octo; `secret` is what it accepts."""

    home: Path
    octo: SandboxServer
    secret: str

    @property
    def data_dir(self) -> Path:
        return self.home / "data"

    @property
    def outputs(self) -> Path:
        """What every till of this shop printed."""
        return self.home / "outputs"

    def command(self, *arguments: str | Path, stdin: str = "") -> Said:
        return pos_app("--data-dir", self.data_dir, *arguments, stdin=stdin)

    def set_up(self, *options: str, currency: str = "UZS", secret: str | None = None) -> Said:
        address = ("--octo-url", self.octo.loopback_address)
        fixed = ("--shop-id", str(SHOP_ID), "--currency", currency, "--test", "--secret-stdin", *address)
        return self.command("setup", *fixed, *options, stdin=f"{secret or self.secret}\n")

    def take_goods(self, text: str = GOODS) -> Said:
        file = self.home / "goods.csv"
        file.write_text(text, encoding="utf-8")
        return self.command("catalogue", "import", file)

    def sales(self) -> list[dict[str, Any]]:
        return exported_sales(self.data_dir)

    def sale(self) -> dict[str, Any]:
        """The only one."""
        (sale,) = self.sales()
        return sale

    def payments(self) -> list[dict[str, Any]]:
        """What Octo has, of this shop alone."""
        return self.octo.book.payments()

    def payment(self) -> dict[str, Any]:
        (payment,) = self.payments()
        return payment

    def troubles_in_log(self) -> list[str]:
        """What the program itself noted as a warning or worse."""
        lines = [
            line for file in self.data_dir.glob("logs/*") for line in file.read_text("utf-8").splitlines()
        ]
        return [line for line in lines if json.loads(line)["level"] not in ("info", "debug")]

    @contextlib.contextmanager
    def till(self, *, variables: Mapping[str, str] | None = None) -> Iterator[TillProcess]:
        """The program as it is."""
        with running_till(
            self.data_dir, outputs=self.outputs, program=PROGRAM, variables=variables
        ) as running:
            yield running

    @contextlib.contextmanager
    def watched_till(self, *, around: Around = _as_it_is) -> Iterator[TillWatch]:
        """The program with a journal of what it does and shows. `around` may change its surroundings."""
        watch = TillWatch(self.home / f"journal-{next(_numbers)}.jsonl")
        with running_till(
            self.data_dir,
            outputs=self.outputs,
            program=around(watch.program),
            variables=watch.variables(),
        ) as running:
            watch.till = running
            yield watch


@contextlib.contextmanager
def open_shop(home: Path, *, secret: str = "pretend secret", is_set_up: bool = True) -> Iterator[Shop]:
    """A shop with its pretend Octo running. The keyring's entry goes with the session it lies in."""
    with SandboxServer(shop_id=SHOP_ID, secret=secret) as octo:
        shop = Shop(home, octo, secret)
        if is_set_up:
            for said in (shop.set_up(), shop.take_goods()):
                assert said.status == 0, said.err
        yield shop


def scan_into(watch: TillWatch, *codes: str) -> None:
    """Scans, and waits until the window has drawn as many pieces."""
    before = watch.pieces()
    display.scan(*codes)
    watch.wait_for(lambda: watch.pieces() == before + len(codes), what=f"{len(codes)} more pieces")
