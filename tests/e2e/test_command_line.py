"""The command line as its page promises it: exit status, standard output, one plain sentence on standard error."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from pos_app import __version__
from tests.helpers import display
from tests.helpers.shop import CHOY, KEFIR, NON, Shop
from tests.helpers.till_process import PROGRAM, ROOT, pos_app
from tests.helpers.workbooks import workbook


def test_the_version_is_told() -> None:
    said = pos_app("--version")
    assert (said.status, said.out, said.err) == (0, f"pos-app {__version__}\n", "")


def test_the_module_and_the_command_are_the_same_program() -> None:
    command = Path(PROGRAM[0]).with_name("pos-app")
    done = subprocess.run([str(command), "--version"], capture_output=True, text=True, check=False)
    assert done.stdout == pos_app("--version").out


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["setup"],
        ["setup", "--shop-id", "ten", "--currency", "UZS", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "EUR", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "UZS"],
        ["setup", "--shop-id", "10", "--currency", "UZS", "--language", "de", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "UZS", "--ttl", "0", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "UZS", "--ttl", "61", "--secret-stdin"],
        ["setup", "--shop-id", "0", "--currency", "UZS", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "UZS", "--octo-url", "http://octo.uz", "--secret-stdin"],
        ["setup", "--shop-id", "10", "--currency", "UZS", "--octo-url", "ftp://x", "--secret-stdin"],
        ["catalogue"],
        ["catalogue", "import"],
        ["catalogue", "search", "x", "--format", "csv"],
        ["catalogue", "search", "x", "--limit", "0"],
        ["sales", "export", "--format", "yaml"],
        ["sales", "export", "--since", "yesterday"],
        ["sandbox", "--port", "70000"],
    ],
)
def test_wrong_arguments_end_with_two_and_no_traceback(bare_shop: Shop, arguments: list[str]) -> None:
    said = bare_shop.command(*arguments, stdin="secret\n")
    assert said.status == 2, said
    assert said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("secret", ["", "\n", "   \n", "x" * 1281 + "\n"])
def test_a_secret_must_have_a_length_that_every_keyring_holds(bare_shop: Shop, secret: str) -> None:
    said = bare_shop.command("setup", "--shop-id", "10", "--currency", "UZS", "--secret-stdin", stdin=secret)
    assert said.status == 2
    assert "1 to 1280 characters" in said.sentence


def test_set_up_takes_the_first_line_trimmed_and_works_offline(bare_shop: Shop) -> None:
    bare_shop.octo.stop()
    said = bare_shop.set_up(secret=f"  {bare_shop.secret} \r\nsecond line")
    assert (said.status, said.err) == (0, "")
    assert bare_shop.secret not in said.out
    bare_shop.octo.start()
    findings = json.loads(bare_shop.command("doctor", "--format", "json").out)
    assert {one["name"]: one["ok"] for one in findings}["octo"], findings
    assert bare_shop.payments() == []


def test_two_stage_without_a_notify_address_warns_of_error_9(bare_shop: Shop) -> None:
    said = bare_shop.set_up("--two-stage")
    assert said.status == 0
    assert "9" in said.err


def test_the_currency_stays_while_there_are_goods(shop: Shop) -> None:
    said = shop.set_up(currency="USD")
    assert said.status == 1
    assert said.sentence
    assert shop.set_up(currency="UZS").status == 0


def test_an_import_names_each_line_that_it_refuses_and_takes_the_rest(bare_shop: Shop) -> None:
    bare_shop.set_up()
    header = "barcode;name;category;brand;unit;price\n"
    goods = header + "1;Non;;;pcs;4500,00\n2;Sut;;;pcs;0\n3;Tuz;;;pcs;1.005\n1;Non;;;pcs;1\n"
    file = bare_shop.home / "goods.csv"
    file.write_bytes(goods.encode("utf-8-sig"))

    dry = bare_shop.command("catalogue", "import", "--dry-run", file)
    assert dry.status == 0
    assert bare_shop.command("catalogue", "search", "Non").out == ""
    said = bare_shop.command("catalogue", "import", file)

    assert said.status == 0
    refused = [line for line in said.out.splitlines() if line.startswith("line ")]
    assert [line.partition(":")[0] for line in refused] == ["line 3", "line 4", "line 5"]
    found = json.loads(bare_shop.command("catalogue", "search", "Non", "--format", "json").out)
    assert found == [{"barcode": "1", "name": "Non", "price": "4500.00"}]


def test_goods_come_out_of_a_workbook_as_out_of_a_text_file(bare_shop: Shop) -> None:
    bare_shop.set_up()
    file = bare_shop.home / "goods.xlsx"
    rows = [("Штрихкод", "Название", "Цена"), (4780000000012, "Нон", 4500.5), ("2", "Сут", 0)]
    file.write_bytes(workbook([("Price list",)], rows))

    said = bare_shop.command("catalogue", "import", file)

    assert said.status == 0
    assert said.out.splitlines()[0].startswith("line 3: ")
    found = json.loads(bare_shop.command("catalogue", "search", "4780000000012", "--format", "json").out)
    assert found == [{"barcode": "4780000000012", "name": "Нон", "price": "4500.50"}]


@pytest.mark.parametrize(
    "content", [b"", b"barcode,name\n", b"a,b,c\n1,2,3\n", b"barcode,name,price\n1,Non,0\n", b"\x00\xff" * 99]
)
def test_a_file_of_which_nothing_can_be_taken_ends_with_one(shop: Shop, content: bytes) -> None:
    before = shop.command("catalogue", "search", "a", "--format", "json").out
    file = shop.home / "bad.csv"
    file.write_bytes(content)
    said = shop.command("catalogue", "import", file)
    assert said.status == 1
    assert said.sentence
    assert shop.command("catalogue", "search", "a", "--format", "json").out == before


def test_a_file_that_is_not_there_is_named(shop: Shop) -> None:
    said = shop.command("catalogue", "import", shop.home / "none.csv")
    assert said.status == 1
    assert "none.csv" in said.sentence


def test_a_search_finds_by_code_and_by_part_of_a_name_in_any_case(shop: Shop) -> None:
    def search(text: str, *more: str) -> list[str]:
        said = shop.command("catalogue", "search", text, "--format", "json", *more)
        assert said.status == 0, said.err
        return [product["barcode"] for product in json.loads(said.out)]

    assert search(NON) == [NON]
    assert search("КЕФИР") == search("кефи") == [KEFIR]
    assert search("kok") == [CHOY]
    assert search("nothing of the kind") == []
    assert len(search("1", "--limit", "1")) <= 1
    text = shop.command("catalogue", "search", "Кефир").out
    assert KEFIR in text
    assert "12990.50" in text


def test_the_export_has_every_field_of_an_open_sale(shop: Shop) -> None:
    with shop.watched_till() as watch:
        display.scan(NON, NON)
        watch.wait_for(lambda: watch.pieces() == 2, what="two pieces")
    sale = shop.sale()
    assert re.fullmatch("[0-9a-f]{32}", sale["id"])
    assert sale["number"]
    assert (sale["state"], sale["currency"], sale["total"]) == ("open", "UZS", "9000.00")
    assert datetime.fromisoformat(sale["opened_at"]).tzinfo is not None
    assert (sale["closed_at"], sale["payments"]) == (None, [])
    assert sale["lines"] == [
        {
            "barcode": NON,
            "name": "Non",
            "quantity": "2",
            "unit_price": "4500.00",
            "discount": "0.00",
            "total": "9000.00",
        }
    ]


def test_the_export_goes_into_a_file_and_holds_the_days_that_were_asked_for(shop: Shop) -> None:
    with shop.watched_till() as watch:
        display.scan(NON)
        watch.wait_for(lambda: watch.pieces() == 1, what="a piece")
    file = shop.home / "sales.json"
    said = shop.command("sales", "export", "--output", file)
    assert (said.status, said.out, said.err) == (0, "", "")
    assert json.loads(file.read_text(encoding="utf-8")) == shop.sales()
    assert json.loads(shop.command("sales", "export", "--since", "2999-01-01").out) == []
    assert json.loads(shop.command("sales", "export", "--until", "2000-01-01").out) == []
    assert json.loads(shop.command("sales", "export", "--since", "2000-01-01", "--until", "2999-01-01").out)


def test_an_untouched_till_has_no_sales(shop: Shop) -> None:
    assert shop.command("sales", "export").out.strip() == "[]"


def test_the_doctor_finds_a_healthy_till_healthy_and_a_missing_octo_missing(shop: Shop) -> None:
    well = shop.command("doctor", "--format", "json")
    findings = {one["name"]: one for one in json.loads(well.out)}
    assert well.status == 0, well.out
    assert all(set(one) == {"name", "ok", "message"} for one in findings.values())
    assert len(findings) >= 5

    shop.octo.stop()
    ill = shop.command("doctor", "--format", "json")
    assert ill.status == 1
    # The PC's clock is compared with Octo's, so without an answer nothing is known of it either.
    assert {one["name"] for one in json.loads(ill.out) if not one["ok"]} in ({"octo"}, {"octo", "clock"})
    assert "Traceback" not in ill.err


def test_the_sandbox_says_its_address_first_and_answers_there() -> None:
    with subprocess.Popen([*PROGRAM, "sandbox"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdout is not None
        address = sandbox.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", address)
        body = {"octo_shop_id": 10000, "octo_secret": "test", "shop_transaction_id": "none-a1"}
        answer = httpx.post(f"{address}/prepare_payment", json=body, trust_env=False)
        assert answer.json()["error"] != 0
        sandbox.send_signal(signal.SIGTERM)
        assert sandbox.wait(10) == 0


def test_the_folder_comes_from_the_environment_when_no_option_says_otherwise(tmp_path: Path) -> None:
    said = pos_app("sales", "export", variables={"POS_APP_DATA_DIR": str(tmp_path / "there")})
    assert (said.status, said.out.strip()) == (0, "[]")
    assert (tmp_path / "there").is_dir()
