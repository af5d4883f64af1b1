"""Batches of records as Arrow has them: what Ray Data and Spark hand over, and get back."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from cleaner.batch.parquet import columns_of_record
from cleaner.pipeline import clean_record
from cleaner.render.record import COLUMNS
from cleaner.sources.records import FIELDS


def is_carried(name: str, names: Collection[str]) -> bool:
    """Return whether a column stays: not the first of those that hold pages, which is empty where another does, and
    none that the record has, too.
    """
    return name not in COLUMNS and name != next((field for field in FIELDS if field in names), None)


def cleaned_table(table: Any, **options: Any) -> Any:
    """Return a table or record batch of pages as a table of records, a row a row in their order.

    options: those of clean_record
    """
    from pyarrow import Table

    rows = [clean_record(row, **options) for row in table.to_pylist()]
    schema = schema_for(table.schema)
    return Table.from_pylist([{name: _cell(name, row.get(name)) for name in schema.names} for row in rows], schema)


def schema_for(schema: Any) -> Any:
    """Return the columns of the records for those of the pages: the other columns, the record's keys, and "error"."""
    import pyarrow as pa

    carried = [field for field in schema if is_carried(field.name, schema.names)]
    return pa.schema([*carried, *(pa.field(name, kind) for name, kind in columns_of_record().items())])


def _cell(name: str, value: Any) -> Any:
    return list(value.items()) if name == "removed" else value
