"""What is known of the elements around a block."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block, Container, Marks, around, near

_PAGE = Container("body")
_ARTICLE = Container("article", parent=_PAGE)
_BLOCK = Block("Ferry", "Ferry", Marks("p", container=Container("p", parent=_ARTICLE)))


@pytest.mark.parametrize(("most", "tags"), [(0, []), (2, ["p", "article"]), (9, ["p", "article", "body"])])
def test_the_nearest_elements_are_first_and_no_more_than_asked_for(most: int, tags: list[str]) -> None:
    assert [node.tag for node in near(_BLOCK, most)] == tags


def test_all_elements_are_those_that_are_near_and_more() -> None:
    assert list(around(_BLOCK)) == near(_BLOCK, 9)


def test_a_line_of_a_dump_has_none() -> None:
    assert near(Block("Ferry", "Ferry"), 9) == []
