"""What the other commands answer, and how they end."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.cli.main import run
from pos_app.domain.listed_product import ListedProduct
from pos_app.domain.sale import SaleState
from pos_app.services.ports import CheckResult, StorageError
from pos_app.services.settings import Settings
from tests.helpers.fake_ports import NotFoundError
from tests.helpers.fakes_cli import FakeParts, Terminal
from tests.helpers.sale_records import MILK, SALE_ID, sale_with_goods

HEADER = "barcode,name,category,brand,unit,price\n"


def goods_file(folder: Path, rows: str) -> str:
    path = folder / "goods.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    return str(path)


def test_the_version_is_said(terminal: Terminal) -> None:
    assert terminal.type("--version") == 0
    assert terminal.out == f"pos-app {__version__}\n"


def test_help_is_given(terminal: Terminal) -> None:
    assert terminal.type("--help") == 0
    for word in ("setup", "catalogue", "sales", "doctor", "sandbox", "demo"):
        assert word in terminal.out


@pytest.mark.parametrize(
    "arguments", [["unknown"], ["--data-dir"], ["catalogue"], ["sales"], ["doctor", "--what"], ["demo", "x"]]
)
def test_wrong_arguments_end_with_2_and_a_sentence(terminal: Terminal, arguments: list[str]) -> None:
    assert terminal.type(*arguments) == 2
    assert terminal.err


def test_without_a_command_the_till_opens_on_its_folder(terminal: Terminal) -> None:
    assert terminal.type("--data-dir", "/srv/till") == 0
    assert terminal.parts.calls == [("till", Path("/srv/till"))]


def test_an_import_takes_good_rows_and_prints_the_others(terminal: Terminal, tmp_path: Path) -> None:
    file = goods_file(tmp_path, "1,Non,,,pcs,4000\n2,Suv,,,pcs,0\n3,Sut,,,pcs,x\n")
    assert terminal.type("--data-dir", "/srv/till", "catalogue", "import", file) == 0
    assert terminal.out.splitlines() == [
        "line 3: a price must be more than 0",
        "line 4: “x” is not an amount",
        "1 added, 0 changed, 0 as before, 2 refused.",
    ]
    assert terminal.folder.goods.count() == 1
    assert terminal.parts.calls == [("folder", Path("/srv/till"))]


def test_a_dry_run_says_the_same_and_changes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    file = goods_file(tmp_path, "1,Non,,,pcs,4000\n2,Suv,,,pcs,0\n")
    assert terminal.type("catalogue", "import", file, "--dry-run") == 0
    assert "line 3:" in terminal.out
    assert "dry run" in terminal.out
    assert terminal.folder.goods.count() == 0


@pytest.mark.parametrize("rows", ["", "1,Non,,,pcs,0\n"])
def test_an_import_without_one_good_row_ends_with_1(terminal: Terminal, tmp_path: Path, rows: str) -> None:
    assert terminal.type("catalogue", "import", goods_file(tmp_path, rows)) == 1
    assert "Nothing was changed." in terminal.err


def test_a_file_that_isnt_there_or_no_table_ends_with_1(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.type("catalogue", "import", str(tmp_path / "none.csv")) == 1
    assert "can't be read: No such file" in terminal.err
    (tmp_path / "x.csv").write_bytes(b"PK\x03\x04")
    assert terminal.type("catalogue", "import", str(tmp_path / "x.csv")) == 1
    assert "workbook is damaged" in terminal.err


def test_an_import_before_the_set_up_says_to_set_up_first(terminal: Terminal, tmp_path: Path) -> None:
    terminal.folder.store.settings = Settings()
    assert terminal.type("catalogue", "import", goods_file(tmp_path, "1,Non,,,pcs,4000\n")) == 1
    assert "pos-app setup" in terminal.err
    assert terminal.folder.goods.count() == 0


def test_a_search_lists_code_name_and_price(terminal: Terminal) -> None:
    terminal.folder.goods.put([MILK])
    assert terminal.type("catalogue", "search", "сут", "--format", "json") == 0
    assert json.loads(terminal.out) == [{"barcode": "4789990000059", "name": "Сут 1 л", "price": "4500.00"}]
    assert terminal.type("catalogue", "search", "сут") == 0
    assert terminal.out == "4789990000059\t4500.00\tСут 1 л\n"
    assert terminal.type("catalogue", "search", "nothing", "--format", "json", "--limit", "1") == 0
    assert json.loads(terminal.out) == []


@pytest.mark.parametrize("limit", ["0", "-1", "1000001", "x"])
def test_a_limit_out_of_range_ends_with_2(terminal: Terminal, limit: str) -> None:
    assert terminal.type("catalogue", "search", "a", "--limit", limit) == 2


def test_sales_go_to_standard_output_or_into_a_file(terminal: Terminal, tmp_path: Path) -> None:
    sale = sale_with_goods(SaleState.PARKED)
    terminal.folder.store.sales[sale.id] = sale
    assert terminal.type("sales", "export") == 0
    shown = terminal.out
    assert [one["id"] for one in json.loads(shown)] == [SALE_ID]
    target = tmp_path / "sales.json"
    target.write_text("old")
    assert terminal.type("sales", "export", "--format", "json", "--output", str(target)) == 0
    assert target.read_text(encoding="utf-8") == shown
    assert [path.name for path in tmp_path.iterdir()] == ["sales.json"]
    assert terminal.out == ""


def test_an_export_into_a_device_is_written_there(terminal: Terminal) -> None:
    assert terminal.type("sales", "export", "--output", os.devnull) == 0


def test_a_file_that_cant_be_written_ends_with_1(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.type("sales", "export", "--output", str(tmp_path / "no" / "sales.json")) == 1
    assert "can't be written" in terminal.err
    assert terminal.type("sales", "export", "--output", str(tmp_path)) == 1


@pytest.mark.parametrize(
    "dates",
    [
        ["--since", "24.11.2026"],
        ["--since", "2026-02-30"],
        ["--until", "20261124"],
        ["--since", "2026-W48-2"],
        ["--since", "2026-11-25", "--until", "2026-11-24"],
        ["--format", "csv"],
    ],
)
def test_a_day_that_isnt_one_ends_with_2(terminal: Terminal, dates: list[str]) -> None:
    assert terminal.type("sales", "export", *dates) == 2


def test_the_doctor_ends_with_0_when_all_is_well_and_1_when_not(terminal: Terminal) -> None:
    terminal.folder.octo.skew_s = 0.0
    terminal.folder.octo.script = [NotFoundError("No such payment."), NotFoundError("No such payment.")]
    assert terminal.type("doctor", "--format", "json") == 0
    shown = json.loads(terminal.out)
    assert [one["name"] for one in shown] == ["keyring", "database", "octo", "clock", "fonts"]
    assert all(one["ok"] is True and one["message"] for one in shown)
    terminal.parts.fonts = CheckResult("fonts", ok=False, message="Boxes.")
    assert terminal.type("doctor") == 1
    assert "BAD  fonts     Boxes." in terminal.out


def test_the_doctor_says_that_the_books_are_damaged(terminal: Terminal) -> None:
    terminal.folder.trouble = StorageError("The books are damaged.")
    assert terminal.type("doctor", "--format", "json") == 1
    assert "The books are damaged." in terminal.out


def test_the_sandbox_starts_as_told(terminal: Terminal) -> None:
    assert terminal.type("sandbox") == 0
    assert (
        terminal.type(
            "sandbox", "--host", "192.168.1.20", "--port", "8099", "--shop-id", "7", "--secret", "x"
        )
        == 0
    )
    assert terminal.parts.calls == [
        ("sandbox", ("127.0.0.1", 0, 10000, "test")),
        ("sandbox", ("192.168.1.20", 8099, 7, "x")),
    ]


@pytest.mark.parametrize(
    "wrong", [["--port", "65536"], ["--port", "-1"], ["--shop-id", "0"], ["--secret", ""]]
)
def test_a_sandbox_that_cant_be_ends_with_2(terminal: Terminal, wrong: list[str]) -> None:
    assert terminal.type("sandbox", *wrong) == 2
    assert terminal.parts.calls == []


def test_the_demo_plays_headless_where_it_is_told(terminal: Terminal) -> None:
    assert terminal.type("demo", "--headless", "/srv/shots") == 0
    assert terminal.type("--data-dir", "/srv/till", "demo") == 0
    assert terminal.parts.calls == [("demo", (None, Path("/srv/shots"))), ("demo", (Path("/srv/till"), None))]


def test_a_fault_nobody_foresaw_is_a_sentence_and_its_traceback_goes_to_the_log(terminal: Terminal) -> None:
    terminal.folder.trouble = RuntimeError("boom")
    assert terminal.type("sales", "export") == 1
    assert "/till/logs/pos-app.jsonl" in terminal.err
    assert "boom" not in terminal.err + terminal.out
    assert "Traceback" not in terminal.err + terminal.out
    assert [str(error) for error in terminal.parts.noted] == ["boom"]
    assert terminal.folder.times_closed == 1


def test_a_log_that_cant_be_written_is_said_too(terminal: Terminal) -> None:
    terminal.folder.trouble = RuntimeError("boom")
    terminal.parts.log = None
    assert terminal.type("sales", "export") == 1
    assert "could not be written to the log" in terminal.err


@pytest.mark.parametrize("end", [BrokenPipeError(), KeyboardInterrupt()])
def test_a_reader_that_has_gone_and_ctrl_c_are_quiet(
    terminal: Terminal, end: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(data_dir: Path | None) -> int:
        raise end

    # The output of the test run itself must stay open.
    monkeypatch.setattr("pos_app.cli.main._drop_output", lambda: None)
    monkeypatch.setattr(terminal.parts, "run_till", stop)
    assert terminal.type() == 1
    assert (terminal.out, terminal.err) == ("", "")


def test_output_is_utf_8_where_the_console_isnt(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    console = io.TextIOWrapper(raw, encoding="cp1251", errors="strict")
    monkeypatch.setattr(sys, "stdout", console)
    parts = FakeParts()
    parts.opened.goods.put([MILK])
    assert run(["catalogue", "search", "сут"], parts) == 0
    assert "Сут" in raw.getvalue().decode("utf-8")


def test_the_goods_go_into_a_file_that_an_import_takes_back(terminal: Terminal, tmp_path: Path) -> None:
    terminal.folder.goods.put([ListedProduct(MILK, {"ikpu": "00101001001000000", "marked": 1})])
    target = tmp_path / "goods.csv"
    target.write_text("old")
    assert terminal.type("catalogue", "export", str(target)) == 0
    assert "1 goods written" in terminal.out
    assert target.read_text(encoding="utf-8").splitlines() == [
        "barcode,name,category,brand,unit,price,ikpu,marked",
        f"{MILK.barcode},{MILK.name},,,pcs,4500.00,00101001001000000,1",
    ]
    assert terminal.type("catalogue", "import", str(target)) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["goods.csv"]


def test_goods_that_cant_be_written_end_with_1_and_leave_no_half_file(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert terminal.type("catalogue", "export", str(tmp_path / "no" / "goods.csv")) == 1
    assert "The catalogue is unharmed." in terminal.err
    assert list(tmp_path.iterdir()) == []
