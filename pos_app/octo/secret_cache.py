"""Keeps each account's secret in memory after the keyring gave it once. Never shows one."""

from __future__ import annotations

import threading

from pos_app.domain.payment import Account
from pos_app.services.ports import SecretStore


class SecretCache:
    """Safe to use from several threads; `forget` never waits for a slow keyring."""

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._asking = threading.Lock()
        self._known: dict[Account, str] = {}

    def secret_of(self, account: Account) -> str:
        """Raises `SecretError`. One thread at a time asks the keyring, so that it prompts once."""
        known = self._known.get(account)
        if known is not None:
            return known
        with self._asking:
            # A secret that is replaced while the keyring is being asked lands in the dropped dictionary.
            shelf = self._known
            if account not in shelf:
                shelf[account] = self._store.read(account)
            return shelf[account]

    def forget(self) -> None:
        """The next call asks the keyring again."""
        self._known = {}
