"""Dumps cut to their articles and a few lines around."""

import pytest

from benchmarks.corpus import Gold, Row
from benchmarks.parts import cut, part_of
from benchmarks.run import Plan, measure_part

BODY = [
    f"Boat number {word} left the harbour of Orlo at noon with forty people on board."
    for word in ("one", "two", "three")
]
DUMP = ["Menu", "Home", "", "Boats of Orlo", *BODY[:2], "Share", BODY[2], "", "Related", "Legal", "Jobs"]


@pytest.mark.parametrize(
    ("around", "first", "last"),
    [(0, BODY[0], BODY[2]), (1, "Boats of Orlo", "Related"), (2, "Home", "Legal"), (9, "Menu", "Jobs")],
)
def test_so_many_filled_lines_stay_around_the_article(around, first, last):
    lines = cut("\n".join(DUMP), "\n".join(BODY), around).split("\n")
    assert (lines[0], lines[-1]) == (first, last)
    assert "Share" in lines


def test_lines_that_are_short_or_not_the_article_s_are_no_end_of_it():
    assert cut("\n".join(DUMP), "\n".join(BODY[:2]), 3) == ""
    longer = [*DUMP, "Another boat will leave the harbour of Orlo in the evening, with nobody on board."]
    assert cut("\n".join(longer), "\n".join(BODY), 0) == cut("\n".join(DUMP), "\n".join(BODY), 0)


def test_a_part_has_dumps_alone_and_only_those_that_hold_the_article():
    texts = {"html": "<p>Menu", "browser": "\n".join(DUMP), "lynx": "\n".join(DUMP[:4])}
    row = Row("a", "aeb", None, "en", texts, Gold(body="\n".join(BODY)))
    assert list(part_of(row, 1).texts) == ["browser"]


def test_pages_without_such_a_part_are_not_measured(corpus):
    plan = Plan(("aeb",), kinds=("html", "browser"), tools=("whole dump",), corpus=corpus, around=3)
    assert measure_part(plan, "aeb", 0, 1) == []
