"""One data folder with its parts, each opened when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.services.ports import CatalogueStore, PaymentGateway, SaleStore, SecretStore
from pos_app.storage.books import Books
from pos_app.storage.catalogue import Catalogue
from pos_app.system.clock import SystemClock
from pos_app.system.ids import SystemIds
from pos_app.system.log import Log
from pos_app.system.network_share import refuse_network_share
from pos_app.system.paths import logs_dir, make_folder

if TYPE_CHECKING:
    from pos_app.services.books_check import BooksAudit, BooksReport
    from pos_app.services.buyer_erasing import BuyerStore
    from pos_app.services.daily_copy import Copies
    from pos_app.services.day_check import Progress
    from pos_app.services.day_check_ports import DayCheckStore, Days
    from pos_app.services.fiscal import TaxReceiptStore
    from pos_app.services.folder_origin import FolderBinding
    from pos_app.services.search_care import SearchIndex

if TYPE_CHECKING:
    from pos_app.services.callbacks import CallbackVerdict

BOOKS_FILE = "books.db"


class DataFolder:
    """Makes the folder where it is missing; raises `StorageError` when it can't be used.

    `keyring_label` keeps the demo's entry apart from the shop's.
    """

    def __init__(self, path: Path, *, keyring_label: str = "") -> None:
        refuse_network_share(path)
        self.path = make_folder(path)
        self._keyring_label = keyring_label
        self.clock = SystemClock()
        self.ids = SystemIds()
        self.log = Log(logs_dir(self.path))
        self._books: Books | None = None
        self._catalogue: Catalogue | None = None
        self._secrets: SecretStore | None = None
        self._gateway: PaymentGateway | None = None

    def books(self) -> SaleStore:
        return self._open_books()

    def catalogue(self) -> CatalogueStore:
        return self._open_catalogue()

    def secrets(self) -> SecretStore:
        if self._secrets is None:
            from pos_app.system.keyring_store import SERVICE, KeyringSecretStore

            label = self._keyring_label or SERVICE
            self._secrets = KeyringSecretStore(label=label, on_secret=self.log.hide)
        return self._secrets

    def callback_keys(self) -> SecretStore:
        from pos_app.system.keyring_store import SERVICE, KeyringSecretStore

        label = f"{self._keyring_label or SERVICE} callback"
        return KeyringSecretStore(label=label, on_secret=self.log.hide)

    def examine_callback(self, text: str, *, formula: str, ask_key: Callable[[], str]) -> CallbackVerdict:
        from pos_app.octo.callback import examine_callback

        return examine_callback(text, formula=formula, ask_key=ask_key)

    def gateway(self) -> PaymentGateway:
        if self._gateway is None:
            from pos_app.octo.gateway import OctoGateway

            self._gateway = OctoGateway(secrets=self.secrets(), clock=self.clock)
        return self._gateway

    def check_database(self) -> None:
        """Reads both files through; raises `StorageError` with what is wrong."""
        self._open_books().check()
        self._open_catalogue().check()

    def audit(self) -> BooksAudit:
        """One look through the books on a reading of its own. Needs no open books, so damaged ones can be looked at."""
        from pos_app.storage.books import APPLICATION_ID, VERSION
        from pos_app.storage.verify import DiskAudit

        return DiskAudit(self.path / BOOKS_FILE, version=VERSION, application_id=APPLICATION_ID)

    def verify_books(self) -> BooksReport:
        """The whole look at once; raises `StorageError` when the books can't be read at all."""
        audit = self.audit()
        try:
            while audit.step():
                continue
            return audit.report()
        finally:
            audit.close()

    def newest_copy(self) -> str | None:
        """The newest copy of the books that can be read through. Reads files: call it in a worker."""
        from pos_app.storage.copies import newest_readable_copy

        found = newest_readable_copy(self.path / BOOKS_FILE)
        return None if found is None else str(found)

    def copies(self) -> Copies:
        from pos_app.storage.copies import DiskCopies

        return DiskCopies(self.path)

    def binding(self) -> FolderBinding:
        """Whether this folder was made on this PC."""
        from pos_app.services.folder_origin import FolderBinding
        from pos_app.system.machine import machine_id

        return FolderBinding(rows=self._open_books(), machine_id=machine_id, ids=self.ids, clock=self.clock)

    def day_checks(self) -> DayCheckStore:
        """What the day check keeps in the books."""
        return self._open_books().day_checks()

    def tax_receipts(self) -> TaxReceiptStore:
        return self._open_books().tax_receipts()

    def buyers(self) -> BuyerStore:
        return self._open_books().buyers()

    def search_index(self) -> SearchIndex:
        return self._open_catalogue()

    def sold_codes(self) -> Mapping[str, int]:
        """How much of each code was sold of late. Reads for a while: call it in a worker."""
        return self._open_books().sold_codes()

    def has_checks_for_window(self) -> bool:
        return self._open_books().has_checks_for_window()

    def check_days(self, days: Days, *, on_progress: Callable[[Progress], None]) -> Progress:
        """Reads these days' payments at Octo for a command; Ctrl+C stops it and keeps what was found."""
        from pos_app.bootstrap.day_check import check_days

        return check_days(self, days, on_progress=on_progress)

    def close(self) -> None:
        """Closes what was opened. Never raises."""
        for part in (self._books, self._catalogue):
            if part is not None:
                part.close()
        self.log.close()

    def _open_books(self) -> Books:
        if self._books is None:
            self._books = Books(self.path)
        return self._books

    def _open_catalogue(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = Catalogue(self.path)
        return self._catalogue
