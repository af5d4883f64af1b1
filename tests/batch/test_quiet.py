"""Standard error holds what the run says, whatever becomes of its processes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.batch.conftest import environment


@pytest.mark.parametrize(
    ("error", "lines"), [("FileNotFoundError", 0), ("EOFError", 0), ("BrokenPipeError", 0), ("ImportError", 3)]
)
def test_a_process_that_begins_too_late_says_nothing(error: str, lines: int) -> None:
    late = f"import cleaner.batch.warm; raise {error}"
    ended = subprocess.run([sys.executable, "-c", late], capture_output=True, text=True, env=environment(), check=False)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (1, lines)


def test_more_processes_than_pages(pages, run) -> None:
    assert run("pages/0.txt", "-o", "out/", "-j", "8").err == "clean: 1 cleaned, 0 without an article, 0 failed\n"


def test_where_no_process_can_be_started_the_run_says_so(pages, tmp_path) -> None:
    gone = tmp_path / "gone"  # of a folder that is gone no process can be told that it is the current one
    gone.mkdir()
    command = f'rmdir "{gone}"; exec "{sys.executable}" -m cleaner "{pages}" -o "{tmp_path}/out"'
    ended = subprocess.run(
        ["sh", "-c", command], cwd=gone, capture_output=True, text=True, env=environment(), check=False
    )
    assert (ended.returncode, ended.stderr) == (
        2,
        f"clean: {tmp_path}/out: no process can be started: No such file or directory\n",
    )


def test_names_are_shown_as_in_a_view_of_one_page(run, tmp_path) -> None:
    (tmp_path / "a\x1b[31m\nb.txt").write_text("x" * 2000, encoding="ascii")
    line = "clean: ./a\\u001b[31m\\nb.txt: more than 1,024 bytes (--max-bytes)\n"
    assert run("--check", ".", "--max-bytes", "1k").err == line
    assert run(".", "--format", "jsonl", "-q", "--max-bytes", "1k").err == line
