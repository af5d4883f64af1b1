"""Pages that are hardly more than an article, as what people copy of one is."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.label import NAVIGATION
from cleaner.labels.opinions.model import Network, Weights, shipped
from cleaner.labels.opinions.opinions import opinions
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

HEAD = ["Orlo votes for a longer quay", "By Ines Calder", "May 3, 2031"]
BODY = [
    "The harbour council of Orlo voted on Tuesday to lengthen the old quay by forty metres, after a long debate.",
    "Work will begin in spring, the mayor said, and the ferry will use the northern pier while the old one is closed.",
    "Fishermen had feared that a longer quay would narrow the channel. An engineer showed that boats would still pass.",
    "The cost is put at three million crowns, half of which the region has promised to pay if the work is done by May.",
]
MENU = [f"{place} {what}" for place in ("Orlo", "Vikna", "Nesby", "Holmen") for what in ("news", "boats", "weather")]
NONE = Network(*[array("f")] * len(Network._fields))


def inside(lines: list[str], weights: Weights) -> list[float]:
    """How likely each line is the article's."""
    return opinions(signs(split(Page("\n\n".join(lines)), language="en")), weights, shipped().labels)[0]


@pytest.mark.parametrize("line", ["Previous post", "Tweet"])
def test_a_line_between_paragraphs_that_is_none_of_them_goes(line: str) -> None:
    lines = [*HEAD, *BODY[:2], line, *BODY[2:]]
    at = lines.index(line)
    assert inside(lines, shipped().text)[at] < inside(lines, shipped().text._replace(copied=NONE))[at]
    assert line not in clean("\n\n".join(lines), kind="text", language="en").body


def test_the_article_stays_whole() -> None:
    lines = [*HEAD, *BODY]
    assert all(p >= THRESHOLD for p in inside(lines, shipped().text)[len(HEAD) :])
    assert clean("\n\n".join(lines), kind="text", language="en").body == "\n\n".join(BODY)


def test_with_menus_around_it_a_page_is_read_as_any_other() -> None:
    lines = [*MENU, *HEAD, *BODY[:2], "Previous post", *BODY[2:], *reversed(MENU)]
    assert inside(lines, shipped().text) == inside(lines, shipped().text._replace(copied=NONE))
    labels = [item.label for item in clean("\n\n".join(lines), kind="text", language="en").page]
    assert labels.count(NAVIGATION) >= len(MENU)
