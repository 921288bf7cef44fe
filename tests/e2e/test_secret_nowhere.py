"""A known secret is used in every way there is, and then looked for everywhere: it lies in the keyring alone."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterator
from pathlib import Path

from tests.helpers import display
from tests.helpers.shop import NON, Shop, open_shop, scan_into
from tests.helpers.till_process import Said
from tests.helpers.till_watch import TillWatch

SECRET = "Plant3d-Secret-77aZ.q9"
WRONG = "Wr0ng-Plant3d-Secret-4x"


def disguises(secret: str) -> dict[str, bytes]:
    """How the secret might lie there without being seen at a glance."""
    plain = secret.encode()
    core = secret[1:-1].encode()
    return {
        "as it is": plain,
        "backwards": plain[::-1],
        "as UTF-16": secret.encode("utf-16-le"),
        "as UTF-16, the other way": secret.encode("utf-16-be"),
        "as hex": plain.hex().encode(),
        "as base64": base64.b64encode(plain).rstrip(b"=")[:-1],
        # Inside of other text the groups of base64 begin at another letter.
        "in base64 of more, by one": base64.b64encode(b"." + plain)[2:-5],
        "in base64 of more, by two": base64.b64encode(b".." + plain)[4:-5],
        "in part": core,
    }


def files_below(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink() and "keyrings" not in path.parts:
                yield path


def processes() -> Iterator[tuple[str, bytes]]:
    """Arguments and environment of everything that runs as we do."""
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            for part in ("cmdline", "environ"):
                try:
                    yield f"{part} of {process.name}", (process / part).read_bytes()
                except OSError:
                    continue


def findings(secret: str, places: Iterator[tuple[str, bytes]]) -> list[str]:
    looks = disguises(secret)
    return [f"{place}: {how}" for place, text in places for how, look in looks.items() if look in text]


def contents(paths: Iterator[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        yield str(path), path.read_bytes()


def said_of(commands: list[Said]) -> Iterator[tuple[str, bytes]]:
    for number, said in enumerate(commands):
        yield f"output of command {number}", (said.out + said.err).encode()


def take_payments_with_every_trouble(shop: Shop, watch: TillWatch, commands: list[Said]) -> None:
    """Answers that carry errors, HTML, halves; then one that is paid."""
    for fault in ("error", "bad_gateway", "half_answer", "not_json"):
        shop.octo.faults.add(fault, endpoint="status")
    shop.octo.faults.add("lose_answer", endpoint="create")
    scan_into(watch, NON)
    display.press(display.PAY)
    watch.wait_for_stage("waiting", timeout_s=20)
    commands.append(shop.command("doctor"))
    shop.octo.book.pay(watch.drawn()["payment"])
    shop.octo.faults.clear()
    display.press(display.CHECK_NOW)
    watch.wait_for_stage("paid", timeout_s=20)


def crash_over_a_wrong_secret(shop: Shop) -> None:
    """The process goes the moment it learns that Octo refuses the secret, which then is still in its memory."""
    with shop.watched_till() as watch:
        watch.doom("before drawing failed#1")
        display.press(display.RETURN)
        display.scan(NON)
        watch.wait_for(lambda: watch.drawn()["payment"] == "" and watch.pieces() == 1, what="the next sale")
        display.press(display.PAY)
        assert watch.till.wait_for_end() == -9


def test_the_secret_is_in_the_keyring_and_nowhere_else(tmp_path: Path) -> None:
    commands: list[Said] = []
    with open_shop(tmp_path / "shop", secret=SECRET, is_set_up=False) as shop:
        commands += [shop.set_up(), shop.take_goods()]
        commands.append(shop.command("setup", "--shop-id", "1", "--currency", "UZS", f"--secret={SECRET}"))
        commands.append(shop.command("setup", SECRET))
        with shop.watched_till() as watch:
            take_payments_with_every_trouble(shop, watch, commands)
            while_it_runs = findings(SECRET, processes())
        commands.append(shop.set_up(secret=WRONG))
        crash_over_a_wrong_secret(shop)
        with shop.watched_till() as watch:
            watch.wait_for(lambda: watch.drawn()["stage"], what="the window")
            while_it_runs += findings(WRONG, processes())
            out_of_range = ("setup", "--shop-id", "0", "--currency", "UZS", "--secret-stdin")
            commands.append(shop.command(*out_of_range, stdin=SECRET))
            commands += [shop.command("doctor"), shop.command("sales", "export")]
        said = findings(SECRET, said_of(commands)) + findings(WRONG, said_of(commands))

    homes = {
        Path.home(),
        *(Path(os.environ[name]) for name in os.environ if re.fullmatch("XDG_.*_(HOME|DIR)", name)),
    }
    everywhere = list(files_below(tmp_path, *homes))
    assert len([path for path in everywhere if path.suffix == ".db"]) >= 2, "the search must see the books"
    assert any("logs" in path.parts for path in everywhere), "the search must see the log"
    stored = findings(SECRET, contents(iter(everywhere))) + findings(WRONG, contents(iter(everywhere)))
    assert while_it_runs + said + stored == []


def test_the_search_would_find_a_secret_in_any_disguise(tmp_path: Path) -> None:
    """Otherwise finding nothing would mean nothing."""
    for number, look in enumerate(disguises(SECRET).values()):
        (tmp_path / str(number)).write_bytes(b"\x00before " + look + b" after\n")
    (tmp_path / "wrapped").write_bytes(base64.b64encode(b'{"octo_secret": "' + SECRET.encode() + b'"}'))
    found = findings(SECRET, contents(files_below(tmp_path)))
    assert {place.rpartition("/")[2].partition(":")[0] for place in found} == {
        *map(str, range(len(disguises(SECRET)))),
        "wrapped",
    }
