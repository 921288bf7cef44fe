from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.ids import LAST_ATTEMPT, transaction_id, uuid7_hex

times = st.integers(0, (1 << 48) - 1)
noises = st.binary(min_size=10, max_size=10)


@given(times, noises)
def test_a_sale_has_a_uuid_of_version_7_that_tells_its_time(unix_ms: int, noise: bytes) -> None:
    made = uuid7_hex(unix_ms=unix_ms, random=noise)
    assert len(made) == 32
    read = uuid.UUID(made)
    assert read.hex == made
    assert read.version == 7
    assert read.variant == uuid.RFC_4122
    assert read.int >> 80 == unix_ms


@given(times, times, noises, noises)
def test_sales_sort_by_the_time_they_were_opened(
    first: int, second: int, noise: bytes, other_noise: bytes
) -> None:
    ids = [uuid7_hex(unix_ms=first, random=noise), uuid7_hex(unix_ms=second, random=other_noise)]
    if first != second:
        assert (ids[0] < ids[1]) is (first < second)


@given(times, st.integers(0, (1 << 74) - 1), st.integers(0, (1 << 74) - 1))
def test_sales_of_one_millisecond_differ_by_chance(unix_ms: int, chance: int, other: int) -> None:
    # 74 of the 80 random bits are used; the four version and two variant bits take the place of the rest.
    def noise(bits: int) -> bytes:
        return ((bits >> 62) << 68 | bits & (1 << 62) - 1).to_bytes(10, "big")

    same = uuid7_hex(unix_ms=unix_ms, random=noise(chance)) == uuid7_hex(unix_ms=unix_ms, random=noise(other))
    assert same is (chance == other)


@pytest.mark.parametrize(("unix_ms", "size"), [(-1, 10), (1 << 48, 10), (0, 9), (0, 11), (0, 0)])
def test_a_time_or_noise_out_of_range_makes_no_id(unix_ms: int, size: int) -> None:
    with pytest.raises(ValueError, match="UUIDv7"):
        uuid7_hex(unix_ms=unix_ms, random=bytes(size))


@given(times, noises, st.integers(1, LAST_ATTEMPT))
def test_the_id_at_octo_is_the_sale_with_its_attempt_in_at_most_36_characters(
    unix_ms: int, noise: bytes, attempt: int
) -> None:
    sale_id = uuid7_hex(unix_ms=unix_ms, random=noise)
    made = transaction_id(sale_id=sale_id, attempt=attempt)
    assert made == f"{sale_id}-a{attempt}"
    assert made.isascii()
    assert len(made) <= 36


def test_two_attempts_never_share_an_id() -> None:
    sale_id = uuid7_hex(unix_ms=1, random=bytes(10))
    assert (
        len({transaction_id(sale_id=sale_id, attempt=n) for n in range(1, LAST_ATTEMPT + 1)}) == LAST_ATTEMPT
    )
    assert len(transaction_id(sale_id=sale_id, attempt=LAST_ATTEMPT)) == 36


@pytest.mark.parametrize("attempt", [0, -1, LAST_ATTEMPT + 1])
def test_an_attempt_that_octo_might_cut_off_is_refused(attempt: int) -> None:
    with pytest.raises(ValueError, match="attempts"):
        transaction_id(sale_id="0" * 32, attempt=attempt)


@pytest.mark.parametrize("sale_id", ["", "0" * 31, "0" * 33, "G" * 32, "A" * 32, "0" * 31 + "\n", "٠" * 32])
def test_only_a_sale_id_of_32_hex_digits_goes_to_octo(sale_id: str) -> None:
    with pytest.raises(ValueError, match="32 hex"):
        transaction_id(sale_id=sale_id, attempt=1)
