"""Items ↔ datatrove's documents."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

import orjson
from datatrove.data import Document

from cleaner.batch.work import DONE
from cleaner.blocks.claims import paired
from cleaner.limits import LIMITS, hold
from cleaner.page import decode
from cleaner.render.record import KEYS
from cleaner.render.text import record_text
from cleaner.sources.item import ERROR, Item, reason_of
from cleaner.sources.plain import read_item

_FIELDS = ("headline", "byline", "authors", "date")  # of the record, those that are the document's own
_REST = tuple(key for key in KEYS if key not in {*_FIELDS, "path", "url", "body"})


def as_document(item: Item, most: int = LIMITS.bytes) -> Document:
    """Return a page as a document: its characters, its name as id, and what its source knows as metadata."""
    name = _able(item.name)
    metadata = {_able(key): _able(value) for key, value in (item.carried or {}).items()} | {"path": name}
    limits = LIMITS._replace(bytes=most)
    try:
        read = read_item(item, limits)
        hold(limits, "bytes", len(read.data))
        text = read.data if isinstance(read.data, str) else decode(read.data, read.encoding)[0]
    except Exception as error:  # noqa: BLE001 - a page that cannot be read is a document that says so
        return Document("", name, metadata=metadata | {ERROR: _able(reason_of(error))})
    known = {"url": read.url, "kind": item.kind, "language": item.language}
    return Document(_able(text), name, metadata=metadata | {key: _able(value) for key, value in known.items() if value})


def as_item(document: Document) -> Item:
    """Return a document's page, with what its metadata say of it under "url", "kind", "language" and "error"."""
    url, kind, language, error = (_word(document.metadata.get(key)) for key in ("url", "kind", "language", ERROR))
    kind = kind if kind in ("text", "html") else None
    page = None if error else document.text
    return Item(document.id, "", data=page, kind=kind, url=url, language=language, error=error)


def put_article(document: Document, record: Mapping[str, Any], fields: Collection[str] = ()) -> None:
    """Put the article that a record holds in its document.

    fields: those whose text is the document's; all without them. A page without any keeps its text.
    """
    document.text = record_text(record, fields) or document.text
    document.metadata |= {name: record[name] for name in _FIELDS}
    document.metadata["clean"] = {"status": DONE, **{name: record[name] for name in _REST}}


def _able(value: Any) -> Any:
    """A value that datatrove's writers can write; one that they cannot, such as a number beyond 64 bits, is JSON in a
    string: it would end its task.
    """
    if isinstance(value, str):
        return paired(value)
    try:
        orjson.dumps(value)
    except TypeError:
        return paired(json.dumps(value, ensure_ascii=False, default=str))
    return value


def _word(value: object) -> str | None:
    return value if isinstance(value, str) else None
