"""The till's five tones as WAV bytes, reckoned here, so that the program needs no sound files."""

from __future__ import annotations

import io
import math
import wave
from array import array

from pos_app.services.ports import Tone

RATE_HZ = 22_050
_FULL = 32_000
_EDGE_S = 0.006
"""Each note swells and fades so long; without that it clicks."""

# (frequency in Hz, seconds); a frequency of 0 is silence.
_NOTES: dict[Tone, tuple[tuple[float, float], ...]] = {
    Tone.SCAN_OK: ((1760.0, 0.06),),
    Tone.SCAN_UNKNOWN: ((247.0, 0.12), (0.0, 0.04), (247.0, 0.16)),
    Tone.PAID: ((659.3, 0.10), (784.0, 0.10), (1046.5, 0.22)),
    Tone.FAILED: ((392.0, 0.16), (277.2, 0.30)),
    Tone.ALERT: ((880.0, 0.10), (622.3, 0.10), (880.0, 0.10), (622.3, 0.10)),
}


def wav_bytes(tone: Tone, *, volume_percent: int) -> bytes:
    """One tone at the given volume; the volume is in the samples, since not every player has a knob."""
    samples = array("h")
    for frequency_hz, length_s in _NOTES[tone]:
        samples.extend(_note(frequency_hz, length_s=length_s, volume_percent=volume_percent))
    if array("h", [1]).tobytes() != b"\x01\x00":
        samples.byteswap()
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())
    return target.getvalue()


def _note(frequency_hz: float, *, length_s: float, volume_percent: int) -> list[int]:
    count, edge = int(length_s * RATE_HZ), int(_EDGE_S * RATE_HZ)
    # Loudness is heard roughly as the square of what is set.
    top = _FULL * (max(0, min(volume_percent, 100)) / 100) ** 2
    step = 2 * math.pi * frequency_hz / RATE_HZ
    return [
        round(top * min(1.0, index / edge, (count - index) / edge) * math.sin(step * index))
        for index in range(count)
    ]
