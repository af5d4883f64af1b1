"""A dump's blocks, as the tests of its headline and byline take them."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.model import shipped
from cleaner.labels.opinions.opinions import opinions
from cleaner.labels.signs.signs import signs
from cleaner.page import Page


def read(text: str) -> tuple[Evidence, list[float]]:
    """Return what is known of a dump's blocks, and the opinions on them."""
    document, model = split(Page(text)), shipped()
    found = signs(document)
    inside, shares = opinions(found, model.text, model.labels)
    return Evidence(document, found, shares, model.labels), inside
