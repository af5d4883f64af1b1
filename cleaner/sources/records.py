"""JSON Lines and Parquet: a page a record, in a field of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.sources.compressed import open_binary

FIELDS = {"html": "html", "text": "text", "content": None}  # where a page is looked for, and the kind it then is
_ROWS = 64  # rows of Parquet in memory at once

Record = Mapping[str, Any]


class NoPageError(ValueError):
    """A record without a page."""


def json_lines(path: str) -> Iterator[Record | Exception]:
    """Yield the object on each line of a JSON Lines file, or what is wrong with the line; blank lines are none."""
    with open_binary(path) as stream:
        for line in stream:
            if not line.isspace():
                yield _object(line)


def parquet_rows(path: str) -> Iterator[Record]:
    """Yield each row of a Parquet file as a record; ImportError without the extra `parquet`."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=_ROWS):
            yield from batch.to_pylist()


def page_of(record: Record, field: str | None = None) -> tuple[str | bytes, str | None, dict[str, Any]]:
    """Return the page in a record, its kind where the field tells it, and the other fields; NoPageError if it has none.

    field: the one that holds the page; without it the first of FIELDS that does
    """
    for name in [field] if field else FIELDS:
        page = record.get(name)
        if isinstance(page, (str, bytes)):
            return page, FIELDS.get(name), {key: value for key, value in record.items() if key != name}
    raise NoPageError(f"no page: {field or 'neither html, text nor content'} is {'no ' if field else 'a '}string")


def _object(line: bytes) -> Record | Exception:
    try:
        value = json.loads(line)
    except ValueError as error:
        return ValueError(f"is no JSON: {error}")
    return value if isinstance(value, dict) else ValueError("is no JSON object")
