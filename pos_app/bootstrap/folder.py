"""One data folder with its parts, each opened when it is first asked for."""

from __future__ import annotations

from pathlib import Path

from pos_app.services.ports import CatalogueStore, PaymentGateway, SaleStore, SecretStore
from pos_app.storage.books import Books
from pos_app.storage.catalogue import Catalogue
from pos_app.system.clock import SystemClock
from pos_app.system.ids import SystemIds
from pos_app.system.log import Log
from pos_app.system.paths import logs_dir, make_folder


class DataFolder:
    """Makes the folder where it is missing; raises `StorageError` when it can't be used.

    `keyring_label` keeps the demo's entry apart from the shop's.
    """

    def __init__(self, path: Path, *, keyring_label: str = "") -> None:
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

    def gateway(self) -> PaymentGateway:
        if self._gateway is None:
            from pos_app.octo.gateway import OctoGateway

            self._gateway = OctoGateway(secrets=self.secrets(), clock=self.clock)
        return self._gateway

    def check_database(self) -> None:
        """Reads both files through; raises `StorageError` with what is wrong."""
        self._open_books().check()
        self._open_catalogue().check()

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
