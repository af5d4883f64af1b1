"""What a worker does with a page never raises, whatever the page is called and whatever becomes of the disk."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from cleaner.batch import work
from cleaner.batch.job import Look
from cleaner.batch.work import DONE, FAILED, Result, Task, cleaned, put_away
from cleaner.limits import LIMITS
from cleaner.sources.item import Item


def task(folder: Path, name: str) -> Task:
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    return Task(Item(name, name), Look(), str(folder / name), str(temporary))


def test_a_page_is_put_away(tmp_path: Path) -> None:
    assert put_away(task(tmp_path, "a.txt"), Result(DONE, data=b"Ferry\n")) == Result(DONE, written=6)
    assert (tmp_path / "a.txt").read_bytes() == b"Ferry\n"


def test_of_a_file_that_was_not_read_to_its_end_no_size_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Ferry opens\n" * 9)
    page = Item("a.txt", "a.txt", str(tmp_path / "a.txt"))
    whole, cut = (cleaned(Task(page, Look(limits=LIMITS._replace(bytes=most)))) for most in (108, 107))
    assert whole.print is not None
    assert (whole.print.size, cut.status, cut.print) == (108, FAILED, None)


def test_a_name_that_no_file_can_have_is_a_failure(tmp_path: Path) -> None:
    result = put_away(task(tmp_path, "a\0b.txt"), Result(DONE, data=b"Ferry\n"))
    assert (result.status, result.full) == (FAILED, 0)
    assert "null byte" in (result.reason or "")


@pytest.mark.parametrize(
    ("error", "reason", "full"),
    [
        (MemoryError(), "needs more memory than there is", 0),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device", errno.ENOSPC),
        (OSError(errno.EACCES, "Permission denied"), "Permission denied", 0),
    ],
)
def test_what_cannot_be_packed_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str, full: int
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(work, "compress", fails)
    assert put_away(task(tmp_path, "a.txt"), Result(DONE, data=b"Ferry\n")) == Result(FAILED, reason, full=full)
