"""Sentences of a long text that hardly seem to be of it."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.long_texts import LONG, told_on
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

PARAGRAPH = "The harbour master of Orlo told the captain on day {} that no boat would ever leave in such a storm."
COUNT = LONG // len(PARAGRAPH) + 5


def told(*last: tuple[str, float], count: int = COUNT, known: tuple[int, ...] = (), above: float = 0.6) -> list[str]:
    """Which of some last lines, with their opinions, are taken below a text of so many paragraphs."""
    texts = [*(PARAGRAPH.format(k) for k in range(count)), *(text for text, _ in last)]
    page = split(Page("\n\n".join(texts) + "\n"), language="en")
    assert [block.text for block in page.blocks] == texts
    evidence = Evidence(page, signs(page), [array("f", (1.0,)) for _ in texts], (Label.BODY,))
    inside = [above] * count + [p for _, p in last]
    return [texts[i] for i in told_on(evidence, inside, [count + k for k in known])]


def test_sentences_go_on() -> None:
    lines = [("He waited, and nobody came.", 0.4), ("So he went home, as captains do.", 0.3), ("And slept.", 0.45)]
    assert told(*lines) == [text for text, _ in lines]
    assert told(*lines, known=(0, 1, 2)) == []
    assert told(*lines, above=0.95) == []
    assert told(*lines, ("The boat has sailed.", 0.95)) == []


@pytest.mark.parametrize(
    ("line", "opinion"),
    [("He waited, and nobody came.", 0.1), ("More about the harbour", 0.4), ("Leave a comment below, please.", 0.4)],
)
def test_other_lines_stay(line: str, opinion: float) -> None:
    assert told((line, opinion)) == []


def test_behind_several_other_lines_nothing_is_of_the_text() -> None:
    assert told(("More", 0.1), ("Home", 0.1), ("He waited, and nobody came.", 0.4)) == []


def test_a_short_text_ends_where_it_seems_to() -> None:
    assert told(("He waited, and nobody came.", 0.4), count=9) == []
