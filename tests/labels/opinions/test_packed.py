"""Packed tables come back as they were."""

from __future__ import annotations

import pytest

from cleaner.labels.opinions.packed import pack, unpack


def test_round_trip() -> None:
    columns = {"roots": [0, -1, 70_000], "leaf": [0.5, -0.25], "none": []}
    found, facts = unpack(pack(columns, {"labels": ["body"]}))
    assert {name: column.tolist() for name, column in found.items()} == columns
    assert facts == {"labels": ["body"]}


def test_a_file_that_is_cut_is_an_error() -> None:
    with pytest.raises(ValueError, match="fill"):
        unpack(pack({"leaf": [0.5]}, {})[:-4] + b"")
