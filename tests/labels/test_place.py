"""What the place of a block says."""

from __future__ import annotations

from cleaner.blocks.block import Block, Container, Marks
from cleaner.labels import company, holders, place
from cleaner.labels.label import Label
from cleaner.labels.phrases import INSIDE, WHOLE, Hit
from cleaner.labels.shape import shape
from cleaner.labels.signs import vocabulary

PROSE = "The council of Veldmark voted on Tuesday to rebuild the bridge that the flood had carried away in the spring."


def test_distance_to_prose() -> None:
    rows = place.run_rows([10, 200, 10, 10], [False, True, False, False])
    at = place.RUN_COLUMNS.index("since_prose"), place.RUN_COLUMNS.index("until_prose")
    assert [(row[at[0]], row[at[1]]) for row in rows] == [(60, 1), (0, 0), (1, 60), (2, 60)]


def test_a_run_ends_after_four_short_blocks() -> None:
    rows = place.run_rows([200, 10, 200, 10, 10, 10, 10, 200], [True, False, True, False, False, False, False, True])
    runs = [row[place.RUN_COLUMNS.index("run")] for row in rows]
    assert runs[0] == runs[2] == 400
    assert runs[7] == 200


def test_only_strong_phrases_head_a_section() -> None:
    rows = place.head_rows([{Label.COMMENTS: Hit(WHOLE, "comments")}, {}, {Label.RELATED: Hit(INSIDE, "more on")}])
    comments = place.HEAD_COLUMNS.index("since:comments")
    related = place.HEAD_COLUMNS.index("since:related")
    assert [row[comments] for row in rows] == [0, 1, 2]
    assert rows[2][related] == 60


def test_the_container_that_holds_the_prose_is_the_best() -> None:
    body = Container("body")
    article, aside = Container("div", "text", body), Container("div", "side", body)
    blocks = [
        Block("x", PROSE, Marks(tag="p", container=Container("p", "", parent))) for parent in (article, article, aside)
    ]
    rows = holders.hold_rows(blocks, [100, 100, 100], [True, True, False])
    best = holders.HOLD_COLUMNS.index("best")
    assert [row[best] for row in rows] == [0, 0, 60]


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
    shapes = [shape(Block(text, text), vocabulary("en")) for text in texts]
    rows = company.lone_rows(shapes, [text == PROSE for text in texts])
    caps = company.LONE_COLUMNS.index("lone_caps_gap")
    assert [row[0] for row in rows] == [0, 1, 0, 1, 0, 1, 0]
    assert abs(rows[5][caps]) > abs(rows[1][caps])


def test_empty_pages() -> None:
    assert place.page_rows([], []) == place.run_rows([], []) == holders.hold_rows([], [], []) == []
