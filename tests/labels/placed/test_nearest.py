"""Which of some elements blocks stand in."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.elements import elements
from cleaner.labels.placed.nearest import nearest
from cleaner.page import Page

BLOCKS = split(
    Page("<main><section><p>Ferry opens</p><div><p>At noon</p></div></section><p>Home</p></main>", "html")
).blocks


def test_the_nearest_of_the_wanted_elements_is_told() -> None:
    wanted = {node: node.tag for node in elements(BLOCKS) if node.tag in {"main", "section", "div"}}
    places = [block.marks.container for block in BLOCKS]
    assert nearest([*places, None], wanted, "none") == ["section", "div", "main", "none"]


def test_an_element_is_the_nearest_to_itself() -> None:
    place = BLOCKS[0].marks.container
    assert nearest([place], {place: 1}, 0) == [1]
