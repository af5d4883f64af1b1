"""Articles made by hand for the views of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cleaner.article.article import Article
from cleaner.blocks.block import Block, Marks
from cleaner.labels.label import IN_BODY, Label, Labelled
from cleaner.labels.margin import from_margin

MakeArticle = Callable[..., Article]


@pytest.fixture
def article_of() -> MakeArticle:
    """Make an article from a page in margin notation; `tags` gives blocks the HTML tags that their words name."""

    def make(margin: str, *, tags: dict[str, str] | None = None, **fields: Any) -> Article:
        page = []
        for label, raw in from_margin(margin):
            text = " ".join(raw.split())
            block = Block(raw, text, Marks(tag=(tags or {}).get(text, "")))
            page.append(Labelled(block, label, "a sign", 0.75, Label.OTHER))
        known: dict[str, Any] = {"authors": (), "date": None, "language": "en", "url": None, "kind": "text"}
        known |= {field: _first(page, label) for field, label in _FIELDS.items()}
        known["body"] = "\n\n".join(item.block.text for item in page if item.label in IN_BODY)
        return Article(**known | fields, page=tuple(page))

    return make


_FIELDS = {"headline": Label.HEADLINE, "byline": Label.BYLINE, "date_text": Label.DATE}


def _first(page: list[Labelled], label: Label) -> str | None:
    return next((item.block.text for item in page if item.label is label), None)
