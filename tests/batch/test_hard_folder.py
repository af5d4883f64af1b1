"""A folder of 2,000 pages with all that can be wrong: every input is accounted for, every good page written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.batch.conftest import POWERLESS, manifest, start, text, tree

COUNT = 2000
PAGES = 1984  # of which these are like any other


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, cleaned into `out` inside it."""
    folder = tmp_path_factory.mktemp("hard") / "pages"
    for number in range(PAGES):
        path = folder / f"{number % 7}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The ferry sails\n\nBoat {number % 5} left in the morning.\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    (folder / "dangling.txt").symlink_to("nowhere")
    (folder / "itself.txt").symlink_to("itself.txt")
    (folder / "0" / "back").symlink_to("..")
    (folder / ".hidden.txt").write_text(text(), encoding="utf-8")
    (folder / "secret.txt").write_text(text(), encoding="utf-8")
    (folder / "secret.txt").chmod(0)
    (folder / "huge.txt").write_text("A line of a page that somebody forgot to end.\n" * 1_300_000, encoding="utf-8")
    (folder / "endless.txt").write_text("TAKES FOR EVER", encoding="utf-8")
    (folder / "deadly.txt").write_text("KILLS ITS PROCESS", encoding="utf-8")
    for name in odd_names():
        (folder / os.fsdecode(name)).write_text(text(), encoding="utf-8")
    return folder


def odd_names() -> tuple[bytes, ...]:
    return (
        b"two words .txt",
        b"two\nlines.txt",
        b"not utf-8 \xff\xfe.txt",
        b"o" * 250 + b".txt",
        "ö".encode() * 124 + b".html",
        b"beside.txt",
        b"beside.html",
        b"Beside.htm",
        b"-o",
    )


@pytest.fixture(scope="module")
def ended(folder: Path) -> tuple[int, str]:
    with start("-j", "2", "--timeout", "5", "pages", "-o", "pages/out", cwd=folder.parent) as process:
        _, err = process.communicate(timeout=300)
    return process.returncode, err


def test_every_input_is_in_the_manifest_once(folder: Path, ended: tuple[int, str]) -> None:
    inputs = [entry["path"] for entry in manifest(folder / "out")]
    assert len(inputs) == len(set(inputs)) == PAGES + 7 + len(odd_names()) == COUNT
    assert {f"pages/{os.fsdecode(name)}" for name in odd_names()} <= set(inputs)


def test_what_is_no_input_is_said(ended: tuple[int, str]) -> None:
    assert "left out: 1 a link to a folder that it is in, 1 hidden, 1 the output folder" in ended[1]


def test_the_exit_code_is_2_and_each_failure_a_line(ended: tuple[int, str]) -> None:
    code, err = ended
    assert code == 2
    failed = dict(line.split(": ", 2)[1:] for line in err.splitlines()[:-1])
    slow, long = "took longer than 5 s", "more than 1,000,000 elements or lines (--max-nodes)"
    assert failed.pop("pages/huge.txt") in {slow, long}  # the machine may be too slow to count its lines
    if not POWERLESS and os.access(__file__, os.R_OK) and os.geteuid() == 0:
        failed["pages/secret.txt"] = "Permission denied"  # nobody can be kept from reading it
    assert failed == {
        "pages/dangling.txt": "No such file or directory (a link)",
        "pages/itself.txt": "is a link to itself",
        "pages/secret.txt": "Permission denied",
        "pages/endless.txt": "took longer than 5 s",
        "pages/deadly.txt": "killed its process (SIGKILL)",
    }


def test_everything_good_is_written_and_nothing_else(folder: Path, ended: tuple[int, str]) -> None:
    out = tree(folder / "out")
    entries = manifest(folder / "out")
    good = [entry for entry in entries if entry["status"] != "failed"]
    assert len({entry["output"] for entry in good}) == len(good) == len(out)
    assert {os.fsencode(name) for name in out} == {os.fsencode(entry["output"]) for entry in good}
    assert all(len(out[entry["output"]]) == entry["written"] for entry in good)
    assert out["empty.txt"] == b""
    assert len({out[f"{number % 7}/{number}.txt"] for number in range(PAGES)}) == 5
    assert {"Beside.txt", "beside.html.txt", "beside.txt.txt"} <= set(out)


def test_only_failures_are_tried_again(folder: Path, ended: tuple[int, str]) -> None:
    for name in ("huge.txt", "endless.txt", "deadly.txt"):
        (folder / name).unlink()
    with start("-j", "2", "pages", "-o", "pages/out", cwd=folder.parent) as process:
        _, err = process.communicate(timeout=300)
    assert process.returncode == 2
    assert "0 cleaned, 0 without an article, 3 failed, 1,994 unchanged" in err
    inputs = [entry["path"] for entry in manifest(folder / "out")]
    assert len(inputs) == len(set(inputs)) == COUNT
    shutil.rmtree(folder)
