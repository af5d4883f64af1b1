"""The files of one output for many pages, whatever it is called."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cleaner.batch.part import paths_of
from tests.batch.conftest import manifest, text, tree

LINES = "".join(json.dumps({"text": text(number)}) + "\n" for number in range(2))
LONG = "a" * 240 + ".jsonl"


def test_the_files_of_an_output_are_named_after_it() -> None:
    assert paths_of("out/all.jsonl") == (
        "out/all.jsonl",
        "out/all.jsonl.manifest.jsonl",
        "out/.all.jsonl.part",
        "out/.all.jsonl.part.manifest.jsonl",
    )


@pytest.mark.parametrize("name", [LONG, "漢" * 83 + ".jsonl", "é" * 120 + ".jsonl.gz"])
def test_no_name_is_longer_than_a_file_system_takes(name: str) -> None:
    target, *others = paths_of(f"out/{name}")
    assert target == f"out/{name}"
    assert all(len(os.fsencode(Path(path).name)) <= 255 for path in [*others, f"{others[1]}.tmp"])
    assert len({*others, *paths_of(f"out/b{name[1:]}")[1:]}) == 6


def test_records_of_a_long_name_have_an_output(run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in (LONG, "b.jsonl"):
        (tmp_path / "in" / name).write_text(LINES, encoding="utf-8")
    for summary in (
        "4 cleaned, 0 without an article, 0 failed",
        "0 cleaned, 0 without an article, 0 failed, 2 unchanged",
    ):
        ended = run("in", "--format", "jsonl", "-o", "out")
        assert (ended.code, ended.summary) == (0, summary)
    assert {name: len(data.splitlines()) for name, data in tree(tmp_path / "out").items() if len(name) < 250} == {
        LONG: 2,
        "b.jsonl": 2,
        "b.jsonl.manifest.jsonl": 2,
    }


def test_records_whose_output_cannot_be_written_are_a_failure_and_the_others_go_on(run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out" / "a.jsonl.manifest.jsonl").mkdir(parents=True)
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / "in" / name).write_text(LINES, encoding="utf-8")
    ended = run("in", "--format", "jsonl", "-o", "out")
    assert ended.code == 2
    assert ended.err.startswith("clean: in/a.jsonl: cannot be written: is a folder\n")
    entries = {entry["path"]: entry for entry in manifest(tmp_path / "out")}
    assert [entries[f"in/{name}"]["status"] for name in ("a.jsonl", "b.jsonl")] == ["failed", "done"]
    assert entries["in/a.jsonl"]["error"] == "cannot be written: is a folder"
    assert len((tmp_path / "out" / "b.jsonl").read_text(encoding="utf-8").splitlines()) == 2
