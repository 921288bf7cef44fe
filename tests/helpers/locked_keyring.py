"""A program that locks the keyring of its bus and tells what the till makes of it. Run it in a session of its own."""

from __future__ import annotations

from contextlib import closing
from importlib import import_module
from typing import Any

from pos_app.domain.payment import Account
from pos_app.services.ports import SecretError
from pos_app.system.keyring_store import KeyringSecretStore

ACCOUNT = Account("https://secure.octo.uz", 10000)


def main() -> None:
    secrets = KeyringSecretStore()
    secrets.write(ACCOUNT, "planted-s3cret-4711")
    service: Any = import_module("secretstorage")
    with closing(service.dbus_init()) as connection:
        service.get_default_collection(connection).lock()
    for ask in (lambda: secrets.read(ACCOUNT), lambda: secrets.write(ACCOUNT, "new")):
        try:
            ask()
        except SecretError as error:
            print(error.problem.value, error)


if __name__ == "__main__":
    main()
