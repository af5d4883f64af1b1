"""What the name of an output says about its form."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from cleaner.cli import main
from cleaner.command.conflicts import conflict
from cleaner.options import Options, is_batch, is_page, is_view, record_form, settled
from cleaner.sources.compressed import decompressed
from tests.batch.conftest import environment, run, text

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
        (Options(output="all.jsonl", format=""), "jsonl"),
        (Options(output="all.jsonl", format="text"), "text"),
        (Options(output="all.txt", format=""), "text"),
        (Options(output="page.json", format=""), "json"),
        (Options(output="page.md", format=""), "markdown"),
        (Options(output="page.MARKDOWN.gz", format=""), "markdown"),
        (Options(output="page.md", format="text"), "text"),
        (Options(output="page.md/", format=""), "text"),
        (Options(output="all.json", format="", separator="---"), "text"),
        (Options(output="page.json", format="", diff=True), "text"),
        (Options(output="all.jsonl", format="json"), "json"),
        (Options(output="all.jsonl", format="", diff=True), "text"),
    ],
)
def test_the_name_says_the_format_where_nothing_else_does(options: Options, form: str) -> None:
    assert settled(options).format == form


@pytest.mark.parametrize(
    ("report", "page"),
    [("r.html", True), ("r", True), ("r.json", False), ("R.JSON", False), ("json", True), ("", False), (None, False)],
)
def test_a_report_is_a_page_or_for_programs_by_its_name(report: str | None, page: bool) -> None:
    assert is_page(report) == is_view(Options(report=report)) == page
    assert (conflict(Options(report=report, diff=True)) is not None) == bool(report)


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
    Path("other.txt").write_bytes(Path("page.txt").read_bytes())
    assert main(["page.txt", "other.txt", "-o", "all.jsonl.bz2"]) == 0
    lines = bz2.decompress(Path("all.jsonl.bz2").read_bytes()).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["page.txt", "other.txt"]
    assert main(["page.txt", "page.txt", "-o", "all.txt"]) == 2
    assert main(["page.txt", "-o", "folder.jsonl"]) == 0
    assert Path("folder.jsonl", "page.txt").exists()


MANY = "are for many pages"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "h.txt", "--compress", "gz"], MANY),
        (["--field", "html"], MANY),
        (["--glob", "*.txt"], MANY),
        (["--report", "r.json"], MANY),
        (["-o", "h.jsonl", "--compress", "gz"], "one file is compressed as its ending says"),
        (["-o", "h.parquet.gz"], "Parquet is compressed in itself"),
        (["-o", "h.jsonl", "--format", "json"], "choose --format jsonl"),
        (["-o", "h.jsonl", "--format", "text"], "choose --format jsonl"),
        (["-o", "h.jsonl", "--separator", "==="], "--separator stands between"),
        (["--encoding", "idna"], "unknown encoding: idna"),
        (["--encoding", "rot13"], "unknown encoding: rot13"),
    ],
)
def test_what_one_page_cannot_have(page, capsys, arguments: list[str], message: str) -> None:
    assert main([*arguments, "page.txt"]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert {path.name for path in page.iterdir()} == {"page.txt", "folder.jsonl"}


@pytest.mark.parametrize("option", ["--jobs", "--tasks", "--workers", "--timeout", "--max-bytes", "--max-ratio"])
@pytest.mark.parametrize("value", ["9" * 5000, "-1", "nan", "", "1e300"])
def test_what_is_no_number_is_said(page, capsys, option: str, value: str) -> None:
    assert main([option, value, "page.txt"]) == 2
    assert capsys.readouterr().err.startswith(f"clean: {option}: '{value}' is no number ")


@pytest.mark.parametrize(
    "options", [["-j", "999999999"], ["--timeout", "1000000"], ["--timeout", "1e3"], ["--max-bytes", "9" * 15 + "G"]]
)
def test_large_numbers_are_taken(page, options: list[str]) -> None:
    assert main([*options, "page.txt"]) == 0
    assert main([*options, "--textconv", "none.txt"]) == 0
    with zipfile.ZipFile("pages.zip", "w") as archive:
        archive.write("page.txt")
    assert main([*options, "pages.zip", "--format", "jsonl", "-o", "all.jsonl"]) == 0


@pytest.mark.parametrize("name", ["latin1", "cp850", "utf-16", "Shift_JIS"])
def test_encodings_of_pages_are_known(page, name: str) -> None:
    page.joinpath("other.txt").write_bytes(text().encode(name, "replace"))
    assert main(["--encoding", name, "-q", "other.txt", "-o", "out.txt"]) == 0


def test_a_folder_of_one_page_is_compressed(run, page) -> None:
    ended = run("-o", "out/", "--compress", "gz", "page.txt")
    assert ended.summary == "1 cleaned, 0 without an article, 0 failed"


@pytest.mark.parametrize("options", [[], ["--format", "jsonl"], ["--diff"], ["--textconv"]])
@pytest.mark.parametrize("for_many", [["-j", "2", "--force", "--timeout", "0"], ["--timeout", "60"]])
def test_what_is_for_many_pages_changes_nothing_of_one(run, page, options: list[str], for_many: list[str]) -> None:
    alone = run(*options, "page.txt")
    assert alone.out
    ended = run(*for_many, *options, "page.txt")
    assert (ended.code, ended.out, ended.err) == (alone.code, alone.out, alone.err)


def test_standard_input_is_one_page_for_many_processes(run, page) -> None:
    assert run("-j", "2", "--timeout", "60", given=text()).out == run("page.txt").out
    assert run("-j", "2", "page.txt", "-o", "out.txt").code == 0
    assert (page / "out.txt").read_text(encoding="utf-8") == run("page.txt").out


@pytest.mark.parametrize("options", [[], ["--check"], ["--explain"], ["--report", "r.html"], ["-o", "out.txt"]])
def test_one_page_may_take_only_so_long(run, page, options: list[str]) -> None:
    page.joinpath("slow.txt").write_text("TAKES FOR EVER", encoding="ascii")
    ended = run("--timeout", "0.5", *options, "slow.txt")
    assert (ended.code, ended.out, ended.err) == (2, "", "clean: slow.txt: took longer than 0.5 s\n")
    page.joinpath("deadly.txt").write_text("KILLS ITS PROCESS", encoding="ascii")
    ended = run("--timeout", "60", *options, "deadly.txt")
    assert (ended.code, ended.out, ended.err) == (2, "", "clean: deadly.txt: killed its process (SIGKILL)\n")
    assert {path.name for path in page.iterdir()} == {"page.txt", "folder.jsonl", "slow.txt", "deadly.txt"}


def test_of_many_pages_that_are_looked_at_the_others_go_on(run, page) -> None:
    page.joinpath("slow.txt").write_text("TAKES FOR EVER", encoding="ascii")
    ended = run("--timeout", "0.5", "--check", "slow.txt", "page.txt")
    assert [line.split(": ")[1] for line in ended.err.splitlines()] == ["slow.txt", "page.txt"]


def test_what_a_page_raises_in_its_own_process_is_what_it_raises_here(run, page) -> None:
    page.joinpath("page.labels").write_text("body         | Other words\n", encoding="ascii")
    ended = run("--labels", "page.labels", "page.txt")
    limited = run("--labels", "page.labels", "--timeout", "60", "page.txt")
    assert ended.err.startswith("clean: page.labels:1: ")
    assert (limited.code, limited.err) == (ended.code, ended.err)


def test_several_pages_in_one_stream_are_a_run(run, page) -> None:
    """Each has a line, those that fail, too; nothing is lost."""
    (page / "other.txt").write_bytes((page / "page.txt").read_bytes())
    ended = run("page.txt", "away.txt", "other.txt", "-o", "all.jsonl")
    assert (ended.code, ended.summary) == (2, "2 cleaned, 0 without an article, 1 failed")
    lines = [json.loads(line) for line in (page / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["path"] for line in lines] == ["page.txt", "away.txt", "other.txt"]
    assert lines[1]["error"] == "No such file or directory"
    assert run("page.txt", "away.txt", "page.txt", "--format", "jsonl").out.count("\n") == 3


@pytest.mark.parametrize("name", ["all.txt", "all.md.gz", "ALL.HTML", "all.json", "all.csv"])
def test_no_folder_is_called_as_a_page_by_mistake(run, page, name: str) -> None:
    (page / "in").mkdir()
    (page / "in" / "page.txt").write_text(text(), encoding="utf-8")
    ended = run("in", "-o", name)
    assert (ended.code, ended.err.startswith("clean: several inputs need -o FOLDER/, ")) == (2, True)
    assert not (page / name).exists()
    assert run("in", "-o", f"{name}/").code == 0
    assert run("in", "-o", name).code == 0  # it is a folder now
    assert run("in", "-o", "articles.v2").code == 0


@pytest.mark.parametrize("name", ["all.json", "all.txt", "all.zst", "ALL.jsonl.LZ4", "all.html.gz"])
def test_no_folder_of_lines_is_called_as_a_file_by_mistake(run, page, name: str) -> None:
    (page / "in").mkdir()
    (page / "in" / "page.txt").write_text(text(), encoding="utf-8")
    for inputs in (("in",), ("page.txt", "page.txt")):
        ended = run(*inputs, "--format", "jsonl", "-o", name)
        assert (ended.code, ended.err.startswith("clean: lines of several inputs need -o FILE.jsonl, ")) == (2, True)
        assert not (page / name).exists()
        assert run(*inputs, "-o", name).err.startswith("clean: several inputs need -o FOLDER/, -o FILE.jsonl or --sep")
    assert run("page.txt", "--format", "jsonl", "-o", name).code == 0
    (page / name).unlink()
    assert run("in", "--format", "jsonl", "-o", f"{name}/").code == 0
    assert (page / name / "page.jsonl").exists()
    assert run("in", "--format", "jsonl", "-o", name).code == 0  # it is a folder now


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1"])
def test_standard_output_may_be_named(run, page, name: str) -> None:
    assert run("page.txt", "-o", name).out == run("page.txt").out
    assert run("page.txt", "page.txt", "--format", "jsonl", "-o", name).out.count("\n") == 2
    assert not (page / "-").exists()


def test_a_pipe_that_the_shell_names_may_be_the_output(page) -> None:
    command = f"{sys.executable} -m cleaner page.txt page.txt --format jsonl -o >(wc -l >count; echo >done)"
    subprocess.run(["bash", "-c", command], cwd=page, env=environment(), check=True, stderr=subprocess.DEVNULL)
    while not (page / "done").exists():
        time.sleep(0.01)
    assert (page / "count").read_text(encoding="ascii").strip() == "2"


@pytest.mark.parametrize("options", [["--format", "jsonl", "-j", "2"], ["-o", "out/"], ["--check", "-v"]])
def test_pipes_that_the_shell_names_are_read_where_they_are_open(page, options: list[str]) -> None:
    named = f"{sys.executable} -m cleaner <(cat page.txt) page.txt <(cat page.txt) {' '.join(options)}"
    ended = subprocess.run(
        ["bash", "-c", named], cwd=page, env=environment(), check=False, capture_output=True, text=True
    )
    assert ended.returncode == int("--check" in options)
    if "out/" in options:
        assert ended.stderr == "clean: 3 cleaned, 0 without an article, 0 failed\n"
    else:
        assert (ended.stdout + ended.stderr).count("/dev/fd/") == 2
    assert "No such file" not in ended.stderr
