"""Article → plain text."""

from __future__ import annotations

from cleaner.article.article import Article


def to_text(article: Article) -> str:
    """Return the headline, the byline and date lines, and the body, parted by blank lines; "" if there is nothing."""
    head = "\n".join(filter(None, (article.byline, shown_date(article))))
    parts = [part for part in (article.headline, head, article.body) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def shown_date(article: Article) -> str | None:
    """Return the date in the page's own words, or as ISO 8601 where only the page's head gives one."""
    return article.date_text or article.date
