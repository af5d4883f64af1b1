"""Ray, started on this machine with two workers: through datatrove's executor, and through Ray Data."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batch.conftest import ROOT, environment, tree
from tests.engines.conftest import EMPTY, KEPT, outputs, records, reports, run_and_kill, titled

pytestmark = pytest.mark.engine("ray")
TWO = ("--engine", "ray", "--tasks", "3", "--workers", "2")


def test_a_crawl_is_cleaned_as_the_plain_batch_cleans_it(crawl, plain_crawl, run, tmp_path: Path) -> None:
    ended = run(crawl, "-o", "out", *TWO)
    assert sorted(ended.err.splitlines()) == sorted(plain_crawl.ended.err.splitlines())
    assert outputs(tmp_path / "out") == plain_crawl.tree
    assert len(outputs(tmp_path / "out")) == KEPT + EMPTY


def test_a_worker_that_is_killed_is_survived(stopped, run, tmp_path: Path) -> None:
    ended = run_and_kill(*TWO, cwd=tmp_path, victims=lambda process: titled(process, "ray::RankWorker"))
    assert ended.code == 0, ended.err
    assert sum(report["unchanged"] for report in reports(tmp_path / "out")) > 0
    run("stopped", "-o", "plain")
    assert outputs(tmp_path / "out") == tree(tmp_path / "plain")


def test_ray_data_gives_a_record_a_page_also_where_a_worker_is_killed(stopped, run, tmp_path: Path) -> None:
    program = [sys.executable, ROOT / "examples" / "ray_data.py", stopped, tmp_path / "out"]
    waiting, log = tmp_path / "waiting", tmp_path / "log"
    with log.open("w") as words, subprocess.Popen(program, env=environment(), stderr=words) as process:
        while process.poll() is None and not (waiting.exists() and waiting.stat().st_size):
            time.sleep(0.01)
        os.kill(int(waiting.read_text(encoding="ascii")), signal.SIGKILL)
        (tmp_path / "go").touch()
        process.communicate(timeout=300)
    assert process.returncode == 0, log.read_text(encoding="utf-8")
    run(str(stopped), "--format", "jsonl", "-o", "plain.jsonl")
    plain, found = records(tmp_path / "plain.jsonl"), records(tmp_path / "out")
    assert {path: record | {"removed": dict(record["removed"])} for path, record in found.items()} == {
        path: record | {"error": None} for path, record in plain.items()
    }
