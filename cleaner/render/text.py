"""Article → plain text."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cleaner.article.article import Article
from cleaner.render.record import KEYS
from cleaner.typing_names import Any


def to_text(article: Article) -> str:
    """Return the headline, the byline and date lines, and the body, parted by blank lines; "" if there is nothing."""
    head = "\n".join(filter(None, (article.byline, shown_date(article))))
    parts = [part for part in (article.headline, head, article.body) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def record_text(record: Mapping[str, Any], fields: Collection[str] = ()) -> str:
    """Return the text of the article that a record holds, as `to_text` returns it; with fields, of these alone."""
    from cleaner.render.fields import only

    known: dict[str, Any] = {name: record.get(name) for name in Article._fields if name in KEYS}
    article = Article(**known, page=())
    return to_text(only(article, fields) if fields else article)


def shown_date(article: Article) -> str | None:
    """Return the date in the page's own words, or as ISO 8601 where only the page's head gives one."""
    return article.date_text or article.date
