"""What the doctor says when everything is well, and when one thing isn't."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pos_app.domain.events import SecretProblem
from pos_app.services.doctor import Doctor
from pos_app.services.ports import CheckResult, GatewayError, StorageError
from pos_app.services.settings import Settings
from tests.helpers.fake_ports import (
    FakeGateway,
    FakeIds,
    FakeSecretStore,
    NotFoundError,
    NotReachedError,
    RateLimitedError,
    RefusedError,
)


class Patient:
    """A till with everything in order; a test breaks one thing."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(shop_id=10000)
        self.keyring = FakeSecretStore()
        self.octo = FakeGateway(script=[NotFoundError("No such payment.")], skew_s=1.4)
        self.load: Callable[[], Settings] = lambda: self.settings
        self.check: Callable[[], None] = lambda: None

    def examine(self) -> dict[str, CheckResult]:
        results = Doctor(
            load_settings=self.load,
            check_database=self.check,
            check_fonts=lambda: CheckResult("fonts", ok=True, message="All letters can be drawn."),
            secrets=self.keyring,
            gateway=self.octo,
            ids=FakeIds(),
        ).examine()
        assert [one.name for one in results] == ["keyring", "database", "octo", "clock", "fonts"]
        return {one.name: one for one in results}


def sick(results: dict[str, CheckResult]) -> list[str]:
    return [name for name, result in results.items() if not result.ok]


def broken_books() -> Settings:
    raise StorageError("The books are damaged.")


def test_a_till_in_order_is_well_in_all_points() -> None:
    patient = Patient()
    results = patient.examine()
    assert sick(results) == []
    assert "real payments" in results["octo"].message
    assert "1 s" in results["clock"].message
    assert [kind for kind, _ in patient.octo.calls] == ["status"]


def test_a_sandbox_is_called_a_test() -> None:
    results = Patient(Settings(shop_id=10000, octo_url="http://127.0.0.1:8099")).examine()
    assert "test, no real money" in results["octo"].message


def test_a_till_that_isnt_set_up_asks_nobody() -> None:
    patient = Patient(Settings())
    results = patient.examine()
    assert sick(results) == ["octo", "clock"]
    assert "isn't set up" in results["octo"].message
    assert patient.octo.calls == []


def test_without_a_secret_octo_isnt_asked() -> None:
    patient = Patient()
    patient.keyring.problem = SecretProblem.LOCKED
    assert sick(patient.examine()) == ["keyring", "octo", "clock"]
    assert patient.octo.calls == []


def test_books_that_cant_be_read_are_said_and_the_rest_is_still_checked() -> None:
    patient = Patient()
    patient.load = broken_books
    results = patient.examine()
    assert results["database"].message == "The books are damaged."
    assert results["keyring"].ok


def test_a_damaged_catalogue_is_said() -> None:
    def check() -> None:
        raise StorageError("The catalogue is damaged.")

    patient = Patient()
    patient.check = check
    assert sick(patient.examine()) == ["database"]


def test_no_network_is_said_and_leaves_the_clock_uncompared() -> None:
    patient = Patient()
    patient.octo = FakeGateway(script=[NotReachedError("Octo can't be reached.")])
    results = patient.examine()
    assert sick(results) == ["octo", "clock"]
    assert results["octo"].message.startswith("https://secure.octo.uz can't be reached.")


@pytest.mark.parametrize(
    ("error", "is_well"),
    [
        (NotFoundError("No such payment.", code=1), True),
        (RateLimitedError("Asked too often.", code=11), True),
        (RefusedError("The secret is wrong.", code=2), False),
        (GatewayError("Nobody knows.", code=None), False),
    ],
)
def test_only_an_answer_that_took_shop_and_secret_is_well(error: GatewayError, *, is_well: bool) -> None:
    patient = Patient()
    patient.octo.script = [error]
    assert patient.examine()["octo"].ok is is_well


def test_a_shop_that_octo_hasnt_approved_isnt_well() -> None:
    error = NotFoundError("The shop isn't approved.", code=5)
    patient = Patient()
    patient.octo.script = [error]
    assert patient.examine()["octo"].message == "The shop isn't approved."


@pytest.mark.parametrize(("skew_s", "words"), [(150.0, "150 s ahead of"), (-7200.0, "7200 s behind")])
def test_a_clock_more_than_two_minutes_off_is_said(skew_s: float, words: str) -> None:
    patient = Patient()
    patient.octo.skew_s = skew_s
    results = patient.examine()
    assert sick(results) == ["clock"]
    assert words in results["clock"].message
