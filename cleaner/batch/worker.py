"""A process that cleans pages one after the other, and puts each away while it is at the next: disks are slow.

Each has a pipe of its own: a process that is killed in the middle of a message, or of taking one, holds up no other.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from math import inf
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic
from typing import Any

from cleaner.batch.work import FAILED, Result, Task, cleaned, put_away

RECYCLED_AFTER = 2000  # pages of a process: what it may have leaked goes with it

_THERE, _CLEANED = "there", "cleaned"  # what a process says before it says a task's result
AWAY = 4  # pages that may be on their way to the disk

Ended = tuple[Task, Result]


class Worker:
    """A process, the pipe to it, the task that it is at, and those that it puts away."""

    def __init__(self, context: Any) -> None:
        """Start it; OSError or EOFError if that cannot be."""
        self.pipe, end = context.Pipe()
        self.process = context.Process(target=_serve, args=(end,), daemon=True)
        try:
            with undisturbed():
                self.process.start()
        finally:
            end.close()
        self.task: Task | None = None
        self.away: deque[Task] = deque()
        self.left = RECYCLED_AFTER
        self.is_gone = False
        self._begun = inf  # when it began its task

    @property
    def is_free(self) -> bool:
        """Whether it can be given a task."""
        return self.task is None and self.left > 0 and len(self.away) < AWAY and not self.is_gone

    @property
    def is_used_up(self) -> bool:
        """Whether it has cleaned as many pages as it may."""
        return not (self.left or self.task or self.away)

    def give(self, task: Task, *, last: bool = False) -> bool:
        """Give it a task, the last one that it gets or not; False if it is gone."""
        try:
            self.pipe.send(task)
        except OSError:
            self.is_gone = True
            return False
        if self._begun != inf:
            self._begun = monotonic()
        self.task = task
        self.left = 0 if last else self.left - 1
        return True

    def results(self) -> list[Ended]:
        """Return the tasks that it has ended since it was asked last; afterwards it may be known to be gone."""
        ended: list[Ended] = []
        try:
            while self.pipe.poll():
                sent = self.pipe.recv()
                if sent == _THERE:
                    self._begun = monotonic()
                elif sent == _CLEANED and self.task:
                    self.away.append(self.task)
                    self.task = None
                else:
                    ended.append((self.away.popleft(), sent))
        except (EOFError, OSError):
            self.is_gone = True
        return ended

    def seconds_left(self, timeout: float) -> float:
        """Return how long its task may still take, where one may take `timeout` seconds, 0 for ever."""
        return self._begun + timeout - monotonic() if timeout and self.task else inf

    def end(self, reason: str | None = None) -> list[Ended]:
        """End it, and return what it still said, and the task that has ended it as failed, where that is known.

        reason: why it is ended, if it is not gone already: the task that it was at took too long
        The others are in `away`, and have not ended.
        """
        self.process.kill()
        self.process.join()
        ended = self.results()
        self.pipe.close()
        if self.task is not None:
            self.away.append(self.task)
        is_known = self.task is not None if reason else len(self.away) == 1
        if is_known:
            reason = reason or f"killed its process ({cause(self.process.exitcode)})"
            ended.append((self.away.pop(), Result(FAILED, reason)))
        return ended


def starter(needed: Sequence[str] = ("cleaner.batch.warm",)) -> Any:
    """Return what starts processes: one that has loaded the modules they need, where the system can fork."""
    import multiprocessing

    forks = "forkserver" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if forks else "spawn")
    if forks:
        context.set_forkserver_preload(list(needed))
    return context


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep Ctrl-C, which is the run's, from processes that are started meanwhile: until they are ready they would say
    where it has met them.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it is started with the first process, and lets Ctrl-C through when it is
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cause(code: int | None) -> str:
    """Return what has ended a process: the signal, or its own exit code."""
    if code is not None and code < 0:
        return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
    return f"exit code {code}"


def _serve(pipe: Any) -> None:
    """Clean what comes through a pipe until it is closed."""
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's
    parent = multiprocessing.parent_process()
    lock, waiting = Lock(), SimpleQueue[tuple[Task, Result]]()
    Thread(target=end_with, args=(parent,), daemon=True).start()
    Thread(target=_put_away, args=(pipe, lock, waiting), daemon=True).start()
    with suppress(EOFError, OSError):
        _say(pipe, lock, _THERE)
        while True:
            task = pipe.recv()
            result = cleaned(task)
            _say(pipe, lock, _CLEANED)
            waiting.put((task, result))


def _put_away(pipe: Any, lock: Lock, waiting: SimpleQueue[tuple[Task, Result]]) -> None:
    with suppress(OSError):
        while True:
            _say(pipe, lock, put_away(*waiting.get()))


def _say(pipe: Any, lock: Lock, what: Result | str) -> None:
    with lock:
        pipe.send(what)


def end_with(parent: Any) -> None:
    """End this process when the one that started it ends."""
    parent.join()
    os._exit(1)
