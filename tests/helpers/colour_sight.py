"""How a picture looks to people who see colours otherwise: Machado, Oliveira and Fernandes 2009, in linear light."""

from __future__ import annotations

from array import array
from functools import cache

from PySide6.QtGui import QImage

Colour = tuple[int, int, int]
Matrix = tuple[tuple[float, float, float], ...]

_LUMINANCE = (0.2126, 0.7152, 0.0722)
SIGHTS: dict[str, Matrix] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "achromatopsia": (_LUMINANCE, _LUMINANCE, _LUMINANCE),
}
"""By name, the first as most people see. Full strength each."""


def seen(colour: Colour, *, sight: str) -> Colour:
    linear = [_linear(part) for part in colour]
    red, green, blue = (
        _encoded(sum(share * part for share, part in zip(row, linear, strict=True))) for row in SIGHTS[sight]
    )
    return red, green, blue


@cache
def luminance(colour: Colour) -> float:
    """Relative luminance of WCAG 2."""
    return sum(share * _linear(part) for share, part in zip(_LUMINANCE, colour, strict=True))


def contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen_picture(picture: QImage, *, sight: str) -> QImage:
    """Each colour is worked out once: a screen has few."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = array("I", bytes(plain.constBits()))
    others = {pixel: _packed(seen(unpacked(pixel), sight=sight)) for pixel in set(pixels)}
    raw = array("I", (others[pixel] for pixel in pixels)).tobytes()
    return QImage(raw, plain.width(), plain.height(), QImage.Format.Format_RGB32).copy()


def pixels_of(picture: QImage) -> list[Colour]:
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return [unpacked(pixel) for pixel in array("I", bytes(plain.constBits()))]


def unpacked(pixel: int) -> Colour:
    return pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF


def _packed(colour: Colour) -> int:
    red, green, blue = colour
    return 0xFF000000 | red << 16 | green << 8 | blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _encoded(light: float) -> int:
    light = min(1.0, max(0.0, light))
    share = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(share * 255)
