"""Folders and files that fsspec reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.sources.remote import remote_sources
from tests.batch.conftest import run, text

__all__ = ["run"]

pytest.importorskip("fsspec")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """What a browser saved, by its address."""
    for name in (
        "in/ferry.html",
        "in/ferry_files/ad.html",
        "in/style.css",
        "in/.hidden",
        "in/a/b.txt",
        "in/story_files/c",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text(), encoding="utf-8")
    return f"file://{tmp_path}/in"


@pytest.mark.parametrize(
    ("glob", "places", "count"),
    [
        ((), ["a/b.txt", "ferry.html", "story_files/c"], 3),
        (("*.css",), ["style.css"], 1),
        (("a/*",), ["a/b.txt"], 1),
        ((".h*",), [".hidden"], 0),
    ],
)
def test_a_folder_elsewhere_is_walked_as_one_here(
    folder: str, glob: tuple[str, ...], places: list[str], count: int
) -> None:
    left_out: list[str] = []
    found = remote_sources(folder, glob=glob, alone=True, left_out=lambda _, reason: left_out.append(reason))
    assert [source.place for source in found] == places
    assert len(left_out) == count


def test_a_page_elsewhere_is_a_page_alone(folder: str, run, tmp_path: Path) -> None:
    assert run(f"{folder}/a/b.txt").out == run("in/a/b.txt").out != ""
    assert run("--textconv", f"{folder}/a/b.txt").out == run("in/a/b.txt").out
    assert run(f"FILE{folder.removeprefix('file')}/a/b.txt").out == run("in/a/b.txt").out
    ended = run(f"{folder}/away.html")
    assert (ended.code, ended.err) == (2, f"clean: {folder}/away.html: No such file or directory\n")
    assert run(folder, "-o", "out").summary.startswith("3 cleaned")
    assert (tmp_path / "out" / "ferry.txt").exists()
