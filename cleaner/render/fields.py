"""The fields of an article that a reader asked for."""

from __future__ import annotations

from collections.abc import Collection

from cleaner.article.article import Article
from cleaner.typing_names import Any

_EMPTY: dict[str, dict[str, Any]] = {
    "headline": {"headline": None},
    "byline": {"byline": None, "authors": ()},
    "date": {"date": None, "date_text": None},
    "body": {"body": ""},
}
FIELDS = tuple(_EMPTY)


def only(article: Article, fields: Collection[str]) -> Article:
    """Return the article with these fields of FIELDS and no others; its page stays whole."""
    changes: dict[str, Any] = {}
    for name, empty in _EMPTY.items():
        if name not in fields:
            changes |= empty
    return article._replace(**changes)


def without(article: Article, labels: Collection[str]) -> Article:
    """Return the article without the fields that are called as one of the labels, but for its body, which is blocks."""
    return only(article, [name for name in FIELDS if name == "body" or name not in labels])
