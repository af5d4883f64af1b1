"""What the name of an output says about its form."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from pathlib import Path

import pytest

from cleaner.cli import main
from cleaner.options import Options, is_batch, record_form, settled
from cleaner.sources.compressed import decompressed
from tests.batch.conftest import run, text

__all__ = ["run"]


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page, and a folder called as a file of lines, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "page.txt").write_text(text(), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("output", "form"),
    [
        ("all.jsonl", "jsonl"),
        ("all.NDJSON.gz", "jsonl"),
        ("s3://bucket/all.jsonl.zst", "jsonl"),
        ("all.parquet", "parquet"),
        ("all.json", ""),
        ("all.txt.gz", ""),
        ("jsonl", ""),
        ("all.jsonl/", ""),
        ("folder.jsonl", ""),
        (None, ""),
    ],
)
def test_an_output_of_records_is_known_by_its_name(page, output: str | None, form: str) -> None:
    assert record_form(output) == form


@pytest.mark.parametrize(
    ("options", "form"),
    [
        (Options(output="all.jsonl"), "jsonl"),
        (Options(output="all.txt"), "text"),
        (Options(output="all.jsonl", format="json"), "json"),
        (Options(output="all.jsonl", diff=True), "text"),
    ],
)
def test_the_name_says_the_format_where_nothing_else_does(options: Options, form: str) -> None:
    assert settled(options).format == form


def test_parquet_is_written_by_a_run_over_many_pages() -> None:
    assert is_batch(Options(paths=("page.txt",), output="all.parquet"))
    assert not is_batch(Options(paths=("page.txt",), output="all.jsonl"))


@pytest.mark.parametrize("ending", ["", ".gz", ".zst", ".bz2", ".xz"])
@pytest.mark.parametrize("form", ["text", "json", "jsonl", "markdown"])
def test_one_file_is_compressed_as_its_ending_says(page, capsys, form: str, ending: str) -> None:
    assert main(["--format", form, "page.txt"]) == 0
    assert main(["--format", form, "page.txt", "-o", f"out{ending}"]) == 0
    assert decompressed(Path(f"out{ending}").read_bytes(), f"out{ending}").decode() == capsys.readouterr().out


def test_views_are_compressed_too(page) -> None:
    assert main(["--diff", "page.txt", "-o", "page.diff.gz"]) == 1
    assert gzip.decompress(Path("page.diff.gz").read_bytes()).startswith(b"--- a/page.txt\n")
    assert main(["--report", "report.html.xz", "page.txt"]) == 0
    assert lzma.decompress(Path("report.html.xz").read_bytes()).startswith(b"<!doctype html>")


def test_several_pages_become_lines_in_one_file(page) -> None:
    assert main(["page.txt", "page.txt", "-o", "all.jsonl.bz2"]) == 0
    lines = bz2.decompress(Path("all.jsonl.bz2").read_bytes()).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["page.txt", "page.txt"]
    assert main(["page.txt", "page.txt", "-o", "all.txt"]) == 2
    assert main(["page.txt", "-o", "folder.jsonl"]) == 0
    assert Path("folder.jsonl", "page.txt").exists()


MANY = "are for many pages"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "h.txt", "--compress", "gz"], MANY),
        (["-o", "h.txt", "--format", "jsonl", "-j", "2"], MANY),
        (["--timeout", "5"], MANY),
        (["-j", "2"], MANY),
        (["--force"], MANY),
        (["--field", "html"], MANY),
        (["--glob", "*.txt"], MANY),
        (["--report", "r.json"], MANY),
        (["-o", "h.jsonl", "--compress", "gz"], "one file is compressed as its ending says"),
        (["-o", "h.parquet.gz"], "Parquet is compressed in itself"),
        (["-o", "h.jsonl", "--format", "json"], "choose --format jsonl"),
        (["-o", "h.jsonl", "--separator", "==="], "--separator stands between"),
        (["--encoding", "idna"], "unknown encoding: idna"),
        (["--encoding", "rot13"], "unknown encoding: rot13"),
    ],
)
def test_what_one_page_cannot_have(page, capsys, arguments: list[str], message: str) -> None:
    assert main([*arguments, "page.txt"]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert {path.name for path in page.iterdir()} == {"page.txt", "folder.jsonl"}


@pytest.mark.parametrize("name", ["latin1", "cp850", "utf-16", "Shift_JIS"])
def test_encodings_of_pages_are_known(page, name: str) -> None:
    page.joinpath("other.txt").write_bytes(text().encode(name, "replace"))
    assert main(["--encoding", name, "-q", "other.txt", "-o", "out.txt"]) == 0


@pytest.mark.parametrize(
    "arguments", [["--format", "jsonl", "-j", "1"], ["-o", "out/", "--compress", "gz"], ["-o", "h.jsonl", "--force"]]
)
def test_what_one_page_can_have(run, page, arguments: list[str]) -> None:
    assert run(*arguments, "page.txt").summary == "1 cleaned, 0 without an article, 0 failed"
