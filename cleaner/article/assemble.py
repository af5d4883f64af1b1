"""Labelled blocks and claims → Article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cleaner.article.article import Article
from cleaner.article.author_lines import without_author_lines
from cleaner.article.body import body
from cleaner.article.byline import byline
from cleaner.article.date import date
from cleaner.article.headline import headline
from cleaner.article.misread import with_headline, without_misread
from cleaner.article.one_line import byline_without_date, date_without_names
from cleaner.blocks.aside import is_aside
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
    """Return the article of a labelled page; `now` is what relative dates are counted from."""
    is_html = document.page.kind == "html"
    shown = [item for item in labelled if not is_aside(item.block)]
    title = headline(document.claims, shown)
    by = byline(document.claims, shown, document.language)
    source = document.page.text if is_html else ""
    dated = date(document.claims, shown, document.language, now, source)
    when = date_without_names(dated.text, by.authors, document.language) if dated.text else None
    who = by.text or ", ".join(by.authors) or None
    page = with_headline(without_misread(labelled, title.text), title.text) if title and document.claims else labelled
    page = without_author_lines(page, by.authors, document.language)
    origins = (("headline", title.origin if title else ""), ("byline", by.origin), ("date", dated.origin))
    return Article(
        headline=title.text if title else None,
        byline=byline_without_date(who, when, by.authors, document.language) if who and when else who,
        authors=by.authors,
        date=dated.date,
        date_text=when,
        body=body(page, keep, drop),
        language=document.language or None,
        url=document.page.url,
        kind=document.page.kind,
        page=tuple(page),
        origins=tuple((field, origin) for field, origin in origins if origin),
    )
