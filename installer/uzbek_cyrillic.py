"""Writes the Cyrillic Uzbek texts of the till out of the Latin ones, letter by letter, and checks that they agree.

python -m installer.uzbek_cyrillic writes resources/i18n/pos_app_uz.ts; with --check it only compares.
"""

from __future__ import annotations

import html
import re
import sys
from pathlib import Path

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"
LATIN, CYRILLIC = I18N / "pos_app_oz.ts", I18N / "pos_app_uz.ts"

LETTERS = {
    "yoʻ": "йў", "oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е",
    "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с", "t": "т", "u": "у",
    "v": "в", "x": "х", "y": "й", "z": "з", "ʼ": "ъ",
}  # fmt: skip
"""Longest first, as they are looked for. At the beginning of a word and after a vowel, `e` is `э`."""
EXCEPTIONS = {
    "kabel": "кабель",
    "kompyuter": "компьютер",
    "parol": "пароль",
}
"""Beginnings of words that are written in Cyrillic otherwise than their Latin letters say: пароль, паролни, пароли."""
KEPT = (
    # What the till, its keys and its commands are called.
    *("Octo", "QR", "TEST", "Ctrl", "Enter", "Shift", "F", "Y", "setup", "doctor", "tsp_id", "marked"),
    # What others call their things.
    *(
        "GNOME Keyring",
        "KWallet",
        "gnome-keyring",
        "keyring",
        "Credential Manager",
        "Windows",
        "Linux",
        "Python",
    ),
    *("PYTHON_KEYRING_BACKEND", "keyringrc.cfg", "Wi-Fi", "CSV", "PDF", "PLU", "USD", "UZS"),
    # The letters in the layout of a scale's label, which has 13 signs: 21IIIIIWWWWWC.
    *("I", "W", "P", "T", "C"),
)
"""Names that stand in Latin letters in both scripts; an ending may follow them at once: Octodan, Octoдан."""

_ENDINGS = "ning|niki|dagi|dan|ni|ga|da"
_LETTER = "A-Za-zʻʼ_"
_PIECE = re.compile(
    "(?P<kept>%[n1-9](?:-wal)?|https://|--[a-z-]+(?: off)?|[*][.][a-z]+|2[0-9][IWPTC]+"
    f"|(?<![{_LETTER}])(?:{'|'.join(sorted(KEPT, key=len, reverse=True))})(?=(?:{_ENDINGS})?(?![{_LETTER}])))"
    "|(?P<word>[A-Za-zʻʼ]+)"
)
_SIGN = re.compile("|".join(LETTERS), re.IGNORECASE)
_VOWELS = "aeiouʻ"
_CYRILLIC_VOWELS = tuple("аиоу")
_SHOWN = re.compile("(<translation>|<numerusform>)([^<]*)(</)")


class NoCyrillicError(Exception):
    """A word of the Latin texts has letters that Uzbek doesn't use; it names the word."""


def to_cyrillic(text: str) -> str:
    """`text` in Cyrillic letters; names of `KEPT`, placeholders and addresses stay as they are."""
    return _PIECE.sub(lambda piece: piece["kept"] or _word(piece["word"]), text)


def to_cyrillic_file(latin: str) -> str:
    """The whole file of translations in Cyrillic; sources and contexts stay."""
    shown = _SHOWN.sub(
        lambda one: one[1] + html.escape(to_cyrillic(html.unescape(one[2])), quote=False) + one[3], latin
    )
    return shown.replace('language="uz_Latn"', 'language="uz_Cyrl"', 1)


def _word(word: str) -> str:
    for latin, cyrillic in EXCEPTIONS.items():
        if word.lower().startswith(latin):
            ending = _letters(word[len(latin) :])
            stem = cyrillic.removesuffix("ь") if ending.startswith(_CYRILLIC_VOWELS) else cyrillic
            return _cased(stem, like=word[0] + word[0].lower()) + ending
    return _letters(word)


def _letters(word: str) -> str:
    made, at = "", 0
    while at < len(word):
        sign = _SIGN.match(word, at)
        if sign is None:
            raise NoCyrillicError(
                f"“{word}” can't be written in Cyrillic: there is no letter for “{word[at]}”."
            )
        made += _cased(_letter(word, at, sign[0].lower()), like=sign[0])
        at = sign.end()
    return made


def _letter(word: str, at: int, sign: str) -> str:
    if sign == "e" and (at == 0 or word[at - 1].lower() in _VOWELS):
        return "э"
    return LETTERS[sign]


def _cased(cyrillic: str, *, like: str) -> str:
    if like.isupper():
        return cyrillic.upper()
    return cyrillic.capitalize() if like[0].isupper() else cyrillic


def differences(latin: str, cyrillic: str) -> list[str]:
    """Each Cyrillic text that isn't its Latin one, letter by letter, beside what it should be."""
    wanted, found = to_cyrillic_file(latin).splitlines(), cyrillic.splitlines()
    different = [
        f"{have.strip()} — {want.strip()}" for have, want in zip(found, wanted, strict=False) if have != want
    ]
    return different + [f"{len(found)} lines — {len(wanted)} lines"] * (len(found) != len(wanted))


def main(arguments: list[str]) -> int:
    latin = LATIN.read_text(encoding="utf-8")
    try:
        if "--check" not in arguments:
            CYRILLIC.write_text(to_cyrillic_file(latin), encoding="utf-8", newline="\n")
            return 0
        found = differences(latin, CYRILLIC.read_text(encoding="utf-8"))
    except NoCyrillicError as error:
        print(error, file=sys.stderr)
        return 1
    print(*found, sep="\n", end="\n" * bool(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
