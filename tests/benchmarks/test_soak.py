"""The soak makes every fault that it can, and sees each promise that is broken."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.faults import BROKEN, Page, disk, mutated, possible, write
from benchmarks.soak import MANY, Ran, Round, broken, grown, not_whole, other_outputs, unaccounted
from cleaner.pipeline import clean
from cleaner.render.text import to_text

ARCHIVE = {f"pages/{BROKEN}": {"error": "is damaged"}}
GOOD = "The first boat left the harbour at noon.\n" * 9


@pytest.fixture
def page(tmp_path: Path) -> Page:
    """A page of a round, cleaned."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "disk" / "out").mkdir(parents=True)
    path = tmp_path / "pages" / "1.txt"
    path.write_text(GOOD, encoding="utf-8")
    (tmp_path / "disk" / "out" / "1.txt").write_text(to_text(clean(path)), encoding="utf-8")
    return Page(path, "")


def entry(tmp_path: Path, **changes: Any) -> dict[str, dict[str, Any]]:
    written = (tmp_path / "disk" / "out" / "1.txt").stat().st_size
    return ARCHIVE | {"pages/1.txt": {"output": "1.txt", "written": written} | changes}


def test_every_fault_is_in_every_folder(tmp_path: Path) -> None:
    pages = list(write(tmp_path, 40, Random(1)))  # noqa: S311
    assert {page.reason for page in pages} == {fault.reason for fault in possible().values()} | {""}
    assert {os.path.lexists(page.path) for page in pages} == {True}
    assert (tmp_path / BROKEN).exists()


def test_pages_are_mutated() -> None:
    assert len({mutated(GOOD.encode(), Random(seed)) for seed in range(20)}) > 10  # noqa: S311


def test_what_is_right_is_not_said(page: Page, tmp_path: Path) -> None:
    entries = entry(tmp_path)
    assert list(unaccounted(tmp_path, [page], entries)) == []
    assert list(not_whole(tmp_path, entries)) == []
    assert list(other_outputs(tmp_path, [page], entries, 9, Random(1))) == []  # noqa: S311


def test_pages_that_are_not_accounted_for_are_seen(page: Page, tmp_path: Path) -> None:
    failed = entry(tmp_path, error="Permission denied")
    slow = page._replace(reason="took longer than")
    for entries, reason in ((ARCHIVE, "is not in the manifest"), (failed, "Permission denied")):
        (said,) = unaccounted(tmp_path, [page], entries)
        assert said.startswith(f"pages/1.txt: {reason}, but it is a good page that takes ")
    assert list(unaccounted(tmp_path, [slow], failed)) == ["pages/1.txt: Permission denied, not took longer than"]
    assert list(unaccounted(tmp_path, [slow], entry(tmp_path))) == ["pages/1.txt: no failure, not took longer than"]
    assert list(unaccounted(tmp_path, [], {})) == ["the truncated archive is not said to be one"]


def test_outputs_that_are_not_right_are_seen(page: Page, tmp_path: Path) -> None:
    output = tmp_path / "disk" / "out" / "1.txt"
    entries = entry(tmp_path)
    output.write_text("boat", encoding="utf-8")
    (output.parent / ".clean-tmp").mkdir()
    assert list(not_whole(tmp_path, entries)) == ["pages/1.txt: its output is not whole", "left behind: .clean-tmp"]
    wrong = "1.txt: another output than that of the page alone"
    assert list(other_outputs(tmp_path, [page], entries, 9, Random(1))) == [wrong]  # noqa: S311


def test_a_run_that_ends_well_or_grows_is_seen() -> None:
    flat, growing = [100.0] * 10, [100.0] * 5 + [140.0] * 5
    assert list(broken(Ran(2, "", flat, 0), MANY)) == []
    assert list(broken(Ran(0, "", flat, 0), MANY)) == ["the exit code is 0, not 2"]
    assert list(broken(Ran(2, "", growing, 0), MANY)) == ["memory grew from 100 MB to 140 MB"]
    assert list(broken(Ran(2, "", growing, 0), MANY - 1)) == []


def test_rounds_that_grow_are_seen_where_they_are_long() -> None:
    rounds = [Round(Counter(), 0, peak, []) for peak in (100, 140)]
    assert list(grown(rounds, MANY)) == ["memory grew from round to round"]
    assert list(grown(rounds[:1], MANY)) == []
    assert list(grown(rounds, MANY - 1)) == []


def test_a_disk_is_mounted_or_said_not_to_be(tmp_path: Path) -> None:
    with disk(tmp_path / "disk") as mounted:
        assert os.path.ismount(tmp_path / "disk") == mounted
    assert not os.path.ismount(tmp_path / "disk")
