"""Spark: `cleaned(pages)`, or `pages.mapInArrow(clean_batches, schema_of(pages))` by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import Any

from cleaner.engines.columns import cleaned_table, is_carried
from cleaner.pipeline import printed
from cleaner.render.record import COLUMNS

_TYPES = {"string": "string", "strings": "array<string>", "counts": "map<string,bigint>"}


def cleaned(pages: Any, *, keep: Collection[str] = (), drop: Collection[str] = ()) -> Any:
    """Return a DataFrame of pages as one of records.

    Pages are in a column "html", "text" or "content"; "url", "path" and "language" are used, other columns stay.
    ValueError if there is no such label.
    """
    printed(keep, drop)
    function: Callable[[Iterator[Any]], Iterator[Any]] = partial(clean_batches, keep=tuple(keep), drop=tuple(drop))
    return pages.mapInArrow(function, schema_of(pages))


def clean_batches(batches: Iterator[Any], *, keep: Collection[str] = (), drop: Collection[str] = ()) -> Iterator[Any]:
    """Yield the records of each batch of pages, for mapInArrow."""
    for batch in batches:
        yield from cleaned_table(batch, keep=keep, drop=drop).to_batches()


def schema_of(pages: Any) -> Any:
    """Return the columns of the records for those of a DataFrame of pages."""
    from pyspark.sql.types import StructType

    carried = [field for field in pages.schema.fields if is_carried(field.name, pages.schema.names)]
    own = ", ".join(f"{name} {_TYPES[kind]}" for name, kind in COLUMNS.items())
    return StructType([*carried, *StructType.fromDDL(own).fields])
