"""One way of writing a word, whatever its script, alphabet or marks: the search's index and its questions both use it.

All that is one to the search stands in the tables below. Cyrillic is first written in Latin letters as Uzbek does it;
every further rule works on that, so that a word comes out the same from each of its alphabets.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

APOSTROPHES = "'`‘’ʻʼʹʽʾʿˈ′´‛＇ꞌ"
"""What keyboards and lists give for the sign in oʻ and gʻ, and for the one that parts letters: none of them counts."""

CYRILLIC: Mapping[str, str] = {
    **dict(zip("абвгдезийклмнопрстуфхэы", "abvgdeziyklmnoprstufxei", strict=True)),
    "ё": "yo",
    "ж": "j",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "ў": "o",
    "ғ": "g",
    "қ": "q",
    "ҳ": "h",
    "і": "i",
    "ї": "i",
    "є": "e",
    "ґ": "g",
    "ә": "a",
    "ө": "o",
    "ү": "u",
    "ұ": "u",
    "һ": "h",
    "ң": "n",
    "җ": "j",
}
"""Uzbek and Russian letters, then those of the neighbours."""

FOREIGN: Mapping[str, str] = {
    "ı": "i",
    "ş": "sh",
    "ç": "ch",
    "ø": "o",
    "ł": "l",
    "æ": "ae",
    "œ": "oe",
    "đ": "d",
    "ð": "d",
    "þ": "t",
}
"""Latin letters that are more than a letter with a mark; marks themselves are dropped."""

LETTERS: Mapping[str, str] = {
    "q": "k",
    "x": "h",
    "w": "v",
    "shch": "sh",
    "sch": "sh",
    "zh": "j",
    "dj": "j",
    "kh": "h",
    "gh": "g",
    "ph": "f",
    "ye": "e",
    "yo": "e",
    "zz": "ts",
    "ts": "s",
    "ks": "h",
}
"""Letters that sound as one are written as one; the longer ones first, again and again until nothing changes."""

UNITS: Mapping[str, str] = {
    "gr": "g",
    "gram": "g",
    "kilogram": "kg",
    "lt": "l",
    "ltr": "l",
    "litr": "l",
    "litre": "l",
    "liter": "l",
    "sht": "dona",
    "ta": "dona",
    "pcs": "dona",
}
"""Behind a number; by the word as it is written here."""

UNFINISHED: Mapping[str, str] = {"y": "o", "c": "eh", "k": "s", "t": "s", "z": "hz", "p": "h", "d": "j"}
"""What may still be typed after a last letter and would make another one of it: `qay` is on its way to `qayo`."""

_TWINS = dict(zip(map(ord, "cpyaeox"), "сруаеох", strict=True))
"""Latin letters that look like Cyrillic ones, and stand in for them in badly typed lists."""
_PLAIN = bytes(
    sign if chr(sign) in ".,'`-" or chr(sign).isalnum() or sign > 127 else 32 for sign in range(256)
)
"""Most signs only part words; those that may stand inside a word or a number are looked at with it."""
_TO_LATIN = str.maketrans({**CYRILLIC, **FOREIGN, **dict.fromkeys(APOSTROPHES, "")})
_WORD = re.compile(rf"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[{APOSTROPHES}]+[^\W\d_]+)*")
_HYPHENED = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})+")
_MIXED = re.compile("(?=.*[Ѐ-ӿ])(?=.*[cpy])[Ѐ-ӿ" + "".join(map(chr, _TWINS)) + "]+")
_RULES = re.compile(
    rf"(?P<double>[^\W\d_])(?P=double)+(?<!zz)|{'|'.join(LETTERS)}"
    "|(?P<long>iy(?![aeou]))|(?P<soft>c(?=[eiy]))|(?P<hard>c(?!h))|(?P<vowel>(?<![aeiou])y(?![aeiou]))"
)
_BY_RULE = {"long": "i", "soft": "s", "hard": "k", "vowel": "i"}


def words_of(text: str) -> list[str]:
    """The words of a name or of what was typed, each in the one way of writing. Writing them again changes nothing."""
    return _with_one_unit([word for piece in _pieces(text) for word in _spelled(piece)])


class Speller(dict[bytes, str]):
    """Writes the names of a million goods: they are made of far fewer pieces, and each is looked at once.

    The words are those of `words_of`; a unit keeps its own word as well, and words that a hyphen holds together stand
    there once more as one: `koka kola kokakola`.
    """

    most_kept = 400_000

    def __init__(self) -> None:
        super().__init__()
        self.met: dict[str, None] = {}
        """Words since it was emptied; all of them the first time."""

    def text(self, name: str) -> str:
        """The words in a row, with a space between."""
        pieces = name.casefold().encode("utf-8", "replace").replace(b", ", b" ").translate(_PLAIN).split()
        return " ".join(map(self.__getitem__, pieces))

    def __missing__(self, piece: bytes) -> str:
        bare = piece.strip(b".,-'`")
        text = self._look_at(bare) if len(bare) == len(piece) else self[bare]
        if len(self) < self.most_kept:
            self[piece] = text
        return text

    def _look_at(self, piece: bytes) -> str:
        plain = piece.decode()
        if plain.isalpha() and unicodedata.is_normalized("NFKC", plain):
            words = _spelled(plain)
        elif plain.isascii() and plain.isdigit():
            words = [plain]
        else:
            words = words_of(plain)
            if b"-" in piece:
                words += [
                    word for held in _HYPHENED.findall(plain) for word in words_of(held.replace("-", ""))
                ]
        if not UNITS.keys().isdisjoint(words):
            words += [UNITS[word] for word in words if word in UNITS]
        for word in words:
            self.met[word] = None
        return " ".join(words)


def on_the_way(word: str) -> tuple[str, ...]:
    """Other beginnings that a half-typed word may turn out to have."""
    endings = UNFINISHED.get(word[-1:], "")
    ways = (" ".join(words_of(word + ending)) for ending in endings)
    return tuple(way for way in dict.fromkeys(ways) if way and not way.startswith(word))


def _pieces(text: str) -> list[str]:
    """Words with their apostrophes, and numbers."""
    if text.isascii():
        return _WORD.findall(text.lower())
    # Left alone, the sign that stands for an apostrophe here would fall apart.
    return _WORD.findall(unicodedata.normalize("NFKC", text.replace("´", "'")).casefold())


def _spelled(piece: str) -> list[str]:
    """One word; several, or none, where signs between its letters turn out to be no letters."""
    if piece[0].isdigit():
        return [_number(piece)]
    if not piece.isascii():
        if _MIXED.fullmatch(piece):
            piece = piece.translate(_TWINS)
        piece = piece.translate(_TO_LATIN)
        if not piece.isascii():
            piece = _without_marks(piece).translate(_TO_LATIN)
    elif not piece.isalpha():
        piece = piece.translate(_TO_LATIN)
    if piece.isascii() and piece.isalpha():
        return [_settled(piece)]
    return [_settled(word) for word in _WORD.findall(piece)]


def _without_marks(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


def _number(digits: str) -> str:
    """`1,50` is `1.5`; a date or a number with more points stays as it is."""
    number = digits.replace(",", ".")
    return number.rstrip("0").rstrip(".") if number.count(".") == 1 else number


def _with_one_unit(words: list[str]) -> list[str]:
    """`500 gr` is `500 g`; without a number before it, `gr` may be the beginning of any word."""
    if UNITS.keys().isdisjoint(words):
        return words
    return [
        UNITS.get(word, word) if before[:1].isdigit() else word
        for before, word in zip(("", *words), words, strict=False)
    ]


def _settled(word: str) -> str:
    changes = 1
    while changes:
        word, changes = _RULES.subn(_by_rule, word)
    return word


def _by_rule(found: re.Match[str]) -> str:
    double: str | None = found["double"]
    return double or LETTERS.get(found[0]) or _BY_RULE[str(found.lastgroup)]
