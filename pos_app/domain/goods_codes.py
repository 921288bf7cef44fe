"""What the tax office and a marketplace know goods by; the counter never looks at it."""

from __future__ import annotations

from typing import NamedTuple


class GoodsCodes(NamedTuple):
    """Codes of one product; what it doesn't have is None or empty.

    `spic` is the product's code in the national catalogue (IKPU), `package_code` that of its package there.
    `vat_flag` is Octo's `nds` where the product differs from its seller.
    """

    supplier_shop_id: int | None = None
    spic: str = ""
    package_code: str = ""
    vat_flag: int | None = None


NO_CODES = GoodsCodes()
