"""What the place of a block says."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block, Container, Marks
from cleaner.labels.label import Label
from cleaner.labels.signs import company, holders, phrases, place, shape
from cleaner.labels.signs.phrases import INSIDE, WHOLE, Hit
from cleaner.labels.signs.shape import Shape
from cleaner.labels.signs.signs import vocabulary
from cleaner.labels.signs.table import Table
from tests.labels.written import flags, numbers, written

PROSE = "The council of Veldmark voted on Tuesday to rebuild the bridge that the flood had carried away in the spring."


def runs_of(sizes: list[float], prose: list[bool]) -> list[dict[str, float]]:
    return written(len(sizes), place.RUN_COLUMNS, place.write_runs, numbers(sizes), flags(prose))


def test_distance_to_prose() -> None:
    rows = runs_of([10, 200, 10, 10], [False, True, False, False])
    assert [(row["since_prose"], row["until_prose"]) for row in rows] == [(60, 1), (0, 0), (1, 60), (2, 60)]


def test_a_run_ends_after_four_short_blocks() -> None:
    rows = runs_of([200, 10, 200, 10, 10, 10, 10, 200], [True, False, True, False, False, False, False, True])
    assert rows[0]["run"] == rows[2]["run"] == 400
    assert rows[7]["run"] == 200


def test_the_text_is_as_dense_as_the_blocks_around() -> None:
    rows = runs_of([100, 500, 0], [True, True, False])
    assert [row["density_2"] for row in rows] == pytest.approx([500 / 3] * 3)
    assert [row["run_share"] for row in rows] == [1, 1, 1]


def test_only_strong_phrases_head_a_section() -> None:
    table = Table(3, len(phrases.COLUMNS) + len(place.HEAD_COLUMNS))
    phrases.write(table, 0, [{Label.COMMENTS: Hit(WHOLE, "comments")}, {}, {Label.RELATED: Hit(INSIDE, "more on")}])
    place.write_heads(table, len(phrases.COLUMNS), 0)
    comments, related = (
        [row[len(phrases.COLUMNS) + place.HEAD_COLUMNS.index(f"since:{name}")] for row in table]
        for name in ("comments", "related")
    )
    assert comments == [0, 1, 2]
    assert related[2] == 60


def test_the_strongest_phrase_is_told() -> None:
    said = [{Label.COMMENTS: Hit(WHOLE, "comments"), Label.RELATED: Hit(INSIDE, "more on")}, {}]
    rows = written(2, phrases.COLUMNS, phrases.write, said)
    assert [row["strength"] for row in rows] == [WHOLE, 0]
    assert [row["strongest"] for row in rows] == [phrases.LABELS.index(Label.COMMENTS), -1]


def test_the_container_that_holds_the_prose_is_the_best() -> None:
    body = Container("body")
    article, aside = Container("div", "text", body), Container("div", "side", body)
    blocks = [
        Block("x", PROSE, Marks(tag="p", container=Container("p", "", parent))) for parent in (article, article, aside)
    ]
    prose = flags([True, True, False])
    rows = written(3, holders.COLUMNS, holders.write, blocks, numbers([100, 100, 100]), prose)
    assert [row["best"] for row in rows] == [0, 0, 60]
    assert [row["path_count"] for row in rows] == [2, 2, 1]


def shaped(texts: list[str]) -> Table:
    """A table of shapes with room for what lone lines tell."""
    table = Table(len(texts), len(Shape._fields) + len(company.LONE_COLUMNS))
    shape.write(table, 0, texts, vocabulary("en"))
    return table


def test_a_line_unlike_the_other_lone_lines_shows() -> None:
    texts = [
        PROSE,
        "The Long Night",
        PROSE,
        "What The Mayor Knew",
        PROSE,
        "why everybody in the harbour now waits for rain",
        PROSE,
    ]
    table, at = shaped(texts), len(Shape._fields)
    company.write_lone(table, at, 0, shape.prose(table, 0))
    caps = at + company.LONE_COLUMNS.index("lone_caps_gap")
    assert [row[at] for row in table] == [0, 1, 0, 1, 0, 1, 0]
    assert abs(table[5][caps]) > abs(table[1][caps])


def test_blocks_that_take_turns_show() -> None:
    texts = ["Orlo", PROSE] * 6
    said, form = 0, len(phrases.COLUMNS)
    at = form + len(Shape._fields)
    table = Table(len(texts), at + len(company.CROWD_COLUMNS))
    shape.write(table, form, texts, vocabulary("en"))
    phrases.write(table, said, [{Label.SHARE: Hit(WHOLE, "share")}, *[{}] * 11])
    company.write_crowds(table, at, said, form)
    first = dict(zip(company.CROWD_COLUMNS, table[0][at:], strict=True))
    assert first["period_2"] > first["period_3"] == 0
    assert first["near:share"] == 1
    assert first["near:comments"] == 0


def test_empty_pages() -> None:
    assert runs_of([], []) == []
    assert written(0, holders.COLUMNS, holders.write, [], numbers([]), flags([])) == []
