"""Lists of paths."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.sources.lists import listed

BOM = "\ufeff".encode()


@pytest.mark.parametrize(
    ("held", "end", "names"),
    [
        (b"a.txt\r\n\nb c.txt\n", b"\n", ["a.txt", "b c.txt"]),
        (BOM + b"a.txt\nb.txt", b"\n", ["a.txt", "b.txt"]),
        (BOM + b"\r\na.txt", b"\n", ["a.txt"]),
        (b"a.txt\n" + BOM + b"b.txt", b"\n", ["a.txt", "\ufeffb.txt"]),
        (BOM + b"a\r\0b\nc\0", b"\0", ["a\r", "b\nc"]),
        (b"-\n", b"\n", ["./-"]),
        (b"a" * 200_000 + b"\nb\nc" + b"c" * 100_000, b"\n", ["a" * 200_000, "b", "c" * 100_001]),
        (b"", b"\n", []),
    ],
)
def test_the_paths_in_a_list(tmp_path: Path, held: bytes, end: bytes, names: list[str]) -> None:
    (tmp_path / "list").write_bytes(held)
    assert list(listed(str(tmp_path / "list"), end=end)) == names
