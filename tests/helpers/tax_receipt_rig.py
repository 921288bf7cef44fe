"""A counter whose payments ask for a tax receipt, over receipts kept in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.payment import Account
from pos_app.services.fiscal import TaxReceipts, WantedReceipt
from pos_app.services.ports import PaymentOrder, StorageError
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeGateway, FakeSaleStore

RECEIPT = FiscalReceipt(
    "EZ000000000001", "17", "20261124140612", "123456789012", "https://ofd.soliq.uz/epi?t=EZ1&r=17&s=12"
)


class TaxGateway(FakeGateway):
    """Its requests hold lines with tax fields, as a basket with fiscal data does.

    With `fiscal_trouble` no question for a receipt gets through.
    """

    fiscal_trouble: Exception | None = None

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        if self.fiscal_trouble is not None:
            raise self.fiscal_trouble
        return FakeGateway.read_fiscal(self, account, octo_uuid=octo_uuid)

    def compose(self, order: PaymentOrder) -> str:
        plain = FakeGateway.compose(self, order)
        return f'{plain[:-1]},"basket":[{{"nds":1}}]}}' if order.settings.basket_mode == "fiscal" else plain


@dataclass
class FakeReceiptStore:
    """`trouble` makes the disk refuse."""

    kept: dict[str, FiscalReceipt] = field(default_factory=dict)
    wanted: list[WantedReceipt] = field(default_factory=list)
    trouble: StorageError | None = None

    def receipt_of(self, payment_id: str) -> FiscalReceipt | None:
        return self.kept.get(payment_id)

    def put(self, wanted: WantedReceipt, receipt: FiscalReceipt, *, at: datetime) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept.setdefault(wanted.payment_id, receipt)

    def missing(self, *, since: datetime) -> list[WantedReceipt]:
        return [one for one in self.wanted if one.paid_at >= since and one.payment_id not in self.kept]


def tax_counter(*, basket_mode: str = "fiscal", gateway: TaxGateway | None = None) -> CounterRig:
    store = FakeSaleStore(Settings(shop_id=10000, basket_mode=basket_mode))
    rig = CounterRig(store=store, gateway=gateway or TaxGateway())
    rig.catalogue.codes = {one.barcode: GoodsCodes(spic="00101001001000000") for one in (BREAD, MILK)}
    return rig


def receipts_of(rig: CounterRig, store: FakeReceiptStore | None = None) -> TaxReceipts:
    return TaxReceipts(
        store=store or FakeReceiptStore(),
        gateway=rig.gateway,
        tasks=rig.tasks,
        scheduler=rig.scheduler,
        clock=rig.clock,
    )
