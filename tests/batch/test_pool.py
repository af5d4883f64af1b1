"""Processes that share out pages: what one of them does, or what is done to it, befalls one page and no other."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import active_children
from pathlib import Path
from random import Random

import pytest

from cleaner.batch import worker
from cleaner.batch.job import Look
from cleaner.batch.pool import worked
from cleaner.batch.work import FAILED, Result, Task
from cleaner.sources.item import Item
from tests.batch.conftest import manifest, start, text

PAGE = "<h1>The ferry sails</h1>" + "<p>Boat {} left in the morning, and nobody was left on the quay.</p>" * 3


def tasks(count: int) -> Iterator[Task]:
    for number in range(count):
        yield Task(Item(str(number), str(number), data=PAGE.replace("{}", str(number)).encode()), Look())


def children() -> list[int]:
    return [child.pid or 0 for child in active_children()]


def test_in_their_order() -> None:
    names = [task.item.name for task, _ in worked(tasks(100), jobs=3, timeout=60, ordered=True)]
    assert names == [str(number) for number in range(100)]


def test_each_once_as_they_end() -> None:
    names = [task.item.name for task, _ in worked(tasks(100), jobs=3, timeout=60)]
    assert sorted(names, key=int) == [str(number) for number in range(100)]


def test_what_has_ended_before_needs_no_process() -> None:
    ready = [task._replace(ready=Result("done")) for task in tasks(3)]
    assert [result for _, result in worked(ready, jobs=2, timeout=60)] == [Result("done")] * 3
    assert children() == []


def test_what_each_says_is_its_own() -> None:
    for task, result in worked(tasks(40), jobs=2, timeout=60):
        assert f"Boat {task.item.name} left".encode() in result.data


@pytest.mark.parametrize("ordered", [True, False])
def test_processes_that_are_killed_at_any_moment_take_one_page_each(*, ordered: bool) -> None:
    random, kills, failed, names = Random(3), 0, [], []  # noqa: S311
    for task, result in worked(tasks(600), jobs=2, timeout=60, ordered=ordered):
        names.append(task.item.name)
        if result.status == FAILED:
            failed.append(result.reason)
        if random.random() < 0.05 and (alive := children()):
            time.sleep(random.uniform(0, 0.01))
            with suppress(ProcessLookupError):
                os.kill(random.choice(alive), signal.SIGKILL)
                kills += 1
    assert sorted(names, key=int) == [str(number) for number in range(600)]
    assert set(failed) == {"killed its process (SIGKILL)"}
    assert len(failed) <= kills


def test_processes_are_recycled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "RECYCLED_AFTER", 5)
    seen = set()
    for _, result in worked(tasks(40), jobs=2, timeout=60):
        assert result.status != FAILED
        seen |= set(children())
    assert len(seen) >= 8


def test_none_is_left() -> None:
    list(worked(tasks(10), jobs=2, timeout=60))
    assert children() == []
    ends = worked(tasks(100), jobs=2, timeout=60)
    next(ends)
    assert len(children()) == 2
    ends.close()  # type: ignore[attr-defined]
    assert children() == []


def test_a_page_that_takes_for_ever_holds_up_no_other(tmp_path: Path) -> None:
    path = str(tmp_path / "pipe")
    os.mkfifo(path)  # nobody ever writes to it
    endless = Task(Item("endless", "endless", path), Look())
    *others, last = worked([endless, *tasks(50)], jobs=2, timeout=8)
    assert last == (endless, Result(FAILED, "took longer than 8 s"))
    assert sorted(int(task.item.name) for task, _ in others) == list(range(50))
    assert all(result.status != FAILED for _, result in others)


def test_a_page_does_not_take_the_time_for_which_nobody_asked_for_it() -> None:
    for _, result in worked(tasks(30), jobs=1, timeout=4):
        assert result.status != FAILED
        time.sleep(0.2)  # what is done with a result: pages that wait meanwhile, or have ended, are not late


def test_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", none)
    with pytest.raises(OSError, match="no process can be started"):
        list(worked(tasks(1), jobs=1, timeout=60))


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("deadly", [["2.txt"], ["0.txt", "1.txt", "7.txt"]])
def test_a_page_that_ends_its_process_while_it_is_put_away_has_failed_and_no_other(
    tmp_path: Path, jobs: str, deadly: list[str]
) -> None:
    (tmp_path / "pages").mkdir()
    names = [f"{number}.txt" for number in range(8)]
    for number, name in enumerate(names):
        page = text(number).replace("The ferry of Orlo", "Ends what puts it away") if name in deadly else text(number)
        (tmp_path / "pages" / name).write_text(page, encoding="utf-8")
    with start("-j", jobs, "pages", "-o", "out/", cwd=tmp_path) as process:
        try:
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 2
    assert sorted(err.splitlines()) == [
        f"clean: {8 - len(deadly)} cleaned, 0 without an article, {len(deadly)} failed",
        *(f"clean: pages/{name}: killed its process (exit code 9)" for name in deadly),
    ]
    assert sorted(path.name for path in (tmp_path / "out").glob("*.txt")) == [n for n in names if n not in deadly]
    assert len(manifest(tmp_path / "out")) == 8


def test_a_page_that_is_cleaned_while_another_ends_their_process_is_cleaned_again(tmp_path: Path) -> None:
    deadly = text().replace("The ferry of Orlo", "Ends what puts it away")
    (tmp_path / "a.txt").write_text(deadly, encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"WAITS FOR {tmp_path / 'sign'}\n{text()}", encoding="utf-8")
    with start("-j", "1", "a.txt", "b.txt", "-o", "out/", cwd=tmp_path) as process:
        try:
            while process.poll() is None and not (tmp_path / "waiting").exists():
                time.sleep(0.01)
            time.sleep(1)  # by now the process is gone
            (tmp_path / "sign").touch()
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert err.splitlines() == [
        "clean: a.txt: killed its process (exit code 9)",
        "clean: 1 cleaned, 0 without an article, 1 failed",
    ]
