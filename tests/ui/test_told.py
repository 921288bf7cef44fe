from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pos_app.domain.events import ActionRefused, BooksChecked, CopyFailed, Refusal
from pos_app.domain.money import Currency
from pos_app.octo.errors import NotSendableError
from pos_app.services.catalogue_import import import_goods
from pos_app.services.folder_origin import MOVED_SENTENCE
from pos_app.services.ports import ImportReport, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION
from pos_app.storage.database import plain_error
from pos_app.storage.verify import DiskAudit
from pos_app.system.keyring_store import KeyringSecretStore, no_keyring
from pos_app.ui import languages
from pos_app.ui.told import told
from pos_app.ui.trouble import TroubleWindow, show_trouble
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeCatalogue, FakeSaleStore
from tests.helpers.full_books import fill_books
from tests.helpers.raised_sentences import HOLE, raised_sentences
from tests.ui.conftest import MakeCashier
from tests.unit.ui.test_told import NOT_SHOWN

LATIN = re.compile("[A-Za-z]{2,}")
# What is called the same in every language: programs, files, formats, currencies, keys, the goods of the tests.
NAMES = frozenset(
    {"Octo", "PLU", "CSV", "Excel", "PDF", "Linux", "gnome", "keyring", "keyringrc", "cfg", "data", "dir"}
    | {"PYTHON", "KEYRING", "BACKEND", "marked", "wal", "UZS", "USD", "QR", "Enter", "Ctrl", "Esc", "TEST"}
    | {"Obi", "non", "Till", "English", "books", "copies", "db"}
)


def english_in(text: str) -> set[str]:
    return set(LATIN.findall(text)) - NAMES


def numbered(text: str) -> str:
    """The sentence with 41, 42 … in the places of what it names."""
    numbers = count(41)
    return re.sub(HOLE, lambda _: str(next(numbers)), text)


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    languages.apply("ru")
    yield
    languages.apply("en")


@pytest.fixture
def make_russian(make_cashier: MakeCashier) -> Callable[..., CashierRobot]:
    def make(rig: CounterRig | None = None) -> CashierRobot:
        cashier = make_cashier(rig)
        cashier.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language="ru")
        cashier.settle()
        return cashier

    return make


@pytest.fixture
def cashier(make_russian: Callable[..., CashierRobot]) -> CashierRobot:
    return make_russian()


def full_disk() -> StorageError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return plain_error(error, path="/data/books.db")


@pytest.mark.usefixtures("russian")
def test_every_sentence_from_below_comes_in_russian_with_what_it_names() -> None:
    left: dict[str, str] = {}
    for one in raised_sentences():
        sentence = numbered(one.text)
        shown = told(sentence)
        is_whole = sorted(re.findall("4[1-9]", shown)) == sorted(re.findall("4[1-9]", sentence))
        if one.text not in NOT_SHOWN and not one.is_part and (english_in(shown) or not is_whole):
            left[sentence] = shown

    assert left == {}


@pytest.mark.usefixtures("russian")
def test_a_sentence_inside_another_one_and_one_after_a_name_come_in_russian_too() -> None:
    sentence = (
        "The file /data/books.db is damaged. Nothing was changed and no sale is lost by this message. "
        "Keep the file and call for help, or put the newest good copy in its place: /data/copies/books.db."
    )
    inside = told(f"The books couldn't be read through: {sentence}")

    assert english_in(inside) == set()
    assert inside.endswith("последнюю исправную копию: /data/copies/books.db.")
    assert told(f"Obi non: {full_disk()}").startswith("Obi non: Диск заполнен.")
    assert told("The hold of payment 7 doesn't match its checksum.") == (
        "Удержание по оплате 7: запись не сходится с контрольной суммой."
    )
    assert told("Something else: that nobody knows.") == "Something else: that nobody knows."


@pytest.mark.usefixtures("russian")
def test_what_a_sentence_names_stays_as_it_is_written() -> None:
    assert told("The price “new %2 paid” is not an amount.") == "The price “new %2 paid” is not an amount."
    assert told("the price “paid” has more decimals than UZS can hold") == (
        "в цене «paid» больше знаков после запятой, чем бывает у UZS"
    )
    assert told(
        "The folder /a %2 b can't be used: %1. Nothing was stored. Choose another with --data-dir."
    ) == ("Папку /a %2 b нельзя использовать: %1. Ничего не сохранено. Выберите другую через --data-dir.")


def test_a_full_disk_during_a_scan_is_said_in_russian(
    cashier: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> NoReturn:
        raise full_disk()

    monkeypatch.setattr(cashier.rig.store, "write", refuse)
    cashier.scan(BREAD)

    assert "Диск заполнен. Ничего из этого не сохранено." in cashier.see_text()
    assert english_in(cashier.see_text()) == set()


def test_a_copy_that_failed_is_said_in_russian(cashier: CashierRobot) -> None:
    cashier.rig.bus.publish(
        CopyFailed(
            "Today's copy of the data couldn't be made (28). Selling goes on, nothing is lost, and the older "
            "copies stay. See that the disk has room; the till tries again within the hour."
        )
    )

    assert "Сегодняшняя копия данных не получилась (28)." in cashier.see_text()
    assert english_in(cashier.see_text()) == set()


def test_a_basket_that_cannot_be_sent_is_said_in_russian_and_whole(cashier: CashierRobot) -> None:
    cashier.rig.bus.publish(ActionRefused(Refusal.NOT_SENDABLE, str(NotSendableError())))

    assert "сообщите разработчику программы." in cashier.see_text()
    assert english_in(cashier.see_text()) == set()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("4780000000010,Obi non,12.000", "в цене «12.000» больше знаков после запятой, чем бывает у UZS"),
        ("4780000000010,Obi non,", "нет цены"),
        ("4780000000010,Obi non,0", "цена должна быть больше 0"),
        ("4780000000010,Obi non,4 500 5x", "«4 500 5x» — не сумма"),
        (",Obi non,4500", "нет штрихкода"),
        ("4780000000010,,4500", "у товара должно быть название от 1 до 500 знаков"),
        ('4780000000010,"Obi non,4500', "кавычки в строке не сходятся"),
        ("4780000000010,Obi non,4,50,0", "в строке ячеек: 5, а в заголовке: 3"),
    ],
)
def test_the_reason_for_a_refused_row_is_said_in_russian(
    cashier: CashierRobot, tmp_path: Path, row: str, reason: str
) -> None:
    file = tmp_path / "goods.csv"
    file.write_text(f"barcode,name,price\n{row}\n", encoding="utf-8")

    def take(path: Path) -> ImportReport:
        return import_goods(lambda: path.open("rb"), store=FakeCatalogue(), currency=Currency.UZS)

    cashier.window.flows._import(lambda: take(file))
    cashier.settle()

    assert f"строка 2: {reason}" in cashier.see_text()
    assert english_in(cashier.see_text()) == set()


def test_a_file_that_is_no_list_of_goods_is_said_in_russian(cashier: CashierRobot, tmp_path: Path) -> None:
    file = tmp_path / "goods.csv"
    file.write_text("1,2\n", encoding="utf-8")

    def take() -> ImportReport:
        return import_goods(lambda: file.open("rb"), store=FakeCatalogue(), currency=Currency.UZS)

    cashier.window.flows._import(take)
    cashier.settle()

    assert (
        "В файле нет столбца “barcode”, “name” и “price”; в первой строке стоит “1”, “2”."
        in cashier.see_text()
    )


class KeyringLocked(Exception):  # noqa: N818 - the name that the till knows it by
    """What a keyring raises that is locked."""


class LockedRing:
    """A keyring that somebody has to unlock."""

    name = "locked"

    def get_password(self, *_: str) -> NoReturn:
        raise KeyringLocked

    set_password = get_password


def no_ring() -> NoReturn:
    raise no_keyring()


@pytest.mark.parametrize(
    ("find", "said"),
    [(LockedRing, "Хранилище с ключом заблокировано."), (no_ring, "нет хранилища для ключа Octo.")],
)
def test_a_keyring_that_refuses_during_the_set_up_is_said_in_russian(
    make_russian: Callable[..., CashierRobot], find: Any, said: str
) -> None:
    cashier = make_russian(CounterRig(store=FakeSaleStore(Settings(shop_id=None))))
    cashier.rig.secrets = KeyringSecretStore(find=find)  # type: ignore[assignment]
    page = cashier.window.page
    assert page is not None
    shop_id, secret, _ = (field for field in page.findChildren(QLineEdit) if field.isVisible())
    shop_id.setText("4321")
    secret.setText("planted-secret-7f3a")
    cashier.press("Ctrl+Enter")

    assert said in cashier.see_text()
    # The other languages are offered by their own names.
    assert english_in(cashier.see_text().replace(languages.NAMES["oz"], "")) <= {"so"}


def damage(path: Path) -> tuple[str, ...]:
    """Makes books with a forged row, a forged amount and a missing entry; what the look through them says."""
    with closing(sqlite3.connect(path)) as raw, raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE sale SET total_minor = 1 WHERE number = '1-0001'")
        raw.execute("UPDATE payment SET state = 'waiting', amount_minor = 5 WHERE rowid = 2")
        raw.execute("DELETE FROM fact WHERE seq = 13")
    audit = DiskAudit(path, version=VERSION, application_id=APPLICATION_ID)
    while audit.step():
        continue
    audit.close()
    return audit.report().sentences()


def test_damaged_books_are_said_in_russian_finding_by_finding(
    cashier: CashierRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    findings = [one for one in damage(fill_books(tmp_path, sales=3)) if not one.startswith("The plan")]
    monkeypatch.setattr(cashier.till.opening, "findings", lambda: (tuple(findings), "/data/copies/books.db"))
    cashier.rig.bus.publish(BooksChecked(tuple(findings), "/data/copies/books.db"))
    cashier.settle()
    assert english_in(cashier.see_text()) == set()
    cashier.window.open_page("books")
    cashier.settle()
    seen = cashier.see_text()

    assert len(findings) > 5
    assert english_in(seen) == set(), findings
    assert "Продажа 1-0001: запись не сходится с контрольной суммой." in seen


def test_a_folder_from_another_pc_is_asked_about_in_russian(cashier: CashierRobot) -> None:
    cashier.window.flows.ask_about_move()

    assert told(MOVED_SENTENCE).startswith("Данные этой кассы созданы на другом компьютере.")
    assert "Данные этой кассы созданы на другом компьютере." in cashier.see_text()
    assert english_in(cashier.see_text()) == set()


def test_a_till_that_cannot_start_speaks_the_language_of_the_pc_since_it_cannot_read_its_own(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for translator in languages._installed:
        qapp.removeTranslator(translator)
    languages._installed.clear()
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ru_RU"))
    shown: list[str] = []

    def close() -> None:
        for window in qapp.topLevelWidgets():
            if isinstance(window, TroubleWindow) and window.isVisible():
                shown.extend((window.windowTitle(), window.sentence.text()))
                window.close_key.click()

    QTimer.singleShot(0, close)
    show_trouble(str(full_disk()))
    languages.apply("en")

    assert shown[1].startswith("Диск заполнен.")
    assert english_in(" ".join(shown)) == set()
