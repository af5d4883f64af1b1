"""`clean --engine local`: datatrove runs the batch in tasks, and what comes out is what the plain batch writes."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.batch.conftest import Run, environment, manifest, start, text, tree
from tests.engines.conftest import DAMAGED, EMPTY, KEPT, children, manifests, outputs, reports, run_and_kill

pytestmark = pytest.mark.engine("datatrove")
TWO = ("--engine", "local", "--tasks", "3", "--workers", "2")
ONE = ("--engine", "local", "--workers", "1")


def tasks(process: int) -> list[int]:
    """The processes of a run that are its tasks: they come from its fork server, and begin cleaners themselves."""
    return [task for child in children(process) for task in children(child)]


def test_a_crawl_is_cleaned_as_the_plain_batch_cleans_it(crawl, plain_crawl, run, tmp_path: Path) -> None:
    plain, ended = plain_crawl.ended, run(crawl, "-o", "out", *TWO)
    assert plain.code == ended.code == 2
    assert ended.summary == plain.summary == f"{KEPT} cleaned, {EMPTY} without an article, {DAMAGED} failed"
    assert sorted(ended.err.splitlines()) == sorted(plain.err.splitlines())
    assert outputs(tmp_path / "out") == plain_crawl.tree
    assert len(outputs(tmp_path / "out")) == KEPT + EMPTY
    assert len(manifests(tmp_path / "out")) == KEPT + EMPTY + DAMAGED


def test_a_folder_with_names_that_meet_is_cleaned_as_the_plain_batch_cleans_it(pages, run, tmp_path: Path) -> None:
    for number, name in enumerate(("meet.html", "MEET.txt", "meet.txt.txt")):
        (pages / name).write_text(text(number), encoding="utf-8")
    (pages / "empty.txt").touch()
    (pages / "deadly.txt").write_text("KILLS ITS PROCESS", encoding="utf-8")
    (pages / "none.txt").symlink_to("nowhere")
    (pages / "style.css").touch()
    with zipfile.ZipFile(pages / "pages.zip", "w") as archive:
        archive.writestr("__MACOSX/._page.html", "Mac OS X")
    plain, ended = (
        run("pages", "-o", "plain", "--report", "plain.json"),
        run("pages", "-o", "out", *TWO, "--report", "report.json"),
    )
    assert sorted(ended.err.splitlines()) == sorted(plain.err.splitlines())
    assert outputs(tmp_path / "out") == tree(tmp_path / "plain")
    entries = {entry["path"]: entry for entry in manifests(tmp_path / "out")}
    assert entries == {entry["path"]: entry for entry in manifest(tmp_path / "plain")}
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["failures"] == [
        {"path": "pages/deadly.txt", "error": "killed its process (SIGKILL)"},
        {"path": "pages/none.txt", "error": "No such file or directory (a link)"},
    ]
    assert report["left_out"] == {"hidden": 1, "named like no page": 1}
    assert report.pop("seconds") > 0.1  # the run's, not those of adding up
    assert report.pop("pages_per_second") < 1000
    for known in (report, of_plain := json.loads((tmp_path / "plain.json").read_text(encoding="utf-8"))):
        for listed in ("failures", "paths_left_out"):
            known[listed].sort(key=lambda entry: entry["path"])
    assert report == {key: value for key, value in of_plain.items() if key in report}


def test_the_parts_of_one_output_are_in_the_order_of_the_inputs(pages, run, tmp_path: Path) -> None:
    run("pages", "--format", "jsonl", "-o", "all.jsonl")
    assert run("pages", "--format", "jsonl", "-o", "parts/all.jsonl.gz", *TWO).code == 0
    parts = [tmp_path / "parts" / f"all-{rank:05d}-of-00003.jsonl.gz" for rank in range(3)]
    assert b"".join(gzip.decompress(part.read_bytes()) for part in parts) == (tmp_path / "all.jsonl").read_bytes()


def test_what_is_done_is_not_done_again_but_by_another_run(pages, run, tmp_path: Path) -> None:
    assert run("pages", "-o", "out", *TWO).code == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.txt")}
    first = reports(tmp_path / "out")[1]
    known = first["cleaned"] + first["empty"]
    assert known > 1
    (tmp_path / "out" / "clean-run" / "completions" / "00001").unlink()
    again = run("pages", "-o", "out", *TWO)
    assert again.err.startswith("clean: 2 of 3 tasks were done before; --force does them again\n")
    assert (again.code, [report["unchanged"] for report in reports(tmp_path / "out")]) == (0, [0, known, 0])
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.txt")} == before
    (pages / "new.txt").write_text(text(), encoding="utf-8")
    other = ("--engine", "local", "--tasks", "1", "--workers", "1", "--keep", "caption")
    refused = run("pages", "-o", "out", *other)
    line = "clean: out: was begun with other options, tasks, inputs; --force begins anew\n"
    assert (refused.code, refused.err) == (2, line)
    assert run("pages", "-o", "out", *other, "--force").code == 0
    assert (tmp_path / "out" / "new.txt").exists()


def test_a_finished_run_is_begun_again_for_what_has_changed_or_failed(pages, run, tmp_path: Path) -> None:
    (pages / "deadly.txt").write_text("KILLS ITS PROCESS", encoding="utf-8")
    assert run("pages", "-o", "out", *TWO).code == 2
    for page in (pages / "deadly.txt", next(pages.glob("*.html"))):
        page.write_text(text(len(page.name)), encoding="utf-8")
    again = run("pages", "-o", "out", *TWO)
    assert again.code == 0, again.err
    assert "tasks were done before" not in again.err
    assert sum(report["cleaned"] for report in reports(tmp_path / "out")) == 2
    run("pages", "-o", "plain")
    assert outputs(tmp_path / "out") == tree(tmp_path / "plain")


def test_a_task_that_is_killed_goes_on_where_it_was(stopped, run, tmp_path: Path) -> None:
    ended = run_and_kill(*TWO, cwd=tmp_path, victims=tasks)
    assert ended.code == 0, ended.err
    assert sum(report["unchanged"] for report in reports(tmp_path / "out")) > 0
    run("stopped", "-o", "plain")
    assert outputs(tmp_path / "out") == tree(tmp_path / "plain")
    assert len(manifests(tmp_path / "out")) == 9
    assert not list((tmp_path / "out").glob(".clean-tmp*"))


def test_a_run_that_is_killed_leaves_no_process_and_is_finished_by_the_next(stopped, run, tmp_path: Path) -> None:
    run_and_kill(*TWO, cwd=tmp_path, victims=lambda process: [process])  # returns when no process holds its output
    assert run("stopped", "-o", "out", *TWO).code == 0
    run("stopped", "-o", "plain")
    assert outputs(tmp_path / "out") == tree(tmp_path / "plain")


def test_the_tasks_of_a_run_that_is_killed_end_with_it(stopped, tmp_path: Path) -> None:
    begun = tmp_path / "out" / "clean-run" / "manifests" / "00000.jsonl"
    with start("stopped", "-o", "out", *TWO, cwd=tmp_path, stdin=subprocess.DEVNULL) as process:
        while process.poll() is None and not (begun.exists() and begun.stat().st_size):
            time.sleep(0.01)
        process.terminate()
        try:
            process.communicate(timeout=20)  # returns when no process holds its output; the second page waits
        finally:
            (tmp_path / "go").touch()


def test_pages_are_named_in_the_logs_of_tasks(pages, run, tmp_path: Path) -> None:
    (pages / "style.css").touch()
    (pages / "empty.txt").touch()
    ended = run("pages", "-o", "out", "--engine", "local", "--tasks", "1", "--workers", "1", "-v")
    assert ended.err.splitlines()[0] == "clean: pages/style.css: left out, named like no page"
    assert " - pages/empty.txt: empty\n" in (tmp_path / "out/clean-run/logs/task_00000.log").read_text(encoding="utf-8")


def test_a_file_is_no_folder_of_outputs(pages, run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    for options in ((), TWO):
        ended = run("pages", "-o", "out", *options)
        assert (ended.code, ended.err) == (2, "clean: out: is a file, and no folder\n")
    below = run("pages", "-o", "out/below", *TWO)
    assert (below.code, below.err) == (2, "clean: out/below: Not a directory\n")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_a_task_that_cannot_write_says_where_the_reason_is(pages, run, tmp_path: Path) -> None:
    (tmp_path / "out" / "clean-run" / "manifests").mkdir(parents=True)
    (tmp_path / "out" / "clean-run" / "manifests" / "00001.jsonl").mkdir()
    ended = run("pages", "-o", "out", *TWO)
    line = "clean: task 1 did not end: out/clean-run/logs/task_00001.log says why; the same command goes on"
    reason = "clean: task 1: out/clean-run/manifests/00001.jsonl: is a folder"
    assert (ended.code, ended.err.splitlines()[:2]) == (2, [reason, line])
    assert "IsADirectoryError" in (tmp_path / "out/clean-run/logs/task_00001.log").read_text(encoding="utf-8")
    (tmp_path / "out" / "clean-run" / "manifests" / "00001.jsonl").rmdir()
    assert run("pages", "-o", "out", *TWO).code == 0


def test_files_elsewhere_are_read_and_written(crawl, plain_crawl, run, tmp_path: Path) -> None:
    ended = run(f"file://{crawl}", "-o", f"file://{tmp_path}/out", *TWO)
    assert ended.summary == plain_crawl.ended.summary
    assert outputs(tmp_path / "out") == plain_crawl.tree
    missing = run(f"file://{tmp_path}/none.txt", "-o", "none", "--engine", "local", "--tasks", "1", "--workers", "1")
    assert missing.code == 2
    assert missing.err.startswith(f"clean: file://{tmp_path}/none.txt: ")


def test_an_output_that_cannot_be_reached_is_told(pages, run) -> None:
    ended = run("pages", "-o", "nowhere://out", *ONE)
    reason = "cannot be reached: ValueError: Protocol not known: nowhere"
    assert (ended.code, ended.err) == (2, f"clean: nowhere://out: {reason}\n")


@pytest.mark.parametrize("plan", ['{"version": "0', "[]"])
def test_a_run_that_was_killed_while_it_was_planned_is_begun_again(plan: str, pages, run, tmp_path: Path) -> None:
    (tmp_path / "out" / "clean-run").mkdir(parents=True)
    (tmp_path / "out" / "clean-run" / "plan.json").write_text(plan, encoding="ascii")
    ended = run("pages", "-o", "out", *ONE)
    assert (ended.code, len(outputs(tmp_path / "out"))) == (0, len(list(pages.iterdir())))


@pytest.mark.parametrize("report", ["", "{}"])
def test_a_report_that_is_none_is_told(report: str, pages, run, tmp_path: Path) -> None:
    run("pages", "-o", "out", *ONE, "--tasks", "2")
    (tmp_path / "out" / "clean-run" / "reports" / "00001.json").write_text(report, encoding="ascii")
    (tmp_path / "out" / "clean-run" / "completions" / "00000").unlink()
    ended = run("pages", "-o", "out", *ONE, "--tasks", "2")
    assert ended.code == 2
    assert ended.err == "clean: out/clean-run/reports/00001.json: is no report; --force begins anew\n"
    assert run("pages", "-o", "out", *ONE, "--tasks", "2", "--force").code == 0


MEMORY = """\
import pathlib, fsspec
from cleaner.cli import main

if __name__ == "__main__":
    system = fsspec.filesystem("memory")
    for page in pathlib.Path("pages").iterdir():
        system.pipe(f"/in/{page.name}", page.read_bytes())
    system.pipe("/in/.hidden", b"?")
    code = main(["memory://in", "-o", "memory://out", "--engine", "local", "--tasks", "2", "--workers", "1"])
    for path in system.find("/out"):
        file = pathlib.Path("." + path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(system.cat(path))
    raise SystemExit(code)
"""


def test_memory_is_a_place_as_good_as_any(pages, plain_pages, tmp_path: Path) -> None:
    (tmp_path / "memory.py").write_text(MEMORY, encoding="utf-8")
    command = [sys.executable, "memory.py"]
    ended = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert ended.stderr.endswith("failed; left out: 1 hidden\n")
    assert outputs(tmp_path / "out") == plain_pages


def test_without_the_extra_it_is_named(pages, tmp_path: Path) -> None:
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / "datatrove.py").write_text("raise ModuleNotFoundError(name='datatrove')", encoding="ascii")
    path = os.pathsep.join((str(tmp_path / "hidden"), environment()["PYTHONPATH"]))
    ended = Run(start("pages", "-o", "out", *TWO, cwd=tmp_path, env=environment(PYTHONPATH=path)), None)
    assert ended.code == 2
    assert ended.err == "clean: --engine needs the extra datatrove: pip install 'article-cleaner[datatrove]'\n"
    assert not (tmp_path / "out").exists()
