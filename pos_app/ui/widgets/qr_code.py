"""Text into the modules of a QR code. No Qt, so that a worker can make it before the screen asks for it."""

from __future__ import annotations

from functools import lru_cache

MASK = 2
"""Fixed: to try all eight costs several ms, and both decoders of the tests read this one in every case."""
QUIET_ZONE = 4


@lru_cache(maxsize=8)
def qr_rows(text: str) -> tuple[bytes, ...]:
    """One byte a module, 0 for dark and 255 for light, without the quiet zone. Error correction M."""
    # Imported late: it costs some 10 ms, which the first paint of the window can't spare.
    from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]  # the library ships no types
    from qrcode.main import QRCode  # type: ignore[import-untyped]  # as above

    code: QRCode = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(text)
    code.make(fit=True)
    return tuple(bytes(0 if is_dark else 255 for is_dark in row) for row in code.modules)
