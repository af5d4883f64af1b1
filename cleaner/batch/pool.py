"""Processes that share out pages: recycled, killed when a page takes too long, replaced when they die."""

from __future__ import annotations

import errno
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from math import inf
from typing import Any

from cleaner.batch.work import FAILED, Result, Task
from cleaner.batch.worker import Ended, Worker, starter

AHEAD = 16  # pages a process that wait for it, or for a slower one before them
MOST_BYTES = 1 << 25  # of pages that wait


def worked(tasks: Iterable[Task], *, jobs: int, timeout: float, ordered: bool = False) -> Iterator[Ended]:
    """Yield every task with its result, as they end or in their order; a page that kills its worker has failed.

    jobs: how many processes
    timeout: the seconds after which a page's process is killed; 0 for none
    Tasks are taken only as far ahead as the processes need, so that memory does not grow with their number.
    OSError if no process can be started.
    """
    line = _InOrder() if ordered else _AsTheyEnd()
    with closing(Pool(jobs, timeout)) as pool:
        for task in tasks:
            line.take(task)
            pool.add(task)
            yield from line.next(pool.ended(wait=False))
            while line.count >= jobs * AHEAD or line.size >= MOST_BYTES:
                yield from line.next(pool.ended())
        while line.count:
            yield from line.next(pool.ended())


class _AsTheyEnd:
    """The tasks that were taken and not yielded yet: how many there are, and how many bytes they hold."""

    def __init__(self) -> None:
        self.count = self.size = 0

    def take(self, task: Task) -> None:
        self.count += 1
        self.size += len(task.item.data or b"")

    def next(self, ended: Iterable[Ended]) -> Iterator[Ended]:
        """Yield those that can be, now that these have ended."""
        for task, result in ended:
            self.count -= 1
            self.size -= len(task.item.data or b"")
            yield task, result


class _InOrder(_AsTheyEnd):
    """The same, where each waits for those that were taken before it."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: deque[Task] = deque()
        self._ended: dict[int, Ended] = {}

    def take(self, task: Task) -> None:
        super().take(task)
        self._taken.append(task)

    def next(self, ended: Iterable[Ended]) -> Iterator[Ended]:
        self._ended |= {id(task): (task, result) for task, result in ended}
        while self._taken and id(self._taken[0]) in self._ended:
            yield from super().next([self._ended.pop(id(self._taken.popleft()))])


class Pool:
    """Workers and the tasks that wait for them: a worker that is gone takes one page with it."""

    def __init__(self, jobs: int, timeout: float) -> None:
        self._jobs, self._timeout = jobs, timeout
        self._workers: list[Worker] = []
        self._waiting: deque[Task] = deque()
        self._suspected: deque[Task] = deque()  # each was with others in a process that died
        self._ended: list[Ended] = []
        self._context: Any = None

    def add(self, task: Task) -> None:
        """Take a task, for the next worker that is free."""
        if ready := Result(FAILED, task.item.error) if task.item.error else task.ready:
            self._ended.append((task, ready))
        else:
            self._waiting.append(task)

    def ended(self, *, wait: bool = True) -> list[Ended]:
        """Return the tasks that have ended; if none has, wait for the next one, or until a worker needs looking after.

        OSError if no process can be started.
        """
        if wait and not self._ended:
            self._wait()
        for worker in self._workers:
            self._ended += worker.results()
            if worker.is_gone or worker.is_used_up:
                self._end(worker)
            elif worker.seconds_left(self._timeout) <= 0:
                self._end(worker, f"took longer than {self._timeout:g} s")
        self._workers = [worker for worker in self._workers if not worker.pipe.closed]
        self._share()
        ended, self._ended = self._ended, []
        return ended

    def close(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.end()

    def _end(self, worker: Worker, reason: str | None = None) -> None:
        """End a worker; what it has not put away waits again, before all others, and if nobody knows which of them it
        died of, each for a worker of its own.
        """
        self._ended += worker.end(reason)
        line = self._waiting if reason else self._suspected
        line.extendleft(reversed(worker.away))

    def _wait(self) -> None:
        from multiprocessing.connection import wait

        patience = min([worker.seconds_left(self._timeout) for worker in self._workers], default=0)
        wait([worker.pipe for worker in self._workers], None if patience == inf else max(0, patience))

    def _share(self) -> None:
        """Give each worker that is free a task; OSError if no process can be started."""
        while line := self._suspected or self._waiting:
            alone = line is self._suspected
            if not (worker := self._free(alone=alone)):
                return
            if worker.give(line[0], last=alone):
                line.popleft()

    def _free(self, *, alone: bool) -> Worker | None:
        free = (worker for worker in self._workers if worker.is_free)
        worker = next((worker for worker in free if not (alone and worker.away)), None)
        if worker is None and len(self._workers) < self._jobs:
            worker = self._new()
            self._workers.append(worker)
        return worker

    def _new(self) -> Worker:
        self._context = self._context or starter()
        try:
            return Worker(self._context)
        except (OSError, EOFError) as error:
            reason = f": {error.strerror}" if isinstance(error, OSError) and error.strerror else ""
            raise OSError(errno.ECHILD, f"no process can be started{reason}") from error
