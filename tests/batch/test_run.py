"""What a run asks for before it begins."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.batch.conftest import Run, environment, start, text


def without_parquet(folder: Path, *arguments: str) -> Run:
    """How a run ends where pyarrow is not installed."""
    (folder / "hidden").mkdir()
    (folder / "hidden" / "pyarrow.py").write_text("raise ModuleNotFoundError(name='pyarrow')", encoding="ascii")
    path = os.pathsep.join((str(folder / "hidden"), environment()["PYTHONPATH"]))
    return Run(start(*arguments, cwd=folder, env=environment(PYTHONPATH=path)), None)


@pytest.mark.parametrize("arguments", [("pages",), ("pages/0.txt",), ("pages", "--format", "jsonl")])
def test_parquet_without_its_extra_is_said_before_the_start(pages, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ended = without_parquet(tmp_path, *arguments, "-o", "all.parquet")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "clean: all.parquet: needs the extra parquet: pip install 'article-cleaner[parquet]'\n"
    assert {path.name for path in tmp_path.iterdir()} == {"pages", "hidden"}


@pytest.mark.parametrize("options", [("--format", "jsonl"), ("-o", "out/"), ("--diff",)])
def test_an_input_of_parquet_without_its_extra_is_a_failure(tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "dump.parquet").write_bytes(b"?")
    ended = without_parquet(tmp_path, *options, "dump.parquet")
    assert ended.code == 2
    assert ended.err.startswith(
        "clean: dump.parquet: needs the extra parquet: pip install 'article-cleaner[parquet]'\n"
    )


def test_the_endings_of_the_readme(pages, run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(text(9), encoding="utf-8")
    for name in ("all.jsonl.zst", "all.ndjson", "all.jsonl"):
        assert run("pages/", "page.txt", "-o", name).summary == "7 cleaned, 0 without an article, 0 failed"
        assert (tmp_path / name).is_file()
    pytest.importorskip("pyarrow")
    assert run("page.txt", "-o", "one.parquet").code == 0
    assert (tmp_path / "one.parquet").read_bytes().startswith(b"PAR1")
