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
