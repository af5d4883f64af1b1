"""The exponent tells a straight line from a square, and each axis makes pages that grow."""

from __future__ import annotations

import pytest

from benchmarks.growth import AXES, LEAST, exponent, sizes


@pytest.mark.parametrize("power", [1, 2])
def test_the_exponent_is_the_power(power: int) -> None:
    assert exponent([(size, 3e-6 * size**power) for size in (10, 40, 160)]) == pytest.approx(power)


def test_a_single_size_tells_nothing() -> None:
    assert exponent([(10, 1.0)]) == 0


def test_the_largest_page_is_the_one_asked_for() -> None:
    assert sizes(LEAST) == [LEAST]
    assert sizes(10_000)[-1] == 10_000


@pytest.mark.parametrize("axis", AXES, ids=lambda axis: axis.name)
def test_pages_grow(axis: object) -> None:
    assert len(axis.page(64_000)) > len(axis.page(16_000)) > 0  # type: ignore[attr-defined]
