"""Latin and Cyrillic Uzbek agree letter by letter."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer import uzbek_cyrillic
from installer.uzbek_cyrillic import (
    CYRILLIC,
    EXCEPTIONS,
    KEPT,
    LATIN,
    NoCyrillicError,
    differences,
    to_cyrillic,
)

BACK = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ж": "j", "з": "z", "и": "i", "й": "y", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "x", "ҳ": "h", "ъ": "ʼ", "э": "e", "қ": "q", "ё": "yo", "ў": "oʻ", "ғ": "gʻ", "ч": "ch",
    "ш": "sh", "ю": "yu", "я": "ya", "ц": "ts", "ь": "",
}  # fmt: skip
"""Each Cyrillic letter in Latin ones, written down apart from the tool's own table."""


def shown(path: Path) -> list[str]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [
        "".join(translation.itertext()).strip() if len(translation) == 0 else (translation[0].text or "")
        for translation in root.iter("translation")
    ]


def to_latin(text: str) -> str:
    made = ""
    for at, sign in enumerate(text):
        low = sign.lower()
        if low == "е":
            is_first = at == 0 or text[at - 1].lower() not in BACK or text[at - 1].lower() in "аеиоуўэёюя"
            back = "ye" if is_first else "e"
        else:
            back = BACK.get(low, low)
        is_shouted = sign.isupper() and (text[at + 1 : at + 2].isupper() or text[at - 1 : at].isupper())
        made += back.upper() if is_shouted else back.capitalize() if sign.isupper() else back
    return made


def test_the_cyrillic_texts_are_the_latin_ones_letter_by_letter() -> None:
    assert differences(LATIN.read_text(encoding="utf-8"), CYRILLIC.read_text(encoding="utf-8")) == []


def test_read_back_into_latin_letters_the_cyrillic_texts_are_the_latin_ones() -> None:
    pairs = list(zip(shown(LATIN), shown(CYRILLIC), strict=True))

    assert len(pairs) > 900
    assert [(latin, to_latin(cyrillic)) for latin, cyrillic in pairs if to_latin(cyrillic) != latin] == []


def test_a_text_that_was_changed_in_one_script_alone_is_found() -> None:
    latin, cyrillic = LATIN.read_text(encoding="utf-8"), CYRILLIC.read_text(encoding="utf-8")

    assert differences(latin, cyrillic.replace(">Орқага<", ">Ортга<", 1)) == [
        "<translation>Ортга</translation> — <translation>Орқага</translation>"
    ]
    assert differences(latin + "\n", cyrillic)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Eski ekran, elektron", "Эски экран, электрон"),
        ("yetadi, kelyapti, poezd", "етади, келяпти, поэзд"),
        ("yoʻq, yoʻl, yordam, Yoʻlda", "йўқ, йўл, ёрдам, Йўлда"),
        ("Oʻzbekcha, gʻisht, GʻISHT, Shu, SHU, Chek", "Ўзбекча, ғишт, ҒИШТ, Шу, ШУ, Чек"),
        ("maʼlumot, nomaʼlum", "маълумот, номаълум"),
        ("Kompyuterga parol, paroli, parolni", "Компьютерга пароль, пароли, парольни"),
        ("versiya, valyuta, menyu", "версия, валюта, меню"),
        ("IKPU (MXIK), QQS", "ИКПУ (МХИК), ҚҚС"),
    ],
)
def test_each_letter_has_its_own_and_exceptions_their_words(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Octodan QR kodni %1 ta", "Octoдан QR кодни %1 та"),
        ("TEST: Ctrl + Enter, F10, %n ta", "TEST: Ctrl + Enter, F10, %n та"),
        ("https:// bilan, --basket off, *.csv", "https:// билан, --basket off, *.csv"),
        ("%4-wal fayli, %2-qator", "%4-wal файли, %2-қатор"),
    ],
)
def test_names_placeholders_and_addresses_stay_as_they_are(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_a_word_that_is_not_uzbek_is_named_instead_of_guessed() -> None:
    with pytest.raises(NoCyrillicError, match="“wallet”"):
        to_cyrillic("Yangi wallet")


def test_every_exception_and_every_name_is_used() -> None:
    words = " ".join(shown(LATIN))

    assert [one for one in EXCEPTIONS if one not in words.lower()] == []
    assert [one for one in KEPT if not re.search(rf"(?<![A-Za-z]){re.escape(one)}", words)] == []


def test_the_command_writes_the_file_and_then_finds_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "pos_app_uz.ts"
    monkeypatch.setattr(uzbek_cyrillic, "CYRILLIC", made)

    assert uzbek_cyrillic.main([]) == 0
    assert made.read_text(encoding="utf-8") == CYRILLIC.read_text(encoding="utf-8")
    assert uzbek_cyrillic.main(["--check"]) == 0

    made.write_text(made.read_text(encoding="utf-8").replace(">Сават<", ">Корзина<", 1), encoding="utf-8")
    assert uzbek_cyrillic.main(["--check"]) == 1
    assert "Корзина" in capsys.readouterr().out
