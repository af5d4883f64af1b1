"""What a command writes is none of its inputs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.cli import main
from tests.batch.conftest import environment, run, start, text, tree

__all__ = ["run"]

REPLACED = "the output is one of the inputs"


@pytest.fixture
def given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page, a file of records, a report, lists and a link, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    for name in ("page.txt", "other.txt", "sub/page.txt", "sub/other.txt"):
        (tmp_path / name).write_text(text(), encoding="utf-8")
    (tmp_path / "r.jsonl").write_text(json.dumps({"text": text()}), encoding="utf-8")
    (tmp_path / "r.json").write_text("{}", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("page.txt")
    (tmp_path / "list").write_text("other.txt\npage.txt\nr.jsonl\nr.json\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        "r.jsonl -o r.jsonl",
        "page.txt -o page.txt",
        "page.txt -o link.txt",
        "link.txt -o sub/../page.txt",
        "page.txt -o FOLDER/page.txt",
        "file://FOLDER/r.jsonl -o r.jsonl",
        "--report page.txt page.txt",
        "--diff page.txt -o page.txt",
        "other.txt sub page.txt --separator === -o page.txt",
        "page.txt sub -o out/ --report r.json r.json",
        "--labels list page.txt -o list",
        "--files-from list -o list --separator ===",
        "--files-from list -o r.jsonl",
        "--files-from list -o out/ --report r.json",
        "--files-from list --report page.txt",
        "--files-from list --diff -o page.txt",
    ],
)
def test_an_output_that_is_an_input_is_said_before_anything_is_written(given, capsys, arguments: str) -> None:
    before = tree(given)
    assert main(arguments.replace("FOLDER", str(given)).split()) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert REPLACED in err
    assert tree(given) == before


@pytest.mark.parametrize("output", ["-o r.jsonl", "-o page.txt --separator ===", "--report page.txt"])
def test_a_list_that_comes_through_a_pipe_names_no_output_either(given, run, output: str) -> None:
    before = tree(given)
    ended = run("--files-from", "-", *output.split(), given="other.txt\npage.txt\nr.jsonl\n")
    assert (ended.code, ended.err.splitlines()[-1].partition(": ")[2]) == (2, f"{output.split()[1]}: {REPLACED}")
    assert before.items() <= tree(given).items()


def test_standard_input_may_be_read_from_no_output(given) -> None:
    before = tree(given)
    with Path("page.txt").open("rb") as stdin:
        done = start("-o", "page.txt", stdin=stdin, cwd=given, env=environment())
        assert REPLACED in done.communicate()[1]
    assert done.returncode == 2
    assert tree(given) == before


@pytest.mark.parametrize(
    "arguments",
    [
        "page.txt -o new.txt",
        "page.txt -o other.txt",
        "page.txt -o sub/",
        "r.jsonl -o all.jsonl",
        "--report new page.txt",
    ],
)
def test_other_files_are_written(given, arguments: str) -> None:
    assert main(arguments.split()) == 0


def test_a_hard_link_is_another_file(given) -> None:
    Path("hard.txt").hardlink_to("page.txt")
    assert main(["page.txt", "-o", "hard.txt"]) == 0
    assert Path("page.txt").read_text(encoding="utf-8") == text()


def test_the_output_in_a_folder_is_left_out_and_said(given, run) -> None:
    ended = run("sub", "--separator", "===", "-o", "sub/all.txt")
    assert ended.summary.startswith("2 cleaned")
    ended = run("sub", "--separator", "===", "-o", "sub/all.txt", "-v", "--force")
    assert "clean: sub/all.txt: left out, the output\n" in ended.err
    assert ended.summary.startswith("2 cleaned")


def test_a_list_through_a_pipe_of_the_shell_is_read_once(given) -> None:
    command = f"exec '{sys.executable}' -m cleaner --files-from <(printf 'page.txt\\nother.txt\\n') -o all.jsonl"
    done = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, text=True, check=True)
    assert done.stderr.startswith("clean: 2 cleaned")
