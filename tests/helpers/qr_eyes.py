"""Two independent decoders read the screen: zxing-cpp, and zbar by its command."""

from __future__ import annotations

import subprocess

import zxingcpp

from tests.helpers.display import Picture


def read_with_zxing(picture: Picture) -> list[str]:
    grey = memoryview(picture.grey).cast("B", (picture.height, picture.width))
    found = zxingcpp.read_barcodes(grey)
    return [code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode]


def read_with_zbar(picture: Picture) -> list[str]:
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "--nodbus", "-"]
    found = subprocess.run(command, input=picture.as_ppm, capture_output=True, check=False)
    return found.stdout.decode().splitlines()
