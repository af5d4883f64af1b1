"""Article → the record that JSON and JSONL print: fixed keys, null where unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from cleaner import __version__
from cleaner.article.article import Article
from cleaner.labels.label import PRINTED, Label
from cleaner.sources.item import ERROR
from cleaner.typing_names import Any

KEYS = (
    "path",
    "kind",
    "url",
    "language",
    "headline",
    "byline",
    "authors",
    "date",
    "date_text",
    "body",
    "removed",
    "version",
)
# What a table's columns hold, those of Parquet, Ray Data and Spark: strings, but for a list and a map of counts.
COLUMNS = {**dict.fromkeys((*KEYS, ERROR), "string"), "authors": "strings", "removed": "counts"}


def to_record(article: Article, *, path: str | None = None, printed: Collection[Label] = PRINTED) -> dict[str, Any]:
    """Return the article's fields under KEYS, and under "removed" how many blocks of each label are not `printed`."""
    return {
        "path": path,
        "kind": article.kind,
        "url": article.url,
        "language": article.language or None,
        "headline": article.headline,
        "byline": article.byline,
        "authors": list(article.authors),
        "date": article.date,
        "date_text": article.date_text,
        "body": article.body,
        "removed": removed(article, printed),
        "version": __version__,
    }


def empty_record(path: str | None = None, url: str | None = None) -> dict[str, Any]:
    """Return the record of a page that could not be read: the same keys, nothing known but where it came from."""
    known: dict[str, Any] = {"path": path, "url": url, "authors": [], "body": "", "removed": {}, "version": __version__}
    return {key: known.get(key) for key in KEYS}


def removed(article: Article, printed: Collection[Label] = PRINTED) -> dict[str, int]:
    """Return how many blocks of the page have each label that is not printed, in the order of the labels."""
    counts = Counter(item.label for item in article.page if item.label not in printed and item.block.raw.strip())
    return {label.value: counts[label] for label in Label if label in counts}


def to_json(record: Mapping[str, Any]) -> str:
    """Return a record as one indented JSON document."""
    import json

    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def to_jsonl(record: Mapping[str, Any]) -> str:
    """Return a record as one line of JSON Lines."""
    import json

    return json.dumps(record, ensure_ascii=False) + "\n"
