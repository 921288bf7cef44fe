"""Goods that the owner adds or changes in the window: an unknown code becomes a product, a price another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pos_app.domain.barcode import check_barcode
from pos_app.domain.errors import ProductRule
from pos_app.domain.events import CodeUnknown
from pos_app.domain.money import Currency, Money, parse_money
from pos_app.domain.product import LONGEST_NAME, Product
from pos_app.domain.sale import SaleState
from pos_app.services.counter import Counter
from pos_app.services.ledger import Ledger
from pos_app.services.ports import CatalogueStore, Lane, TaskRunner
from pos_app.services.settings import Settings

Done = Callable[[], None]
Failed = Callable[[str], None]


class _Edit(NamedTuple):
    """A product that was added is none: it may have been sold meanwhile, so it stays."""

    before: Product
    after: Product


class GoodsEditing:
    """Lives on the services' thread. What the optional columns of the list say of a product stays as it is."""

    def __init__(
        self,
        *,
        catalogue: CatalogueStore,
        counter: Counter,
        ledger: Ledger,
        tasks: TaskRunner,
        settings: Callable[[], Settings],
    ) -> None:
        self._catalogue = catalogue
        self._counter = counter
        self._ledger = ledger
        self._tasks = tasks
        self._settings = settings
        self._edits: list[_Edit] = []
        self._is_undoing = False

    @property
    def currency(self) -> Currency:
        return self._settings().currency

    def code_of(self, unknown: CodeUnknown) -> str:
        """The code that a product for it would have; "" where none can have it.

        A label of the shop's scale and a code that names one package stand for the product that they hold.
        """
        scanned = unknown.scanned or unknown.code
        code = _code_in_label(scanned, layouts=self._settings().label_layouts) or _code_in_gs1(scanned)
        try:
            return check_barcode(code or unknown.code)
        except ProductRule:
            return ""

    def find(self, barcode: str) -> Product | None:
        return self._catalogue.find(barcode)

    def save(
        self,
        product: Product,
        *,
        before: Product | None,
        on_done: Done,
        on_failed: Failed,
        is_kept: bool = True,
    ) -> None:
        """Stores a product, in place of `before` where there is one. `on_done` is called once it is on the disk;
        `on_failed` gets a sentence, and then nothing was stored. `is_kept`: it can be taken back.
        """

        def job() -> None:
            listed = self._catalogue.listed(product.barcode)
            if (listed.product if listed else None) != before:
                raise ProductRule(
                    "Somebody else has changed this product meanwhile. Nothing of yours was stored; open it again."
                )
            self._catalogue.put((product,))

        def done(_: None) -> None:
            if is_kept and before is not None and product != before:
                self._edits.append(_Edit(before, product))
            on_done()

        # Where imports run: a catalogue that is being written to mustn't hold up the writes of the counter.
        self._tasks.run(Lane.NETWORK, job, on_done=done, on_failed=lambda error: on_failed(str(error)))

    def sell(self, unknown: CodeUnknown) -> bool:
        """Scans the code again, with the quantity that it had. False where a payment holds the basket."""
        if self.is_frozen:
            return False
        self._counter.scan(unknown.scanned or unknown.code, quantity=unknown.quantity)
        return True

    @property
    def is_frozen(self) -> bool:
        """Whether a payment holds the basket at the counter."""
        sale = self._ledger.accepted_current()
        return sale is not None and sale.state is SaleState.AWAITING_PAYMENT

    @property
    def can_undo(self) -> bool:
        return bool(self._edits)

    def undo(self, *, on_done: Callable[[Product], None], on_failed: Failed) -> None:
        """Puts the product that was changed last back as it was; nothing where there is none."""
        if not self.can_undo or self._is_undoing:
            return
        self._is_undoing = True
        edit = self._edits.pop()

        def done() -> None:
            self._is_undoing = False
            on_done(edit.before)

        def failed(sentence: str) -> None:
            self._is_undoing = False
            self._edits.append(edit)
            on_failed(sentence)

        self.save(edit.before, before=edit.after, on_done=done, on_failed=failed, is_kept=False)


def read_name(text: str) -> str:
    """A name as it is kept: on one line, without what no screen shows. Raises `ProductRule`."""
    joined = " ".join(text.split())
    name = "".join(sign for sign in joined if sign.isprintable()).strip()
    if not name or len(name) > LONGEST_NAME:
        raise ProductRule(f"A product needs a name of 1 to {LONGEST_NAME} characters.")
    return name


def read_price(text: str, *, currency: Currency) -> Money:
    """A price as typed, with comma or point. Raises `AmountError` or `ProductRule`."""
    if not text.strip():
        raise ProductRule("The price is missing.")
    price = parse_money(text, currency=currency)
    if price.minor <= 0:
        raise ProductRule("A price must be more than 0.")
    return price


def _code_in_label(code: str, *, layouts: tuple[str, ...]) -> str:
    if not layouts:
        return ""
    from pos_app.domain.in_store import read_label

    label = read_label(code, layouts=layouts)
    return label.items[0] if label else ""


def _code_in_gs1(code: str) -> str:
    from pos_app.domain.gs1 import could_be_gs1, read_gs1

    read = read_gs1(code) if could_be_gs1(code) else None
    return read.barcodes[0] if read else ""
