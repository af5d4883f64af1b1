"""Lines that read a little like the article in many places far below it."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.scattered import FAR, MANY, NEAR, SURE, scattered
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ARTICLE = [0.95, 0.8, 0.9]
ANSWER, TWO = [0.1, 0.6], [0.1, 0.6, 0.6]


def found(inside: list[float], known: dict[int, Label] | None = None, time: str = "May 3, 2031 at 7:10 am") -> int:
    """How many blocks go; what is none of the article are times."""
    lines = ["Nobody on the council has stood on that deck in a storm." if p > 0.1 else time for p in inside]
    page = split(Page("\n\n".join(lines) + "\n"))
    assert len(page.blocks) == len(inside)
    return len(scattered(Evidence(page, signs(page), [], ()), inside, known or {}))


def test_what_stands_in_many_places_far_below_goes() -> None:
    assert found([*ARTICLE, *[0.1] * FAR, *ANSWER * MANY]) == MANY
    assert found([*ARTICLE, *[0.1] * FAR, *TWO * MANY]) == 2 * MANY
    assert found([*ARTICLE, 0.1, 0.6, *[0.1] * FAR, *ANSWER * MANY]) == MANY
    assert found([*ARTICLE, *[0.1] * FAR, *ANSWER * MANY], {len(ARTICLE) + FAR + 1: Label.DATE}) == 0


@pytest.mark.parametrize(
    "inside",
    [
        [*ARTICLE, *[0.1] * (FAR - 2), *ANSWER * MANY],
        [*ARTICLE, *[0.1] * FAR, *ANSWER * (MANY - 1)],
        [*ARTICLE, *[0.1] * FAR, 0.1, *[0.6] * MANY],
        [*ARTICLE, *[0.1] * FAR, *ANSWER * MANY, SURE],
        [*[0.1] * FAR, *ANSWER * MANY],
        [0.95, *[0.1] * FAR],
    ],
    ids=["near", "few", "one place", "sure below", "no article", "none"],
)
def test_other_lines_stay(inside: list[float]) -> None:
    assert found(inside) == 0


def test_a_list_without_times_stays() -> None:
    assert found([*ARTICLE, *[0.1] * FAR, *ANSWER * MANY], time="Best boat of the year") == 0


def test_times_far_above_do_not_count() -> None:
    apart = [0.1, *[0.2] * NEAR, 0.6]
    assert found([*ARTICLE, *[0.2] * FAR, *apart * MANY]) == 0
    assert found([*ARTICLE, *[0.2] * FAR, *apart[:1], *apart[2:]] + [*apart[:1], *apart[2:]] * (MANY - 1)) == MANY
