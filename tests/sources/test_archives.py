"""Members of archives, whatever they are called."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from cleaner.sources.archives import member_place
from tests.batch.conftest import text, tree


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a/b.txt", "a/b.txt"),
        ("a\0/b\0.txt", "a/b.txt"),
        (".\0./.\0/up.txt", "up.txt"),
        ("a\\b.txt", "a/b.txt"),
        ("a\tb.txt", "a\tb.txt"),
    ],
)
def test_where_a_member_stands(name: str, place: str) -> None:
    assert member_place(name) == place


def test_a_null_character_in_a_name_ends_no_run(run, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "pages.tar", "w", format=tarfile.PAX_FORMAT) as archive:
        for name in ("a\0b.txt", "c.txt"):
            member = tarfile.TarInfo("x")
            member.pax_headers, member.size = {"path": name}, len(text().encode())
            archive.addfile(member, io.BytesIO(text().encode()))
    (tmp_path / "list").write_bytes(b"pages.tar\nd\0e.txt\n")
    ended = run("--files-from", "list", "-o", "out")
    assert (ended.code, ended.summary) == (2, "2 cleaned, 0 without an article, 1 failed")
    assert ended.err.startswith("clean: d\\x00e.txt: no file's name has a null character\n")
    assert set(tree(tmp_path / "out")) == {"pages.tar/ab.txt", "pages.tar/c.txt"}
