"""Standard streams that whoever starts the command has closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.conftest import environment, text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a page in a folder."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_text(text(), encoding="utf-8")
    return tmp_path


def closed(folder: Path, stream: str, *arguments: str) -> tuple[int, str, str]:
    """How the command ends, and what it writes and says, with a stream closed."""
    command = ["sh", "-c", f'exec "$@" {stream}', "sh", sys.executable, "-m", "cleaner", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment(), check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "arguments", [["-v", "in/page.txt"], ["in", "-o", "out"], ["none.txt"], ["--nonsense"], ["in", "--format", "jsonl"]]
)
def test_nothing_is_said_where_standard_error_is_closed(folder, arguments: list[str]) -> None:
    code, out, _ = closed(folder, "2>&1", *arguments)
    said = [line for line in out.splitlines() if line.startswith(("clean: ", "Usage: "))]
    assert said
    quiet, written, err = closed(folder, "2>&-", *arguments)
    assert (quiet, err) == (code, "")
    assert set(out.splitlines()) - set(written.splitlines()) >= set(said)
    assert "clean: " not in written


@pytest.mark.parametrize(
    "arguments",
    [["in/page.txt"], ["--diff", "in"], ["in", "--format", "jsonl"], ["in", "--separator", "==="]],
)
def test_a_standard_output_that_is_closed_is_2(folder, arguments: list[str]) -> None:
    assert closed(folder, ">&-", *arguments) == (2, "", "clean: standard output: Bad file descriptor\n")


def test_a_file_is_written_whatever_becomes_of_standard_output(folder) -> None:
    assert closed(folder, ">&-", "in/page.txt", "-o", "out.txt") == (0, "", "")
    assert (folder / "out.txt").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--files-from", "-", "-o", "out"],
        ["--files0-from", "-", "--format", "jsonl"],
        ["--check", "--files-from", "-"],
    ],
)
def test_a_standard_input_that_is_closed_is_2(folder, arguments: list[str]) -> None:
    assert closed(folder, "<&-", *arguments) == (2, "", "clean: -: Bad file descriptor\n")


def test_a_list_that_is_not_there_is_named(folder) -> None:
    assert closed(folder, "", "--check", "--files-from", "none") == (2, "", "clean: none: No such file or directory\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["in/page.txt"], ["--explain", "in/page.txt"]])
def test_a_full_disk_is_2(folder, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "cleaner", *arguments]
        ended = subprocess.run(command, cwd=folder, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
    assert (ended.returncode, ended.stderr) == (2, b"clean: standard output: No space left on device\n")
