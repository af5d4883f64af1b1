"""Lines of JSON ↔ Parquet: a row a record, a column a key."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from cleaner.batch.files import synced
from cleaner.render.record import COLUMNS, KEYS

_ROWS = 256  # a row group
_TYPES = {"bool": "bool_", "float": "float64", "int": "int64", "str": "string"}
_LARGEST = 1 << 63  # what a column of numbers holds is smaller
_JSON = b"json"  # the schema's note of the columns that hold JSON as text


def to_parquet(lines: str, target: str) -> None:
    """Write the records of a JSON Lines file to a Parquet file; ImportError without the extra `parquet`.

    Other keys than KEYS become columns of their own: of their type, or of JSON text where that differs or is none of a
    column's.
    """
    from pyarrow import Table
    from pyarrow.parquet import ParquetWriter

    schema = _schema(lines)
    texts = set(json.loads(schema.metadata[_JSON]))
    with open(target, "wb") as stream:
        with ParquetWriter(stream, schema, compression="zstd") as writer:
            for records in _groups(lines):
                rows = [{name: _cell(name, record, texts) for name in schema.names} for record in records]
                writer.write_table(Table.from_pylist(rows, schema))
        synced(stream)


def from_parquet(path: str) -> Iterator[bytes]:
    """Yield each row of such a Parquet file as its line of JSON."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        texts = set(json.loads((file.schema_arrow.metadata or {}).get(_JSON, b"[]")))
        for batch in file.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                yield json.dumps(_record(row, texts), ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _schema(lines: str) -> Any:
    """The columns for the records in a file: first the keys of the inputs, as they come, then KEYS."""
    import pyarrow as pa

    kinds: dict[str, set[str]] = {}
    for records in _groups(lines):
        for record in records:
            for key, value in record.items():
                kinds.setdefault(key, set()).update(() if value is None else {_kind(value)})
    types = {key: _TYPES.get(next(iter(found)), "") if len(found) == 1 else "" for key, found in kinds.items()}
    others = {key: name for key, name in types.items() if key not in COLUMNS}
    texts = [key for key, name in others.items() if not name]
    columns = {key: getattr(pa, others.get(key) or "string")() for key in types} | columns_of_record()
    return pa.schema(columns.items(), metadata={_JSON: json.dumps(texts)})


def _kind(value: Any) -> str:
    """The name of a value's type; a number that is too large for a column's is of none."""
    return "" if type(value) is int and not -_LARGEST <= value < _LARGEST else type(value).__name__


def columns_of_record() -> dict[str, Any]:
    """Return the type of each column of COLUMNS, as Arrow calls it."""
    import pyarrow as pa

    types = {"string": pa.string(), "strings": pa.list_(pa.string()), "counts": pa.map_(pa.string(), pa.int64())}
    return {name: types[kind] for name, kind in COLUMNS.items()}


def _cell(name: str, record: Mapping[str, Any], texts: set[str]) -> Any:
    value = record.get(name)
    if name in texts and value is not None:
        return json.dumps(value, ensure_ascii=False)
    return list((value or {}).items()) if name == "removed" else value


def _record(row: Mapping[str, Any], texts: set[str]) -> dict[str, Any]:
    known = {key: value for key, value in row.items() if value is not None or key in KEYS}
    return {key: json.loads(value) if key in texts else value for key, value in known.items()} | {
        "removed": dict(row["removed"])
    }


def _groups(lines: str) -> Iterator[list[dict[str, Any]]]:
    with open(lines, "rb") as stream:
        while records := [json.loads(line) for line in islice(stream, _ROWS)]:
            yield records
