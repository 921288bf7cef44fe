"""Fresh ids from the clock and the system's random numbers."""

from __future__ import annotations

import os
import time

from pos_app.domain.ids import UUID_RANDOM_BYTES, uuid7_hex


class SystemIds:
    def new_sale_id(self) -> str:
        return uuid7_hex(unix_ms=time.time_ns() // 1_000_000, random=os.urandom(UUID_RANDOM_BYTES))
