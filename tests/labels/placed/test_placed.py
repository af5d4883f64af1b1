"""What place tells, the rules together."""

from __future__ import annotations

from array import array

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.placed import placed
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = tuple(Label)
BODY = array("f", (float(label is Label.BODY) for label in LABELS))
RELATED_TITLE = "You may also like"
TEXT = "<p>The ferry left the quay of Orlo in the morning, and the harbour master said that it was on time.</p>"


def test_a_bullet_without_words_is_no_item_of_a_list() -> None:
    page = split(Page(f"{RELATED_TITLE}\n\n  • \n  • rope\n  • two lanterns\n  • oilskins\n"))
    assert [block.text for block in page.blocks] == [RELATED_TITLE, "", "rope", "two lanterns", "oilskins"]
    evidence = Evidence(page, signs(page), [BODY] * 5, LABELS)
    found = placed(evidence, [0.1, 0.0, 0.9, 0.4, 0.9], [frozenset()] * 5, {}, ())
    assert [p >= 0.5 for p in found.inside] == [False, False, True, True, True]


def test_a_placeholder_among_an_article_s_short_lines_is_none_of_them() -> None:
    fares = [f"<div>Fare of the {boat}</div>" for boat in ("Auk", "Gull", "Loon", "Tern", "Skua", "Smew", "Scoter")]
    page = split(Page(f"{''.join(fares[:4])}<div>{{{{banner}}}}</div>{''.join(fares[4:])}", "html"))
    share = array("f", (0.6 if label is Label.BODY else 0.4 * (label is Label.OTHER) for label in LABELS))
    evidence = Evidence(page, signs(page), [share] * len(page.blocks), LABELS)
    found = placed(evidence, [0.9] * len(page.blocks), [frozenset()] * len(page.blocks), {}, ())
    assert [page.blocks[i].text for i, p in enumerate(found.inside) if p < 0.5] == ["{{banner}}"]


def test_what_ends_no_sentence_above_the_headline_of_html_is_none_of_the_article() -> None:
    above = "<p>The old mill</p><p>Home > Ferry opens</p><p>The ferry sails once more.</p>"
    page = split(Page(f"{above}<p>Ferry opens</p>{TEXT * 2}", "html"))
    evidence = Evidence(page, signs(page), [BODY] * 6, LABELS)
    found = placed(evidence, [0.6] * 6, [frozenset()] * 6, {3: Label.HEADLINE}, ())
    assert [p >= 0.5 for p in found.inside[:3]] == [False, False, True]
    sure = placed(evidence, [0.9] * 6, [frozenset()] * 6, {3: Label.HEADLINE}, ())
    assert sure.inside[0] >= 0.5
