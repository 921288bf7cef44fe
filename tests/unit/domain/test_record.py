"""What the base of plain frozen values promises."""

from __future__ import annotations

import pytest

from pos_app.domain.record import Record


class Scanned(Record):
    code: str
    times: int = 1


class Typed(Record):
    code: str
    times: int = 1


class Nothing(Record):
    """Without fields."""


def test_fields_are_given_by_place_or_by_name_and_the_rest_takes_its_default() -> None:
    assert (Scanned("478").code, Scanned("478").times) == ("478", 1)
    assert Scanned("478", 2) == Scanned(times=2, code="478")
    assert repr(Scanned("478")) == "Scanned(code='478', times=1)"
    assert repr(Nothing()) == "Nothing()"


def test_records_of_two_kinds_are_never_equal() -> None:
    assert Scanned("478") != Typed("478")
    assert Scanned("478") != ("478", 1)
    assert Scanned("478") != Scanned("479")
    assert len({Scanned("478"), Scanned("478"), Typed("478")}) == 2


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("478", 1, 2), {}), (("478",), {"code": "479"}), (("478",), {"colour": "red"})],
)
def test_a_field_that_is_missing_or_one_too_many_is_an_error(
    values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match="Scanned"):
        Scanned(*values, **named)  # type: ignore[arg-type]


def test_a_record_cannot_be_changed() -> None:
    scanned = Scanned("478")
    with pytest.raises(AttributeError, match="frozen"):
        scanned.times = 5  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del scanned.times
    assert scanned.times == 1


def test_a_record_is_taken_apart_by_its_fields() -> None:
    match Scanned("478", 3):
        case Scanned(code, times):
            assert (code, times) == ("478", 3)
