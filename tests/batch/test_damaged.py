"""One output that is not what its manifest says: its pages are cleaned anew, and none is lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.batch.conftest import manifest, text, tree

ANEW = "6 cleaned, 0 without an article, 0 failed"
UNCHANGED = "0 cleaned, 0 without an article, 0 failed, 6 unchanged"
NAMES = ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.parquet", "all.txt", "all.txt.xz"]


def arguments(name: str) -> tuple[str, ...]:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    return ("pages", "-o", name, *(("--separator", "* * *") if ".txt" in name else ()))


@pytest.mark.parametrize("name", NAMES)
def test_an_output_that_was_cut_off_or_emptied_is_written_anew(pages, run, tmp_path: Path, name: str) -> None:
    assert run(*arguments(name)).summary == ANEW
    whole = (tmp_path / name).read_bytes()
    for size, number in ((0, 2), (len(whole) - 10, 9)):
        os.truncate(tmp_path / name, size)
        (pages / "2.txt").write_text(text(number), encoding="utf-8")
        ended = run(*arguments(name))
        assert (ended.code, ended.summary) == (0, ANEW)
        assert ((tmp_path / name).read_bytes() == whole) == (number == 2)
    assert run(*arguments(name)).summary == UNCHANGED


def test_a_file_of_records_in_a_folder_of_outputs_is_written_anew(run, tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": text(number)}) + "\n" for number in range(6))
    (tmp_path / "dump.jsonl").write_text(lines, encoding="utf-8")
    assert run("dump.jsonl", "--format", "jsonl", "-o", "out/").summary == ANEW
    expected = tree(tmp_path / "out")
    os.truncate(tmp_path / "out/dump.jsonl", 10)
    assert run("dump.jsonl", "--format", "jsonl", "-o", "out/").summary == ANEW
    assert tree(tmp_path / "out") == expected


@pytest.mark.parametrize("name", ["all.jsonl.gz", "all.parquet"])
def test_the_manifest_of_an_earlier_version_that_tells_no_size_is_read(pages, run, tmp_path: Path, name: str) -> None:
    assert run(*arguments(name)).summary == ANEW
    *entries, last = manifest(tmp_path / name)
    assert last.pop("whole") == (tmp_path / name).stat().st_size
    assert not any("whole" in entry for entry in entries)
    lines = "".join(json.dumps(entry) + "\n" for entry in (*entries, last))
    (tmp_path / f"{name}.manifest.jsonl").write_text(lines, encoding="ascii")
    assert run(*arguments(name)).summary == UNCHANGED


@pytest.mark.parametrize("name", ["all.jsonl.gz", "all.jsonl.zst", "all.parquet"])
def test_what_only_shows_when_it_is_read_is_an_error_that_names_the_output(
    pages, run, tmp_path: Path, name: str
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert run(*arguments(f"link/{name}")).summary == ANEW
    output = tmp_path / "real" / name
    output.write_bytes(bytes(output.stat().st_size))
    (pages / "2.txt").write_text(text(9), encoding="utf-8")
    ended = run(*arguments(f"link/{name}"))
    assert (ended.code, ended.err) == (
        2,
        f"clean: link/{name}: is not what its manifest says; --force writes it anew\n",
    )
    assert sorted(path.name for path in (tmp_path / "real").iterdir()) == [name, f"{name}.manifest.jsonl"]
    assert run(*arguments(f"link/{name}"), "--force").summary == ANEW
