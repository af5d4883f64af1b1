"""The labels of a page, settled."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from cleaner.blocks.split import split
from cleaner.labels import settle as settling
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.opinions.model import shipped
from cleaner.labels.settle import label
from cleaner.page import Page

LABELS = (Label.BODY, Label.HEADLINE, Label.NAVIGATION, Label.RELATED)
EVEN = [[0.25] * 4 for _ in range(4)]
FREE: frozenset[Label] = frozenset()


def settle(
    inside: list[float],
    shares: list[list[float]],
    follows: list[list[float]],
    labels: tuple[Label, ...],
    bars: list[frozenset[Label]],
    known: Mapping[int, Label] = MappingProxyType({}),
) -> list[tuple[Label, Label, float]]:
    return settling.settle(inside, [array("f", row) for row in shares], follows, labels, bars, known)


def test_the_opinion_decides_what_is_the_article() -> None:
    chosen = settle([0.9, 0.1], [[0.1, 0.0, 0.9, 0.0], [0.9, 0.0, 0.0, 0.1]], EVEN, LABELS, [FREE] * 2)
    assert [best for best, _, _ in chosen] == [Label.BODY, Label.RELATED]


def test_one_block_is_the_headline() -> None:
    shares = [[0.0, 0.6, 0.4, 0.0], [0.0, 0.9, 0.1, 0.0], [1.0, 0.0, 0.0, 0.0]]
    chosen = settle([0.1, 0.1, 0.9], shares, EVEN, LABELS, [FREE] * 3, {1: Label.HEADLINE})
    assert [best for best, _, _ in chosen] == [Label.NAVIGATION, Label.HEADLINE, Label.BODY]


def test_no_other_block_is_the_headline() -> None:
    chosen = settle([0.1], [[0.0, 0.9, 0.1, 0.0]], EVEN, LABELS, [FREE])
    assert chosen[0][0] is Label.NAVIGATION


def test_a_barred_label_is_never_taken() -> None:
    chosen = settle([0.1], [[0.0, 0.0, 0.9, 0.1]], EVEN, LABELS, [frozenset({Label.NAVIGATION})])
    assert chosen[0][0] is Label.RELATED


def test_neighbours_settle_what_shares_leave_open() -> None:
    sticky = [[0.97 if i == j else 0.01 for j in range(4)] for i in range(4)]
    shares = [[0.0, 0.0, 0.9, 0.1], [0.0, 0.0, 0.5, 0.5], [0.0, 0.0, 0.9, 0.1]]
    assert {best for best, _, _ in settle([0.1] * 3, shares, sticky, LABELS, [FREE] * 3)} == {Label.NAVIGATION}


def test_no_blocks_no_labels() -> None:
    assert label(split(Page(""))) == []


def test_every_block_is_labelled_once_and_in_order() -> None:
    dump = (
        "Home\nNews\n\nA bridge for Veldmark\n\nThe council voted on Tuesday to rebuild the bridge, the mayor said.\n"
    )
    document = split(Page(dump))
    found = label(document)
    assert [item.block for item in found] == list(document.blocks)
    assert all(0 <= item.score <= 1 and item.because and item.runner_up is not item.label for item in found)
    assert any(item.label in IN_BODY for item in found)


def test_a_page_of_more_blocks_than_any_article_has_is_labelled_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "MOST_BLOCKS", 30)
    article = [f"Boat {n} left the quay in the morning, and the harbour master said it was on time." for n in range(20)]
    menu = "<li>News</li><li>Sport</li><li>Contact</li>" * 30
    text = "".join(f"<p>{line}</p>" for line in article)
    document = split(Page(f"<h1>The ferry sails again</h1>{text}<ul>{menu}</ul>", kind="html"))
    labelled = label(document)
    assert tuple(item.block for item in labelled) == document.blocks
    assert [item.block.text for item in labelled if item.label in IN_BODY] == article
    assert [item.block.text for item in labelled if item.label is Label.HEADLINE] == ["The ferry sails again"]


def test_a_line_without_words_is_never_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    document = split(Page("  • rope\n  • \n  • two lanterns\n"))
    body = array("f", (float(label is Label.BODY) for label in shipped().labels))
    monkeypatch.setattr(settling, "opinions", lambda *_: ([0.9] * 3, [body] * 3))
    assert [item.label in IN_BODY for item in label(document)] == [True, False, True]


def test_of_a_page_without_headings_the_line_above_who_wrote_it_is_the_headline() -> None:
    one = "It was the tide that moved the pier, one plank at a time, and nobody in the parish saw it go. "
    other = "My uncle kept the lamp at its end, and he told us that he had felt it walk in the night, as a horse does. "
    menu = "".join(
        f"<a href=/{name}>The {name}</a><br>" for name in ("Mill", "Quay", "Ropes", "Nets", "Buoys", "Lamps", "Slips")
    )
    text = f"HOW THE PIER WAS MOVED<br>by Edda Moll<br><br>{one}{other}<br><br>{other}{one}"
    page = split(Page(f"<title>Pier</title><table><tr><td>{menu}<td>{text}<br></table>", "html"))
    assert [item.block.text for item in label(page) if item.label is Label.HEADLINE] == ["HOW THE PIER WAS MOVED"]
