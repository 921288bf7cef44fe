"""What the owner sets, and how the till notices what was set elsewhere."""

from __future__ import annotations

from pos_app.domain.events import SecretChecked, SecretProblem, SettingsChanged
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig


def test_the_connection_is_opened_when_the_basket_gets_its_first_line_and_not_again() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    assert rig.gateway.warmed_up == 1
    rig.counter.clear()
    rig.scan(MILK)
    assert rig.gateway.warmed_up == 2


def test_a_setting_made_by_another_process_shows_within_two_seconds() -> None:
    rig = CounterRig()
    rig.owner.look_for_changes()
    rig.wait(1.0)
    rig.store.settings = Settings(shop_id=10000, shop_name="Navroʻz")
    rig.store.number_of_revisions += 1
    rig.wait(2.0)
    assert rig.state.settings.shop_name == "Navroʻz"
    assert SettingsChanged() in rig.events


def test_a_new_secret_set_by_another_process_is_asked_of_the_keyring_anew() -> None:
    rig = CounterRig()
    rig.owner.look_for_changes()
    rig.wait(1.0)
    rig.store.settings = Settings(shop_id=10000, secret_revision=1)
    rig.store.number_of_revisions += 1
    rig.wait(2.0)
    assert rig.gateway.secrets_forgotten == 1


def test_a_locked_keyring_is_told_and_a_removed_secret_too() -> None:
    rig = CounterRig()
    rig.secrets.problem = SecretProblem.LOCKED
    rig.owner.check_secret()
    rig.tasks.crank()
    assert rig.state.secret_problem is SecretProblem.LOCKED
    rig.secrets.problem = None
    failures: list[str] = []
    rig.owner.remove_secret(on_done=lambda: None, on_failed=failures.append)
    rig.tasks.crank()
    assert failures == []
    assert rig.events_of(SecretChecked)


def test_a_setting_that_could_not_be_written_is_not_taken_over() -> None:
    rig = CounterRig()
    rig.store.fail_writes = 1
    failures: list[str] = []
    rig.owner.save(on_done=lambda: None, on_failed=failures.append, theme="dark")
    rig.tasks.crank()
    assert rig.owner.settings.theme == "light"
    assert failures
