"""The one place of colours, sizes and distances. Plain values only: this is read before the first paint."""

from __future__ import annotations

# Name: (light, dark), as RRGGBB, or AARRGGBB where it lies over something else.
COLOURS = {
    "background": ("F3F5F7", "0E141C"),
    "surface": ("FFFFFF", "161F2A"),
    "raised": ("FAFBFC", "1C2733"),
    "ink": ("13202E", "E9EFF6"),
    "ink-2": ("566576", "A5B3C2"),
    "line": ("E0E5EA", "283543"),
    # The edge of what can be pressed or written into: 3:1 against the grounds, which `line` is not.
    "edge": ("7F8B99", "66788B"),
    "primary": ("1746A2", "6E9BF5"),
    "primary-pressed": ("10357C", "8FB3FA"),
    "primary-soft": ("E7EEFB", "1D2D4B"),
    "on-primary": ("FFFFFF", "0E141C"),
    "accent": ("0B8A8A", "4FC9C4"),
    "focus": ("0B8A8A", "4FC9C4"),
    "pressed": ("E0E5EA", "26323F"),
    "paid": ("0E7848", "58C98F"),
    "wait": ("4A6178", "A9BACB"),
    "warn": ("9A5B00", "F0B95B"),
    "fail": ("AE251D", "F28B82"),
    "late": ("6B2FA0", "C9A2F0"),
    "info": ("4A6178", "A9BACB"),
    "paid-soft": ("E2F4EA", "143527"),
    "wait-soft": ("E8EEF4", "22303E"),
    "warn-soft": ("FFF1D6", "3A2C12"),
    "fail-soft": ("FCE8E6", "40201E"),
    "late-soft": ("F1E6FA", "31214A"),
    "info-soft": ("E8EEF4", "22303E"),
    # The paid screen is the same full green in both, so that it is known from three metres.
    "paid-ground": ("0F7B4A", "0F7B4A"),
    "on-paid": ("FFFFFF", "FFFFFF"),
    # A QR stays dark on white in both: many phones don't read it the other way round.
    "qr-dark": ("000000", "000000"),
    "qr-light": ("FFFFFF", "FFFFFF"),
    "scrim": ("8013202E", "A8000000"),
    "on-scrim": ("FFFFFF", "FFFFFF"),
    # Bars of categories on the quick keys; never the only sign, so they carry no text.
    "bar-amber": ("C98A1B", "C98A1B"),
    "bar-blue": ("2C78BE", "2C78BE"),
    "bar-brown": ("7B4A2B", "8A5A3C"),
    "bar-grey": ("7B8794", "7B8794"),
    "bar-teal": ("0B8A8A", "4FC9C4"),
    "bar-red": ("B3261E", "F28B82"),
    "bar-violet": ("6B2FA0", "C9A2F0"),
    "bar-green": ("3C8F46", "3C8F46"),
}

BANNER_KINDS = ("wait", "warn", "paid", "fail", "late", "info")

TEXT_PAIRS = (
    *((ink, ground) for ink in ("ink", "ink-2") for ground in ("background", "surface", "raised")),
    *(
        (ink, ground)
        for ink in ("primary", "fail", "wait", "warn", "late")
        for ground in ("background", "surface")
    ),
    ("primary", "raised"),
    ("fail", "raised"),
    *((ink, ground) for ink in ("ink", "ink-2", "primary") for ground in ("primary-soft",)),
    *((ink, ground) for ink in ("ink", "ink-2", "primary", "fail") for ground in ("pressed",)),
    *((kind, f"{kind}-soft") for kind in BANNER_KINDS),
    *(("ink", f"{kind}-soft") for kind in BANNER_KINDS),
    ("on-primary", "primary"),
    ("on-primary", "primary-pressed"),
    ("on-paid", "paid-ground"),
    ("qr-dark", "qr-light"),
)
"""Every pair of text and ground that the parts paint; each has to reach 4.5:1."""

EDGE_PAIRS = (
    *(
        (edge, ground)
        for edge in ("focus", "edge", "primary")
        for ground in ("background", "surface", "raised")
    ),
)
"""Edges and rings that tell where a control is; each has to reach 3:1."""

# Role: (pixels, weight). 21 px are 16 pt: what a cashier reads all day. 54 px are 40 pt.
TYPE = {
    "hint": (15, 400),
    "small": (16, 400),
    "small-strong": (16, 500),
    "note": (18, 400),
    "body": (21, 400),
    "strong": (21, 500),
    "figure": (21, 700),
    "title": (24, 500),
    "heading": (24, 700),
    "big": (40, 700),
    "total": (54, 700),
    "huge": (84, 700),
}

S4, S8, S12, S16, S20, S26 = 4, 8, 12, 16, 20, 26
RADIUS = 10
FOCUS_PX = 3
TOUCH = 48
"""The least height and width of what can be touched, in pixels."""
NUMBER_KEY = 72
PAY = 88
STRIP = 52
