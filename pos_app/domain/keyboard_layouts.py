"""What was meant when words were typed on the wrong keyboard layout: every key pressed, read on the other layouts."""

from __future__ import annotations

import re

US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.-="
RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю-="
UZBEK = "ёйцукенгшўзхъфқвапролджэячсмитьбюғҳ"
"""The same keys in the same order; Uzbek is the Cyrillic layout."""

_SHIFTED = dict(zip('~{}:"<>_+', "`[];',.-=", strict=True))
_ON_RUSSIAN, _ON_UZBEK = (
    str.maketrans({**key_of, **{sign: key_of[plain] for sign, plain in _SHIFTED.items()}})
    for key_of in (dict(zip(US, RUSSIAN, strict=True)), dict(zip(US, UZBEK, strict=True)))
)
_ON_US = str.maketrans(
    {sign: key for layout in (RUSSIAN, UZBEK) for sign, key in zip(layout, US, strict=True) if sign != key}
)
_RUSSIAN_AS_UZBEK = str.maketrans({"ы": "қ", "щ": "ў"})
_HAS_CYRILLIC, _HAS_LATIN = re.compile("[Ѐ-ӿ]"), re.compile("[a-z]")
_UNLIKELY = re.compile(r"(?<!\w)[ыъь]|[\[\];]\w|\w[\[;]|(?<!\w)[^\W\d_aeiouyаеёиоуыэюяў]{3,}(?![^\W\d_])")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)")


def other_readings(text: str) -> tuple[str, ...]:
    """`ыге` is *sut* and `vjkjrj` is *молоко*; what was typed itself isn't among them. Numbers stay as they are."""
    plain = text.casefold()
    is_latin, is_cyrillic = _HAS_LATIN.search(plain), _HAS_CYRILLIC.search(plain)
    if is_latin and is_cyrillic:
        # Whoever typed both scripts has switched the layout knowingly.
        return ()
    tables = [_ON_US, _RUSSIAN_AS_UZBEK] if is_cyrillic else [_ON_RUSSIAN, _ON_UZBEK]
    read = dict.fromkeys(_read(plain, table) for table in tables)
    read.pop(plain, None)
    return tuple(read)


def looks_mistyped(text: str) -> bool:
    """No word of any of our languages begins with such a letter, goes without a vowel, or has a bracket in it."""
    return _UNLIKELY.search(text.casefold()) is not None


def _read(text: str, table: dict[int, str]) -> str:
    parts = _NUMBER.split(text)
    return "".join(part if place % 2 else part.translate(table) for place, part in enumerate(parts))
