"""Where text goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.output import opened


@pytest.mark.parametrize("name", ["a.txt", "漢" * 83 + ".txt", "a" * 251 + ".txt"])
def test_a_file_appears_under_any_name_that_the_system_takes(tmp_path: Path, name: str) -> None:
    with opened(str(tmp_path / name)) as write:
        write("Ferry\n")
        assert not (tmp_path / name).exists()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: b"Ferry\n"}


def test_a_name_that_is_too_long_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="File name too long"), opened(str(tmp_path / ("a" * 256))) as write:
        write("Ferry\n")
    assert list(tmp_path.iterdir()) == []
