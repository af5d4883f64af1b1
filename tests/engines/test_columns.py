"""Batches as Arrow has them, with no engine: a row a row, columns that are alike for every batch."""

from __future__ import annotations

from typing import Any

import pytest

from cleaner.engines.columns import cleaned_table, schema_for
from cleaner.pipeline import clean_record

pa = pytest.importorskip("pyarrow")

ROWS: list[dict[str, Any]] = [
    {"id": 1, "html": "<h1>Ferry opens</h1><p>The first boat left on Friday.</p>", "url": "https://orlo.example/1"},
    {"id": 2, "html": None, "url": None},
]


def test_a_row_a_row() -> None:
    table = cleaned_table(pa.Table.from_pylist(ROWS), keep=("caption",))
    first, second = table.to_pylist(maps_as_pydicts="strict")
    assert first == clean_record(ROWS[0]) | {"error": None}
    assert second["error"] == "no page: neither html, text nor content is a string"
    assert [first["id"], second["id"]] == [1, 2]


def test_the_columns_are_those_of_an_empty_batch() -> None:
    pages = pa.Table.from_pylist(ROWS)
    assert cleaned_table(pages).schema == cleaned_table(pages.slice(0, 0)).schema == schema_for(pages.schema)


def test_a_column_beside_the_page_stays() -> None:
    page = ROWS[0]["html"]
    rows: list[dict[str, Any]] = [{"id": 1, "html": page, "text": "Ferry"}, {"id": 2, "html": None, "text": "Boat"}]
    table = cleaned_table(pa.Table.from_pylist(rows))
    assert [name for name in table.column_names if name in ("id", "html", "text", "content")] == ["id", "text"]
    assert (
        [row["text"] for row in table.to_pylist()] == [clean_record(row).get("text") for row in rows] == ["Ferry", None]
    )
    assert "html" not in cleaned_table(pa.Table.from_pylist(ROWS)).column_names
