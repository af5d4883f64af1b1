"""The elements around the blocks of a page, and the items of its lists."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.elements import elements, items
from cleaner.page import Page


def test_each_element_is_told_once() -> None:
    page = Page("<main><section><p>Ferry opens</p><div><p>At noon</p></div></section><p>Home</p></main>", "html")
    found = sorted(node.tag for node in elements(split(page).blocks))
    assert found == ["body", "div", "main", "p", "p", "p", "section"]


def test_the_items_of_a_list_and_the_rows_of_a_table_are_told() -> None:
    page = Page("<p>Bring</p><ul><li>rope<li><p>oil</p></ul><table><tr><td>Day<td>5<tr><td>Night<td>7</table>", "html")
    blocks = split(page).blocks
    assert [[blocks[i].text for i in held] for held in items(blocks)] == [["rope", "oil"], ["Day 5", "Night 7"]]


def test_a_list_with_an_item_of_several_blocks_is_none() -> None:
    assert items(split(Page("<ul><li><p>rope</p><p>two of them</p></li><li>oil</li></ul>", "html")).blocks) == []
