"""Labelled blocks and claims → Article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cleaner.article.article import Article
from cleaner.article.body import body
from cleaner.blocks.block import Document
from cleaner.labels.label import Label, Labelled


def assemble(
    document: Document,
    labelled: Sequence[Labelled],
    *,
    keep: frozenset[Label] = frozenset(),
    drop: frozenset[Label] = frozenset(),
    now: datetime | None = None,
) -> Article:
    """Return the article of a labelled page."""
    def first(label):
        return next((x.block.text for x in labelled if x.label is label), None)
    return Article(headline=first(Label.HEADLINE), byline=first(Label.BYLINE), authors=(), date=None, date_text=first(Label.DATE), body=body(labelled, keep, drop), language=document.language or None, url=document.page.url, kind=document.page.kind, page=tuple(labelled))
