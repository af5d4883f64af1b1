"""The formats of an article, and what writes it in each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cleaner.article.article import Article
from cleaner.typing_names import Any

MakeRecord = Callable[[Article], Mapping[str, Any]]


def rendered(article: Article, form: str, record: MakeRecord) -> str:
    """Return the article in one of FORMATS; record: what makes the record that JSON holds."""
    return _WRITERS[form](article, record)


def _text(article: Article, _: MakeRecord) -> str:
    from cleaner.render.text import to_text

    return to_text(article)


def _markdown(article: Article, _: MakeRecord) -> str:
    from cleaner.render.markdown import to_markdown

    return to_markdown(article)


def _json(article: Article, record: MakeRecord) -> str:
    from cleaner.render.record import to_json

    return to_json(record(article))


def _jsonl(article: Article, record: MakeRecord) -> str:
    from cleaner.render.record import to_jsonl

    return to_jsonl(record(article))


_WRITERS = {"text": _text, "markdown": _markdown, "json": _json, "jsonl": _jsonl}
FORMATS = tuple(_WRITERS)
