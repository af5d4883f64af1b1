"""A process that cleans pages one after the other.

Each has a pipe of its own: a process that is killed in the middle of a message, or of taking one, holds up no other.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections import deque
from contextlib import suppress
from math import inf
from threading import Thread
from time import monotonic
from typing import Any

from cleaner.batch.work import FAILED, Result, Task, work

RECYCLED_AFTER = 2000  # pages of a process: what it may have leaked goes with it
AHEAD = 1  # tasks that are given to a process before it has ended the one before
_SMALL = 1 << 12  # bytes of such a task: a pipe holds them, so that nobody waits until they are read

Ended = tuple[Task, Result]


class Worker:
    """A process, the pipe to it, and the tasks that it was given and has not ended; it is at the first of them."""

    def __init__(self, context: Any) -> None:
        """Start it; OSError or EOFError if that cannot be."""
        self.pipe, end = context.Pipe()
        self.process = context.Process(target=_serve, args=(end,), daemon=True)
        try:
            self.process.start()
        finally:
            end.close()
        self.given: deque[Task] = deque()
        self.left = RECYCLED_AFTER
        self.is_gone = False
        self._begun = inf  # when it began the first task

    def takes(self, size: int) -> bool:
        """Return whether it can be given a task of so many bytes now."""
        ahead = AHEAD if size <= _SMALL else 0
        return self.left > 0 and not self.is_gone and len(self.given) <= ahead

    def give(self, task: Task, packed: bytes) -> bool:
        """Give it a task, pickled; False if it is gone."""
        try:
            self.pipe.send_bytes(packed)
        except OSError:
            self.is_gone = True
            return False
        if not self.given and self._begun != inf:
            self._begun = monotonic()
        self.given.append(task)
        self.left -= 1
        return True

    def results(self) -> list[Ended]:
        """Return the tasks that it has ended since it was asked last; afterwards it may be known to be gone."""
        ended: list[Ended] = []
        try:
            while self.pipe.poll():
                sent = self.pipe.recv()
                self._begun = monotonic()
                if sent is not None:
                    ended.append((self.given.popleft(), sent))
        except (EOFError, OSError):
            self.is_gone = True
        return ended

    def seconds_left(self, timeout: float) -> float:
        """Return how long the task that it is at may still take, where one may take `timeout` seconds, 0 for ever."""
        return self._begun + timeout - monotonic() if timeout and self.given else inf

    def end(self, reason: str | None = None) -> list[Ended]:
        """End it, and return what it still said, and the task that it was at as failed.

        reason: why it is ended, if it is not gone already; what it has ended meanwhile has not failed
        """
        self.process.kill()
        self.process.join()
        ended = self.results()
        self.pipe.close()
        if self.given and not (reason and ended):
            reason = reason or f"killed its process ({_cause(self.process.exitcode)})"
            ended.append((self.given.popleft(), Result(FAILED, reason)))
        return ended


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
    return f"exit code {code}"


def _serve(pipe: Any) -> None:
    """Clean what comes through a pipe until it is closed: say first that this process is there, then each result."""
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's
    parent = multiprocessing.parent_process()
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    with suppress(EOFError, OSError):
        pipe.send(None)
        while True:
            pipe.send_bytes(_worked(pipe))


def _worked(pipe: Any) -> bytes:
    """The result of the next task, pickled; EOFError or OSError if there is no other."""
    try:
        return pickle.dumps(work(pipe.recv()))
    except MemoryError:
        return pickle.dumps(Result(FAILED, "needs more memory than there is"))


def _end_with(parent: Any) -> None:
    parent.join()
    os._exit(1)
