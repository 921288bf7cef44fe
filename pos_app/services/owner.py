"""What the owner sets in the window: settings, the Octo secret, goods. Slow parts run in a lane; answers come home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_app.domain.events import Event, SaleChanged, SecretChecked, SecretProblem, SettingsChanged
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import (
    Lane,
    PaymentGateway,
    SaleStore,
    Scheduler,
    SecretError,
    SecretStore,
    TaskRunner,
)
from pos_app.services.settings import Settings

LOOK_EVERY_S = 1.0
"""How often another process's changes are looked for; they must show within two seconds."""

Done = Callable[[], None]
Failed = Callable[[str], None]


class Owner:
    """Keeps the settings in memory and notices when another process changed them. Lives on the services' thread."""

    def __init__(
        self,
        *,
        store: SaleStore,
        secrets: SecretStore,
        gateway: PaymentGateway,
        tasks: TaskRunner,
        scheduler: Scheduler,
        bus: EventBus,
        settings: Settings,
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._gateway = gateway
        self._tasks = tasks
        self._scheduler = scheduler
        self._bus = bus
        self._settings = settings
        self._revision: int | None = None
        self._on_change: Callable[[], None] = lambda: None
        bus.subscribe(self._on_event)

    @property
    def settings(self) -> Settings:
        return self._settings

    def save(self, *, on_done: Done, on_failed: Failed, **changes: Any) -> None:
        """Stores changed settings by field name; `on_failed` gets a sentence, and then nothing was changed."""
        wanted = self._settings._replace(**changes)
        self._in_storage(
            lambda: self._store.save_settings(wanted), wanted, on_done=on_done, on_failed=on_failed
        )

    def set_up(self, job: Callable[[], Settings], *, on_done: Done, on_failed: Failed) -> None:
        """Runs a whole set-up (secret first, then settings) in a lane and takes its settings over."""

        def done(settings: Settings) -> None:
            self._take(settings, is_secret_new=True)
            on_done()

        # Not in the storage lane: a keyring may ask for its password, and scans must be written meanwhile.
        self._tasks.run(Lane.NETWORK, job, on_done=done, on_failed=lambda error: on_failed(str(error)))

    def remove_secret(self, *, on_done: Done, on_failed: Failed) -> None:
        """Takes the shop's secret out of the keyring; from then on the till can do everything but paying."""
        account = self._settings.account
        if account is None:
            on_done()
            return
        wanted = self._settings._replace(secret_revision=self._settings.secret_revision + 1)

        def job() -> None:
            self._secrets.remove(account)
            self._store.save_settings(wanted)

        def done(_: None) -> None:
            self._take(wanted, is_secret_new=True)
            on_done()

        self._tasks.run(Lane.NETWORK, job, on_done=done, on_failed=lambda error: on_failed(str(error)))

    def check_secret(self) -> None:
        """Asks the keyring, off this thread, and publishes what it said."""
        account = self._settings.account

        def job() -> None:
            self._secrets.check()
            if account is not None:
                self._secrets.read(account)
                # Kept where it is used, so that the first customer doesn't wait for the keyring.
                self._gateway.load_secret(account)

        def failed(error: Exception) -> None:
            problem = error.problem if isinstance(error, SecretError) else SecretProblem.FAILED
            self._bus.publish(SecretChecked(problem))

        self._tasks.run(
            Lane.NETWORK, job, on_done=lambda _: self._bus.publish(SecretChecked(None)), on_failed=failed
        )

    def _on_event(self, event: Event) -> None:
        """A basket with its first line is a customer who will pay in a minute."""
        if (
            isinstance(event, SaleChanged)
            and event.line_number is not None
            and len(event.sale.basket.lines) == 1
        ):
            self.warm_up()

    def warm_up(self) -> None:
        """Opens the connection to Octo ahead of the first payment."""
        account = self._settings.account
        if account is not None:
            self._tasks.run(
                Lane.NETWORK,
                lambda: self._gateway.warm_up(account),
                on_done=lambda _: None,
                on_failed=lambda _: None,
            )

    def look_for_changes(self) -> None:
        """Looks now and again every second whether another process wrote to the books."""
        self._tasks.run(
            Lane.STORAGE, self._changed_settings, on_done=self._on_looked, on_failed=self._look_again
        )

    def when_changed(self, callback: Callable[[], None]) -> None:
        """Called at most once a second after anybody wrote to the books, and at the first look."""
        self._on_change = callback

    def _changed_settings(self) -> Settings | None:
        revision = self._store.revision()
        if revision == self._revision:
            return None
        self._revision = revision
        return self._store.load_settings()

    def _on_looked(self, found: Settings | None) -> None:
        if found is not None and found != self._settings:
            self._take(found, is_secret_new=found.secret_revision != self._settings.secret_revision)
        if found is not None:
            self._on_change()
        self._scheduler.after(LOOK_EVERY_S, self.look_for_changes)

    def _look_again(self, _: Exception) -> None:
        self._scheduler.after(LOOK_EVERY_S, self.look_for_changes)

    def _take(self, settings: Settings, *, is_secret_new: bool) -> None:
        is_account_new = settings.account != self._settings.account
        self._settings = settings
        self._bus.publish(SettingsChanged())
        if is_secret_new or is_account_new:
            self._gateway.forget_secret()
            self.check_secret()

    def _in_storage(
        self, job: Callable[[], None], wanted: Settings, *, on_done: Done, on_failed: Failed
    ) -> None:
        def done(_: None) -> None:
            self._take(wanted, is_secret_new=False)
            on_done()

        self._tasks.run(Lane.STORAGE, job, on_done=done, on_failed=lambda error: on_failed(str(error)))
