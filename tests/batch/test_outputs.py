"""What is written, in which form and order, and what of it is written anew."""

from __future__ import annotations

import gzip
import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from cleaner.sources.compressed import decompressed
from tests.batch.conftest import manifest, start, text, tree


def paths(lines: bytes | str) -> list[str]:
    return [json.loads(line)["path"] for line in lines.splitlines()]


def test_a_folder_mirrors_its_input(pages, run, tmp_path: Path) -> None:
    ended = run("pages", "-o", "new/out")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "clean: 6 cleaned, 0 without an article, 0 failed\n"
    assert set(tree(tmp_path / "new/out")) == {"0.txt", "2.txt", "4.txt", "sub/1.txt", "sub/3.txt", "sub/5.txt"}
    entry = next(entry for entry in manifest(tmp_path / "new/out") if entry["path"] == "pages/sub/1.txt")
    page = (pages / "sub/1.txt").read_bytes()
    assert (entry["status"], entry["output"], entry["size"]) == ("done", "sub/1.txt", len(page))
    hashed = subprocess.run(["sha256sum", pages / "sub/1.txt"], capture_output=True, text=True, check=True).stdout
    assert entry["sha256"] == hashed.split()[0]


def test_each_page_is_what_it_is_alone(pages, run, tmp_path: Path) -> None:
    for form, ending in {"text": "txt", "markdown": "md", "json": "json", "jsonl": "jsonl"}.items():
        run("pages", "-o", form, "--format", form, "--only", "headline,date", "--keep", "legal")
        alone = run("pages/0.txt", "--format", form, "--only", "headline,date", "--keep", "legal")
        assert (tmp_path / form / f"0.{ending}").read_text(encoding="utf-8") == alone.out != ""


@pytest.mark.parametrize("how", ["gz", "zst"])
def test_compressed_outputs(pages, run, tmp_path: Path, how: str) -> None:
    run("pages", "-o", "plain")
    run("pages", "-o", "packed", "--compress", how)
    packed = tree(tmp_path / "packed")
    assert {name.removesuffix(f".{how}"): decompressed(data, name) for name, data in packed.items()} == tree(
        tmp_path / "plain"
    )


def test_several_inputs_are_told_apart(pages, run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(text(9), encoding="utf-8")
    assert run("pages/sub", "page.txt", "pages", "--glob", "[0-1].txt", "-o", "out").code == 0
    assert set(tree(tmp_path / "out")) == {"pages/sub/1.txt", "page.txt", "pages/0.txt"}
    assert run("pages", "--glob", "sub/*", "-o", "of-sub").summary.startswith("3 cleaned")


def test_only_what_is_new_changed_or_other_is_cleaned(pages, run, tmp_path: Path) -> None:
    run("pages", "-o", "out")
    assert run("pages", "-o", "out").summary == "0 cleaned, 0 without an article, 0 failed, 6 unchanged"
    os.utime(pages / "2.txt", (1, 1))  # only looks changed
    (pages / "0.txt").write_text(text(10), encoding="utf-8")
    (pages / "7.txt").write_text(text(7), encoding="utf-8")
    (tmp_path / "out/4.txt").unlink()
    assert run("pages", "-o", "out").summary == "3 cleaned, 0 without an article, 0 failed, 4 unchanged"
    assert "number 10" in (tmp_path / "out/0.txt").read_text(encoding="utf-8")
    assert len(manifest(tmp_path / "out")) == 7
    assert run("pages", "-o", "out", "--drop", "date").summary == "7 cleaned, 0 without an article, 0 failed"
    assert run("pages", "-o", "out", "--drop", "date", "--force").summary.startswith("7 cleaned")


def test_an_output_that_another_input_had_since_is_written_anew(run, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    page, other = tmp_path / "pages/a.txt", tmp_path / "pages/a.md"
    page.write_text(text(7), encoding="utf-8")
    run("pages", "-o", "out")
    page.rename(tmp_path / "away.txt")
    other.write_text(text(8), encoding="utf-8")  # an article of as many bytes
    run("pages", "-o", "out")
    assert [entry["path"] for entry in manifest(tmp_path / "out")] == ["pages/a.md"]
    other.unlink()
    (tmp_path / "away.txt").rename(page)
    assert run("pages", "-o", "out").summary.startswith("1 cleaned")
    assert "number 7" in (tmp_path / "out/a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.parquet"])
def test_one_file_goes_on_from_the_last(pages, run, tmp_path: Path, name: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    arguments = ("pages", "--format", "jsonl", "-j", "2", "-o")
    assert run(*arguments, name).summary.startswith("6 cleaned")
    before = (tmp_path / name).stat().st_mtime_ns
    assert run(*arguments, name).summary == "0 cleaned, 0 without an article, 0 failed, 6 unchanged"
    assert (tmp_path / name).stat().st_mtime_ns == before
    (pages / "2.txt").write_text(text(10), encoding="utf-8")
    (pages / "sub/2.txt").write_text(text(11), encoding="utf-8")
    (pages / "0.txt").unlink()
    assert run(*arguments, name).summary == "2 cleaned, 0 without an article, 0 failed, 4 unchanged"
    assert run(*arguments, f"anew-{name}").summary.startswith("6 cleaned")
    assert records(tmp_path / name) == records(tmp_path / f"anew-{name}")
    (pages / "sub/5.txt").unlink()
    assert run(*arguments, name).summary.endswith("5 unchanged")
    assert [entry["path"] for entry in manifest(tmp_path / name)] == [
        f"pages/{page}" for page in ("2.txt", "4.txt", "sub/1.txt", "sub/2.txt", "sub/3.txt")
    ]
    assert run(*arguments, name, "--force").summary.startswith("5 cleaned")
    assert not list(tmp_path.glob(".*"))


def records(path: Path) -> list[dict[str, object]]:
    if path.suffix == ".parquet":
        from pyarrow.parquet import read_table

        return read_table(path).to_pylist()  # type: ignore[no-any-return]
    return [json.loads(line) for line in decompressed(path.read_bytes(), path.name).splitlines()]


def test_parquet_has_a_column_a_key(run, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    dump = [
        {"id": 1, "mixed": 1, "large": 1 << 63, "tags": ["a"], "text": text(1)},
        {"id": 2, "mixed": "one", "large": 2, "text": text(2)},
        {"id": 3, "none": None},
    ]
    (tmp_path / "dump.jsonl").write_text("\n".join(map(json.dumps, dump)), encoding="utf-8")
    assert run("dump.jsonl", "-o", "out.parquet").code == 2
    table = parquet.read_table(tmp_path / "out.parquet")
    rows = table.to_pylist()
    types = [str(table.schema.field(name).type) for name in ("id", "mixed", "large", "tags")]
    assert types == ["int64", "string", "string", "string"]
    assert [row["large"] for row in rows] == ["9223372036854775808", "2", None]
    assert [row["mixed"] for row in rows] == ["1", '"one"', None]
    assert rows[0]["authors"] == ["Ana Ruiz"]
    assert dict(rows[0]["removed"])["navigation"] > 0
    assert [row["error"] for row in rows] == [None, None, "no page: neither html, text nor content is a string"]


def test_a_stream_is_in_the_order_of_the_inputs(pages, run) -> None:
    (pages / "1-long.txt").write_text(text(1) * 60, encoding="utf-8")
    ended = run("pages", "--format", "jsonl", "-j", "2")
    assert ended.code == 0
    names = ("0", "1-long", "2", "4", "sub/1", "sub/3", "sub/5")
    assert paths(ended.out) == [f"pages/{name}.txt" for name in names]
    assert run("pages/sub", "pages/0.txt", "--format", "jsonl").out.count("\n") == 4


def test_a_separator_is_between_articles(pages, run, tmp_path: Path) -> None:
    (pages / "1.txt").touch()
    first, second = run("pages/0.txt").out, run("pages/2.txt").out
    assert run("pages/0.txt", "pages/1.txt", "pages/2.txt", "--separator", "* * *").out == f"{first}\n* * *\n\n{second}"
    many = run("pages", "--separator", "* * *")
    assert many.out.startswith(f"{first}\n* * *\n\n{second}\n* * *\n\n")
    run("pages", "--separator", "* * *", "-o", "all.txt")
    assert (tmp_path / "all.txt").read_text(encoding="utf-8") == many.out
    ended = run("pages", "--separator", "* * *", "-o", "out/")
    assert ended.code == 2
    assert ended.err.startswith("clean: --separator is for one stream, and -o names a folder")
    assert not (tmp_path / "out").exists()


def test_many_pages_in_one_stream_need_a_form_for_it(pages, run) -> None:
    ended = run("pages")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("clean: pages: -o FOLDER says where the articles go")


def test_a_page_of_the_web_is_none_to_fetch(run) -> None:
    url = "https://orlo.example/ferry"
    ended = run(url)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == f"clean: {url}: a page of the web comes through a pipe: curl -sL {url} | clean --url {url}\n"


@pytest.mark.parametrize("output", ["pages", "pages/", "."])
def test_no_output_replaces_an_input(pages, run, output: str) -> None:
    before = tree(pages)
    ended = run("pages", "-o", output)
    assert (ended.code, ended.err) == (2, f"clean: {output}: the input pages lies in it\n")
    assert tree(pages) == before


def test_an_output_in_its_input_is_no_input(pages, run, tmp_path: Path) -> None:
    for summary in (
        "6 cleaned, 0 without an article, 0 failed",
        "0 cleaned, 0 without an article, 0 failed, 6 unchanged",
    ):
        ended = run("pages", "--format", "jsonl", "-o", "pages/all.jsonl", "--report", "pages/report.json")
        assert ended.summary.partition(";")[0] == summary
        assert ended.code == 0


def test_the_report_is_for_programs(pages, run, tmp_path: Path) -> None:
    (pages / "empty.txt").touch()
    (pages / "away.txt").symlink_to("nowhere")
    (pages / ".hidden").touch()
    assert run("pages", "-o", "out", "--report", "report.json", "-q").err == (
        "clean: pages/away.txt: No such file or directory (a link)\n"
    )
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [report[key] for key in ("cleaned", "empty", "failed", "unchanged")] == [6, 1, 1, 0]
    assert report["failures"] == [{"path": "pages/away.txt", "error": "No such file or directory (a link)"}]
    assert report["paths_left_out"] == [{"path": "pages/.hidden", "reason": "hidden"}]
    assert report["pages_per_second"] > 0
    assert "error" not in report


def test_a_report_in_the_output_folder_is_there_after_the_first_run(pages, run, tmp_path: Path) -> None:
    assert run("pages", "-o", "out/", "--report", "out/run/report.json").code == 0
    assert json.loads((tmp_path / "out/run/report.json").read_text(encoding="utf-8"))["cleaned"] == 6


def test_the_report_says_why_a_run_has_ended_early(pages, run, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text('{"failed": 0}', encoding="utf-8")  # the last run's
    (tmp_path / "out/clean-manifest.jsonl").mkdir(parents=True)
    ended = run("pages", "-o", "out", "--report", "report.json")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (ended.code, ended.err) == (2, f"clean: {report['error']}\n")
    assert report["error"] == "out/clean-manifest.jsonl: is a folder"
    assert report["cleaned"] == 0


def test_a_closed_pipe_is_0_and_silent(pages, tmp_path: Path) -> None:
    for number in range(20, 90):
        (pages / f"{number}.txt").write_text(text(number), encoding="utf-8")
    with start("pages", "--format", "jsonl", cwd=tmp_path) as process:
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
        assert process.wait(timeout=60) == 0
    assert err == ""


def test_a_terminal_sees_how_far_the_run_is(pages, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with start("pages", "-o", "out", cwd=tmp_path, stderr=theirs, stdout=subprocess.DEVNULL) as process:
        os.close(theirs)
        seen = b""
        try:
            while data := os.read(ours, 4096):
                seen += data
        except OSError:  # how the end of a terminal is told
            pass
    os.close(ours)
    assert process.returncode == 0
    assert b"6/6" in seen
    assert b"pages/s" in seen
    assert b"clean: 6 cleaned, 0 without an article, 0 failed" in seen


def test_compressed_lines_are_alike_from_run_to_run(pages, run, tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        run("pages", "--format", "jsonl", "-o", name)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()
    assert len(gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()).splitlines()) == 6


KNOWN = '"path": "pages/0.txt", "status": "done", "version": "0", "options": "0", "written": 1'
BROKEN = [
    "{}",
    "[1]",
    "null",
    "no JSON",
    "[" * 100_000,
    '{"path": 5, "status": "done"}',
    f'{{{KNOWN}, "sha256": "zz"}}',
    f'{{{KNOWN}, "written": {{}}}}',
    f'{{{KNOWN}, "mtime": 1e400}}',
    f'{{{KNOWN}, "size": {1 << 64}}}',
    '{"path": "pages/',
]


@pytest.mark.parametrize("output", ["out", "all.jsonl"])
def test_a_manifest_that_somebody_else_wrote_ends_no_run(pages, run, tmp_path: Path, output: str) -> None:
    assert run("pages", "-o", output).code == 0
    name = tmp_path / (f"{output}/clean-manifest.jsonl" if output == "out" else f"{output}.manifest.jsonl")
    expected = tree(tmp_path / "out") if output == "out" else (tmp_path / output).read_bytes()
    for kept in ([], name.read_text(encoding="ascii").splitlines()):
        name.write_text("\n".join([*BROKEN[:4], *kept, *BROKEN]), encoding="ascii")
        ended = run("pages", "-o", output)
        assert ended.code == 0
        assert ended.err.startswith(f"clean: {0 if kept else 6} cleaned, 0 without an article, 0 failed")
    assert (tree(tmp_path / "out") if output == "out" else (tmp_path / output).read_bytes()) == expected


@pytest.mark.parametrize("output", [["--format", "jsonl"], ["-o", "out"]])
def test_a_report_that_cannot_be_written_is_said_before_the_start(pages, run, tmp_path: Path, output) -> None:
    ended = run("pages", *output, "--report", "away/run.json")
    assert (ended.code, ended.out, ended.err) == (2, "", "clean: away/run.json: No such file or directory\n")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("page.txt/", "clean: page.txt/: is a file, and no folder"),
        ("page", "clean: page: is a file, and no folder"),
        ("away/all.jsonl", "clean: away/all.jsonl: No such file or directory"),
    ],
)
def test_an_output_that_cannot_be_is_named_as_it_was(pages, run, tmp_path: Path, output: str, message: str) -> None:
    for name in ("page", "page.txt"):
        (tmp_path / name).write_text(text(), encoding="utf-8")
    ended = run("pages", "-o", output)
    assert (ended.code, ended.err) == (2, f"{message}\n")
