"""What a scanner means by a key, whatever layout the keyboard has: native scan codes by the US layout. No Qt."""

from __future__ import annotations

# The numbers of the Linux input layer; in this range they are those of Windows' scan code set 1.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_NUMBER_PAD = {
    55: "*", 71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 78: "+", 79: "1", 80: "2", 81: "3",
    82: "0", 83: ".",
}  # fmt: skip
_NUMBER_PAD_SLASH = {98: "/", 0x135: "/"}  # the first on Linux, the second on Windows

MAIN: dict[int, tuple[str, str]] = {
    first + place: pair
    for first, plain, shifted in _ROWS
    for place, pair in enumerate(zip(plain, shifted, strict=True))
}
PAD = _NUMBER_PAD | _NUMBER_PAD_SLASH

OFFSETS = {"xcb": 8, "wayland": 8, "windows": 0}
"""Platform of Qt: what its native scan codes are ahead of the table. Other platforms tell no usable ones."""


def decoded(scan_code: int, *, text: str, has_shift: bool, is_pad: bool, offset: int | None) -> str:
    """The character a scanner meant; `text`, what the layout made of the key, where the table doesn't know it.

    Caps Lock is not asked: a scanner presses Shift for a capital, and Caps Lock would turn that round.
    """
    if offset is None or scan_code <= 0:
        return text
    code = scan_code - offset
    if code in MAIN and not is_pad:
        return MAIN[code][has_shift]
    # Without Num Lock the pad's keys move the cursor and have no text.
    return PAD[code] if code in PAD and text else text


def is_main_key(scan_code: int, *, offset: int | None) -> bool:
    return offset is not None and scan_code - offset in MAIN
