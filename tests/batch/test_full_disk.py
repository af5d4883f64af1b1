"""Where nothing can be written, the run says so and leaves nothing half written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batch.conftest import POWERLESS, manifest, text, tree

MOUNTS = os.path.ismount("/proc") and hasattr(os, "geteuid") and os.geteuid() == 0
needs_mount = pytest.mark.skipif(not MOUNTS, reason="only a superuser makes a small disk")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", folder], check=False)
    if made.returncode:
        pytest.skip("this superuser may not mount")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(text(number) * 5, encoding="utf-8")
    return folder


@needs_mount
@pytest.mark.parametrize(("arguments", "output"), [((), "out"), (("--format", "jsonl"), "all.jsonl")])
def test_a_full_disk(pages, disk, run, tmp_path: Path, arguments: tuple[str, ...], output: str) -> None:
    full = run(*arguments, "pages", "-o", disk / output)
    assert full.code == 2
    assert full.err == f"clean: {disk / output}: No space left on device\n"
    assert run(*arguments, "pages", "-o", f"expected-{output}").code == 0
    expected = tmp_path / f"expected-{output}"
    if output == "out":
        there = tree(disk / "out")
        assert there.items() < tree(expected).items()
        assert len(there) > 2
    else:
        assert not (disk / output).exists()
    subprocess.run(["mount", "-o", "remount,size=8m", disk], check=True)
    again = run(*arguments, "pages", "-o", disk / output)
    assert again.code == 0
    assert "unchanged" in again.summary  # what was written before the disk was full
    assert (
        (tree(disk / "out") == tree(expected))
        if output == "out"
        else ((disk / output).read_bytes() == expected.read_bytes())
    )
    assert len(manifest(disk / output)) == 60


@pytest.mark.skipif(bool(MOUNTS and not POWERLESS), reason="a superuser may write everywhere")
@pytest.mark.parametrize(("arguments", "output"), [((), "out"), (("--format", "jsonl"), "out/all.jsonl")])
def test_an_output_that_is_read_only(pages, run, tmp_path: Path, arguments: tuple[str, ...], output: str) -> None:
    (tmp_path / "out").mkdir(mode=0o555)
    ended = run(*arguments, "pages", "-o", output)
    assert ended.code == 2
    assert ended.err.startswith(f"clean: {output}")
    assert ended.err.endswith(": Permission denied\n")
    assert list((tmp_path / "out").iterdir()) == []


def test_an_output_that_is_a_file(pages, run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("kept", encoding="utf-8")
    ended = run("pages", "-o", "out")
    assert (ended.code, ended.err) == (2, "clean: out: is a file, and no folder\n")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "kept"
