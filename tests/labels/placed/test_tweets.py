"""Sentences that readers are asked to tweet."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.tweets import tweets
from cleaner.labels.signs.signs import signs
from cleaner.page import Kind, Page

BODY = "The boat left the quay of Orlo in the morning, and the harbour master said that it was on time."


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Never trust a tide that nobody has measured.Click To Tweet", True),
        ("Never trust a tide that nobody has measured. Click to tweet!", True),
        ("Below each of them stands a link that says click to tweet what you read", False),
        ("He told the harbour master on Monday to follow us", False),
    ],
)
def test_a_sentence_to_be_tweeted_goes(kind: Kind, line: str, *, goes: bool) -> None:
    lines = [BODY, line, f"{BODY} Again."]
    page = split(Page("".join(f"<p>{each}</p>" for each in lines) if kind == "html" else "\n\n".join(lines), kind))
    assert list(tweets(Evidence(page, signs(page), [], ()), [0.9] * 3, ())) == [1] * goes
    assert list(tweets(Evidence(page, signs(page), [], ()), [0.9] * 3, {1})) == []
