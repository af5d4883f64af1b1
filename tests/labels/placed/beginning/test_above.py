"""Lines above the headline of a dump that read like its article."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.above import above
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

OTHER = "Two captains on what the harbour of Orlo was like before the storm"
SENTENCE = "The harbour of Orlo was built by two captains, and nobody knows who paid for it."


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        ((OTHER, OTHER + " of May"), 2),
        ((OTHER,), 0),
        ((OTHER, SENTENCE), 0),
        ((), 0),
    ],
)
def test_headlines_of_other_articles_go(lines: tuple[str, ...], gone: int) -> None:
    texts = [*lines, "The ferry is back", SENTENCE + " It is said."]
    page = split(Page("\n\n".join(texts) + "\n"), language="en")
    evidence = Evidence(page, signs(page), [array("f", (1.0,)) for _ in texts], (Label.BODY,))
    inside = [0.6] * len(texts)
    known = {len(lines): Label.HEADLINE}
    assert above(evidence, inside, known) == list(range(gone))
    assert above(evidence, inside, {}) == []
